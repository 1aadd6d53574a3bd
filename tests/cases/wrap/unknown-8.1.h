/* cobindgen wrap --runtime 8.1 */
void coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_unref(BlockDriverState *bs);
int generated_co_wrapper bdrv_flush(BlockDriverState *bs);
