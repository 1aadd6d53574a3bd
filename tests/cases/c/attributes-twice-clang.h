// options: --cc clang
// clang takes the largest alignment of a type.
struct decl_up { int a __attribute__((aligned(8))) __attribute__((aligned(4))); char c; };
struct decl_down { int a __attribute__((aligned(4), aligned(16))); };
struct type_up { char c; } __attribute__((aligned(4))) __attribute__((aligned(16)));
struct type_down { char c; } __attribute__((aligned(16))) __attribute__((aligned(4)));
typedef int typedef_up __attribute__((aligned(8), aligned(16)));
typedef int typedef_down __attribute__((aligned(16), aligned(8)));
struct of_typedef { char c; typedef_up d; };
typedef int low __attribute__((aligned(2)));
struct of_low { char c; low d; };
typedef int over __attribute__((aligned(16)));
struct narrow_over { char c; over b : 5; };
struct wide_over { over b : 32; over d : 3; };
struct behind_over { int x : 3; over b : 32; };
struct of_low_bits { char c; low b : 20; low d : 32; char e; };
typedef char wide_char __attribute__((aligned(4)));
struct char_bits { short s; wide_char b : 3; wide_char d : 8; };
typedef __attribute__((aligned(8))) int specifier_low __attribute__((aligned(16)));
typedef __attribute__((aligned(16))) int specifier_high __attribute__((aligned(8)));
struct __attribute__((aligned(16))) before { char c; } __attribute__((aligned(8)));
struct of_types { char a; specifier_low b; char c; specifier_high d; char e; typedef_down f; };
enum plain { PLAIN };
typedef enum plain with_mode __attribute__((mode(DI)));
// holds: ctypes.sizeof(struct_decl_up) == 8 and ctypes.sizeof(struct_of_typedef) == 32
// holds: ctypes.sizeof(struct_of_low) == 6 and ctypes.sizeof(struct_type_up) == 16
// holds: ctypes.sizeof(with_mode) == 8
// holds: ctypes.sizeof(struct_type_down) == 16 and ctypes.sizeof(struct_before) == 16
// holds: (struct_of_types.b.offset, struct_of_types.d.offset, struct_of_types.f.offset) == (16, 32, 48)
