#ifndef SHAPES_H
#define SHAPES_H

#include "units.h"

/* The longest side that the library takes, in units. */
#define SIDE_MAX (100 * UNITS_PER_METRE)

/* A rectangle. */
typedef struct Rectangle {
    double width;
    double height;
    Unit unit;
} Rectangle;

/* Its area, in square units. */
double rectangle_area(const Rectangle *rectangle);

#endif
