"""The codec's exceptions."""

from __future__ import annotations


class CodecError(ValueError):
    """Bytes that are not a JSON object, or a body that cannot be written as one."""


class BodyError(CodecError):
    """A body that cannot be sent; the message names the field."""
