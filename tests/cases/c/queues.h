/* Lists as in sys/queue.h: an unnamed member points to the record that holds it. */
typedef struct Entry {
    int key;
    struct { struct Entry *next; struct Entry **previous; } link;
} Entry;
struct list {
    struct { struct Entry *first, ***third; } head[2];
};
// holds: Entry.link.offset == 8
// holds: struct_list.head.size == 32
