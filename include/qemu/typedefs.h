/* Types that many headers name but few define. */
#ifndef QEMU_TYPEDEFS_H
#define QEMU_TYPEDEFS_H

/* An event loop: file descriptors, timers and bottom halves of one thread. */
typedef struct AioContext AioContext;
/* The parts of a node that were written since the bitmap was last cleared. */
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
/* A position in the iteration over a dirty bitmap. */
typedef struct BdrvDirtyBitmapIter BdrvDirtyBitmapIter;
/* A backend for the I/O of a guest device or a job. Its root is a node. */
typedef struct BlockBackend BlockBackend;
/* A node of the block graph: an open image, filter or protocol. */
typedef struct BlockDriverState BlockDriverState;
/* A device of the emulated machine. */
typedef struct DeviceState DeviceState;
/* A description of an error. The callee creates it, the caller frees it. */
typedef struct Error Error;
/* A bitmap in levels, fast to search. */
typedef struct HBitmap HBitmap;
/* A dictionary of JSON values. */
typedef struct QDict QDict;
/* A callback that an event loop runs soon. */
typedef struct QEMUBH QEMUBH;
/* A list of buffers that one request reads into or writes from. */
typedef struct QEMUIOVector QEMUIOVector;
/* Parsed options of the form key=value. */
typedef struct QemuOpts QemuOpts;
/* Steps that are committed or undone together. */
typedef struct Transaction Transaction;

#endif
