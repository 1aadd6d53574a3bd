#include "knots.h"

int knots_strength(Knot knot)
{
    return knot == KNOT_BOWLINE ? 65 : 45;
}
