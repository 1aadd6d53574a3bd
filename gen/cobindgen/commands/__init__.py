"""The command line: one module a command, and what commands share.

In: argv. Out: files that are written, diagnostics on stderr, an exit status. No other
package writes files or exits.
"""
