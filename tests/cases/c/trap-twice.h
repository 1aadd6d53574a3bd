// A name declared again, with more or less of it.
int f(int);
int f(int a);
extern int v;
extern int v;
typedef int word;
typedef int word;
struct s;
struct s { int a; };
struct s;
typedef struct s s;
typedef struct s s;
int old();
int old(int a, char *b);
int array_known[4];
extern int array_known[];
extern int array_later[];
extern int array_later[4];
#define N 1
#undef N
#define N 2
// holds: N == 2
// holds: ctypes.sizeof(s) == 4 and struct_s is s
// library: int old(int a, char *b) { return a + *b; }
// library: int array_later[4] = {1, 2, 3, 4};
// holds: lib.old(1, bytearray(b"A")) == 66
// holds: list(lib.array_later) == [1, 2, 3, 4]
