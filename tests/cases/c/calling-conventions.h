// options: --cc gcc
// options: --cc clang
/* Another calling convention, wherever the attribute is. */
#define WINAPI __attribute__((ms_abi))
typedef int WINAPI function(int);
typedef int (WINAPI *in_parentheses)(int);
typedef int (WINAPI named)(int);
typedef int WINAPI (*before)(int);
typedef WINAPI int (*first)(int);
typedef int (*behind)(int) WINAPI;
typedef int (*WINAPI after_star)(int);
struct member { int (WINAPI *f)(int); };
struct before_member { int WINAPI (*f)(int); };
struct array { int (WINAPI *f[2])(int); };
int takes(int (WINAPI *f)(int));
int takes_before(int WINAPI (*f)(int));
int WINAPI called(int);
int (WINAPI *returned(int))(int);
extern int (WINAPI *object)(int);
extern int WINAPI (*object_before)(int);
int plain(struct member *m);
// skips: WINAPI: not an expression
// skips: function: ms_abi calling convention
// skips: in_parentheses: ms_abi calling convention
// skips: named: ms_abi calling convention
// skips: before: ms_abi calling convention
// skips: first: ms_abi calling convention
// skips: behind: ms_abi calling convention
// skips: after_star: ms_abi calling convention
// skips: member: ms_abi calling convention
// skips: before_member: ms_abi calling convention
// skips: array: ms_abi calling convention
// skips: takes: ms_abi calling convention
// skips: takes_before: ms_abi calling convention
// skips: called: ms_abi calling convention
// skips: returned: ms_abi calling convention
// skips: object: ms_abi calling convention
// skips: object_before: ms_abi calling convention
