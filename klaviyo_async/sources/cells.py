"""Values of cells: what is made of their text, and what is said of texts that spreadsheets write.

A form that can mean two things, such as `01/02/2025` or `1,234`, is told and not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, Final

from ..core.codec.encoder import decoded

__all__ = ["TYPES", "Convert", "boolean", "identifier", "moment", "number", "trimmed"]

Convert = Callable[[str], Any]
"""Makes a cell's value; raises ValueError if it cannot."""

_SECONDS: Final = re.compile(r"-?[0-9]+(\.[0-9]*)?")
_BASIC_TIME: Final = re.compile(r"[0-9]{8}(?:T[0-9]{2,6}.*)?|[0-9]{4}W.*")
_BASIC_DATE: Final = 8
"""Digits of a date such as 20240131, which is ISO 8601 too."""
_DAY_NUMBERS: Final = (10_000.0, 100_000.0)
"""Days since 1900 of the years 1927 to 2173: as unix seconds all of them are of 1970-01-01 or -02."""
_TOO_MANY_SECONDS: Final = 1e11
"""The year 5138: these are milliseconds, or less."""
_FIGURE_DATE: Final = re.compile(r"[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}(?:[ ,T].*)?")
_NAMED_DATE: Final = re.compile(
    r"(?:[0-9]{1,4}\.?[ -])?[^\W\d_]{3,9}\.?(?:[ -][0-9]{1,4}(?:[, -].*)?)?", re.IGNORECASE
)
_LONG_NUMBER: Final = re.compile(r"[0-9](?:[.,][0-9]+)?E\+[0-9]{2,3}")
_CURRENCY: Final = re.compile(
    r"[$€£¥₹₽₩₺₴₪₫]|kr|zł|Kč|Fr\.|(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|CNY|BRL|MXN|ZAR)"
)
_SEPARATED: Final = re.compile(r"[0-9][,'’ \u00a0\u202f]+[0-9]|\.[0-9]+\.")
_TRUTHS: Final = {
    "true": True,
    "yes": True,
    "1": True,
    "false": False,
    "no": False,
    "0": False,
}


def trimmed(cell: str) -> str | None:
    """A cell without the blanks around it; None if there was nothing else."""
    return cell.strip() or None


def identifier(cell: str) -> str | None:
    """What tells a profile or an event from others, without the blanks around it.

    Raises:
        ValueError: a spreadsheet has made a rounded number of it.
    """
    text = cell.strip()
    if "E+" in text and _LONG_NUMBER.fullmatch(text):
        raise ValueError(
            f"{_short(cell)} is what a spreadsheet makes of a long number, whose last figures are "
            "lost; format the column as text"
        )
    return text or None


def number(cell: str) -> float | None:
    """A number; None of an empty cell.

    Raises:
        ValueError: it is none.
    """
    if not (text := cell.strip()):
        return None
    try:
        found = float(text)
    except ValueError:
        found = None
    if found is None or "_" in text or not isfinite(found):
        raise ValueError(f"{_short(cell)} is no number{_number_form(text)}")
    return found


def boolean(cell: str) -> bool | None:
    """Whether it is true; None of an empty cell.

    Raises:
        ValueError: it is neither.
    """
    if not (text := cell.strip().lower()):
        return None
    if text not in _TRUTHS:
        raise ValueError(f"{_short(cell)} is neither true nor false")
    return _TRUTHS[text]


def moment(cell: str) -> str | float | None:
    """A time: ISO 8601, which whoever takes it reads, or unix seconds; None of an empty cell.

    Raises:
        ValueError: it has the form of neither.
    """
    text = cell.strip()
    if text[4:5] == "-":
        return text
    if not text:
        return None
    if _SECONDS.fullmatch(text) and len(text) != _BASIC_DATE:
        return _seconds(cell, float(text))
    if _BASIC_TIME.fullmatch(text):
        return text
    raise ValueError(
        f"{_short(cell)} is {_time_form(text)}; write 2025-12-31 or 2025-12-31T23:59:00Z"
    )


def _seconds(cell: str, seconds: float) -> float:
    if _DAY_NUMBERS[0] <= seconds < _DAY_NUMBERS[1]:
        raise ValueError(
            f"{_short(cell)} is the number of a day in a spreadsheet, not a unix time; format the "
            "column so that it reads like 2025-12-31"
        )
    if abs(seconds) >= _TOO_MANY_SECONDS:
        raise ValueError(
            f"{_short(cell)} is too large for a unix time in seconds; is it in milliseconds?"
        )
    return seconds


def _whole(cell: str) -> int | None:
    if not (text := cell.strip()):
        return None
    if not re.fullmatch(r"[+-]?[0-9]{1,100}", text):
        raise ValueError(f"{_short(cell)} is no whole number{_number_form(text)}")
    return int(text)


def _json(cell: str) -> Any:
    if not cell.strip():
        return None
    try:
        return decoded(cell)
    except ValueError:
        raise ValueError(f"{_short(cell)} is no JSON") from None


def _number_form(text: str) -> str:
    """What a text is in place of a number, and what to write, as far as its form is known."""
    if text.startswith("#"):
        return f": it is {_FORMULA_ERROR}"
    forms = []
    if any(figure.isdecimal() for figure in text):
        if _CURRENCY.search(text):
            forms.append("a currency")
        if _SEPARATED.search(text):
            forms.append("separators that may be of thousands or of decimals")
        if text.endswith("%"):
            forms.append("a percent sign")
        if text.startswith("(") and text.endswith(")"):
            forms.append("parentheses for a minus")
    return (
        f": it has {' and '.join(forms)}; write figures and a point, as in 1234.50" if forms else ""
    )


def _time_form(text: str) -> str:
    """What a text is in place of a time."""
    if text.startswith("#"):
        return _FORMULA_ERROR
    if _FIGURE_DATE.fullmatch(text):
        return "a date of a spreadsheet, in which day and month may stand either way round"
    if any(figure.isdecimal() for figure in text) and _NAMED_DATE.fullmatch(text):
        return "a date with the name of a month"
    return "neither an ISO 8601 time nor unix seconds"


def _short(cell: str) -> str:
    return repr(cell if len(cell) <= 40 else f"{cell[:40]}…")


_FORMULA_ERROR: Final = "the error of a spreadsheet's formula"
TYPES: Final[Mapping[str, Convert | None]] = {
    "str": None,
    "int": _whole,
    "float": number,
    "bool": boolean,
    "time": moment,
    "json": _json,
}
"""Names of types -> what makes them; None: the text as it is."""
