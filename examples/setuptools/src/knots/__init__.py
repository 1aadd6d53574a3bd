"""Knots, with what knots.h says of them."""

from knots.bindings import KNOTS_MAX, Knot

__all__ = ["KNOTS_MAX", "Knot"]
