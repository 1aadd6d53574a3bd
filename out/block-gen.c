/*
 * Coroutine wrappers, made by cobindgen from marked declarations: don't edit.
 * Runtime 9.0, according to block-common.h and graph-lock.h.
 */

#include "qemu/osdep.h"
#include "block/coroutines.h"
#include "block/block-gen.h"
#include "block/dirty-bitmap.h"

/* block/block-io.h:16: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_pwrite_zeroes__args {
    BdrvPollCo poll_state;
    int ret;
    BdrvChild *child;
    int64_t offset;
    int64_t bytes;
    BdrvRequestFlags flags;
};

static void coroutine_fn bdrv_pwrite_zeroes__entry(void *opaque)
{
    struct bdrv_pwrite_zeroes__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_pwrite_zeroes(s->child, s->offset, s->bytes, s->flags);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes,
                       BdrvRequestFlags flags)
{
    struct bdrv_pwrite_zeroes__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_pwrite_zeroes(child, offset, bytes, flags);
    }
    s = (struct bdrv_pwrite_zeroes__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .child = child,
        .offset = offset,
        .bytes = bytes,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_pwrite_zeroes__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:24: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_pread__args {
    BdrvPollCo poll_state;
    int ret;
    BdrvChild *child;
    int64_t offset;
    int64_t bytes;
    void *buf;
    BdrvRequestFlags flags;
};

static void coroutine_fn bdrv_pread__entry(void *opaque)
{
    struct bdrv_pread__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_pread(s->child, s->offset, s->bytes, s->buf, s->flags);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf,
               BdrvRequestFlags flags)
{
    struct bdrv_pread__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_pread(child, offset, bytes, buf, flags);
    }
    s = (struct bdrv_pread__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .child = child,
        .offset = offset,
        .bytes = bytes,
        .buf = buf,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_pread__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:29: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_pwrite__args {
    BdrvPollCo poll_state;
    int ret;
    BdrvChild *child;
    int64_t offset;
    int64_t bytes;
    const void *buf;
    BdrvRequestFlags flags;
};

static void coroutine_fn bdrv_pwrite__entry(void *opaque)
{
    struct bdrv_pwrite__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_pwrite(s->child, s->offset, s->bytes, s->buf, s->flags);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_pwrite(BdrvChild *child, int64_t offset, int64_t bytes,
                const void *buf, BdrvRequestFlags flags)
{
    struct bdrv_pwrite__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_pwrite(child, offset, bytes, buf, flags);
    }
    s = (struct bdrv_pwrite__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .child = child,
        .offset = offset,
        .bytes = bytes,
        .buf = buf,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_pwrite__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:38: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_pwrite_sync__args {
    BdrvPollCo poll_state;
    int ret;
    BdrvChild *child;
    int64_t offset;
    int64_t bytes;
    const void *buf;
    BdrvRequestFlags flags;
};

static void coroutine_fn bdrv_pwrite_sync__entry(void *opaque)
{
    struct bdrv_pwrite_sync__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_pwrite_sync(s->child, s->offset, s->bytes, s->buf,
                                 s->flags);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes,
                     const void *buf, BdrvRequestFlags flags)
{
    struct bdrv_pwrite_sync__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_pwrite_sync(child, offset, bytes, buf, flags);
    }
    s = (struct bdrv_pwrite_sync__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .child = child,
        .offset = offset,
        .bytes = bytes,
        .buf = buf,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_pwrite_sync__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:47: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_truncate__args {
    BdrvPollCo poll_state;
    int ret;
    BdrvChild *child;
    int64_t offset;
    bool exact;
    PreallocMode prealloc;
    BdrvRequestFlags flags;
    Error **errp;
};

static void coroutine_fn bdrv_truncate__entry(void *opaque)
{
    struct bdrv_truncate__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_truncate(s->child, s->offset, s->exact, s->prealloc,
                              s->flags, s->errp);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_truncate(BdrvChild *child, int64_t offset, bool exact,
                  PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)
{
    struct bdrv_truncate__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_truncate(child, offset, exact, prealloc, flags, errp);
    }
    s = (struct bdrv_truncate__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .child = child,
        .offset = offset,
        .exact = exact,
        .prealloc = prealloc,
        .flags = flags,
        .errp = errp,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_truncate__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:56: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_getlength__args {
    BdrvPollCo poll_state;
    int64_t ret;
    BlockDriverState *bs;
};

static void coroutine_fn bdrv_getlength__entry(void *opaque)
{
    struct bdrv_getlength__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_getlength(s->bs);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int64_t bdrv_getlength(BlockDriverState *bs)
{
    struct bdrv_getlength__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_getlength(bs);
    }
    s = (struct bdrv_getlength__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_getlength__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:63: co_wrapper_bdrv_rdlock */
struct bdrv_get_allocated_file_size__args {
    BdrvPollCo poll_state;
    int64_t ret;
    BlockDriverState *bs;
};

