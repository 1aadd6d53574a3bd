/*
 * Runs each shim on its own stack, and the body of its coroutine or its bottom half
 * on the stack of main(). From the kick or the wake on, the shim's stack can't be
 * accessed, because the shim may have returned.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "recorder.h"

#define STACK_SIZE (64 * 1024)

struct AioContext {
    const char *name;
};

struct Coroutine {
    Entry *entry;
    void *opaque;
};

static AioContext main_context = { "main" }, object_context = { "object" },
                  other_context = { "other" }, gone_context = { "gone" };
static AioContext *const contexts[] = {
    &main_context, &object_context, &other_context
};
static char node_object, backend_object;
static BdrvChild child_object;
BlockDriverState *const node = (BlockDriverState *)&node_object;
BlockBackend *const backend = (BlockBackend *)&backend_object;
BdrvChild *const child = &child_object;

/* The current case. */
static bool in_coroutine, from_loop, object_gone;
static AioContext *current;
static Coroutine created, self;

/* The function that main() runs for the waiting shim. */
static struct {
    Entry *entry;
    void *opaque;
    BdrvPollCo *state;
} pending;

static char *stack;
static ucontext_t main_side, shim_side;

static const char *name_of(AioContext *ctx)
{
    for (size_t i = 0; i < 3; i++) {
        if (ctx == contexts[i]) {
            return ctx->name;
        }
    }
    return ctx == &gone_context ? "gone" : "garbage";
}

/* ---- the record of events --------------------------------------------------- */

void record_call(const char *name)
{
    printf("%s", name);
}

void record_value(const void *value, size_t size)
{
    const unsigned char *bytes = value;

    putchar(' ');
    while (size--) {
        printf("%02x", *bytes++);
    }
}

void record_end(void)
{
    putchar('\n');
}

void fill(void *value, size_t size, int seed)
{
    unsigned char *bytes = value;

    for (size_t i = 0; i < size; i++) {
        bytes[i] = 16 * seed + i + 1;
    }
}

void forget_object(void)
{
    object_gone = true;
}

static void touched(int signal)
{
    static const char text[] = "the block is touched after its end\n";

    (void)signal;
    fflush(stdout);
    _exit(write(1, text, sizeof(text) - 1) < 0);
}

static void protect(int access)
{
    if (mprotect(stack, STACK_SIZE, access)) {
        abort();
    }
}

/* ---- the runtime ------------------------------------------------------------- */

void record_assertion(bool holds)
{
    printf("assert %d\n", holds);
    if (!holds) {
        setcontext(&main_side);
    }
}

bool qemu_in_coroutine(void)
{
    return in_coroutine;
}

Coroutine *qemu_coroutine_create(Entry *entry, void *opaque)
{
    printf("create\n");
    created = (Coroutine) { entry, opaque };
    return &created;
}

Coroutine *qemu_coroutine_self(void)
{
    return &self;
}

static void wait_for_main(Entry *entry, void *opaque, BdrvPollCo *state)
{
    pending.entry = entry;
    pending.opaque = opaque;
    pending.state = state;
    swapcontext(&shim_side, &main_side);
}

