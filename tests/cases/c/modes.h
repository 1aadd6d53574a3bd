/* The machine mode of an enum: its size. */
enum half { HALF_A, HALF_B } __attribute__((mode(HI)));
enum __attribute__((__mode__(__QI__))) quarter { QUARTER = 100 };
enum negative { NEGATIVE = -1 } __attribute__((mode(DI)));
typedef enum { OF_TYPEDEF } __attribute__((mode(HI))) of_typedef;
struct all { enum half a; enum quarter b; enum negative c; of_typedef d; };
/* The mode is of the typedef: its type has no other name. */
typedef enum { AFTER = 7 } after __attribute__((mode(QI)));
struct of_after { char c; after a; };
typedef int byte __attribute__((mode(QI)));
typedef unsigned word __attribute__((mode(word)));
typedef float wide __attribute__((mode(DF)));
struct integers { char c; byte a : 3; word b : 40; wide d; int x __attribute__((mode(DI))); };
int function(int x __attribute__((mode(DI))), byte y);
// holds: ctypes.sizeof(struct_all) == 24 and struct_all.c.offset == 8
// holds: struct_integers.x.size == 8 and struct_integers.d.size == 8
// skips: after: mode on an enum
// skips: of_after: mode on an enum
// holds: AFTER == 7
