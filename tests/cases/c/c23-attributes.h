// options: --cc c23 -std=c23
[[nodiscard("its words, \"quoted\"")]] int f1(void);
[[deprecated("use f1, not (this)")]] [[nodiscard]] int f2(void);
[[noreturn]] void f3(void);
[[gnu::noinline, maybe_unused]] int f4([[maybe_unused]] int a, int b [[maybe_unused]]);
[[other::attribute(a[1], {2}, "]]")]] int f5(int) [[unsequenced]];
[[]] [[,]] int f6 [[nodiscard]] (void) __asm__("f7");
struct [[gnu::packed]] packed { char c; int i; };
struct [[gnu::packed]] [[__gnu__::__aligned__(4)]] both { char c; int i; };
struct [[gnu::aligned(16)]] aligned { char c; };
struct members { char c; [[gnu::aligned(16)]] int i; int j [[gnu::aligned(8)]], k; };
struct tight { char c; [[gnu::packed]] int i; int j [[gnu::packed]]; [[maybe_unused]] short s; };
struct bits { char c; [[gnu::packed]] int a : 9; [[maybe_unused]] int b : 3; [[maybe_unused]] int : 2; };
struct inner { struct [[gnu::aligned(16)]] { char a; }; struct [[gnu::packed]] { char b; int d; } e; };
struct tail { int n; [[gnu::aligned(8)]] char data[]; };
typedef int wide [[gnu::aligned(16)]];
struct holds_wide { char c; wide w; };
[[gnu::mode(DI)]] typedef int eight;
typedef int eight_too [[gnu::mode(DI)]];
struct modes { char c; [[gnu::mode(DI)]] int m; };
typedef float vector [[gnu::vector_size(16)]];
enum [[gnu::packed]] tiny { TINY = 200 };
struct [[deprecated]] declared_only;
union [[gnu::transparent_union]] pointers { int *i; float *f; };
extern int array [[maybe_unused]] [3];
[[gnu::ms_abi]] int other_convention(int);
struct disputed { char c; char k[3] [[gnu::aligned(32)]]; };
typedef int disputed_too[3] [[gnu::aligned(32)]];
[[nodiscard]] static inline int local(void) { [[maybe_unused]] int x; return 1; }
static inline int braces(int x) [[unsequenced]] { return x; }
int after(void);
// holds: ctypes.sizeof(struct_packed) == 5 and ctypes.sizeof(struct_both) == 8
// holds: ctypes.sizeof(struct_aligned) == 16
// holds: struct_members.i.offset == 16 and struct_members.j.offset == 24
// holds: struct_tight.i.offset == 1 and struct_tight.s.offset == 10
// holds: ctypes.sizeof(eight) == ctypes.sizeof(eight_too) == 8
// holds: struct_modes.m.offset == 8 and struct_holds_wide.w.offset == 16
// library: int f7(void) { return 7; }
// holds: lib.f6() == 7
// skips: other_convention: ms_abi
// skips: disputed: aligned on a type
// skips: disputed_too: aligned on a type
// skips: local: is static
// skips: braces: is static
