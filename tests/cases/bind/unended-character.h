/* cobindgen bind */
int before(void);
int character = 'a;
int after(void);
