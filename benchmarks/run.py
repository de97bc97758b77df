"""The table: every row beside its floor and its peers, into one JSON file.

    python benchmarks/run.py [PATTERN...] [--rounds 5] [--no-peers] [--out build/bench.json] [--publish]

PATTERN is the beginning of a row's key (`--list` names them). `--publish` writes `benchmarks/results.json`, and what
is made of it: README's figures and the plots in docs. A row that was not measured keeps the figures that it had.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from figures import RESULTS, publish
from harness import measured, surroundings, today
from peers import peers
from quota import shares
from rows import rows

ROOT = Path(__file__).parents[1]
PHASES = 5
"""Of the windows, in which each tier is simulated."""


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description="The table.", allow_abbrev=False)
    parser.add_argument("patterns", nargs="*", metavar="PATTERN")
    parser.add_argument("--list", action="store_true", help="the keys of all rows")
    parser.add_argument("--rounds", type=int, default=5, help="processes of each way")
    parser.add_argument("--peer-rounds", type=int, default=2, help="and of each peer")
    parser.add_argument("--pages", type=int, default=100, help="of a walk")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench.json")
    parser.add_argument("--publish", action="store_true")
    asked = parser.parse_args()
    begun = time.monotonic()
    wanted = [
        row for row in rows() if not asked.patterns or row.key.startswith(tuple(asked.patterns))
    ]
    if asked.list:
        print(*(row.key for row in rows()), "quota", sep="\n")
        return 0
    beside, missing = ([], []) if asked.no_peers else peers()
    for reason in missing:
        print(f"not measured: {reason}")
    found: dict[str, Any] = surroundings(beside)
    found["rows"], failures = measured(wanted, beside, asked.rounds, asked.peer_rounds, asked.pages)
    if not asked.patterns or "quota" in asked.patterns:
        found["quota"] = quota()
    out = RESULTS if asked.publish else asked.out
    out.parent.mkdir(exist_ok=True)
    write(out, found, keep=asked.publish)
    if asked.publish:
        publish()
    print(f"written to {out}, after {(time.monotonic() - begun) / 60:.1f} minutes")
    return int(bool(failures))


def quota() -> dict[str, Any]:
    """How much of each tier's quota is used, printed too."""
    found = shares(PHASES, jitters=((5, 50),))
    for one in found:
        print(
            f"{' '.join(one.limits):18} {one.headers:9} {one.known:7.1%} of what can be sent, "
            f"{one.refused:.2f} 429s in 1000"
        )
    return {"measured": today(), "phases": PHASES, "shares": [one._asdict() for one in found]}


def write(path: Path, found: dict[str, Any], keep: bool) -> None:
    """Write the file; with `keep`, what it had and `found` has not stays."""
    if keep and path.exists():
        before = json.loads(path.read_text(encoding="utf-8"))
        keys = [row.key for row in rows()]
        both = {**before["rows"], **found["rows"]}
        found = {**before, **found, "rows": {key: both[key] for key in keys if key in both}}
    path.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
