#define ALL_ONES (~0U)
#define ALL_ONES_LONG ~0UL
#define HALF (7/2)
#define NEGATIVE_HALF (-7/2)
#define REMAINDER (-7 % 3)
#define WRAPS (1u-2)
#define SHIFTED (1u << 31)
#define SIGN_BIT (1 << 31)
#define MIXED (-1 < 1u)
#define OCTAL 0755
#define HEXADECIMAL 0xFFFFFFFF
#define BINARY 0b1010
#define BIG 0x8000000000000000
#define LONGER 2147483648
#define SIZE (sizeof(int) * 2 - 9)
#define CAST ((unsigned char)300)
#define SIGNED_CAST ((signed char)200)
#define CHOICE (1 ? 2 : 3u)
#define FLOATS (1 / 2.0f)
#define TENTH 0.1f
#define HEXFLOAT 0x1.8p1
#define TO_BOOL ((_Bool)0.5)
#define NOT !5
#define COMMA (1, 2)
#define NEGATIVE -5
#define LEAST (-2147483647 - 1)
// holds: ALL_ONES == 0xFFFFFFFF and ALL_ONES_LONG == 2**64 - 1
// holds: (HALF, NEGATIVE_HALF, REMAINDER) == (3, -3, -1)
// holds: WRAPS == 0xFFFFFFFF
// holds: (SHIFTED, SIGN_BIT, MIXED) == (2**31, -2**31, 0)
// holds: (OCTAL, HEXADECIMAL, BINARY) == (0o755, 2**32 - 1, 10)
// holds: (BIG, LONGER, SIZE) == (2**63, 2**31, 2**64 - 1)
// holds: (CAST, SIGNED_CAST, CHOICE) == (44, -56, 2)
// holds: (FLOATS, HEXFLOAT, TO_BOOL, NOT) == (0.5, 3.0, 1, 0)
// holds: TENTH == 13421773 / 2**27
// holds: (NEGATIVE, LEAST) == (-5, -2**31)
// skips: COMMA: comma
