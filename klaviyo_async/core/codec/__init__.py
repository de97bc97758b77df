"""Flat models to JSON:API bytes and back.

Decoding raises on what holds no resource where one is due, and on nothing that is in a resource:
`decoding` tries msgspec's typed decoder into `structs` and converts them (the fast decoder, `fast`); what that refuses is read by the lenient
decoder (`lenient`). Encoding (`bodies`)
turns models into the same Structs (`writing`). What a class looks like is worked out once
(`shapes`), and compiled into straight-line functions when it is first used.
"""

from __future__ import annotations

from .bodies import encode_body, encode_json, form_fields, to_wire
from .decoding import PageParts, decode_one, decode_page, from_wire, parse_object, plain_page
from .errors import BodyError, CodecError

__all__ = [
    "BodyError",
    "CodecError",
    "PageParts",
    "decode_one",
    "decode_page",
    "encode_body",
    "encode_json",
    "form_fields",
    "from_wire",
    "parse_object",
    "plain_page",
    "to_wire",
]
