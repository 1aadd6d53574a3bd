/*
 * AioContext with QEMU's API: bottom halves, coroutines that move between
 * threads, and the wait of a synchronous caller. There are no file descriptors
 * and no timers: the toy block layer reports events by bottom halves.
 *
 * Any thread may schedule and notify. One thread at a time polls.
 */
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "block/aio-wait.h"
#include "qemu/main-loop.h"
#include "qemu/rcu.h"
#include "runtime.h"

struct QEMUBH {
    QEMUBH *next;
    QEMUBHFunc *cb;
    void *opaque;
};

struct AioContext {
    int refs;
    int fd;            /* eventfd that ends a blocking aio_poll() */
    bool asleep;       /* the poller sleeps, or will sleep: write the eventfd */
    bool notified;     /* since the last check of the poller */
    QEMUBH *incoming;  /* pushed by any thread, newest first */
    QEMUBH *ready;     /* the poller's own queue, oldest first */
    QEMUBH **ready_end;
    AioContext *next;  /* in the list of all */
};

static AioContext *main_context;
static __thread AioContext *current_context;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static AioContext *contexts;

AioContext *aio_context_new(Error **errp)
{
    AioContext *ctx = runtime_alloc(1, sizeof(*ctx));

    ctx->refs = 1;
    ctx->ready_end = &ctx->ready;
    ctx->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (ctx->fd < 0) {
        runtime_error(errp, "can't make an eventfd");
        free(ctx);
        return NULL;
    }
    pthread_mutex_lock(&lock);
    ctx->next = contexts;
    contexts = ctx;
    pthread_mutex_unlock(&lock);
    return ctx;
}

void aio_context_ref(AioContext *ctx)
{
    __atomic_fetch_add(&ctx->refs, 1, __ATOMIC_RELAXED);
}

void aio_context_unref(AioContext *ctx)
{
    if (__atomic_sub_fetch(&ctx->refs, 1, __ATOMIC_ACQ_REL) == 0) {
        assert(!ctx->incoming && !ctx->ready);
        pthread_mutex_lock(&lock);
        AioContext **link = &contexts;
        while (*link != ctx) {
            link = &(*link)->next;
        }
        *link = ctx->next;
        pthread_mutex_unlock(&lock);
        close(ctx->fd);
        free(ctx);
    }
}

/* ---- the current context ---------------------------------------------------- */

int qemu_init_main_loop(Error **errp)
{
    if (!main_context) {
        main_context = aio_context_new(errp);
        if (!main_context) {
            return -EMFILE;
        }
    }
    qemu_set_current_aio_context(main_context);
    return 0;
}

AioContext *qemu_get_aio_context(void)
{
    return main_context;
}

AioContext *qemu_get_current_aio_context(void)
{
    return current_context;
}

void qemu_set_current_aio_context(AioContext *ctx)
{
    assert(!current_context || current_context == ctx);
    current_context = ctx;
}

bool qemu_in_main_thread(void)
{
    return main_context && current_context == main_context;
}

/* ---- bottom halves ------------------------------------------------------------ */

/*
 * The poller sets `asleep`, then checks whether it was notified. This function
 * sets `notified`, then checks whether the poller sleeps. At least one of them
 * sees the write of the other.
 */
void aio_notify(AioContext *ctx)
{
    __atomic_store_n(&ctx->notified, true, __ATOMIC_SEQ_CST);
    if (__atomic_exchange_n(&ctx->asleep, false, __ATOMIC_SEQ_CST)) {
        uint64_t one = 1;
        while (write(ctx->fd, &one, sizeof(one)) < 0 && errno == EINTR) {
        }
    }
}

