// options: --cc gcc
// options: --cc clang
/* A callback takes or returns by value a record that is complete at, or after, its record. */
struct cursor { int at; struct cursor (*next)(struct cursor); };
struct owner { struct late (*make)(int); int (*take)(struct late, int); };
struct late { int code; double more; };
typedef struct last (*returning)(int);
typedef long (*taking)(struct last);
struct last { long a, b; };
struct of_typedefs { returning gives; taking takes; };
long apply(taking call, long a);
typedef long (*many)(int, int, int, int, int, struct last, struct late);
int taken(const struct owner *o);
// library: long apply(taking call, long a) { struct last l = { a, 2 }; return call(l); }
// library: int taken(const struct owner *o) { struct late l = { 4 }; return o->take(l, 3); }
// holds: ctypes.sizeof(struct_cursor) == 16 and ctypes.sizeof(struct_owner) == 16
// holds: struct_of_typedefs.takes.offset == 8
// holds: lib.taken(struct_owner(take=struct_owner_take(lambda l, n: l.code + n))) == 7
// holds: lib.apply(taking(lambda l: l.a + l.b), 5) == 7
// skips: returning: only C can define and call it: it passes last as a result
// skips: struct_cursor_next: it passes cursor as a result
// skips: struct_owner_make: it passes late as a result
