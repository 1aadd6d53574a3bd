/* cobindgen wrap --runtime 9.0 */
int co_wrapper bdrv_café(BlockDriverState *bs);
