/* Comes from another header. */
#include "nowhere.h"
