#include <stdarg.h>
int vf(const char *format, va_list ap);
int vg(const char *format, __builtin_va_list ap);
struct keeps { int n; va_list ap; };
int vh(va_list *ap);
// holds: struct_keeps.ap.offset == 8 and ctypes.sizeof(struct_keeps) == 32
// skips: vf: va_list
// skips: vg: va_list
