/*
 * Heads and links of intrusive lists, as far as the other headers declare some.
 * Each macro makes a type; `type` is the tag of the struct that is linked.
 */
#ifndef QEMU_QUEUE_H
#define QEMU_QUEUE_H

#include "qemu/osdep.h"

/* Head of a doubly linked list. */
#define QLIST_HEAD(name, type) \
    struct name {              \
        struct type *lh_first; \
    }

/* Link of a doubly linked list. */
#define QLIST_ENTRY(type)       \
    struct {                    \
        struct type *le_next;   \
        struct type **le_prev;  \
    }

/* Head of a singly linked list. */
#define QSLIST_HEAD(name, type) \
    struct name {               \
        struct type *slh_first; \
    }

/* Link of a singly linked list. */
#define QSLIST_ENTRY(type)     \
    struct {                   \
        struct type *sle_next; \
    }

/* Head of a singly linked list that remembers its end. */
#define QSIMPLEQ_HEAD(name, type) \
    struct name {                 \
        struct type *sqh_first;   \
        struct type **sqh_last;   \
    }

/* Link of a singly linked list that remembers its end. */
#define QSIMPLEQ_ENTRY(type)   \
    struct {                   \
        struct type *sqe_next; \
    }

/* What head and links of a tail queue have in common: a ring through both. */
typedef struct QTailQLink {
    void *tql_next;
    struct QTailQLink *tql_prev;
} QTailQLink;

/* Head of a doubly linked list that can be walked from both ends. */
#define QTAILQ_HEAD(name, type) \
    union name {                \
        struct type *tqh_first; \
        QTailQLink tqh_circ;    \
    }

/* Link of a doubly linked list that can be walked from both ends. */
#define QTAILQ_ENTRY(type)     \
    union {                    \
        struct type *tqe_next; \
        QTailQLink tqe_circ;   \
    }

#endif
