"""Runs the C compiler and reads what it answers.

In: headers, flags and questions. Out: answers, or the compiler's errors as ours.
"""
