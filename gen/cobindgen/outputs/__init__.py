"""IR -> views: the values that templates print. One module for each output.

In: an ir.Header. Out: a view for the template of the same name.
"""
