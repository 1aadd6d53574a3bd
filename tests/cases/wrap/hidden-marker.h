/* cobindgen wrap --runtime 9.0 */
#define DECLARE(name) int co_wrapper name(BlockDriverState *bs)
#define DECLARE_ONE DECLARE(bdrv_one)
#define my_wrapper co_wrapper
#define unused_wrapper co_wrapper
DECLARE_ONE;
DECLARE(bdrv_two);
int my_wrapper bdrv_three(BlockDriverState *bs);
int co_wrapper bdrv_four(BlockDriverState *bs);
