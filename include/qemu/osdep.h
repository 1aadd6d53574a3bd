/*
 * Declarations that every other header needs. QEMU includes its osdep.h first in each
 * source file. Here each header includes it too, so that each can be included alone.
 *
 * Only the freestanding headers of C are used, which any preprocessor can supply.
 */
#ifndef QEMU_OSDEP_H
#define QEMU_OSDEP_H

#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Where a function may run. Only clang keeps these, as annotations that static
 * analysers can read; they never change what is called or how.
 */
#ifdef __clang__
#define QEMU_ANNOTATE(x) __attribute__((annotate(x)))
#else
#define QEMU_ANNOTATE(x)
#endif

/* Runs only in a coroutine. It may yield. */
#define coroutine_fn QEMU_ANNOTATE("coroutine_fn")

/* Runs in a coroutine or outside, and behaves accordingly. */
#define coroutine_mixed_fn QEMU_ANNOTATE("coroutine_mixed_fn")

/* Not for coroutines. It may block the thread, or poll until a coroutine ends. */
#define no_coroutine_fn QEMU_ANNOTATE("no_coroutine_fn")

/* The smaller of two constants, usable in constant expressions. */
#define MIN_CONST(a, b) ((a) < (b) ? (a) : (b))

/* The larger of two constants, usable in constant expressions. */
#define MAX_CONST(a, b) ((a) > (b) ? (a) : (b))

/* n rounded down to a multiple of m. */
#define QEMU_ALIGN_DOWN(n, m) ((n) / (m) * (m))

/* n rounded up to a multiple of m. */
#define QEMU_ALIGN_UP(n, m) QEMU_ALIGN_DOWN((n) + (m) - 1, (m))

#define stringify_1(x) #x
/* The argument as a string, after the expansion of macros in it. */
#define stringify(x) stringify_1(x)

/* GLib: free memory that its functions have allocated. NULL is allowed. */
void g_free(void *mem);

#include "qemu/typedefs.h"

#endif
