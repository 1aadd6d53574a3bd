/* Waiting outside coroutines for something that event loops bring about. */
#ifndef BLOCK_AIO_WAIT_H
#define BLOCK_AIO_WAIT_H

#include "block/aio.h"

/*
 * Run the caller's event loop for as long as cond holds. Whoever makes it false in
 * another thread calls aio_wait_kick() then. ctx is where the work is done: the
 * caller's event loop, or any if the caller is the main loop.
 */
#define AIO_WAIT_WHILE(ctx, cond)                               \
    do {                                                        \
        (void)(ctx);                                            \
        while (cond) {                                          \
            aio_poll(qemu_get_current_aio_context(), true);     \
        }                                                       \
    } while (0)

/* Make whoever waits in AIO_WAIT_WHILE() look again. */
void aio_wait_kick(void);

/* Have the event loop call cb(opaque) and wait until it has. */
void aio_wait_bh_oneshot(AioContext *ctx, QEMUBHFunc *cb, void *opaque);

#endif
