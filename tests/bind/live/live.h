/* Functions for the live tests, with each way of passing a value. */
#ifndef LIVE_H
#define LIVE_H

#include "block/block-common.h"
#include "qapi/error.h"

/* ---- numbers that are returned ---------------------------------------------- */

int8_t live_i8(int8_t value);
uint8_t live_u8(uint8_t value);
int16_t live_i16(int16_t value);
uint16_t live_u16(uint16_t value);
int32_t live_i32(int32_t value);
uint32_t live_u32(uint32_t value);
int64_t live_i64(int64_t value);
uint64_t live_u64(uint64_t value);
size_t live_size(size_t value);
long live_long(long value);
float live_f32(float value);
double live_f64(double value);
long double live_f80(long double value);
bool live_not(bool value);
char live_char(char value);
void *live_pointer(void *value);

/* a - 2b + 3c - 4d + … : more arguments than registers, of two kinds. */
double live_many(int8_t a, double b, uint16_t c, float d, int32_t e, double f,
                 uint64_t g, double h, int64_t i, double j, int16_t k, double l,
                 uint8_t m, double n, int64_t o, double p, int32_t q, double r);

/* ---- enums ------------------------------------------------------------------ */

/* It does not begin at zero, has a gap, and a negative value. */
enum live_level {
    LIVE_LOW = -5,
    LIVE_MIDDLE,
    LIVE_HIGH = 1000,
};

enum live_level live_next_level(enum live_level level);
BlockZoneState live_zone_state(BlockZoneOp op);
BdrvRequestFlags live_toggle(BdrvRequestFlags flags, BdrvRequestFlags which);

/* ---- structs by value ------------------------------------------------------- */

/* Two of these are passed in floating-point registers. */
typedef struct live_point {
    double x;
    double y;
} live_point;

/* Passed in one register of each kind. */
typedef struct live_mixed {
    float weight;
    int16_t rank;
    double score;
} live_mixed;

/* Too large for registers. */
typedef struct live_large {
    int64_t values[5];
    live_point centre;
    char name[11];
} live_large;

live_point live_add(live_point a, live_point b);
live_mixed live_swap(live_mixed value);
live_large live_reverse(live_large value);
uint64_t live_capacity(HDGeometry geometry);
BlockSizes live_exchange(BlockSizes sizes);
BdrvCheckResult live_merge(BdrvCheckResult a, BdrvCheckResult b);

/* ---- structs by pointer ----------------------------------------------------- */

struct live_bits {
    unsigned kind : 3;
    int delta : 5;
    uint64_t place : 40;
    bool last : 1;
    unsigned : 0;
    uint16_t tail : 9;
};

struct __attribute__((packed)) live_packed {
    uint8_t tag;
    uint32_t length;
    uint16_t sum;
    uint64_t offset;
};

union live_word {
    uint64_t whole;
    uint32_t half[2];
    uint8_t bytes[8];
    double real;
};

/* A tree with unnamed members, and members with names that Python reserves. */
typedef struct live_node {
    struct live_node *left, *right;
    union {
        int64_t number;
        struct {
            uint32_t low;
            uint32_t high;
        };
    };
    int from;
    int class;
    int None;
} live_node;

void live_scale(live_point *point, double factor);
void live_bits_set(struct live_bits *bits, unsigned kind, int delta, uint64_t place,
                   bool last, uint16_t tail);
int64_t live_bits_get(const struct live_bits *bits, unsigned which);
void live_packed_set(struct live_packed *packed, uint8_t tag, uint32_t length,
                     uint16_t sum, uint64_t offset);
uint64_t live_word_rotate(union live_word *word);
int64_t live_tree_sum(const live_node *root);
int live_keywords(const live_node *node);

/* Fill in *nr_zones zones of `length` bytes. Set *nr_zones to the number that fits. */
int live_zone_report(uint64_t offset, uint64_t length, unsigned int *nr_zones,
                     BlockZoneDescriptor *zones);

/* ---- a flexible array ------------------------------------------------------- */

/* Allocate and fill it. The caller frees it with live_free(). */
BlockZoneWps *live_wps_new(unsigned int count, uint64_t first, uint64_t step);

/* Fill it. The caller has allocated it. */
void live_wps_fill(BlockZoneWps *wps, unsigned int count, uint64_t first,
                   uint64_t step);
uint64_t live_wps_sum(const BlockZoneWps *wps, unsigned int count);

/* ---- strings and memory ----------------------------------------------------- */

void live_free(void *pointer);
size_t live_length(const char *string);
const char *live_greeting(void);
char *live_join(const char *const *words, size_t count, const char *between);
int live_format(char *buffer, size_t size, const char *format, ...);
void live_upper(char *string);
uint32_t live_checksum(const void *data, size_t size);

/* ---- out-parameters --------------------------------------------------------- */

bool live_divide(int64_t a, int64_t b, int64_t *quotient, int64_t *rest, Error **errp);
int live_open(const char *name, live_node **node);

/* ---- callbacks -------------------------------------------------------------- */

typedef int64_t live_fold(int64_t sum, int64_t value, void *opaque);
typedef int (*live_compare)(const void *a, const void *b);

/* A table of functions, like a driver. ctypes has no callbacks that return structs. */
typedef struct live_ops {
    void (*move)(live_point *point, double by, void *opaque);
    double (*measure)(live_point point, live_mixed mixed);
    void (*done)(const char *message, bool ok);
} live_ops;

int64_t live_reduce(const int64_t *values, size_t count, live_fold *fold, int64_t sum,
                    void *opaque);
void live_sort(double *values, size_t count, live_compare compare);
/* Return the measure of the place after `steps` moves. */
double live_walk(const live_ops *ops, live_point start, unsigned int steps,
                 void *opaque);
/* Return the function for an operation ('+', '-' or '*'), or NULL. */
live_fold *live_operation(char name);

/* ---- functions of other kinds ----------------------------------------------- */

/* Return the driver of this name, for bdrv_is_whitelisted(). */
BlockDriver *live_driver(const char *name);

/* The linker knows it by another name. */
int live_renamed(int value) __asm__("live_symbol");

/* A name that Python reserves. */
int pass(int lambda);

/* Declared here, but defined in no library. */
int live_missing(int value);

/* Defined here, so not in a library either. */
static inline int live_inline(int value)
{
    return value + 1;
}

extern int live_calls; /* The number of calls of live_count() */
extern const char *const live_version;
extern const uint16_t live_primes[6];
void live_count(void);

#endif
