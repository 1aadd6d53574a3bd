"""AST -> IR: one lower_x for each C construct.

In: the index of a unit. Out: an ir.Header with the declarations and the skipped names.
"""
