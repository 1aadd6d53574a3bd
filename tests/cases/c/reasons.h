// Reasons show the user's spelling.
#define CUT(cx, name) do { cx->length_of_something = sizeof(name); cx->other(name); } while (0)
#define TWELVE(p0,p1,p2,p3,p4,p5,p6,p7,p8,p9,p10,p11) int x = p0 p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11
// These declare nothing.
typedef int;
typedef unsigned long;
typedef const;
static int;
int after;
// holds: lib.after.value == 0
// library: int after;
// skips: CUT: expands to `do { cx->length_of_something = sizeof(...`, which
// skips: TWELVE: expands to `int x = p0 p1 p2 ...`, which
