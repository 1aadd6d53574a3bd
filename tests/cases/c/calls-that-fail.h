/* Macros that no identifier can be an argument of, and their like. */
#define DOT(a, b) a ##.## b
#define VERSION(a, b) DOT(a, b)
#define V VERSION(1, 2)
#define G(a, b) ((a) + (b))
#define PACKED(a) G(a)
#define GOOD(a) ((a) + 1)
int f(void);
// holds: V == 1.2 and GOOD(4) == 5
// skips: DOT: makes tokens
// skips: VERSION: not a constant
// skips: PACKED: names G
