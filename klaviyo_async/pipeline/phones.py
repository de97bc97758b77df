"""Phone numbers as people write them, brought into E.164 form before a record is encoded."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, Final, TypeVar

from ..core.codec.shapes import is_model
from ..errors import ConfigurationError, InvalidRecord

__all__ = ["PhoneNumbers", "with_phone_numbers"]

T = TypeVar("T")
_E164: Final = re.compile(r"\+[1-9]\d{6,14}", re.ASCII).fullmatch
_INSIDE: Final = ("data", "attributes", "profile")
"""Where a profile may stand in an event, or in an envelope."""


class PhoneNumbers:
    """Brings numbers into E.164 form.

    Args:
        region: country whose numbers are written without its code, in two letters of ISO 3166, e.g. `US`.
        error: what is raised of a number that is none.

    Raises:
        ConfigurationError: there is no such region, or the extra `phone` is not installed.
    """

    def __init__(self, region: str, error: type[InvalidRecord] = InvalidRecord) -> None:
        try:
            # Imported here because it is optional, and takes 50 ms.
            import phonenumbers
        except ImportError:
            raise ConfigurationError(
                "phone_region needs the phonenumbers library: pip install 'klaviyo-async[phone]'"
            ) from None
        if not isinstance(region, str) or region not in phonenumbers.SUPPORTED_REGIONS:
            raise ConfigurationError(
                f"phone_region must be two capital letters of ISO 3166, as US or GB, not {region!r}"
            )
        self._library = phonenumbers
        self._region = region
        self._error = error

    def normalise(self, text: str, field: str = "phone_number") -> str:
        """A number in E.164 form; one that has it already, or is blank, stays as it is.

        Args:
            text: the number.
            field: where it stands, for the error.

        Raises:
            InvalidRecord: it is no number of the region, nor one with a country's code.
        """
        if _E164(text) or not text.strip():
            return text
        library = self._library
        try:
            number = library.parse(text, self._region)
        except library.NumberParseException:
            number = None
        if number is None or not library.is_valid_number(number):
            raise self._error(
                f"is no phone number of the region {self._region}, nor one of another that begins "
                "with + and its country's code",
                field=field,
            )
        if number.extension:  # without it the number would be that of others too
            raise self._error("has an extension, which E.164 has not", field=field)
        found: str = library.format_number(number, library.PhoneNumberFormat.E164)
        return found

    def within(self, record: Any, path: str = "") -> Any:
        """A record with its profile's number in E.164 form: itself, or a copy if that changes it.

        Args:
            record: a model, a flat dict, a resource object or an envelope, of an event or a profile.
            path: where it stands, with a dot at its end, for the error.

        Raises:
            InvalidRecord: the number is none.
        """
        if isinstance(record, Mapping):
            given: Callable[[str], Any] = record.get
        elif is_model(record) and not isinstance(record, type):
            given = lambda name: getattr(record, name, None)  # noqa: E731
        else:
            return record
        changes = {}
        number = given("phone_number")
        if isinstance(number, int) and not isinstance(number, bool):
            number = str(number)  # as tables have it
        if isinstance(number, str):
            changes["phone_number"] = self.normalise(number, f"{path}phone_number")
        for name in _INSIDE:
            inner = given(name)
            if inner is not None:
                inside = f"{path}profile." if name == "profile" else path
                changes[name] = self.within(inner, inside)
        changes = {name: value for name, value in changes.items() if value is not given(name)}
        return _changed(record, changes) if changes else record


def with_phone_numbers(
    encode: Callable[[Any], T],
    region: str | None,
    *,
    error: type[InvalidRecord] = InvalidRecord,
    texts: bool = False,
) -> Callable[[Any], T]:
    """What brings a record's phone number into E.164 form, and encodes it.

    Args:
        encode: encodes a record.
        region: see :class:`PhoneNumbers`; None: numbers stay as they are, and `encode` is returned.
        error: what is raised of a number that is none.
        texts: whether a record that is text is a phone number, unless there is an `@` in it.

    Raises:
        ConfigurationError: there is no such region, or the extra `phone` is not installed.
    """
    if region is None:
        return encode
    numbers = PhoneNumbers(region, error)

    def encode_normalised(record: Any) -> T:
        if not isinstance(record, str):
            return encode(numbers.within(record))
        return encode(numbers.normalise(record) if texts and "@" not in record else record)

    return encode_normalised


def _changed(record: Any, changes: dict[str, Any]) -> Any:
    if isinstance(record, Mapping):
        return {**record, **changes}
    changed = copy(record)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed
