/*
 * {{ view.title }}
 *
 * Made by cobindgen: do not edit. This side runs functions for Python. It never calls
 * into Python.
 *
 *   Python                         a thread of this side, which polls an AioContext
 *   {{ view.prefix }}_FUNCTION()  --list-->  a coroutine, or a call from the loop's top level
 *   {{ view.prefix }}_drain()    <--list--   cob_finish(), and a wake-up
 *
 * A request belongs to this side from {{ view.prefix }}_FUNCTION() until
 * {{ view.prefix }}_drain() reports it. Its arguments may point to memory of Python,
 * which keeps that memory until then.
 */
{% for include in view.runtime_includes %}
#include {{ include }}
{% endfor %}
{% if view.has_errors %}
{% if view.error_hint_include %}
#if __has_include("{{ view.error_hint_include }}")
#include "{{ view.error_hint_include }}"
#define COB_HAS_HINT
{% if view.error_struct %}
#else
/* No header defines it. */
{{ view.error_struct }};
#define COB_HAS_HINT
{% endif %}
#endif
{% endif %}
{% endif %}

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* An eventfd wakes Python on Linux; a pipe on other systems, or with -DCOB_USE_PIPE. */
#if defined(__linux__) && !defined(COB_USE_PIPE)
#define COB_USE_EVENTFD
#include <sys/eventfd.h>
#endif

/* About the time that it takes to put a thread to sleep and wake it, in nanoseconds. */
#define COB_LOOK_OUT_NS 50000L

#define COB_EXPORT __attribute__((visibility("default")))

typedef struct CobRequest CobRequest;
typedef struct CobRunner CobRunner;
typedef struct CobPort CobPort;

/* The error that a function has stored in its Error **. */
typedef struct CobError {
    char *message;
    char *kind;  /* its class, or NULL */
    char *hint;  /* or NULL */
} CobError;

/* A call. In the shim of each function, the arguments follow it. */
struct CobRequest {
    CobRequest *next;
    CobPort *port;
    CoroutineEntry *body;
    uint64_t key;  /* identifies the call in Python */
    int64_t cob_value;  /* the result */
    CobError *error;
};

/* A thread that polls an AioContext. */
struct CobRunner {
    AioContext *ctx;
    CobRequest *submitted;  /* for coroutines; pushed by any thread, newest first */
    CobRequest *plain;      /* for other functions; like `submitted` */
    CobRequest *next_plain; /* taken from there, oldest first; only for its own thread */
    pthread_t thread;
    bool ready;
    char *error;
    int users;
    bool stopping;          /* only for its own thread */
};

/* A Python thread submits requests here, and gets them back here. */
struct CobPort {
    CobRunner *runner;
    CobRequest *done;       /* pushed by any thread, newest first */
    CobRequest *rest;       /* taken from there, oldest first */
    CobRequest *held;       /* submitted when uncorked, newest first */
    CobRequest *held_oldest;
    bool corked;
    uint64_t last;          /* key of the last request submitted */
    uint64_t in_flight;
    CobPort *next;          /* in the pool */
    int fd;                 /* readable if `done` is no longer empty */
    int wake_fd;            /* written to make `fd` readable; the same for an eventfd */
};

static pthread_mutex_t cob_lock = PTHREAD_MUTEX_INITIALIZER;
static CobRunner cob_main_runner;
static CobPort *cob_pool;
static pid_t cob_process;  /* the process that has the threads */
static __thread bool cob_inside;  /* whether this is a thread of the bridge */
static pthread_mutex_t cob_ready_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cob_ready = PTHREAD_COND_INITIALIZER;

/* ---- lists: any thread pushes, one takes all --------------------------------- */

/*
 * Push requests that are already linked, newest first. Return whether the list was
 * empty; then its reader must be woken.
 */
static bool cob_push(CobRequest **list, CobRequest *newest, CobRequest *oldest)
{
    CobRequest *head = __atomic_load_n(list, __ATOMIC_RELAXED);

    do {
        oldest->next = head;
    } while (!__atomic_compare_exchange_n(list, &head, newest, true,
                                          __ATOMIC_RELEASE, __ATOMIC_RELAXED));
    return !head;
}

