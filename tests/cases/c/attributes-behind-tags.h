/* What stands between a tag and the declarator is about what is declared. */
struct inner { int i; };
union either { int i; char c; };
enum shade { PALE, DARK };
struct member { char c; struct inner __attribute__((aligned(16))) s; };
typedef struct inner __attribute__((aligned(16))) inner_aligned;
struct by_typedef { char c; inner_aligned s; };
struct in_union { char c; union either a; union either __attribute__((aligned(32))) b; };
struct packed_enum { char c; enum shade __attribute__((packed)) s; };
struct enum_bits { char c; enum shade __attribute__((aligned)) s : 9; };
struct pointer { char c; struct inner __attribute__((aligned(32))) *p; };
struct twice { char c; struct inner __attribute__((unused)) __attribute__((aligned(8))) s; };
struct __attribute__((packed)) front { char c; struct inner __attribute__((aligned(2))) s; };
/* Behind a bit-field's width, however that ends. */
#define WIDTH(n) ((((n) - 1) & 31) + 1)
struct tail { int b : (3 + 4) __attribute__((aligned(8))); };
struct by_macro { int b : WIDTH(7) __attribute__((aligned(8))); int d : 3; };
struct chosen { int b : (1 ? 3 : 4) __attribute__((packed)), c : 5; };
struct conditional { int b : (1) ? (2) : (3) __attribute__((aligned(16))), c : 1; };
/* GNU C does without the last semicolon. */
struct last_bare { int first; int last };
union half { short low : 11 };
// holds: ctypes.sizeof(struct_member) == 32 and ctypes.sizeof(struct_by_typedef) == 32
// holds: ctypes.sizeof(union_either) == 4 and ctypes.sizeof(struct_in_union) == 64
// holds: ctypes.sizeof(struct_packed_enum) == 5 and ctypes.sizeof(struct_pointer) == 64
// holds: ctypes.sizeof(struct_tail) == 8 and ctypes.sizeof(struct_by_macro) == 8
// holds: ctypes.sizeof(struct_conditional) == 16
// holds: ctypes.sizeof(struct_last_bare) == 8 and ctypes.sizeof(union_half) == 2
