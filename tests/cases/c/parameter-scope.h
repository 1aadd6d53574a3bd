// options: --cc gcc
// options: --cc clang
/* What a parameter list declares is unknown outside it. */
struct before;
int knows(struct before *p);
int by_value(struct in_list { int x; int y; } arg);
int of_enum(enum enum_in_list { EP1 = 4, EP2 = EP1 + 1 } e);
int post(struct letter { int n; } *l);
int two(struct same { char c; } *a, struct same *b);
int again(struct same *b);
int early(struct late *p);
struct late { int x; };
int timely(struct late *p);
int never(struct never *p, union neither *q);
int callback(int (*f)(struct in_callback { int q; } *z), struct before *b);
typedef int (*typedef_of)(struct in_typedef *t);
struct inlined { struct reply { int code; double more; } (*ask)(struct question { int n; } l); };
enum { EP2 = 7 };
int list(struct of_file { int n; } *l, enum of_list { EP3 } e);
struct of_file { long z; };
int after(struct of_file *l);
#define USE EP1
// library: int timely(struct late *p) { return p->x; }
// holds: lib.timely(ctypes.byref(struct_late(5))) == 5
// holds: ctypes.sizeof(struct_reply) == 16 and ctypes.sizeof(struct_inlined) == 8
// skips: in_list: is declared in a parameter list
// skips: enum_in_list: is declared in a parameter list
// skips: EP1: is declared in a parameter list
// skips: letter: is declared in a parameter list
// skips: in_callback: is declared in a parameter list
// holds: struct_of_file.z.size == 8
// skips: of_list: is declared in a parameter list
// skips: EP3: is declared in a parameter list
// skips: question: is declared in a parameter list
// skips: struct_inlined_ask: it passes reply as a result
// skips: USE: names EP1, which is not a constant
