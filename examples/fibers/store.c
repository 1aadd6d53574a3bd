#include <stdio.h>
#include <string.h>

#include "store.h"

struct Store {
    const char *name;
};

Store *store_open(const char *name)
{
    static Store store;

    assert(!fiber_self());
    store.name = name;
    printf("open %s\n", name);
    return &store;
}

static void again(void *fiber)
{
    fiber_resume(fiber);
}

long store_co_get(Store *store, const char *key)
{
    assert(fiber_self());
    loop_post(again, fiber_self());
    fiber_suspend();
    printf("get %s from %s\n", key, store->name);
    return 1000000000000L * strlen(key);
}

long store_co_read(const char *name, const char *key)
{
    return store_get(store_co_open(name), key);
}
