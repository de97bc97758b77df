"""Private API keys and public company ids: telling them apart, and refusing what is neither."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any, NoReturn

from ..errors import ConfigurationError

__all__ = [
    "FixedAuth",
    "Hidden",
    "HiddenBytes",
    "KeyAuth",
    "check_company_id",
    "check_private_key",
    "check_secret",
    "hide",
]


class Hidden(str):
    """A credential that does not show where values are displayed: in tracebacks with local
    variables, in debuggers, in the repr of what it is part of. As text it is itself.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "'[hidden]'"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not to be pickled")


class HiddenBytes(bytes):
    """The same for a body that holds one."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'[hidden]'"

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


class FixedAuth:
    """Credentials that stay as they are.

    Args:
        header: the `Authorization` header.
        owner: name of the quota.
    """

    __slots__ = ("_header", "owner")

    owner: str

    def __init__(self, header: Hidden, owner: str) -> None:
        self._header = header
        self.owner = owner

    def ready(self) -> str:
        """The `Authorization` header."""
        return self._header

    async def obtain(self) -> str:
        """The `Authorization` header."""
        return self._header

    def refused(self, header: str) -> bool:
        """There is no other."""
        return False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not to be pickled")


class KeyAuth(FixedAuth):
    """A private API key.

    Raises:
        ConfigurationError: the key cannot be one.
    """

    __slots__ = ()

    def __init__(self, key: str) -> None:
        key = hide(key)
        header = Hidden(f"Klaviyo-API-Key {check_private_key(key)}")
        super().__init__(header, f"key:{digest(key)}")


def digest(secret: str) -> str:
    """What tells secrets apart without telling them."""
    return blake2b(secret.encode(), digest_size=6).hexdigest()


def check_private_key(key: object) -> str:
    """The key, if it can be a private API key. No message quotes it.

    Raises:
        ConfigurationError: it is no string, is empty, holds blanks or control characters, or is
            a public key.
    """
    text = check_secret("API key", key)
    if len(text) == 6 and text.isalnum():
        raise ConfigurationError(
            "this API key looks like a company id (the public key of 6 characters): pass it as "
            "company_id, and as api_key a private key, which begins with pk_"
        )
    return text


def check_company_id(company_id: object) -> str:
    """The id, if it can be a company id. No message quotes it.

    Raises:
        ConfigurationError: it is no string, is empty, holds blanks or control characters, or is
            a private key.
    """
    text = check_secret("company id", company_id)
    if text.lower().startswith("pk_") or len(text) > 24:
        raise ConfigurationError(
            "this company id looks like a private key: pass it as api_key, never as company_id, "
            "which is public and travels in addresses"
        )
    return text


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
