"""IR -> facts -> the compiler's verdicts.

In: an ir.Header. Out: the number of facts, those that the compiler denies, and the
header without them.
"""
