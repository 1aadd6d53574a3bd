// options: --cc clang -std=c2x
enum small : unsigned char { SMALL = 255 };
enum wide : unsigned long { WIDE = 0xFFFFFFFFFFFFFFFF };
enum early : short;
struct s { enum small a; enum early b; enum wide c; };
enum early : short { LATE = -5 };
typedef enum : signed char { TYPED = -1 } typed;
enum small f(enum early e);
// holds: 1
