// options: --cc gcc
// options: --cc clang
/* long double constants: those whose value a double has. */
#include <float.h>
#include <math.h>
#define HUGE HUGE_VALL
#define LITERAL 1.5L
#define TENTH 0.1L
#define LARGEST LDBL_MAX
#define EPSILON LDBL_EPSILON
#define PRODUCT (2.0L * 3)
#define QUOTIENT (1.0L / 4)
// holds: HUGE == float("inf") and LITERAL == 1.5
// holds: EPSILON == 2.0 ** -63 and PRODUCT == 6.0 and QUOTIENT == 0.25
// skips: TENTH: a Python float cannot hold
// skips: LARGEST: a Python float cannot hold
