"""README's and the documents' figures, and the plots: made of `results.json`, and nothing else.

    python benchmarks/figures.py            writes them
    python benchmarks/figures.py --check    says what is not what it would write

Every figure is rounded against this client: its own costs and ratios up, those of floors and peers down.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plot import plot

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "benchmarks" / "results.json"
PLOT = ROOT / "docs" / "performance.svg"
OURS = "klaviyo-async"
PEERS = ("klaviyo-api 25", "klaviyo-api 24", "openapi-python-client", "httpx by hand")

SHORT = (
    ("call/create_event/asyncio", "`create_event`, its model built per call; 1, 32, 256 at a time"),
    ("call/create_event/uvloop", "the same on uvloop"),
    ("call/get_profile/asyncio", "`get_profile`, 1.1 kB, decoded; 1, 32, 256 at a time"),
    ("first", "first call of a process, refused; https, http"),
    ("import/client", None),
    ("decode/events", None),
    ("decode/profiles", None),
    ("decode/items", None),
    ("walk", None),
    ("build", None),
    ("bulk", "body of 1000 events; from models, with a null in each, from flat dicts"),
    ("ingest/bulk", None),
    ("ingest/models", None),
    ("ingest/spool", None),
    ("ingest/single", None),
    ("ingest/single-spool", None),
    ("accounts/1", "call without a network, 1,000 and 10,000 accounts in turn"),
    ("admission", "limiter, uncontended; 10,000 waiters"),
    ("memory/page", None),
    ("memory/stream", None),
)
"""README's lines: the beginning of their rows' keys, and what they are called if that is not their title."""
BESIDE = (
    "first/https",
    "call/create_event/asyncio/1",
    "call/create_event/asyncio/32",
    "call/get_profile/asyncio/1",
    "decode/events",
    "walk",
    "build",
    "ingest/bulk",
    "ingest/single",
)
"""Rows that README has beside peers."""
HEADERS = {
    "live": "headers as the live API sends them",
    "switching": "headers about whichever window has least left",
    "steady": "headers about the minute",
    "none": "no headers",
    "probed": "`LocalLimiter(probe_daily=True)`, no daily headers",
}


def up(value: float, digits: int = 3) -> str:
    """A figure of ours: rounded up to so many digits that say something."""
    return _rounded(value, digits, math.ceil)


def down(value: float, digits: int = 3) -> str:
    """A figure of others."""
    return _rounded(value, digits, math.floor)


def _rounded(value: float, digits: int, how: Any) -> str:
    if value <= 0:
        return "0"
    places = max(0, digits - 1 - math.floor(math.log10(value)))
    # What binary fractions add is no reason to go one further.
    return f"{how(round(value * 10**places, 6)) / 10**places:.{places}f}"


def ratio(value: float) -> str:
    """Of ours to the floor: up, to hundredths."""
    return f"{math.ceil(round(value * 100, 6)) / 100:.2f}"


def command(key: str) -> str:
    """What measures a row."""
    return f"`run.py {key}`"


def table(results: dict[str, Any]) -> str:
    """README's table."""
    lines = [
        "| what | floor | floor's cost | klaviyo-async's | ratio | `benchmarks/` |",
        "|---|---|---|---|---|---|",
    ]
    for prefix, title in SHORT:
        rows = found(results, prefix)
        if not rows:
            continue
        first = rows[0]
        unit = f"{first['unit']} {per(first['each'])}"
        lows = " / ".join(down(row["ways"]["floor"]["cost"] * row["scale"]) for row in rows)
        ours = " / ".join(up(row["ways"][OURS]["cost"] * row["scale"]) for row in rows)
        ratios = " / ".join(ratio(row["ways"][OURS]["ratio"]) for row in rows)
        floors = "; ".join(dict.fromkeys(row["floor"] for row in rows))
        lines.append(
            f"| {title or first['title']} | {floors} | {lows} | {ours} {unit} | {ratios} x | {command(prefix)} |"
        )
    return "\n".join(lines)


def beside(results: dict[str, Any]) -> str:
    """README's table of peers."""
    names = [name for name in PEERS if name in results["peers"]]
    lines = [
        f"| work | {OURS} | {' | '.join(names)} |",
        "|" + "---|" * (len(names) + 2),
    ]
    for key in BESIDE:
        row = results["rows"].get(key)
        if row is None:
            continue
        ways, scale = row["ways"], row["scale"]
        own = ways[OURS]["cost"]
        cells = [
            f"{down(ways[name]['cost'] * scale)} {row['unit']}, {down(ways[name]['cost'] / own, 2)} x"
            if name in ways
            else ""
            for name in names
        ]
        lines.append(f"| {row['title']} | {up(own * scale)} {row['unit']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def quota(results: dict[str, Any]) -> str:
    """README's table of quotas."""
    lines = [
        "| tiers, saturated | headers | quota used | 429s in 1000 | `benchmarks/` |",
        "|---|---|---|---|---|",
    ]
    shares = results.get("quota", {}).get("shares", [])
    for daily, tiers in ((False, "without a daily limit"), (True, "with a daily limit")):
        for mode, said in HEADERS.items():
            some = [s for s in shares if s["headers"] == mode and (len(s["limits"]) > 2) == daily]
            if some:
                # What no header says of a day, no client can know.
                blind = daily and mode in ("steady", "none")
                used = _span([s["agnostic" if blind else "known"] for s in some])
                if blind:
                    said += ", of what can be sent by who does not know when days turn"
                refused = [math.ceil(round(s["refused"] * 10, 6)) / 10 for s in some]
                told = f"{min(refused):.1f} to {max(refused):.1f}"
                lines.append(
                    f"| {len(some)} {tiers} | {said} | {used} | "
                    f"{told if min(refused) < max(refused) else f'{max(refused):.1f}'} | `run.py quota` |"
                )
    return "\n".join(lines)


def _span(values: list[float]) -> str:
    low, high = (math.floor(round(value * 1000, 6)) / 10 for value in (min(values), max(values)))
    return f"{low:.1f} %" if low == high else f"{low:.1f} to {high:.1f} %"


def every(results: dict[str, Any]) -> str:
    """All rows with their goals, for the document."""
    lines = [
        f"| what, and its key | floor | floor's cost | {OURS}'s | ratio | goal |",
        "|---|---|---|---|---|---|",
    ]
    for key, row in results["rows"].items():
        ways, scale = row["ways"], row["scale"]
        goal = "" if row["goal"] is None else f"{row['goal']:.2f}"
        lines.append(
            f"| {row['title']}: {key} | {row['floor']} | {down(ways['floor']['cost'] * scale)} | "
            f"{up(ways[OURS]['cost'] * scale)} {row['unit']} {per(row['each'])} | "
            f"{ratio(ways[OURS]['ratio'])} | {goal} |"
        )
    return "\n".join(lines)


def others(results: dict[str, Any]) -> str:
    """All rows that peers have, for the document."""
    names = [name for name in PEERS if name in results["peers"]]
    lines = [f"| key | {OURS} | {' | '.join(names)} |", "|" + "---|" * (len(names) + 2)]
    for key, row in results["rows"].items():
        ways, scale = row["ways"], row["scale"]
        costs = [down(ways[name]["cost"] * scale) if name in ways else "" for name in names]
        if any(costs):
            own = f"{up(ways[OURS]['cost'] * scale)} {row['unit']}"
            lines.append(f"| {key} | {own} | {' | '.join(costs)} |")
    return "\n".join(lines)


def surroundings(results: dict[str, Any]) -> str:
    """A sentence about the run."""
    versions = ", ".join(f"{name} {number}" for name, number in results["versions"].items())
    return f"Measured {results['measured']}: {results['system']}, Python {results['python']}, {versions}."


def per(each: str) -> str:
    """Of what a cost is, with its article."""
    return f"for {each}" if each[0].isdecimal() else f"{'an' if each[0] in 'aeio' else 'a'} {each}"


def found(results: dict[str, Any], prefix: str) -> list[dict[str, Any]]:
    """The rows whose keys are `prefix`, or go on after it with a slash or a figure."""
    wanted = re.compile(rf"{re.escape(prefix)}($|/|\d)")
    return [row for key, row in results["rows"].items() if wanted.match(key)]


SECTIONS = {
    "table": table,
    "beside": beside,
    "quota": quota,
    "every": every,
    "others": others,
    "run": surroundings,
}


def filled(text: str, results: dict[str, Any]) -> str:
    """A document whose sections hold what the results say."""

    def fill(match: re.Match[str]) -> str:
        return f"{match[1]}\n{SECTIONS[match[2]](results)}\n{match[3]}"

    return re.sub(r"(<!-- figures: (\w+) -->)\n.*?(<!-- /figures -->)", fill, text, flags=re.DOTALL)


def wanted() -> Iterable[tuple[Path, str]]:
    """What is made of the results, and where it is."""
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    for path in (ROOT / "README.md", ROOT / "docs" / "performance.md"):
        yield path, filled(path.read_text(encoding="utf-8"), results)
    yield PLOT, plot(results)


def publish() -> None:
    """Write all of it."""
    for path, text in wanted():
        path.write_text(text, encoding="utf-8")


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description="The figures of documents, from the results.")
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        publish()
        return 0
    stale = [
        path.relative_to(ROOT)
        for path, text in wanted()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        print(f"{path} is not what benchmarks/results.json says: python benchmarks/figures.py")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
