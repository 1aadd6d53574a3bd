struct field { char c; int x __attribute__((aligned(16))); };
struct whole { char c; } __attribute__((aligned(32)));
struct bare { char c; } __attribute__((aligned));
typedef int wide __attribute__((aligned(8)));
typedef struct { int i; } __attribute__((aligned(64))) named;
struct uses { char a; wide b; char c; named d; };
struct __attribute__((aligned(8))) before { char c; };
struct narrow { char c; wide w __attribute__((packed)); };
// holds: struct_field.x.offset == 16 and ctypes.sizeof(struct_field) == 32
// holds: ctypes.sizeof(struct_whole) == 32
// holds: ctypes.sizeof(struct_bare) == 16
// holds: struct_uses.b.offset == 8 and struct_uses.d.offset == 64
// holds: ctypes.sizeof(struct_before) == 8
typedef struct { char c; } further __attribute__((aligned));
struct has_further { char c; further f; };
// holds: struct_has_further.f.offset == 16
