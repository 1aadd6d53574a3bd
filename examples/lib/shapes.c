#include "shapes.h"

double rectangle_area(const Rectangle *rectangle)
{
    return rectangle->width * rectangle->height;
}
