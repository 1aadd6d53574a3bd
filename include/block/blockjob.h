/* Jobs on block nodes that run beside the guest: stream, commit, mirror, backup. */
#ifndef BLOCK_BLOCKJOB_H
#define BLOCK_BLOCKJOB_H

#include "qapi/qapi-types-block-core.h"
#include "qemu/coroutine.h"

/* A job. Only the job layer knows its members. */
typedef struct BlockJob BlockJob;

/* Return the job with this identifier, or NULL. */
BlockJob *block_job_get(const char *id);

#endif
