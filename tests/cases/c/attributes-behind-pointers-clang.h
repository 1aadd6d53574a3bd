// options: --cc clang
/* `aligned` behind the `*` is about what is declared in clang. */
struct member { char c; int *__attribute__((aligned(32))) d; };
struct function { char c; int (*__attribute__((aligned(32))) f)(void); };
typedef int *__attribute__((aligned(32))) aligned_pointer;
struct by_typedef { char c; aligned_pointer d; };
struct qualified { char c; int *const __attribute__((aligned(32))) d; };
struct second { char c; int *a, *__attribute__((aligned(32))) b, c2; };
struct inner { char c; int *__attribute__((aligned(32))) *d; };
struct packed_pointer { char c; int *__attribute__((packed)) d; };
struct low { int n; int *__attribute__((aligned(1))) p; };
struct low_function { char c; int (*__attribute__((aligned(4))) f)(void); };
struct last { char c; int *__attribute__((aligned(16))) __attribute__((aligned(4))) p; };
struct outer { char c; int *__attribute__((aligned(32))) *__attribute__((aligned(16))) p; };
struct both { char c; int *__attribute__((aligned(4))) p __attribute__((aligned(2))); };
struct packed_low { char x; char *__attribute__((aligned(2))) p; } __attribute__((packed));
struct packed_high { char x; char *__attribute__((aligned(16))) p; } __attribute__((packed));
union lowest { char c; int *__attribute__((aligned(2))) p; };
typedef int *__attribute__((aligned(4))) raised __attribute__((aligned(16)));
typedef int *__attribute__((aligned(16))) lowered __attribute__((aligned(4)));
struct of_typedefs { char c; lowered l; raised r; };
struct array { char c; int *__attribute__((aligned(2))) a[2]; };
// holds: ctypes.sizeof(struct_inner) == 64 and ctypes.sizeof(struct_low) == 16
// holds: ctypes.sizeof(struct_packed_pointer) == 9
// holds: ctypes.sizeof(struct_packed_low) == 10 and ctypes.sizeof(struct_packed_high) == 32
// holds: struct_of_typedefs.l.offset == 16 and struct_array.a.offset == 8
