/* cobindgen bind */
int a[-1];
struct s { int f(void); };
struct t { int a : 33; };
struct u { float a : 3; };
struct w { int a : 0; };
struct x { void v; };
int f(void v);
int g(int a, void);
