"""Phone numbers as people write them, brought into E.164 form before a record is encoded."""

from __future__ import annotations

import re
from typing import Final

from ..errors import ConfigurationError, InvalidRecord

__all__ = ["PhoneNumbers"]

_E164: Final = re.compile(r"\+[1-9]\d{6,14}", re.ASCII).fullmatch


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
