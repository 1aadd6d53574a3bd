/* cobindgen wrap --runtime 9.0 */
int co_wrapper bdrv_flush(BlockDriverState *bs);
#ifdef CONFIG_CHECK
int co_wrapper bdrv_check(BlockDriverState *bs);
#else
int co_wrapper_mixed bdrv_check(BlockDriverState *bs);
#endif
int co_wrapper bdrv_flush(BlockDriverState *bs);
