// What nobody can read costs itself and what needs it, no more.
int before(void);
struct strange { int a; } __attribute__((scalar_storage_order("big-endian")));
struct needs_it { struct strange s; };
struct points_to_it { struct strange *s; int a; };
int by_value(struct strange s);
int by_pointer(struct strange *s);
int __attribute__((ms_abi)) convention(int);
int after(void);
// options: --cc gcc
// skips: strange: scalar_storage_order
// skips: needs_it: needs struct strange
// skips: by_value: scalar_storage_order
// skips: convention: ms_abi
// holds: struct_points_to_it.a.offset == 8
