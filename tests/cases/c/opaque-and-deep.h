typedef struct _impl *handle;
struct node;
handle open_it(struct node *);
typedef void (*visitor)(struct node *n, void *user);
typedef union u_opaque u_opaque;
int visit(visitor v, u_opaque *u);
struct _late { int x; };
typedef struct _late late, *late_p;
// holds: handle._type_ is struct__impl
// holds: late_p._type_ is late