/* Take the whole list, oldest first. */
static CobRequest *cob_take(CobRequest **list)
{
    CobRequest *request = __atomic_exchange_n(list, NULL, __ATOMIC_ACQUIRE);
    CobRequest *oldest = NULL;

    while (request) {
        CobRequest *next = request->next;
        request->next = oldest;
        oldest = request;
        request = next;
    }
    return oldest;
}

/* ---- waking Python ------------------------------------------------------------- */

#ifdef COB_USE_EVENTFD
static bool cob_wake_open(CobPort *port)
{
    port->fd = port->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return port->fd >= 0;
}

static void cob_wake(CobPort *port)
{
    uint64_t one = 1;

    while (write(port->wake_fd, &one, sizeof(one)) < 0 && errno == EINTR) {
    }
}

static void cob_wake_read(CobPort *port)
{
    uint64_t count;

    while (read(port->fd, &count, sizeof(count)) < 0 && errno == EINTR) {
    }
}
#else
static bool cob_wake_open(CobPort *port)
{
    int ends[2];

    if (pipe(ends) < 0) {
        return false;
    }
    for (int i = 0; i < 2; i++) {
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(ends[i], F_SETFL, fcntl(ends[i], F_GETFL) | O_NONBLOCK);
    }
    port->fd = ends[0];
    port->wake_fd = ends[1];
    return true;
}

/* If the pipe is full, it is readable anyway. */
static void cob_wake(CobPort *port)
{
    while (write(port->wake_fd, "", 1) < 0 && errno == EINTR) {
    }
}

static void cob_wake_read(CobPort *port)
{
    char bytes[64];
    ssize_t got;

    do {
        got = read(port->fd, bytes, sizeof(bytes));
    } while (got == sizeof(bytes) || (got < 0 && errno == EINTR));
}
#endif

/* ---- running functions ----------------------------------------------------------- */

/*
 * After the push, the request belongs to Python. The port still exists: closed ports go
 * to a pool with their descriptors, so the worst effect of a late write is a useless wake-up.
 */
static void cob_finish(CobRequest *request)
{
    CobPort *port = request->port;

    if (cob_push(&port->done, request, request)) {
        cob_wake(port);
    }
}

{% if view.has_coroutines %}
static void cob_start(void *opaque)
{
    CobRunner *runner = opaque;
    CobRequest *request = cob_take(&runner->submitted);

    while (request) {
        CobRequest *next = request->next;
        qemu_coroutine_enter(qemu_coroutine_create(request->body, request));
        request = next;
    }
}

static void cob_submit(CobRunner *runner, CobRequest *newest, CobRequest *oldest)
{
    if (cob_push(&runner->submitted, newest, oldest)) {
        aio_bh_schedule_oneshot(runner->ctx, cob_start, runner);
    }
}

static void cob_submit_coroutine(CobRequest *request)
{
    CobPort *port = request->port;

    if (!port->corked) {
        cob_submit(port->runner, request, request);
        return;
    }
    request->next = port->held;
    port->held = request;
    if (!request->next) {
        port->held_oldest = request;
    }
}

{% endif %}
/*
 * Functions that are not coroutines may poll the AioContext until something has
 * happened. If a second one started inside such a poll, it could wait for ever for the
 * first. So they wait in a list of their own, and only the top level of the loop starts
 * them.
 */
{% if view.has_plain %}
static void cob_nothing(void *opaque)
{
    (void)opaque;
}

static void cob_submit_plain(CobRequest *request)
{
    if (cob_push(&cob_main_runner.plain, request, request)) {
        /* Ends a blocking aio_poll(). */
        aio_bh_schedule_oneshot(cob_main_runner.ctx, cob_nothing, NULL);
    }
}

{% endif %}
/* Run the oldest of them. Return whether there was one. */
static bool cob_run_plain(CobRunner *runner)
{
    CobRequest *request;

    if (!runner->next_plain) {
        runner->next_plain = cob_take(&runner->plain);
    }
    request = runner->next_plain;
    if (request) {
        runner->next_plain = request->next;
        request->body(request);
    }
    return request;
}

