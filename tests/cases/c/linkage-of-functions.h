// A function is static if its first declaration is (6.2.2p4-5), also one in another header.
#include "included/linkage.h"
static int undefined(int);
static inline int undefined_inline(int);
static int undefined_list(int), defined_list(int);
static int defined_list(int x) { return x + 1; }
static int before(int);
static int before(int x) { return x + 2; }
static int plain_later(int);
int plain_later(int x) { return x + 3; }
static int old_style();
int old_style(a) short a; { return a + 4; }
static int nothing() { return 5; }
static int body_included(int);
int prototype_included(int x) { return x + 6; }
extern int static_included(int);
typedef int function(int);
static function undefined_by_typedef, defined_by_typedef;
static int defined_by_typedef(int x) { return x + 7; }
static int another_name(int) __attribute__((alias("before")));
static int of_library(int) __attribute__((weakref("exported")));
static int attributes(int) __attribute__((unused));
#define calls_undefined(x) undefined(x)
// A library exports these.
int exported(int);
inline int declared_inline(int);
extern inline int defined_here(int x) { return x + 11; }
extern inline __attribute__((gnu_inline)) int gnu(int x) { return x + 12; }
// library: int exported(int x) { return x + 13; }
// library: int declared_inline(int x) { return x + 14; }
// library: int gnu(int x) { return x + 12; }
// holds: lib.exported(1) == 14 and lib.declared_inline(1) == 15
// holds: lib.defined_here(1) == 12 and lib.gnu(1) == 13
// skips: undefined: is static, and the headers do not define it
// skips: undefined_inline: is static, and the headers do not define it
// skips: undefined_list: is static, and the headers do not define it
// skips: undefined_by_typedef: is static, and the headers do not define it
// skips: attributes: is static, and the headers do not define it
// skips: defined_list: is static, so no library exports it
// skips: before: is static, so no library exports it
// skips: plain_later: is static, so no library exports it
// skips: old_style: is static, so no library exports it
// skips: nothing: is static, so no library exports it
// skips: body_included: is static, so no library exports it
// skips: prototype_included: is static, so no library exports it
// skips: static_included: is static, so no library exports it
// skips: defined_by_typedef: is static, so no library exports it
// skips: another_name: is static, so no library exports it
// skips: of_library: is static, so no library exports it
// skips: calls_undefined: calls undefined
