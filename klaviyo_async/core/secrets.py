"""Credentials as values: never displayed, never pickled, and refused where they cannot be one."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any, NoReturn, Self

from ..errors import ConfigurationError

__all__ = ["Hidden", "HiddenBytes", "check_secret", "digest", "hide"]


class Hidden(str):
    """A credential that does not show where values are displayed: in tracebacks with local
    variables, in debuggers, in the repr of what it is part of. As text it is itself.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "'[hidden]'"

    def __getitem__(self, key: Any) -> Hidden:
        return Hidden(
            str.__getitem__(self, key)
        )  # who shortens what is long does so before its repr

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: object) -> Self:
        return self  # tools that record requests copy their headers, and never by pickling

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not to be pickled")


class HiddenBytes(bytes):
    """The same for a body that holds one."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'[hidden]'"

    def __getitem__(self, key: Any) -> Any:
        part = bytes.__getitem__(self, key)
        return part if isinstance(part, int) else HiddenBytes(part)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: object) -> Self:
        return self  # tools that record requests copy their headers, and never by pickling

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not to be pickled")


def hide(value: Any) -> Any:
    """A secret, or a list of them, that does not show; anything else as it is.

    For arguments: put in their place before anything can fail, so that no traceback shows them.
    """
    if isinstance(value, str):
        return Hidden(value)
    if isinstance(value, bytes):
        return HiddenBytes(value)
    return [*map(hide, value)] if isinstance(value, (list, tuple, set, frozenset)) else value


def digest(secret: str) -> str:
    """What tells secrets apart without telling them."""
    return blake2b(secret.encode(), digest_size=6).hexdigest()


def check_secret(what: str, value: object) -> str:
    """`value`, if it can be a credential of any kind. No message quotes it.

    Raises:
        ConfigurationError: it is no string, is empty, or holds blanks or control characters.
    """
    if not isinstance(value, str):
        kind = bytes if isinstance(value, bytes) else type(value)
        raise ConfigurationError(f"the {what} must be a string, not {kind.__name__}")
    if not value.strip():
        raise ConfigurationError(f"the {what} is empty")
    if value != value.strip():
        raise ConfigurationError(f"the {what} has blanks or line ends around it")
    if " " in value:
        raise ConfigurationError(
            f"the {what} holds blanks: pass it alone, without `Klaviyo-API-Key` or `Bearer`"
        )
    if not (value.isascii() and value.isprintable()):
        raise ConfigurationError(f"the {what} holds characters that no {what} has")
    return value
