/* cobindgen bind */
int f(void);
int g(void); /* for ever
