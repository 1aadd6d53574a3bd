// `struct epoll_event`: a trailing `packed`, 12 bytes and not 16.
typedef union { void *ptr; int fd; unsigned long long u64; } epoll_data_t;
struct epoll_event {
    unsigned events;
    epoll_data_t data;
} __attribute__((packed));
// holds: ctypes.sizeof(struct_epoll_event) == 12
// holds: struct_epoll_event.data.offset == 4
