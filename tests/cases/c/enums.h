enum plain { A, B, C = 10, D };
enum negative { NEG = -1, POS = 1 };
enum big { BIG = 0x80000000u };
enum wider { WIDE = 0x100000000 };
enum huge { HUGE_ = 0xFFFFFFFFFFFFFFFFu };
enum both { LOW = -1, HIGH = 0x80000000 };
enum expression { E = sizeof(long) + 'a', F = E * 2, G = (A | B) << 4, H = ~0, };
enum duplicates { ONE = 1, UNO = 1, TWO };
enum flags { READ = 1, WRITE = 2, EXECUTE = 4, ALL = READ | WRITE | EXECUTE };
enum { ANONYMOUS = 99 };
typedef enum { TYPED_A, TYPED_B } typed;
typedef enum tagged { TAGGED } tagged_t;
enum forward;
struct uses { enum plain p; enum wider w; typed t; enum forward *f; enum { INNER = 7 } i; };
enum forward { LATE };
enum plain f(enum wider w, typed t);
enum one { SINGLE } variable;
struct bits { enum plain p : 4; enum flags f : 3; };
// library: enum plain f(enum wider w, typed t) { return w == WIDE ? (enum plain)(t + 10) : A; }
// holds: int(D) == 11 and NEG == -1 and BIG == 2**31 and WIDE == 2**32
// holds: HUGE_ == 2**64 - 1 and (LOW, HIGH) == (-1, 2**31)
// holds: (E, F, G, H) == (105, 210, 16, -1)
// holds: ONE is UNO and TWO == 2 and ANONYMOUS == 99 and INNER == 7
// holds: lib.f(WIDE, TYPED_B) == 11
// holds: struct_uses.w.offset == 8
// holds: ALL == READ | WRITE | EXECUTE and isinstance(READ, IntFlag)
