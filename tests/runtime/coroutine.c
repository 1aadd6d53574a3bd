/*
 * Coroutines with QEMU's API: stacks by ucontext, switches by sigsetjmp.
 *
 * swapcontext() can do both. But it enters the kernel twice for each switch, to
 * save the signal mask, which no coroutine here changes.
 */
#include <setjmp.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "runtime.h"

#if __has_include(<valgrind/valgrind.h>)
#include <valgrind/valgrind.h>
#else
#define VALGRIND_STACK_REGISTER(start, end) ((void)(start), (void)(end))
#endif

#ifdef __SANITIZE_ADDRESS__
void __sanitizer_start_switch_fiber(void **save, const void *bottom, size_t size);
void __sanitizer_finish_switch_fiber(void *save, const void **bottom, size_t *size);
#endif
#ifdef __SANITIZE_THREAD__
void *__tsan_get_current_fiber(void);
void *__tsan_create_fiber(unsigned flags);
void __tsan_switch_to_fiber(void *fiber, unsigned flags);
#endif

enum { STACK_SIZE = 256 * 1024, GUARD_SIZE = 4096 };

struct Coroutine {
    CoroutineEntry *entry;
    void *opaque;
    Coroutine *caller;  /* the coroutine that entered it; not NULL while it runs */
    Coroutine *next;    /* in the pool */
    AioContext *ctx;    /* where it last ran; aio_co_wake() resumes it there */
    bool scheduled;     /* by aio_co_schedule(), and not yet entered */
    bool terminated;
    void *stack;
    sigjmp_buf env;
#ifdef __SANITIZE_ADDRESS__
    void *fake_stack;
    const void *stack_bottom;
    size_t stack_size;
#endif
#ifdef __SANITIZE_THREAD__
    void *fiber;
#endif
};

/* The coroutine of the thread's own stack. */
static __thread Coroutine leader;
static __thread Coroutine *current;

static pthread_mutex_t pool_lock = PTHREAD_MUTEX_INITIALIZER;
static Coroutine *pool;

/*
 * A coroutine may continue in another thread. The address of a thread-local
 * variable must not be kept across a switch, so these functions are not inlined.
 */
static __attribute__((noinline)) Coroutine *get_current(void)
{
    __asm__ volatile("");
    return current ? current : &leader;
}

static __attribute__((noinline)) void set_current(Coroutine *co)
{
    __asm__ volatile("");
    current = co;
}

static __attribute__((noinline)) bool is_leader(Coroutine *co)
{
    __asm__ volatile("");
    return co == &leader;
}

/* The first half of a switch, on the old stack. `ending`: its last switch. */
static void leave(Coroutine *from, Coroutine *to, bool ending)
{
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_start_switch_fiber(ending ? NULL : &from->fake_stack,
                                   to->stack_bottom, to->stack_size);
#endif
#ifdef __SANITIZE_THREAD__
    if (!from->fiber) {
        from->fiber = __tsan_get_current_fiber();
    }
    __tsan_switch_to_fiber(to->fiber, 0);
#endif
    (void)from;
    (void)to;
    (void)ending;
}

/*
 * The second half, on the new stack. `entered`: the switch came from
 * self->caller. That may be a thread's own stack, whose bounds only this switch
 * reports.
 */
static void arrive(Coroutine *self, bool entered)
{
#ifdef __SANITIZE_ADDRESS__
    const void *bottom;
    size_t size;
    __sanitizer_finish_switch_fiber(self->fake_stack, &bottom, &size);
    if (entered && !self->caller->stack) {
        self->caller->stack_bottom = bottom;
        self->caller->stack_size = size;
    }
#endif
    (void)self;
    (void)entered;
}

/* sigsetjmp() and the jump need a frame without values that live across it. */
static __attribute__((noinline)) void switch_to(Coroutine *from, Coroutine *to,
                                                bool entering)
{
    set_current(to);
    if (sigsetjmp(from->env, 0) == 0) {
        leave(from, to, false);
        siglongjmp(to->env, 1);
    }
    arrive(from, !entering);
}

/*
 * A stack lives as long as the process. Coroutines use it one after the other:
 * each iteration of the loop runs one coroutine.
 */
