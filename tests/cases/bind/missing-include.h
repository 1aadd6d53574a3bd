/* cobindgen bind */
#include "inner/includes.h"
int f(void);
