// options: --cc clang -std=c2x
_BitInt(7) small;
unsigned _BitInt(128) wide;
struct b { _BitInt(17) x; int y; };
struct points { struct b *b; int z; };
int after(int);
// skips: small: _BitInt
// skips: wide: _BitInt
// skips: b: _BitInt
// holds: struct_points.z.offset == 8
