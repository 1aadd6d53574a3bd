#include "toy-block.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "qemu/main-loop.h"
#include "runtime.h"

enum { WORKERS = 2 };

struct BlockDriverState {
    int fd;
    int refs;
};

struct BlockBackend {
    BlockDriverState *bs;
    bool locked;
};

/* ---- I/O in the background ------------------------------------------------------ */

typedef struct Job {
    struct Job *next;
    Coroutine *co;
    enum { READ, WRITE, FLUSH } kind;
    int fd;
    int64_t offset;
    int64_t bytes;
    void *buf;
    int result;
} Job;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work = PTHREAD_COND_INITIALIZER;
static Job *jobs, **jobs_end = &jobs;
static int workers;

static int do_job(const Job *job)
{
    int64_t done = 0;

    if (job->kind == FLUSH) {
        return fdatasync(job->fd) < 0 ? -errno : 0;
    }
    while (done < job->bytes) {
        char *at = (char *)job->buf + done;
        ssize_t n = job->kind == READ
            ? pread(job->fd, at, job->bytes - done, job->offset + done)
            : pwrite(job->fd, at, job->bytes - done, job->offset + done);
        if (n <= 0) {
            return n < 0 ? -errno : -EIO;
        }
        done += n;
    }
    return 0;
}

static void *worker(void *opaque)
{
    (void)opaque;
    for (;;) {
        pthread_mutex_lock(&lock);
        while (!jobs) {
            pthread_cond_wait(&work, &lock);
        }
        Job *job = jobs;
        jobs = job->next;
        if (!jobs) {
            jobs_end = &jobs;
        }
        pthread_mutex_unlock(&lock);
        job->result = do_job(job);
        aio_co_wake(job->co);
    }
    return NULL;
}

static int coroutine_fn submit(Job *job)
{
    job->co = qemu_coroutine_self();
    job->next = NULL;
    pthread_mutex_lock(&lock);
    while (workers < WORKERS) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, worker, NULL) != 0) {
            abort();
        }
        pthread_detach(thread);
        workers++;
    }
    *jobs_end = job;
    jobs_end = &job->next;
    pthread_cond_signal(&work);
    pthread_mutex_unlock(&lock);
    qemu_coroutine_yield();
    return job->result;
}

typedef struct Sleep {
    struct timespec until;
    Coroutine *co;
} Sleep;

static void *sleeper(void *opaque)
{
    Sleep *sleep = opaque;

    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &sleep->until, NULL) != 0) {
    }
    aio_co_wake(sleep->co);
    return NULL;
}

int coroutine_fn blk_co_sleep(BlockBackend *blk, int64_t milliseconds, int result)
{
    Sleep sleep = { .co = qemu_coroutine_self() };
    pthread_t thread;

    (void)blk;
    clock_gettime(CLOCK_MONOTONIC, &sleep.until);
    sleep.until.tv_nsec += milliseconds % 1000 * 1000000;
    sleep.until.tv_sec += milliseconds / 1000 + sleep.until.tv_nsec / 1000000000;
    sleep.until.tv_nsec %= 1000000000;
    if (pthread_create(&thread, NULL, sleeper, &sleep) != 0) {
        return -EAGAIN;
    }
    pthread_detach(thread);
    qemu_coroutine_yield();
    return result;
}

/* ---- functions for tests ---------------------------------------------------------- */

static char last[128];

const char *toy_last(void)
{
    return last;
}

static void note(const char *function)
{
    pthread_mutex_lock(&lock);
    snprintf(last, sizeof(last), "%s: %s %s r%d w%d", function,
             qemu_in_coroutine() ? "co" : "bh", qemu_in_main_thread() ? "main" : "other",
             runtime_graph_readers(), runtime_graph_written());
    pthread_mutex_unlock(&lock);
}

/* ---- global state -------------------------------------------------------------------- */

