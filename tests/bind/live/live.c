/* The functions of live.h. */
#include "live.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define IDENTITY(name, type) \
    type name(type value)    \
    {                        \
        return value;        \
    }

IDENTITY(live_i8, int8_t)
IDENTITY(live_u8, uint8_t)
IDENTITY(live_i16, int16_t)
IDENTITY(live_u16, uint16_t)
IDENTITY(live_i32, int32_t)
IDENTITY(live_u32, uint32_t)
IDENTITY(live_i64, int64_t)
IDENTITY(live_u64, uint64_t)
IDENTITY(live_size, size_t)
IDENTITY(live_long, long)
IDENTITY(live_f32, float)
IDENTITY(live_f64, double)
IDENTITY(live_f80, long double)
IDENTITY(live_char, char)
IDENTITY(live_pointer, void *)

bool live_not(bool value)
{
    return !value;
}

double live_many(int8_t a, double b, uint16_t c, float d, int32_t e, double f,
                 uint64_t g, double h, int64_t i, double j, int16_t k, double l,
                 uint8_t m, double n, int64_t o, double p, int32_t q, double r)
{
    return a - 2 * b + 3 * c - 4 * (double)d + 5 * (double)e - 6 * f + 7 * (double)g -
           8 * h + 9 * (double)i - 10 * j + 11 * k - 12 * l + 13 * m - 14 * n +
           15 * (double)o - 16 * p + 17 * (double)q - 18 * r;
}

enum live_level live_next_level(enum live_level level)
{
    switch (level) {
    case LIVE_LOW:
        return LIVE_MIDDLE;
    case LIVE_MIDDLE:
        return LIVE_HIGH;
    default:
        return LIVE_LOW;
    }
}

BlockZoneState live_zone_state(BlockZoneOp op)
{
    static const BlockZoneState after[] = {
        [BLK_ZO_OPEN] = BLK_ZS_EOPEN,
        [BLK_ZO_CLOSE] = BLK_ZS_CLOSED,
        [BLK_ZO_FINISH] = BLK_ZS_FULL,
        [BLK_ZO_RESET] = BLK_ZS_EMPTY,
    };
    return after[op];
}

BdrvRequestFlags live_toggle(BdrvRequestFlags flags, BdrvRequestFlags which)
{
    return flags ^ which;
}

live_point live_add(live_point a, live_point b)
{
    return (live_point){a.x + b.x, a.y + b.y};
}

live_mixed live_swap(live_mixed value)
{
    return (live_mixed){(float)value.score, (int16_t)-value.rank, value.weight};
}

live_large live_reverse(live_large value)
{
    live_large result = {.centre = {value.centre.y, value.centre.x}};
    size_t length = strlen(value.name);

    for (size_t i = 0; i < 5; i++) {
        result.values[i] = value.values[4 - i];
    }
    for (size_t i = 0; i < length; i++) {
        result.name[i] = value.name[length - 1 - i];
    }
    return result;
}

uint64_t live_capacity(HDGeometry geometry)
{
    return BDRV_SECTOR_SIZE * geometry.heads * geometry.sectors * geometry.cylinders;
}

BlockSizes live_exchange(BlockSizes sizes)
{
    return (BlockSizes){.phys = sizes.log, .log = sizes.phys};
}

BdrvCheckResult live_merge(BdrvCheckResult a, BdrvCheckResult b)
{
    a.corruptions += b.corruptions;
    a.leaks += b.leaks;
    a.check_errors += b.check_errors;
    a.corruptions_fixed += b.corruptions_fixed;
    a.leaks_fixed += b.leaks_fixed;
    if (a.image_end_offset < b.image_end_offset) {
        a.image_end_offset = b.image_end_offset;
    }
    a.bfi.allocated_clusters += b.bfi.allocated_clusters;
    a.bfi.total_clusters += b.bfi.total_clusters;
    a.bfi.fragmented_clusters += b.bfi.fragmented_clusters;
    a.bfi.compressed_clusters += b.bfi.compressed_clusters;
    return a;
}

void live_scale(live_point *point, double factor)
{
    point->x *= factor;
    point->y *= factor;
}

void live_bits_set(struct live_bits *bits, unsigned kind, int delta, uint64_t place,
                   bool last, uint16_t tail)
{
    bits->kind = kind & 7;
    bits->delta = delta;
    bits->place = place;
    bits->last = last;
    bits->tail = tail & 511;
}

int64_t live_bits_get(const struct live_bits *bits, unsigned which)
{
    switch (which) {
    case 0:
        return bits->kind;
    case 1:
        return bits->delta;
    case 2:
        return bits->place;
    case 3:
        return bits->last;
    default:
        return bits->tail;
    }
}

void live_packed_set(struct live_packed *packed, uint8_t tag, uint32_t length,
                     uint16_t sum, uint64_t offset)
{
    *packed = (struct live_packed){tag, length, sum, offset};
}

