"""Views of the generated Python files: bindings, stub, the bridge's Python side.

In: an ir.Header. Out: the views of templates/*.py and *.pyi.
"""
