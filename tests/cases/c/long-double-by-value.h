// libffi puts a record of one long double into memory, the ABI into a register.
struct alone { long double x; };
struct array { long double x[1]; };
struct alone f(struct alone a);
int g(struct array a);
int h(struct alone *a);
// skips: f: by value, which ctypes cannot
// skips: g: by value, which ctypes cannot
// holds: ctypes.sizeof(struct_alone) == 16
