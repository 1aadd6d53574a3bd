// options: --cc gcc
// options: --cc clang
/* offsetof is a macro of <stddef.h>; elsewhere it may be a name. */
struct named { char c; int offsetof; };
int takes(int offsetof);
enum { PLACE = __builtin_offsetof(struct named, offsetof) };
#include <stddef.h>
enum { AGAIN = offsetof(struct named, c) };
struct many { int a; struct { char c[4]; int z; } in[3]; };
enum { N = 2, OF_ELEMENT = offsetof(struct many, in[N].c[N - 1]) };
// holds: OF_ELEMENT == 21
// holds: PLACE == 4 and AGAIN == 0 and struct_named.offsetof.offset == 4
