// As <linux/swab.h>: a constant by the compiler's word.
static inline unsigned short swap(unsigned short x) { return x << 8 | x >> 8; }
#define SWAP(x) (__builtin_constant_p(x) ? ((x) << 8 & 0xff00) | (x) >> 8 : swap(x))
#define SWAPPED SWAP(0x1234)
// holds: SWAPPED == 0x3412
// skips: SWAP: calls swap
// skips: swap: is static
