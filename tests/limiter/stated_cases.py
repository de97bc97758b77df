"""The window rule as data, continued: which windows there are, as the server states them."""

from __future__ import annotations

from collections.abc import Sequence

from .window_cases import _SMALL, DAILY, SMALL, TEN, WIDE, Answer, Ask, Case, Release, Windows

_OTHERS: Windows = ((30, 1), (120, 6))
_DAILY: Windows = ((1, 1), (15, 60), (2, 86400))

STATED: Sequence[Case] = (
    Case(
        "limits are those that three answers in a row state",
        SMALL,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 2, 200, 40, ((7, 1), (40, 60)), 38, 60),
            Ask(0.5, 99, 2),
            Release(0.5, 2),
            Answer(0.5, 0, 1, 200, 40, ((7, 1), (40, 60)), 37, 60),
            Ask(0.5, 99, 4),
        ],
    ),
    Case(
        "a window that one answer states is not believed",
        SMALL,
        [
            Ask(0, 4, 4),
            Answer(0, 0, 2, 200, 5, ((5, 3600),), 4, 3000),
            Answer(0, 0, 1, 200, 20, _SMALL, 17, 60),
            Answer(0, 0, 1, 200, 5, ((5, 3600),), 3, 3000),
            Ask(2, 99, 5),
            Answer(2, 2, 5, 200, 20, _SMALL, 11, 58),
            Ask(4, 99, 5),
        ],
    ),
    Case(
        "a window that only the server knows counts as well, for what was sent before too",
        SMALL,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 3, 200, 20, (*_SMALL, (5, 3600)), 17, 60),
            Ask(2, 99, 2),
        ],
    ),
    Case(
        "windows that the server states in place of the document's replace them",
        TEN,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 3, 200, 120, _OTHERS, 117, 6),
            *(
                step
                for t in (2.0, 4.0, 6.0, 8.0, 10.0, 12.0)
                for step in (Ask(t, 30, 30), Answer(t, t, 30, 200, 30, _OTHERS, 0, 0))
            ),
        ],
    ),
    Case(
        "a window that is stated no more is forgotten",
        SMALL,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 3, 200, 20, (*_SMALL, (7, 3600)), 17, 60),
            Ask(2, 99, 4),
            Answer(2, 2, 2, 200, 20, _SMALL, 15, 58),
            Ask(4, 99, 0),
            Answer(4, 2, 1, 200, 20, _SMALL, 14, 56),
            Ask(6, 99, 4),
        ],
    ),
    Case(
        "a server that says nothing any more is taken for documented",
        SMALL,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 3, 200, 2, ((2, 1), (20, 60)), 0, 0),
            Ask(2, 99, 2),
            Answer(2, 2, 2),
            Ask(4, 99, 2),
            Answer(4, 4, 2),
            Ask(6, 99, 5),
        ],
    ),
    Case(
        "errors that say nothing change nothing",
        SMALL,
        [
            Ask(0, 3, 3),
            Answer(0, 0, 3, 200, 2, ((2, 1), (20, 60)), 0, 0),
            Ask(2, 99, 2),
            Answer(2, 2, 2, 502),
            Ask(4, 99, 2),
            Answer(4, 4, 2, 502),
            Ask(6, 99, 2),
        ],
    ),
    Case(
        "a bare limit is the steady window's if its reset shows as much",
        ((100, 1.0), (30, 60.0)),
        [
            Ask(0, 3, 3),
            Answer(0, 0, 3, 200, 4, (), 1, 40),
            Ask(1.5, 99, 1),
            Ask(41.1, 99, 3),
        ],
    ),
    Case(
        "a bare limit is nobody's if its reset could be the burst's",
        WIDE,
        [Ask(0, 3, 3), Answer(0, 0, 3, 200, 4, (), 3, 1), Ask(1.5, 99, 1)],
    ),
    Case(
        "a daily quota is known from headers of its own",
        DAILY,
        [
            Ask(0, 1, 1),
            Answer(0, 0, 1, 200, 1, _DAILY, 0, 0, None, 0, 1000),
            Ask(2, 9, 0),
            Ask(1000.9, 9, 0),
            Ask(1001.1, 9, 1),
        ],
    ),
    Case(
        "what another process has used of the day does not slow the minute down",
        ((10, 1.0), (150, 60.0), (225, 86400.0)),
        [
            Ask(0, 1, 1),
            Answer(0, 0, 1, 200, 10, ((10, 1), (150, 60), (225, 86400)), 9, 0, None, 15, 5000),
            Ask(2, 99, 10),
            Answer(2, 2, 10, 200, 10, ((10, 1), (150, 60), (225, 86400)), 0, 0, None, 5, 4998),
            Ask(4, 99, 5),
        ],
    ),
)
