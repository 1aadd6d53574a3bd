#include <complex.h>
double _Complex f(double _Complex z);
float complex g(void);
_Complex long double h;
struct c { char a; float _Complex z; _Complex double d; };
__complex__ double gnu;
double real(double _Complex *z);
// library: double real(double _Complex *z) { return creal(*z); }
// holds: struct_c.z.offset == 4 and struct_c.d.offset == 16
// skips: f: Complex
// skips: g: Complex
