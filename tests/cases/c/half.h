// options: --cc gcc
_Float16 f(_Float16 x);
struct h { char c; _Float16 h; };
// holds: struct_h.h.offset == 2
// skips: f: _Float16
