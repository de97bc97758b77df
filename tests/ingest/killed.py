"""Uses a spool until it is killed, again and again: `python -m tests.ingest.killed DIR SEED KILLS`.

Each life is a child that this process forks, so that it begins at once. It checks what the lives
before it left behind, then appends and settles, and notes in a file what the spool has confirmed:

    b ID COUNT   an append of so many records, from ID on, is about to be asked for
    a ID         it was confirmed
    s ID...      these are about to be settled
    y            all that was settled in this life is synced
    l            a new life
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import time
from pathlib import Path

from klaviyo_async.ingest.spool import Spool, database, table

from .spools import everything, ids, record

TORN = " torn"
ENDED = os.WEXITED | os.WNOHANG | os.WNOWAIT


class Book:
    """What the lives before have noted."""

    def __init__(self, text: str) -> None:
        self.calls: dict[int, int] = {}
        self.confirmed: set[int] = set()
        self.settled: set[int] = set()
        self.synced: set[int] = set()
        settled: list[int] = []
        for line in text.splitlines():
            if line.endswith(TORN):
                continue
            kind, *rest = line.split()
            numbers = [int(one) for one in rest]
            if kind == "b":
                self.calls[numbers[0]] = numbers[1]
            elif kind == "a":
                self.confirmed.update(range(numbers[0], numbers[0] + self.calls[numbers[0]]))
            elif kind == "s":
                settled += numbers
                self.settled.update(numbers)
            elif kind == "y":
                self.synced.update(settled)
            else:
                settled.clear()

    def check(self, found: list[int]) -> None:
        """What was confirmed and not settled is there once; what is gone for good is not."""
        here = set(found)
        assert len(here) == len(found), "twice"
        assert self.confirmed - self.settled <= here, "lost"
        assert not here & self.synced, "back"
        position = {one: place for place, one in enumerate(found)}
        for first, count in self.calls.items():
            left = [one for one in range(first, first + count) if one not in self.settled]
            there = [position[one] for one in left if one in here]
            assert there == sorted(there), "out of order"
            assert len(there) in (0, len(left)), "half a call"


class Life:
    """From a fork until the kill."""

    def __init__(self, directory: Path, seed: str) -> None:
        self.book = directory / "book"
        self.path = directory / "spool.db"
        self.random = random.Random(seed)
        self.file = os.open(self.book, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self.held: list[tuple[int, int]] = []
        """Number and id of what has been confirmed."""
        self.next = 0

    def note(self, *words: object) -> None:
        os.write(self.file, (" ".join(map(str, words)) + "\n").encode())

    async def live(self, *, to_the_end: bool = False) -> None:
        text = self.book.read_text()
        if text and not text.endswith("\n"):
            self.note(TORN)  # the life before was killed while it wrote this, and did nothing then
            text = self.book.read_text()
        book = Book(text)
        level = self.random.choice(["off", "normal", "full"])
        spool = await Spool.open(self.path, synchronous=level)  # type: ignore[arg-type]
        # Checkpoints often, so that many are cut short.
        await spool._call(lambda base: base.db.execute("PRAGMA wal_autocheckpoint = 40"))
        found = await everything(spool)
        book.check(ids(found))
        assert len(spool) == len(found)
        if to_the_end:
            await spool.aclose()
            print(len(book.confirmed), len(book.synced), len(found))
            return
        self.held = [(one.number, int(one.unique_id[3:])) for one in found]
        self.next = max((first + count for first, count in book.calls.items()), default=0)
        self.note("l")
        await asyncio.gather(*(self.append(spool) for _ in range(3)), self.settle(spool))

    async def append(self, spool: Spool) -> None:
        while True:
            count = self.random.choice([1, 2, 10, 100, 300])
            some = [
                record(one, self.random.choice([0, 0, 0, 2000, 9000]))
                for one in range(self.next, self.next + count)
            ]
            first, self.next = self.next, self.next + count
            self.note("b", first, count)
            await spool.append(some)
            self.note("a", first)
            self.held += [(one.number, n) for n, one in enumerate(some, first)]

    async def settle(self, spool: Spool) -> None:
        while True:
            count = self.random.randint(0, len(self.held))
            if self.random.random() < 0.3:
                self.random.shuffle(self.held)
            done, self.held = self.held[:count], self.held[count:]
            self.note("s", *(one for _, one in done))
            spool.settle([number for number, _ in done])
            if self.random.random() < 0.5:
                await spool.sync()
                self.note("y")
            await asyncio.sleep(0)


def main(directory: Path, seed: str, kills: int) -> None:
    # Much is moved about, so that much of it is cut short.
    for module, name, size in (
        (table, "SLACK", 200_000),
        (database, "SLACK", 200_000),
        (database, "_LOG_USED", 20_000),
        (database, "_LOG_FULL", 100_000),
    ):
        setattr(module, name, size)
    rng = random.Random(seed)
    book = directory / "book"
    book.touch()
    for number in range(kills):
        child = os.fork()
        if not child:
            asyncio.run(Life(directory, f"{seed}/{number}").live())
            os._exit(1)
        # Most lives get somewhere first, however busy the machine is: else little would be confirmed.
        goal = book.stat().st_size + (rng.randrange(5_000) if rng.random() < 0.75 else 0)
        time.sleep(rng.uniform(0.005, 0.12))
        while book.stat().st_size < goal and not os.waitid(os.P_PID, child, ENDED):
            time.sleep(0.002)
        os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        assert os.WIFSIGNALED(status), f"life {number} of {seed} ended by itself: see above"
    asyncio.run(Life(directory, seed).live(to_the_end=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
