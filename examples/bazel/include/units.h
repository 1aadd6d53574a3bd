#ifndef UNITS_H
#define UNITS_H

#define UNITS_PER_METRE 1000

typedef enum Unit {
    UNIT_MM,
    UNIT_INCH,
} Unit;

#endif
