// An array in a record is passed as its elements are. What ctypes can't, needs glue.
union number { double d; int i; };
struct numbers { union number x[1]; };
struct numbers unions(struct numbers a);
struct odd { char c; float f; } __attribute__((packed));
struct odds { struct odd x[1][1]; };
struct odds records(struct odds a);
typedef float vector __attribute__((vector_size(16)));
struct vectors { vector x[1]; };
struct vectors vectors(struct vectors a);
struct whole { float f; };
struct wholes { struct whole x[2]; };
struct wholes swapped(struct wholes a);
// library: struct wholes swapped(struct wholes a) { return (struct wholes){{a.x[1], a.x[0]}}; }
// holds: [r.f for r in lib.swapped(struct_wholes(((1.5,), (2.5,)))).x] == [2.5, 1.5]
// library: struct numbers unions(struct numbers a) { a.x[0].d += 1; return a; }
// holds: lib.unions(struct_numbers((union_number(0.5),))).x[0].d == 1.5
// skips: records: odds by value
// skips: vectors: vectors by value
