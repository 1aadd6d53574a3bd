// options: --cc clang
/* GCC packs these bit-fields and clang does not. */
struct packed { char c; int x : 3; short y : 5; } __attribute__((ms_struct, packed));
struct member { char c; int x : 3 __attribute__((packed)); } __attribute__((ms_struct));
struct plain { char c; int x : 3; short y : 5; } __attribute__((ms_struct));
#pragma pack(push, 1)
struct capped { char c; int x : 3; short y : 5; } __attribute__((ms_struct));
#pragma pack(pop)
// skips: packed: where compilers differ
// skips: member: where compilers differ
