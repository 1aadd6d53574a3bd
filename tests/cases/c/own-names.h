/* The module has names of its own for what it does. */
#define _LOCK 3
#define _type 5
enum { _PENDING = 4 };
typedef int _record;
#define _get(x) ((x) + 1)
struct _make_x { int i; };
int missing(void);
int _cdll(int a);
int _symbol(void);
int _make_y(void);
// library: int missing(void) { return 1; } int _cdll(int a) { return a; }
// library: int _symbol(void) { return 2; } int _make_y(void) { return 4; }
// holds: _LOCK_ == 3 and _type_ == 5 and _PENDING_ == 4
// holds: _record_ is ctypes.c_int32 and _get_(1) == 2
// holds: ctypes.sizeof(struct__make_x) == 4
// holds: lib.missing_() == 1 and lib._cdll_(7) == 7 and lib._symbol_() == 2
// holds: lib._make_y_() == 4 and lib.missing() == []
