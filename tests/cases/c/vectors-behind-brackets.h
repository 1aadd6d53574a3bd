// GCC alone takes vector_size after brackets and parentheses.
float *pointer __attribute__((vector_size(16)));
float array[3] __attribute__((vector_size(16)));
float function(void) __attribute__((vector_size(16)));
struct holds { char c; float m[2] __attribute__((vector_size(8))); };
typedef int type[4] __attribute__((vector_size(16)));
float (*in_parentheses) __attribute__((vector_size(16)));
struct of_pointer { float (*member) __attribute__((vector_size(16))); };
enum moded { A, B } __attribute__((mode(QI)));
struct of_moded { char c; enum moded e; };
// holds: ctypes.sizeof(struct_of_moded) == 2
// skips: in_parentheses: vector_size after brackets
// skips: of_pointer: vector_size after brackets
// skips: array: vector_size after brackets
// skips: function: vector_size after brackets
// skips: holds: vector_size after brackets
// skips: type: vector_size after brackets
