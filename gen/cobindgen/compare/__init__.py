"""Two models -> the changes between them, as callers see them.

In: headers, models in JSON, or git revisions. Out: classified changes.
"""
