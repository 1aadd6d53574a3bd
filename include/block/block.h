/* The block layer as its users see it. */
#ifndef BLOCK_BLOCK_H
#define BLOCK_BLOCK_H

#include "block/block-global-state.h"
#include "block/block-io.h"

#endif
