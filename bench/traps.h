/* What generators of bindings get wrong, each where a compiler can tell. */
#include <stdint.h>
#include <netinet/ip.h>

#define T_NOT ~0U
#define T_DIVIDE (7 / 2)
#define T_NEGATIVE_DIVIDE (-7 / 2)
#define T_NEGATIVE_MODULO (-7 % 3)
#define T_WRAP (1u - 2)
#define T_CHARACTER 'Z'
#define T_ESCAPE '\x41'
#define T_OCTAL 0755
#define T_SHIFT (1ULL << 63)
#define T_INT64 INT64_C(-5)
#define T_MIXED (-1 < 0u)
#define T_CONDITIONAL (1 ? -1 : 2u)
#define T_CAST ((unsigned char)300)
#define T_SIZEOF sizeof(struct iphdr)
#define T_LONG_MINUS (0x7fffffff + 1L)
#define T_STRING "a\tb\x41\0c"
#define T_JOINED "ab" "cd"
#define T_FLOAT (1 / 4.0)

enum t_enum { T_FIRST = T_WRAP & 0xff, T_NEXT, T_SELF = 40 };
#define T_SELF T_SELF

struct t_packed {
    char c;
    int i;
    uint16_t s;
} __attribute__((packed));

struct t_trailing_packed {
    char c;
    long l __attribute__((packed));
};

typedef union t_data {
    void *pointer;
    uint64_t number;
} t_data;

/* As epoll_event is: 12 bytes. */
struct t_event {
    uint32_t events;
    t_data data;
} __attribute__((__packed__));

struct t_aligned {
    char c;
    int i __attribute__((aligned(16)));
};

struct t_bits {
    char a;
    unsigned b : 4;
    unsigned c : 12;
    uint8_t d : 3;
    long e : 40;
    short f;
};

struct t_anonymous {
    int tag;
    union {
        long number;
        struct {
            char low, high;
        };
    };
};

#pragma pack(push, 2)
struct t_pragma {
    char c;
    long l;
};
#pragma pack(pop)

struct t_flexible {
    int count;
    double item[];
};
