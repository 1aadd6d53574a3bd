// As <netinet/in.h> has it, and <sys/stat.h> within a struct.
enum {
    IPPROTO_IP = 0,
#define IPPROTO_IP IPPROTO_IP
    IPPROTO_TCP = 6,
#define IPPROTO_TCP IPPROTO_TCP
};
struct timespec_like { long tv_sec, tv_nsec; };
struct stat_like {
    int st_mode;
#define st_mode st_mode
    struct timespec_like st_atim;
#define st_atime st_atim.tv_sec
};
int declared(void);
#define declared declared
extern int object;
#define object object
// holds: (IPPROTO_IP, IPPROTO_TCP) == (0, 6)
// holds: struct_stat_like.st_mode.offset == 0
// skips: st_mode: is not a constant
// holds: hasattr(struct_stat_like, 'st_atime')
