/*
 * The block graph lock with QEMU's API. Readers are coroutines of any context,
 * or the main loop during one bottom half. The only writer is the main loop.
 * Misuse aborts.
 */
#include "block/aio-wait.h"
#include "qemu/main-loop.h"
#include "runtime.h"

typedef struct Waiter {
    Coroutine *co;
    struct Waiter *next;
} Waiter;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int readers;
static bool written;
static Waiter *waiters;
static bool writer_waits;

BdrvGraphLock graph_lock;

/* The nesting of read locks of the main loop. Only the main loop changes it. */
static int main_loop_readers;

void coroutine_fn bdrv_graph_co_rdlock(void)
{
    assert(qemu_in_coroutine());
    pthread_mutex_lock(&lock);
    while (written) {
        Waiter self = { qemu_coroutine_self(), waiters };
        waiters = &self;
        pthread_mutex_unlock(&lock);
        qemu_coroutine_yield();
        pthread_mutex_lock(&lock);
    }
    readers++;
    pthread_mutex_unlock(&lock);
}

void coroutine_fn bdrv_graph_co_rdunlock(void)
{
    assert(qemu_in_coroutine());
    pthread_mutex_lock(&lock);
    assert(readers > 0);
    readers--;
    bool kick = writer_waits;
    pthread_mutex_unlock(&lock);
    if (kick) {
        aio_wait_kick();
    }
}

void bdrv_graph_rdlock_main_loop(void)
{
    assert(qemu_in_main_thread() && !qemu_in_coroutine());
    pthread_mutex_lock(&lock);
    main_loop_readers++;
    pthread_mutex_unlock(&lock);
}

void bdrv_graph_rdunlock_main_loop(void)
{
    assert(qemu_in_main_thread() && !qemu_in_coroutine());
    assert(main_loop_readers > 0);
    pthread_mutex_lock(&lock);
    main_loop_readers--;
    pthread_mutex_unlock(&lock);
}

/* Take the lock for writing if it is free. Return whether it was. */
static bool try_write(void)
{
    pthread_mutex_lock(&lock);
    bool free = readers == 0 && !written;
    written = written || free;
    writer_waits = !free;
    pthread_mutex_unlock(&lock);
    return free;
}

void no_coroutine_fn bdrv_graph_wrlock(void)
{
    assert(qemu_in_main_thread() && !qemu_in_coroutine());
    assert(!main_loop_readers && !written);
    AIO_WAIT_WHILE(NULL, !try_write());
}

void no_coroutine_fn bdrv_graph_wrunlock(void)
{
    assert(qemu_in_main_thread() && !qemu_in_coroutine());
    pthread_mutex_lock(&lock);
    assert(written);
    written = false;
    Waiter *waiter = waiters;
    waiters = NULL;
    pthread_mutex_unlock(&lock);
    while (waiter) {
        Waiter *next = waiter->next;  /* on its stack: invalid once it runs */
        aio_co_wake(waiter->co);
        waiter = next;
    }
}

int runtime_graph_readers(void)
{
    pthread_mutex_lock(&lock);
    int count = readers + main_loop_readers;
    pthread_mutex_unlock(&lock);
    return count;
}

bool runtime_graph_written(void)
{
    pthread_mutex_lock(&lock);
    bool now = written;
    pthread_mutex_unlock(&lock);
    return now;
}

void assert_bdrv_graph_readable(void)
{
    assert(runtime_graph_readers() > 0);
}

void assert_bdrv_graph_writable(void)
{
    assert(qemu_in_main_thread() && runtime_graph_written());
}
