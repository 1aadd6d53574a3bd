struct flexible { int n; char data[]; };
struct gnu { int n; long data[0]; };
struct last_one { int n; short data[1]; };
struct rows { char grid[3][4]; int cube[2][3][4]; char *names[5]; int (*f[2])(void); };
typedef int row[4];
typedef row matrix[3];
struct uses { row r; matrix m; };
extern int unsized[];
extern const char text[];
extern char *const names[];
extern matrix table;
int takes(int a[], row r, matrix m, char text[static 8]);
enum { N = 3 };
#define COUNT 2
struct sized { int a[N], b[COUNT * N], c[sizeof(long)], d[(N > 2) ? 4 : 5]; };
struct zero_inside { int a; int none[0]; int b; };
struct empty_flexible { struct { } nothing; char data[]; };
union flexible_union { int n; char data[0]; };
struct nested_flexible { int a; struct flexible f; };
// options: --cc gcc
// holds: ctypes.sizeof(struct_rows) == 12 + 96 + 4 + 40 + 16
// holds: struct_uses.m.offset == 16 and ctypes.sizeof(struct_uses) == 64
// holds: struct_flexible.allocate(10).elements(10)._length_ == 10
// holds: ctypes.sizeof(struct_sized) == 4 * (3 + 6 + 8 + 4)
// holds: struct_zero_inside.b.offset == 4
typedef unsigned char key[8];
int constant(const key k, volatile key v);
