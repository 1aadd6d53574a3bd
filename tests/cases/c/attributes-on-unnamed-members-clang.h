// options: --cc clang
// options: --cc clang --no-verify
// options: --cc clang -- -fms-extensions
struct untagged { char c; __attribute__((aligned(16))) struct { int x; }; };
struct behind { char c; struct { int x; } __attribute__((aligned(16))); };
struct inside { char c; struct __attribute__((aligned(16))) { int x; }; };
struct packed { char c; __attribute__((packed)) struct { int x; }; };
struct alignas_ { char c; _Alignas(16) struct { int x; }; };
struct either { char c; __attribute__((aligned(16))) union { int x; char d; }; int : 3; char e; };
struct bits { char c; int __attribute__((aligned(16))) : 3; char e; };
// holds: [struct_untagged.x.offset, struct_behind.x.offset, struct_inside.x.offset] == [16, 16, 16]
// holds: [struct_packed.x.offset, struct_alignas_.x.offset, struct_either.x.offset] == [1, 16, 16]
