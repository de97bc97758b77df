"""Which identifiers of profiles cannot be, and how Klaviyo keeps those that can."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from ..unset import UNSET
from .values import single

__all__ = [
    "IDENTIFIERS",
    "are_usual",
    "find_impossible",
    "is_usual_email",
    "kept",
    "why_impossible",
]

IDENTIFIERS: Final = ("id", "email", "phone_number", "external_id", "anonymous_id", "kx")
"""Fields of a profile that say whose it is."""
_BESIDE: Final = tuple(name for name in IDENTIFIERS if name != "email")
_ADDRESSES: Final = frozenset(("email", "phone_number"))
is_usual_email: Final = re.compile(
    r"[!#-'*+\--9=?A-Z^-~]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*"
).fullmatch
"""Whether text is an email address as most are; others may be addresses too. For hot paths."""
# No more than what no mail system takes: one @ with something on both sides of it, no blanks. What comes before it
# may be in quotation marks, and then holds almost anything. Whether the domain exists is not asked.
_QUOTED: Final = r'"(?:[^"\\\x00-\x1f]|\\.)+"'
_WORD: Final = r"[^\s@\"<>(),;:\\\[\]\x00-\x1f\x7f]+"
_LABEL: Final = r"[^\s@.<>(),;\x00-\x1f\x7f]+"
_is_email: Final = re.compile(rf"(?:{_WORD}|{_QUOTED})@{_LABEL}(?:\.{_LABEL})*").fullmatch
_is_number: Final = re.compile(r"\+[\d ().-]*", re.ASCII).fullmatch
_FEWEST, _MOST = 7, 15  # figures of a number in E.164 form


def why_impossible(name: str, value: Any, *, alone: bool = False) -> str | None:
    """Why nobody can have that identifier, without quoting it; None if somebody may, or it is none.

    Args:
        name: of the field: one of :data:`IDENTIFIERS`.
        value: what stands there.
        alone: whether nothing else says whose profile it is. Beside another identifier Klaviyo leaves
            out a phone number that is not valid, and takes the rest.
    """
    if value.__class__ is not str:
        value = single(value)
        if value is None or value is UNSET:
            return None
        if not isinstance(value, str):
            if name in _ADDRESSES or not isinstance(value, int) or isinstance(value, bool):
                return f"is a {value.__class__.__name__}, not text"
            return None
    if name == "email":
        if _is_email(value):
            return None
    elif name != "phone_number" and value.strip() == value != "":
        return None
    if not value.strip():
        return "is empty"
    if value.strip() != value:
        return "has blanks around it; with normalize=True they are taken away"
    if name == "email":
        return "is no email address"
    return _no_number(value) if alone else None


def _no_number(value: str) -> str | None:
    if _is_number(value) and _FEWEST <= sum(map(str.isdecimal, value)) <= _MOST:
        return None
    return (
        "is no phone number in E.164 form, as in +15005550006; with phone_region numbers may be "
        "written as they are in a country"
    )


def are_usual(value_of: Callable[[str], Any]) -> bool:
    """Whether a profile has an email address as most are, and nothing beside it that may be impossible.
    For hot paths: what is not usual is to be looked at by :func:`find_impossible`.

    Args:
        value_of: what stands in a field; None or UNSET: nothing.
    """
    email = value_of("email")
    if email.__class__ is not str or is_usual_email(email) is None:
        return False
    for name in _BESIDE:
        value = value_of(name)
        if value is None or value is UNSET:
            continue
        if value.__class__ is not str or value.strip() != value or not value:
            return False
    return True


def find_impossible(value_of: Callable[[str], Any]) -> tuple[str, str] | None:
    """The first identifier of a profile that nobody can have, and why; None if there is none.

    Args:
        value_of: what stands in a field; None or UNSET: nothing.
    """
    given = [
        (name, value)
        for name in IDENTIFIERS
        if (value := value_of(name)) is not None and value is not UNSET
    ]
    for name, value in given:
        if (problem := why_impossible(name, value, alone=len(given) == 1)) is not None:
            return name, problem
    return None


def kept(name: str, value: str) -> str:
    """An identifier as Klaviyo keeps it: no blanks around it, an email address in lower case.

    Args:
        name: of the field.
        value: what stands there.
    """
    text = value.strip()
    return text.lower() if name == "email" else text
