/*
 * The common part of the block layer: markers, flags, limits, and the types that
 * describe images. Names, values, types and their order are QEMU's. The comments are
 * this project's.
 */
#ifndef BLOCK_COMMON_H
#define BLOCK_COMMON_H

#include "qapi/qapi-types-block-core.h"
#include "qemu/queue.h"

/*
 * Markers for functions whose body is generated.
 *
 * If one of these four marks a declaration of X_Y, its generated body runs X_co_Y in a
 * new coroutine and waits for it. Only callers outside coroutines may call it. With
 * "mixed", a coroutine may call it too, and the body then calls X_co_Y directly. With
 * "bdrv_rdlock", the new coroutine holds the graph lock for reading during the call.
 */
#define co_wrapper no_coroutine_fn
#define co_wrapper_mixed no_coroutine_fn coroutine_mixed_fn
#define co_wrapper_bdrv_rdlock no_coroutine_fn
#define co_wrapper_mixed_bdrv_rdlock no_coroutine_fn coroutine_mixed_fn

/*
 * The other direction: the generated body of the coroutine function X_co_Y makes the
 * main loop call X_Y, and yields until the call has ended. With "bdrv_rdlock" or
 * "bdrv_wrlock", the main loop holds the graph lock during the call, for reading or for
 * writing.
 */
#define no_co_wrapper
#define no_co_wrapper_bdrv_rdlock
#define no_co_wrapper_bdrv_wrlock

#include "block/blockjob.h"

/* The implementation of an image format, a protocol or a filter. */
typedef struct BlockDriver BlockDriver;
/* An edge of the block graph: a parent's use of a node. */
typedef struct BdrvChild BdrvChild;
/* The callbacks by which a kind of parent learns about its children. */
typedef struct BdrvChildClass BdrvChildClass;

/* An operation on a zone of a zoned device. */
typedef enum BlockZoneOp {
    BLK_ZO_OPEN, /* Reserve resources for writing to the zone */
    BLK_ZO_CLOSE, /* Release these resources */
    BLK_ZO_FINISH, /* Move its write pointer to the end */
    BLK_ZO_RESET, /* Move its write pointer to the start; the data is gone */
} BlockZoneOp;

/* Who must respect the zones of a device. */
typedef enum BlockZoneModel {
    BLK_Z_NONE = 0x0, /* Nobody: a device without zones */
    BLK_Z_HM = 0x1, /* The host must: other writes fail */
    BLK_Z_HA = 0x2, /* The host should: other writes are slower */
} BlockZoneModel;

/* The state of a zone. */
typedef enum BlockZoneState {
    BLK_ZS_NOT_WP = 0x0, /* It has no write pointer */
    BLK_ZS_EMPTY = 0x1, /* Nothing written since the last reset */
    BLK_ZS_IOPEN = 0x2, /* Opened by a write */
    BLK_ZS_EOPEN = 0x3, /* Opened by BLK_ZO_OPEN */
    BLK_ZS_CLOSED = 0x4, /* Partly written, not open */
    BLK_ZS_RDONLY = 0xD, /* Can only be read */
    BLK_ZS_FULL = 0xE, /* Completely written */
    BLK_ZS_OFFLINE = 0xF, /* Out of order */
} BlockZoneState;

/* How a zone can be written. */
typedef enum BlockZoneType {
    BLK_ZT_CONV = 0x1, /* At any position, as on other disks */
    BLK_ZT_SWR = 0x2, /* Only at the write pointer */
    BLK_ZT_SWP = 0x3, /* Preferably at the write pointer */
} BlockZoneType;

/* The description of a zone in a report. Positions and sizes are in bytes. */
typedef struct BlockZoneDescriptor {
    uint64_t start; /* The position of the zone on the device */
    uint64_t length; /* The distance to the next zone */
    uint64_t cap; /* The part of it that can be written */
    uint64_t wp; /* The write pointer */
    BlockZoneType type;
    BlockZoneState state;
} BlockZoneDescriptor;

/* The write pointers of all zones of a device, in bytes. */
typedef struct BlockZoneWps {
    CoMutex colock; /* Protects the array */
    uint64_t wp[];
} BlockZoneWps;

/* Properties of an image, as its driver reports them. */
typedef struct BlockDriverInfo {
    int cluster_size; /* Unit of allocation in bytes; 0 if there is none */
    /*
     * The size in bytes of the parts of a cluster that can be allocated; the cluster
     * size in formats without such parts.
     */
    int subcluster_size;
    int64_t vm_state_offset; /* The place for the state of the machine, 0 for none */
    bool is_dirty; /* The image was not closed properly */
    bool needs_compressed_writes; /* All writes must be compressed */
} BlockDriverInfo;

