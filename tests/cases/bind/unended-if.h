/* cobindgen bind */
int f(void);
 # if 1
int g(void);