{% if view.has_errors %}
static void cob_set_error(CobRequest *request, Error *error)
{
    const char *kind = NULL, *hint = NULL;

    if (!error) {
        return;
    }
    request->error = calloc(1, sizeof(*request->error));
    if (!request->error) {
        abort();
    }
{% if view.error_kind %}
    kind = {{ view.error_kind }};
{% endif %}
#ifdef COB_HAS_HINT
    hint = {{ view.error_hint }};
#endif
    request->error->message = strdup({{ view.error_message }});
    request->error->kind = kind ? strdup(kind) : NULL;
    request->error->hint = hint ? strdup(hint) : NULL;
    {{ view.error_free }};
}

{% endif %}
static void *cob_new_request(size_t size, CobPort *port, uint64_t key,
                             CoroutineEntry *body)
{
    CobRequest *request = calloc(1, size);

    if (!request) {
        abort();
    }
    request->port = port;
    request->key = key;
    request->body = body;
    port->last = key;
    port->in_flight++;
    return request;
}

/* ---- the native thread --------------------------------------------------------- */

static void cob_stop(void *opaque)
{
    CobRunner *runner = opaque;
    runner->stopping = true;
}

static char *cob_error_text(Error *error)
{
    char *text = strdup(error ? {{ view.error_message }} : "unknown error");
    {{ view.error_free }};
    return text;
}

/* The main AioContext belongs to the thread that creates it or takes it over. */
static bool cob_enter_context(CobRunner *runner)
{
    Error *error = NULL;

    if (!runner->ctx) {
        if (qemu_init_main_loop(&error) != 0) {
            runner->error = cob_error_text(error);
            return false;
        }
        runner->ctx = qemu_get_aio_context();
    } else {
        qemu_set_current_aio_context(runner->ctx);
    }
    return true;
}

/*
 * A program that awaits one call at a time soon sends the next one. Waking a sleeping
 * thread costs more than a call, so wait for the next request for a short time first.
 */
static bool cob_look_out(AioContext *ctx)
{
    struct timespec start, now;

    clock_gettime(CLOCK_MONOTONIC, &start);
    do {
        if (aio_poll(ctx, false)) {
            return true;
        }
        sched_yield();
        clock_gettime(CLOCK_MONOTONIC, &now);
    } while ((now.tv_sec - start.tv_sec) * 1000000000L +
             now.tv_nsec - start.tv_nsec < COB_LOOK_OUT_NS);
    return false;
}

static void *cob_run(void *opaque)
{
    CobRunner *runner = opaque;

    cob_inside = true;
    rcu_register_thread();
    bool running = cob_enter_context(runner);
    pthread_mutex_lock(&cob_ready_lock);
    runner->ready = true;
    pthread_cond_broadcast(&cob_ready);
    pthread_mutex_unlock(&cob_ready_lock);
    if (running) {
        while (!runner->stopping) {
            if (cob_run_plain(runner)) {
                aio_poll(runner->ctx, false);
            } else if (!cob_look_out(runner->ctx)) {
                aio_poll(runner->ctx, true);
            }
        }
        while (aio_poll(runner->ctx, false)) {
        }
    }
    rcu_unregister_thread();
    return NULL;
}

/* Start a thread that blocks all signals, which are for Python. Return a message, or NULL. */
static char *cob_start_thread(CobRunner *runner)
{
    sigset_t all, old;

    runner->ready = false;
    runner->stopping = false;
    runner->error = NULL;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    int failed = pthread_create(&runner->thread, NULL, cob_run, runner);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    if (failed) {
        return strdup(strerror(failed));
    }
    pthread_mutex_lock(&cob_ready_lock);
    while (!runner->ready) {
        pthread_cond_wait(&cob_ready, &cob_ready_lock);
    }
    pthread_mutex_unlock(&cob_ready_lock);
    if (runner->error) {
        pthread_join(runner->thread, NULL);
    }
    return runner->error;
}

static void cob_stop_thread(CobRunner *runner)
{
    aio_bh_schedule_oneshot(runner->ctx, cob_stop, runner);
    pthread_join(runner->thread, NULL);
}

