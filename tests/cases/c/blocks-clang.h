// options: --cc clang -- -fblocks
/* Apple's blocks are skipped, and nothing else. */
typedef void (^block)(void);
void sorts(void *base, unsigned long n, int (^compare)(const void *, const void *));
void takes(block b);
struct holds { char c; int (^member)(int); };
void (^returns(void))(int);
extern block object;
int plain(void);
// skips: block: has a block, which ctypes has no type for
// skips: sorts: has a block
// skips: takes: needs block, which has a block
// skips: holds: has a block
// skips: returns: has a block
// skips: object: needs block, which has a block
