"""Whatever is stored is in files of ours, or is not stored: every store, every attack."""

# ruff: noqa: ASYNC240 - files are what this is about

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from klaviyo_async.auth.stores import FileTokenStore, SQLiteTokenStore, TokenStoreUnavailable
from klaviyo_async.cli.checkpoints import Checkpoints
from klaviyo_async.errors import ConfigurationError
from klaviyo_async.ingest.spool import Spool, SpoolUnavailable
from klaviyo_async.pipeline.dead_letters import DeadLetter, open_dead_letters
from klaviyo_async.sources.consumer_names import ConsumerName
from klaviyo_async.storage.files import check_directory, make_directory
from klaviyo_async.webhooks import SQLiteReplayGuard
from klaviyo_async.webhooks.errors import ReplayGuardFailed

from ..auth.store_worker import tokens
from ..ingest.spools import records

pytestmark = pytest.mark.skipif(os.name != "posix", reason="other permissions")

SOMEBODY = 65534
ROOT = os.name == "posix" and os.geteuid() == 0
REFUSED = (
    ConfigurationError,
    SpoolUnavailable,
    TokenStoreUnavailable,
    ReplayGuardFailed,
    OSError,  # of checkpoints
)


@asynccontextmanager
async def token_files(folder: Path) -> AsyncIterator[None]:
    store = FileTokenStore(folder)
    await store.acquire("a", "me", 60)
    try:
        found = await store.load("a")
        assert await store.swap("a", None if found is None else found.version, tokens())
        yield
    finally:
        await store.release("a", "me")


@asynccontextmanager
async def token_database(folder: Path) -> AsyncIterator[None]:
    async with SQLiteTokenStore(folder / "tokens.db") as store:
        found = await store.load("a")
        assert await store.swap("a", None if found is None else found.version, tokens())
        yield


@asynccontextmanager
async def spool(folder: Path) -> AsyncIterator[None]:
    opened = await Spool.open(folder / "spool.db")
    await opened.append(records([1]))
    yield
    await opened.aclose()


@asynccontextmanager
async def dead_letters(folder: Path) -> AsyncIterator[None]:
    write = open_dead_letters(folder / "rejected.ndjson", lambda: 0.0)
    assert write is not None
    write([DeadLetter({"a": 1}, "b")])
    yield


@asynccontextmanager
async def checkpoints(folder: Path) -> AsyncIterator[None]:
    for name, contents in (("events.ndjson", b"{}\n"), ("spool", b"")):
        (folder / name).write_bytes(contents)
        (folder / name).chmod(0o600)  # whatever the umask: this is no file of the store's
    kept = Checkpoints(folder / "spool", folder / "events.ndjson")
    kept.load()
    kept.save(3, 1, 0)
    assert kept.load() is not None
    yield
    (folder / "events.ndjson").unlink()


@asynccontextmanager
async def consumer_name(folder: Path) -> AsyncIterator[None]:
    name = ConsumerName("stream", folder)
    if name._lock is None:  # it is a name that nobody else has, then, and kept nowhere
        raise ConfigurationError("refused")
    yield
    name.release()


@asynccontextmanager
async def replay_guard(folder: Path) -> AsyncIterator[None]:
    async with SQLiteReplayGuard(folder / "seen.db") as guard:
        await guard.claim("delivery", "me", 60)
        yield


class Store(NamedTuple):
    use: Callable[[Path], object]
    files: tuple[str, ...]
    private: bool = False


def sides(name: str, *more: str) -> tuple[str, ...]:
    return tuple(name + suffix for suffix in ("", "-wal", "-shm", "-journal", *more))


INPUTS = ("events.ndjson", "spool")
"""Files that are not stored here, but read or looked for."""
STORES = {
    "token files": Store(token_files, ("a-a.tokens", "a-a.lock", ".guard"), private=True),
    "token database": Store(token_database, sides("tokens.db"), private=True),
    "spool": Store(spool, sides("spool.db", "-lock", "-log")),
    "dead letters": Store(dead_letters, ("rejected.ndjson",)),
    "checkpoints": Store(checkpoints, ("spool.read.json",)),
    "consumer names": Store(consumer_name, ("e9203327c9652f63-0",)),
    "replay guard": Store(replay_guard, sides("seen.db")),
}
FILES = [(name, file) for name, store in STORES.items() for file in store.files]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "store").mkdir(0o700)
    return tmp_path / "store"


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    path = tmp_path / "victim"
    path.write_bytes(b"precious")
    path.chmod(0o644)
    return path


