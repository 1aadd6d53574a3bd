/* Event loops. */
#ifndef BLOCK_AIO_H
#define BLOCK_AIO_H

#include "block/graph-lock.h"
#include "qemu/coroutine.h"
#include "qemu/osdep.h"

/* An asynchronous request in progress. */
typedef struct BlockAIOCB BlockAIOCB;

/* Called when a request has ended. ret is at least 0, or a negative errno. */
typedef void BlockCompletionFunc(void *opaque, int ret);

/* A kind of request. */
typedef struct AIOCBInfo {
    void (*cancel_async)(BlockAIOCB *acb);
    size_t aiocb_size; /* The size of such a request in bytes */
} AIOCBInfo;

struct BlockAIOCB {
    const AIOCBInfo *aiocb_info;
    BlockDriverState *bs;
    BlockCompletionFunc *cb;
    void *opaque; /* The first argument of cb */
    int refcnt;
};

/* The function that a bottom half runs. */
typedef void QEMUBHFunc(void *opaque);

/* Make an event loop. */
AioContext *aio_context_new(Error **errp);

/* Take a reference. Drop it with aio_context_unref(). */
void aio_context_ref(AioContext *ctx);
void aio_context_unref(AioContext *ctx);

/* Make the event loop call cb(opaque) once, soon. The name is for debugging. */
void aio_bh_schedule_oneshot_full(AioContext *ctx, QEMUBHFunc *cb, void *opaque,
                                  const char *name);
#define aio_bh_schedule_oneshot(ctx, cb, opaque) \
    aio_bh_schedule_oneshot_full((ctx), (cb), (opaque), stringify(cb))

/* Interrupt aio_poll() if it is waiting. */
void aio_notify(AioContext *ctx);

/* Run everything that is ready; wait first if `blocking`. Return whether anything ran. */
bool no_coroutine_fn aio_poll(AioContext *ctx, bool blocking);

/* Make the event loop enter the coroutine soon. */
void aio_co_schedule(AioContext *ctx, Coroutine *co);

/* Continue in another event loop. */
void coroutine_fn aio_co_reschedule_self(AioContext *new_ctx);

/* Enter the coroutine in its own event loop: now if it is the current one, else soon. */
void aio_co_wake(Coroutine *co);

/*
 * Enter the coroutine in this event loop: now if that is the caller's, else soon.
 * From within a coroutine: when the caller has yielded.
 */
void aio_co_enter(AioContext *ctx, Coroutine *co);

/* Return the event loop of the calling thread. */
AioContext *qemu_get_current_aio_context(void);

/* Run this event loop in the calling thread from now on. */
void qemu_set_current_aio_context(AioContext *ctx);

/* Return the main loop. */
AioContext *qemu_get_aio_context(void);

#endif
