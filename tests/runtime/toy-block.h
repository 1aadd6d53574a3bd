/*
 * A small block layer that does real I/O. An image is a file. Worker threads read
 * and write while the coroutine that made the request has yielded.
 */
#ifndef TESTS_TOY_BLOCK_H
#define TESTS_TOY_BLOCK_H

#include "block/block_int.h"
#include "sysemu/block-backend.h"

/*
 * Where the last call of a toy function ran, for the tests: "name: co main r1 w0" is
 * in a coroutine ("bh": outside), in the main loop ("other": elsewhere), with so many
 * readers and writers of the graph lock.
 */
const char *toy_last(void);

/* Wait in the background for this time, then return `result`. */
int coroutine_fn blk_co_sleep(BlockBackend *blk, int64_t milliseconds, int result);

#endif
