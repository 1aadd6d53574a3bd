/* cobindgen wrap --runtime 7.2 */
typedef int Errno;
Errno generated_co_wrapper bdrv_flush(BlockDriverState *bs);
int64_t generated_co_wrapper bdrv_getlength(BlockDriverState *bs);
int generated_co_wrapper bdrv_open(const char *name, BlockDriverState *bs);
int generated_co_wrapper bdrv_parent(BlockDriverState **bs);
int generated_co_wrapper bdrv_init(void);
