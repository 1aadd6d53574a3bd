/* cobindgen wrap --runtime 7.2 */
int co_wrapper bdrv_flush(BlockDriverState *bs);
