"""Marked declarations of QEMU's headers, read without a preprocessor.

In: header text. Out: marked functions, their runtime, the linter's findings.
"""
