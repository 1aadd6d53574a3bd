/*
 * Types of the management interface that the block headers use. In QEMU this file is
 * generated from the schema; here it is written by hand, and smaller. As there, each
 * enum ends with the number of its values.
 */
#ifndef QAPI_TYPES_BLOCK_CORE_H
#define QAPI_TYPES_BLOCK_CORE_H

#include "qemu/osdep.h"

/* Yes, no, or as the program decides. */
typedef enum OnOffAuto {
    ON_OFF_AUTO_AUTO,
    ON_OFF_AUTO_ON,
    ON_OFF_AUTO_OFF,
    ON_OFF_AUTO__MAX,
} OnOffAuto;

/* The part of an image that is allocated when it is created or enlarged. */
typedef enum PreallocMode {
    PREALLOC_MODE_OFF, /* nothing */
    PREALLOC_MODE_METADATA, /* the format's tables */
    PREALLOC_MODE_FALLOC, /* all of it, through the file system */
    PREALLOC_MODE_FULL, /* all of it, by writing zeroes */
    PREALLOC_MODE__MAX,
} PreallocMode;

/* The permissions of a user of a node, as management sees them. */
typedef enum BlockPermission {
    BLOCK_PERMISSION_CONSISTENT_READ,
    BLOCK_PERMISSION_WRITE,
    BLOCK_PERMISSION_WRITE_UNCHANGED,
    BLOCK_PERMISSION_RESIZE,
    BLOCK_PERMISSION__MAX,
} BlockPermission;

/* What to do when a guest writes only zeroes. */
typedef enum BlockdevDetectZeroesOptions {
    BLOCKDEV_DETECT_ZEROES_OPTIONS_OFF, /* write it */
    BLOCKDEV_DETECT_ZEROES_OPTIONS_ON, /* without data, if possible */
    BLOCKDEV_DETECT_ZEROES_OPTIONS_UNMAP, /* and discard, if allowed */
    BLOCKDEV_DETECT_ZEROES_OPTIONS__MAX,
} BlockdevDetectZeroesOptions;

/* What to do with a guest's discards. */
typedef enum BlockdevDiscardOptions {
    BLOCKDEV_DISCARD_OPTIONS_IGNORE,
    BLOCKDEV_DISCARD_OPTIONS_UNMAP,
    BLOCKDEV_DISCARD_OPTIONS__MAX,
} BlockdevDiscardOptions;

/* What to do when a request of a device or job fails. */
typedef enum BlockdevOnError {
    BLOCKDEV_ON_ERROR_REPORT, /* tell the guest, or end the job */
    BLOCKDEV_ON_ERROR_IGNORE, /* continue as if there was no error */
    BLOCKDEV_ON_ERROR_ENOSPC, /* stop if the disk is full, else report */
    BLOCKDEV_ON_ERROR_STOP, /* pause the machine or the job */
    BLOCKDEV_ON_ERROR_AUTO, /* the default of the device */
    BLOCKDEV_ON_ERROR__MAX,
} BlockdevOnError;

/* What was done about a failed request. */
typedef enum BlockErrorAction {
    BLOCK_ERROR_ACTION_IGNORE,
    BLOCK_ERROR_ACTION_REPORT,
    BLOCK_ERROR_ACTION_STOP,
    BLOCK_ERROR_ACTION__MAX,
} BlockErrorAction;

/* The status of the last requests of a device. */
typedef enum BlockDeviceIoStatus {
    BLOCK_DEVICE_IO_STATUS_OK,
    BLOCK_DEVICE_IO_STATUS_FAILED,
    BLOCK_DEVICE_IO_STATUS_NOSPACE,
    BLOCK_DEVICE_IO_STATUS__MAX,
} BlockDeviceIoStatus;

/* Places in the drivers where a test can inject an error or stop. */
typedef enum BlkdebugEvent {
    BLKDBG_L1_UPDATE,
    BLKDBG_L1_GROW_ALLOC_TABLE,
    BLKDBG_L1_GROW_WRITE_TABLE,
    BLKDBG_L1_GROW_ACTIVATE_TABLE,
    BLKDBG_L2_LOAD,
    BLKDBG_L2_UPDATE,
    BLKDBG_L2_UPDATE_COMPRESSED,
    BLKDBG_L2_ALLOC_COW_READ,
    BLKDBG_L2_ALLOC_WRITE,
    BLKDBG_READ_AIO,
    BLKDBG_READ_BACKING_AIO,
    BLKDBG_READ_COMPRESSED,
    BLKDBG_WRITE_AIO,
    BLKDBG_WRITE_COMPRESSED,
    BLKDBG_VMSTATE_LOAD,
    BLKDBG_VMSTATE_SAVE,
    BLKDBG_COW_READ,
    BLKDBG_COW_WRITE,
    BLKDBG_REFTABLE_LOAD,
    BLKDBG_REFTABLE_GROW,
    BLKDBG_REFTABLE_UPDATE,
    BLKDBG_REFBLOCK_LOAD,
    BLKDBG_REFBLOCK_UPDATE,
    BLKDBG_REFBLOCK_UPDATE_PART,
    BLKDBG_REFBLOCK_ALLOC,
    BLKDBG_REFBLOCK_ALLOC_HOOKUP,
    BLKDBG_REFBLOCK_ALLOC_WRITE,
    BLKDBG_REFBLOCK_ALLOC_WRITE_BLOCKS,
    BLKDBG_REFBLOCK_ALLOC_WRITE_TABLE,
    BLKDBG_REFBLOCK_ALLOC_SWITCH_TABLE,
    BLKDBG_CLUSTER_ALLOC,
    BLKDBG_CLUSTER_ALLOC_BYTES,
    BLKDBG_CLUSTER_FREE,
    BLKDBG_FLUSH_TO_OS,
    BLKDBG_FLUSH_TO_DISK,
    BLKDBG_PWRITEV_RMW_HEAD,
    BLKDBG_PWRITEV_RMW_AFTER_HEAD,
    BLKDBG_PWRITEV_RMW_TAIL,
    BLKDBG_PWRITEV_RMW_AFTER_TAIL,
    BLKDBG_PWRITEV,
    BLKDBG_PWRITEV_ZERO,
    BLKDBG_PWRITEV_DONE,
    BLKDBG_EMPTY_IMAGE_PREPARE,
    BLKDBG_L1_SHRINK_WRITE_TABLE,
    BLKDBG_L1_SHRINK_FREE_L2_CLUSTERS,
    BLKDBG_COR_WRITE,
    BLKDBG_CLUSTER_ALLOC_SPACE,
    BLKDBG_NONE,
    BLKDBG__MAX,
} BlkdebugEvent;

/* A node by name or by its options. */
typedef struct BlockdevRef BlockdevRef;
/* The size that an image would have. */
typedef struct BlockMeasureInfo BlockMeasureInfo;
/* Information about an image that only its format has. */
typedef struct ImageInfoSpecific ImageInfoSpecific;
/* Statistics that only this driver has. */
typedef struct BlockStatsSpecific BlockStatsSpecific;
/* Nodes as management sees them. */
typedef struct BlockDeviceInfoList BlockDeviceInfoList;
/* Dirty bitmaps as management sees them. */
typedef struct BlockDirtyInfoList BlockDirtyInfoList;

#endif
