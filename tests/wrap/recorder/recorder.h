/*
 * A runtime for shims that only records the calls that it gets.
 * RUNTIME is the release times ten: 72, 80, 81, 82, 90.
 */
#ifndef RECORDER_H
#define RECORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define coroutine_fn

typedef struct AioContext AioContext;
typedef struct Coroutine Coroutine;
typedef struct BlockDriverState BlockDriverState;
typedef struct BdrvChild {
    BlockDriverState *bs;
} BdrvChild;
typedef struct BlockBackend BlockBackend;
typedef void Entry(void *opaque);

typedef struct BdrvPollCo {
#if RUNTIME < 80
    BlockDriverState *bs;
    int ret;
#else
    AioContext *ctx;
#endif
    bool in_progress;
    Coroutine *co;
} BdrvPollCo;

#define assert(condition) record_assertion(condition)

void record_assertion(bool holds);
bool qemu_in_coroutine(void);
Coroutine *qemu_coroutine_create(Entry *entry, void *opaque);
Coroutine *qemu_coroutine_self(void);
void qemu_coroutine_yield(void);
void aio_co_wake(Coroutine *co);
void aio_wait_kick(void);
AioContext *qemu_get_aio_context(void);
AioContext *qemu_get_current_aio_context(void);
AioContext *bdrv_get_aio_context(BlockDriverState *bs);
AioContext *blk_get_aio_context(BlockBackend *blk);
BlockDriverState *blk_bs(BlockBackend *blk);
void aio_context_acquire(AioContext *ctx);
void aio_context_release(AioContext *ctx);
void aio_bh_schedule_oneshot(AioContext *ctx, Entry *entry, void *opaque);
void bdrv_graph_co_rdlock(void);
void bdrv_graph_co_rdunlock(void);
void assume_graph_lock(void);
void bdrv_graph_rdlock_main_loop(void);
void bdrv_graph_rdunlock_main_loop(void);
#if RUNTIME < 80
int bdrv_poll_co(BdrvPollCo *state);
#else
void bdrv_poll_co(BdrvPollCo *state);
#endif
#if RUNTIME < 90
void bdrv_graph_wrlock(BlockDriverState *bs);
void bdrv_graph_wrunlock(BlockDriverState *bs);
#else
void bdrv_graph_wrlock(void);
void bdrv_graph_wrunlock(void);
#endif

/* For the calls and the wrapped functions, which are generated. */
extern BlockDriverState *const node;
extern BdrvChild *const child;
extern BlockBackend *const backend;

void record_value(const void *value, size_t size);
void record_call(const char *name);
void record_end(void);
/* The bytes of an object, which differ for each `seed`. */
void fill(void *value, size_t size, int seed);
/* The wrapped function of a no_co shim may free its object. */
void forget_object(void);

typedef struct Call {
    const char *name;
    void (*run)(void);
} Call;

extern const Call calls[];
extern const size_t n_calls;

#endif
