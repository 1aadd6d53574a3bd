/* A macro that leaves a call open takes nothing else with it. */
#define foo(x) x
#define OPEN foo(
#define A 1
#define B 2
#define BAD foo(5
#define C 3
#define F(a) ((a)+1)
// holds: A == 1 and B == 2 and C == 3 and F(1) == 2
// skips: OPEN: can't be expanded alone
// skips: BAD: can't be expanded alone
