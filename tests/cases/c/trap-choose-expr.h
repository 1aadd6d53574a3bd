#define CHOSEN __builtin_choose_expr(1, 3, "text")
#define SAME __builtin_types_compatible_p(int, signed)
#define OFFSET __builtin_offsetof(struct pair, second)
#define CONSTANT __builtin_constant_p(3)
#define GENERIC _Generic(1.5f, int: 1, float: 2, default: 3)
struct pair { char first; long second[3]; };
#define LENGTH (sizeof(((struct pair *)0)->second) / sizeof(long))
#define ELEMENT __builtin_offsetof(struct pair, second[2])
enum { FROM_BUILTIN = __builtin_choose_expr(sizeof(int) == 4, 10, 20),
       FROM_OFFSET = __builtin_offsetof(struct pair, second) };
enum generic { BEFORE, FROM_GENERIC = _Generic(1, int: 6, default: 7), AFTER };
struct sized { char room[__builtin_choose_expr(1, 5, 6)]; };
// holds: (CHOSEN, SAME, OFFSET, CONSTANT, GENERIC) == (3, 1, 8, 1, 2)
// holds: (LENGTH, ELEMENT) == (3, 24)
// holds: FROM_BUILTIN == 10 and FROM_OFFSET == 8
// holds: ctypes.sizeof(struct_sized) == 5
// holds: (BEFORE, FROM_GENERIC, AFTER) == (0, 6, 7)
