"""Filters: their grammar, and writing them in Python."""
