// options: --cc clang
/* clang's qualifiers of pointers. */
char *_Nonnull function(char *_Nullable s, const char *_Null_unspecified q);
struct pointers {
    char *_Nullable p;
    int *_Nonnull *q;
    void (*_Nonnull callback)(int *_Nullable);
    int *_Nullable a[2];
};
typedef void *_Nullable pointer;
extern char *_Nonnull const names[2];
// holds: ctypes.sizeof(struct_pointers) == 40
