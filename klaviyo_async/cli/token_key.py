"""The key that the tokens of a store are encrypted with: of the environment, or of a file that it names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..errors import ConfigurationError
from .errors import register_secret

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..auth.tokens import TokenCodec, TokenStore

__all__ = ["check_tokens", "token_codec"]

_KEY: Final = "KLAVIYO_TOKEN_KEY"
_FILE: Final = "KLAVIYO_TOKEN_KEY_FILE"
_TRIED: Final = 3
"""Accounts whose tokens are looked at, in case one's are damaged."""


def token_codec() -> TokenCodec | None:
    """What decrypts tokens, and encrypts those that are refreshed; None: they are in plain text.

    `KLAVIYO_TOKEN_KEY`, or the file that `KLAVIYO_TOKEN_KEY_FILE` names, holds a key of `Fernet` (of the
    cryptography package), or several between commas or blanks: the first encrypts, all decrypt, so that keys can
    be replaced.

    Raises:
        ConfigurationError: a key is none, or cryptography is not installed. No message quotes a key.
        OSError: the file cannot be read.
    """
    text, where = os.environ.get(_KEY, ""), _KEY
    if not text and (file := os.environ.get(_FILE)):
        text, where = Path(file).read_text(encoding="utf-8", errors="replace"), file
        if not text.strip():
            raise ConfigurationError(f"{where} holds no key")
    keys = text.replace(",", " ").split()
    for key in keys:
        register_secret(key)
    return _fernet(keys, where) if keys else None


def _fernet(keys: Sequence[str], where: str) -> Any:
    try:
        from cryptography.fernet import Fernet, MultiFernet
    except ImportError:
        raise ConfigurationError(
            f"{where} needs the cryptography package: pip install cryptography"
        ) from None
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except ValueError:
        pass  # what is wrong with a key may be part of it
    raise ConfigurationError(
        f"{where} is no key of Fernet: 32 bytes in URL-safe base64, as Fernet.generate_key() makes them"
    )


async def check_tokens(store: TokenStore, names: Sequence[str], where: str) -> None:
    """See that tokens can be read, so that a key that is missing is told once and not for each account.

    Args:
        store: has them.
        names: of accounts.
        where: what the store is called in messages.

    Raises:
        ConfigurationError: they cannot be read.
        TokenStoreUnavailable: the store cannot be reached.
    """
    problem: ConfigurationError | None = None
    for name in names[:_TRIED]:
        try:
            await store.load(name)
        except ConfigurationError as error:
            problem = error
        else:
            return
    if problem is not None:
        given = os.environ.get(_KEY) or os.environ.get(_FILE)
        said = f"not with {_KEY}" if given else f"{_KEY} is not set"
        raise ConfigurationError(
            f"{where}: its tokens cannot be read ({said}): give the key that they are encrypted with in {_KEY}, "
            f"or its file in {_FILE}"
        )