static void coroutine_fn bdrv_get_allocated_file_size__entry(void *opaque)
{
    struct bdrv_get_allocated_file_size__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_get_allocated_file_size(s->bs);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int64_t bdrv_get_allocated_file_size(BlockDriverState *bs)
{
    struct bdrv_get_allocated_file_size__args s;

    assert(!qemu_in_coroutine());
    s = (struct bdrv_get_allocated_file_size__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
    };
    s.poll_state.co =
        qemu_coroutine_create(bdrv_get_allocated_file_size__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:80: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_flush__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
};

static void coroutine_fn bdrv_flush__entry(void *opaque)
{
    struct bdrv_flush__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_flush(s->bs);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_flush(BlockDriverState *bs)
{
    struct bdrv_flush__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_flush(bs);
    }
    s = (struct bdrv_flush__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_flush__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:87: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_pdiscard__args {
    BdrvPollCo poll_state;
    int ret;
    BdrvChild *child;
    int64_t offset;
    int64_t bytes;
};

static void coroutine_fn bdrv_pdiscard__entry(void *opaque)
{
    struct bdrv_pdiscard__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_pdiscard(s->child, s->offset, s->bytes);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes)
{
    struct bdrv_pdiscard__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_pdiscard(child, offset, bytes);
    }
    s = (struct bdrv_pdiscard__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .child = child,
        .offset = offset,
        .bytes = bytes,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_pdiscard__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:115: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_block_status__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    int64_t offset;
    int64_t bytes;
    int64_t *pnum;
    int64_t *map;
    BlockDriverState **file;
};

static void coroutine_fn bdrv_block_status__entry(void *opaque)
{
    struct bdrv_block_status__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_block_status(s->bs, s->offset, s->bytes, s->pnum, s->map,
                                  s->file);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes,
                      int64_t *pnum, int64_t *map, BlockDriverState **file)
{
    struct bdrv_block_status__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_block_status(bs, offset, bytes, pnum, map, file);
    }
    s = (struct bdrv_block_status__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .offset = offset,
        .bytes = bytes,
        .pnum = pnum,
        .map = map,
        .file = file,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_block_status__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:125: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_block_status_above__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    BlockDriverState *base;
    int64_t offset;
    int64_t bytes;
    int64_t *pnum;
    int64_t *map;
    BlockDriverState **file;
};

static void coroutine_fn bdrv_block_status_above__entry(void *opaque)
{
    struct bdrv_block_status_above__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_block_status_above(s->bs, s->base, s->offset, s->bytes,
                                        s->pnum, s->map, s->file);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_block_status_above(BlockDriverState *bs, BlockDriverState *base,
                            int64_t offset, int64_t bytes, int64_t *pnum,
                            int64_t *map, BlockDriverState **file)
{
    struct bdrv_block_status_above__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_block_status_above(bs, base, offset, bytes, pnum, map,
                                          file);
    }
    s = (struct bdrv_block_status_above__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .base = base,
        .offset = offset,
        .bytes = bytes,
        .pnum = pnum,
        .map = map,
        .file = file,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_block_status_above__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:135: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_is_allocated__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    int64_t offset;
    int64_t bytes;
    int64_t *pnum;
};

static void coroutine_fn bdrv_is_allocated__entry(void *opaque)
{
    struct bdrv_is_allocated__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_is_allocated(s->bs, s->offset, s->bytes, s->pnum);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes,
                      int64_t *pnum)
{
    struct bdrv_is_allocated__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_is_allocated(bs, offset, bytes, pnum);
    }
    s = (struct bdrv_is_allocated__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .offset = offset,
        .bytes = bytes,
        .pnum = pnum,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_is_allocated__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:145: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_is_allocated_above__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    BlockDriverState *base;
    bool include_base;
    int64_t offset;
    int64_t bytes;
    int64_t *pnum;
};

static void coroutine_fn bdrv_is_allocated_above__entry(void *opaque)
{
    struct bdrv_is_allocated_above__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_is_allocated_above(s->bs, s->base, s->include_base,
                                        s->offset, s->bytes, s->pnum);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_is_allocated_above(BlockDriverState *bs, BlockDriverState *base,
                            bool include_base, int64_t offset, int64_t bytes,
                            int64_t *pnum)
{
    struct bdrv_is_allocated_above__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_is_allocated_above(bs, base, include_base, offset, bytes,
                                          pnum);
    }
    s = (struct bdrv_is_allocated_above__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .base = base,
        .include_base = include_base,
        .offset = offset,
        .bytes = bytes,
        .pnum = pnum,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_is_allocated_above__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:171: co_wrapper_bdrv_rdlock */
struct bdrv_is_inserted__args {
    BdrvPollCo poll_state;
    bool ret;
    BlockDriverState *bs;
};

static void coroutine_fn bdrv_is_inserted__entry(void *opaque)
{
    struct bdrv_is_inserted__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_is_inserted(s->bs);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

bool bdrv_is_inserted(BlockDriverState *bs)
{
    struct bdrv_is_inserted__args s;

    assert(!qemu_in_coroutine());
    s = (struct bdrv_is_inserted__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_is_inserted__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:194: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_get_info__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    BlockDriverInfo *bdi;
};

static void coroutine_fn bdrv_get_info__entry(void *opaque)
{
    struct bdrv_get_info__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_get_info(s->bs, s->bdi);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_get_info(BlockDriverState *bs, BlockDriverInfo *bdi)
{
    struct bdrv_get_info__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_get_info(bs, bdi);
    }
    s = (struct bdrv_get_info__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .bdi = bdi,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_get_info__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:217: co_wrapper_bdrv_rdlock */
struct bdrv_change_backing_file__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    const char *backing_file;
    const char *backing_fmt;
    bool warn;
};

static void coroutine_fn bdrv_change_backing_file__entry(void *opaque)
{
    struct bdrv_change_backing_file__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_change_backing_file(s->bs, s->backing_file, s->backing_fmt,
                                         s->warn);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_change_backing_file(BlockDriverState *bs, const char *backing_file,
                             const char *backing_fmt, bool warn)
{
    struct bdrv_change_backing_file__args s;

    assert(!qemu_in_coroutine());
    s = (struct bdrv_change_backing_file__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .backing_file = backing_file,
        .backing_fmt = backing_fmt,
        .warn = warn,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_change_backing_file__entry,
                                            &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:225: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_readv_vmstate__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    QEMUIOVector *qiov;
    int64_t pos;
};

static void coroutine_fn bdrv_readv_vmstate__entry(void *opaque)
{
    struct bdrv_readv_vmstate__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_readv_vmstate(s->bs, s->qiov, s->pos);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_readv_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)
{
    struct bdrv_readv_vmstate__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_readv_vmstate(bs, qiov, pos);
    }
    s = (struct bdrv_readv_vmstate__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .qiov = qiov,
        .pos = pos,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_readv_vmstate__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:228: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_writev_vmstate__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    QEMUIOVector *qiov;
    int64_t pos;
};

static void coroutine_fn bdrv_writev_vmstate__entry(void *opaque)
{
    struct bdrv_writev_vmstate__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_writev_vmstate(s->bs, s->qiov, s->pos);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_writev_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos)
{
    struct bdrv_writev_vmstate__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_writev_vmstate(bs, qiov, pos);
    }
    s = (struct bdrv_writev_vmstate__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .qiov = qiov,
        .pos = pos,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_writev_vmstate__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:242: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_debug_event__args {
    BdrvPollCo poll_state;
    BlockDriverState *bs;
    BlkdebugEvent event;
};

static void coroutine_fn bdrv_debug_event__entry(void *opaque)
{
    struct bdrv_debug_event__args *s = opaque;

    bdrv_graph_co_rdlock();
    bdrv_co_debug_event(s->bs, s->event);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

void bdrv_debug_event(BlockDriverState *bs, BlkdebugEvent event)
{
    struct bdrv_debug_event__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        bdrv_co_debug_event(bs, event);
        return;
    }
    s = (struct bdrv_debug_event__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .event = event,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_debug_event__entry, &s);
    bdrv_poll_co(&s.poll_state);
}

/* block/block-io.h:259: co_wrapper_bdrv_rdlock */
struct bdrv_can_store_new_dirty_bitmap__args {
    BdrvPollCo poll_state;
    bool ret;
    BlockDriverState *bs;
    const char *name;
    uint32_t granularity;
    Error **errp;
};

static void coroutine_fn bdrv_can_store_new_dirty_bitmap__entry(void *opaque)
{
    struct bdrv_can_store_new_dirty_bitmap__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_can_store_new_dirty_bitmap(s->bs, s->name, s->granularity,
                                                s->errp);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

bool bdrv_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name,
                                     uint32_t granularity, Error **errp)
{
    struct bdrv_can_store_new_dirty_bitmap__args s;

    assert(!qemu_in_coroutine());
    s = (struct bdrv_can_store_new_dirty_bitmap__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .name = name,
        .granularity = granularity,
        .errp = errp,
    };
    s.poll_state.co =
        qemu_coroutine_create(bdrv_can_store_new_dirty_bitmap__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:273: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_check__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    BdrvCheckResult *res;
    BdrvCheckMode fix;
};

static void coroutine_fn bdrv_check__entry(void *opaque)
{
    struct bdrv_check__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_check(s->bs, s->res, s->fix);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_check(BlockDriverState *bs, BdrvCheckResult *res, BdrvCheckMode fix)
{
    struct bdrv_check__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_check(bs, res, fix);
    }
    s = (struct bdrv_check__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .res = res,
        .fix = fix,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_check__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-io.h:277: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_invalidate_cache__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    Error **errp;
};

static void coroutine_fn bdrv_invalidate_cache__entry(void *opaque)
{
    struct bdrv_invalidate_cache__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_invalidate_cache(s->bs, s->errp);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_invalidate_cache(BlockDriverState *bs, Error **errp)
{
    struct bdrv_invalidate_cache__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_invalidate_cache(bs, errp);
    }
    s = (struct bdrv_invalidate_cache__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .errp = errp,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_invalidate_cache__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/dirty-bitmap.h:47: co_wrapper_bdrv_rdlock */
struct bdrv_remove_persistent_dirty_bitmap__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    const char *name;
    Error **errp;
};

static void coroutine_fn
bdrv_remove_persistent_dirty_bitmap__entry(void *opaque)
{
    struct bdrv_remove_persistent_dirty_bitmap__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_remove_persistent_dirty_bitmap(s->bs, s->name, s->errp);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name,
                                        Error **errp)
{
    struct bdrv_remove_persistent_dirty_bitmap__args s;

    assert(!qemu_in_coroutine());
    s = (struct bdrv_remove_persistent_dirty_bitmap__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .name = name,
        .errp = errp,
    };
    s.poll_state.co =
        qemu_coroutine_create(bdrv_remove_persistent_dirty_bitmap__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block_int-io.h:54: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_refresh_total_sectors__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    int64_t hint;
};

static void coroutine_fn bdrv_refresh_total_sectors__entry(void *opaque)
{
    struct bdrv_refresh_total_sectors__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_refresh_total_sectors(s->bs, s->hint);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_refresh_total_sectors(BlockDriverState *bs, int64_t hint)
{
    struct bdrv_refresh_total_sectors__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_refresh_total_sectors(bs, hint);
    }
    s = (struct bdrv_refresh_total_sectors__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .hint = hint,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_refresh_total_sectors__entry,
                                            &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-global-state.h:24: co_wrapper */
struct bdrv_create__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriver *drv;
    const char *filename;
    QemuOpts *opts;
    Error **errp;
};

static void coroutine_fn bdrv_create__entry(void *opaque)
{
    struct bdrv_create__args *s = opaque;

    s->ret = bdrv_co_create(s->drv, s->filename, s->opts, s->errp);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_create(BlockDriver *drv, const char *filename, QemuOpts *opts,
                Error **errp)
{
    struct bdrv_create__args s;

    assert(!qemu_in_coroutine());
    s = (struct bdrv_create__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .drv = drv,
        .filename = filename,
        .opts = opts,
        .errp = errp,
    };
    s.poll_state.co = qemu_coroutine_create(bdrv_create__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/block-global-state.h:57: no_co_wrapper */
struct bdrv_co_open_child__args {
    Coroutine *co;
    BdrvChild *ret;
    const char *filename;
    QDict *options;
    const char *bdref_key;
    BlockDriverState *parent;
    const BdrvChildClass *child_class;
    BdrvChildRole child_role;
    bool allow_none;
    Error **errp;
};

static void bdrv_co_open_child__bh(void *opaque)
{
    struct bdrv_co_open_child__args *s = opaque;

    s->ret = bdrv_open_child(s->filename, s->options, s->bdref_key, s->parent,
                             s->child_class, s->child_role, s->allow_none,
                             s->errp);
    aio_co_wake(s->co);
}

BdrvChild * coroutine_fn bdrv_co_open_child(const char *filename,
                                            QDict *options,
                                            const char *bdref_key,
                                            BlockDriverState *parent,
                                            const BdrvChildClass *child_class,
                                            BdrvChildRole child_role,
                                            bool allow_none, Error **errp)
{
    struct bdrv_co_open_child__args s;

    assert(qemu_in_coroutine());
    s = (struct bdrv_co_open_child__args) {
        .co = qemu_coroutine_self(),
        .filename = filename,
        .options = options,
        .bdref_key = bdref_key,
        .parent = parent,
        .child_class = child_class,
        .child_role = child_role,
        .allow_none = allow_none,
        .errp = errp,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(), bdrv_co_open_child__bh, &s);
    qemu_coroutine_yield();
    return s.ret;
}

/* block/block-global-state.h:66: no_co_wrapper */
struct bdrv_co_open_blockdev_ref__args {
    Coroutine *co;
    BlockDriverState *ret;
    BlockdevRef *ref;
    Error **errp;
};

static void bdrv_co_open_blockdev_ref__bh(void *opaque)
{
    struct bdrv_co_open_blockdev_ref__args *s = opaque;

    s->ret = bdrv_open_blockdev_ref(s->ref, s->errp);
    aio_co_wake(s->co);
}

BlockDriverState * coroutine_fn bdrv_co_open_blockdev_ref(BlockdevRef *ref,
                                                          Error **errp)
{
    struct bdrv_co_open_blockdev_ref__args s;

    assert(qemu_in_coroutine());
    s = (struct bdrv_co_open_blockdev_ref__args) {
        .co = qemu_coroutine_self(),
        .ref = ref,
        .errp = errp,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(),
                            bdrv_co_open_blockdev_ref__bh, &s);
    qemu_coroutine_yield();
    return s.ret;
}

/* block/block-global-state.h:78: no_co_wrapper */
struct bdrv_co_open__args {
    Coroutine *co;
    BlockDriverState *ret;
    const char *filename;
    const char *reference;
    QDict *options;
    int flags;
    Error **errp;
};

static void bdrv_co_open__bh(void *opaque)
{
    struct bdrv_co_open__args *s = opaque;

    s->ret = bdrv_open(s->filename, s->reference, s->options, s->flags,
                       s->errp);
    aio_co_wake(s->co);
}

BlockDriverState * coroutine_fn bdrv_co_open(const char *filename,
                                             const char *reference,
                                             QDict *options, int flags,
                                             Error **errp)
{
    struct bdrv_co_open__args s;

    assert(qemu_in_coroutine());
    s = (struct bdrv_co_open__args) {
        .co = qemu_coroutine_self(),
        .filename = filename,
        .reference = reference,
        .options = options,
        .flags = flags,
        .errp = errp,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(), bdrv_co_open__bh, &s);
    qemu_coroutine_yield();
    return s.ret;
}

/* block/block-global-state.h:105: no_co_wrapper_bdrv_rdlock */
struct bdrv_co_activate__args {
    Coroutine *co;
    int ret;
    BlockDriverState *bs;
    Error **errp;
};

static void bdrv_co_activate__bh(void *opaque)
{
    struct bdrv_co_activate__args *s = opaque;

    bdrv_graph_rdlock_main_loop();
    s->ret = bdrv_activate(s->bs, s->errp);
    bdrv_graph_rdunlock_main_loop();
    aio_co_wake(s->co);
}

int coroutine_fn bdrv_co_activate(BlockDriverState *bs, Error **errp)
{
    struct bdrv_co_activate__args s;

    assert(qemu_in_coroutine());
    s = (struct bdrv_co_activate__args) {
        .co = qemu_coroutine_self(),
        .bs = bs,
        .errp = errp,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(), bdrv_co_activate__bh, &s);
    qemu_coroutine_yield();
    return s.ret;
}

/* block/block-global-state.h:166: no_co_wrapper */
struct bdrv_co_unref__args {
    Coroutine *co;
    BlockDriverState *bs;
};

static void bdrv_co_unref__bh(void *opaque)
{
    struct bdrv_co_unref__args *s = opaque;

    bdrv_unref(s->bs);
    aio_co_wake(s->co);
}

void coroutine_fn bdrv_co_unref(BlockDriverState *bs)
{
    struct bdrv_co_unref__args s;

    assert(qemu_in_coroutine());
    s = (struct bdrv_co_unref__args) {
        .co = qemu_coroutine_self(),
        .bs = bs,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(), bdrv_co_unref__bh, &s);
    qemu_coroutine_yield();
}

/* block/block-global-state.h:175: no_co_wrapper_bdrv_wrlock */
struct bdrv_co_unref_child__args {
    Coroutine *co;
    BlockDriverState *parent;
    BdrvChild *child;
};

static void bdrv_co_unref_child__bh(void *opaque)
{
    struct bdrv_co_unref_child__args *s = opaque;

    bdrv_graph_wrlock();
    bdrv_unref_child(s->parent, s->child);
    bdrv_graph_wrunlock();
    aio_co_wake(s->co);
}

void coroutine_fn bdrv_co_unref_child(BlockDriverState *parent,
                                      BdrvChild *child)
{
    struct bdrv_co_unref_child__args s;

    assert(qemu_in_coroutine());
    s = (struct bdrv_co_unref_child__args) {
        .co = qemu_coroutine_self(),
        .parent = parent,
        .child = child,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(), bdrv_co_unref_child__bh,
                            &s);
    qemu_coroutine_yield();
}

/* sysemu/block-backend-global-state.h:16: no_co_wrapper */
struct blk_co_new_with_bs__args {
    Coroutine *co;
    BlockBackend *ret;
    BlockDriverState *bs;
    uint64_t perm;
    uint64_t shared_perm;
    Error **errp;
};

static void blk_co_new_with_bs__bh(void *opaque)
{
    struct blk_co_new_with_bs__args *s = opaque;

    s->ret = blk_new_with_bs(s->bs, s->perm, s->shared_perm, s->errp);
    aio_co_wake(s->co);
}

BlockBackend * coroutine_fn blk_co_new_with_bs(BlockDriverState *bs,
                                               uint64_t perm,
                                               uint64_t shared_perm,
                                               Error **errp)
{
    struct blk_co_new_with_bs__args s;

    assert(qemu_in_coroutine());
    s = (struct blk_co_new_with_bs__args) {
        .co = qemu_coroutine_self(),
        .bs = bs,
        .perm = perm,
        .shared_perm = shared_perm,
        .errp = errp,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(), blk_co_new_with_bs__bh, &s);
    qemu_coroutine_yield();
    return s.ret;
}

/* sysemu/block-backend-global-state.h:25: no_co_wrapper */
struct blk_co_new_open__args {
    Coroutine *co;
    BlockBackend *ret;
    const char *filename;
    const char *reference;
    QDict *options;
    int flags;
    Error **errp;
};

static void blk_co_new_open__bh(void *opaque)
{
    struct blk_co_new_open__args *s = opaque;

    s->ret = blk_new_open(s->filename, s->reference, s->options, s->flags,
                          s->errp);
    aio_co_wake(s->co);
}

BlockBackend * coroutine_fn blk_co_new_open(const char *filename,
                                            const char *reference,
                                            QDict *options, int flags,
                                            Error **errp)
{
    struct blk_co_new_open__args s;

    assert(qemu_in_coroutine());
    s = (struct blk_co_new_open__args) {
        .co = qemu_coroutine_self(),
        .filename = filename,
        .reference = reference,
        .options = options,
        .flags = flags,
        .errp = errp,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(), blk_co_new_open__bh, &s);
    qemu_coroutine_yield();
    return s.ret;
}

/* sysemu/block-backend-global-state.h:33: no_co_wrapper */
struct blk_co_unref__args {
    Coroutine *co;
    BlockBackend *blk;
};

static void blk_co_unref__bh(void *opaque)
{
    struct blk_co_unref__args *s = opaque;

    blk_unref(s->blk);
    aio_co_wake(s->co);
}

void coroutine_fn blk_co_unref(BlockBackend *blk)
{
    struct blk_co_unref__args s;

    assert(qemu_in_coroutine());
    s = (struct blk_co_unref__args) {
        .co = qemu_coroutine_self(),
        .blk = blk,
    };
    aio_bh_schedule_oneshot(qemu_get_aio_context(), blk_co_unref__bh, &s);
    qemu_coroutine_yield();
}

/* sysemu/block-backend-io.h:36: co_wrapper_mixed_bdrv_rdlock */
struct blk_is_inserted__args {
    BdrvPollCo poll_state;
    bool ret;
    BlockBackend *blk;
};

static void coroutine_fn blk_is_inserted__entry(void *opaque)
{
    struct blk_is_inserted__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = blk_co_is_inserted(s->blk);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

bool blk_is_inserted(BlockBackend *blk)
{
    struct blk_is_inserted__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return blk_co_is_inserted(blk);
    }
    s = (struct blk_is_inserted__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
    };
    s.poll_state.co = qemu_coroutine_create(blk_is_inserted__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:40: co_wrapper_mixed_bdrv_rdlock */
struct blk_is_available__args {
    BdrvPollCo poll_state;
    bool ret;
    BlockBackend *blk;
};

static void coroutine_fn blk_is_available__entry(void *opaque)
{
    struct blk_is_available__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = blk_co_is_available(s->blk);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

bool blk_is_available(BlockBackend *blk)
{
    struct blk_is_available__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return blk_co_is_available(blk);
    }
    s = (struct blk_is_available__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
    };
    s.poll_state.co = qemu_coroutine_create(blk_is_available__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:44: co_wrapper */
struct blk_lock_medium__args {
    BdrvPollCo poll_state;
    BlockBackend *blk;
    bool locked;
};

static void coroutine_fn blk_lock_medium__entry(void *opaque)
{
    struct blk_lock_medium__args *s = opaque;

    blk_co_lock_medium(s->blk, s->locked);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

void blk_lock_medium(BlockBackend *blk, bool locked)
{
    struct blk_lock_medium__args s;

    assert(!qemu_in_coroutine());
    s = (struct blk_lock_medium__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .locked = locked,
    };
    s.poll_state.co = qemu_coroutine_create(blk_lock_medium__entry, &s);
    bdrv_poll_co(&s.poll_state);
}

/* sysemu/block-backend-io.h:48: co_wrapper */
struct blk_eject__args {
    BdrvPollCo poll_state;
    BlockBackend *blk;
    bool eject_flag;
};

static void coroutine_fn blk_eject__entry(void *opaque)
{
    struct blk_eject__args *s = opaque;

    blk_co_eject(s->blk, s->eject_flag);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

void blk_eject(BlockBackend *blk, bool eject_flag)
{
    struct blk_eject__args s;

    assert(!qemu_in_coroutine());
    s = (struct blk_eject__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .eject_flag = eject_flag,
    };
    s.poll_state.co = qemu_coroutine_create(blk_eject__entry, &s);
    bdrv_poll_co(&s.poll_state);
}

/* sysemu/block-backend-io.h:52: co_wrapper_mixed */
struct blk_getlength__args {
    BdrvPollCo poll_state;
    int64_t ret;
    BlockBackend *blk;
};

static void coroutine_fn blk_getlength__entry(void *opaque)
{
    struct blk_getlength__args *s = opaque;

    s->ret = blk_co_getlength(s->blk);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int64_t blk_getlength(BlockBackend *blk)
{
    struct blk_getlength__args s;

    if (qemu_in_coroutine()) {
        return blk_co_getlength(blk);
    }
    s = (struct blk_getlength__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
    };
    s.poll_state.co = qemu_coroutine_create(blk_getlength__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:99: co_wrapper_mixed */
struct blk_pread__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
    void *buf;
    BdrvRequestFlags flags;
};

static void coroutine_fn blk_pread__entry(void *opaque)
{
    struct blk_pread__args *s = opaque;

    s->ret = blk_co_pread(s->blk, s->offset, s->bytes, s->buf, s->flags);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf,
              BdrvRequestFlags flags)
{
    struct blk_pread__args s;

    if (qemu_in_coroutine()) {
        return blk_co_pread(blk, offset, bytes, buf, flags);
    }
    s = (struct blk_pread__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
        .buf = buf,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(blk_pread__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:108: co_wrapper_mixed */
struct blk_preadv__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
    QEMUIOVector *qiov;
    BdrvRequestFlags flags;
};

static void coroutine_fn blk_preadv__entry(void *opaque)
{
    struct blk_preadv__args *s = opaque;

    s->ret = blk_co_preadv(s->blk, s->offset, s->bytes, s->qiov, s->flags);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_preadv(BlockBackend *blk, int64_t offset, int64_t bytes,
               QEMUIOVector *qiov, BdrvRequestFlags flags)
{
    struct blk_preadv__args s;

    if (qemu_in_coroutine()) {
        return blk_co_preadv(blk, offset, bytes, qiov, flags);
    }
    s = (struct blk_preadv__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
        .qiov = qiov,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(blk_preadv__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:117: co_wrapper_mixed */
struct blk_preadv_part__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
    QEMUIOVector *qiov;
    size_t qiov_offset;
    BdrvRequestFlags flags;
};

static void coroutine_fn blk_preadv_part__entry(void *opaque)
{
    struct blk_preadv_part__args *s = opaque;

    s->ret = blk_co_preadv_part(s->blk, s->offset, s->bytes, s->qiov,
                                s->qiov_offset, s->flags);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes,
                    QEMUIOVector *qiov, size_t qiov_offset,
                    BdrvRequestFlags flags)
{
    struct blk_preadv_part__args s;

    if (qemu_in_coroutine()) {
        return blk_co_preadv_part(blk, offset, bytes, qiov, qiov_offset, flags);
    }
    s = (struct blk_preadv_part__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
        .qiov = qiov,
        .qiov_offset = qiov_offset,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(blk_preadv_part__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:126: co_wrapper_mixed */
struct blk_pwrite__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
    const void *buf;
    BdrvRequestFlags flags;
};

static void coroutine_fn blk_pwrite__entry(void *opaque)
{
    struct blk_pwrite__args *s = opaque;

    s->ret = blk_co_pwrite(s->blk, s->offset, s->bytes, s->buf, s->flags);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes,
               const void *buf, BdrvRequestFlags flags)
{
    struct blk_pwrite__args s;

    if (qemu_in_coroutine()) {
        return blk_co_pwrite(blk, offset, bytes, buf, flags);
    }
    s = (struct blk_pwrite__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
        .buf = buf,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(blk_pwrite__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:135: co_wrapper_mixed */
struct blk_pwritev__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
    QEMUIOVector *qiov;
    BdrvRequestFlags flags;
};

static void coroutine_fn blk_pwritev__entry(void *opaque)
{
    struct blk_pwritev__args *s = opaque;

    s->ret = blk_co_pwritev(s->blk, s->offset, s->bytes, s->qiov, s->flags);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes,
                QEMUIOVector *qiov, BdrvRequestFlags flags)
{
    struct blk_pwritev__args s;

    if (qemu_in_coroutine()) {
        return blk_co_pwritev(blk, offset, bytes, qiov, flags);
    }
    s = (struct blk_pwritev__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
        .qiov = qiov,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(blk_pwritev__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:144: co_wrapper_mixed */
struct blk_pwritev_part__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
    QEMUIOVector *qiov;
    size_t qiov_offset;
    BdrvRequestFlags flags;
};

static void coroutine_fn blk_pwritev_part__entry(void *opaque)
{
    struct blk_pwritev_part__args *s = opaque;

    s->ret = blk_co_pwritev_part(s->blk, s->offset, s->bytes, s->qiov,
                                 s->qiov_offset, s->flags);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes,
                     QEMUIOVector *qiov, size_t qiov_offset,
                     BdrvRequestFlags flags)
{
    struct blk_pwritev_part__args s;

    if (qemu_in_coroutine()) {
        return blk_co_pwritev_part(blk, offset, bytes, qiov, qiov_offset,
                                   flags);
    }
    s = (struct blk_pwritev_part__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
        .qiov = qiov,
        .qiov_offset = qiov_offset,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(blk_pwritev_part__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:153: co_wrapper_mixed */
struct blk_pwrite_compressed__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
    const void *buf;
};

static void coroutine_fn blk_pwrite_compressed__entry(void *opaque)
{
    struct blk_pwrite_compressed__args *s = opaque;

    s->ret = blk_co_pwrite_compressed(s->blk, s->offset, s->bytes, s->buf);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes,
                          const void *buf)
{
    struct blk_pwrite_compressed__args s;

    if (qemu_in_coroutine()) {
        return blk_co_pwrite_compressed(blk, offset, bytes, buf);
    }
    s = (struct blk_pwrite_compressed__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
        .buf = buf,
    };
    s.poll_state.co = qemu_coroutine_create(blk_pwrite_compressed__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:162: co_wrapper_mixed */
struct blk_pwrite_zeroes__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
    BdrvRequestFlags flags;
};

static void coroutine_fn blk_pwrite_zeroes__entry(void *opaque)
{
    struct blk_pwrite_zeroes__args *s = opaque;

    s->ret = blk_co_pwrite_zeroes(s->blk, s->offset, s->bytes, s->flags);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes,
                      BdrvRequestFlags flags)
{
    struct blk_pwrite_zeroes__args s;

    if (qemu_in_coroutine()) {
        return blk_co_pwrite_zeroes(blk, offset, bytes, flags);
    }
    s = (struct blk_pwrite_zeroes__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(blk_pwrite_zeroes__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:171: co_wrapper_mixed */
struct blk_zone_report__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    unsigned int *nr_zones;
    BlockZoneDescriptor *zones;
};

static void coroutine_fn blk_zone_report__entry(void *opaque)
{
    struct blk_zone_report__args *s = opaque;

    s->ret = blk_co_zone_report(s->blk, s->offset, s->nr_zones, s->zones);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones,
                    BlockZoneDescriptor *zones)
{
    struct blk_zone_report__args s;

    if (qemu_in_coroutine()) {
        return blk_co_zone_report(blk, offset, nr_zones, zones);
    }
    s = (struct blk_zone_report__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .nr_zones = nr_zones,
        .zones = zones,
    };
    s.poll_state.co = qemu_coroutine_create(blk_zone_report__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:179: co_wrapper_mixed */
struct blk_zone_mgmt__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    BlockZoneOp op;
    int64_t offset;
    int64_t len;
};

static void coroutine_fn blk_zone_mgmt__entry(void *opaque)
{
    struct blk_zone_mgmt__args *s = opaque;

    s->ret = blk_co_zone_mgmt(s->blk, s->op, s->offset, s->len);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset,
                  int64_t len)
{
    struct blk_zone_mgmt__args s;

    if (qemu_in_coroutine()) {
        return blk_co_zone_mgmt(blk, op, offset, len);
    }
    s = (struct blk_zone_mgmt__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .op = op,
        .offset = offset,
        .len = len,
    };
    s.poll_state.co = qemu_coroutine_create(blk_zone_mgmt__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:187: co_wrapper_mixed */
struct blk_zone_append__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t *offset;
    QEMUIOVector *qiov;
    BdrvRequestFlags flags;
};

static void coroutine_fn blk_zone_append__entry(void *opaque)
{
    struct blk_zone_append__args *s = opaque;

    s->ret = blk_co_zone_append(s->blk, s->offset, s->qiov, s->flags);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov,
                    BdrvRequestFlags flags)
{
    struct blk_zone_append__args s;

    if (qemu_in_coroutine()) {
        return blk_co_zone_append(blk, offset, qiov, flags);
    }
    s = (struct blk_zone_append__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .qiov = qiov,
        .flags = flags,
    };
    s.poll_state.co = qemu_coroutine_create(blk_zone_append__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:192: co_wrapper_mixed */
struct blk_pdiscard__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    int64_t bytes;
};

static void coroutine_fn blk_pdiscard__entry(void *opaque)
{
    struct blk_pdiscard__args *s = opaque;

    s->ret = blk_co_pdiscard(s->blk, s->offset, s->bytes);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes)
{
    struct blk_pdiscard__args s;

    if (qemu_in_coroutine()) {
        return blk_co_pdiscard(blk, offset, bytes);
    }
    s = (struct blk_pdiscard__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .bytes = bytes,
    };
    s.poll_state.co = qemu_coroutine_create(blk_pdiscard__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:196: co_wrapper_mixed */
struct blk_flush__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
};

static void coroutine_fn blk_flush__entry(void *opaque)
{
    struct blk_flush__args *s = opaque;

    s->ret = blk_co_flush(s->blk);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_flush(BlockBackend *blk)
{
    struct blk_flush__args s;

    if (qemu_in_coroutine()) {
        return blk_co_flush(blk);
    }
    s = (struct blk_flush__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
    };
    s.poll_state.co = qemu_coroutine_create(blk_flush__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:200: co_wrapper_mixed */
struct blk_ioctl__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    unsigned long int req;
    void *buf;
};

static void coroutine_fn blk_ioctl__entry(void *opaque)
{
    struct blk_ioctl__args *s = opaque;

    s->ret = blk_co_ioctl(s->blk, s->req, s->buf);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_ioctl(BlockBackend *blk, unsigned long int req, void *buf)
{
    struct blk_ioctl__args s;

    if (qemu_in_coroutine()) {
        return blk_co_ioctl(blk, req, buf);
    }
    s = (struct blk_ioctl__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .req = req,
        .buf = buf,
    };
    s.poll_state.co = qemu_coroutine_create(blk_ioctl__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* sysemu/block-backend-io.h:208: co_wrapper_mixed */
struct blk_truncate__args {
    BdrvPollCo poll_state;
    int ret;
    BlockBackend *blk;
    int64_t offset;
    bool exact;
    PreallocMode prealloc;
    BdrvRequestFlags flags;
    Error **errp;
};

static void coroutine_fn blk_truncate__entry(void *opaque)
{
    struct blk_truncate__args *s = opaque;

    s->ret = blk_co_truncate(s->blk, s->offset, s->exact, s->prealloc, s->flags,
                             s->errp);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int blk_truncate(BlockBackend *blk, int64_t offset, bool exact,
                 PreallocMode prealloc, BdrvRequestFlags flags, Error **errp)
{
    struct blk_truncate__args s;

    if (qemu_in_coroutine()) {
        return blk_co_truncate(blk, offset, exact, prealloc, flags, errp);
    }
    s = (struct blk_truncate__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .blk = blk,
        .offset = offset,
        .exact = exact,
        .prealloc = prealloc,
        .flags = flags,
        .errp = errp,
    };
    s.poll_state.co = qemu_coroutine_create(blk_truncate__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/coroutines.h:26: co_wrapper_mixed_bdrv_rdlock */
struct bdrv_common_block_status_above__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    BlockDriverState *base;
    bool include_base;
    bool want_zero;
    int64_t offset;
    int64_t bytes;
    int64_t *pnum;
    int64_t *map;
    BlockDriverState **file;
    int *depth;
};

static void coroutine_fn bdrv_common_block_status_above__entry(void *opaque)
{
    struct bdrv_common_block_status_above__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_common_block_status_above(s->bs, s->base, s->include_base,
                                               s->want_zero, s->offset,
                                               s->bytes, s->pnum, s->map,
                                               s->file, s->depth);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int bdrv_common_block_status_above(BlockDriverState *bs, BlockDriverState *base,
                                   bool include_base, bool want_zero,
                                   int64_t offset, int64_t bytes, int64_t *pnum,
                                   int64_t *map, BlockDriverState **file,
                                   int *depth)
{
    struct bdrv_common_block_status_above__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_common_block_status_above(bs, base, include_base,
                                                 want_zero, offset, bytes, pnum,
                                                 map, file, depth);
    }
    s = (struct bdrv_common_block_status_above__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .base = base,
        .include_base = include_base,
        .want_zero = want_zero,
        .offset = offset,
        .bytes = bytes,
        .pnum = pnum,
        .map = map,
        .file = file,
        .depth = depth,
    };
    s.poll_state.co =
        qemu_coroutine_create(bdrv_common_block_status_above__entry, &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}

/* block/coroutines.h:42: co_wrapper_mixed_bdrv_rdlock */
struct nbd_do_establish_connection__args {
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
    bool blocking;
    Error **errp;
};

static void coroutine_fn nbd_do_establish_connection__entry(void *opaque)
{
    struct nbd_do_establish_connection__args *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = nbd_co_do_establish_connection(s->bs, s->blocking, s->errp);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}

int nbd_do_establish_connection(BlockDriverState *bs, bool blocking,
                                Error **errp)
{
    struct nbd_do_establish_connection__args s;

    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return nbd_co_do_establish_connection(bs, blocking, errp);
    }
    s = (struct nbd_do_establish_connection__args) {
        .poll_state = {
            .ctx = qemu_get_current_aio_context(),
            .in_progress = true,
        },
        .bs = bs,
        .blocking = blocking,
        .errp = errp,
    };
    s.poll_state.co = qemu_coroutine_create(nbd_do_establish_connection__entry,
                                            &s);
    bdrv_poll_co(&s.poll_state);
    return s.ret;
}
