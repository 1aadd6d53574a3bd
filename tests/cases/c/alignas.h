struct a { char c; _Alignas(16) int i; _Alignas(double) char d; };
struct b { _Alignas(8) _Alignas(4) char c; };
_Alignas(32) extern int object;
extern int _Alignas(16) other;
#define ALIGNMENT _Alignof(struct a)
#define GNU __alignof__(double)
_Static_assert(sizeof(int) == 4, "int");
struct asserts { int a; _Static_assert(1, "within"); int b; };
_Static_assert(_Alignof(struct a) == 16, "one" "string");
// holds: struct_a.i.offset == 16 and struct_a.d.offset == 24
// holds: ctypes.sizeof(struct_b) == 8 and ALIGNMENT == 16 and GNU == 8
