// options: --cc gcc -std=c11
/* Trigraphs are replaced in strict modes (C11 5.2.1.1). */
??=define FIVE 5
??=define CONTINUED ??/
 77
#define TEXT "a??/tb??!"
#define COMPLEMENT (??-0)
struct s ??< int a??(3??); char c; ??>;
enum e ??< A = 1 ??!??! 0, B = 5 ??' 3 ??>;
??=ifdef FIVE
extern int v??(2??);
??=endif
// holds: FIVE == 5 and CONTINUED == 77 and TEXT == b"a\tb|" and COMPLEMENT == -1
// holds: ctypes.sizeof(struct_s) == 16 and (A, B) == (1, 6)
