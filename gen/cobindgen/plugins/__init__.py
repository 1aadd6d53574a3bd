"""Plugins of Python's build systems: they run the jobs when a wheel is built.

In: the project's configuration. Out: files in the project, and the wheel's tag.
"""
