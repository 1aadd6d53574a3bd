/* cobindgen wrap --runtime 9.0 */
int co_wrapper_bdrv_rdlok bdrv_flush(BlockDriverState *bs);
int co_wrapper_bdrv_rdlock_mixed bdrv_pread(BdrvChild *child);
int co_wrapper_bdrv_wrlock bdrv_check(BlockDriverState *bs);
int coroutine_fn no_co_wrapper_mixed bdrv_co_open(void);
	void co_wraper blk_eject(BlockBackend *blk);
int CO_WRAPPER_IS_NONE(int co_wrapper_count);
struct co_wrapper_state *bdrv_state(void);
