// options: --cc c23 -std=c23
enum small : unsigned char { SMALL, SMALL_LAST = 255 };
enum signed_small : signed char { LEAST = -128 };
enum large : unsigned long long { LARGE = 0xFFFFFFFFFFFFFFFF };
enum truth : bool { UNTRUE, TRUE_ONE = true };
enum early : short;
enum never : long;
struct uses { enum early e; enum small b : 4; enum truth t; char c; enum never n; };
enum never same(enum never n, enum early e);
enum early : short { EARLY = -1 };
enum wider { WIDER, WIDER_LAST = 0x100000000 };
enum wide_negative { WIDE_NEGATIVE = -1, WIDE_POSITIVE = 0x80000000 };
enum unsigned_int { FIRST = 1, TOP = 0x80000000 };
typedef enum : unsigned short { ONLY = 7 } only;
typedef enum named : int { NAMED = -7 } named;
enum : long { ANONYMOUS = 5 };
enum like : typeof(1ul) { LIKE = 3 };
enum [[deprecated("old (very)")]] old { OLD [[deprecated]] = 1, NEW [[deprecated("a, b")]], LAST };
#define SUM (SMALL_LAST + 1)
#define INVERTED (~SMALL)
// holds: struct_uses.n.offset == 8 and ctypes.sizeof(struct_uses) == 16
// holds: (SUM, INVERTED, EARLY, NEW, LAST) == (256, -1, -1, 2, 3)
// library: enum never same(enum never n, enum early e) { return n + e; }
// holds: lib.same(2**40, -1) == 2**40 - 1
// skips: never: has no constants
