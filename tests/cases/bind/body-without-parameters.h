/* cobindgen bind */
int ok(void);
un { int i; };
