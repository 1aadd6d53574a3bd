/* cobindgen wrap --runtime 8.2 */
#ifndef DECLARATORS_H
#define DECLARATORS_H
/* int co_wrapper bdrv_in_comment(void); */
// int co_wrapper bdrv_in_line_comment(void); \
   int co_wrapper bdrv_in_continued_comment(void);
#define MARKED int co_wrapper bdrv_in_macro(void); \
               int co_wrapper bdrv_in_macro_too(void);
static const char *text = "int co_wrapper bdrv_in_string(void);";
typedef BlockDriverState *NodePointer;
typedef struct BlockBackend Backend;
typedef void Nothing;
typedef int Pair[2];
typedef int Compare(const void *, const void *);
typedef const int Constant;

unsigned int co_wrapper bdrv_two_words(unsigned long int a, signed char b);
const char * co_wrapper bdrv_const(const char *const a, volatile int *b);
struct BdrvChild * co_wrapper bdrv_tag(struct BdrvChild *child, enum Mode mode);
char ** co_wrapper bdrv_double(char **argv, BlockDriverState **bs);
char *const co_wrapper bdrv_const_pointer(void);
Constant co_wrapper bdrv_constant(Constant number, NodePointer const node);
Nothing co_wrapper bdrv_nothing(Backend *blk);
int co_wrapper bdrv_array(int n, int a[n], char *const b[static 4], Pair pair,
                          const int m[][2 * N], Pair pairs[3]);
int co_wrapper bdrv_callback(int (*call)(void *opaque, int ret), Compare compare,
                             void plain(int), void (**table[2])(int));
int co_wrapper bdrv_unnamed(int, const char *, int (*)(void), char[8], int arg3_);
int co_wrapper bdrv_names(int ret, int s, int co, int ctx, int opaque,
                          int poll_state, int Upper, int _lower, int bs, int s_,
                          int qemu_in_coroutine, int bdrv_co_names);
int co_wrapper bdrv_bound(int s, int a[s + 1]);
void (*co_wrapper bdrv_signal(int number, void (*handler)(int)))(int);
struct Big co_wrapper bdrv_by_value(struct Big big, union Any any);
extern int64_t co_wrapper bdrv_first(BlockDriverState* bs), bdrv_second(NodePointer);
BdrvChild * coroutine_fn no_co_wrapper bdrv_co_child(BdrvChild *a), *bdrv_other(int);
GRAPH_RDLOCK __attribute__((warn_unused_result)) const char *
co_wrapper_mixed_bdrv_rdlock coroutine_mixed_fn
bdrv_annotated(const char *name G_GNUC_UNUSED, __attribute__((unused)) int a,
               int b /* one, (two */, int c) G_GNUC_PRINTF(1, 2) GRAPH_UNLOCKED
               __attribute__((nonnull(1)));
ANY_MACRO(int, bdrv) [[nodiscard]] MY_API Foo co_wrapper bdrv_macros(int a) MY_END;
int co_wrapper bdrv_one(void); int co_wrapper bdrv_line(int64_t a);
int	co_wrapper	bdrv_tabs	(	int	a	)	;
int co_wrapper bdrv_spl\
iced(int a, \
     int b);
int
co_wrapper
// why not
bdrv_lines
(
void
)
;
_Bool co_wrapper bdrv_restrict(char *restrict a, const char *__restrict b,
                               register int r, __typeof__(int) t, _Atomic(int) *i);
void co_wrapper (bdrv_parenthesis)(int (a));
extern "C" {
int co_wrapper bdrv_in_block(void);
}
static inline int bdrv_body(void) { return 1; }
int co_wrapper bdrv_after_body(void);
void coroutine_fn no_co_wrapper_bdrv_wrlock blk_co_unref(struct BlockBackend *);
#endif
