"""The codec's exceptions."""

from __future__ import annotations


class CodecError(ValueError):
    """Bytes that are not a JSON object, or a body that cannot be written as one."""


class BodyError(CodecError):
    """A body that cannot be sent; the message names the field.

    Args:
        reason: what is wrong.
        field: where, if the reason does not say it.
    """

    def __init__(self, reason: str, field: str = "") -> None:
        super().__init__(f"{field}: {reason}" if field else reason)
        self.field = field
