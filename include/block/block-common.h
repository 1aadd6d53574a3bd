/*
 * What the whole block layer shares: the markers, flags and limits, and the types
 * that describe images. The names, values, types and their order are QEMU's; the
 * comments are this project's.
 */
#ifndef BLOCK_COMMON_H
#define BLOCK_COMMON_H

#include "qapi/qapi-types-block-core.h"
#include "qemu/queue.h"

/*
 * Markers for functions whose body is generated.
 *
 * A declaration of X_Y marked with one of these four gets a body that runs X_co_Y in
 * a new coroutine and waits for it. It is for callers outside coroutines; with
 * "mixed" a coroutine may call it too and then calls X_co_Y directly. With
 * "bdrv_rdlock" the new coroutine holds the graph lock for reading meanwhile.
 */
#define co_wrapper no_coroutine_fn
#define co_wrapper_mixed no_coroutine_fn coroutine_mixed_fn
#define co_wrapper_bdrv_rdlock no_coroutine_fn
#define co_wrapper_mixed_bdrv_rdlock no_coroutine_fn coroutine_mixed_fn

/*
 * The other direction: a declaration of the coroutine function X_co_Y gets a body
 * that has the main loop call X_Y and yields until that is done. With "bdrv_rdlock"
 * and "bdrv_wrlock" the main loop holds the graph lock during the call, for reading
 * or for writing.
 */
#define no_co_wrapper
#define no_co_wrapper_bdrv_rdlock
#define no_co_wrapper_bdrv_wrlock

#include "block/blockjob.h"

/* What implements an image format, a protocol or a filter. */
typedef struct BlockDriver BlockDriver;
/* An edge of the block graph: a parent's use of a node. */
typedef struct BdrvChild BdrvChild;
/* What a kind of parent wants to hear about its children. */
typedef struct BdrvChildClass BdrvChildClass;

/* What to do with a zone of a zoned device. */
typedef enum BlockZoneOp {
    BLK_ZO_OPEN, /* Keep resources ready for writing to it */
    BLK_ZO_CLOSE, /* Give them back */
    BLK_ZO_FINISH, /* Move its write pointer to the end */
    BLK_ZO_RESET, /* Move its write pointer to the start; the data is gone */
} BlockZoneOp;

/* Who has to respect the zones of a device. */
typedef enum BlockZoneModel {
    BLK_Z_NONE = 0x0, /* Nobody: a device without zones */
    BLK_Z_HM = 0x1, /* The host must: other writes fail */
    BLK_Z_HA = 0x2, /* The host should: other writes are slower */
} BlockZoneModel;

/* Where a zone stands. */
typedef enum BlockZoneState {
    BLK_ZS_NOT_WP = 0x0, /* It has no write pointer */
    BLK_ZS_EMPTY = 0x1, /* Nothing written since the last reset */
    BLK_ZS_IOPEN = 0x2, /* Opened by a write */
    BLK_ZS_EOPEN = 0x3, /* Opened by BLK_ZO_OPEN */
    BLK_ZS_CLOSED = 0x4, /* Partly written, not open */
    BLK_ZS_RDONLY = 0xD, /* Can only be read any more */
    BLK_ZS_FULL = 0xE, /* Written to its end */
    BLK_ZS_OFFLINE = 0xF, /* Out of order */
} BlockZoneState;

/* How a zone takes writes. */
typedef enum BlockZoneType {
    BLK_ZT_CONV = 0x1, /* Anywhere, as on other disks */
    BLK_ZT_SWR = 0x2, /* At the write pointer only */
    BLK_ZT_SWP = 0x3, /* Best at the write pointer */
} BlockZoneType;

/* A zone as a report tells of it. Positions and sizes are in bytes. */
typedef struct BlockZoneDescriptor {
    uint64_t start; /* Where it begins on the device */
    uint64_t length; /* How far it is to the next zone */
    uint64_t cap; /* How much of that can be written */
    uint64_t wp; /* Its write pointer */
    BlockZoneType type;
    BlockZoneState state;
} BlockZoneDescriptor;

/* The write pointers of all zones of a device, in bytes. */
typedef struct BlockZoneWps {
    CoMutex colock; /* Protects the array */
    uint64_t wp[];
} BlockZoneWps;

