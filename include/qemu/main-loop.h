/* The main loop: the event loop that global state belongs to. */
#ifndef QEMU_MAIN_LOOP_H
#define QEMU_MAIN_LOOP_H

#include "block/aio.h"

/* Make the main loop; the calling thread is at home in it. 0, or a negative errno. */
int qemu_init_main_loop(Error **errp);

/* Whether the caller runs in the main loop. */
bool qemu_in_main_thread(void);

#endif
