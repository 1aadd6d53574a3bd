/* Run one scenario by name. The caller compares its output. */
#include "block/coroutines.h"
#include "qapi/error.h"
#include "qemu/main-loop.h"
#include "runtime.h"
#include "toy-block.h"

static BlockBackend *blk;
static BlockDriverState *bs;

/* ---- helpers ------------------------------------------------------------------------ */

typedef struct Task {
    void (*body)(void);
    bool done;
} Task;

static void coroutine_fn run_task(void *opaque)
{
    Task *task = opaque;

    task->body();
    __atomic_store_n(&task->done, true, __ATOMIC_SEQ_CST);
    aio_wait_kick();
}

/* Run `body` in a coroutine of `ctx` while the main loop runs. */
static void in_coroutine(AioContext *ctx, void (*body)(void))
{
    Task task = { .body = body };

    aio_co_enter(ctx, qemu_coroutine_create(run_task, &task));
    AIO_WAIT_WHILE(ctx, !__atomic_load_n(&task.done, __ATOMIC_SEQ_CST));
}

static void report(long long result)
{
    printf("%lld, %s; now r%d w%d\n", result, toy_last(), runtime_graph_readers(),
           runtime_graph_written());
}

/* ---- co_wrapper* ---------------------------------------------------------------------- */

static void co_void(void)
{
    blk_lock_medium(blk, true);
    report(0);
}

static void co_rdlock(void)
{
    report(bdrv_is_inserted(bs));
    report(bdrv_get_allocated_file_size(bs) >= 0);
}

static void co_mixed(void)
{
    report(blk_getlength(blk));
}

static void co_mixed_rdlock(void)
{
    report(bdrv_getlength(bs));
    bdrv_debug_event(bs, 0);
    report(0);
}

static void inside_mixed(void)
{
    in_coroutine(qemu_get_aio_context(), co_mixed);
}

static void held(void)
{
    bdrv_graph_co_rdlock();
    co_mixed_rdlock();
    bdrv_graph_co_rdunlock();
    printf("now r%d\n", runtime_graph_readers());
}

static void inside_mixed_rdlock(void)
{
    in_coroutine(qemu_get_aio_context(), held);
}

static void inside_co_void(void)
{
    in_coroutine(qemu_get_aio_context(), co_void);
}

static void inside_co_rdlock(void)
{
    in_coroutine(qemu_get_aio_context(), co_rdlock);
}

/* ---- no_co_wrapper* --------------------------------------------------------------------- */

static void no_co(void)
{
    Error *err = NULL;
    BlockBackend *none = blk_co_new_open("/no/such/image", NULL, NULL, 0, &err);
    report(none == NULL);
    printf("%s\n", error_get_pretty(err));
    error_free(err);
}

static void no_co_void(void)
{
    bdrv_ref(bs);
    bdrv_co_unref(bs);
    report(0);
}

static void no_co_rdlock(void)
{
    report(bdrv_co_activate(bs, NULL));
}

static void no_co_wrlock(void)
{
    BdrvChild child = { .bs = bs };

    bdrv_co_unref_child(bs, &child);
    report(child.bs == NULL);
}

static void no_co_all(void)
{
    no_co();
    no_co_void();
    no_co_rdlock();
    no_co_wrlock();
}

static void inside_no_co(void)
{
    in_coroutine(qemu_get_aio_context(), no_co_all);
}

static void elsewhere_no_co(void)
{
    AioContext *ctx = aio_context_new(NULL);
    RuntimeThread *thread = runtime_thread_start(ctx);

    in_coroutine(ctx, no_co_all);
    runtime_thread_stop(thread);
    aio_context_unref(ctx);
}

/* ---- the lock ------------------------------------------------------------------------------ */

static bool reading;

static void long_reader(void)
{
    bdrv_graph_co_rdlock();
    reading = true;
    blk_co_sleep(blk, 20, 0);
    reading = false;
    bdrv_graph_co_rdunlock();
}

static void writer_waits_for_reader(void)
{
    Task reader = { .body = long_reader };

    qemu_coroutine_enter(qemu_coroutine_create(run_task, &reader));
    printf("reading %d\n", reading);
    in_coroutine(qemu_get_aio_context(), no_co_wrlock);
    printf("reading %d\n", reading);
    AIO_WAIT_WHILE(NULL, !reader.done);
}