static char *cob_main_get(void)
{
    char *error = NULL;

    if (cob_process && cob_process != getpid()) {
        return strdup("the library's threads exist only in the process that "
                      "forked");
    }
    if (cob_main_runner.users == 0) {
        error = cob_start_thread(&cob_main_runner);
        cob_process = getpid();
    }
    if (!error) {
        cob_main_runner.users++;
    }
    return error;
}

static void cob_main_put(void)
{
    if (--cob_main_runner.users == 0) {
        cob_stop_thread(&cob_main_runner);
    }
}

/* Make a runner for a new AioContext. The main one runs too, for bottom halves. */
static char *cob_own_get(CobRunner **result)
{
    Error *error = NULL;
    CobRunner *runner = calloc(1, sizeof(*runner));
    char *message;

    if (!runner) {
        abort();
    }
    runner->ctx = aio_context_new(&error);
    if (!runner->ctx) {
        free(runner);
        return cob_error_text(error);
    }
    message = cob_start_thread(runner);
    if (message) {
        aio_context_unref(runner->ctx);
        free(runner);
        return message;
    }
    *result = runner;
    return NULL;
}

/* ---- what Python calls ---------------------------------------------------------- */

/*
 * Start the runner of the main AioContext; with `own` also one of a new AioContext.
 * Return NULL, or a message for {{ view.prefix }}_free().
 */
COB_EXPORT char *{{ view.prefix }}_open(bool own, CobRunner **result);
COB_EXPORT char *{{ view.prefix }}_open(bool own, CobRunner **result)
{
    char *error;

    pthread_mutex_lock(&cob_lock);
    error = cob_main_get();
    if (!error) {
        *result = &cob_main_runner;
        if (own) {
            error = cob_own_get(result);
            if (error) {
                cob_main_put();
            }
        }
    }
    pthread_mutex_unlock(&cob_lock);
    return error;
}

/* Stop it. Nothing may be in flight. */
COB_EXPORT void {{ view.prefix }}_close(CobRunner *runner);
COB_EXPORT void {{ view.prefix }}_close(CobRunner *runner)
{
    pthread_mutex_lock(&cob_lock);
    if (runner != &cob_main_runner) {
        cob_stop_thread(runner);
        aio_context_unref(runner->ctx);
        free(runner);
    }
    cob_main_put();
    pthread_mutex_unlock(&cob_lock);
}

/* Return a port for one thread of Python, or NULL if there are no file descriptors. */
COB_EXPORT CobPort *{{ view.prefix }}_port_open(CobRunner *runner);
COB_EXPORT CobPort *{{ view.prefix }}_port_open(CobRunner *runner)
{
    pthread_mutex_lock(&cob_lock);
    CobPort *port = cob_pool;
    if (port) {
        cob_pool = port->next;
    }
    pthread_mutex_unlock(&cob_lock);
    if (!port) {
        port = calloc(1, sizeof(*port));
        if (!port) {
            return NULL;
        }
        if (!cob_wake_open(port)) {
            free(port);
            return NULL;
        }
    }
    port->runner = runner;
    port->last = 0;
    port->corked = false;
    return port;
}

/* Close the port. None of its requests may be in flight. */
COB_EXPORT void {{ view.prefix }}_port_close(CobPort *port);
COB_EXPORT void {{ view.prefix }}_port_close(CobPort *port)
{
    assert(port->in_flight == 0);
    pthread_mutex_lock(&cob_lock);
    port->next = cob_pool;
    cob_pool = port;
    pthread_mutex_unlock(&cob_lock);
}

/* Return the descriptor that becomes readable when requests are done. */
COB_EXPORT int {{ view.prefix }}_port_fd(CobPort *port);
COB_EXPORT int {{ view.prefix }}_port_fd(CobPort *port)
{
    return port->fd;
}

/* Return the key of the last request that arrived here, 0 if none has. */
COB_EXPORT uint64_t {{ view.prefix }}_port_last(CobPort *port);
COB_EXPORT uint64_t {{ view.prefix }}_port_last(CobPort *port)
{
    return port->last;
}

