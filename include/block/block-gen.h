/* Declarations that generated co_wrapper shims need. */
#ifndef BLOCK_BLOCK_GEN_H
#define BLOCK_BLOCK_GEN_H

#include <assert.h>

#include "block/aio-wait.h"
#include "block/block_int.h"

/* A coroutine that a caller outside waits for. */
typedef struct BdrvPollCo {
    AioContext *ctx; /* The context in which it is entered */
    bool in_progress; /* The coroutine clears it at its end */
    Coroutine *co;
} BdrvPollCo;

/* Enter the coroutine, and run the event loop until it has ended. */
static inline void bdrv_poll_co(BdrvPollCo *poll)
{
    assert(!qemu_in_coroutine());
    aio_co_enter(poll->ctx, poll->co);
    AIO_WAIT_WHILE(poll->ctx, poll->in_progress);
}

#endif