#if RUNTIME < 80
int bdrv_poll_co(BdrvPollCo *state)
{
    printf("poll %s", state->bs == node ? "node" : "garbage");
#else
void bdrv_poll_co(BdrvPollCo *state)
{
    printf("poll %s", name_of(state->ctx));
#endif
    printf(" %d %d\n", state->in_progress, state->co == &created);
    wait_for_main(created.entry, created.opaque, state);
    if (state->in_progress) {
        printf("polls for ever\n");
        setcontext(&main_side);
    }
#if RUNTIME < 80
    return state->ret;
#endif
}

void aio_wait_kick(void)
{
    printf("kick %d\n", pending.state->in_progress);
    protect(PROT_NONE);
}

void aio_bh_schedule_oneshot(AioContext *ctx, Entry *entry, void *opaque)
{
    printf("schedule %s\n", name_of(ctx));
    pending.entry = entry;
    pending.opaque = opaque;
}

void qemu_coroutine_yield(void)
{
    printf("yield\n");
    wait_for_main(pending.entry, pending.opaque, NULL);
}

void aio_co_wake(Coroutine *co)
{
    printf("wake %d\n", co == &self);
    protect(PROT_NONE);
}

AioContext *qemu_get_aio_context(void)
{
    return &main_context;
}

AioContext *qemu_get_current_aio_context(void)
{
    return current;
}

AioContext *bdrv_get_aio_context(BlockDriverState *bs)
{
    return bs != node || object_gone ? &gone_context : &object_context;
}

AioContext *blk_get_aio_context(BlockBackend *blk)
{
    return blk != backend || object_gone ? &gone_context : &object_context;
}

BlockDriverState *blk_bs(BlockBackend *blk)
{
    return blk == backend ? node : NULL;
}

void aio_context_acquire(AioContext *ctx)
{
    printf("acquire %s\n", name_of(ctx));
}

void aio_context_release(AioContext *ctx)
{
    printf("release %s\n", name_of(ctx));
}

void bdrv_graph_co_rdlock(void)
{
    printf("co rdlock\n");
}

void bdrv_graph_co_rdunlock(void)
{
    printf("co rdunlock\n");
}

void assume_graph_lock(void)
{
    printf("assume\n");
}

void bdrv_graph_rdlock_main_loop(void)
{
    printf("main rdlock\n");
}

void bdrv_graph_rdunlock_main_loop(void)
{
    printf("main rdunlock\n");
}

#if RUNTIME < 90
void bdrv_graph_wrlock(BlockDriverState *bs)
{
    printf("wrlock%s\n", bs ? " of a node" : "");
}

void bdrv_graph_wrunlock(BlockDriverState *bs)
{
    printf("wrunlock%s\n", bs ? " of a node" : "");
}
#else
void bdrv_graph_wrlock(void)
{
    printf("wrlock\n");
}

void bdrv_graph_wrunlock(void)
{
    printf("wrunlock\n");
}
#endif

/* ---- each shim in each case -------------------------------------------------- */

static void (*shim)(void);
static bool returned;

static void run_shim(void)
{
    shim();
    returned = true;
    setcontext(&main_side);
}

static void run_case(const Call *call)
{
    volatile int polls = 0;

    printf("# %s %d %d %s\n", call->name, in_coroutine, from_loop, current->name);
    shim = call->run;
    object_gone = returned = false;
    memset(&pending, 0, sizeof(pending));
    memset(&created, 0, sizeof(created));
    getcontext(&shim_side);
    shim_side.uc_stack.ss_sp = stack;
    shim_side.uc_stack.ss_size = STACK_SIZE;
    makecontext(&shim_side, run_shim, 0);
    swapcontext(&main_side, &shim_side);
    while (!returned && pending.entry) {
        Entry *entry = pending.entry;

        if (from_loop && polls++ == 0 && pending.state) {
            printf("loop %d\n", pending.state->in_progress);
            continue;
        }
        pending.entry = NULL;
        entry(pending.opaque);
        protect(PROT_READ | PROT_WRITE);
        swapcontext(&main_side, &shim_side);
    }
    if (pending.entry) {
        printf("not waited for\n");
    }
}

int main(void)
{
    static char signal_stack[16 * 1024];
    stack_t alternate = { .ss_sp = signal_stack, .ss_size = sizeof(signal_stack) };
    struct sigaction action = { .sa_handler = touched, .sa_flags = SA_ONSTACK };

    child_object.bs = node;
    stack = mmap(NULL, STACK_SIZE, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (stack == MAP_FAILED || sigaltstack(&alternate, NULL) ||
        sigaction(SIGSEGV, &action, NULL)) {
        return 1;
    }
    for (size_t i = 0; i < n_calls; i++) {
        for (int c = 0; c < 12; c++) {
            in_coroutine = c & 1;
            from_loop = c & 2;
            current = contexts[c / 4];
            run_case(&calls[i]);
        }
    }
    return 0;
}
