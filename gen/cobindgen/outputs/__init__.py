"""IR -> views of ready strings, one module an output.

In: an ir.Header. Out: what the template of the same name prints.
"""
