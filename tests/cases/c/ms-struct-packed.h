struct packed { char c; int x : 3; short y : 5; } __attribute__((ms_struct, packed));
struct member { char c; int x : 3 __attribute__((packed)); } __attribute__((ms_struct));
struct plain { char c; int x : 3; short y : 5; } __attribute__((ms_struct));
// holds: ctypes.sizeof(struct_packed) == 7
