/* Read-copy-update: readers that are never waited for until memory is freed. */
#ifndef QEMU_RCU_H
#define QEMU_RCU_H

/* The calling thread may read from now on. Before its first event loop runs. */
void rcu_register_thread(void);

/* It no longer does. The last thing that a thread calls. */
void rcu_unregister_thread(void);

#endif
