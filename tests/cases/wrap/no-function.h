/* cobindgen wrap --runtime 9.0 */
extern int co_wrapper bdrv_count;
int (*co_wrapper bdrv_hook)(int);
typedef int co_wrapper BdrvFunc(int);
struct BlockDriver {
    int co_wrapper (*bdrv_open)(BlockDriverState *bs);
};
int bdrv_flush(int co_wrapper, int flags);
int bdrv_check(BlockDriverState *bs) co_wrapper;
struct co_wrapper;
