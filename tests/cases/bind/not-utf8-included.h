/* cobindgen bind */
#include "inner/latin1.h"
