/* A macro that is another's name: what it names can be had by it, as in C. */
int versioned_72(int a);
#define versioned versioned_72
#define twice_removed versioned
extern int counter_72;
#define counter counter_72
int labelled(void) __asm__("labelled_symbol");
#define relabelled labelled
static inline int inlined_1(int a) { return a + 1; }
#define inlined inlined_1
typedef struct point { int x, y; } Point;
#define OldPoint Point
#define old_point point
typedef unsigned long word;
#define WORD word
// library: int versioned_72(int a) { return a + 72; }
// library: int counter_72 = 7; int labelled_symbol(void) { return 5; }
// holds: lib.versioned(1) == lib.twice_removed(1) == 73
// holds: lib.versioned_72(2) == 74
// holds: lib.counter.value == 7
// holds: lib.relabelled() == 5
// skips: inlined: is static
// skips: inlined_1: is static
// holds: OldPoint is Point
// holds: old_point is Point
// holds: WORD is word
enum { HIDDEN = 5, OTHER = 6, LAST = 7 };
#define HIDDEN versioned_72
#define OTHER word
#define LAST unsigned long
/* A type of several words. */
#define BN_ULONG unsigned long
#define TEXT const char *
#define POINTS Point *
#define NOTHING void
#define bool unsigned char
BN_ULONG add(BN_ULONG a, bool b);
#define QUALIFIER const
#define NO_TYPE long short
void redirected(void *p);
int redirected64(int a);
#define redirected redirected64
#define twice redirected
// library: int redirected64(int a) { return a + 64; }
// skips: HIDDEN: the macro of its name hides it
// skips: OTHER: the macro of its name hides it
// skips: LAST: the macro of its name hides it
// holds: BN_ULONG is LAST is ctypes.c_ulong and TEXT is ctypes.c_char_p
// holds: NOTHING is None and bool_ is ctypes.c_ubyte and POINTS is ctypes.POINTER(Point)
// library: unsigned long add(unsigned long a, unsigned char b) { return a + b; }
// holds: lib.add(1, 2) == 3
// skips: QUALIFIER: expands to `const`, which is not an expression
// skips: NO_TYPE: uses long short, which is not a type
// holds: lib.HIDDEN(1) == 73 and lib.redirected(1) == lib.twice(1) == 65
