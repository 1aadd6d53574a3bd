// options: --cc gcc
// options: --cc clang
/* The float of 128 bits by its older name, which alone clang has. */
extern __float128 quad;
struct of_quad { char c; __float128 q; };
typedef float quad_by_mode __attribute__((mode(TF)));
struct of_mode { char c; quad_by_mode q; };
// holds: ctypes.sizeof(struct_of_quad) == 32 and struct_of_mode.q.offset == 16
