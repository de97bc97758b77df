"""What fields are called that mean the same wherever they stand, in words of our own.

Facts of the document come first; what stands here is said beside them, and only of names whose
meaning does not depend on where they are.
"""

from __future__ import annotations

import re
from typing import Final

_NAMES: Final = {
    "address1": "First line of a street address",
    "address2": "Second line of a street address",
    "alt_text": "Description of a picture for those who do not see it",
    "city": "Town of an address",
    "country": "Country of an address",
    "country_code": "ISO 3166-1 alpha-2 code of a country",
    "created": "When it was made",
    "currency": "ISO 4217 code of a currency",
    "currency_code": "ISO 4217 code of a currency",
    "email": "E-mail address",
    "external_id": "Key under which your own system knows it",
    "first_name": "Given name of a person",
    "html": "Markup of the content",
    "ip": "IP address",
    "kx": "Token of Klaviyo's tracking that stands for a profile",
    "last_name": "Family name of a person",
    "latitude": "Degrees north of the equator, -90 to 90",
    "links": "Addresses of the resource itself and of what is related to it",
    "locale": "Language and region, as an IETF language tag such as `en-US`",
    "longitude": "Degrees east of Greenwich, -180 to 180",
    "meta": "Data beside the attributes",
    "organization": "Company that a person belongs to",
    "original_payload": "The item of the request that failed",
    "page_cursor": "Where to go on in a list",
    "page_size": "Items on a page",
    "phone_number": "Telephone number in E.164 form, e.g. `+15005550006`",
    "pointer": "JSON pointer to the part of the request at fault",
    "properties": "Values of your own, by name",
    "region": "State or part of a country of an address",
    "sku": "Stock-keeping unit: your own article number",
    "temporary_id": "Name by which other parts of the same request refer to it",
    "timezone": "IANA time zone such as `Europe/Vienna`",
    "unique_id": "Key of the event: of two with the same one, the later is dropped",
    "updated": "When it last changed",
    "uuid": "UUID",
    "value_currency": "ISO 4217 code of the currency of `value`",
    "zip": "Postal code",
}
_ENDINGS: Final = (
    (r"(?:.+_)?(?:color|hex)", "A color, as in CSS"),
    (r"([a-z]+(?:ed|nt))_at", "When it was {0}"),
    (r"(.+)_count", "How many: {0}"),
    (r"(.+)_(?:email|emails)", "E-mail address: {0}"),
    (r"(?:.+_)?(?:url|href|src)", "Address on the web (URL)"),
    (r"(.+)_(?:percentage|percent)", "Share in percent: {0}"),
    (r"(?:.+_)?timezone", "IANA time zone such as `Europe/Vienna`"),
    (r"(.+)_seconds", "Seconds: {0}"),
    (r"(.+)_minutes", "Minutes: {0}"),
    (r"(.+)_hours", "Hours: {0}"),
    (r"(.+)_days", "Days: {0}"),
)


def said_of(name: str) -> str:
    """What a field of that Python name is; empty if its name does not say it for sure."""
    if (known := _NAMES.get(name)) is not None:
        return known
    for pattern, text in _ENDINGS:
        if (match := re.fullmatch(pattern, name)) is not None:
            return text.format(*(part.replace("_", " ") for part in match.groups()))
    return ""
