"""The command line: arguments in, files and an exit status out.

In: argv. Out: files that are written, diagnostics on stderr. Only this writes or exits.
"""
