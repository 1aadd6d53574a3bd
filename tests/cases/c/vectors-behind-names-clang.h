// options: --cc clang
/* clang takes vector_size after a name, and not after brackets or pointers. */
typedef float vector __attribute__((vector_size(16)));
extern float object __attribute__((vector_size(16)));
extern float (in_parentheses) __attribute__((vector_size(8)));
__attribute__((vector_size(16))) extern float array[3], *pointer;
struct members {
    char c;
    float (m) __attribute__((vector_size(8)));
    __attribute__((vector_size(8))) int x, *y, z[2];
    int __attribute__((vector_size(8))) w;
    vector v[2];
};
// holds: struct_members.m.offset == 8 and struct_members.w.offset == 48
// holds: ctypes.sizeof(struct_members) == 96 and struct_members.v.offset == 64
