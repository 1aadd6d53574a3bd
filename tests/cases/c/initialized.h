/* An initializer completes the type of an array. */
char motto[] = "lore";
int primes[] = { 2, 3, 5 };
int sparse[] = { [9] = 1 };
int ranged[] = { 1, [3 ... 6] = 1, 2 };
int of_literal[sizeof((int[]){1, 2, 3}) / sizeof(int)];
struct pair { int a, b; } pairs[] = { { 1, 2 }, { 3, 4 } };
char texts[][4] = { "abc", "d" };
int grid[][2] = { {1, 2}, {3, 4}, {5} };
int flat[][2] = { 1, 2, 3, 4 };
int *of_compound_literal = (int[]){ 1, 2, 3 };
struct pair *of_record = &(struct pair){ .a = 1 };
extern int later[];
int later[] = {1, 2};
const char *names[] = { "a", "b" };
/* What typeof has of objects, functions and members. */
extern struct pair one;
__typeof__(one) two;
__typeof__(one.a) member_of;
__typeof__(((struct pair *)0)->b) other_member;
extern int f(long);
__typeof__(f) g;
__typeof__(f(1)) result;
__typeof__(&one) pointer;
__typeof__(pairs[0]) element;
__typeof__(*pointer) behind;
struct by_typeof { __typeof__(primes) p; char c[sizeof(motto)]; };
typedef __typeof__(f) *function_pointer;
// skips: flat: cannot tell from its initializer
// holds: ctypes.sizeof(struct_by_typeof) == 20 and struct_by_typeof.c.size == 5
