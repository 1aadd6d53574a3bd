/* cobindgen bind */
#define A
#ifdef A
#  error "no A, please"
#endif
