"""A token store in a directory, with one file for each account."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NoReturn, TypeVar

import msgspec

from ...clock import SYSTEM_CLOCK, Clock
from ...core.secrets import hide
from ...storage.descriptors import sync_directory
from ...storage.files import make_directory, open_file, replace_file
from ...storage.threads import run_in_thread
from ..tokens import StoredTokens, TokenCodec, Tokens, decode_tokens, encode_tokens
from . import locks
from .common import (
    TokenStoreUnavailable,
    acquire_or_release,
    decode_account,
    encode_account,
    foreign_content,
    new_version,
)

__all__ = ["FileTokenStore"]

_T = TypeVar("_T")
_MAX_NAME: Final = 200
_SUFFIX: Final = ".tokens"
_MAX_BYTES: Final = 1 << 20
"""Bytes in a file of this store at most."""


class FileTokenStore:
    """Keeps tokens in files, for the processes of one machine.

    A file is replaced atomically, and is on disk when `swap` returns. The lock of a process that has
    ended is free at once; that of one that hangs, when it expires. Not for network file systems,
    whose locks are not reliable.

    Args:
        directory: a directory of its own; made, for this user only, if there is none.
        codec: encrypts the files, e.g. a `Fernet` of the cryptography package.
        clock: tells the time.

    Raises:
        ConfigurationError: in calls: the directory may be written to by others, or a file in it
            is not this user's, or not one of this store, or cannot be decrypted.
        TokenStoreUnavailable: in calls: a file cannot be read or written.
    """

    def __init__(
        self,
        directory: str | os.PathLike[str],
        codec: TokenCodec | None = None,
        *,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._directory = Path(directory).absolute()
        self._codec = codec
        self._clock = clock
        self._prepared = False

    async def load(self, account: str) -> StoredTokens | None:
        """See :class:`TokenStore`."""
        return await self._run(lambda: self._load(account))

    async def swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        """See :class:`TokenStore`."""
        return await self._run(lambda: self._swap(account, version, tokens))

    async def acquire(self, account: str, holder: str, seconds: float) -> bool:
        """See :class:`TokenStore`."""
        now = self._clock.wall()

        def acquire_lock() -> bool:
            with self._exclusive():
                return locks.acquire(self._lock(account), holder, now, seconds)

        return await acquire_or_release(
            self._run(acquire_lock), lambda: self.release(account, holder)
        )

    async def release(self, account: str, holder: str) -> None:
        """See :class:`TokenStore`."""

        def release_lock() -> None:
            with self._exclusive():
                locks.release(self._lock(account), holder)

        await self._run(release_lock)

    async def accounts(self) -> list[str]:
        """See :class:`TokenStore`."""
        return await self._run(self._accounts)

    # In a thread

    async def _run(self, work: Callable[[], _T]) -> _T:
        def all_of_it() -> _T:
            self._prepare()
            return work()

        try:
            return await run_in_thread(all_of_it)
        except OSError as error:
            reason = error.strerror or type(error).__name__
        raise TokenStoreUnavailable(f"the token store {self._directory}: {reason}")

    def _prepare(self) -> None:
        if self._prepared:
            return
        make_directory(self._directory, private=True)
        self._prepared = True

    def _load(self, account: str) -> StoredTokens | None:
        with self._reading():
            found = self._read(self._path(account))
        if found is None:
            return None
        name, version, body = found
        if name != encode_account(account):
            raise foreign_content(str(self._path(account)))
        return StoredTokens(decode_tokens(body, self._codec), version)

    def _swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        path = self._path(account)
        contents = None if tokens is None else self._contents(account, tokens)
        with self._exclusive():
            found = self._read(path)
            if (None if found is None else found[1]) != version:
                return False
            if contents is not None:
                replace_file(path, contents, private=True)
            else:
                path.unlink(missing_ok=True)
            sync_directory(self._directory)
        return True

    def _accounts(self) -> list[str]:
        found = []
        with self._reading():
            for path in sorted(self._directory.glob(f"*{_SUFFIX}")):
                kind, name = path.name[:2], path.name[2 : -len(_SUFFIX)]
                if kind == "h-":
                    read = self._read(path)
                    if read is None:  # forgotten since
                        continue
                    name = read[0]
                try:
                    account = decode_account(name)
                except ValueError:
                    raise foreign_content(str(path)) from None
                found.append(account)
        return found

    def _contents(self, account: str, tokens: Tokens) -> bytes:
        head = msgspec.json.encode({"account": encode_account(account), "version": new_version()})
        return hide(head + b"\n" + encode_tokens(tokens, self._codec))  # type: ignore[no-any-return]

    def _read(self, path: Path) -> tuple[str, int, bytes] | None:
        """Encoded name of the account, version and tokens in a file; None: there is none."""
        try:
            descriptor = open_file(path, os.O_RDONLY, create=False, private=True)
            with os.fdopen(descriptor, "rb") as file:
                raw = hide(file.read(_MAX_BYTES))
        except FileNotFoundError:
            return None
        head, body = map(hide, (raw[: raw.find(b"\n")], raw[raw.find(b"\n") + 1 :]))
        try:
            found = msgspec.json.decode(head, type=dict[str, Any])
        except (ValueError, RecursionError):
            found = {}
        name, version = found.get("account"), found.get("version")
        if not isinstance(name, str) or type(version) is not int:
            found, name, version = {}, None, None  # a traceback shows variables
            raise foreign_content(str(path))
        return name, version, body

    def _path(self, account: str) -> Path:
        return self._directory / (self._stem(account) + _SUFFIX)

    def _lock(self, account: str) -> str:
        return str(self._directory / (self._stem(account) + ".lock"))

    @staticmethod
    def _stem(account: str) -> str:
        """Begins with a letter and a dash: `con` and the like are no names of files on Windows."""
        name = encode_account(account)
        return f"a-{name}" if len(name) <= _MAX_NAME else f"h-{sha256(name.encode()).hexdigest()}"

    @contextmanager
    def _exclusive(self) -> Iterator[None]:
        with locks.guard(str(self._directory / ".guard")):
            yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """On Windows, a file that is open cannot be replaced."""
        if sys.platform == "win32":
            with self._exclusive():
                yield
        else:
            yield

    def __repr__(self) -> str:
        return f"<FileTokenStore in {self._directory}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a token store is not to be pickled")
