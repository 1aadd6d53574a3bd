// options: --cc gcc
// options: --cc clang
/* Macros that call what the headers do not declare, and what they do not evaluate. */
#define UNDECLARED nowhere(1)
#define WITH_PARAMETER(x) no_macro_either(x)
#define OF_ARGUMENT(f, x) f(x)
#define BUILTIN(x) __builtin_popcount(x)
int declared(int x);
#define DECLARED(x) declared(x)
// skips: UNDECLARED: calls nowhere, which the headers do not declare
// skips: WITH_PARAMETER: calls no_macro_either, which the headers do not declare
// skips: OF_ARGUMENT: calls f
// skips: BUILTIN: calls __builtin_popcount
