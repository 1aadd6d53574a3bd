#include <stdlib.h>
#include <ucontext.h>

#include "fiber.h"

#define STACK_SIZE (64 * 1024)
#define POSTED 16

struct Fiber {
    ucontext_t own, caller;
    Fiber *resumer;
    FiberEntry *entry;
    void *opaque;
    bool ended;
    char stack[STACK_SIZE];
};

static Fiber *running;
static struct {
    FiberEntry *entry;
    void *opaque;
} posted[POSTED];
static size_t n_posted;

static void start(void)
{
    running->entry(running->opaque);
    running->ended = true;
    fiber_suspend();
}

Fiber *fiber_new(FiberEntry *entry, void *opaque)
{
    Fiber *fiber = calloc(1, sizeof(*fiber));

    assert(fiber);
    fiber->entry = entry;
    fiber->opaque = opaque;
    getcontext(&fiber->own);
    fiber->own.uc_stack.ss_sp = fiber->stack;
    fiber->own.uc_stack.ss_size = STACK_SIZE;
    makecontext(&fiber->own, start, 0);
    return fiber;
}

void fiber_resume(Fiber *fiber)
{
    fiber->resumer = running;
    running = fiber;
    swapcontext(&fiber->caller, &fiber->own);
    running = fiber->resumer;
    if (fiber->ended) {
        free(fiber);
    }
}

void fiber_suspend(void)
{
    swapcontext(&running->own, &running->caller);
}

Fiber *fiber_self(void)
{
    return running;
}

void loop_post(FiberEntry *entry, void *opaque)
{
    assert(n_posted < POSTED);
    posted[n_posted].entry = entry;
    posted[n_posted++].opaque = opaque;
}

void loop_wait(LoopWait *wait)
{
    fiber_resume(wait->fiber);
    while (wait->busy) {
        assert(n_posted);
        n_posted--;
        posted[n_posted].entry(posted[n_posted].opaque);
    }
}

void loop_kick(void)
{
    /* There is only one thread, so nothing sleeps. */
}
