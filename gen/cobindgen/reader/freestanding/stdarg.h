/* C11 7.16. GCC and clang define the second name too. */
#ifndef COBINDGEN_STDARG_H
#define COBINDGEN_STDARG_H
typedef __builtin_va_list va_list;
typedef __builtin_va_list __gnuc_va_list;
#endif
