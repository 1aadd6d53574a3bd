/* Wait outside coroutines for an event. */
#ifndef BLOCK_AIO_WAIT_H
#define BLOCK_AIO_WAIT_H

#include "block/aio.h"

/*
 * Run the caller's event loop while cond is true. Another thread that makes it false
 * must then call aio_wait_kick(). ctx is the event loop that does the work: that of the
 * caller, or any event loop if the caller is the main loop.
 */
#define AIO_WAIT_WHILE(ctx, cond)                               \
    do {                                                        \
        (void)(ctx);                                            \
        while (cond) {                                          \
            aio_poll(qemu_get_current_aio_context(), true);     \
        }                                                       \
    } while (0)

/* Make AIO_WAIT_WHILE() in other threads test its condition again. */
void aio_wait_kick(void);

/* Make the event loop call cb(opaque), and wait until it has done so. */
void aio_wait_bh_oneshot(AioContext *ctx, QEMUBHFunc *cb, void *opaque);

#endif
