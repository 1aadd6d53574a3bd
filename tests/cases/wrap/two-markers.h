/* cobindgen wrap --runtime 9.0 */
int co_wrapper co_wrapper_mixed bdrv_flush(BlockDriverState *bs);
void coroutine_fn no_co_wrapper_bdrv_rdlock no_co_wrapper_bdrv_wrlock
bdrv_co_unref(BlockDriverState *bs);
BlockDriverState * co_wrapper no_co_wrapper bdrv_co_open(int co_wrapper);
int co_wrapper * co_wrapper bdrv_next(void);