/* Delay coroutines until uncorked, to wake the native thread once for many. */
COB_EXPORT void {{ view.prefix }}_port_cork(CobPort *port, bool corked);
COB_EXPORT void {{ view.prefix }}_port_cork(CobPort *port, bool corked)
{
    port->corked = corked;
{% if view.has_coroutines %}
    if (!corked && port->held) {
        cob_submit(port->runner, port->held, port->held_oldest);
        port->held = NULL;
    }
{% endif %}
}

/* Return the number of requests submitted to the port and not yet drained. */
COB_EXPORT uint64_t {{ view.prefix }}_port_in_flight(CobPort *port);
COB_EXPORT uint64_t {{ view.prefix }}_port_in_flight(CobPort *port)
{
    return port->in_flight;
}

/* Report up to `max` finished requests. Return their number; if less, there are no more. */
COB_EXPORT int {{ view.prefix }}_drain(CobPort *port, uint64_t *keys, int64_t *values,
                     CobError **errors, int max);
COB_EXPORT int {{ view.prefix }}_drain(CobPort *port, uint64_t *keys, int64_t *values,
                     CobError **errors, int max)
{
    int n;

    if (!port->rest) {
        /* Clear this first: a push after the list is taken then wakes Python again. */
        cob_wake_read(port);
        port->rest = cob_take(&port->done);
    }
    for (n = 0; n < max && port->rest; n++) {
        CobRequest *request = port->rest;
        port->rest = request->next;
        keys[n] = request->key;
        values[n] = request->cob_value;
        errors[n] = request->error;
        free(request);
    }
    port->in_flight -= n;
    return n;
}

COB_EXPORT void {{ view.prefix }}_free(void *pointer);
COB_EXPORT void {{ view.prefix }}_free(void *pointer)
{
    free(pointer);
}

COB_EXPORT void {{ view.prefix }}_free_error(CobError *error);
COB_EXPORT void {{ view.prefix }}_free_error(CobError *error)
{
    free(error->message);
    free(error->kind);
    free(error->hint);
    free(error);
}
{% if view.has_strings %}

/* Free a string that a function has returned. */
COB_EXPORT void {{ view.prefix }}_free_string(char *pointer);
COB_EXPORT void {{ view.prefix }}_free_string(char *pointer)
{
    {{ view.string_free }};
}
{% endif %}

/* Return whether the caller is a callback from this side. */
COB_EXPORT bool {{ view.prefix }}_inside(void);
COB_EXPORT bool {{ view.prefix }}_inside(void)
{
    return cob_inside;
}

/*
 * ---- the headers' functions ----
 *
 * The headers come last, and every name of this side after them begins with arg_, cob_,
 * Cob or COB_. So macros of the headers may have any other name.
 */
{% for include in view.includes %}
#include {{ include }}
{% endfor %}
{% if view.undefined %}

/* Macros of the headers. Below, these names are functions, types and keywords. */
{% for name in view.undefined %}
#undef {{ name }}
{% endfor %}
{% endif %}
{% for call in view.calls %}

/* {{ call.function }}() {{ call.rule }} */
struct cob_call_{{ call.function }} {
    CobRequest cob_request;
{% for member in call.members %}
    {{ member }};
{% endfor %}
};

static void {{ call.coroutine_fn }}cob_body_{{ call.function }}(void *cob_opaque)
{
    struct cob_call_{{ call.function }} *cob_call = cob_opaque;

{% for line in call.before %}
    {{ line }};
{% endfor %}
    {{ call.call }};
{% for line in call.after %}
    {{ line }};
{% endfor %}
    cob_finish(&cob_call->cob_request);
}

{{ call.head }};
{{ call.head }}
{
    struct cob_call_{{ call.function }} *cob_call =
        cob_new_request(sizeof(*cob_call), cob_port, cob_key,
                        cob_body_{{ call.function }});
{% for line in call.fill %}
    {{ line }};
{% endfor %}
{% if call.coroutine %}
    cob_submit_coroutine(&cob_call->cob_request);
{% else %}
    cob_submit_plain(&cob_call->cob_request);
{% endif %}
}
{% endfor %}
