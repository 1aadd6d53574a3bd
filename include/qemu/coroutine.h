/* Coroutines: functions that can stop in the middle and go on later. */
#ifndef QEMU_COROUTINE_H
#define QEMU_COROUTINE_H

#include "qemu/osdep.h"
#include "qemu/queue.h"

/* A function with a stack of its own that can yield. */
typedef struct Coroutine Coroutine;
/* A mutex that makes a coroutine yield instead of blocking its thread. */
typedef struct CoMutex CoMutex;

/* What a coroutine runs; it ends when this returns. */
typedef void coroutine_fn CoroutineEntry(void *opaque);

/* Make a coroutine that will run entry(opaque) once it is entered. */
Coroutine *qemu_coroutine_create(CoroutineEntry *entry, void *opaque);

/* Run it until it yields or ends, in the caller's event loop. */
void qemu_coroutine_enter(Coroutine *coroutine);

/* Enter it unless it already runs. */
void qemu_coroutine_enter_if_inactive(Coroutine *co);

/* Enter it; it then belongs to the event loop ctx. */
void qemu_aio_coroutine_enter(AioContext *ctx, Coroutine *co);

/* Stop here and go back to whoever entered this coroutine. */
void coroutine_fn qemu_coroutine_yield(void);

/* The event loop that the coroutine was last entered in. */
AioContext *qemu_coroutine_get_aio_context(Coroutine *co);

/* The running coroutine. */
Coroutine *qemu_coroutine_self(void);

/* Whether the caller runs in a coroutine. */
bool qemu_in_coroutine(void);

/* Whether the coroutine was entered and has neither yielded nor ended. */
bool qemu_coroutine_entered(Coroutine *co);

struct CoWaitRecord;

struct CoMutex {
    unsigned locked; /* The holder and all who wait; 0 if it is free */
    AioContext *ctx; /* Event loop of the holder */
    QSLIST_HEAD(, CoWaitRecord) from_push, to_pop; /* Those who wait */
    unsigned handoff, sequence; /* For handing over without a race */
    Coroutine *holder;
};

/* Make the mutex ready for use, and free. */
void qemu_co_mutex_init(CoMutex *mutex);

/* Take the mutex; yields while another has it. */
void coroutine_fn qemu_co_mutex_lock(CoMutex *mutex);

/* Give it to the next in the queue. */
void coroutine_fn qemu_co_mutex_unlock(CoMutex *mutex);

/* Coroutines that wait for something to happen. */
typedef struct CoQueue {
    QSIMPLEQ_HEAD(, Coroutine) entries;
} CoQueue;

/* Make the queue ready for use, and empty. */
void qemu_co_queue_init(CoQueue *queue);

/* Wake the first of the queue; false if there is none. */
bool coroutine_fn qemu_co_queue_next(CoQueue *queue);

/* Wake all of them. */
void coroutine_fn qemu_co_queue_restart_all(CoQueue *queue);

/* Whether nobody waits. */
bool qemu_co_queue_empty(CoQueue *queue);

#endif
