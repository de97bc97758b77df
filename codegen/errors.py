"""`CodegenError`, which the command line reports in one line instead of a traceback."""

from __future__ import annotations


class CodegenError(Exception):
    """Something in the input cannot be used; the text says what and where, in one line."""