/* What a driver says of an image. */
typedef struct BlockDriverInfo {
    int cluster_size; /* Unit of allocation in bytes; 0 if there is none */
    /*
     * Bytes that a cluster's parts can be allocated in; the cluster size in formats
     * that can't do that.
     */
    int subcluster_size;
    int64_t vm_state_offset; /* Where to save the machine's state; 0 for nowhere */
    bool is_dirty; /* It was not closed properly */
    bool needs_compressed_writes; /* It takes no others */
} BlockDriverInfo;

/* How much of an image is in use, and in how many pieces. */
typedef struct BlockFragInfo {
    uint64_t allocated_clusters;
    uint64_t total_clusters;
    uint64_t fragmented_clusters;
    uint64_t compressed_clusters;
} BlockFragInfo;

/* How a request is to be carried out. */
typedef enum {
    BDRV_REQ_COPY_ON_READ = 0x1, /* Keep what was read from the backing file */
    BDRV_REQ_ZERO_WRITE = 0x2, /* Write zeroes; there is no buffer */

    /*
     * Writing zeroes may deallocate, if that is sure to read as zeroes afterwards.
     * Drivers see it on nodes opened with BDRV_O_UNMAP only.
     */
    BDRV_REQ_MAY_UNMAP = 0x4,

    /*
     * A hint: all buffers were registered with bdrv_register_buf() before. Whoever
     * replaces the buffers by others has to drop the flag.
     */
    BDRV_REQ_REGISTERED_BUF = 0x8,

    BDRV_REQ_FUA = 0x10, /* Done means on stable storage */
    BDRV_REQ_WRITE_COMPRESSED = 0x20, /* Store the data compressed */

    /* A write after which the disk reads as before. */
    BDRV_REQ_WRITE_UNCHANGED = 0x40,

    /* A write that no overlapping request may run beside. */
    BDRV_REQ_SERIALISING = 0x80,

    /*
     * Fail rather than do slowly what the storage can't do itself.
     */
    BDRV_REQ_NO_FALLBACK = 0x100,

    /*
     * A read for the sake of copy-on-read: the data has to reach the top layer, not
     * the caller, who need not give a buffer.
     */
    BDRV_REQ_PREFETCH = 0x200,

    /*
     * With BDRV_REQ_SERIALISING: fail if another request is in the way. The request
     * must be aligned as the node asks.
     */
    BDRV_REQ_NO_WAIT = 0x400,

    /* All of the above. */
    BDRV_REQ_MASK = 0x7ff,
} BdrvRequestFlags;

#define BDRV_O_NO_SHARE 0x0001 /* let nobody else use the node */
#define BDRV_O_RDWR 0x0002 /* for writing too */
#define BDRV_O_RESIZE 0x0004 /* the size may be changed */
#define BDRV_O_SNAPSHOT 0x0008 /* writes go to a temporary overlay */
#define BDRV_O_TEMPORARY 0x0010 /* remove the file when done */
#define BDRV_O_NOCACHE 0x0020 /* bypass the host's page cache */
#define BDRV_O_NATIVE_AIO 0x0080 /* use the kernel's AIO, no threads */
#define BDRV_O_NO_BACKING 0x0100 /* leave the backing file closed */
#define BDRV_O_NO_FLUSH 0x0200 /* ignore flushes */
#define BDRV_O_COPY_ON_READ 0x0400 /* keep what is read from the backing file */
#define BDRV_O_INACTIVE 0x0800 /* somebody else still owns the image (migration) */
#define BDRV_O_CHECK 0x1000 /* only to check its consistency */
#define BDRV_O_ALLOW_RDWR 0x2000 /* may be reopened for writing */
#define BDRV_O_UNMAP 0x4000 /* carry out the guest's discards */
#define BDRV_O_PROTOCOL 0x8000 /* no driver named: the bytes as they are */
#define BDRV_O_NO_IO 0x10000 /* no data is going to be read or written */
#define BDRV_O_AUTO_RDONLY 0x20000 /* read-only if it can't be opened for writing */
#define BDRV_O_IO_URING 0x40000 /* use io_uring, no threads */

/* The flags that a cache mode consists of. */
#define BDRV_O_CACHE_MASK (BDRV_O_NOCACHE | BDRV_O_NO_FLUSH)

/* Names of options that hold for every driver */

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

