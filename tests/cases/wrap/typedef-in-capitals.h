/* cobindgen wrap --runtime 8.1 */
typedef BlockDriverState BDS, *BDSP;
typedef BDS NODE;
#define BLOCK BlockDriverState
int co_wrapper bdrv_typedef(BDS *bs);
int co_wrapper bdrv_pointer(BDSP bs);
int co_wrapper bdrv_twice(NODE *bs);
int co_wrapper bdrv_macro(BLOCK *bs);
