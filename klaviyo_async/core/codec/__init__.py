"""Flat models to JSON:API bytes and back.

Decoding raises on what holds no resource where one is due, and on nothing that is in a resource:
`decoding` tries msgspec's typed decoder into `structs` and converts them (the fast decoder, `fast`); what that refuses is read by the lenient
decoder (`lenient`). Encoding (`bodies`)
turns models into the same Structs (`writing`). What a class looks like is worked out once
(`shapes`), and compiled into straight-line functions when it is first used.

Names are imported when they are first used: who sends a body may read none.
"""

from __future__ import annotations

from ...deferred import deferred_names

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .bodies import encode_body as encode_body
    from .bodies import encode_json as encode_json
    from .bodies import form_fields as form_fields
    from .bodies import to_wire as to_wire
    from .decoding import PageParts as PageParts
    from .decoding import decode_one as decode_one
    from .decoding import decode_page as decode_page
    from .decoding import from_wire as from_wire
    from .decoding import parse_object as parse_object
    from .decoding import plain_page as plain_page
    from .encoder import decoded as decoded
    from .errors import BodyError as BodyError
    from .errors import CodecError as CodecError

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = deferred_names(
        globals(),
        {
            ".bodies": ("encode_body", "encode_json", "form_fields", "to_wire"),
            ".decoding": (
                "PageParts",
                "decode_one",
                "decode_page",
                "from_wire",
                "parse_object",
                "plain_page",
            ),
            ".encoder": ("decoded",),
            ".errors": ("BodyError", "CodecError"),
        },
    )
