// options: --cc c23 -std=c23
typedef unsigned _BitInt(5) five;
struct holds { char c; _BitInt(40) x; int y; };
struct outer { struct holds h; int z; };
struct points { struct holds *h; int z; };
int takes(_BitInt(8) x);
_BitInt(8) gives(void);
extern alignas(8) _BitInt(8) object;
constexpr _BitInt(9) CONSTANT = 200;
constexpr auto INFERRED = 5wb;
enum e { E = 5wb };
extern int array[4wb];
#define CAST ((_BitInt(4))7)
int after(void);
// holds: struct_points.z.offset == ctypes.sizeof(ctypes.c_void_p)
// skips: five: _BitInt
// skips: holds: _BitInt
// skips: outer: _BitInt
// skips: takes: _BitInt
// skips: gives: _BitInt
// skips: object: _BitInt
// skips: CONSTANT: _BitInt
// skips: INFERRED: _BitInt
// holds: E == 5
// skips: array: _BitInt
// skips: CAST: _BitInt
