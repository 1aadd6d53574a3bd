// options: --cc gcc
// options: --cc clang
/* The module has names of its own for what it does. */
#define _Record 3
#define _function 5
enum { _Library = 4 };
typedef int _Callback;
#define POINTER(x) ((x) + 1)
struct _Union { int i; };
struct c_int { int i; };
int missing(void);
int c(int a);
int Library(void);
int load(void);
int __hidden(int __a);
// library: int missing(void) { return 1; } int c(int a) { return a; }
// library: int Library(void) { return 2; } int load(void) { return 4; }
// library: int __hidden(int a) { return a; }
// holds: _Record_ == 3 and _function_ == 5 and _Library_ == 4
// holds: _Callback_ is ctypes.c_int32 and POINTER_(1) == 2
// holds: ctypes.sizeof(struct__Union) == 4 == ctypes.sizeof(struct_c_int)
// holds: lib.missing_() == 1 and lib.c_(7) == 7 and lib.Library() == 2
// holds: lib.load() == 4 and lib.missing() == [] and lib.__hidden(3) == 3
