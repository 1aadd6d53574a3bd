// options: --cc gcc -std=c2x
// Attributes that stand behind a type, which clang doesn't take, or not so.
struct described { int x; } [[gnu::unused]];
struct plain { char c; struct { char c; int i; } [[maybe_unused]] x; int y [[gnu::aligned(16)]] [2]; };
struct behind_int { char c; int [[gnu::aligned(32)]] k; };
struct behind_star { char c; int *[[gnu::aligned(32)]] k; };
struct behind_call { char c; int (*k)(void) [[gnu::aligned(32)]]; };
struct behind_name { char c; int (*k [[gnu::aligned(32)]])(void); };
struct behind_bound { char c; int k[3] [[gnu::packed]]; };
typedef int [[gnu::aligned(32)]] wide;
int after(void);
// holds: struct_described.x.offset == 0 and struct_plain.y.offset == 16
// holds: struct_behind_name.k.offset == 32
// skips: behind_int: compilers differ
// skips: behind_star: compilers differ
// skips: behind_call: compilers differ
// skips: behind_bound: compilers differ
// skips: wide: compilers differ
