/* cobindgen bind */
typedef struct { int a; } t;
typedef struct { int a; } t;
