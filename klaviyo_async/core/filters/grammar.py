"""Klaviyo's filter grammar: a tree, its text, its parser, and what an operation admits of it.

The grammar of the `filter` query parameter: `fn(field,value)`, joined by commas or `and(...)`,
`or(...)` and `not(...)`.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from decimal import Decimal
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, ClassVar, Final

from ...errors import FilterError
from ..values import as_items, in_minutes, single

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Operation

__all__ = ["Comparison", "Filter", "Group", "check", "parse"]

_FIELD: Final = re.compile(r"[^\s,()\[\]\"'](?:[^,()\"'\x00-\x1f\x7f]*[^\s,()\"'\x00-\x1f\x7f])?")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_LIST_ONLY: Final = frozenset({"any", "contains-any", "contains-all"})


class Filter:
    """A filter expression; `&`, `|` and `~` combine them, `str()` gives the text that is sent.

    Immutable and hashable. It has no truth value: `and` and `or` cannot be overloaded, and would
    silently drop one side.
    """

    __slots__ = ()
    _members: ClassVar[tuple[str, ...]] = ()

    def __and__(self, other: Filter) -> Group:
        return _joined("and", self, other)

    def __or__(self, other: Filter) -> Group:
        return _joined("or", self, other)

    def __invert__(self) -> Filter:
        return Group("not", (self,))

    def __bool__(self) -> bool:
        raise TypeError("a filter is neither true nor false: combine filters with &, | and ~")

    def __klaviyo_filter__(self) -> str:
        """The text that is sent."""
        return str(self)

    def _key(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self._members)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Filter) or other.__class__ is not self.__class__:
            return NotImplemented
        # 1 and True, and 1 and 1.0, are one to Python and not to the server.
        return self._key() == other._key() and str(self) == str(other)

    def __hash__(self) -> int:
        return hash((self.__class__, str(self)))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"filters are immutable; {name!r} cannot be set")

    def __reduce__(self) -> tuple[Any, ...]:
        return self.__class__, self._key()

    def __repr__(self) -> str:
        return f"<Filter {self}>"


class Comparison(Filter):
    """One test of one field: `operator(field,value)`, or `operator(field)` without a value.

    Raises:
        FilterError: the field's name or the value cannot be written in a filter.
    """

    __slots__ = ("field", "operator", "value")
    _members = ("operator", "field", "value")

    operator: str
    field: str
    value: Any
    """A scalar, a tuple of scalars, or `...` (Ellipsis) if there is none."""

    def __init__(self, operator: str, field: str, value: Any = ...) -> None:
        if not isinstance(field, str) or _FIELD.fullmatch(field) is None:
            raise FilterError(f"{field!r} is no field name")
        value = _taken(value)
        object.__setattr__(self, "operator", operator)
        object.__setattr__(self, "field", field)
        object.__setattr__(self, "value", value)
        _text(field, value)  # what cannot be sent is refused where it is written

    def __str__(self) -> str:
        if self.value is ...:
            return f"{self.operator}({self.field})"
        return f"{self.operator}({self.field},{_text(self.field, self.value)})"


class Group(Filter):
    """Filters joined by `and`, `or` or `not`."""

    __slots__ = ("operator", "parts")
    _members = ("operator", "parts")

    operator: str
    parts: tuple[Filter, ...]

    def __init__(self, operator: str, parts: tuple[Filter, ...]) -> None:
        object.__setattr__(self, "operator", operator)
        object.__setattr__(self, "parts", tuple(parts))

    def __str__(self) -> str:
        return f"{self.operator}({','.join(map(str, self.parts))})"


def _joined(operator: str, *filters: Filter) -> Group:
    parts: list[Filter] = []
    for item in filters:
        if not isinstance(item, Filter):
            raise FilterError(f"{item!r} is no filter, and cannot be joined with one")
        if isinstance(item, Group) and item.operator == operator:
            parts += item.parts
        else:
            parts.append(item)
    return Group(operator, tuple(parts))


# --- values


def _taken(value: Any) -> Any:
    """The value as text, number, time or tuple of these, whatever library it is of."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return tuple([single(item) for item in value])
    if hasattr(value, "tolist") and hasattr(value, "__len__"):
        return tuple(as_items(value) or ())
    return single(value)


def _text(field: str, value: Any) -> str:
    if value is ...:
        return ""
    if isinstance(value, tuple):
        return f"[{','.join(_scalar(field, item) for item in value)}]"
    return _scalar(field, value)


def _scalar(field: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, str):
        return _string(field, value)
    # Not `repr`: members of enumerations are numbers and strings too, with a repr of their own.
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float) and math.isfinite(value):
        return float.__repr__(value)
    if isinstance(value, Decimal) and value.is_finite():
        return f"{value:f}"
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            raise FilterError(f"{field}: {value} has no time zone; add one, e.g. tzinfo=UTC")
        return in_minutes(value).isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    raise FilterError(f"{field}: a {type(value).__name__} cannot be written in a filter: {value!r}")


def _string(field: str, value: str) -> str:
    text = str.__str__(value)
    if not text.isascii() and _SURROGATE.search(text) is not None:
        raise FilterError(f"{field}: {text!r} is no text: half of a surrogate pair has no encoding")
    return json.dumps(text, ensure_ascii=False)


# --- reading


