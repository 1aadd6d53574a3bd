// options: --cc gcc
// options: --cc clang
// options: --cc gcc --no-verify
// options: --cc gcc --cpp pcpp
// Constants that only the compiler evaluates, here and in an included header.
#include "included/only-the-compiler.h"
struct user {
  struct s0 a; struct s1 b; struct s2 c; struct s3 d; t1 e; t2 f; t3 g; t4 h; struct s5 i; t6 j;
  t9 m; struct s6 n; union u o; struct s7 p;
};
char array[IB], other[V2];
enum own { O1 = IB, O2 = IC, O3 = ISZ, O4 = V2 };
typedef char own_array[sizeof(struct s3)];
int takes(char x[IB][IC]);
#define OWN (IB + 1)
enum { L = __builtin_strlen("text"), P = __builtin_popcount(15), Q, R = __builtin_types_compatible_p(int, long) };
struct bits {
  char a[L]; int b : __builtin_popcount(7); char c[__builtin_ffs(8)];
  char d __attribute__((aligned(__builtin_popcount(255))));
  struct { char e[sizeof(struct s1) + __builtin_popcount(3)]; } f;
};
typedef struct bits table[__builtin_popcount(3)];
int named_in_a_list(enum scoped { S = __builtin_strlen("abcd") } x);
// Its value depends on the place.
char place[__builtin_LINE()];
#define PLACE __builtin_LINE()
// holds: (L, P, Q, R) == (4, 4, 5, 0) and (O1, O2, O3, O4) == (4, 7, 6, 20) and OWN == 5
// holds: struct_bits.c.offset == 5 and struct_bits.d.offset % 8 == 0
// holds: ctypes.sizeof(table) == 2 * ctypes.sizeof(struct_bits)
// skips: scoped: is declared in a parameter list
// skips: S: is declared in a parameter list
// skips: place: calls __builtin_LINE
// skips: PLACE: depends on the place (__builtin_LINE)
