"""Knots, with the constants and types of knots.h."""

from knots.bindings import KNOTS_MAX, Knot

__all__ = ["KNOTS_MAX", "Knot"]
