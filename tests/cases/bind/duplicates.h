/* cobindgen bind */
struct s { int a; };
struct s { int b; };
union s { int c; };
enum e { A, B, A };
enum { B };
typedef int t;
typedef long t;
int f(int, char *);
int f(int, int *);
int f(int a, char *b);
extern char v[];
extern char v[3];
extern short v[3];
