typedef int v4si __attribute__((vector_size(16)));
typedef unsigned char v8 __attribute__((__vector_size__(8)));
v4si add(v4si a, v4si b);
struct v { char c; v4si v; v8 w; };
extern v4si object;
struct large { char c; float __attribute__((vector_size(32))) v; };
// skips: add: ector
// skips: large: a vector of 32 bytes
// holds: struct_v.v.offset == 16 and struct_v.w.offset == 32
