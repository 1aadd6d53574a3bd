__extension__ typedef long long big;
__extension__ struct anonymous { __extension__ union { int i; float f; }; };
__inline int f(int);
static __inline__ __attribute__((always_inline)) int g(void) { return 1; }
extern __inline __attribute__((__gnu_inline__)) int h(void) { return 1; }
char *copy(char *__restrict to, const char *__restrict__ from);
const volatile int *__const p;
__signed__ char s;
__volatile__ int v;
int k(int a[restrict static 3], int n, int b[n]);
__typeof__(int) ti;
typeof(unsigned long *) pul;
__typeof__(sizeof(int)) ts;
__typeof__(1 + 1.0) td;
static const __auto_type automatic = 5;
__extension__ __int128 wide;
unsigned __int128 uwide(void);
__int128_t a128(__uint128_t);
_Thread_local int tls;
extern __thread int gnu_tls;
register int reg_global asm("r12");
// options: --cc gcc
// holds: ctypes.sizeof(big) == 8
// skips: g: is static
// skips: tls: thread-local
// skips: gnu_tls: thread-local
// skips: uwide: 128
// skips: a128: 128
// skips: reg_global: register
// skips: automatic: __auto_type
