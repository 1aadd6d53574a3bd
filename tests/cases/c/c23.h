// options: --cc clang -std=c2x
_Static_assert(1);
struct s { int a; };
#define NOTHING nullptr_
[[nodiscard]] int g([[maybe_unused]] int a);
struct [[deprecated]] t { [[maybe_unused]] int b; };
enum [[deprecated]] u { U [[deprecated]] = 3 };
int unprototyped_no_more();
#define SEPARATED 1'000'000
#define BINARY 0b11
// holds: SEPARATED == 1000000 and BINARY == 3 and U == 3
// skips: NOTHING:
