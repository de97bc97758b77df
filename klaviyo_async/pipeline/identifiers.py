"""Identifiers of profiles as people write them, brought into Klaviyo's form before a record is encoded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, Final, TypeVar

from ..core.codec.shapes import is_model
from ..core.identifiers import IDENTIFIERS, kept
from ..core.runtime import UNSET
from ..core.values import as_members
from ..errors import InvalidRecord
from .phones import PhoneNumbers

__all__ = ["with_identifiers"]

T = TypeVar("T")
_INSIDE: Final = ("data", "attributes", "profile")
"""Where a profile may stand in an event, or in an envelope."""


def with_identifiers(
    encode: Callable[[Any], T],
    *,
    normalize: bool,
    phone_region: str | None,
    error: type[InvalidRecord] = InvalidRecord,
    texts: bool = False,
) -> Callable[[Any], T]:
    """What brings a record's identifiers into Klaviyo's form, and encodes it.

    Args:
        encode: encodes a record.
        normalize: take blanks away around identifiers, and write email addresses in lower case; those that
            are blank are left out.
        phone_region: see :class:`.PhoneNumbers`; None: numbers stay as they are.
        error: what is raised of a number that is none.
        texts: whether a record that is text is an email address, or, without an `@` in it, a phone number.

    Returns:
        `encode` itself, if there is nothing to do.

    Raises:
        ConfigurationError: there is no such region, or the extra `phone` is not installed.
    """
    if not normalize and phone_region is None:
        return encode
    numbers = None if phone_region is None else PhoneNumbers(phone_region, error)
    former = _Former(normalize, numbers)

    def encode_normalised(record: Any) -> T:
        if not isinstance(record, str):
            return encode(former.within(record))
        if not texts:
            return encode(record.strip() if normalize else record)
        return encode(former.form("email" if "@" in record else "phone_number", record, ""))

    return encode_normalised


class _Former:
    """Gives identifiers their form, wherever they stand in a record."""

    def __init__(self, normalize: bool, numbers: PhoneNumbers | None) -> None:
        self._normalize = normalize
        self._numbers = numbers
        self._names = IDENTIFIERS if normalize else ("phone_number",)

    def form(self, name: str, text: str, path: str) -> str:
        """An identifier in its form.

        Args:
            name: of its field.
            text: it.
            path: where it stands, with a dot at its end, for the error.

        Raises:
            InvalidRecord: it is a phone number that is none.
        """
        if self._normalize:
            text = kept(name, text)
        if self._numbers is not None and name == "phone_number":
            text = self._numbers.normalise(text, f"{path}{name}")
        return text

    def within(self, record: Any, path: str = "") -> Any:
        """A record with its profile's identifiers in form: itself, or a copy if that changes it.

        Args:
            record: a model, a flat dict, a resource object or an envelope, of an event or a profile; or what
                stands for one.
            path: where it stands, with a dot at its end, for the error.

        Raises:
            InvalidRecord: a phone number is none.
        """
        if is_model(record) and not isinstance(record, type):
            given: Callable[[str], Any] = lambda name: getattr(record, name, None)  # noqa: E731
        elif (members := as_members(record)) is not None:
            given, record = members.get, members
        else:
            return record
        changes: dict[str, Any] = {}
        for name in self._names:
            text = given(name)
            if name == "phone_number" and isinstance(text, int) and not isinstance(text, bool):
                text = str(text)  # as tables have it
            if isinstance(text, str):
                found = self.form(name, text, path)
                changes[name] = UNSET if self._normalize and not found else found
        for name in _INSIDE:
            inner = given(name)
            if inner is not None:
                inside = f"{path}profile." if name == "profile" else path
                changes[name] = self.within(inner, inside)
        changes = {name: value for name, value in changes.items() if value is not given(name)}
        return _changed(record, changes) if changes else record


def _changed(record: Any, changes: dict[str, Any]) -> Any:
    if isinstance(record, Mapping):
        return {name: value for name, value in {**record, **changes}.items() if value is not UNSET}
    changed = copy(record)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed
