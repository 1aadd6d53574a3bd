"""Two models -> what changed between them for callers.

In: headers, models or git revisions. Out: classified changes.
"""
