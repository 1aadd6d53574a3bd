// options: --cc gcc
// options: --cc clang
#pragma pack(push, 1)
struct one { char c; int i; };
#pragma pack(push)
#pragma pack(2)
struct two { char c; int i; };
#pragma pack(pop)
struct one_again { char c; double d; };
#pragma pack(push, name, 4)
struct four { char c; double d; unsigned b : 3; long l : 33; };
#pragma pack(pop, name)
#pragma pack(pop)
struct natural { char c; double d; };
#pragma pack(8)
struct eight { char c; long double d; };
#pragma pack()
struct reset { char c; long double d; };
_Pragma("pack(push, 2)")
struct operator { char c; int i; };
_Pragma("pack(pop)")
struct last { char c; int i; };
// holds: [ctypes.sizeof(t) for t in (struct_one, struct_two, struct_one_again)] == [5, 6, 9]
// holds: [ctypes.sizeof(t) for t in (struct_four, struct_natural)] == [20, 16]
// holds: [ctypes.sizeof(t) for t in (struct_eight, struct_reset)] == [24, 32]
// holds: [ctypes.sizeof(t) for t in (struct_operator, struct_last)] == [6, 8]
