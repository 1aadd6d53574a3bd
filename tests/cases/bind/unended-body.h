/* cobindgen bind */
static inline int f(void) { return 1;
