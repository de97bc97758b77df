"""Ids of what is made, in the forms that the real API gives them by type."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Final
from uuid import UUID

__all__ = ["event_id", "event_number", "is_malformed", "new_id"]

_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS: Final = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghi"
_SHORT: Final = frozenset({"flow", "form", "list", "metric", "segment", "template"})
_NUMBERED: Final = frozenset({"flow-action", "flow-message", "form-version", "image", "web-feed"})
_UUIDS: Final = frozenset({"tag", "tag-group"})
_IMPORT: Final = "profile-bulk-import-job"
_FORMS: Final = {
    "event": re.compile(r"[0-9A-Za-z]{11}"),
    "flow-action": re.compile(r"\d+"),
    "coupon": re.compile(r"[0-9A-Za-z_]+"),
    "mapped-metric": re.compile(r"[a-z_]+"),
}
_STEP: Final = 387_420_489
"""Odd, so that multiples of it are all different among the short ids."""


def new_id(type_: str, number: int, account: str, seconds: float = 0.0) -> str:
    """An id that no other resource of the account has.

    Args:
        type_: JSON:API type of the resource.
        number: one that is given once in the account.
        account: public key of the account.
        seconds: since 1970, when it is made: ids of most types say so.
    """
    if type_ in _SHORT:
        return _digits(number * _STEP % 32**6, 6, _LETTERS)
    if type_ == "event":
        return event_id(number)
    if type_ in _NUMBERED:
        return str(1_000_000 + number)
    if type_ in _UUIDS:
        return str(UUID(bytes=_digest(type_, number, account), version=4))
    if type_ == "universal-content":
        return _digest(type_, number, account).hex()
    if type_ == _IMPORT:
        return base64.b64encode(f"{account}_maintenance.{number:010x}".encode()).decode()
    return _digits(int(seconds * 1000), 10, _CROCKFORD) + _digits(number, 16, _CROCKFORD)


def event_id(number: int) -> str:
    """The id of an event of that number."""
    return f"5{number:010x}"


def event_number(id_: str) -> int | None:
    """The number of an event of that id; None: it was not made of one."""
    if len(id_) != 11 or id_[0] != "5":
        return None
    try:
        number = int(id_[1:], 16)
    except ValueError:
        return None
    return number if event_id(number) == id_ else None


def is_malformed(type_: str, id_: str) -> bool:
    """Whether no resource of the type can have that id, which is more than that there is none."""
    form = _FORMS.get(type_)
    return form is not None and form.fullmatch(id_) is None


def _digest(type_: str, number: int, account: str) -> bytes:
    return hashlib.md5(f"{account} {type_} {number}".encode(), usedforsecurity=False).digest()


def _digits(number: int, length: int, alphabet: str) -> str:
    return "".join(alphabet[number >> 5 * place & 31] for place in reversed(range(length)))
