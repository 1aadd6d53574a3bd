/* Block backends: devices and jobs do I/O through them. */
#ifndef SYSEMU_BLOCK_BACKEND_H
#define SYSEMU_BLOCK_BACKEND_H

#include "sysemu/block-backend-global-state.h"
#include "sysemu/block-backend-io.h"

#endif
