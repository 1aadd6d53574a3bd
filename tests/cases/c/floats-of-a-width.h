#define F32X 0.1f32x
#define F64 (1.5f64 + .5f64)
#define F32 1e-1F32
#define HEX 0x1.8p3f32
struct s { char c[sizeof(1.0f32x)]; };
// holds: F32X == 0.1 and HEX == 12.0 and ctypes.sizeof(struct_s) == 8