BlockBackend *blk_new_open(const char *filename, const char *reference, QDict *options,
                           int flags, Error **errp)
{
    note(__func__);
    (void)reference;
    (void)options;
    int fd = open(filename, (flags & BDRV_O_RDWR ? O_RDWR : O_RDONLY) | O_CLOEXEC);
    if (fd < 0) {
        char message[512];
        snprintf(message, sizeof(message), "Could not open '%s': %s", filename,
                 strerror(errno));
        runtime_error(errp, message);
        return NULL;
    }
    BlockBackend *blk = runtime_alloc(1, sizeof(*blk));
    blk->bs = runtime_alloc(1, sizeof(*blk->bs));
    blk->bs->fd = fd;
    blk->bs->refs = 1;
    return blk;
}

void bdrv_ref(BlockDriverState *bs)
{
    bs->refs++;
}

void bdrv_unref(BlockDriverState *bs)
{
    note(__func__);
    if (--bs->refs == 0) {
        close(bs->fd);
        free(bs);
    }
}

void blk_unref(BlockBackend *blk)
{
    note(__func__);
    if (blk) {
        bdrv_unref(blk->bs);
        free(blk);
    }
}

BlockDriverState *blk_bs(BlockBackend *blk)
{
    return blk->bs;
}

int bdrv_activate(BlockDriverState *bs, Error **errp)
{
    note(__func__);
    assert_bdrv_graph_readable();
    if (bs->fd < 0) {
        runtime_error(errp, "the image is gone");
        return -EBADF;
    }
    return 0;
}

void bdrv_unref_child(BlockDriverState *parent, BdrvChild *child)
{
    note(__func__);
    assert_bdrv_graph_writable();
    (void)parent;
    child->bs = NULL;
}

/* ---- I/O ---------------------------------------------------------------------------- */

int64_t coroutine_fn bdrv_co_getlength(BlockDriverState *bs)
{
    struct stat st;

    note(__func__);
    assert_bdrv_graph_readable();
    return fstat(bs->fd, &st) < 0 ? -errno : st.st_size;
}

int64_t coroutine_fn bdrv_co_get_allocated_file_size(BlockDriverState *bs)
{
    struct stat st;

    note(__func__);
    assert_bdrv_graph_readable();
    return fstat(bs->fd, &st) < 0 ? -errno : st.st_blocks * 512;
}

bool coroutine_fn bdrv_co_is_inserted(BlockDriverState *bs)
{
    note(__func__);
    assert_bdrv_graph_readable();
    return bs->fd >= 0;
}

void coroutine_fn bdrv_co_debug_event(BlockDriverState *bs, BlkdebugEvent event)
{
    note(__func__);
    assert_bdrv_graph_readable();
    (void)bs;
    (void)event;
}

int64_t coroutine_fn blk_co_getlength(BlockBackend *blk)
{
    note(__func__);
    bdrv_graph_co_rdlock();
    int64_t length = bdrv_co_getlength(blk->bs);
    bdrv_graph_co_rdunlock();
    return length;
}

void coroutine_fn blk_co_lock_medium(BlockBackend *blk, bool locked)
{
    note(__func__);
    blk->locked = locked;
}

int coroutine_fn blk_co_pread(BlockBackend *blk, int64_t offset, int64_t bytes,
                              void *buf, BdrvRequestFlags flags)
{
    Job job = { .kind = READ, .fd = blk->bs->fd, .offset = offset, .bytes = bytes,
                .buf = buf };
    (void)flags;
    return submit(&job);
}

int coroutine_fn blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes,
                               const void *buf, BdrvRequestFlags flags)
{
    Job job = { .kind = WRITE, .fd = blk->bs->fd, .offset = offset, .bytes = bytes,
                .buf = (void *)buf };
    (void)flags;
    return submit(&job);
}

int coroutine_fn blk_co_flush(BlockBackend *blk)
{
    Job job = { .kind = FLUSH, .fd = blk->bs->fd };
    return submit(&job);
}

int coroutine_fn blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact,
                                 PreallocMode prealloc, BdrvRequestFlags flags,
                                 Error **errp)
{
    (void)exact;
    (void)prealloc;
    (void)flags;
    if (ftruncate(blk->bs->fd, offset) < 0) {
        int error = errno;
        runtime_error(errp, "Could not resize the image");
        return -error;
    }
    return 0;
}
