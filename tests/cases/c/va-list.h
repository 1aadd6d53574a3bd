// options: --cc gcc
// options: --cc clang
#include <stdarg.h>
int vf(const char *format, va_list ap);
int vg(const char *format, __builtin_va_list ap);
struct keeps { int n; va_list ap; };
int vh(va_list *ap);
// holds: struct_keeps.ap.offset == 8 and ctypes.sizeof(struct_keeps) == 32
typedef void (*logger)(const char *format, va_list ap);
void log_to(logger l, const char *format, ...);
// library: #include <stdio.h>
// library: int vf(const char *f, va_list ap) { static char b[20]; return vsnprintf(b, 20, f, ap); }
// library: void log_to(logger l, const char *f, ...) { va_list ap; va_start(ap, f); l(f, ap); va_end(ap); }
// holds: [seen := [], back := logger(lambda f, ap: seen.append(lib.vf(f, ap))), lib.log_to(back, b"%d %s", 12, b"abc"), seen][-1] == [6]
