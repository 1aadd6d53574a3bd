#ifndef SHAPES_H
#define SHAPES_H

#include "units.h"

/* The longest side that the library accepts, in units. */
#define SIDE_MAX (100 * UNITS_PER_METRE)

/* A rectangle. */
typedef struct Rectangle {
    double width;
    double height;
    Unit unit;
} Rectangle;

/* Return its area, in square units. */
double rectangle_area(const Rectangle *rectangle);

#endif
