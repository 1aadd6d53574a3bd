/* cobindgen bind */
typedef int known;
struct broken {
    known k;
    unheard_of u;
};
