"""Reads facts that Klaviyo states in prose only, by their wording.

Every function takes one text and returns what it says as plain data; where a fact belongs is the
business of `enrich.py`. Sizes are read as decimal (5 MB = 5,000,000 bytes), which errs on the safe
side, unless the text says KiB or MiB.
"""

from __future__ import annotations

import re
from typing import Any

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_MARKUP = re.compile(r"[`*]")
_UNITS = {
    "bytes": 1, "b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9,
    "kib": 2**10, "mib": 2**20, "gib": 2**30,
}  # fmt: skip

# --- rate limits and scopes

_WINDOWS = re.compile(r"(?:\b(?:burst|steady|daily)\s*:\s*\d+/[smhd]\b\s*)+", re.IGNORECASE)
_WINDOW = re.compile(r"(burst|steady|daily)\s*:\s*(\d+/[smhd])", re.IGNORECASE)
_HEADING = re.compile(r"rate limit", re.IGNORECASE)
_SETTING = re.compile(r"([A-Za-z_][\w-]*(?:\[[\w-]+\])?)=([\w.-]*\w)")
_SCOPES = re.compile(r"\bscopes?:?\**:?\s*((?:`[\w -]+:?[\w-]+`[\s,]*)+)", re.IGNORECASE)
_SCOPE = re.compile(r"`([^`]+)`")


def tiers(text: str) -> tuple[dict[str, str] | None, list[dict[str, str]]]:
    """Rate limits: those that hold always, and those that hold with some parameter.

    Returns:
        `{"burst": "75/s", "steady": "750/m"}` or None; and one
        `{"parameter": ..., "value": ..., "burst": ..., ...}` for each value of a parameter named in
        the line above its limits.
    """
    lines = _MARKUP.sub("", _BREAK.sub("\n", text))
    always: dict[str, str] | None = None
    rules: list[dict[str, str]] = []
    for block in _WINDOWS.finditer(lines):
        windows = {name.lower(): limit for name, limit in _WINDOW.findall(block[0])}
        heading = lines[: block.start()].rstrip().rpartition("\n")[2]
        settings = _SETTING.findall(_HEADING.split(heading)[-1]) if _HEADING.search(heading) else []
        if settings:
            rules += [{"parameter": name, "value": value, **windows} for name, value in settings]
        elif always is None:
            always = windows
    return always, rules


def scopes(text: str) -> list[str]:
    """OAuth scopes listed under a heading of that name; `Data Privacy Write` is `data-privacy:write`."""
    found = _SCOPES.search(text)
    return sorted({_scope(name) for name in _SCOPE.findall(found[1])}) if found else []


def _scope(name: str) -> str:
    if ":" in name:
        return name
    *area, verb = name.lower().split()
    return f"{'-'.join(area)}:{verb}" if area else verb


# --- page sizes

_PAGE = {
    "default": re.compile(r"\bdefault(?: page size)?(?: is|:)? (\d[\d,]*)", re.IGNORECASE),
    "minimum": re.compile(r"\bmin(?:imum)?(?: is|:)? (\d[\d,]*)", re.IGNORECASE),
    "maximum": re.compile(r"\bmax(?:imum)?(?: is|:)? (\d[\d,]*)", re.IGNORECASE),
}
_RETURNS = re.compile(
    r"\breturns? (?:a maximum of|at most|up to) (\d[\d,]*) [\w -]+? (?:per|in a) (?:page|request)\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\(default:? (\d[\d,]*)\)", re.IGNORECASE)
_FIXED = re.compile(r"\bfixed page size of (\d[\d,]*)", re.IGNORECASE)


def page_bounds(text: str) -> dict[str, int]:
    """Default, minimum and maximum that the text of a page-size parameter states."""
    flat = plain(text)
    found = {name: pattern.search(flat) for name, pattern in _PAGE.items()}
    return {name: _number(match[1]) for name, match in found.items() if match}


def page_size(text: str) -> dict[str, int]:
    """Default and maximum of a page's size that the text of an operation states."""
    flat = plain(text)
    if fixed := _FIXED.search(flat):
        return {"default": _number(fixed[1]), "maximum": _number(fixed[1])}
    _, _, about = flat.partition("page[size]")
    size = page_bounds(about)
    if returns := _RETURNS.search(flat):
        default = _BRACKET.match(flat, returns.end())
        size = {**({"default": _number(default[1])} if default else {}), **size}
        size.setdefault("maximum", _number(returns[1]))
    return size


# --- payload caps

