// `struct iphdr`, `_GdkEventKey`: bit-fields sharing a byte with narrower neighbours.
struct iphdr_like {
    unsigned char ihl : 4, version : 4;
    unsigned char tos;
    unsigned short tot_len;
};
struct mixed {
    unsigned int ihl : 4;
    unsigned int version : 4;
    unsigned char tos;
    unsigned short length;
};
typedef struct _EventKey {
    int type;
    void *window;
    signed char send_event;
    unsigned int time, state, keyval;
    int length;
    char *string;
    unsigned short hardware_keycode;
    unsigned char group;
    unsigned int is_modifier : 1;
} EventKey;
// holds: ctypes.sizeof(struct_mixed) == 4
// holds: struct_mixed.tos.offset == 1
// holds: struct_mixed.length.offset == 2
// holds: EventKey.group.offset == 50
// holds: bytes(EventKey(is_modifier=1))[51] == 1
// holds: ctypes.sizeof(EventKey) == 56
