"""Views of the C that is written. The text is in templates/.

In: marked functions or an ir.Header. Out: the views of co_wrapper.c (shims of marked
functions), glue.c (shims of what ctypes cannot call) and bridge.c (the C side of the
asyncio shims).
"""
