#define SQUARE(x) ((x) * (x))
#define MASK(bits) ((1u << (bits)) - 1)
#define UNSIGNED(x) ((unsigned)(x))
#define PICK(c, a, b) ((c) ? (a) : (b))
#define DIVIDE(a, b) ((a) / (b))
#define MAKE_VERSION(a, b, c) (((a) << 16) | ((b) << 8) | (c))
#define NO_PARAMETERS() 42
#define SIZED(x) (sizeof(long) * (x))
#define SIZE_OF(x) sizeof(x)
#define GLUE(a, b) a##b
#define ROUND_UP(n, d) (((n) + (d) - 1) & -(0 ? (n) : (d)))
#define IN_RANGE(x) ((x) >= 'a' && (x) <= 'z')
#define NESTED(x) SQUARE(MASK(x))
#define BYTE(x, n) ((unsigned char)((x) >> (8 * (n))))
#define FLOATING(x) ((x) * 0.5f)
// holds: SQUARE(65536) == 0 and MASK(4) == 15 and UNSIGNED(-1) == 2**32 - 1
// holds: PICK(0, 1, -1) == -1 and DIVIDE(-7, 2) == -3
// holds: MAKE_VERSION(1, 2, 3) == 66051 and NO_PARAMETERS() == 42 and SIZED(2) == 16
// holds: ROUND_UP(13, 8) == 16 and IN_RANGE(98) == 1 and NESTED(2) == 9
// holds: BYTE(0x1234, 1) == 0x12 and FLOATING(3) == 1.5
// skips: SIZE_OF:
// skips: GLUE: tokens
#define quietly(x) _Pragma("GCC diagnostic push") x _Pragma("GCC diagnostic pop")
#define QUIET _Pragma("GCC diagnostic push") 5 _Pragma("GCC diagnostic pop")
// skips: quietly: #pragma
// skips: QUIET: #pragma
#define GIVE_UP return __builtin_nan("")
// skips: GIVE_UP: not an expression
