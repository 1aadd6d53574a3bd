/* cobindgen wrap --runtime 9.0 */
/* café */
int co_wrapper bdrv_flush(void);
