// options: --cc c23 -std=c23
#define BINARY 0b1010
#define SEPARATED 1'000'000
#define SEPARATED_HEX 0xFFFF'FFFF
#define SEPARATED_REAL 1'000.5'0
#define UTF8 u8'\xff'
#define UTF8_MINUS (u8'\x00' - 1)
#define UTF8_TEXT u8"h\u00e9"
#define THOUSANDS(x) ((x) * 1'000)
#define OPTIONAL(...) (1 __VA_OPT__(+ (__VA_ARGS__)))
#define WITH OPTIONAL(2)
#define WITHOUT OPTIONAL()
#ifdef NOWHERE
#define BRANCH 1
#elifdef BINARY
#define BRANCH 2
#elifndef BINARY
#define BRANCH 3
#endif
#if true
#define TAKEN 1
#endif
#define COMPOUND ((constexpr int){5})
#define BITS 5wb
#define BITS_UNSIGNED 0xFFuwb
#define BITS_SUM (1 + 5wb)
#define BITS_CAST ((int)5uwb)
#define BITS_SIZE sizeof(5wb)
// The ' of a number hides nothing up to the next one.
static inline int one(int x) { return 1'000; } int array[2'000]; struct t { char c; };
enum e { A = 1'0 }; struct u { int a[1'0]; }; enum e2 { B = 2'0 }; int between(void);
static inline int two(int x) { switch (x) { case'}': return sizeof'{'; } return u8'{' + '}'; } int last(void);
int same = 0xF'F; /** isn't lost */ int documented(void);
// holds: (BINARY, SEPARATED, SEPARATED_HEX, SEPARATED_REAL) == (10, 10**6, 2**32 - 1, 1000.5)
// holds: (UTF8, UTF8_MINUS, UTF8_TEXT, THOUSANDS(2)) == (255, -1, "h\u00e9".encode(), 2000)
// holds: (WITH, WITHOUT, BRANCH, TAKEN) == (3, 1, 2, 1)
// holds: (BITS_SUM, BITS_CAST, BITS_SIZE) == (6, 5, 1) and A == 10 and B == 20
// skips: OPTIONAL: takes any number of arguments
// skips: COMPOUND: not a constant
// skips: BITS: _BitInt
// skips: BITS_UNSIGNED: _BitInt
// skips: one: is static
// skips: two: is static
