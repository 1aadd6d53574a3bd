"""IR -> facts -> the compiler's verdicts.

In: an ir.Header. Out: how many facts were asked, and which of them are wrong.
"""
