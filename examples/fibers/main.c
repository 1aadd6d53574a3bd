#include <stdio.h>

#include "store.h"

int main(void)
{
    printf("%ld\n", store_get(store_open("first"), "one"));
    printf("%ld\n", store_read("second", "two hundred"));
    return 0;
}
