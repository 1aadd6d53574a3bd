int promoted(c, s, f) char c; short s; float f; { return c + s + (int)f; }
int implicit(a, b) long b; { return a + b; }
int unprototyped();
void *pointer(p) char *p; { return p; }
int none(void) { return 3; }
// library: int unprototyped(int a, int b) { return a * b; }
// holds: lib.promoted(1, 2, 3.5) == 6
// holds: lib.implicit(1, 2) == 3
// holds: lib.unprototyped(6, 7) == 42 and lib.none() == 3
