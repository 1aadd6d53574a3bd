int ok(void);

#define NAME "café"