class _Reader:
    _NAME: Final = re.compile(r"\s*([A-Za-z][A-Za-z-]*)\s*\(\s*")
    _STRING: Final = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'", re.DOTALL)
    _BARE: Final = re.compile(r"[^,()\[\]]+")
    _SPACE: Final = re.compile(r"\s*")

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def whole(self) -> Filter:
        parts = self._list_of_filters(end="")
        return parts[0] if len(parts) == 1 else Group("and", tuple(parts))

    def _list_of_filters(self, end: str) -> list[Filter]:
        parts = [self._filter()]
        while self._take(","):
            parts.append(self._filter())
        if end:
            self._expect(end)
        elif self._at < len(self._text):
            raise self._error("a comma or the end")
        return parts

    def _filter(self) -> Filter:
        name = self._match(self._NAME, "a function such as equals(")[1]
        if name in ("and", "or", "not"):
            parts = self._list_of_filters(end=")")
            if name == "not" and len(parts) != 1:
                raise self._error("just one filter in not(...)")
            return Group(name, tuple(parts))
        field = self._match(_FIELD, "a field name")[0]
        value: Any = ...
        if self._take(","):
            value = self._list() if self._take("[") else self._scalar()
        self._expect(")")
        return Comparison(name, field, value)

    def _list(self) -> tuple[Any, ...]:
        items: list[Any] = []
        if not self._take("]"):
            items.append(self._scalar())
            while self._take(","):
                items.append(self._scalar())
            self._expect("]")
        return tuple(items)

    def _scalar(self) -> Any:
        self._match(self._SPACE, "")
        match = self._STRING.match(self._text, self._at)
        if match is None:
            return _bare(self._match(self._BARE, "a value")[0].strip())
        self._at = match.end()
        quoted = match[0]
        if quoted[0] == "'":
            inner = quoted[1:-1].replace("\\'", "'")
            quoted = '"' + re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', inner) + '"'
        try:
            return json.loads(quoted, strict=False)
        except ValueError:
            raise self._error("a string with JSON escapes") from None

    def _match(self, pattern: re.Pattern[str], wanted: str) -> re.Match[str]:
        match = pattern.match(self._text, self._at)
        if match is None:
            raise self._error(wanted)
        self._at = match.end()
        return match

    def _take(self, char: str) -> bool:
        self._match(self._SPACE, "")
        if not self._text.startswith(char, self._at):
            return False
        self._at += 1
        self._match(self._SPACE, "")
        return True

    def _expect(self, char: str) -> None:
        if not self._take(char):
            raise self._error(f"{char!r}")

    def _error(self, wanted: str) -> FilterError:
        return FilterError(f"filter: {wanted} was expected at position {self._at}")


def _bare(word: str) -> Any:
    if word in ("true", "false", "null"):
        return {"true": True, "false": False, "null": None}[word]
    for read in (int, float):
        try:
            number = read(word)
        except ValueError:
            continue
        return number if math.isfinite(number) else word
    for moment in (dt.date.fromisoformat, dt.datetime.fromisoformat):
        try:
            found = moment(word)
        except ValueError:
            continue
        return word if isinstance(found, dt.datetime) and found.tzinfo is None else found
    return word


def parse(text: str) -> Filter:
    """The tree of a filter's text.

    Raises:
        FilterError: it is not in the grammar; says what was expected where.
    """
    try:
        return _Reader(text).whole()
    except RecursionError:
        raise FilterError("filter: nested too deeply") from None


# --- checking


def check(operation: Operation, item: Any) -> None:
    """See that an operation can be filtered like this, as far as its document says.

    Raises:
        FilterError: a field, operator or kind of value that it does not admit.
    """
    if operation.filters is None:
        return
    if isinstance(item, Group):
        for part in item.parts:
            check(operation, part)
    elif isinstance(item, Comparison):
        _check_comparison(operation, operation.filters, item)


def _check_comparison(operation: Operation, fields: Any, item: Comparison) -> None:
    spec = fields.get(item.field)
    if spec is None:
        near = get_close_matches(item.field, fields, 3, 0.5) or sorted(fields)
        raise FilterError(
            f"{operation.name} cannot be filtered by {item.field!r}; it can by {', '.join(near)}"
        )
    kind, *operators = spec
    mark = "()" if item.value is ... else "[]" if isinstance(item.value, tuple) else ""
    wanted = item.operator + mark
    if wanted not in operators and not (
        mark == "[]" and item.operator in _LIST_ONLY & {*operators}
    ):
        told = ", ".join(_told(operator) for operator in operators)
        raise FilterError(
            f"{operation.name} has no {_told(wanted)} for {item.field!r}; it has {told}"
        )
    for value in item.value if mark == "[]" else () if mark == "()" else (item.value,):
        if not _fits(kind, value) and not _is_bare_id(item.field, kind, value):
            raise FilterError(
                f"{operation.name}: {item.field!r} is compared with {_KINDS[kind]}, not {value!r}"
            )


def _told(operator: str) -> str:
    if operator.endswith("[]"):
        return f"{operator[:-2]} (of a list)"
    return f"{operator[:-2]} (without a value)" if operator.endswith("()") else operator


_KINDS: Final = {
    "string": "a string",
    "date-time": "a datetime with a time zone",
    "date": "a date",
    "number": "a number",
    "integer": "an integer",
    "boolean": "True or False",
}


def _is_bare_id(field: str, kind: str, value: Any) -> bool:
    """Whether it is an id written as a number: `any(id,[1,2])` works on images, whose ids are such."""
    return field == "id" and kind == "string" and type(value) is int


def _fits(kind: str, value: Any) -> bool:
    if value is None:
        return True
    if kind == "boolean":
        return isinstance(value, bool)
    if kind in ("number", "integer"):
        allowed = (int, float, Decimal) if kind == "number" else int
        return isinstance(value, allowed) and not isinstance(value, bool)
    if kind in ("date-time", "date"):
        return isinstance(value, dt.date)
    return isinstance(value, str) if kind == "string" else True
