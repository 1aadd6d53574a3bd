// options: --cc clang -- -fdeclspec
// options: --cc clang --no-verify -- -fdeclspec
// options: --cc clang -- -fms-extensions
// __declspec(align(16)) before a record belongs to the record, also if it declares more.
__declspec(align(16)) struct s1 { int x; };
struct __declspec(align(16)) s2 { int x; };
struct s3 { int x; } __declspec(align(16));
__declspec(align(16)) typedef struct s4 { int x; } s4;
typedef __declspec(align(16)) struct s5 { int x; } s5;
typedef struct { int x; } const __declspec(align(16)) s7;
__declspec(align(32)) union u1 { int x; };
struct m1 { __declspec(align(16)) int x; int y; };
struct m2 { int z; __declspec(align(16)) struct inner { int q; } x; int y; };
__declspec(align(8)) extern int object;
__declspec(align(16)) struct s8 { int x; } object2;
typedef __declspec(align(64)) int i64;
__declspec(align(16)) enum e1 { E1 };
struct all { char a; struct s1 b; struct s3 c; s4 d; s5 e; union u1 f; struct m1 g; struct m2 h; i64 i; enum e1 j; };
struct s9 { int x; };
struct uses { char c; __declspec(align(8)) struct s9 x; __declspec(align(32)) struct s9 *p; };
__declspec(align(4)) __declspec(align(32)) struct s10 { int x; };
struct not_an_attribute { int __attribute__((align(16))) x; };
__declspec(align(16)) struct forward;
struct forward { int x; };
struct __attribute__((packed)) packed_forward;
struct packed_forward { char c; int x; };
// holds: [ctypes.sizeof(r) for r in (struct_s1, struct_s2, struct_s3, s4, s5)] == [16, 16, 4, 16, 16]
// holds: [ctypes.sizeof(r) for r in (union_u1, struct_m1, struct_m2, struct_s8)] == [32, 16, 48, 16]
// holds: [ctypes.sizeof(r) for r in (struct_s9, struct_s10, struct_not_an_attribute)] == [4, 32, 4]
// holds: struct_uses.x.offset == 8 and struct_uses.p.offset == 32 and struct_inner is not None
// skips: forward: has aligned on a declaration before its definition
// skips: packed_forward: has packed on a declaration before its definition
