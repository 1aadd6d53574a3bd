/* cobindgen wrap --runtime 9.0 */
int co_wrapper \
bdrv_crlf(BlockDriverState *bs, /* a
 b */
  int flags);
