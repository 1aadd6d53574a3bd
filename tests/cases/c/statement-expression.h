#define MAX(a, b) ({ __typeof__(a) _a = (a); __typeof__(b) _b = (b); _a > _b ? _a : _b; })
#define PLAIN ({ 3; })
#define BLOCK do { } while (0)
#define ASSIGN(x) ((x) = 1)
#define CALLS(x) undeclared(x)
#define STRING(x) "literal"
#define TYPE unsigned long
#define NIL ((void *)0)
#define COMPOUND (struct p){1, 2}
#define LABEL &&label
#define HALF_OPEN (1 +
#define KEYWORD return
#define NOTHING
#define VARIADIC(fmt, ...) printf(fmt, __VA_ARGS__)
#define NAMED(args...) f(args)
#define ADDRESS (&object)
extern int object;
struct p { int x, y; };
// holds: NIL == None
// skips: MAX:
// skips: PLAIN:
// skips: BLOCK:
// skips: ASSIGN:
// skips: CALLS:
// skips: STRING:
// holds: TYPE is ctypes.c_ulong
// holds: (COMPOUND().x, COMPOUND().y) == (1, 2)
// skips: LABEL:
// skips: HALF_OPEN:
// skips: KEYWORD:
// skips: NOTHING: nothing
// skips: VARIADIC:
// skips: NAMED:
// library: int object = 5;
// holds: lib.ADDRESS.contents.value == 5
