"""How much of a quota saturated clients use, tier by tier: simulated, in virtual time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
JITTERS = ((5, 50), (0, 120))
"""Milliseconds between a request and its arrival."""


class Share(NamedTuple):
    """Of one tier, with headers of one kind."""

    limits: tuple[str, ...]
    headers: str
    """`live`, `switching`, `steady`, `none`; `probed`: with `probe_daily`, and without daily headers."""
    jitter: tuple[int, int]
    agnostic: float
    """Of what can be sent by who does not know when windows turn."""
    known: float
    """Of what can be sent by who knows it."""
    worst: float
    """The least of `known` among phases."""
    refused: float
    """429s in 1000 that are accepted."""


def share(limits: tuple[str, ...], mode: str, jitter: tuple[int, int], phases: int) -> Share:
    """Ten minutes (longer where a thousand requests take longer) or five days, in so many phases of the windows."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from tests.limiter.simulation import (
        Saturation,
        agnostic_ceiling,
        long_enough,
        phase_known_maximum,
    )

    headers = {"none": None, "probed": "steady"}.get(mode, mode)
    seconds = long_enough(limits)
    ceiling = known = accepted = refused = 0
    worst = 9.0
    for seed in range(phases):
        server = Saturation(
            limits,
            seconds,
            workers=60,
            jitter=(jitter[0] / 1e3, jitter[1] / 1e3),
            seed=seed,
            server={"headers": headers},
            limiter={"probe_daily": mode == "probed"},
        ).run()
        best = phase_known_maximum(server.windows, server.phases, seconds)
        accepted += len(server.accepted)
        refused += len(server.refused)
        ceiling += agnostic_ceiling(server.windows, seconds)
        known += best
        worst = min(worst, len(server.accepted) / best)
    return Share(
        limits, mode, jitter, accepted / ceiling, accepted / known, worst, 1000 * refused / accepted
    )


def shares(
    phases: int,
    jitters: tuple[tuple[int, int], ...] = JITTERS,
    each: Callable[[Share], object] = lambda _: None,
) -> list[Share]:
    """All tiers of the document, with headers of each kind, in two processes."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from tests.limiter.simulation import all_tiers

    asked: list[Any] = []
    for limits in all_tiers():
        modes = ["live", "switching", "steady", "none"] + ["probed"] * (len(limits) > 2)
        asked += [(limits, mode, jitter, phases) for mode in modes for jitter in jitters]
    found = []
    with ProcessPoolExecutor(2) as processes:
        for one in processes.map(share, *zip(*asked, strict=True)):
            each(one)
            found.append(one)
    return found
