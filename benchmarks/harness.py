"""Measures rows: each sample in a process of its own, ways in turns, CPU time, medians; into one JSON file."""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from fast_server import fast_server
from peers import FLOOR, OURS, Way
from rows import KILO, MEGA, Row, fixtures

HERE = Path(__file__).parent
PEERS_LESS = {"pages": 10, "many": 4000, "few": 400}
"""How much of the work peers do, which take some ten times as long: what counts is the cost of one unit."""
LIBRARIES = ("aiohttp", "attrs", "msgspec", "orjson", "uvloop", "httpx", "openapi-python-client")


class Sample(NamedTuple):
    """What one process says."""

    cost: float
    """Of one unit of work, in the row's unit over its scale: seconds of CPU, or memory."""
    peak: float
    """The most memory that the process had, in MB."""


class Failed(Exception):  # noqa: N818
    """A process that came to no figure."""


@contextmanager
def places(pages: int) -> Iterator[dict[str, Any]]:
    """What `$name` in a row's arguments stands for, while the server runs."""
    with tempfile.TemporaryDirectory() as folder, fast_server() as url:
        found = {"url": url, "pages": pages, "many": 20_000, "few": 2000}
        for name, raw in fixtures().items():
            path = Path(folder) / f"{name}.json"
            path.write_bytes(raw)
            found[name] = str(path)
        yield found


def sample(way: Way, verb: str, arguments: Mapping[str, Any], known: Mapping[str, Any]) -> Sample:
    """One process's.

    Raises:
        Failed: it ended otherwise than well.
    """
    given = {
        name: known[value[1:]] if isinstance(value, str) and value.startswith("$") else value
        for name, value in arguments.items()
    }
    # Bytecode is kept, as that of installed packages is.
    drop = ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")
    environment = {name: value for name, value in os.environ.items() if name not in drop}
    if way.path:
        environment["PYTHONPATH"] = way.path
    command = [way.python, "-W", "ignore", str(HERE / "sample.py")]
    command += [way.module, verb, json.dumps(given)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{way.name}, {verb}: {done.stderr.strip().splitlines()[-1:]}")
    return Sample(*json.loads(done.stdout))


def measure(
    row: Row, peers: Sequence[Way], known: Mapping[str, Any], rounds: int, fewer: int
) -> dict[str, Any]:
    """A row's figures: floor and ours in turns, `rounds` of them, then its peers, `fewer` of each.

    Raises:
        Failed: a process came to no figure.
    """
    way, verb, arguments = row.base or (FLOOR.module, row.verb, row.arguments)
    base = FLOOR if way == FLOOR.module else OURS
    if row.unit in (MEGA, KILO):  # which every process finds alike
        rounds = min(rounds, 2)
    if row.unit[0] == "ms" and row.each == "process":
        sample(base, verb, arguments, known)  # bytecode is compiled
        sample(OURS, row.verb, row.arguments, known)
    lows, ours = [], []
    for _ in range(rounds):
        lows.append(sample(base, verb, arguments, known))
        ours.append(sample(OURS, row.verb, row.arguments, known))
    ratio = statistics.median(b.cost / a.cost for a, b in zip(lows, ours, strict=True))
    found = {"floor": _figures(lows), OURS.name: {**_figures(ours), "ratio": ratio}}
    shorter = {**known, **PEERS_LESS}
    for peer in peers:
        if peer.module in row.peers and (not peer.only or row.key in peer.only):
            few = min(fewer, peer.rounds)
            taken = [sample(peer, row.verb, row.arguments, shorter) for _ in range(few)]
            found[peer.name] = _figures(taken)
            found[peer.name]["ratio"] = found[peer.name]["cost"] / found["floor"]["cost"]
    return {"title": row.title, "each": row.each, "floor": row.floor, "goal": row.goal} | {
        "unit": row.unit[0],
        "scale": row.unit[1],
        "measured": today(),
        "ways": found,
    }


def _figures(samples: list[Sample]) -> dict[str, Any]:
    return {
        "cost": statistics.median(one.cost for one in samples),
        "peak": statistics.median(one.peak for one in samples),
        "samples": [one.cost for one in samples],
    }


def line(figures: Mapping[str, Any]) -> str:
    """A row as it is printed."""
    ways, scale, unit = figures["ways"], figures["scale"], figures["unit"]
    low, ours = ways["floor"], ways[OURS.name]
    goal = f" (goal {figures['goal']:.2f})" if figures["goal"] else ""
    text = (
        f"{figures['title']}: {unit}, {figures['each']}\n"
        f"    {figures['floor']:34} {low['cost'] * scale:10.2f}\n"
        f"    {OURS.name:34} {ours['cost'] * scale:10.2f}   {ours['ratio']:6.2f} x{goal}\n"
    )
    for name, way in ways.items():
        if name not in ("floor", OURS.name):
            beside = way["cost"] / ours["cost"]
            text += f"    {name:34} {way['cost'] * scale:10.2f}   {way['ratio']:6.2f} x"
            text += f"   {beside:.1f} times ours\n"
    return text


def surroundings(peers: Sequence[Way]) -> dict[str, Any]:
    """Where it was measured, and with what."""
    return {
        "measured": today(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load": round(os.getloadavg()[0], 1),
        "versions": {name: version(name) for name in LIBRARIES},
        "peers": [peer.name for peer in peers],
    }


def today() -> str:
    """The day, in UTC."""
    return dt.datetime.now(dt.UTC).date().isoformat()


def measured(
    rows: Sequence[Row],
    peers: Sequence[Way],
    rounds: int,
    fewer: int,
    pages: int,
    say: Callable[[str], None] = print,
) -> tuple[dict[str, Any], list[str]]:
    """The figures of rows by their keys, and what failed."""
    found, failures = {}, []
    with places(pages) as known:
        for row in rows:
            try:
                found[row.key] = measure(row, peers, known, rounds, fewer)
            except Failed as error:
                failures.append(f"{row.key}: {error}")
                say(failures[-1])
                continue
            say(line(found[row.key]))
            sys.stdout.flush()
    return found, failures
