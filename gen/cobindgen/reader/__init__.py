"""Headers -> AST: preprocess, index, parse.

In: header files and preprocessor flags. Out: a unit, its index, and ASTs on demand.
"""
