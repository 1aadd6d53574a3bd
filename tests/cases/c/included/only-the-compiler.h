#define N 4
#define F(x) ((x) * 2)
#define EXPR (N + sizeof(int))
enum e { IE0, IE1 = 5, IE2 = sizeof(struct fwd *), IE3 = IE1 + N };
enum { IB = __builtin_strlen("abcd"), IC = _Generic(1, int: 7, default: 3), IO = __builtin_offsetof(struct { char c; int d; }, d), IP = __builtin_constant_p(1) ? 6 : 2, IT = __builtin_types_compatible_p(int, int) + 2,
 IA = _Alignof(double), ID = IB + 1, ISZ = sizeof("hello"), ITY = sizeof(__typeof__(1.0)), ICC = 'a' == 97 ? 3 : 1, ICE = __builtin_choose_expr(1, 9, 2), IX = (int)2.5 + 1 };
struct s0 { char a[N]; };
struct s1 { char a[IE1]; char b[IB]; char c[IC]; char d[IO]; char e[IP]; char f[IT]; char g[ID]; };
struct s2 { char a[IA]; char b[ISZ]; char c[ITY]; char d[ICC]; char e[ICE]; char f[IX]; char g[F(3)]; char h[EXPR]; char i[sizeof(struct s1)]; char j[sizeof(enum e)];};
struct s3 { char a[sizeof(((struct s1 *)0)->a)]; char b[__builtin_offsetof(struct s1, c)]; char c[_Generic(1, int: 7, default: 3)]; char d[__builtin_strlen("abc")]; int bf : IE1; int bg: F(2); };
typedef char t1[IB]; typedef char t2[sizeof(struct s1) + IC];
typedef struct { t1 x; t2 y[IE3]; } t3;
extern char arr[17]; typedef char t4[sizeof(arr)];
static const int ci = 3;
struct s5 { char a[sizeof(ci)]; char b[sizeof arr]; };
int fun(int);
typedef char t6[sizeof(fun(1))];
enum e2 { J0 = IB, J1, J2 = J1 << 2 }; typedef char t9[J2];
struct s6 { _Alignas(F(4)) char a; char b __attribute__((aligned(F(8)))); char c[(J1 > 3) ? J1 : 1];};
union u { char a[sizeof(struct { int x[IE1]; })]; enum { UX = 4, UY = UX * 3 } e; char b[UY]; };
struct s7 { char a[UY]; enum inner { V1 = 3, V2 = sizeof(union u) } i; char b[V2]; };
