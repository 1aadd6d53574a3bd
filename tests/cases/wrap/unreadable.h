/* cobindgen wrap --runtime 9.0 */
int co_wrapper bdrv_flush(BlockDriverState *bs,, int flags);
int co_wrapper bdrv_check(BlockDriverState *bs;
int co_wrapper bdrv_next(void);
API BDS *co_wrapper bdrv_first(void);
int co_wrapper bdrv_second(@);
co_wrapper bdrv_third(void);
