// options: --cc gcc
// options: --cc clang
// options: --cc gcc --cpp pcpp
// The name of a declarator may be in any number of parentheses (6.7.6p1).
#include "included/parentheses.h"
struct user {
  i2 a; i3 b; pa c; pf d; fn2 *e; arr f; ppf g; ptr h; ul i; pul j; ppul k; n0 l; S m; PS n; E1 o;
  ial p; attr q; deep *r; j2 s; j3 t; T2 *u; cp v; fpa w; to x; name y; dd z; f3 *f3p;
  qualified q2; pointer_to_const q3; untagged q4; function_returning_atomic *q5;
};
i2 takes_own(i3 a);
T2 *takes_included(pa x);
typedef int ((own2)), *((*own_pointer))[3], ((own_function))(int ((x)));
typedef int (*(*((own_table))[2]))(own2 (*callback)(own2), i2 ((x)));
typedef int (__attribute__((aligned(8))) (own_aligned));
int ((object)), *((pointer)), ((*function_pointer))(int), ((function))(own2);
struct members { int ((a)), *((*b))[3]; own_table ((c)); own_aligned d; };
// library: int function(int x) { return x + 1; }
// library: int object = 5;
// holds: lib.function(1) == 2 and lib.object.value == 5
// holds: ctypes.sizeof(struct_user) == 256
// holds: struct_members.b.offset == 8 and struct_members.c.size == 16
