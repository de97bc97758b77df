"""The first row of a table, which names its columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ..errors import ConfigurationError
from .csv_text import cells_of, counts_of, declared, open_at_end
from .files import blank
from .lines import TooLong
from .tables import ColumnLayout, Target

__all__ = ["MAX_ROW_LINES", "Header", "HeaderLines"]

MAX_ROW_LINES: Final = 1000
"""Lines that a quoted cell may reach over before its opening mark is taken for the mistake."""
_NAMES: Final = {"\t": "a tab", ",": "a comma", ";": "a semicolon", "|": "a bar"}


class Header(NamedTuple):
    """What the first row says."""

    layout: ColumnLayout
    delimiter: str
    notes: tuple[str, ...]
    """What was found out that somebody may want to know, a sentence each."""


class HeaderLines:
    """Collects the lines of the first row.

    Args:
        where: name of the file, for messages.
        delimiter: between cells; None: it is to be found.
    """

    def __init__(self, where: str, delimiter: str | None) -> None:
        self._where = where
        self._given = delimiter
        self._declared: str | None = None
        self._lines: list[bytes] = []
        self._open = False
        self._first = 0
        self._next = 1

    @property
    def _delimiter(self) -> str | None:
        return self._given or self._declared

    def add(self, raw: bytes | TooLong) -> bool:
        """Take the next line; gives whether the row is complete.

        Raises:
            ConfigurationError: it is no row.
        """
        number, self._next = self._next, self._next + 1
        if not self._lines:
            self._first = number
            if blank(raw):
                return False
        if isinstance(raw, TooLong):
            raise self._error("it is too long")
        if number == 1 and (found := declared(raw)) is not None:
            self._declared = found
            return False
        self._lines.append(raw)
        known = self._delimiter
        self._open = open_at_end(raw, known.encode() if known else None, self._open)
        return not self._open or len(self._lines) >= MAX_ROW_LINES

    def end(self) -> None:
        """See that there is no row of which the rest is missing.

        Raises:
            ConfigurationError: there is.
        """
        if self._lines:
            raise self._error("it has a quotation mark that is not closed")

    def read(
        self,
        encoding: str | None,
        metric: str | None,
        mapping: Mapping[str, str] | None,
        types: Mapping[str, Any] | None,
        target: Target | None,
    ) -> Header:
        """Make a layout of the names.

        Args:
            encoding: of the text.
            metric: see :class:`.tables.ColumnLayout`.
            mapping: see :class:`.tables.ColumnLayout`.
            types: see :class:`.tables.ColumnLayout`.
            target: see :class:`.tables.ColumnLayout`.

        Raises:
            ConfigurationError: the columns make no events, or it cannot be known what separates them.
        """
        if self._open:
            self.end()
        delimiter, others = self._find_delimiter()
        names = cells_of(self._lines, delimiter, encoding)
        if isinstance(names, str):
            if any(b"\r" in line[:-1] for line in self._lines):
                names = "has carriage returns: lines have to end as on Unix or Windows"
            raise self._error(f"it {names}")
        try:
            layout = ColumnLayout(names, metric, mapping, types, True, target)
        except ConfigurationError as error:
            hint = ""
            if others:
                hint = f" (columns were told apart by {_NAMES[delimiter]}; there is also "
                hint += f"{' and '.join(_NAMES[other] for other in others)}: `delimiter` says otherwise)"
            raise ConfigurationError(f"{self._place}: {error}{hint}") from None
        return Header(layout, delimiter, self._notes(layout, delimiter))

    def _find_delimiter(self) -> tuple[str, list[str]]:
        """What separates the names, and what else might, if that was not said."""
        if (known := self._delimiter) is not None:
            return known, []
        found = counts_of(b"\n".join(self._lines))
        if "," in found or not found:
            return ",", [other for other in found if other != ","]
        if len(found) > 1:
            counts = " and ".join(f"{_NAMES[one]} ({count})" for one, count in found.items())
            raise self._error(
                f"its columns may be separated by {counts}: say which, as `delimiter`"
            )
        return next(iter(found)), []

    def _notes(self, layout: ColumnLayout, delimiter: str) -> tuple[str, ...]:
        notes = []
        if delimiter != "," and self._given is None:
            notes.append(f"its columns are separated by {_NAMES.get(delimiter, repr(delimiter))}")
        return tuple(notes)

    @property
    def _place(self) -> str:
        return f"{self._where}, line {self._first}"

    def _error(self, text: str) -> ConfigurationError:
        return ConfigurationError(f"{self._place}: the first row does not name columns: {text}")