uint64_t live_word_rotate(union live_word *word)
{
    uint8_t first = word->bytes[0];

    memmove(word->bytes, word->bytes + 1, 7);
    word->bytes[7] = first;
    return word->whole;
}

int64_t live_tree_sum(const live_node *root)
{
    return root ? live_tree_sum(root->left) + root->number + live_tree_sum(root->right)
                : 0;
}

int live_keywords(const live_node *node)
{
    return node->from + 10 * node->class + 100 * node->None;
}

int live_zone_report(uint64_t offset, uint64_t length, unsigned int *nr_zones,
                     BlockZoneDescriptor *zones)
{
    unsigned int fit = *nr_zones < 7 ? *nr_zones : 7;

    for (unsigned int i = 0; i < fit; i++) {
        zones[i] = (BlockZoneDescriptor){
            .start = offset + i * length,
            .length = length,
            .cap = length - i,
            .wp = offset + i * length + i,
            .type = i ? BLK_ZT_SWR : BLK_ZT_CONV,
            .state = i ? BLK_ZS_IOPEN : BLK_ZS_NOT_WP,
        };
    }
    *nr_zones = fit;
    return 0;
}

BlockZoneWps *live_wps_new(unsigned int count, uint64_t first, uint64_t step)
{
    BlockZoneWps *wps = calloc(1, sizeof(*wps) + count * sizeof(wps->wp[0]));

    if (wps) {
        live_wps_fill(wps, count, first, step);
    }
    return wps;
}

void live_wps_fill(BlockZoneWps *wps, unsigned int count, uint64_t first,
                   uint64_t step)
{
    wps->colock.sequence = count;
    for (unsigned int i = 0; i < count; i++) {
        wps->wp[i] = first + i * step;
    }
}

uint64_t live_wps_sum(const BlockZoneWps *wps, unsigned int count)
{
    uint64_t sum = 0;

    for (unsigned int i = 0; i < count; i++) {
        sum += wps->wp[i];
    }
    return sum;
}

void live_free(void *pointer)
{
    free(pointer);
}

size_t live_length(const char *string)
{
    return strlen(string);
}

const char *live_greeting(void)
{
    return "gr\xc3\xbc\xc3\x9f dich";
}

char *live_join(const char *const *words, size_t count, const char *between)
{
    size_t size = 1;
    char *result, *end;

    for (size_t i = 0; i < count; i++) {
        size += strlen(words[i]) + strlen(between);
    }
    result = end = calloc(1, size);
    for (size_t i = 0; result && i < count; i++) {
        end += sprintf(end, "%s%s", i ? between : "", words[i]);
    }
    return result;
}

int live_format(char *buffer, size_t size, const char *format, ...)
{
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(buffer, size, format, arguments);
    va_end(arguments);
    return length;
}

void live_upper(char *string)
{
    for (; *string; string++) {
        *string = (char)toupper((unsigned char)*string);
    }
}

uint32_t live_checksum(const void *data, size_t size)
{
    const uint8_t *bytes = data;
    uint32_t sum = 0;

    for (size_t i = 0; i < size; i++) {
        sum = sum * 31 + bytes[i];
    }
    return sum;
}

int live_open(const char *name, live_node **node)
{
    if (!*name) {
        *node = NULL;
        return -1;
    }
    *node = calloc(1, sizeof(**node));
    (*node)->number = (int64_t)strlen(name);
    return 0;
}

int64_t live_reduce(const int64_t *values, size_t count, live_fold *fold, int64_t sum,
                    void *opaque)
{
    for (size_t i = 0; i < count; i++) {
        sum = fold(sum, values[i], opaque);
    }
    return sum;
}

void live_sort(double *values, size_t count, live_compare compare)
{
    qsort(values, count, sizeof(*values), compare);
}

double live_walk(const live_ops *ops, live_point start, unsigned int steps,
                 void *opaque)
{
    for (unsigned int i = 0; i < steps; i++) {
        ops->move(&start, i + 0.5, opaque);
    }
    if (ops->done) {
        ops->done("arrived", steps > 0);
    }
    return ops->measure(start, (live_mixed){0.5f, -7, 3.0});
}

static int64_t plus(int64_t sum, int64_t value, void *opaque)
{
    (void)opaque;
    return sum + value;
}

static int64_t minus(int64_t sum, int64_t value, void *opaque)
{
    (void)opaque;
    return sum - value;
}

static int64_t times(int64_t sum, int64_t value, void *opaque)
{
    (void)opaque;
    return sum * value;
}

live_fold *live_operation(char name)
{
    switch (name) {
    case '+':
        return plus;
    case '-':
        return minus;
    case '*':
        return times;
    default:
        return NULL;
    }
}

int live_renamed(int value)
{
    return value * 2;
}

int pass(int lambda)
{
    return lambda + 1000;
}

int live_calls;
const char *const live_version = "1.2.3";
const uint16_t live_primes[6] = {2, 3, 5, 7, 11, 13};

void live_count(void)
{
    live_calls++;
}