/* Nonzero if the write pointer is of a conventional zone: its top bit says so. */
#define BDRV_ZT_IS_CONV(wp) (wp & (1ULL << 63))

/* The longest request: what size_t and int can both count. */
#define BDRV_REQUEST_MAX_SECTORS \
    MIN_CONST(SIZE_MAX >> BDRV_SECTOR_BITS, INT_MAX >> BDRV_SECTOR_BITS)
#define BDRV_REQUEST_MAX_BYTES (BDRV_REQUEST_MAX_SECTORS << BDRV_SECTOR_BITS)

/*
 * The largest disk, and the end of any request. It leaves room for rounding up to
 * any alignment allowed without overflowing int64_t.
 */
#define BDRV_MAX_ALIGNMENT (1L << 30)
#define BDRV_MAX_LENGTH (QEMU_ALIGN_DOWN(INT64_MAX, BDRV_MAX_ALIGNMENT))

/*
 * What bdrv_block_status() says of a range, as a set of flags.
 *
 * DATA and ZERO tell how the range reads: with both it was written as zeroes, with
 * ZERO alone it is a hole, with DATA alone it holds data, with neither it comes from
 * the backing file. OFFSET_VALID adds where in `file` the bytes lie; without DATA
 * they are reserved there, and worth nothing unless ZERO is set.
 */
#define BDRV_BLOCK_DATA 0x01 /* this layer has data for it */
#define BDRV_BLOCK_ZERO 0x02 /* it reads as zeroes */
#define BDRV_BLOCK_OFFSET_VALID 0x04 /* `map` is its place in `file` */
#define BDRV_BLOCK_RAW 0x08 /* ask the node in `file` instead (drivers only) */
#define BDRV_BLOCK_ALLOCATED 0x10 /* this layer decides, no backing file */
#define BDRV_BLOCK_EOF 0x20 /* it reaches to the end of this layer */
#define BDRV_BLOCK_RECURSE 0x40 /* look for zeroes further down too (drivers only) */
#define BDRV_BLOCK_COMPRESSED 0x80 /* it is stored compressed */

/* Nodes to be reopened together. */
typedef QTAILQ_HEAD(BlockReopenQueue, BlockReopenQueueEntry) BlockReopenQueue;

/* A node on its way to other options. */
typedef struct BDRVReopenState {
    BlockDriverState *bs;
    int flags;
    BlockdevDetectZeroesOptions detect_zeroes;
    bool backing_missing;
    BlockDriverState *old_backing_bs; /* Needed until permissions are updated */
    BlockDriverState *old_file_bs; /* Needed until permissions are updated */
    QDict *options;
    QDict *explicit_options;
    void *opaque; /* The driver's own */
} BDRVReopenState;

/* Operations that a user of a node can forbid to others. */
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
    BLOCK_OP_TYPE_MAX, /* How many there are */
} BlockOpType;

/*
 * Permissions: what a user of a node wants to do with it, and what it lets others do.
 */
enum {
    /*
     * To read what a disk held at one point in time. Nearly every node gives that;
     * those in the middle of a running commit job don't.
     */
    BLK_PERM_CONSISTENT_READ = 0x01,

    /* To change what can be read. */
    BLK_PERM_WRITE = 0x02,

    /*
     * To write what is there already. Weaker than BLK_PERM_WRITE, which includes it.
     */
    BLK_PERM_WRITE_UNCHANGED = 0x04,

    /* To change the size. */
    BLK_PERM_RESIZE = 0x08,

    /*
     * Every permission. Bit 0x10 was one more until QEMU 6.1, which may hold a lock
     * on its byte in an image file; it can't be given another meaning.
     */
    BLK_PERM_ALL = 0x0f,

    /* What a filter asks of its child because its parents asked for it. */
    DEFAULT_PERM_PASSTHROUGH = BLK_PERM_CONSISTENT_READ | BLK_PERM_WRITE |
                               BLK_PERM_WRITE_UNCHANGED | BLK_PERM_RESIZE,

    /* What a filter leaves as it is. */
    DEFAULT_PERM_UNCHANGED = BLK_PERM_ALL & ~DEFAULT_PERM_PASSTHROUGH,
};

