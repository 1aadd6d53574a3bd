// options: --cc c23 -std=c23
// The keywords that were macros, or that C had not.
#include <stddef.h>
static_assert(sizeof(bool) == 1);
static_assert(true, "with words");
[[vendor::attribute]];
struct flags { static_assert(true); bool a; bool b : 1; bool c : 1; int d : 3; };
bool is_set(bool x, bool a[2]);
struct aligned { char c; alignas(16) int x; alignas(double) char y; };
enum { ALIGN = alignof(struct aligned), SIZE = sizeof(struct aligned) };
extern thread_local int per_thread;
thread_local extern int per_thread_too;
typedef typeof(nullptr) null_t;
struct with_null { nullptr_t n; int x; };
nullptr_t null(null_t n);
typedef typeof_unqual(const volatile int) plain;
typedef __typeof_unqual__(const int) plain_too;
typedef typeof(int (*)(int, char *)) callback;
int *unqualified(typeof_unqual(const char *) s, typeof(const char *) *t);
struct of_types { callback f; typeof(int[2][3]) a; typeof(char) c : 3; typeof(nullptr) n; };
extern typeof(is_set) another;
int none();
int (*pointer_to_none)();
int unnamed(int, char *, bool);
int variadic(...);
typedef int any(...);
#define NO_POINTER nullptr
#define YES true
#define SUM (true + true)
#define BIT(x) ((x) ? true : false)
#define ALIGN_OF_LONG alignof(long)
int after(void);
// holds: bytes(struct_flags(b=1))[1] == 1 and ctypes.sizeof(struct_flags) == 4
// holds: (ALIGN, SIZE) == (16, 32) and ALIGN_OF_LONG == ctypes.alignment(ctypes.c_long)
// holds: struct_with_null.x.offset == ctypes.sizeof(ctypes.c_void_p) == ctypes.sizeof(null_t)
// holds: (YES, SUM, BIT(2), NO_POINTER) == (1, 2, 1, None)
// library: bool is_set(bool x, bool a[2]) { return a[x]; }
// library: nullptr_t null(null_t n) { return n; }
// library: int none() { return 3; }
// library: int unnamed(int a, char *, bool b) { return b ? a : -a; }
// holds: lib.is_set(True, (ctypes.c_bool * 2)(False, True)) is True
// holds: lib.null(None) is None and lib.none() == 3 and lib.unnamed(4, None, False) == -4
// skips: per_thread: thread-local
// skips: per_thread_too: thread-local
// skips: any: it passes variadic arguments
