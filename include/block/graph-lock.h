/*
 * The graph lock: many readers, or one writer, which is the main loop.
 *
 * Readers are coroutines of any event loop that follow the edges of the block graph;
 * the writer adds and removes nodes and edges.
 */
#ifndef BLOCK_GRAPH_LOCK_H
#define BLOCK_GRAPH_LOCK_H

#include "qemu/clang-tsa.h"
#include "qemu/osdep.h"

/* The counter of an event loop for its readers. */
typedef struct BdrvGraphRWlock BdrvGraphRWlock;

/* The lock for clang's analysis. It has no content. */
typedef struct TSA_CAPABILITY("mutex") BdrvGraphLock {
} BdrvGraphLock;

extern BdrvGraphLock graph_lock;

/*
 * The lock that a caller must hold: for writing, for reading or writing, or not at all.
 * These are annotations of declarations. clang checks callers with them.
 */
#define GRAPH_WRLOCK TSA_REQUIRES(graph_lock)
#define GRAPH_RDLOCK TSA_REQUIRES_SHARED(graph_lock)
#define GRAPH_UNLOCKED TSA_EXCLUDES(graph_lock)

/* The same for members that are function pointers. */
#define GRAPH_RDLOCK_PTR TSA_GUARDED_BY(graph_lock)
#define GRAPH_WRLOCK_PTR TSA_GUARDED_BY(graph_lock)
#define GRAPH_UNLOCKED_PTR

/* Start to count readers in this event loop. */
void register_aiocontext(AioContext *ctx);

/* Stop counting readers in this event loop. */
void unregister_aiocontext(AioContext *ctx);

/* Wait until there are no readers, and block new ones. Only in the main loop. */
void no_coroutine_fn TSA_ACQUIRE(graph_lock) TSA_NO_TSA
bdrv_graph_wrlock(void);

/* Allow readers again. */
void no_coroutine_fn TSA_RELEASE(graph_lock) TSA_NO_TSA
bdrv_graph_wrunlock(void);

/* Become a reader. Yield while there is a writer. */
void coroutine_fn TSA_ACQUIRE_SHARED(graph_lock) TSA_NO_TSA
bdrv_graph_co_rdlock(void);

/* Stop being a reader, and wake the writer if it waits. */
void coroutine_fn TSA_RELEASE_SHARED(graph_lock) TSA_NO_TSA
bdrv_graph_co_rdunlock(void);

/*
 * The same for the main loop outside coroutines. It has nothing to wait for, being
 * the only writer, so these but check that the caller is that.
 */
void TSA_ACQUIRE_SHARED(graph_lock) TSA_NO_TSA
bdrv_graph_rdlock_main_loop(void);

void TSA_RELEASE_SHARED(graph_lock) TSA_NO_TSA
bdrv_graph_rdunlock_main_loop(void);

/* Abort unless the graph can be read here. */
void GRAPH_RDLOCK assert_bdrv_graph_readable(void);

/* Abort unless the graph can be written here. */
void GRAPH_WRLOCK assert_bdrv_graph_writable(void);

/* Do nothing. clang's analysis then assumes that the lock is held for reading. */
static inline void TSA_ASSERT_SHARED(graph_lock) TSA_NO_TSA
assume_graph_lock(void)
{
}

#endif
