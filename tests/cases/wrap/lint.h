/* cobindgen wrap --runtime 9.0 --lint */
int co_wrapper bdrv_undeclared(BlockDriverState *bs);

int coroutine_fn bdrv_co_other_type(BlockDriverState *bs, unsigned long int n);
int co_wrapper bdrv_other_type(BlockDriverState *bs, int n);

struct BlockDriverState;
typedef struct BlockDriverState Node;
int coroutine_fn bdrv_co_same(struct BlockDriverState *, unsigned n, int a[]);
int co_wrapper bdrv_same(Node *const bs, const unsigned int n, int *a);

int bdrv_co_plain(void);
int co_wrapper bdrv_plain(void);

int coroutine_fn GRAPH_RDLOCK bdrv_co_locked(void);
int co_wrapper_mixed bdrv_locked(void);

int coroutine_fn bdrv_co_unlocked(void);
int co_wrapper_bdrv_rdlock bdrv_unlocked(void);

int coroutine_fn GRAPH_RDLOCK bdrv_co_right(void);
int co_wrapper_bdrv_rdlock bdrv_right(void);

static inline int coroutine_fn bdrv_co_by_hand(void) { return bdrv_other_name(1); }
int co_wrapper bdrv_by_hand(void);
static inline int bdrv_by_hand(void) { return 0; }

void coroutine_fn bdrv_unref(void);
void no_co_wrapper bdrv_co_unref(void);

void GRAPH_WRLOCK bdrv_detach(void);
void coroutine_fn no_co_wrapper_bdrv_rdlock bdrv_co_detach(void);
void GRAPH_WRLOCK bdrv_attach(void);
void coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_attach(void);

#ifdef CONFIG_A
int co_wrapper bdrv_either(void);
#else
static inline int bdrv_either(void) { return 0; }
#endif
int coroutine_fn bdrv_co_either(void);