static void trampoline(unsigned low, unsigned high)
{
    Coroutine *self = (Coroutine *)((uintptr_t)low | (uintptr_t)high << 16 << 16);

    arrive(self, true);
    if (sigsetjmp(self->env, 0) == 0) {
        /* Created: return to qemu_coroutine_create(). */
        leave(self, self->caller, false);
        siglongjmp(self->caller->env, 1);
    }
    arrive(self, true);
    for (;;) {
        self->entry(self->opaque);
        self->terminated = true;
        Coroutine *caller = self->caller;
        self->caller = NULL;
        switch_to(self, caller, false);
    }
}

static Coroutine *coroutine_new(void)
{
    Coroutine *co = runtime_alloc(1, sizeof(Coroutine)), *self = get_current();
    char *stack = mmap(NULL, STACK_SIZE, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    ucontext_t context, here;

    if (stack == MAP_FAILED || mprotect(stack, GUARD_SIZE, PROT_NONE) != 0) {
        perror("coroutine stack");
        abort();
    }
    VALGRIND_STACK_REGISTER(stack, stack + STACK_SIZE);
    co->stack = stack;
#ifdef __SANITIZE_ADDRESS__
    co->stack_bottom = stack + GUARD_SIZE;
    co->stack_size = STACK_SIZE - GUARD_SIZE;
#endif
#ifdef __SANITIZE_THREAD__
    co->fiber = __tsan_create_fiber(0);
#endif
    getcontext(&context);
    context.uc_link = NULL;
    context.uc_stack.ss_sp = stack + GUARD_SIZE;
    context.uc_stack.ss_size = STACK_SIZE - GUARD_SIZE;
    context.uc_stack.ss_flags = 0;
    /* makecontext() passes only ints. */
    makecontext(&context, (void (*)(void))trampoline, 2, (unsigned)(uintptr_t)co,
                (unsigned)((uintptr_t)co >> 16 >> 16));
    co->caller = self;
    if (sigsetjmp(self->env, 0) == 0) {
        leave(self, co, false);
        swapcontext(&here, &context);
    }
    arrive(self, false);
    co->caller = NULL;
    return co;
}

Coroutine *qemu_coroutine_create(CoroutineEntry *entry, void *opaque)
{
    pthread_mutex_lock(&pool_lock);
    Coroutine *co = pool;
    if (co) {
        pool = co->next;
    }
    pthread_mutex_unlock(&pool_lock);
    if (!co) {
        co = coroutine_new();
    }
    co->entry = entry;
    co->opaque = opaque;
    co->terminated = false;
    co->ctx = NULL;
    return co;
}

static void coroutine_delete(Coroutine *co)
{
    pthread_mutex_lock(&pool_lock);
    co->next = pool;
    pool = co;
    pthread_mutex_unlock(&pool_lock);
}

void qemu_aio_coroutine_enter(AioContext *ctx, Coroutine *co)
{
    Coroutine *self = get_current();

    if (co->caller) {
        fprintf(stderr, "Co-routine re-entered recursively\n");
        abort();
    }
    if (co->scheduled) {
        fprintf(stderr, "Co-routine was already scheduled\n");
        abort();
    }
    co->caller = self;
    co->ctx = ctx;
    switch_to(self, co, true);
    if (co->terminated) {
        coroutine_delete(co);
    }
}

void qemu_coroutine_enter(Coroutine *co)
{
    qemu_aio_coroutine_enter(qemu_get_current_aio_context(), co);
}

void qemu_coroutine_enter_if_inactive(Coroutine *co)
{
    if (!qemu_coroutine_entered(co)) {
        qemu_coroutine_enter(co);
    }
}

void coroutine_fn qemu_coroutine_yield(void)
{
    Coroutine *self = get_current(), *caller = self->caller;

    if (is_leader(self)) {
        fprintf(stderr, "Co-routine is yielding to no one\n");
        abort();
    }
    self->caller = NULL;
    switch_to(self, caller, false);
}

Coroutine *qemu_coroutine_self(void)
{
    return get_current();
}

bool qemu_in_coroutine(void)
{
    return !is_leader(get_current());
}

bool qemu_coroutine_entered(Coroutine *co)
{
    return co->caller != NULL;
}

AioContext *qemu_coroutine_get_aio_context(Coroutine *co)
{
    return co->ctx;
}

/* Set `scheduled`. A coroutine that is scheduled twice would be entered twice. */
void runtime_coroutine_set_scheduled(Coroutine *co, bool scheduled)
{
    if (__atomic_exchange_n(&co->scheduled, scheduled, __ATOMIC_ACQ_REL)
        == scheduled) {
        fprintf(stderr, "Co-routine scheduled twice\n");
        abort();
    }
}
