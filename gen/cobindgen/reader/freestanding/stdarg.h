/* C11 7.16. */
#ifndef COBINDGEN_STDARG_H
#define COBINDGEN_STDARG_H
typedef __builtin_va_list va_list;
#endif
