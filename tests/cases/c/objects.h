extern int plain;
extern const double constant;
extern struct point { int x, y; } origin;
extern char name[16];
extern int *pointer, matrix[2][2];
extern void (*hook)(int);
int tentative;
int initialised = 4;
static const int known = 7, after = 8;
static const unsigned char wrapped = 300;
static const double real = 0.1;
static const char text[] = "text";
static const char *const string = "text";
static const struct { int a; } designated = { .a = 3 };
static int hidden;
static const char *moves = 0;
static char *const stays = 0;
static const volatile int register_ = 3;
typedef const int fixed;
static fixed by_name = 5;
static const int twice;
static const int twice = 6;
static const int twice;
const int exported = 9;
extern union { int i; float f; } untagged;
// library: const double constant = 2.5; struct point origin = {1, 2}; char name[16] = "hello"; int plain = 3;
// library: int matrix[2][2] = {{1, 2}, {3, 4}};
// holds: lib.plain.value == 3 and lib.constant.value == 2.5 and lib.origin.y == 2
// holds: lib.name.value == b"hello" and lib.initialised.value == 4
// holds: known == 7 and after == 8 and wrapped == 44 and real == 0.1
// holds: list(lib.matrix[1]) == [3, 4] and lib.exported.value == 9
// holds: not stays and by_name == 5 and twice == 6
// skips: text: is a static object, which no library exports
// skips: string: is a static object that is not a number
// skips: designated: is a static object that is not a number
// skips: hidden: is a static object, which no library exports
// skips: moves: is a static object, which no library exports
// skips: register_: is a static object, which no library exports
