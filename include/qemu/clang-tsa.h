/*
 * Names for the attributes of clang's thread safety analysis (-Wthread-safety).
 * Other compilers don't know it and see nothing.
 */
#ifndef QEMU_CLANG_TSA_H
#define QEMU_CLANG_TSA_H

#ifdef __clang__
#define TSA(x) __attribute__((x))
#else
#define TSA(x)
#endif

/* The type is a lock; the name is for messages. */
#define TSA_CAPABILITY(x) TSA(capability(x))

/* The data is used only under the lock. */
#define TSA_GUARDED_BY(x) TSA(guarded_by(x))

/* The target of the pointer is used only under the lock. */
#define TSA_PT_GUARDED_BY(x) TSA(pt_guarded_by(x))

/* The caller holds the lock: exclusively, or together with other readers. */
#define TSA_REQUIRES(...) TSA(requires_capability(__VA_ARGS__))
#define TSA_REQUIRES_SHARED(...) TSA(requires_shared_capability(__VA_ARGS__))

/* The caller must not hold the lock. */
#define TSA_EXCLUDES(...) TSA(locks_excluded(__VA_ARGS__))

/* The function takes the lock and returns with it. */
#define TSA_ACQUIRE(...) TSA(acquire_capability(__VA_ARGS__))
#define TSA_ACQUIRE_SHARED(...) TSA(acquire_shared_capability(__VA_ARGS__))

/* The function releases the lock. */
#define TSA_RELEASE(...) TSA(release_capability(__VA_ARGS__))
#define TSA_RELEASE_SHARED(...) TSA(release_shared_capability(__VA_ARGS__))

/* From here on, the analysis assumes that the lock is held. */
#define TSA_ASSERT(...) TSA(assert_capability(__VA_ARGS__))
#define TSA_ASSERT_SHARED(...) TSA(assert_shared_capability(__VA_ARGS__))

/* The body is not analysed. */
#define TSA_NO_TSA TSA(no_thread_safety_analysis)

#endif
