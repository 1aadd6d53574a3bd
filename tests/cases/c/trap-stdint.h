#include <stdint.h>
#include <stddef.h>
#define BIG INT64_C(0x7000000000000000)
#define UNSIGNED UINT64_C(5)
#define MOST UINTMAX_MAX
#define LEAST INT64_MIN
#define GLUED(a) a ## UL
#define USED GLUED(7)
#define TEXT(a) #a
#define SPELT TEXT(some words)
#define NOTHING NULL
// holds: (BIG, UNSIGNED, MOST, LEAST) == (7 << 60, 5, 2**64 - 1, -2**63)
// holds: USED == 7 and SPELT == b"some words"
// holds: NOTHING == None
// skips: GLUED: tokens
// skips: TEXT: tokens
