/* cobindgen wrap --runtime 9.0 */
#define array(n) n[4]
int co_wrapper bdrv_array(BlockDriverState *bs, int array(values));
int co_wrapper bdrv_pointer(PTR(BlockDriverState) bs);
int co_wrapper bdrv_unknown(BlockDriverState *bs, list(Node) nodes);
PTR(Node) co_wrapper bdrv_result(BlockDriverState *bs);
int co_wrapper bdrv_fine(BlockDriverState *bs, int done(int ret), int (*f)(int), G_GNUC_UNUSED int y);
