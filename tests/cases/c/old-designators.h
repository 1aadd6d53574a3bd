// options: --cc gcc
// options: --cc clang
/* GNU C's old designators. */
typedef int type;
struct pair { int a, type; };
struct pair pairs[] = { { a: 1, type: 2 }, { type: 3 } }, one = { type: 2 };
int array[] = { [2] 5, 6, [1 ... 7] 3 };
int conditional[] = { 1 ? 2 : 3 };
struct operations { int (*open)(int), (*close)(int); };
int my_open(int);
struct operations operations = { open: my_open, close: 0 };
// library: int my_open(int a) { return a; }
// holds: lib.pairs[1].type == 3 and len(lib.array) == 8 and lib.conditional[0] == 2
