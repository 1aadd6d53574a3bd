#include <stdatomic.h>
_Atomic int a;
_Atomic(long) b;
atomic_uint c;
struct s { char x; _Atomic short y; _Atomic(int *) p; int *_Atomic q; };
int f(_Atomic int *p, atomic_int *q);
// holds: struct_s.y.offset == 2 and struct_s.p.offset == 8
