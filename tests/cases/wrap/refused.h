/* cobindgen wrap --runtime 9.0 */
typedef va_list Arguments;
int co_wrapper bdrv_printf(BlockDriverState *bs, const char *format, ...);
int co_wrapper bdrv_vprintf(const char *format, va_list args);
int co_wrapper bdrv_vprintf2(const char *format, __builtin_va_list *args);
int co_wrapper bdrv_vprintf3(const char *format, Arguments);
int co_wrapper bdrv_flush(BlockDriverState *bs)
{
    return bdrv_co_flush(bs);
}
static int co_wrapper bdrv_local(void);
inline int co_wrapper bdrv_fast(void);
int co_wrapper bdrv_old();
int co_wrapper bdrv_struct(struct Pair { int a, b; } pair);
int co_wrapper bdrv_matrix(int n, int matrix[][n]);
int co_wrapper bdrv_row(int n, int row[n]);
typedef _Atomic int Count;
Count co_wrapper atomic_result(BlockBackend *blk);
_Atomic(int *) co_wrapper atomic_pointer(BlockBackend *blk);
