// options: --cc gcc
float plain(float);
_Float32 f32(_Float32 x);
_Float64 f64(_Float64 x);
_Float32x f32x(_Float32x x);
struct floats { _Float32 a; _Float64 b; _Float32x c; };
_Float128 f128(_Float128 x);
extern __float128 quad;
struct wide { char c; _Float128 q; _Float64x e; };
#define CONSTANT 1.5f32
#define DOUBLE 2.5f64
// library: _Float32 f32(_Float32 x) { return x / 2; }
// library: _Float64 f64(_Float64 x) { return x / 2; }
// library: _Float32x f32x(_Float32x x) { return x / 4; }
// holds: lib.f32(3) == 1.5 and lib.f64(3) == 1.5 and lib.f32x(3) == 0.75
// holds: CONSTANT == 1.5 and DOUBLE == 2.5
// holds: ctypes.sizeof(struct_floats) == 24
// holds: struct_wide.q.offset == 16 and ctypes.sizeof(struct_wide) == 48
// skips: f128: _Float128
