"""Marked declarations of QEMU's headers, read without a preprocessor.

In: header files. Out: the runtime, the marked functions, and the findings of `--lint`.
"""
