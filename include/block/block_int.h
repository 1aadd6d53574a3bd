/* The block layer as its drivers see it. */
#ifndef BLOCK_BLOCK_INT_H
#define BLOCK_BLOCK_INT_H

#include "block/block_int-common.h"
#include "block/block_int-io.h"

#endif