static void reader_waits_for_writer(void)
{
    Task reader = { .body = long_reader };

    bdrv_graph_wrlock();
    qemu_coroutine_enter(qemu_coroutine_create(run_task, &reader));
    printf("reading %d\n", reading);
    bdrv_graph_wrunlock();
    printf("reading %d\n", reading);
    AIO_WAIT_WHILE(NULL, !reader.done);
}

/* ---- several at once ------------------------------------------------------------------------- */

enum { MANY = 100, SECTOR = 512, THREADS = 3 };

static int next_sector, wrong;

/* Write a separate sector and read it back, by the mixed shims. */
static void one_sector(void)
{
    int sector = __atomic_fetch_add(&next_sector, 1, __ATOMIC_SEQ_CST);
    char out[SECTOR], in[SECTOR] = "";

    memset(out, sector % 251 + 1, SECTOR);
    if (blk_pwrite(blk, (int64_t)sector * SECTOR, SECTOR, out, 0) != 0 ||
        blk_pread(blk, (int64_t)sector * SECTOR, SECTOR, in, 0) != 0 ||
        memcmp(in, out, SECTOR) != 0) {
        __atomic_fetch_add(&wrong, 1, __ATOMIC_SEQ_CST);
    }
}

static void run_coroutines(void)
{
    Task tasks[MANY] = { 0 };

    for (int i = 0; i < MANY; i++) {
        tasks[i].body = one_sector;
        qemu_coroutine_enter(qemu_coroutine_create(run_task, &tasks[i]));
    }
    for (int i = 0; i < MANY; i++) {
        AIO_WAIT_WHILE(NULL, !tasks[i].done);
    }
}

static void many_coroutines(void)
{
    run_coroutines();
    printf("%d sectors, %d wrong\n", next_sector, wrong);
}

/* A synchronous caller in a thread that has its own context. */
static void *synchronous_caller(void *opaque)
{
    qemu_set_current_aio_context(opaque);
    for (int i = 0; i < MANY; i++) {
        one_sector();
    }
    return NULL;
}

static void many_threads(void)
{
    AioContext *contexts[THREADS];
    pthread_t threads[THREADS];

    for (int i = 0; i < THREADS; i++) {
        contexts[i] = aio_context_new(NULL);
        pthread_create(&threads[i], NULL, synchronous_caller, contexts[i]);
    }
    run_coroutines();
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        aio_context_unref(contexts[i]);
    }
    printf("%d sectors, %d wrong\n", next_sector, wrong);
}

/* ---- wrong use ---------------------------------------------------------------------------------- */

static void unlock_unlocked(void)
{
    bdrv_graph_rdunlock_main_loop();
}

static void write_twice(void)
{
    bdrv_graph_wrlock();
    bdrv_graph_wrlock();
}

#define SCENARIO(name) { #name, name }

static const struct {
    const char *name;
    void (*run)(void);
} scenarios[] = {
    SCENARIO(co_void), SCENARIO(co_rdlock), SCENARIO(co_mixed),
    SCENARIO(co_mixed_rdlock), SCENARIO(inside_mixed), SCENARIO(inside_mixed_rdlock),
    SCENARIO(inside_co_void), SCENARIO(inside_co_rdlock), SCENARIO(no_co),
    SCENARIO(inside_no_co), SCENARIO(elsewhere_no_co),
    SCENARIO(writer_waits_for_reader), SCENARIO(reader_waits_for_writer),
    SCENARIO(many_coroutines), SCENARIO(many_threads), SCENARIO(unlock_unlocked),
    SCENARIO(write_twice),
};

int main(int argc, char **argv)
{
    assert(argc == 3);
    if (qemu_init_main_loop(NULL) != 0) {
        return 1;
    }
    blk = blk_new_open(argv[2], NULL, NULL, BDRV_O_RDWR, NULL);
    assert(blk);
    bs = blk_bs(blk);
    for (size_t i = 0; i < sizeof(scenarios) / sizeof(*scenarios); i++) {
        if (strcmp(argv[1], scenarios[i].name) == 0) {
            scenarios[i].run();
            blk_unref(blk);
            return 0;
        }
    }
    return 2;
}
