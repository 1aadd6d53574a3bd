/* cobindgen bind */
struct s { int a; }; }
int f(void);
