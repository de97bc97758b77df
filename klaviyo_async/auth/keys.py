"""Private API keys and public company ids, and the checks that tell one from the other."""

from __future__ import annotations

from typing import NoReturn

from ..core.secrets import Hidden, check_secret, digest, hide
from ..errors import ConfigurationError

__all__ = ["FixedAuth", "KeyAuth", "PrivateKeyAuth", "check_company_id", "check_private_key"]


class FixedAuth:
    """Credentials that never change.

    Args:
        header: value of the `Authorization` header.
        owner: name of the quota, which must not be secret.
    """

    __slots__ = ("_header", "owner")

    owner: str

    def __init__(self, header: Hidden, owner: str) -> None:
        self._header = header
        self.owner = owner

    def cached_header(self) -> str:
        """The `Authorization` header."""
        return self._header

    async def fetch_header(self) -> str:
        """The `Authorization` header."""
        return self._header

    def invalidate(self, header: str) -> bool:
        """See :meth:`klaviyo_async.auth.Auth.invalidate`.

        Args:
            header: the value that was sent.

        Returns:
            False: there are no other credentials.
        """
        return False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not to be pickled")


class PrivateKeyAuth:
    """Credentials that are a private key: all keys of an account share its quota."""

    __slots__ = ()


class KeyAuth(FixedAuth, PrivateKeyAuth):
    """A private API key.

    Args:
        key: the key, which begins with `pk_`.

    Raises:
        ConfigurationError: the key is malformed.
    """

    __slots__ = ()

    def __init__(self, key: str) -> None:
        key = hide(key)
        header = Hidden(f"Klaviyo-API-Key {check_private_key(key)}")
        super().__init__(header, f"key:{digest(key)}")


def check_private_key(key: object) -> str:
    """Check that a string can be a private API key, and return it. No message quotes it.

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
    """Check that a string can be a company id, and return it. No message quotes it.

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
