struct self { struct self *next, **all; void (*visit)(struct self *s); };
struct a; struct b { struct a *a; }; struct a { struct b *b; struct b by_value; };
struct empty { };
union nothing { };
struct with_empty { int a; struct empty e; int b; };
struct outer {
    int kind;
    union { int i; float f; struct { short lo, hi; }; };
    struct { int x; } named;
    union named_tag { int p; long q; } tagged;
    struct inner_tag { int z; } in, *in_pointer, in_array[2];
    struct declared_only { char c; };
};
struct declared_only later;
typedef struct { int v; } untagged, *untagged_pointer, untagged_array[2];
typedef struct opaque opaque;
opaque *make(void);
struct never_defined;
struct holds { opaque *o; struct never_defined *n; struct undeclared_yet *u; };
struct undeclared_yet { int q; };
struct { int nameless; } variable;
const struct konst { const int a; volatile int b; int *const c; } k;
struct callbacks { int (*cmp)(const void *, const void *); void (**list)(void); int (*(*get)(int))(char); };
struct list_head { struct list_head *next, *prev; };
struct multi { struct multi *m; struct list_head l; } first, *second;
// options: --cc gcc
// holds: ctypes.sizeof(struct_empty) == 0 and ctypes.sizeof(struct_with_empty) == 8
// holds: struct_outer.hi.offset == 6 and struct_outer.f.offset == 4
// holds: untagged_pointer._type_ is untagged
// holds: struct_a.by_value.offset == 8
// holds: ctypes.sizeof(union_named_tag) == 8 and ctypes.sizeof(struct_inner_tag) == 4
int in_prototype(struct nowhere_else *p, enum only_here *e);
