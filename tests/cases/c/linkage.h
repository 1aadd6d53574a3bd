#ifdef __cplusplus
extern "C" {
#endif
int f(void);
#ifdef __cplusplus
}
#endif
__asm__(".globl nothing");
asm("");
static int helper(int x);
static int helper(int x) { return x; }
extern int helper2(int);
// skips: helper: static
// holds: 1
