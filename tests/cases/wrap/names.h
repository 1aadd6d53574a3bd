/* cobindgen wrap --runtime 9.0 */
int co_wrapper bdrv_co_flush(BlockDriverState *bs);
int co_wrapper flush(BlockDriverState *bs);
int co_wrapper _flush(BlockDriverState *bs);
int co_wrapper bdrv_(BlockDriverState *bs);
int coroutine_fn no_co_wrapper bdrv_flush(BlockDriverState *bs);
int coroutine_fn no_co_wrapper bdrv_flush_co_all(BlockDriverState *bs);
int coroutine_fn no_co_wrapper bdrv_co(BlockDriverState *bs);
int coroutine_fn no_co_wrapper bdrv_co_(BlockDriverState *bs);