@pytest.fixture(params=[0o000, 0o002, 0o022, 0o777], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def a_file_of_somebody(path: Path, _: Path) -> None:
    if not ROOT:
        pytest.skip("needs root")
    path.touch(0o666)
    os.chown(path, SOMEBODY, SOMEBODY)


def a_symbolic_link(path: Path, victim: Path) -> None:
    path.symlink_to(victim)


def a_link_to_what_is_not_there(path: Path, victim: Path) -> None:
    path.symlink_to(victim.with_name("new"))


def a_hard_link(path: Path, victim: Path) -> None:
    path.hardlink_to(victim)


def a_fifo(path: Path, _: Path) -> None:
    os.mkfifo(path)


def a_directory(path: Path, _: Path) -> None:
    path.mkdir()


ATTACKS = (
    a_file_of_somebody,
    a_symbolic_link,
    a_link_to_what_is_not_there,
    a_hard_link,
    a_fifo,
    a_directory,
)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
@pytest.mark.parametrize(("name", "file"), FILES)
async def test_what_is_put_there_before_is_refused_and_left_alone(
    name: str, file: str, attack: Callable[[Path, Path], None], folder: Path, victim: Path
) -> None:
    attack(folder / file, victim)
    before = [(folder / file).lstat(), victim.stat()]
    with pytest.raises(REFUSED) as caught:
        async with STORES[name].use(folder):  # type: ignore[attr-defined]
            pass
    assert name == "consumer names" or (file in str(caught.value)) or a_directory is attack
    assert [(folder / file).lstat(), victim.stat()] == before
    assert victim.read_bytes() == b"precious"
    assert not victim.with_name("new").exists()


@pytest.mark.parametrize("name", STORES)
async def test_whatever_the_umask(name: str, folder: Path, umask: int) -> None:
    async with STORES[name].use(folder):  # type: ignore[attr-defined]
        made = [each for each in folder.iterdir() if each.name not in INPUTS]
        assert made
        assert {each.name: each.stat().st_mode & 0o777 for each in made} == dict.fromkeys(
            (each.name for each in made), 0o600
        )


@pytest.mark.parametrize("name", STORES)
async def test_what_was_wider_is_narrowed(name: str, folder: Path, tmp_path: Path) -> None:
    async with STORES[name].use(folder):  # type: ignore[attr-defined]
        for each in folder.iterdir():  # as if its process had been killed
            shutil.copy(each, tmp_path)
    shutil.rmtree(folder)
    folder.mkdir(0o700)
    for each in tmp_path.iterdir():
        if each.is_file() and each.name not in INPUTS:
            shutil.copy(each, folder)
            (folder / each.name).chmod(0o644)
    async with STORES[name].use(folder):  # type: ignore[attr-defined]
        for each in folder.iterdir():
            assert each.stat().st_mode & 0o077 == 0 or each.name in INPUTS, each


@pytest.mark.parametrize("name", STORES)
@pytest.mark.parametrize(
    ("mode", "owner", "group", "safe", "safe_for_private"),
    [
        (0o700, 0, 0, True, True),
        (0o755, 0, 0, True, True),
        (0o777, 0, 0, False, False),
        (0o1777, 0, 0, True, False),
        (0o770, 0, SOMEBODY, True, False),
        (0o1770, 0, SOMEBODY, True, False),
        (0o770, 0, 0, True, True),  # root's own group
        (0o700, SOMEBODY, 0, True, False),  # mounted from outside a container
        (0o775, SOMEBODY, SOMEBODY, True, False),
        (0o777, SOMEBODY, 0, False, False),
        (0o1777, SOMEBODY, 0, True, False),
    ],
)
async def test_directories(
    name: str, mode: int, owner: int, group: int, safe: bool, safe_for_private: bool, folder: Path
) -> None:
    if not ROOT:
        pytest.skip("needs root")
    os.chown(folder, owner, group)
    folder.chmod(mode)
    allowed = safe_for_private if STORES[name].private else safe
    if allowed:
        async with STORES[name].use(folder):  # type: ignore[attr-defined]
            return
    with pytest.raises(REFUSED) as caught:
        async with STORES[name].use(folder):  # type: ignore[attr-defined]
            pass
    assert name == "consumer names" or str(folder) in str(caught.value)
    assert not [each for each in folder.iterdir() if each.name not in INPUTS]


@pytest.mark.skipif(not ROOT, reason="needs root")
class TestTheWayThere:
    def test_a_directory_above_that_others_may_write_to(self, tmp_path: Path) -> None:
        inside = tmp_path / "open" / "inside"
        make_directory(inside)
        inside.parent.chmod(0o777)
        with pytest.raises(ConfigurationError, match=f"others may write to {inside.parent}"):
            check_directory(inside)
        inside.parent.chmod(0o1777)
        assert check_directory(inside) == str(inside)

    def test_a_link_of_somebody(self, folder: Path, tmp_path: Path) -> None:
        link = tmp_path / "link"
        link.symlink_to("./store")
        assert check_directory(link) == check_directory(link / ".." / "store") == str(folder)
        os.chown(link, SOMEBODY, SOMEBODY, follow_symlinks=False)
        with pytest.raises(ConfigurationError, match=f"the symbolic link {link} belongs to"):
            check_directory(link)

    def test_links_in_a_circle(self, tmp_path: Path) -> None:
        (tmp_path / "a").symlink_to("b")
        (tmp_path / "b").symlink_to("a")
        with pytest.raises(OSError, match="symbolic links"):
            check_directory(tmp_path / "a")

    def test_directories_that_are_made(self, tmp_path: Path, umask: int) -> None:
        made = make_directory(tmp_path / "x" / "y" / "z")
        for each in (Path(made), Path(made).parent, Path(made).parent.parent):
            assert each.stat().st_mode & 0o777 == 0o700

    def test_the_group_of_a_process(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """As of a volume that a cluster mounts for its pod's `fsGroup`."""
        monkeypatch.setattr(os, "geteuid", lambda: SOMEBODY)  # root is in all
        os.chown(folder, 0, 12345)
        folder.chmod(0o2775)
        with pytest.raises(ConfigurationError, match="those of group 12345"):
            check_directory(folder)
        before = os.getgroups()
        os.setgroups([*before, 12345])
        try:
            assert check_directory(folder) == str(folder)
            with pytest.raises(ConfigurationError, match="those of group 12345"):
                check_directory(folder, private=True)
        finally:
            os.setgroups(before)
