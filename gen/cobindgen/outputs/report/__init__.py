"""IR -> the views of an HTML page.

In: an ir.Header. Out: what templates/report.html shows.
"""
