#ifndef KNOTS_H
#define KNOTS_H

#define KNOTS_MAX 12

typedef enum Knot {
    KNOT_BOWLINE,
    KNOT_REEF,
} Knot;

/* How much of the rope's strength is left, in percent. */
int knots_strength(Knot knot);

#endif
