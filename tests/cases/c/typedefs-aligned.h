// A record without a tag has only the name of its typedef, and the typedef's alignment.
typedef struct { char c; } raised __attribute__((aligned(8)));
typedef struct { long l; } lowered __attribute__((aligned(2)));
typedef struct { char c; int i; } between __attribute__((aligned(2))), *pointer;
typedef union { char c[3]; } either __attribute__((aligned(4)));
typedef struct tagged { long l; } lowered_tagged __attribute__((aligned(2)));
struct user { char a; raised b; lowered c; between d; pointer e; either f; lowered_tagged g; };
struct bytes { char a; lowered b[2]; };
// holds: [ctypes.sizeof(t) for t in (raised, lowered, between, either)] == [1, 8, 8, 3]
// holds: struct_user.b.offset == 8 and struct_user.c.offset == 10 and struct_user.d.offset == 18
// holds: struct_bytes.b.offset == 2 and ctypes.sizeof(struct_bytes) == 18
