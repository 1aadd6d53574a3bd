"""IR -> the view of an HTML page.

In: an ir.Header. Out: the view that templates/report.html prints.
"""