/* The number of clusters in use, and how fragmented they are. */
typedef struct BlockFragInfo {
    uint64_t allocated_clusters;
    uint64_t total_clusters;
    uint64_t fragmented_clusters;
    uint64_t compressed_clusters;
} BlockFragInfo;

/* Flags of a request. */
typedef enum {
    BDRV_REQ_COPY_ON_READ = 0x1, /* Store data that is read from the backing file */
    BDRV_REQ_ZERO_WRITE = 0x2, /* Write zeroes; there is no buffer */

    /*
     * Writing zeroes may deallocate the range if it then certainly reads as zeroes.
     * Drivers see the flag only on nodes that are opened with BDRV_O_UNMAP.
     */
    BDRV_REQ_MAY_UNMAP = 0x4,

    /*
     * A hint: all buffers are registered with bdrv_register_buf(). Code that replaces
     * the buffers must clear the flag.
     */
    BDRV_REQ_REGISTERED_BUF = 0x8,

    BDRV_REQ_FUA = 0x10, /* The request ends when the data is on stable storage */
    BDRV_REQ_WRITE_COMPRESSED = 0x20, /* Store the data compressed */

    /* A write that does not change what can be read. */
    BDRV_REQ_WRITE_UNCHANGED = 0x40,

    /* A write during which no overlapping request may run. */
    BDRV_REQ_SERIALISING = 0x80,

    /*
     * Fail if the storage cannot do this itself, instead of doing it slowly.
     */
    BDRV_REQ_NO_FALLBACK = 0x100,

    /*
     * A read only for copy-on-read: the data is copied to the top layer. The caller
     * does not get it and needs no buffer.
     */
    BDRV_REQ_PREFETCH = 0x200,

    /*
     * With BDRV_REQ_SERIALISING: fail if another request overlaps. The request must
     * have the alignment of the node.
     */
    BDRV_REQ_NO_WAIT = 0x400,

    /* All flags above. */
    BDRV_REQ_MASK = 0x7ff,
} BdrvRequestFlags;

#define BDRV_O_NO_SHARE 0x0001 /* no other user may use the node */
#define BDRV_O_RDWR 0x0002 /* for writing too */
#define BDRV_O_RESIZE 0x0004 /* the size may be changed */
#define BDRV_O_SNAPSHOT 0x0008 /* writes go to a temporary overlay */
#define BDRV_O_TEMPORARY 0x0010 /* remove the file when done */
#define BDRV_O_NOCACHE 0x0020 /* bypass the host's page cache */
#define BDRV_O_NATIVE_AIO 0x0080 /* use the kernel's AIO, no threads */
#define BDRV_O_NO_BACKING 0x0100 /* do not open the backing file */
#define BDRV_O_NO_FLUSH 0x0200 /* ignore flushes */
#define BDRV_O_COPY_ON_READ 0x0400 /* store data that is read from the backing file */
#define BDRV_O_INACTIVE 0x0800 /* another process still owns the image (migration) */
#define BDRV_O_CHECK 0x1000 /* only check its consistency */
#define BDRV_O_ALLOW_RDWR 0x2000 /* may be reopened for writing */
#define BDRV_O_UNMAP 0x4000 /* carry out the guest's discards */
#define BDRV_O_PROTOCOL 0x8000 /* without a driver name: use the bytes unchanged */
#define BDRV_O_NO_IO 0x10000 /* no data will be read or written */
#define BDRV_O_AUTO_RDONLY 0x20000 /* read-only if it cannot be opened for writing */
#define BDRV_O_IO_URING 0x40000 /* use io_uring, no threads */

/* The flags of a cache mode. */
#define BDRV_O_CACHE_MASK (BDRV_O_NOCACHE | BDRV_O_NO_FLUSH)

/* Names of options that every driver has */

#define BDRV_OPT_CACHE_WB "cache.writeback"
#define BDRV_OPT_CACHE_DIRECT "cache.direct"
#define BDRV_OPT_CACHE_NO_FLUSH "cache.no-flush"
#define BDRV_OPT_READ_ONLY "read-only"
#define BDRV_OPT_AUTO_READ_ONLY "auto-read-only"
#define BDRV_OPT_DISCARD "discard"
#define BDRV_OPT_FORCE_SHARE "force-share"

/* A sector as a power of two, and in bytes. */
#define BDRV_SECTOR_BITS 9
#define BDRV_SECTOR_SIZE (1ULL << BDRV_SECTOR_BITS)

/* Nonzero if the write pointer is that of a conventional zone (its top bit is set). */
#define BDRV_ZT_IS_CONV(wp) (wp & (1ULL << 63))

/* The longest request. Its size fits both size_t and int. */
#define BDRV_REQUEST_MAX_SECTORS \
    MIN_CONST(SIZE_MAX >> BDRV_SECTOR_BITS, INT_MAX >> BDRV_SECTOR_BITS)
#define BDRV_REQUEST_MAX_BYTES (BDRV_REQUEST_MAX_SECTORS << BDRV_SECTOR_BITS)

/*
 * The largest size of a disk, and the largest end of a request. It can be rounded up
 * to any allowed alignment without an overflow of int64_t.
 */
#define BDRV_MAX_ALIGNMENT (1L << 30)
#define BDRV_MAX_LENGTH (QEMU_ALIGN_DOWN(INT64_MAX, BDRV_MAX_ALIGNMENT))

/*
 * The status of a range from bdrv_block_status(), as a set of flags.
 *
 * DATA and ZERO describe the content. Both: zeroes were written. ZERO alone: the range
 * is a hole. DATA alone: it contains data. Neither: the content is that of the backing
 * file. OFFSET_VALID: the place of the bytes in `file` is known. Without DATA, they are
 * only reserved there, and have no defined content unless ZERO is set.
 */
#define BDRV_BLOCK_DATA 0x01 /* this layer has the data */
#define BDRV_BLOCK_ZERO 0x02 /* it reads as zeroes */
#define BDRV_BLOCK_OFFSET_VALID 0x04 /* `map` is its place in `file` */
#define BDRV_BLOCK_RAW 0x08 /* ask the node in `file` instead (drivers only) */
#define BDRV_BLOCK_ALLOCATED 0x10 /* this layer decides, not a backing file */
#define BDRV_BLOCK_EOF 0x20 /* it extends to the end of this layer */
#define BDRV_BLOCK_RECURSE 0x40 /* also look for zeroes in lower layers (drivers only) */
#define BDRV_BLOCK_COMPRESSED 0x80 /* it is stored compressed */

/* Nodes that are reopened together. */
typedef QTAILQ_HEAD(BlockReopenQueue, BlockReopenQueueEntry) BlockReopenQueue;

/* A node that is being reopened with other options. */
typedef struct BDRVReopenState {
    BlockDriverState *bs;
    int flags;
    BlockdevDetectZeroesOptions detect_zeroes;
    bool backing_missing;
    BlockDriverState *old_backing_bs; /* Needed until permissions are updated */
    BlockDriverState *old_file_bs; /* Needed until permissions are updated */
    QDict *options;
    QDict *explicit_options;
    void *opaque; /* For the driver */
} BDRVReopenState;

/* Operations that a user of a node can forbid. */
typedef enum BlockOpType {
    BLOCK_OP_TYPE_BACKUP_SOURCE,
    BLOCK_OP_TYPE_BACKUP_TARGET,
    BLOCK_OP_TYPE_CHANGE,
    BLOCK_OP_TYPE_COMMIT_SOURCE,
    BLOCK_OP_TYPE_COMMIT_TARGET,
    BLOCK_OP_TYPE_DATAPLANE,
    BLOCK_OP_TYPE_DRIVE_DEL,
    BLOCK_OP_TYPE_EJECT,
    BLOCK_OP_TYPE_EXTERNAL_SNAPSHOT,
    BLOCK_OP_TYPE_INTERNAL_SNAPSHOT,
    BLOCK_OP_TYPE_INTERNAL_SNAPSHOT_DELETE,
    BLOCK_OP_TYPE_MIRROR_SOURCE,
    BLOCK_OP_TYPE_MIRROR_TARGET,
    BLOCK_OP_TYPE_RESIZE,
    BLOCK_OP_TYPE_STREAM,
    BLOCK_OP_TYPE_REPLACE,
    BLOCK_OP_TYPE_MAX, /* The number of operations */
} BlockOpType;

/*
 * Permissions: what a user of a node does with it, and what it allows others to do.
 */
enum {
    /*
     * To read the content of a disk at one point in time. Nearly every node can provide
     * it, but not the intermediate nodes of a running commit job.
     */
    BLK_PERM_CONSISTENT_READ = 0x01,

    /* To change what can be read. */
    BLK_PERM_WRITE = 0x02,

    /*
     * To write data that is already there. BLK_PERM_WRITE includes it.
     */
    BLK_PERM_WRITE_UNCHANGED = 0x04,

    /* To change the size. */
    BLK_PERM_RESIZE = 0x08,

    /*
     * Every permission. Up to QEMU 6.1, bit 0x10 was another one. Those versions may
     * lock its byte in an image file, so the bit cannot get a new meaning.
     */
    BLK_PERM_ALL = 0x0f,

    /* The permissions that a filter requests of its child because its parents do. */
    DEFAULT_PERM_PASSTHROUGH = BLK_PERM_CONSISTENT_READ | BLK_PERM_WRITE |
                               BLK_PERM_WRITE_UNCHANGED | BLK_PERM_RESIZE,

