static int body_included(int x) { return x + 21; }
static int prototype_included(int);
static inline int static_included(int x) { return x + 22; }
