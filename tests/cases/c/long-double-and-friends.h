struct l { char c; long double d; };
#define EXACT 0.5L
#define INEXACT 0.1L
#define HUGE_ 1e400
#define LARGE 1e300
#define SMALLEST 5e-324
#define SINGLE 3.4e38f
#define NEGATIVE_ZERO -0.0
#define SUFFIXED 5ull
#define NOT_A_NUMBER (0.0 / 0.0)
#define INFINITE (1.0 / 0.0)
// holds: EXACT == 0.5 and LARGE == 1e300 and SMALLEST == 5e-324 and SUFFIXED == 5
// holds: str(NEGATIVE_ZERO) == "-0.0"
// skips: INEXACT: long double
#define NARROWED ((double)1.79769313486231570814527423731704357e+308L)
#define TINY ((float)0.1L)
// holds: NARROWED == float.fromhex("0x1.fffffffffffffp+1023") and TINY == 0.10000000149011612
