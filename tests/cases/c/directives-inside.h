// Directives, line markers and comments in the middle of declarations.
struct s {
    int a; /* of a */
#ifdef UNDEFINED
    int gone;
#else
    int b;
#endif
#define INSIDE 5
    int c[INSIDE];
};
int f(int a,
#pragma GCC diagnostic push
      int b);
enum e {
    FIRST,
#if 1
    SECOND, // }
#endif
#define LIST THIRD
    LIST
};
typedef struct { int x; } /* between */ T; /* after */
#pragma once
#ident "text"
int g(void); ; ;
// holds: struct_s.c.offset == 8 and int(THIRD) == 2 and T.x.offset == 0
// holds: "gone" not in dir(struct_s)
int logical(int defined);
struct words { int defined; };
