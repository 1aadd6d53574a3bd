/* The main loop: the event loop of the global state. */
#ifndef QEMU_MAIN_LOOP_H
#define QEMU_MAIN_LOOP_H

#include "block/aio.h"

/* Make the main loop for the calling thread. Return 0 or a negative errno. */
int qemu_init_main_loop(Error **errp);

/* Return whether the caller runs in the main loop. */
bool qemu_in_main_thread(void);

#endif
