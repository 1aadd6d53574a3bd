// Records of other headers: whole where they are passed by value.
#include <sys/time.h>
#include <stdlib.h>
struct timeval later(struct timeval t, struct timespec *pointed);
div_t halve(div_t d);
// library: struct timeval later(struct timeval t, struct timespec *p) { t.tv_sec++; return t; }
// library: div_t halve(div_t d) { d.quot /= 2; return d; }
// holds: lib.later(struct_timeval(3, 4), None).tv_sec == 4
// holds: lib.halve(div_t(8, 1)).quot == 4
