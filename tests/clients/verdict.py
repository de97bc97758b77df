"""What came of a client's tour, held against what it is known not to do for reasons of its own."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from .network import Output

ROOT: Final = Path(__file__).parents[2]
RESULTS: Final = ROOT / ".lanes" / "clients" / "results"
_LIMITS: Final = Path(__file__).with_name("limits.toml")


def limits() -> list[dict[str, Any]]:
    """What clients cannot do for reasons of their own."""
    found: list[dict[str, Any]] = tomllib.loads(_LIMITS.read_text(encoding="utf-8"))["limit"]
    return found


def steps_of(output: Output) -> dict[str, str]:
    """What a tour has reported: step -> error, empty if there was none."""
    assert output.status == 0, output
    steps: dict[str, str] = json.loads(output.out.strip().rpartition("\n")[2])
    return steps


def judge(client: str, steps: Mapping[str, str], requests: int) -> None:
    """Note the figures, and fail if a step failed that should not, or did not that is known to.

    Args:
        client: name of the client.
        steps: what it did -> its error, empty if there was none.
        requests: how many requests it has made.
    """
    known = {each["step"]: each["error"] for each in limits() if client in each["clients"]}
    failed = {step: error for step, error in steps.items() if error}
    own = {step for step, error in failed.items() if step in known and known[step] in error}
    figures = {
        "tried": len(steps),
        "worked": len(steps) - len(failed),
        "own": len(own),
        "ours": len(failed) - len(own),
        "requests": requests,
    }
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / f"{client}.json").write_text(json.dumps(figures), encoding="ascii")
    wrong = [f"{step}: {error}" for step, error in failed.items() if step not in own]
    assert not wrong, "\n".join([f"{client} failed at {len(wrong)} of {len(steps)}:", *wrong])
    mended = known.keys() - failed.keys()
    assert not mended, f"{client} can do what limits.toml says it cannot: {sorted(mended)}"


def table() -> list[str]:
    """The figures of all clients that were tried, as lines."""
    found = {each.stem: json.loads(each.read_text()) for each in sorted(RESULTS.glob("*.json"))}
    columns = ("tried", "worked", "own", "ours", "requests")
    heads = ("tried", "worked", "client's", "sandbox's", "requests")
    lines = [f"{'client':20}" + "".join(f"{head:>11}" for head in heads)]
    for name, figures in found.items():
        lines.append(f"{name:20}" + "".join(f"{figures[column]:>11}" for column in columns))
    return lines
