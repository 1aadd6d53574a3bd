"""Views of the generated C files. The text is in templates/.

In: marked functions, or an ir.Header. Out: the views of co_wrapper.c (shims of marked
functions), glue.c (wrappers of functions that ctypes cannot call) and bridge.c (the C
side of the asyncio shims).
"""
