// options: --cc gcc
// options: --cc clang
int größe(int länge);
struct naïve { int 名前; };
int dollar$sign(int a$b);
enum { ÉTÉ = 1, $DOLLAR = 2 };
#define π 3
#define $MACRO 4
extern int caf\u00e9;
/* Names that begin with a dollar sign, of every kind. */
typedef int $type, *$pointer;
typedef struct $ { $type $member; } $$;
typedef $type (*$callback)($type, $$ *);
typedef enum $e { $FIRST = 1 } $enum;
struct uses { $type a; $$ b; $pointer c; struct $ *d; $callback e; $enum f : 3; };
extern $type $object;
$type $function($type $parameter);
#define $OF_TYPE $type
#define $CAST(x) (($type)(x))
#define $SIZE sizeof($$)
// library: int größe(int x) { return x + 1; }
// library: int dollar$sign(int x) { return x + 2; }
// library: int café = 9;
// holds: lib.größe(1) == 2 and lib.dollar_sign(1) == 3 and lib.café.value == 9
// holds: struct_naïve.名前.offset == 0 and ÉTÉ == 1 and _DOLLAR == 2
// holds: π == 3 and _MACRO == 4
// holds: _SIZE == 4 and _CAST(5) == 5 and _FIRST == 1
// holds: ctypes.sizeof(struct_uses) == 40
