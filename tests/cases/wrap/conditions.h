/* cobindgen wrap --runtime 9.0 */
#if !defined CONDITIONS_H
#include "qemu/osdep.h"
#define CONDITIONS_H 1
#ifdef CONFIG_A
int co_wrapper bdrv_a(void);
#   if CONFIG_LEVEL > 1 || \
       defined(CONFIG_B) /* why */
int co_wrapper bdrv_a_b(void);
#   elif CONFIG_C
int co_wrapper bdrv_a_c(void);
#   else
int co_wrapper bdrv_a_other(void);
#   endif
#else
int co_wrapper bdrv_not_a(void);
#endif
#if 0
int co_wrapper bdrv_never(void);
int co_wrapper_bdrv_rdlok bdrv_never_misspelt(void);
#ifdef CONFIG_A
int co_wrapper bdrv_never_a(void);
#endif
#elif 1
int co_wrapper bdrv_always(void);
#else
int co_wrapper bdrv_never_else(void);
#endif
#ifndef CONFIG_D
int co_wrapper bdrv_not_d(void);
#endif
#ifndef CONFIG_E
#define CONFIG_E 1
#else
int co_wrapper bdrv_second_time(void);
#endif
#endif
