#include "toy-calls.h"

#include <time.h>

#include "qemu/main-loop.h"
#include "runtime.h"

struct ToyThing {
    int value;
};

int coroutine_fn toy_co_add(int a, int b)
{
    return a + b;
}

static void wake(void *opaque)
{
    aio_co_wake(opaque);
}

int coroutine_fn toy_co_hop(int value)
{
    aio_bh_schedule_oneshot(qemu_get_current_aio_context(), wake,
                            qemu_coroutine_self());
    qemu_coroutine_yield();
    return value;
}

/* ---- the gate --------------------------------------------------------------------------- */

typedef struct Waiter {
    Coroutine *co;
    struct Waiter *next;
} Waiter;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Waiter *waiters;

int coroutine_fn toy_co_gate(int value)
{
    Waiter self = { .co = qemu_coroutine_self() };

    pthread_mutex_lock(&lock);
    self.next = waiters;
    waiters = &self;
    pthread_mutex_unlock(&lock);
    qemu_coroutine_yield();
    return value;
}

int coroutine_fn toy_co_fill(void *buf, int64_t bytes, int byte)
{
    toy_co_gate(0);
    memset(buf, byte, bytes);
    return 0;
}

int64_t coroutine_fn toy_co_count(const void *buf, int64_t bytes, int byte)
{
    int64_t count = 0;

    toy_co_gate(0);
    for (int64_t i = 0; i < bytes; i++) {
        count += ((const unsigned char *)buf)[i] == byte;
    }
    return count;
}

int toy_open_gate(void)
{
    int count = 0;

    pthread_mutex_lock(&lock);
    Waiter *waiter = waiters;
    waiters = NULL;
    pthread_mutex_unlock(&lock);
    while (waiter) {
        Waiter *next = waiter->next;  /* on its stack: gone once it runs */
        aio_co_wake(waiter->co);
        waiter = next;
        count++;
    }
    return count;
}

static void *open_late(void *opaque)
{
    int milliseconds = (intptr_t)opaque;
    struct timespec time = { milliseconds / 1000, milliseconds % 1000 * 1000000 };

    nanosleep(&time, NULL);
    toy_open_gate();
    return NULL;
}

void toy_open_gate_in(int milliseconds)
{
    pthread_t thread;

    if (pthread_create(&thread, NULL, open_late, (void *)(intptr_t)milliseconds) != 0) {
        abort();
    }
    pthread_detach(thread);
}

int toy_waiting(void)
{
    int count = 0;

    pthread_mutex_lock(&lock);
    for (Waiter *waiter = waiters; waiter; waiter = waiter->next) {
        count++;
    }
    pthread_mutex_unlock(&lock);
    return count;
}

/* ---- where ------------------------------------------------------------------------------- */

int toy_where(void)
{
    return qemu_in_coroutine() + 2 * qemu_in_main_thread() +
           4 * (runtime_graph_readers() > 0) + 8 * runtime_graph_written();
}

int coroutine_fn toy_co_where(void) { return toy_where(); }
int coroutine_fn toy_co_where_rdlock(void) { return toy_where(); }
int coroutine_fn toy_co_marked_where(void) { return toy_where(); }
int toy_where_rdlock(void) { return toy_where(); }
int toy_where_wrlock(void) { return toy_where(); }
int toy_shut(void) { return toy_where(); }
int toy_look(void) { return toy_where(); }

/* ---- errors --------------------------------------------------------------------------------- */

int toy_fail(int error, const char *message, Error **errp)
{
    if (error) {
        runtime_error(errp, message);
    }
    return -error;
}

int coroutine_fn toy_co_fail(int error, const char *message, Error **errp)
{
    return toy_fail(error, message, errp);
}

/* ---- arguments and results -------------------------------------------------------------------- */

bool coroutine_fn toy_co_not(bool value) { return !value; }
uint64_t coroutine_fn toy_co_u64(uint64_t value) { return value; }
int64_t coroutine_fn toy_co_i64(int64_t value) { return value; }
uint8_t coroutine_fn toy_co_u8(uint8_t value) { return value; }
char coroutine_fn toy_co_char(char value) { return value; }
double coroutine_fn toy_co_half(double value) { return value / 2; }
float coroutine_fn toy_co_float(float value) { return value; }
ToyColor coroutine_fn toy_co_color(ToyColor color) { return color; }

ToyPoint coroutine_fn toy_co_move(ToyPoint point, int dx)
{
    point.x += dx;
    return point;
}

void coroutine_fn toy_co_moved(ToyPoint *point, int dx)
{
    point->x += dx;
}

void *coroutine_fn toy_co_address(void *pointer) { return pointer; }

const char *coroutine_fn toy_co_name(const char *name)
{
    toy_co_gate(0);
    return name;
}

ToyThing *coroutine_fn toy_co_thing(int value)
{
    static ToyThing thing;

    thing.value = value;
    return value ? &thing : NULL;
}

int coroutine_fn toy_co_thing_value(ToyThing *thing) { return thing->value; }

void coroutine_fn toy_co_swap(int64_t *a, int64_t b[1])
{
    int64_t old = *a;

    *a = *b;
    *b = old;
}

int coroutine_fn toy_co_bytes(const uint8_t *bytes, size_t size)
{
    int sum = 0;

    for (size_t i = 0; i < size; i++) {
        sum += bytes[i];
    }
    return sum;
}

void coroutine_fn toy_co_nothing(void) {}

int coroutine_fn toy_co_names(int self, int call, int result, int cob, int opaque,
                              int lambda, int request, int arg8)
{
    return self + call + result + cob + opaque + lambda + request + arg8;
}

int coroutine_fn toy_co_call(ToyCallback *callback, void *opaque, int value)
{
    return callback ? callback(opaque, value) : -1;
}

int toy_variadic(const char *format, ...)
{
    return format != NULL;
}
