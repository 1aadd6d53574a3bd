#include "toy-calls.h"

#include <time.h>

#include "block/aio-wait.h"
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
        Waiter *next = waiter->next;  /* on its stack: invalid once it runs */
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

/* ---- where a function runs ---------------------------------------------------------------- */

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

/* ---- polling ----------------------------------------------------------------------------- */

static int replacing;  /* calls of toy_replace() on the stack */
static bool busy;

static void idle(void *opaque)
{
    *(bool *)opaque = true;
}

static void poll_once(void)
{
    bool done = false;

    aio_bh_schedule_oneshot(qemu_get_aio_context(), idle, &done);
    AIO_WAIT_WHILE(NULL, !done);
}

int toy_replace(void)
{
    replacing++;
    int depth = replacing;
    AIO_WAIT_WHILE(NULL, busy);
    busy = true;
    for (int i = 0; i < 3; i++) {
        poll_once();
    }
    busy = false;
    aio_wait_kick();
    replacing--;
    return depth;
}

static void coroutine_fn pass_gate(void *opaque)
{
    toy_co_gate(0);
    __atomic_store_n((bool *)opaque, true, __ATOMIC_RELEASE);
    aio_wait_kick();
}

int toy_drain(void)
{
    bool done = false;

    qemu_coroutine_enter(qemu_coroutine_create(pass_gate, &done));
    AIO_WAIT_WHILE(NULL, !__atomic_load_n(&done, __ATOMIC_ACQUIRE));
    return 0;
}

/* ---- handles and strings ------------------------------------------------------------------ */

static int opened;

ToyThing *coroutine_fn toy_co_open(int number)
{
    toy_co_gate(0);
    if (number < 0) {
        return NULL;
    }
    ToyThing *thing = runtime_alloc(1, sizeof(*thing));
    thing->value = number;
    __atomic_fetch_add(&opened, 1, __ATOMIC_RELAXED);
    return thing;
}

void toy_close(ToyThing *thing)
{
    __atomic_fetch_sub(&opened, 1, __ATOMIC_RELAXED);
    free(thing);
}

int toy_opened(void)
{
    return __atomic_load_n(&opened, __ATOMIC_RELAXED);
}

void coroutine_fn toy_co_section_begin(int section)
{
    toy_co_gate(0);
    __atomic_fetch_add(&opened, section, __ATOMIC_RELAXED);
}

void toy_section_end(int section)
{
    __atomic_fetch_sub(&opened, section, __ATOMIC_RELAXED);
}

char *coroutine_fn toy_co_text(int number)
{
    char text[32];

    toy_co_gate(0);
    snprintf(text, sizeof(text), "number %d", number);
    return runtime_string(text);
}

int toy_strings(void) { return runtime_strings(); }

/* ---- errors --------------------------------------------------------------------------------- */

int toy_fail(int error, const char *message, Error **errp)
{
    if (error) {
        runtime_error(errp, message);
    }
    return -error;
}

int toy_fail_with_hint(const char *message, const char *hint, Error **errp)
{
    runtime_error(errp, message);
    if (errp) {
        runtime_error_hint(*errp, ERROR_CLASS_DEVICE_NOT_FOUND, hint);
    }
    return -1;
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

void coroutine_fn toy_co_upper(char *text)
{
    for (; *text; text++) {
        *text -= *text >= 'a' && *text <= 'z' ? 'a' - 'A' : 0;
    }
}

int coroutine_fn toy_co_names(int self, int call, int result, int cob, int opaque,
                              int lambda, int request, int arg8)
{
    return self + call + result + cob + opaque + lambda + request + arg8;
}

static ToyCallback *kept;
static void *kept_opaque;

void toy_keep(ToyCallback *callback, void *opaque)
{
    kept = callback;
    kept_opaque = opaque;
}

int coroutine_fn toy_co_call_kept(int value)
{
    return kept ? kept(kept_opaque, value) : -1;
}

static BlockCompletionFunc *completion;
static void *completion_opaque;

void toy_keep_completion(BlockCompletionFunc *cb, void *opaque)
{
    completion = cb;
    completion_opaque = opaque;
}

void coroutine_fn toy_co_complete(int ret)
{
    if (completion) {
        completion(completion_opaque, ret);
    }
}

int coroutine_fn toy_co_call(ToyCallback *callback, void *opaque, int value)
{
    return callback ? callback(opaque, value) : -1;
}

int toy_variadic(const char *format, ...)
{
    return format != NULL;
}
