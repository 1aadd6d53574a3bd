// A tag, a typedef and a function each have a name space, Python has one.
struct stat { int size; };
int stat(const char *path, struct stat *s);
typedef struct node { struct node *next; } node_t;
int node(void);
union both { int i; };
struct other { int i; };
enum color { RED };
typedef int color;
typedef struct one two;
struct one { int i; };
struct two { long j; };
extern int other;
#define both(x) ((x) + 1)
enum same { same };
// library: int stat(const char *path, struct stat *s) { s->size = *path; return 0; }
// holds: [s := struct_stat(), lib.stat(b"A", s), s.size][-1] == 65
// holds: ctypes.sizeof(two) == 4 and ctypes.sizeof(struct_two) == 8
// holds: both(1) == 2 and union_both
// holds: int(RED) == 0
// holds: struct_other and enum_color and color is ctypes.c_int32
