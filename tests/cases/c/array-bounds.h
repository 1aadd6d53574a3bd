/* A typedef's bound has parentheses, and the name stands before it. */
struct registers { unsigned long r[27]; };
typedef unsigned long greg;
typedef greg gregset[(sizeof (struct registers) / sizeof(greg))];
typedef int table[sizeof(int[2])][(3)], (*pointer)[(4)];

struct status { gregset registers; table t; pointer p; };
// holds: ctypes.sizeof(gregset) == 216
// holds: ctypes.sizeof(table) == 8 * 3 * 4
// holds: ctypes.sizeof(struct_status) == 216 + 96 + 8