    /* The permissions that a filter does not change. */
    DEFAULT_PERM_UNCHANGED = BLK_PERM_ALL & ~DEFAULT_PERM_PASSTHROUGH,
};

/*
 * The role of a child for its parent. Each child has at least one of DATA, METADATA,
 * FILTERED and COW.
 *
 * A filter has one child that is FILTERED and PRIMARY, and no COW child. Other drivers
 * have no FILTERED child; only the raw format, which is almost a filter, may have one.
 * They have at most one COW child, which is bs->backing and never PRIMARY. They have at
 * most one PRIMARY child, which is bs->file.
 */
enum BdrvChildRoleBits {
    /* The child contains data. */
    BDRV_CHILD_DATA = (1 << 0),

    /* The child contains tables of the format. */
    BDRV_CHILD_METADATA = (1 << 1),

    /*
     * The child has the same content as its parent, which forwards all requests. Not
     * together with DATA, METADATA or COW. At most one child.
     */
    BDRV_CHILD_FILTERED = (1 << 2),

    /*
     * The backing file: ranges that the parent has not allocated are read from it. Not
     * together with DATA, METADATA or FILTERED. At most one child.
     */
    BDRV_CHILD_COW = (1 << 3),

    /* The child whose file name is used for the parent. At most one child. */
    BDRV_CHILD_PRIMARY = (1 << 4),

    /* The only child of an image format. */
    BDRV_CHILD_IMAGE = BDRV_CHILD_DATA | BDRV_CHILD_METADATA | BDRV_CHILD_PRIMARY,
};

/* A set of BdrvChildRoleBits. */
typedef unsigned int BdrvChildRole;

/* The errors that a check of an image found and repaired. */
typedef struct BdrvCheckResult {
    int corruptions;
    int leaks;
    int check_errors; /* Errors that stopped the check itself */
    int corruptions_fixed;
    int leaks_fixed;
    int64_t image_end_offset; /* Where the image ends in its file */
    BlockFragInfo bfi;
} BdrvCheckResult;

/* The errors that a check may repair. */
typedef enum {
    BDRV_FIX_LEAKS = 1, /* Clusters without a reference */
    BDRV_FIX_ERRORS = 2, /* Anything else */
} BdrvCheckMode;

/* Block sizes of a device, in bytes. */
typedef struct BlockSizes {
    uint32_t phys; /* The size that is written at once */
    uint32_t log; /* The unit of requests */
} BlockSizes;

/* The geometry of a hard disk. */
typedef struct HDGeometry {
    uint32_t heads;
    uint32_t sectors; /* In a track */
    uint32_t cylinders;
} HDGeometry;

/* The functions below need none of the other block headers, and can run anywhere. */

/* Return the permissions in words, separated by commas. The caller frees the string. */
char *bdrv_perm_names(uint64_t perm);

/* Return the BLK_PERM_ constant for the permission qapi_perm of the management. */
uint64_t bdrv_qapi_perm_to_blk_perm(BlockPermission qapi_perm);

/* Register all drivers. After that, only drivers in the whitelist can be used. */
void bdrv_init_with_whitelist(void);

/* Return whether this program allows only some drivers. */
bool bdrv_uses_whitelist(void);

/* Return 1 if the driver may be used, 0 if not. */
int bdrv_is_whitelisted(BlockDriver *drv, bool read_only);

/*
 * Set the flags of the mode ("threads", "native", "io_uring") in *flags. Return 0, or -1
 * if there is no such mode.
 */
int bdrv_parse_aio(const char *mode, int *flags);

/*
 * Set *flags and *writethrough for the cache mode ("writeback", "none", …). Return 0, or
 * -1 if there is no such mode.
 */
int bdrv_parse_cache_mode(const char *mode, int *flags, bool *writethrough);

/*
 * Set the flags of the discard mode ("ignore", "unmap") in *flags. Return 0, or -1 if
 * there is no such mode.
 */
int bdrv_parse_discard_flags(const char *mode, int *flags);

/* Return 1 if the path begins with a protocol ("nbd:…"), else 0. */
int path_has_protocol(const char *path);

/* Return 1 if the path is absolute, else 0. */
int path_is_absolute(const char *path);

/* Return filename relative to the directory of base_path. The caller frees the string. */
char *path_combine(const char *base_path, const char *filename);

/*
 * Return the file name of the backing file `backing`, as the image `backed` names it.
 * Return NULL and set *errp if it depends on a directory that `backed` does not contain.
 * The caller frees the string.
 */
char *bdrv_get_full_backing_filename_from_filename(const char *backed,
                                                   const char *backing,
                                                   Error **errp);

#endif
