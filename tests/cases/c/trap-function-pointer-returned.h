// `signal`: a function that returns a function pointer.
void (*handle(int number, void (*handler)(int)))(int);
int (*(*twice(char c))(long))(short);
int (*table_of(void))[3];
// library: void (*handle(int n, void (*h)(int)))(int) { h(n); return h; }
// library: static int last(short s) { return s * 2; }
// library: static int (*middle(long l))(short) { return l ? last : 0; }
// library: int (*(*twice(char c))(long))(short) { return c ? middle : 0; }
// library: int (*table_of(void))[3] { static int t[3] = {4, 5, 6}; return &t; }
// holds: [seen := [], back := ctypes.CFUNCTYPE(None, ctypes.c_int)(seen.append), lib.handle(7, back), seen][-1] == [7]
// holds: lib.twice(b"a")(1)(21) == 42
// holds: list(lib.table_of().contents) == [4, 5, 6]
