"""Stores of every kind, for tests."""

from __future__ import annotations

import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.auth.stores import (
    FileTokenStore,
)
from klaviyo_async.auth.tokens import MemoryTokenStore

from ..redis_server import RedisServer
from .store_worker import open_store

ROOT = Path(__file__).parents[2]
KINDS = ["memory", "file", "sqlite", "redis"]
SHARED = KINDS[1:]


class Bench:
    """A place to keep tokens in, and stores that share it."""

    def __init__(self, kind: str, place: str) -> None:
        self.kind, self.place = kind, place
        self._open: list[Any] = []
        self._memory = MemoryTokenStore()

    def store(self, **options: Any) -> Any:
        if self.kind == "memory":
            return self._memory
        store = open_store(self.kind, self.place, **options)
        self._open.append(store)
        return store

    async def aclose(self) -> None:
        for store in self._open:
            if not isinstance(store, FileTokenStore):
                await store.aclose()

    def process(self, *arguments: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.auth.store_worker", self.kind, self.place]
        return subprocess.Popen(
            [*command, *map(str, arguments)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )


def make(kind: str, folder: Path, request: pytest.FixtureRequest) -> Bench:
    if kind == "redis":
        server: RedisServer = request.getfixturevalue("redis_server")
        return Bench(kind, f"{server.url} {uuid.uuid4().hex}")
    return Bench(kind, str(folder / ("tokens.db" if kind == "sqlite" else "tokens")))


class Scramble:
    """A codec for tests; hides nothing from anybody who wants to know."""

    def __init__(self, key: int) -> None:
        self.key = key

    def encrypt(self, data: bytes) -> bytes:
        return bytes([self.key, *(byte ^ self.key for byte in data)])

    def decrypt(self, token: bytes) -> bytes:
        if token[:1] != bytes([self.key]):
            raise RuntimeError(f"not mine: {token!r}")
        return bytes(byte ^ self.key for byte in token[1:])
