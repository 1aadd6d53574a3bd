// options: --cc clang
/* Digraphs stand for brackets, braces and `#` (C11 6.4.6p3). */
%:define COUNT 3
%:  define NEXT(x) ((x) + 1)
%:define CAT(a, b) a %:%: b
%:define TWELVE CAT(1, 2)
struct s <% int a<:COUNT:>; char c; %>;
enum e <% A, B = COUNT %>;
int f(int a<::>);
%:ifdef COUNT
extern int v<:2:>;
%:else
extern int v<:9:>;
%:endif
%:define TEXT "<% %:"
%:pragma pack(push, 1)
typedef struct <% char c; int i; %> packed;
%:pragma pack(pop)
// holds: COUNT == 3 and NEXT(1) == 2 and TWELVE == 12 and B == 3 and TEXT == b"<% %:"
// holds: ctypes.sizeof(struct_s) == 16 and ctypes.sizeof(packed) == 5
// skips: CAT: makes tokens
