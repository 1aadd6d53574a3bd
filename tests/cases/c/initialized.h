// options: --cc gcc
// options: --cc clang
/* An initializer completes the type of an array. */
char motto[] = "lore";
int primes[] = { 2, 3, 5 };
int sparse[] = { [9] = 1 };
int ranged[] = { 1, [3 ... 6] = 1, 2 };
int of_literal[sizeof((int[]){1, 2, 3}) / sizeof(int)];
struct pair { int a, b; } pairs[] = { { 1, 2 }, { 3, 4 } };
int none[] = {};
char texts[][4] = { "abc", "d" };
int grid[][2] = { {1, 2}, {3, 4}, {5} };
int flat[][2] = { 1, 2, 3, 4 };
int *of_compound_literal = (int[]){ 1, 2, 3 };
struct pair *of_record = &(struct pair){ .a = 1 };
int scalars[][2][2] = { 1, 2, 3, 4, 5 };
struct mixed { struct pair in; char text[2]; union { int u; char c[9]; }; int bits : 3; };
struct mixed flattened[] = { 1, 2, 'a', 'b', 4, 5, 6 };
struct pair steps[] = { [3].a = 1, [1].b = 2 };
struct pair whole[] = { (struct pair){ 1, 2 }, (struct pair){ 3, 4 } };
int reached[][2] = { 1, 2, [4] = { 1 } };
extern int later[];
int later[] = {1, 2};
const char *names[] = { "a", "b" };
/* Values without braces, and designators of several steps. */
struct pair named_steps[] = { [1].a = 3, [1].b = 4, { .b = 2 }, 7, 8 };
struct pair continued[] = { [1].b = 3, 4, 5, 6 };
int steps_of_arrays[][3] = { [1][1] = 3, 4, 5 };
int ranges_of_arrays[][4] = { [2][0 ... 2] = 1, 2, 3 };
int by_literal[] = (int[]){ 1, 2, 3 };
struct parts { int x; int array[3]; char text[4]; };
struct parts strings[] = { 1, 2, 3, 4, "abc", 5, 6 };
struct parts braces[] = { 1, { 2, 3 }, "abc", 5, 6, 7, 8, {'a'}, 9 };
struct parts inner_steps[] = { [2].array[1] = 5, 6, 7, 8 };
struct unnamed { int k; union { int a; float f; }; struct { int q, r; }; };
struct unnamed of_union[] = { [0].f = 1, 2, 3, 4 };
struct unnamed of_struct[] = { [1].q = 5, 6, 7 };
struct holder { struct pair p, q; int z; };
struct holder literals[] = { 1, 2, (struct pair){ 3, 4 }, 5, 6 };
struct holder inner_braces[] = { [1].p = { 1, 2 }, 3, 4, 5, 6 };
typedef int vector __attribute__((vector_size(16)));
vector vectors[] = { {1, 2, 3, 4}, {5} };
struct bits { int a : 3, : 2, b : 4; int : 0; int c; } of_bits[] = { 1, 2, 3, 4 };
unsigned short utf16[] = u"ab";
char letters[][3] = { { "ab" }, "cd", { 'a', 'b' }, 'x', 'y', 'z', 'w' };
struct { char n[3]; int v; } table[] = { "ab", 1, "cd", 2, { "ef" }, { .v = 3 } };
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
extern int (*call)(void), *to_int;
extern struct { struct pair *(*method)(int); } methods;
__typeof__(call()) of_pointer;
__typeof__((*call)()) of_function;
__typeof__(methods.method(1)->b) of_method;
__typeof__(to_int + 1) further;
__typeof__(&primes[2] - primes) difference;
__typeof__(one.a = 3) assigned;
__typeof__(to_int++) increased;
/* Operations on objects have a type too. */
extern struct narrow { char c; short s[2]; float f; unsigned bits : 3; } narrow;
struct computed {
    __typeof__(narrow.s[0] + 1L) long_;
    __typeof__(-narrow.c) promoted;
    __typeof__(!pointer) negated;
    __typeof__(narrow.c < 3 && pointer) compared;
    __typeof__(narrow.c ? narrow.f : narrow.c) chosen;
    __typeof__(narrow.c << 2) shifted;
    __typeof__(~(one.a | 1u)) unsigned_;
    char sized[sizeof(narrow.s[0] * narrow.f)];
};
typedef __typeof__(*f) *pointer_to_function;
struct of_bits { __typeof__(narrow.bits + 1) b; };
char room[sizeof(*(pairs + 1))];
struct by_typeof { __typeof__(primes) p; char c[sizeof(motto)]; };
typedef __typeof__(f) *function_pointer;
// holds: ctypes.sizeof(struct_mixed) == 28
// holds: ctypes.sizeof(struct_by_typeof) == 20 and struct_by_typeof.c.size == 5
// skips: of_bits: computes with a bit-field