void aio_bh_schedule_oneshot_full(AioContext *ctx, QEMUBHFunc *cb, void *opaque,
                                  const char *name)
{
    QEMUBH *bh = runtime_alloc(1, sizeof(*bh));

    (void)name;
    bh->cb = cb;
    bh->opaque = opaque;
    /* After the push it may run, and end the context before the notification. */
    aio_context_ref(ctx);
    bh->next = __atomic_load_n(&ctx->incoming, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(&ctx->incoming, &bh->next, bh, true,
                                        __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
    }
    aio_notify(ctx);
    aio_context_unref(ctx);
}

/* Append the bottom halves of other threads to the ready ones, oldest first. */
static void collect(AioContext *ctx)
{
    QEMUBH *bh = __atomic_exchange_n(&ctx->incoming, NULL, __ATOMIC_ACQUIRE);
    QEMUBH *oldest = NULL, **end = bh ? &bh->next : NULL;

    while (bh) {
        QEMUBH *next = bh->next;
        bh->next = oldest;
        oldest = bh;
        bh = next;
    }
    if (oldest) {
        *ctx->ready_end = oldest;
        ctx->ready_end = end;
    }
}

/* A bottom half may poll. That poll runs the bottom halves after it. */
static bool run_ready(AioContext *ctx)
{
    bool progress = false;
    QEMUBH *bh;

    while ((bh = ctx->ready)) {
        ctx->ready = bh->next;
        if (!ctx->ready) {
            ctx->ready_end = &ctx->ready;
        }
        QEMUBHFunc *cb = bh->cb;
        void *opaque = bh->opaque;
        free(bh);
        cb(opaque);
        progress = true;
    }
    return progress;
}

bool aio_poll(AioContext *ctx, bool blocking)
{
    assert(ctx == current_context);
    assert(!qemu_in_coroutine());
    collect(ctx);
    if (run_ready(ctx)) {
        return true;
    }
    if (!blocking) {
        return false;
    }
    __atomic_store_n(&ctx->asleep, true, __ATOMIC_SEQ_CST);
    if (!__atomic_exchange_n(&ctx->notified, false, __ATOMIC_SEQ_CST)) {
        struct pollfd pfd = { .fd = ctx->fd, .events = POLLIN };
        uint64_t count;
        poll(&pfd, 1, -1);
        while (read(ctx->fd, &count, sizeof(count)) < 0 && errno == EINTR) {
        }
        __atomic_store_n(&ctx->notified, false, __ATOMIC_SEQ_CST);
    }
    __atomic_store_n(&ctx->asleep, false, __ATOMIC_SEQ_CST);
    collect(ctx);
    return run_ready(ctx);
}

/* ---- coroutines ---------------------------------------------------------------- */

static void enter_scheduled(void *opaque)
{
    Coroutine *co = opaque;

    runtime_coroutine_set_scheduled(co, false);
    qemu_coroutine_enter(co);
}

void aio_co_schedule(AioContext *ctx, Coroutine *co)
{
    runtime_coroutine_set_scheduled(co, true);
    aio_bh_schedule_oneshot(ctx, enter_scheduled, co);
}

void aio_co_enter(AioContext *ctx, Coroutine *co)
{
    /* A coroutine that wakes another one continues first. */
    if (ctx == qemu_get_current_aio_context() && !qemu_in_coroutine()) {
        qemu_aio_coroutine_enter(ctx, co);
    } else {
        aio_co_schedule(ctx, co);
    }
}

void aio_co_wake(Coroutine *co)
{
    aio_co_enter(qemu_coroutine_get_aio_context(co), co);
}

/* ---- waiting -------------------------------------------------------------------- */

/* A waiting thread sleeps in aio_poll() of its own context. */
void aio_wait_kick(void)
{
    pthread_mutex_lock(&lock);
    for (AioContext *ctx = contexts; ctx; ctx = ctx->next) {
        aio_notify(ctx);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- RCU, which this runtime does not need ---------------------------------- */

void rcu_register_thread(void)
{
}

void rcu_unregister_thread(void)
{
}

/* ---- a thread for a context --------------------------------------------------- */

struct RuntimeThread {
    pthread_t thread;
    AioContext *ctx;
    bool stopping;
};

static void *run_thread(void *opaque)
{
    RuntimeThread *thread = opaque;

    qemu_set_current_aio_context(thread->ctx);
    while (!thread->stopping) {
        aio_poll(thread->ctx, true);
    }
    return NULL;
}

RuntimeThread *runtime_thread_start(AioContext *ctx)
{
    RuntimeThread *thread = runtime_alloc(1, sizeof(*thread));

    thread->ctx = ctx;
    if (pthread_create(&thread->thread, NULL, run_thread, thread) != 0) {
        abort();
    }
    return thread;
}

static void stop_thread(void *opaque)
{
    RuntimeThread *thread = opaque;
    thread->stopping = true;
}

void runtime_thread_stop(RuntimeThread *thread)
{
    aio_bh_schedule_oneshot(thread->ctx, stop_thread, thread);
    pthread_join(thread->thread, NULL);
    free(thread);
}
