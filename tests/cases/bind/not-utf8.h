/* cobindgen bind */
/* café: a comment may be anything */
int f(void); int café(void);
