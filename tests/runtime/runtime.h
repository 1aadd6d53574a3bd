/*
 * What the parts of the small runtime know of each other, and what tests ask it
 * beyond QEMU's API.
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

/* `count` zeroed objects; aborts where there is no memory. */
void *runtime_alloc(size_t count, size_t size);

/* *errp becomes a new error with that message, unless errp is NULL. */
void runtime_error(Error **errp, const char *message);

/* Give the error a class and a hint. */
void runtime_error_hint(Error *err, ErrorClass kind, const char *hint);

/* A string for g_free(), and how many there are. */
char *runtime_string(const char *text);
int runtime_strings(void);

void runtime_coroutine_set_scheduled(Coroutine *co, bool scheduled);

/* A thread of its own that runs `ctx` until runtime_thread_stop(). */
typedef struct RuntimeThread RuntimeThread;
RuntimeThread *runtime_thread_start(AioContext *ctx);
void runtime_thread_stop(RuntimeThread *thread);

/* The graph lock as it is now. */
int runtime_graph_readers(void);
bool runtime_graph_written(void);

#endif
