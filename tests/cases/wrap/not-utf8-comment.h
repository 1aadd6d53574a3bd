/* cobindgen wrap --runtime 9.0 */
/* café */
#define NAME "é"
int co_wrapper bdrv_one(BlockDriverState *bs); // ÿ
