"""Run the C compiler and read its answers.

In: headers, flags and questions. Out: answers, or the compiler's errors as diagnostics.
"""
