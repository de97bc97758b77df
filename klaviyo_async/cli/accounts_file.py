"""Whose credentials a command uses that works for many accounts: a file of keys, or a store of tokens."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..errors import ConfigurationError
from .client import read_key, settings_of
from .client_options import ClientOptions
from .errors import register_secret
from .token_key import check_tokens, token_codec

if TYPE_CHECKING:
    from ..auth.tokens import TokenStore
    from ..client.accounts import KlaviyoAccounts

__all__ = ["Accounts", "open_accounts"]

_SOURCES: Final = ("env", "file")


class Accounts:
    """Accounts by name, and how to call for them.

    Args:
        clients: of the accounts; to be closed.
        names: of the accounts wanted, in the order of the file or store.
        store: keeps their tokens, if they have tokens; to be closed as well.
    """

    def __init__(
        self, clients: KlaviyoAccounts, names: Sequence[str], store: TokenStore | None
    ) -> None:
        self.clients, self.names, self._store = clients, names, store

    async def aclose(self) -> None:
        """Close what was opened."""
        await self.clients.aclose()
        await _close(self._store)


async def _close(store: TokenStore | None) -> None:
    close = getattr(store, "aclose", None)  # which not every store has
    if close is not None:
        await close()


async def open_accounts(where: str, wanted: Sequence[str], options: ClientOptions) -> Accounts:
    """The accounts of a file, or of a token store.

    Args:
        where: a JSON or TOML file from names to private keys, each a string, `{"env": NAME}` or
            `{"file": PATH}`; or a token store: a file of SQLite (`.db`, `.sqlite`), a directory, or the URL
            of a Redis server, for which `KLAVIYO_CLIENT_ID` and `KLAVIYO_CLIENT_SECRET` name the OAuth app, and
            `KLAVIYO_TOKEN_KEY` has the key that its tokens are encrypted with, if they are.
        wanted: names of those wanted; empty: all.
        options: of the command.

    Raises:
        ConfigurationError: it is none, or lacks an account that is wanted. No message quotes a key.
        OSError: it cannot be read.
    """
    from ..client.accounts import KlaviyoAccounts

    settings = settings_of(options)
    store = _token_store(where)
    if store is None:
        entries = _read_keys(Path(where))
        folder = Path(where).parent
        names = _chosen([*entries], wanted, where)
        clients = KlaviyoAccounts(keys=lambda name: _key(name, entries[name], folder), **settings)
        return Accounts(clients, names, None)
    try:
        names = _chosen(await store.accounts(), wanted, where)
        app = _app(settings)
        await check_tokens(store, names, where)
        return Accounts(KlaviyoAccounts(app=app, store=store, **settings), names, store)
    except BaseException:
        await _close(store)
        raise


def _token_store(where: str) -> Any:
    """The store that is meant; None: a file of keys is."""
    from ..auth import stores

    if where.startswith(("redis://", "rediss://", "unix://")):
        register_secret(where)
        return stores.RedisTokenStore(where, codec=token_codec())
    path = Path(where)
    if not path.exists():
        raise ConfigurationError(f"{where}: there is no such file of accounts, or token store")
    if path.is_dir():
        return stores.FileTokenStore(path, token_codec())
    if path.suffix in (".db", ".sqlite"):
        return stores.SQLiteTokenStore(path, token_codec())
    return None


def _app(settings: Mapping[str, Any]) -> Any:
    from ..auth.oauth import OAuthApp

    client_id, secret = (os.environ.get(f"KLAVIYO_CLIENT_{name}") for name in ("ID", "SECRET"))
    if not client_id or not secret:
        raise ConfigurationError(
            "the accounts of a token store need their OAuth app: set KLAVIYO_CLIENT_ID and "
            "KLAVIYO_CLIENT_SECRET"
        )
    register_secret(secret)
    kept = {name: settings[name] for name in ("base_url", "proxy", "trust_env") if name in settings}
    # Tokens are refreshed alone; nobody is sent back to this address.
    return OAuthApp(client_id, secret, "https://localhost/", **kept)


def _read_keys(path: Path) -> dict[str, Any]:
    text = path.read_bytes()
    try:
        if path.suffix == ".toml":
            found: Any = tomllib.loads(text.decode())
        else:
            found = msgspec.json.decode(text)
    except ValueError:
        # What is wrong with it may be part of a key.
        kind = "TOML" if path.suffix == ".toml" else "JSON"
        raise ConfigurationError(
            f'{path} is no {kind}: write {{"NAME": "KEY", ...}}, or TOML into a file that ends in .toml'
        ) from None
    if not isinstance(found, dict) or not found:
        raise ConfigurationError(f'{path} holds no accounts: write {{"NAME": "KEY", ...}}')
    for name, entry in found.items():
        source = [*entry] if isinstance(entry, dict) else []
        said = isinstance(entry, str) or (len(source) == 1 and source[0] in _SOURCES)
        if not name or not said or not all(isinstance(one, str) for one in _values(entry)):
            raise ConfigurationError(
                f"{path}: the account {name!r:.60} needs a key: text, "
                '{"env": NAME}, or {"file": PATH}'
            )
    return found


def _values(entry: Any) -> list[Any]:
    return [*entry.values()] if isinstance(entry, dict) else [entry]


def _key(name: str, entry: Any, folder: Path) -> str:
    """The private key of an account.

    Raises:
        ConfigurationError: there is none where the file says.
        OSError: its file cannot be read.
    """
    if isinstance(entry, str):
        key = entry.strip()
    elif "file" in entry:
        key = read_key(folder / entry["file"])
    else:
        key = os.environ.get(entry["env"], "").strip()
        if not key:
            raise ConfigurationError(
                f"{entry['env']} is not set, which has the key of {name!r:.60}"
            )
    register_secret(key)
    return key


def _chosen(names: Sequence[str], wanted: Sequence[str], where: str) -> list[str]:
    if not names:
        raise ConfigurationError(f"{where}: there are no accounts in it")
    for name in wanted:
        if name not in names:
            from difflib import get_close_matches

            near = get_close_matches(name, names, 3) or [*names[:5]]
            raise ConfigurationError(
                f"{where} has no account {name!r:.60}; there are {', '.join(near)}"
            )
    return [name for name in names if not wanted or name in wanted]
