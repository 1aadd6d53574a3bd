/* Coroutines: functions that can stop in the middle and continue later. */
#ifndef QEMU_COROUTINE_H
#define QEMU_COROUTINE_H

#include "qemu/osdep.h"
#include "qemu/queue.h"

/* A function with a stack of its own that can yield. */
typedef struct Coroutine Coroutine;
/* A mutex that makes a coroutine yield instead of blocking its thread. */
typedef struct CoMutex CoMutex;

/* The function that a coroutine runs. The coroutine ends when it returns. */
typedef void coroutine_fn CoroutineEntry(void *opaque);

/* Make a coroutine that will run entry(opaque) once it is entered. */
Coroutine *qemu_coroutine_create(CoroutineEntry *entry, void *opaque);

/* Run the coroutine in the caller's event loop until it yields or ends. */
void qemu_coroutine_enter(Coroutine *coroutine);

/* Enter the coroutine unless it is running. */
void qemu_coroutine_enter_if_inactive(Coroutine *co);

/* Enter the coroutine in the event loop ctx, to which it then belongs. */
void qemu_aio_coroutine_enter(AioContext *ctx, Coroutine *co);

/* Stop here and return to the function that has entered this coroutine. */
void coroutine_fn qemu_coroutine_yield(void);

/* Return the event loop in which the coroutine was last entered. */
AioContext *qemu_coroutine_get_aio_context(Coroutine *co);

/* Return the running coroutine. */
Coroutine *qemu_coroutine_self(void);

/* Return whether the caller runs in a coroutine. */
bool qemu_in_coroutine(void);

/* Return whether the coroutine was entered and has neither yielded nor ended. */
bool qemu_coroutine_entered(Coroutine *co);

struct CoWaitRecord;

struct CoMutex {
    unsigned locked; /* The number of holder and waiters; 0 if it is free */
    AioContext *ctx; /* Event loop of the holder */
    QSLIST_HEAD(, CoWaitRecord) from_push, to_pop; /* The coroutines that wait */
    unsigned handoff, sequence; /* To pass the mutex on without a race */
    Coroutine *holder;
};

/* Initialize the mutex. It is free. */
void qemu_co_mutex_init(CoMutex *mutex);

/* Take the mutex. Yield while another coroutine has it. */
void coroutine_fn qemu_co_mutex_lock(CoMutex *mutex);

/* Pass the mutex to the next one in the queue. */
void coroutine_fn qemu_co_mutex_unlock(CoMutex *mutex);

/* Coroutines that wait for something to happen. */
typedef struct CoQueue {
    QSIMPLEQ_HEAD(, Coroutine) entries;
} CoQueue;

/* Initialize the queue. It is empty. */
void qemu_co_queue_init(CoQueue *queue);

/* Wake the first one in the queue. Return false if the queue is empty. */
bool coroutine_fn qemu_co_queue_next(CoQueue *queue);

/* Wake all coroutines in the queue. */
void coroutine_fn qemu_co_queue_restart_all(CoQueue *queue);

/* Return whether the queue is empty. */
bool qemu_co_queue_empty(CoQueue *queue);

#endif
