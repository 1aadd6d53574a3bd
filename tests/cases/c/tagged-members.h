// options: --cc gcc -- -fms-extensions
// options: --cc clang -- -fms-extensions
/* Unnamed members of types with a name, as Microsoft's compiler has them. */
struct base { int b; };
typedef struct base base_type;
typedef union { int q; double d; } choice;
struct of_tag { struct base; int n; };
struct of_typedefs { char c; base_type; choice; };
struct qualified { const struct base; };
struct defines { struct inner { int i; }; char z; };
struct no_members { enum { CONSTANT }; int x; };
struct named { base_type base_type; };
union of_union { struct base; choice; };
// holds: struct_of_tag.b.offset == 0 and struct_of_tag.n.offset == 4
// holds: struct_of_typedefs.b.offset == 4 and struct_of_typedefs.q.offset == 8
// holds: struct_defines.z.offset == 4 and ctypes.sizeof(union_of_union) == 8
// holds: ctypes.sizeof(struct_inner) == 4
