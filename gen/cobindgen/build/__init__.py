"""The jobs of cobindgen.toml, and running them again when a header changes.

In: a configuration file. Out: jobs, which are command lines.
"""
