/* Read-copy-update: nothing waits for readers until memory is freed. */
#ifndef QEMU_RCU_H
#define QEMU_RCU_H

/* Register the calling thread as a reader, before its first event loop runs. */
void rcu_register_thread(void);

/* Unregister it. This is the last call of a thread. */
void rcu_unregister_thread(void);

#endif
