/*
 * Declarations that the parts of the small runtime share, and functions for tests
 * that are not in QEMU's API.
 */
#ifndef TESTS_RUNTIME_H
#define TESTS_RUNTIME_H

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "block/aio.h"
#include "qapi/error.h"
#include "qemu/coroutine.h"

/* Return `count` zeroed objects. Abort if there is no memory. */
void *runtime_alloc(size_t count, size_t size);

/* Set *errp to a new error with that message, unless errp is NULL. */
void runtime_error(Error **errp, const char *message);

/* Give the error a class and a hint. */
void runtime_error_hint(Error *err, ErrorClass kind, const char *hint);

/* Return a string for g_free(), and the number of such strings. */
char *runtime_string(const char *text);
int runtime_strings(void);

void runtime_coroutine_set_scheduled(Coroutine *co, bool scheduled);

/* Start a thread that runs `ctx` until runtime_thread_stop(). */
typedef struct RuntimeThread RuntimeThread;
RuntimeThread *runtime_thread_start(AioContext *ctx);
void runtime_thread_stop(RuntimeThread *thread);

/* The current state of the graph lock. */
int runtime_graph_readers(void);
bool runtime_graph_written(void);

#endif
