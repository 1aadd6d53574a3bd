"""What C means: types, layout, constants, attributes, spelling.

In: plain values. Out: the IR and the rules it obeys. Imports nothing else of ours.
"""
