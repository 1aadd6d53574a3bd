typedef unsigned int word;
enum e { E0, E1, E2 };
struct zero { char a; int : 0; char b; unsigned x : 3; unsigned : 0; unsigned y : 3; };
struct unnamed { unsigned a : 3; unsigned : 5; unsigned b : 8; };
struct across { unsigned a : 20; unsigned b : 20; unsigned char c : 5; unsigned short d : 9; };
struct bases { _Bool b : 1; signed char c : 5; short s : 9; int i : 17; long l : 40;
               long long ll : 60; unsigned long long ull : 64; word w : 31; enum e e : 2; };
struct tight { unsigned a : 3; unsigned long b : 60; char c; } __attribute__((packed));
struct only { int : 5; };
union u { unsigned a : 3; unsigned long b : 33; char c; };
struct plain { int i : 4; const unsigned u : 4; volatile unsigned v : 2; };
struct last { long a; unsigned b : 1; };
struct after { unsigned char a : 1; int b; unsigned char c : 7; unsigned d : 25; };
struct whole { unsigned a : 32, b : 8; unsigned short c : 16; };
struct computed { unsigned a : sizeof(int) * 4; unsigned b : E2 + 1; };
// holds: ctypes.sizeof(struct_zero) == 12
// holds: bytes(struct_plain(i=-1))[0] == 15 and struct_plain(i=-1).i == -1
// holds: struct_bases(ull=2**64 - 1).ull == 2**64 - 1
// holds: struct_bases(b=2).b is True
// holds: struct_computed(a=0xFFFF, b=7).b == 7
