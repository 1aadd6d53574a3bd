/* One of each, for the reference of the JSON model. */
#include <stdarg.h>
#include <stdint.h>

/* The unit of all sizes. */
#define SECTOR_SIZE 512ULL
#define DRIVER "file"
#define RATIO 1.5
#define SECTORS(bytes) ((bytes) / SECTOR_SIZE)

enum color {
    RED,
    GREEN = 5, /* As grass. */
};
enum { LIMIT = 7 };
typedef enum { CAN_READ = 1, CAN_WRITE = 2 } Access;

/* A request on its way. */
struct request {
    uint64_t offset; /* In bytes. */
    unsigned is_write : 1;
    union {
        char name[8];
        long number;
    };
    struct request *next;
    uint8_t data[];
};
struct opaque;

typedef void (*Callback)(struct request *request, int result, ...);
typedef float Vector __attribute__((vector_size(16)));

/* Submit `request`. */
int submit(struct request *request, Callback done, enum color color)
    __asm__("submit_v2");
static inline int twice(int n) { return 2 * n; }
extern const double scale;
extern _Complex double phase;
void print(const char *format, va_list arguments);
int unprototyped();

/* Nobody can tell its value before the program runs. */
#define NOW clock()
