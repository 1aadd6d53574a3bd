"""Many jobs: cobindgen.toml, and doing them again when a header changes.

In: a configuration file. Out: jobs, which are command lines.
"""
