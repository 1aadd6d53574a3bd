// options: --cc clang
typedef int wide __attribute__((aligned(16)));
typedef short half __attribute__((aligned(8)));
struct one { char c; wide a : 32; };
struct two { char c; wide a : 3, b : 32; };
struct halves { char c; half a : 16, b : 16, c2 : 3; };
struct first { half a : 16, b : 8, c : 8; };
#pragma pack(push, 2)
struct above { char c; int m : 3 __attribute__((aligned(8))); };
struct equal { char c; int m : 3 __attribute__((aligned(2))); };
struct behind { char c; int n : 3; int m : 3 __attribute__((aligned(4))); };
struct packed { char c; int m : 3 __attribute__((aligned(4), packed)); };
#pragma pack(pop)
// holds: ctypes.sizeof(struct_above) == 2 and ctypes.sizeof(struct_behind) == 2
