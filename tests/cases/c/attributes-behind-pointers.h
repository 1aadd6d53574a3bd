/* `aligned` behind the `*` is about what is declared, as behind its name. */
struct member { char c; int *__attribute__((aligned(32))) d; };
struct function { char c; int (*__attribute__((aligned(32))) f)(void); };
typedef int *__attribute__((aligned(32))) aligned_pointer;
struct by_typedef { char c; aligned_pointer d; };
struct qualified { char c; int *const __attribute__((aligned(32))) d; };
struct second { char c; int *a, *__attribute__((aligned(32))) b, c2; };
struct inner { char c; int *__attribute__((aligned(32))) *d; };
struct packed_pointer { char c; int *__attribute__((packed)) d; };
// holds: ctypes.sizeof(struct_member) == 64
// holds: ctypes.sizeof(struct_function) == 64
// holds: ctypes.sizeof(struct_by_typedef) == 64
// holds: ctypes.sizeof(struct_qualified) == 64
// holds: ctypes.sizeof(struct_second) == 64
// skips: inner: compilers differ
// skips: packed_pointer: compilers differ
