/* cobindgen bind */
#include "includes-itself.h"
