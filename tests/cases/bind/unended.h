/* cobindgen bind */
struct s { int a;