/*
 * What a child is to its parent. Each child has DATA, METADATA, FILTERED or COW at
 * least.
 *
 * A filter has one child that is FILTERED and PRIMARY, and no COW child. Other drivers
 * have no FILTERED child (the raw format may, being all but a filter), at most
 * one COW child, which is bs->backing and never PRIMARY, and at most one PRIMARY
 * child, which is bs->file.
 */
enum BdrvChildRoleBits {
    /* It holds data. */
    BDRV_CHILD_DATA = (1 << 0),

    /* It holds tables of the format. */
    BDRV_CHILD_METADATA = (1 << 1),

    /*
     * It reads as its parent does, which passes all requests on. Goes with none of
     * DATA, METADATA and COW; one child at most.
     */
    BDRV_CHILD_FILTERED = (1 << 2),

    /*
     * The backing file: what the parent has not allocated is read from it. Goes with
     * none of DATA, METADATA and FILTERED; one child at most.
     */
    BDRV_CHILD_COW = (1 << 3),

    /* The child whose file name stands for the parent's. One child at most. */
    BDRV_CHILD_PRIMARY = (1 << 4),

    /* The only child of an image format. */
    BDRV_CHILD_IMAGE = BDRV_CHILD_DATA | BDRV_CHILD_METADATA | BDRV_CHILD_PRIMARY,
};

/* A set of BdrvChildRoleBits. */
typedef unsigned int BdrvChildRole;

/* What a check of an image found, and repaired. */
typedef struct BdrvCheckResult {
    int corruptions;
    int leaks;
    int check_errors; /* What kept the check from looking further */
    int corruptions_fixed;
    int leaks_fixed;
    int64_t image_end_offset; /* Where the image ends in its file */
    BlockFragInfo bfi;
} BdrvCheckResult;

/* What a check may repair. */
typedef enum {
    BDRV_FIX_LEAKS = 1, /* Clusters that nothing refers to */
    BDRV_FIX_ERRORS = 2, /* Anything else */
} BdrvCheckMode;

/* Block sizes of a device, in bytes. */
typedef struct BlockSizes {
    uint32_t phys; /* What it writes at once */
    uint32_t log; /* What it can be asked for */
} BlockSizes;

/* The geometry of a hard disk. */
typedef struct HDGeometry {
    uint32_t heads;
    uint32_t sectors; /* In a track */
    uint32_t cylinders;
} HDGeometry;

/* The functions below call none of the other block headers, and can run anywhere. */

/* The permissions in words, separated by commas; the caller frees the string. */
char *bdrv_perm_names(uint64_t perm);

/* The BLK_PERM_ constant of what management calls qapi_perm. */
uint64_t bdrv_qapi_perm_to_blk_perm(BlockPermission qapi_perm);

/* Register all drivers; those not in the whitelist can't be used then. */
void bdrv_init_with_whitelist(void);

/* Whether this program allows some drivers only. */
bool bdrv_uses_whitelist(void);

/* 1 if the driver may be used, 0 if not. */
int bdrv_is_whitelisted(BlockDriver *drv, bool read_only);

/*
 * Set in *flags what the mode ("threads", "native", "io_uring") means. 0, or -1 if
 * there is no such mode.
 */
int bdrv_parse_aio(const char *mode, int *flags);

/*
 * Set in *flags and *writethrough what the cache mode ("writeback", "none", …) means.
 * 0, or -1 if there is no such mode.
 */
int bdrv_parse_cache_mode(const char *mode, int *flags, bool *writethrough);

/*
 * Set in *flags what the discard mode ("ignore", "unmap") means. 0, or -1 if there is
 * no such mode.
 */
int bdrv_parse_discard_flags(const char *mode, int *flags);

/* 1 if the path begins with a protocol ("nbd:…"), else 0. */
int path_has_protocol(const char *path);

/* 1 if the path begins at the root, else 0. */
int path_is_absolute(const char *path);

/* filename as seen from the directory of base_path; the caller frees the string. */
char *path_combine(const char *base_path, const char *filename);

/*
 * The file name of the backing file `backing`, as the image `backed` names it. NULL
 * with *errp set if it depends on a directory that `backed` doesn't tell. The caller
 * frees the string.
 */
char *bdrv_get_full_backing_filename_from_filename(const char *backed,
                                                   const char *backing,
                                                   Error **errp);

#endif
