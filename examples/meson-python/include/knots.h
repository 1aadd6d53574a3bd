#ifndef KNOTS_H
#define KNOTS_H

#define KNOTS_MAX 12

typedef enum Knot {
    KNOT_BOWLINE,
    KNOT_REEF,
} Knot;

/* Return the strength that the rope keeps, in percent. */
int knots_strength(Knot knot);

#endif
