// Python's keywords, builtins and dunders; ctypes' own names.
int raise(int raise);
int pass(int from, int lambda, int self, int None);
enum async { await, yield, mro, name, value = 7, True = 3, _missing_ };
struct class { int def; int _fields_; int _anonymous_; int __init__; int __class__;
               int from_buffer; int sizeof_; int int_; };
int getattr(int globals), print(int id), type(int x), load(int x), ctypes(int x);
struct list { struct list *next; int dict; };
typedef struct list str;
#define len 4
#define __all__ 5
#define super(x) ((x) + 1)
int __private(int __x), _Name(int), __dunder__(int __y__);
// holds: await_ == 0 and yield_ == 1 and name == 3 and value == 7
// holds: list(struct_list().__class__._fields_[1])[0] == "dict"
// library: int raise(int raise) { return raise + 1; }
// library: int pass(int from, int lambda, int self, int None) { return from + lambda + self + None; }
// library: int getattr(int globals) { return 2 * globals; }
// library: int load(int x) { return 3 * x; }
// library: int __private(int x) { return x; }
// holds: lib.raise_(1) == 2
// holds: getattr(lib, "pass_")(1, 2, 3, 4) == 10
// holds: lib.getattr(4) == 8 and lib.load(4) == 12
// holds: getattr(lib, "__private")(5) == 5
// holds: struct_class(def_=1).def_ == 1
// holds: super_(3) == 4 and len_ == 4
