#include <complex.h>
double _Complex f(double _Complex z);
float complex g(void);
_Complex long double h;
struct c { char a; float _Complex z; _Complex double d; };
__complex__ double gnu;
double real(double _Complex *z);
struct pair { float _Complex z; int n; };
struct pair conjugate(struct pair p);
long double imaginary(char c, _Complex long double z);
_Complex long double wide(int n);
struct wide { _Complex long double z; };
struct wide twice(struct wide w);
typedef int visit(float _Complex z, _Complex long double w);
int visited(visit *f, float _Complex z);
_Complex _Float16 half(void);
// library: double _Complex f(double _Complex z) { return z * I; }
// library: float complex g(void) { return 1 - 2 * I; }
// library: double real(double _Complex *z) { return creal(*z); }
// library: struct pair conjugate(struct pair p) { p.z = conjf(p.z); return p; }
// library: long double imaginary(char c, _Complex long double z) { return cimagl(z); }
// library: int visited(visit *f, float _Complex z) { return f(z, 2 * z); }
// library: struct wide twice(struct wide w) { w.z *= 2; return w; }
// holds: struct_c.z.offset == 4 and struct_c.d.offset == 16
// holds: lib.f(1 + 2j) == -2 + 1j and lib.f(3) == 3j and lib.g() == 1 - 2j
// holds: lib.real(struct_c(d=(1.5, 2)).d) == 1.5
// holds: list(lib.conjugate(struct_pair((1, 2), 3)).z) == [1, -2]
// holds: lib.conjugate(struct_pair((1, 2), 3)).n == 3
// holds: lib.imaginary(b'c', 1 - 0.5j) == -0.5
// holds: list(lib.twice(struct_wide((1, 2))).z) == [2, 4]
// holds: lib.visited(visit(lambda z, w: int(abs(complex(z) + complex(w)))), 3+4j) == 15
// skips: wide: passes _Complex long double as a result
// skips: half: passes _Complex _Float16 by value
