"""Views of the C that is written: co_wrapper shims and glue.

In: marked functions or an ir.Header. Out: the views of templates/*.c.
"""
