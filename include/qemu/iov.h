/* Scatter/gather lists. */
#ifndef QEMU_IOV_H
#define QEMU_IOV_H

#include "qemu/osdep.h"

/* POSIX has this in <sys/uio.h>; glibc's marks with the name below that it did. */
#ifndef __iovec_defined
#define __iovec_defined 1
struct iovec {
    void *iov_base;
    size_t iov_len;
};
#endif

struct QEMUIOVector {
    struct iovec *iov; /* The buffers */
    int niov; /* The number of buffers */
    /*
     * nalloc counts the entries of an array that the vector owns; it is -1 for an
     * array of somebody else and for a single buffer, kept in local_iov. size is
     * the sum of all lengths, and lies where local_iov has its length.
     */
    union {
        struct {
            int nalloc;
            struct iovec local_iov;
        };
        struct {
            char __pad[sizeof(int) + offsetof(struct iovec, iov_len)];
            size_t size;
        };
    };
};

/* Make a vector of one buffer, without allocating. */
static inline void qemu_iovec_init_buf(QEMUIOVector *qiov, const void *buf,
                                       size_t len)
{
    qiov->iov = &qiov->local_iov;
    qiov->niov = 1;
    qiov->nalloc = -1;
    /* The request decides whether the buffer is only read. */
    qiov->local_iov.iov_base = (void *)buf;
    qiov->local_iov.iov_len = len;
}

/* Make an empty vector with room for alloc_hint buffers. */
void qemu_iovec_init(QEMUIOVector *qiov, int alloc_hint);

/* Make a vector of an array that belongs to the caller. */
void qemu_iovec_init_external(QEMUIOVector *qiov, struct iovec *iov, int niov);

/* Append a buffer. */
void qemu_iovec_add(QEMUIOVector *qiov, void *base, size_t len);

/* Free what the vector owns. */
void qemu_iovec_destroy(QEMUIOVector *qiov);

/* Remove the buffers, but keep the allocated entries. */
void qemu_iovec_reset(QEMUIOVector *qiov);

/* Copy from the buffers into buf. Return the number of bytes. */
size_t qemu_iovec_to_buf(QEMUIOVector *qiov, size_t offset, void *buf, size_t bytes);

/* Copy from buf into the buffers. Return the number of bytes. */
size_t qemu_iovec_from_buf(QEMUIOVector *qiov, size_t offset, const void *buf,
                           size_t bytes);

#endif
