"""Knots: the bindings of a C library that is in the package."""

from knots.bindings import KNOTS_MAX, Knot, knots_strength

__all__ = ["KNOTS_MAX", "Knot", "knots_strength"]
