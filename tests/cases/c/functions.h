typedef int (*binary)(int, int);
typedef int unary(int);
unary negate;
int apply(binary f, int a, int b), apply2(int f(int), int a);
int sum(int count, ...);
int nothing(void);
const char *text(const char *s);
_Bool truth(_Bool b);
unsigned char byte(unsigned char c);
void *memory(const void *p);
char character(char c);
int arrays(int a[3], const char *argv[], const int m[][2]);
double widths(signed char a, short b, long c, float d, double e);
struct big { long a[8]; } by_value(struct big b);
static inline int inlined(int x) { return x; }
extern inline int gnu(int x);
int (parenthesised)(int);
long double extended(long double x);
int pointer_to_array(int (*p)[4]);
void f_void_pointer(void (*)(void)), unnamed(int, char *), const_pointer(char *const *);
binary choose(int which);
// library: int negate(int x) { return -x; }
// library: int apply(binary f, int a, int b) { return f(a, b); }
// library: int apply2(int f(int), int a) { return f(a); }
// library: int sum(int n, ...) { __builtin_va_list l; __builtin_va_start(l, n); int s = 0; while (n--) s += __builtin_va_arg(l, int); return s; }
// library: const char *text(const char *s) { return s; }
// library: _Bool truth(_Bool b) { return !b; }
// library: struct big by_value(struct big b) { b.a[7]++; return b; }
// library: char character(char c) { return c + 1; }
// library: double widths(signed char a, short b, long c, float d, double e) { return (double)(a + b + c) + d + e; }
// library: static int plus(int a, int b) { return a + b; }
// library: binary choose(int which) { return which ? plus : 0; }
// library: long double extended(long double x) { return x; }
// library: int parenthesised(int x) { return x; }
// library: int pointer_to_array(int (*p)[4]) { return (*p)[3]; }
// library: int arrays(int a[3], const char *argv[], const int m[][2]) { return a[2] + argv[1][0] + m[1][1]; }
// holds: lib.negate(3) == -3
// holds: lib.apply(binary(lambda a, b: a * b), 6, 7) == 42
// holds: lib.sum(3, 1, 2, 3) == 6
// holds: lib.text(b"hi") == b"hi" and lib.text(None) is None
// holds: lib.truth(True) is False and lib.character(b"a") == b"b"
// holds: lib.by_value(struct_big((ctypes.c_long * 8)(*range(8)))).a[7] == 8
// holds: lib.widths(-1, -2, 2**40, 0.5, 0.25) == 2**40 - 3 + 0.75
// holds: lib.choose(1)(2, 3) == 5 and not lib.choose(0)
// holds: lib.extended(0.1) == 0.1 and lib.parenthesised(4) == 4
// holds: lib.pointer_to_array((ctypes.c_int * 4)(1, 2, 3, 4)) == 4
// holds: lib.arrays((ctypes.c_int * 3)(1, 2, 3), (ctypes.c_char_p * 2)(b"", b"A"), ((ctypes.c_int * 2) * 2)((1, 2), (3, 4))) == 72
// skips: inlined: is static
