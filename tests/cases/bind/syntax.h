/* cobindgen bind */
int ok(void);
int f(int a,;
  int g(int, ,); int h(void));
