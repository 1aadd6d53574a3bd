/* Types that many headers name and few need to look into. */
#ifndef QEMU_TYPEDEFS_H
#define QEMU_TYPEDEFS_H

/* An event loop: file descriptors, timers and bottom halves of one thread. */
typedef struct AioContext AioContext;
/* Which parts of a node were written to since the bitmap was last cleared. */
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
/* A position in the walk through a dirty bitmap. */
typedef struct BdrvDirtyBitmapIter BdrvDirtyBitmapIter;
/* What a guest device or a job does I/O through; its root is a node. */
typedef struct BlockBackend BlockBackend;
/* A node of the block graph: an open image, filter or protocol. */
typedef struct BlockDriverState BlockDriverState;
/* A device of the emulated machine. */
typedef struct DeviceState DeviceState;
/* What went wrong, in words. Made by the callee, freed by the caller. */
typedef struct Error Error;
/* A bitmap in levels, fast to search. */
typedef struct HBitmap HBitmap;
/* A dictionary of values as JSON knows them. */
typedef struct QDict QDict;
/* A callback that an event loop runs soon. */
typedef struct QEMUBH QEMUBH;
/* A list of buffers that one request reads into or writes from. */
typedef struct QEMUIOVector QEMUIOVector;
/* Parsed options of the form key=value. */
typedef struct QemuOpts QemuOpts;
/* Steps that are all committed or all undone. */
typedef struct Transaction Transaction;

#endif
