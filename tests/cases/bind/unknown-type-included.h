/* cobindgen bind */
#include "inner/unknown.h"
struct outer { struct inner it; };
