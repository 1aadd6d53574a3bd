/* Coroutines with their own stacks, and a loop, in one thread. */
#ifndef FIBER_H
#define FIBER_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>

/* A mark for readers: this function runs in a fiber. */
#define IN_FIBER

typedef struct Fiber Fiber;
typedef void FiberEntry(void *opaque);

Fiber *fiber_new(FiberEntry *entry, void *opaque);
/* Run `fiber` until it suspends or ends. */
void fiber_resume(Fiber *fiber);
void fiber_suspend(void);
/* Return the current fiber; NULL outside fibers. */
Fiber *fiber_self(void);

typedef struct LoopWait {
    bool busy;
    Fiber *fiber;
} LoopWait;

/* Call `entry(opaque)` from the loop, outside fibers. */
void loop_post(FiberEntry *entry, void *opaque);
/* Resume the fiber, then run the loop until it is no longer busy. */
void loop_wait(LoopWait *wait);
void loop_kick(void);

#endif