_N = r"(?P<n>\d[\d,]*)"
_SIZE = r"(?P<n>\d[\d,.]*) ?(?P<unit>[kmg]i?b|bytes)\b"
_STRING = rf"\b(?:a single|each|any|every) string (?:can ?not|must not|may not) (?:exceed|be larger than|be longer than) {_SIZE}"
_PROPERTIES = rf"\bmust not exceed {_N} (?:event )?properties\b"
_OPERATION_CAPS = (
    ("items", rf"\baccepts (?:up to|at most|a maximum of) {_N} [\w -]+? per (?:request|call)\b"),
    ("items", rf"\bmax(?:imum)? number of [\w -]+? per (?:request|call|job)(?: we allow for)?(?: is|:) {_N}"),
    ("items", rf"\bmax(?:imum)? number of [\w -]+? can be submitted for \w+(?: is|:) {_N}"),
    ("items", rf"\b[\w -]+ per (?:request|call) limit(?: is|:) {_N}"),
    ("items", rf"\blimited to {_N} [\w -]+? per (?:request|call)\b"),
    ("bytes", rf"\bpayload size(?: allowed)? (?:is|of) {_SIZE}"),
    ("item_bytes", rf"\bpayload size per[- ]\w+ (?:is|of) {_SIZE}"),
    ("string_bytes", _STRING),
    ("properties", _PROPERTIES),
    ("jobs_in_progress", rf"\bnumber of jobs in progress at one time is {_N}"),
    ("jobs_queued", rf"\bnumber of jobs queued at once(?: we allow for)? is {_N}"),
)  # fmt: skip
_SCHEMA_CAPS = (
    ("items", rf"\blimited to {_N} [\w -]+? per (?:request|call)\b"),
    ("bytes", rf"\bsize of the \w+ payload must not exceed {_SIZE}"),
    ("bytes", rf"\bsize of the data present\. This must not exceed {_SIZE}"),
    ("file_bytes", rf"\bmaximum (?:image|file) size(?: is|:) {_SIZE}"),
    ("string_bytes", _STRING),
    ("properties", _PROPERTIES),
    ("array_items", rf"\beach array must not exceed {_N} elements\b"),
    ("depth", rf"\b(?:can ?not|must not|may not) contain more than {_N} nested levels\b"),
)  # fmt: skip


def _compiled(caps: tuple[tuple[str, str], ...]) -> list[tuple[str, re.Pattern[str]]]:
    return [(name, re.compile(pattern, re.IGNORECASE)) for name, pattern in caps]


_OPERATION_PATTERNS = _compiled(_OPERATION_CAPS)
_SCHEMA_PATTERNS = _compiled(_SCHEMA_CAPS)


def operation_caps(text: str) -> dict[str, int]:
    """Limits of a request that the text of an operation states.

    `items` (per request), `bytes` (of the body), `item_bytes`, `string_bytes`, `properties`,
    `jobs_in_progress`, `jobs_queued`.
    """
    return _caps(text, _OPERATION_PATTERNS)


def schema_caps(text: str) -> dict[str, int]:
    """Limits that the text of a schema in a request body states.

    `bytes` is the size of the record that the schema belongs to; besides `file_bytes` (of an upload),
    `string_bytes`, `properties`, `array_items`, `depth` (nested levels) and `items`.
    """
    return _caps(text, _SCHEMA_PATTERNS)


def _caps(text: str, patterns: list[tuple[str, re.Pattern[str]]]) -> dict[str, int]:
    flat = plain(text)
    caps: dict[str, int] = {}
    for name, pattern in patterns:
        for match in pattern.finditer(flat):
            value = _amount(match)
            caps[name] = min(value, caps.get(name, value))
    return caps


# --- filters

# Newer texts end with the values' type, or all of them, in brackets.
_FIELD = re.compile(
    r"^[\s*-]*`([^`\s]+)`\s*:[ \t]*((?:`[a-z-]+`[ \t,]*)+)(?:\(.*\)[ \t]*)?$", re.MULTILINE
)
_OPERATOR = re.compile(r"`([a-z-]+)`")
_LISTED = re.compile(r"^\s*[-*] `?([\w.$-]+)`? \(([a-z-]+(?:, ?[a-z-]+)*)\)", re.MULTILINE)
_WITH_LIST = ("any", "contains-all", "contains-any")
_WITHOUT_VALUE = ("has",)


def filters(text: str) -> dict[str, Any]:
    """Fields and operators that the text of a filter parameter allows, as `x-klaviyo-filters`.

    The text does not say what type a value has, so there is no `value`.
    """
    lines = _BREAK.sub("\n", text)
    listed = {name: _OPERATOR.findall(operators) for name, operators in _FIELD.findall(lines)}
    if not listed and "upported filters" in lines:
        listed = {name: re.split(r", ?", ops) for name, ops in _LISTED.findall(lines)}
    return {name: {"operators": _by_arity(operators)} for name, operators in listed.items()}


def _by_arity(operators: list[str]) -> dict[str, list[str]]:
    """Operators by what they take; `equals` takes a list as well wherever `any` is allowed."""
    kinds: dict[str, list[str]] = {}
    for operator in sorted(set(operators)):
        if operator in _WITHOUT_VALUE:
            kinds.setdefault("none", []).append(operator)
            continue
        if operator in _WITH_LIST or (operator == "equals" and "any" in operators):
            kinds.setdefault("list", []).append(operator)
        if operator not in _WITH_LIST:
            kinds.setdefault("single", []).append(operator)
    return kinds


# --- text


def plain(text: str) -> str:
    """A text on one line, without emphasis."""
    return _BLANKS.sub(" ", _MARKUP.sub("", _BREAK.sub(" ", text))).strip()


def _number(digits: str) -> int:
    return int(digits.replace(",", ""))


def _amount(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if "unit" not in groups:
        return _number(groups["n"].rstrip(","))
    value = float(groups["n"].replace(",", "").rstrip("."))
    return int(value * _UNITS[groups["unit"].lower()])
