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


SMALL = ((5, 1.0), (20, 60.0))
TEN = ((10, 1.0), (150, 60.0))
WIDE = ((100, 1.0), (12, 60.0))
DAILY = ((1, 1.0), (15, 60.0), (2, 86400.0))
_SMALL: Windows = ((5, 1), (20, 60))
_TEN: Windows = ((10, 1), (150, 60))
_WIDE: Windows = ((100, 1), (12, 60))

CASES: Sequence[Case] = (
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
    Case(
        "limits are those the server states",
        SMALL,
        [Ask(0, 1, 1), Answer(0, 0, 1, 200, 40, ((7, 1), (40, 60)), 39, 60), Ask(0.5, 99, 6)],
    ),
    Case(
        "a window that only the server knows counts as well",
        SMALL,
        [
            Ask(0, 1, 1),
            Answer(0, 0, 1, 200, 20, ((5, 1), (20, 60), (3, 3600)), 19, 60),
            Ask(2, 99, 2),
        ],
    ),
    Case(
        "a bare limit is the steady window's if its reset shows as much",
        WIDE,
        [Ask(0, 1, 1), Answer(0, 0, 1, 200, 4, (), 3, 40), Ask(1.5, 99, 3)],
    ),
    Case(
        "a bare limit is nobody's if its reset could be the burst's",
        WIDE,
        [Ask(0, 1, 1), Answer(0, 0, 1, 200, 4, (), 3, 1), Ask(1.5, 99, 1)],
    ),
    Case(
        "numbers of the burst window are not taken for the steady one's",
        SMALL,
        [Ask(0, 1, 1), Answer(0, 0, 1, 200, 5, _SMALL, 4, 1), Ask(2, 99, 5)],
    ),
    Case(
        "a refusal closes until Retry-After and opens step by step",
        TEN,
        [
            Ask(0, 2, 2),
            Answer(0.25, 0, 2, 429, retry_after=30),
            Ask(30.25, 9, 0),
            Ask(30.31, 9, 1),
            Ask(30.31, 9, 0),
            Answer(30.5, 30.31, 1),
            Ask(30.5, 9, 2),
            Answer(30.5, 30.5, 2),
            Ask(30.5, 9, 4),
        ],
    ),
    Case(
        "an answer to a request sent before the refusal does not open it faster",
        TEN,
        [
            Ask(0, 3, 3),
            Answer(0.25, 0, 1, 429, retry_after=5),
            Ask(5.31, 9, 1),
            Answer(5.5, 0, 2),
            Ask(5.5, 9, 0),
            Answer(5.75, 5.31, 1),
            Ask(5.75, 9, 2),
        ],
    ),
    Case(
        "a server error does not show that the way is open",
        TEN,
        [
            Ask(0, 1, 1),
            Answer(0.25, 0, 1, 429, retry_after=5),
            Ask(5.31, 9, 1),
            Answer(5.5, 5.31, 1, 500),
            Ask(5.5, 9, 0),
        ],
    ),
    Case(
        "what was not sent after a refusal may go again",
        TEN,
        [
            Ask(0, 1, 1),
            Answer(0.25, 0, 1, 429, retry_after=5),
            Ask(5.31, 9, 1),
            Release(5.5, 1, 5.31),
            Ask(5.5, 9, 1),
        ],
    ),
    Case(
        "what was admitted before a refusal and not sent opens nothing",
        TEN,
        [
            Ask(0, 5, 5),
            Answer(0.25, 0, 1, 429, retry_after=5),
            Release(0.5, 4),
            Ask(5.31, 9, 1),
            Ask(5.31, 9, 0),
        ],
    ),
    Case(
        "opens by one each burst window if no answer comes",
        TEN,
        [
            Ask(0, 1, 1),
            Answer(0.25, 0, 1, 429, retry_after=5),
            Ask(5.31, 9, 1),
            Ask(6.25, 9, 0),
            Ask(6.5, 9, 1),
            Ask(7.25, 9, 0),
            Ask(7.75, 9, 1),
        ],
    ),
    Case(
        "without Retry-After it closes twice as long each time",
        TEN,
        [
            Ask(0, 1, 1),
            Answer(0.25, 0, 1, 429),
            Ask(1.25, 1, 0),
            Ask(1.31, 1, 1),
            Answer(1.5, 1.31, 1, 429),
            Ask(3.5, 1, 0),
            Ask(3.56, 1, 1),
            Answer(3.75, 3.56, 1, 429),
            Ask(7.75, 1, 0),
            Ask(7.81, 1, 1),
        ],
    ),
    Case(
        "a shorter Retry-After does not open it",
        TEN,
        [
            Ask(0, 2, 2),
            Answer(0.25, 0, 1, 429, retry_after=30),
            Answer(0.5, 0, 1, 429, retry_after=5),
            Ask(29, 1, 0),
            Ask(30.31, 1, 1),
        ],
    ),
    Case(
        "a 503 closes only with Retry-After",
        TEN,
        [
            Ask(0, 2, 2),
            Answer(0.25, 0, 1, 503),
            Ask(0.5, 99, 8),
            Release(0.5, 8),
            Answer(0.75, 0, 1, 503, retry_after=5),
            Ask(5.75, 1, 0),
            Ask(5.81, 1, 1),
        ],
    ),
    Case(
        "Retry-After tells when the window that was full resets",
        WIDE,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 3),
            Ask(0.25, 9, 9),
            Answer(0.25, 0.25, 8),
            Answer(0.25, 0.25, 1, 429, retry_after=10),
            Ask(11.25, 1, 0),
            Ask(11.31, 1, 1),
            Answer(11.5, 11.31, 1),
            Ask(11.5, 2, 2),
            Answer(11.5, 11.5, 2),
            Ask(11.5, 99, 5),
            Answer(11.5, 11.5, 5),
            Ask(11.5, 99, 4),
        ],
    ),
    Case(
        "after a reset that was told, the next one is known",
        WIDE,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 2),
            Answer(0.25, 0, 1, 429, retry_after=10),
            Ask(12, 1, 1),
            Answer(12.5, 12, 1),
            Ask(60, 2, 2),
            Answer(60, 60, 2),
            Ask(72.5, 2, 2),
            Answer(72.5, 72.5, 2),
            Ask(72.75, 99, 9),
        ],
    ),
    Case(
        "a refusal by the burst window cuts the burst down to an even pace",
        TEN,
        [
            Ask(0, 10, 10),
            Answer(0.25, 0, 9),
            Answer(0.25, 0, 1, 429, retry_after=1),
            Ask(1.5, 1, 1),
            Answer(1.5, 1.5, 1),
            Ask(1.5, 2, 2),
            Answer(1.5, 1.5, 2),
            Ask(1.5, 99, 0),
        ],
    ),
    Case(
        "a day that is full says nothing against the minute",
        ((10, 1.0), (150, 60.0), (225, 86400.0)),
        [
            Ask(0, 1, 1),
            Answer(0, 0, 1, 200, 150, (), 149, 21),
            Ask(1, 1, 1),
            Answer(1, 1, 1, 429, retry_after=7000),
            Ask(7001, 1, 0),
            Ask(7001.1, 1, 1),
        ],
    ),
    Case(
        "a daily window counts",
        DAILY,
        [
            Ask(0, 9, 1),
            Answer(0, 0),
            Ask(2, 9, 1),
            Answer(2, 2),
            Ask(4, 9, 0),
            Ask(86445, 9, 0),
            Ask(86446, 9, 1),
        ],
    ),
)
