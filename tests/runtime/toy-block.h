/*
 * A block layer that is small but real: an image is a file, reads and writes are
 * done by worker threads while the coroutine that asked for them has yielded.
 */
#ifndef TESTS_TOY_BLOCK_H
#define TESTS_TOY_BLOCK_H

#include "block/block_int.h"
#include "sysemu/block-backend.h"

/*
 * Where the caller runs, for the tests: "co" in a coroutine, "bh" outside; "main"
 * in the main loop, "other" elsewhere; readers and writers of the graph lock.
 */
void toy_where(char *text, size_t size);

/* The same of the last call of each toy function, for Python: "name: co main r1 w0". */
const char *toy_last(void);

/* Wait in the background for that long, then return `result`. */
int coroutine_fn blk_co_sleep(BlockBackend *blk, int64_t milliseconds, int result);

#endif
