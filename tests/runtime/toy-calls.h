/* Functions of all kinds, for the tests of asyncio shims. */
#ifndef TESTS_TOY_CALLS_H
#define TESTS_TOY_CALLS_H

#include "block/aio.h"
#include "block/block-common.h"
#include "block/graph-lock.h"
#include "qemu/coroutine.h"

typedef enum ToyColor { TOY_RED, TOY_GREEN = 5 } ToyColor;

typedef struct ToyPoint {
    int32_t x;
    int32_t y;
    double weight;
} ToyPoint;

typedef struct ToyThing ToyThing;

typedef int ToyCallback(void *opaque, int value);

/* Return the sum at once. */
int coroutine_fn toy_co_add(int a, int b);

/* The same for callers outside coroutines. */
int co_wrapper_mixed toy_add(int a, int b);

/* Return the value, after one iteration of the event loop. */
int coroutine_fn toy_co_hop(int value);

/* These wait until toy_open_gate() is called. Then: return the value, */
int coroutine_fn toy_co_gate(int value);
int co_wrapper toy_gate(int value);

/* fill the buffer, */
int coroutine_fn toy_co_fill(void *buf, int64_t bytes, int byte);
int co_wrapper toy_fill(void *buf, int64_t bytes, int byte);

/* return the number of bytes of the buffer that are `byte`. */
int64_t coroutine_fn toy_co_count(const void *buf, int64_t bytes, int byte);

/* Resume all calls that wait at the gate. Return their number. */
int toy_open_gate(void);

/* Do the same in a thread, after this time. */
void toy_open_gate_in(int milliseconds);

/* Return the number of calls that wait there now. */
int toy_waiting(void);

/*
 * Return where the function runs: 1 in a coroutine, 2 in the main loop, 4 under the
 * graph lock for reading, 8 for writing.
 */
int coroutine_fn toy_co_where(void);
int coroutine_fn GRAPH_RDLOCK toy_co_where_rdlock(void);
int coroutine_fn toy_co_marked_where(void);
int co_wrapper_bdrv_rdlock toy_marked_where(void);
int toy_where(void);
int GRAPH_RDLOCK toy_where_rdlock(void);
int GRAPH_WRLOCK toy_where_wrlock(void);
int toy_shut(void);
int coroutine_fn no_co_wrapper_bdrv_wrlock toy_co_shut(void);
int toy_look(void);
int coroutine_fn no_co_wrapper_bdrv_rdlock toy_co_look(void);

/*
 * Poll until another call of it ends, which must not be below it on the stack. Return
 * the number of such calls, including this one.
 */
int toy_replace(void);
int coroutine_fn no_co_wrapper toy_co_replace(void);

/* Poll until toy_open_gate() is called. */
int toy_drain(void);

/* Handles. Opening waits at the gate; a negative number gives NULL. */
ToyThing *coroutine_fn toy_co_open(int number);
void toy_close(ToyThing *thing);
void coroutine_fn toy_co_section_begin(int sections);
void toy_section_end(int sections);

/* Return the number of open handles and sections. */
int toy_opened(void);

/* Return a string to free, and the number of them. Making one waits at the gate. */
char *coroutine_fn toy_co_text(int number);
int toy_strings(void);

/* Set the error, and return -error. */
int coroutine_fn toy_co_fail(int error, const char *message, Error **errp);
int toy_fail_with_hint(const char *message, const char *hint, Error **errp);
int toy_fail(int error, const char *message, Error **errp);

/* Arguments, and results of each kind. */
bool coroutine_fn toy_co_not(bool value);
uint64_t coroutine_fn toy_co_u64(uint64_t value);
int64_t coroutine_fn toy_co_i64(int64_t value);
uint8_t coroutine_fn toy_co_u8(uint8_t value);
char coroutine_fn toy_co_char(char value);
double coroutine_fn toy_co_half(double value);
float coroutine_fn toy_co_float(float value);
ToyColor coroutine_fn toy_co_color(ToyColor color);
ToyPoint coroutine_fn toy_co_move(ToyPoint point, int dx);
void coroutine_fn toy_co_moved(ToyPoint *point, int dx);
void *coroutine_fn toy_co_address(void *pointer);
const char *coroutine_fn toy_co_name(const char *name);  /* waits at the gate */
ToyThing *coroutine_fn toy_co_thing(int value);
int coroutine_fn toy_co_thing_value(ToyThing *thing);
void coroutine_fn toy_co_swap(int64_t *a, int64_t b[1]);
int coroutine_fn toy_co_bytes(const uint8_t *bytes, size_t size);
void coroutine_fn toy_co_nothing(void);
void coroutine_fn toy_co_upper(char *text);

/* Names that the shims may use for themselves. */
int coroutine_fn toy_co_names(int self, int call, int result, int cob, int opaque,
                              int lambda, int request, int);

/* Call back into Python from the native thread. */
int coroutine_fn toy_co_call(ToyCallback *callback, void *opaque, int value);

/* Store the callback, and call the stored one. */
void toy_keep(ToyCallback *callback, void *opaque);
int coroutine_fn toy_co_call_kept(int value);

/* The same with a callback type of another header. */
void toy_keep_completion(BlockCompletionFunc *cb, void *opaque);
void coroutine_fn toy_co_complete(int ret);

int toy_variadic(const char *format, ...);
int coroutine_fn GRAPH_WRLOCK toy_co_impossible(void);


#endif
