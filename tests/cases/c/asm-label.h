int called(int x) __asm__("real_name");
extern int object __asm("real" "_object");
int again(int x);
int again(int x) __asm__("other_name");
int attributed(int x) __asm__("third") __attribute__((pure));
void empty_name(void);
// library: int real_name(int x) { return x + 1; }
// library: int real_object = 5;
// library: int other_name(int x) { return x + 2; }
// library: int third(int x) { return x + 3; }
// holds: lib.called(1) == 2 and lib.object.value == 5
// holds: lib.again(1) == 3 and lib.attributed(1) == 4
// holds: lib.missing() == ["empty_name"]
