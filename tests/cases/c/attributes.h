// Attributes wherever GNU C allows them.
__attribute__((visibility("default"))) int f1(int) __attribute__((nonnull, pure));
int __attribute__((noinline)) f2(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
int (__attribute__((noinline)) f3)(int);
extern __attribute__((deprecated("use f1"))) void *f4(void) __attribute__((malloc));
void f5(int a __attribute__((unused)), __attribute__((unused)) int b);
struct __attribute__((packed)) front { char c; int i; };
struct back { char c; int i; } __attribute__((packed));
struct __attribute__((__packed__, __aligned__(4))) both { char c; short s; };
struct member { char c; __attribute__((packed)) int i; int j __attribute__((aligned(8))); };
struct behind { unsigned a : 3 __attribute__((packed)); int b __attribute__((packed)); };
enum __attribute__((packed)) tiny { SMALL, LARGE = 200 };
enum old { FINE, GONE __attribute__((deprecated)), AFTER = 5 };
typedef int ti __attribute__((mode(DI)));
typedef unsigned int tq __attribute__((mode(QI))), th __attribute__((__mode__(__HI__)));
typedef float tf __attribute__((mode(DF)));
typedef float v4 __attribute__((vector_size(16)));
typedef union { int *i; float *f; } arg __attribute__((transparent_union));
int takes(arg a);
int *__attribute__((aligned(16))) aligned_pointer;
int array[4] __attribute__((aligned(32)));
int alias_of(int) __attribute__((weak));
struct holds_vector { char c; v4 v; };
struct ms { char c : 4; int i : 4; } __attribute__((ms_struct));
void never(void) __attribute__((noreturn));
_Noreturn void never2(void);
void (*callback)(int) __attribute__((noreturn));
typedef void (*cleanup_t)(void *) __attribute__((nonnull));
static inline int local(void) { int x __attribute__((unused)) = 1; return x; }
[[deprecated]] int c23(void);
// options: --cc gcc
// holds: ctypes.sizeof(struct_front) == ctypes.sizeof(struct_back) == 5
// holds: ctypes.sizeof(struct_both) == 4
// holds: struct_member.i.offset == 1 and struct_member.j.offset == 8
// holds: ctypes.sizeof(ti) == 8 and ctypes.sizeof(tq) == 1 and ctypes.sizeof(th) == 2
// holds: ctypes.sizeof(tf) == 8
// holds: struct_holds_vector.v.offset == 16
// holds: ctypes.sizeof(struct_ms) == 8
// holds: GONE == 1 and AFTER == 5
// skips: local: is static
