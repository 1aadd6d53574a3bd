// options: --cc gcc
// options: --cc clang
/* A list of one unnamed parameter of type void, by a typedef too, is empty. */
typedef void NOTHING;
typedef NOTHING ALSO_NOTHING;
NOTHING reset(NOTHING);
int halt(ALSO_NOTHING);
// library: void reset(void) {} int halt(void) { return 3; }
// holds: lib.halt() == 3 and lib.reset() is None
