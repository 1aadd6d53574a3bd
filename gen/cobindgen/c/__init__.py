"""The rules of C: types, layout, constants, attributes, spelling.

In: plain values. Out: the IR, and the rules of C for it. Imports only `diagnostics`.
"""
