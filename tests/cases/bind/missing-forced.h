/* cobindgen bind -include nowhere.h */
int f(void);
