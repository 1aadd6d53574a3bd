// options: --cc gcc -std=gnu11
/* GNU modes do not replace trigraphs. */
#define TEXT "a??/tb??!"
// a comment ??/
int f(void);
// holds: TEXT == b"a??/tb??!" and "f" in vars(Library)
