/* C11 7.23. */
#ifndef COBINDGEN_STDNORETURN_H
#define COBINDGEN_STDNORETURN_H
#define noreturn _Noreturn
#endif
