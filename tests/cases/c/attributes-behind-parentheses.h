// options: --cc gcc
// options: --cc clang
/* Attributes after a name in parentheses. */
struct vector { char c; int (x) __attribute__((vector_size(8))); };
struct raised {
    char c;
    int (x) __attribute__((aligned(8))), *(y) __attribute__((aligned(16)));
    int (*z) __attribute__((aligned(32)));
    int (q) __attribute__((packed));
};
struct functions {
    char c;
    int (*f)(int) __attribute__((aligned(16))), (*g) __attribute__((packed));
    int (a)[3] __attribute__((aligned(8)));
};
typedef int (aligned_int) __attribute__((aligned(8)));
struct of_typedef { char c; aligned_int i; };
int (ends)(int) __attribute__((noreturn));
extern int (object) __attribute__((aligned(64)));
// holds: struct_vector.x.offset == 8 and struct_raised.z.offset == 32
// holds: struct_raised.q.offset == 40 and struct_functions.g.offset == 24
// holds: struct_of_typedef.i.offset == 8
