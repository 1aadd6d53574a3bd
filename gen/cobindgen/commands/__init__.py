"""The command line: one module for each command, and what commands share.

In: argv. Out: files, diagnostics on stderr, and an exit status. No other room writes
files or exits.
"""
