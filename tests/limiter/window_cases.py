"""The window rule as data: sequences of events, and how many requests every store has to admit.

Times are in seconds; `MARGIN` is added to every window. The stores are those of `rule_stores`: the
bucket in memory, the same in a store with a lock, and the Redis script.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

MARGIN = 0.05
Windows = tuple[tuple[int, int], ...]


class Ask(NamedTuple):
    """`wanted` requests are to be sent; `granted` of them may be."""

    at: float
    wanted: int
    granted: int


class Answer(NamedTuple):
    """`requests` requests that were sent at `sent` are answered."""

    at: float
    sent: float
    requests: int = 1
    status: int = 200
    limit: int | None = None
    windows: Windows = ()
    remaining: int | None = None
    reset: float | None = None
    retry_after: float | None = None
    daily_remaining: int | None = None
    daily_reset: float | None = None


class Release(NamedTuple):
    """`requests` requests that were admitted at `sent` were not sent after all."""

    at: float
    requests: int = 1
    sent: float = 0.0


class Unknown(NamedTuple):
    """`requests` requests may have been sent, but will get no answer."""

    at: float
    requests: int = 1


Step = Ask | Answer | Release | Unknown


class Case(NamedTuple):
    name: str
    limits: Sequence[tuple[int, float]]
    steps: Sequence[Step]
    share: float = 1.0
    """What part of the limits may be used."""


SMALL = ((5, 1.0), (20, 60.0))
TEN = ((10, 1.0), (150, 60.0))
WIDE = ((100, 1.0), (12, 60.0))
DAILY = ((1, 1.0), (15, 60.0), (2, 86400.0))
_SMALL: Windows = ((5, 1), (20, 60))
_TEN: Windows = ((10, 1), (150, 60))
_WIDE: Windows = ((100, 1), (12, 60))

QUOTA: Sequence[Case] = (
    Case(
        "no more than the shortest window allows",
        SMALL,
        [Ask(0, 3, 3), Ask(0, 3, 2), Ask(0, 1, 0)],
    ),
    Case(
        "requests in flight count until they are answered",
        SMALL,
        [Ask(0, 5, 5), Ask(100, 1, 0), Answer(100, 0, 5), Ask(101, 1, 0), Ask(101.1, 9, 5)],
    ),
    Case(
        "a token comes back one window, drift and margin after its answer",
        SMALL,
        [Ask(0, 5, 5), Answer(0.5, 0, 5), Ask(1.549, 1, 0), Ask(1.551, 9, 5)],
    ),
    Case(
        "drift is allowed for in a long window",
        WIDE,
        [Ask(0, 12, 12), Answer(0, 0, 12), Ask(60.079, 1, 0), Ask(60.081, 99, 12)],
    ),
    Case(
        "the window that has least left binds",
        SMALL,
        [
            *(step for n in range(4) for step in (Ask(2.0 * n, 9, 5), Answer(2.0 * n, 2.0 * n, 5))),
            Ask(8, 9, 0),
            Ask(60.0, 9, 0),
            Ask(60.1, 9, 5),
        ],
    ),
    Case(
        "a share of every limit, and one request at least",
        ((10, 1.0), (13, 60.0), (1, 3600.0)),
        [Ask(0, 99, 1), Answer(0, 0), Ask(61, 99, 0)],
        share=0.5,
    ),
    Case(
        "a share of the burst and of the minute",
        TEN,
        [
            *(s for n in range(15) for s in (Ask(2.0 * n, 99, 5), Answer(2.0 * n, 2.0 * n, 5))),
            Ask(31, 99, 0),
        ],
        share=0.5,
    ),
    Case(
        "a share is no more than what the server says is left",
        TEN,
        [Ask(0, 1, 1), Answer(0, 0, 1, 200, 150, _TEN, 148, 20), Ask(2, 99, 5)],
        share=0.5,
    ),
    Case("what was not sent is free", SMALL, [Ask(0, 5, 5), Release(0, 3), Ask(0, 9, 3)]),
    Case(
        "what may have been sent is held one window longer than it can arrive",
        SMALL,
        [Ask(0, 5, 5), Unknown(0.5, 5), Ask(2.5, 9, 0), Ask(2.56, 9, 5)],
    ),
    Case(
        "what may have been sent comes back at a reset that it surely comes before",
        WIDE,
        [
            Ask(0, 12, 12),
            Answer(0, 0, 1, 200, 12, _WIDE, 11, 10),
            Unknown(0.25, 11),
            Ask(11.04, 99, 0),
            Ask(11.06, 99, 12),
        ],
    ),
    Case(
        "a reset releases all that was counted before it",
        WIDE,
        [
            Ask(0, 12, 12),
            Answer(0, 0, 11),
            Answer(0.25, 0.25, 1, 200, 12, _WIDE, 0, 20),
            Ask(21.29, 1, 0),
            Ask(21.31, 99, 12),
        ],
    ),
    Case(
        "answers of one window narrow its reset down together",
        WIDE,
        [
            Ask(0, 12, 12),
            Answer(0, 0, 11, 200, 12, _WIDE, 1, 20),
            Answer(0.75, 0.75, 1, 200, 12, _WIDE, 0, 18),
            Ask(19.79, 1, 0),
            Ask(19.81, 99, 12),
        ],
    ),
    Case(
        "ends that differ by less than two seconds are one end, told imprecisely",
        WIDE,
        [
            Ask(0, 12, 12),
            Answer(0, 0, 10, 200, 12, _WIDE, 2, 20),
            Answer(0.75, 0.75, 1, 200, 12, _WIDE, 1, 18),
            Answer(1, 1, 1, 200, 12, _WIDE, 0, 21),
            Ask(23.04, 1, 0),
            Ask(23.06, 99, 12),
        ],
    ),
    Case(
        "answers without headers come back with the reset that is known",
        WIDE,
        [
            Ask(0, 12, 12),
            Answer(0, 0, 1, 200, 12, _WIDE, 11, 20),
            Answer(5, 0, 11),
            Ask(21.04, 1, 0),
            Ask(21.06, 99, 12),
        ],
    ),
    Case(
        "a request counted in a later window frees the one before",
        WIDE,
        [
            Ask(0, 6, 6),
            Answer(0, 0, 6, 200, 12, _WIDE, 6, 10),
            Ask(10.5, 1, 1),
            Answer(10.5, 10.5, 1, 200, 12, _WIDE, 11, 60),
            Ask(10.5, 99, 11),
        ],
    ),
    Case(
        "a request counted before the reset says nothing of the window after it",
        WIDE,
        [
            Ask(0, 2, 2),
            Answer(0, 0, 1, 200, 12, _WIDE, 11, 60),
            Answer(0.25, -0.25, 1, 200, 12, _WIDE, 0, 1),
            Ask(0.25, 99, 10),
        ],
    ),
    Case(
        "an answer that comes after its window has ended says nothing of the next",
        TEN,
        [
            Ask(0, 2, 2),
            Answer(0.1, 0, 1, 200, 150, _TEN, 149, 8),
            Answer(9.25, 7.75, 1, 200, 150, _TEN, 1, 0),
            Ask(10.5, 99, 10),
        ],
    ),
    Case(
        "resets that contradict each other are not relied on for a while",
        WIDE,
        [
            Ask(0, 2, 2),
            Answer(0, 0, 1, 200, 12, _WIDE, 11, 10),
            Answer(1, 1, 1, 200, 12, _WIDE, 10, 40),
            Ask(41.5, 99, 10),
            Answer(41.5, 41.5, 10, 200, 12, _WIDE, 0, 5),
            Ask(47.5, 99, 0),
            Ask(61.5, 99, 2),
        ],
    ),
    Case(
        "the least that the server says is left bounds what may go",
        WIDE,
        [
            Ask(0, 2, 2),
            Answer(0.25, 0, 1, 200, 12, _WIDE, 11, 20),
            Answer(0.5, 0, 1, 200, 12, _WIDE, 10, 20),
            Ask(0.5, 99, 10),
        ],
    ),
    Case(
        "others on the account: their part is left to them, half of the rest goes at once",
        TEN,
        [Ask(0, 1, 1), Answer(0, 0, 1, 200, 150, _TEN, 9, 20), Ask(0, 99, 4)],
    ),
    Case(
        "others on the account halve the burst until they have been gone for three minutes",
        TEN,
        [
            Ask(0, 1, 1),
            Answer(0, 0, 1, 200, 150, _TEN, 100, 40),
            Ask(2, 99, 5),
            Release(2, 5),
            Ask(179, 99, 5),
            Release(179, 5),
            Ask(180.1, 99, 10),
        ],
    ),
    Case(
        "what others had in the last window is left to them, less of it as the window nears its end",
        WIDE,
        [
            Ask(0, 1, 1),
            Answer(0, 0, 1, 200, 12, _WIDE, 5, 10),
            Ask(12, 1, 1),
            Answer(12, 12, 1, 200, 12, _WIDE, 11, 60),
            *(
                step
                for n in range(5)
                for step in (
                    Ask(14.0 + 2 * n, 9, 1),
                    Answer(14.0 + 2 * n, 14.0 + 2 * n, 1, 200, 12, _WIDE, 10 - n, 58 - 2 * n),
                )
            ),
            Ask(22.5, 9, 0),
            Ask(23.1, 9, 1),
        ],
    ),
    Case(
        "without a reset, what others took counts for one window",
        WIDE,
        [
            Ask(0, 1, 1),
            Answer(0, 0, 1, 200, 12, _WIDE, 3, None),
            Ask(1, 99, 3),
            Release(1, 3),
            Ask(60.1, 99, 12),
        ],
    ),
)
"""What the windows themselves allow."""
