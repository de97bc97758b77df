"""The window rule as data, continued: what a store learns from the server's answers."""

from __future__ import annotations

from collections.abc import Sequence

from .window_cases import _SMALL, DAILY, SMALL, TEN, WIDE, Answer, Ask, Case, Release

MANY = ((2000, 1.0), (1000, 60.0))

LEARNING: Sequence[Case] = (
    Case(
        "after a thousand answers one request may find out when the minute resets",
        MANY,
        [
            Ask(0, 2000, 1000),
            Answer(0, 0, 1000),
            Ask(1.75, 9, 1),
            Ask(1.75, 9, 0),
            Answer(2, 1.75),
            Ask(2, 9, 1),
            Answer(2.25, 2, 1, 429, retry_after=20),
            Ask(23.25, 9, 0),
            Ask(23.31, 9, 1),
            Answer(23.32, 23.31),
            Ask(23.32, 9, 2),
        ],
    ),
    Case(
        "however many were answered one tries first, and more once some were let through",
        ((9000, 1.0), (3000, 60.0)),
        [
            Ask(0, 9000, 3000),
            Answer(0, 0, 3000),
            Ask(1.75, 9, 1),
            Answer(2, 1.75),
            Ask(2, 9, 2),
            Answer(2.25, 2, 2),
            Ask(2.25, 9, 3),
            Answer(2.5, 2.25, 3),
            Ask(2.5, 9, 3),
            Answer(2.75, 2.5, 1, 429, retry_after=20),
            Ask(2.75, 9, 0),
        ],
    ),
    Case(
        "no more is tried to find out before the next thousand",
        MANY,
        [
            Ask(0, 2000, 1000),
            Answer(0, 0, 1000),
            Ask(1.5, 9, 1),
            Answer(1.75, 1.5, 1, 429),
            Ask(5, 9, 0),
            Ask(59, 9, 0),
        ],
    ),
    Case(
        "nothing is found out with a share, as the server has more",
        MANY,
        [
            *(
                s
                for n in range(2)
                for s in (Ask(61.0 * n, 2000, 500), Answer(61.0 * n, 61.0 * n, 500))
            ),
            Ask(63, 9, 0),
        ],
        share=0.5,
    ),
    Case(
        "nothing is found out of a minute where a day counts",
        (*MANY, (5000, 86400.0)),
        [Ask(0, 2000, 1000), Answer(0, 0, 1000), Ask(1.5, 9, 0)],
    ),
    Case(
        "what answers tell of the minute's end need not be found out",
        MANY,
        [
            Ask(0, 2000, 1000),
            Answer(0, 0, 1000, 200, 1000, ((2000, 1), (1000, 60)), 0, 30),
            Ask(1.5, 9, 0),
            Ask(31.0, 9, 0),
            Ask(31.1, 9999, 1000),
        ],
    ),
    Case(
        "a refusal of the minute, at a time when it was known to have room, is due to others",
        WIDE,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 2),
            Answer(0.25, 0, 1, 429, retry_after=10),
            Ask(12, 1, 1),
            Answer(12.5, 12),
            Ask(14, 2, 2),
            Answer(14, 14),
            Answer(14, 14, 1, 429, retry_after=56),
            Ask(70.3, 9, 0),
            *(
                step
                for t in (74.0, 76.0, 78.0, 80.0, 82.0, 84.0)
                for step in (Ask(t, 9, 1), Answer(t, t))
            ),
            Ask(86, 9, 0),
        ],
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
