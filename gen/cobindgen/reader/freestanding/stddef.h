/* For reading headers where no compiler's own are installed (C11 7.19). */
#ifndef COBINDGEN_STDDEF_H
#define COBINDGEN_STDDEF_H
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __WCHAR_TYPE__ wchar_t;
#if __STDC_VERSION__ >= 202311L
typedef typeof(nullptr) nullptr_t;
#endif
#define NULL ((void *)0)
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif
