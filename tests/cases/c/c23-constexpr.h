// options: --cc c23 -std=c23
// `constexpr` objects are constants, and no library exports them.
#include <stddef.h>
constexpr int ANSWER = 42, NEXT = ANSWER + 1;
constexpr unsigned char BYTE = 255;
constexpr double REAL = 3.25;
constexpr bool ON = true;
static constexpr long NEGATIVE = -5;
constexpr unsigned WRAPPED = (unsigned)-1;
constexpr unsigned long long LARGE = 0xFFFF'FFFF'FFFF'FFFF;
constexpr int EMPTY = {}, BRACED = {3};
constexpr auto INFERRED = 5ul;
constexpr auto LETTER = 'x';
constexpr int *NOWHERE = nullptr;
enum color : unsigned char { RED = 1 };
constexpr enum color COLOR = RED;
int constexpr BEHIND = 12;
enum { FROM = ANSWER, FROM_BYTE = BYTE + 1 };
struct sized { char a[NEXT]; int b : BRACED; };
extern typeof(ANSWER) *points;
extern typeof_unqual(ANSWER) *points_too;
#define TWICE (ANSWER * 2)
#define MORE(x) ((x) + ANSWER)
constexpr int ARRAY[3] = {1, 2, 3};
constexpr char TEXT[] = "text";
constexpr struct point { int x, y; } ORIGIN = {1, 2};
auto number = 3;
const auto wide = 1ull << 40;
auto pointer = &number;
auto null = nullptr;
static auto hidden = 4;
// holds: (ANSWER, NEXT, BYTE, REAL, ON, NEGATIVE) == (42, 43, 255, 3.25, 1, -5)
// holds: (WRAPPED, LARGE, EMPTY, BRACED) == (2**32 - 1, 2**64 - 1, 0, 3)
// holds: (INFERRED, LETTER, COLOR, BEHIND) == (5, 120, 1, 12) and not NOWHERE
// holds: (FROM, FROM_BYTE, TWICE, MORE(1)) == (42, 256, 84, 43)
// holds: struct_sized.b.offset == 43
// library: 
// holds: lib.number.value == 3 and lib.wide.value == 2**40
// holds: not hasattr(Library, "ANSWER")
// skips: ARRAY: is a static object
// skips: TEXT: is a static object
// skips: ORIGIN: is a static object
// skips: hidden: is a static object
