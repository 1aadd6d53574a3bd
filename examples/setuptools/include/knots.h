#ifndef KNOTS_H
#define KNOTS_H

#define KNOTS_MAX 12

typedef enum Knot {
    KNOT_BOWLINE,
    KNOT_REEF,
} Knot;

#endif
