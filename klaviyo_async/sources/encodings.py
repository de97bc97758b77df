"""What the first bytes of a file say for sure, and how its text becomes UTF-8.

All else reads UTF-8. What is in another encoding is decoded on the way; bytes that are nothing in
it become a byte that UTF-8 never has, so that whoever reads the line finds it and refuses that line
alone.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import Final

from ..errors import ConfigurationError

__all__ = ["UTF_8", "checked_encoding", "decoder", "recognise"]

UTF_8: Final = "utf-8"
_MARKS: Final = (
    (b"\xef\xbb\xbf", UTF_8),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte order marks; those of UTF-32 before the ones that they begin with."""
_ORDERED: Final = {"utf-16": ("utf-16-le", "utf-16-be"), "utf-32": ("utf-32-le", "utf-32-be")}
"""Encodings whose order of bytes the mark says, and nothing else."""
_UNMARKED_UTF_16: Final = re.compile(rb"(?:[\t\r\n -~]\0){4}|(?:\0[\t\r\n -~]){4}")
_NO_TEXT: Final = (
    (b"PK\x03\x04", "a zip file, perhaps an Excel workbook: save the sheet as CSV UTF-8"),
    (b"\xd0\xcf\x11\xe0", "an Excel workbook: save the sheet as CSV UTF-8"),
    (
        b"\x1f\x8b\x08",
        "compressed with gzip, which is noticed in files that are given by their path",
    ),
    (b"BZh91AY&SY", "compressed with bzip2: decompress it first"),
    (b"\xfd7zXZ\0", "compressed with xz: decompress it first"),
    (b"\x28\xb5\x2f\xfd", "compressed with Zstandard: decompress it first"),
    (b"PAR1", "a Parquet file: write it as NDJSON or CSV"),
)
_BAD: Final = "klaviyo_async.bad"
"""Name of the handler of decoding errors."""


def checked_encoding(name: str) -> str:
    """The codec's own name of an encoding.

    Args:
        name: as Python's codecs are called: `cp1252`, `latin-1`, `utf-16-le`, ...

    Raises:
        ConfigurationError: there is no such encoding of text.
    """
    try:
        known = codecs.lookup(name)
        "".encode(name)  # refuses codecs that make bytes of bytes
        codecs.getincrementaldecoder(name)
    except (LookupError, ValueError):
        raise ConfigurationError(
            f"encoding: there is no encoding {name!r}; usual are utf-8, utf-16, cp1252 (of Windows) "
            "and mac-roman"
        ) from None
    return UTF_8 if known.name in (UTF_8, "utf-8-sig") else known.name


def recognise(head: bytes, given: str | None) -> tuple[str, int]:
    """The encoding of a file that begins so, and how many bytes its byte order mark has.

    Without a mark, and nothing given, it is UTF-8.

    Args:
        head: its first bytes, 16 at least if there are as many.
        given: what the user says, see :func:`checked_encoding`; None: nothing.

    Raises:
        ConfigurationError: it is no text, or another one than is said, or it would be a guess.
    """
    for magic, what in _NO_TEXT:
        if head.startswith(magic):
            raise ConfigurationError(f"the file is {what}")
    mark, marked = next((each for each in _MARKS if head.startswith(each[0])), (b"", None))
    if given in _ORDERED:
        if marked not in _ORDERED[given]:
            little, big = _ORDERED[given]
            raise ConfigurationError(
                f"encoding: the file does not begin with the byte order mark of {given}: say "
                f"{little} (as Windows has it) or {big}"
            )
        given = None
    if given is not None and marked is not None and given != marked:
        raise ConfigurationError(
            f"encoding: {given} is given, and the file begins with the byte order mark of {marked}"
        )
    if given is None and marked is None and _UNMARKED_UTF_16.match(head):
        name = "utf-16-be" if head.startswith(b"\0") else "utf-16-le"
        raise ConfigurationError(
            f"the file looks like UTF-16 without a byte order mark: if it is, say encoding {name}"
        )
    # The mark of UTF-8 stays, so that offsets in the text are those in the file.
    return given or marked or UTF_8, 0 if (given or marked) == UTF_8 else len(mark)


def decoder(encoding: str) -> Callable[[bytes, bool], bytes] | None:
    """What makes UTF-8 of pieces of a text; the last piece comes with True. None: it is that already."""
    if encoding == UTF_8:
        return None
    decode = codecs.getincrementaldecoder(encoding)(_BAD).decode

    def decoded(data: bytes, final: bool) -> bytes:
        return decode(data, final).encode(UTF_8, _BAD)

    return decoded


def _mark_bad(error: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(error, UnicodeDecodeError):
        return "\udcff", error.end
    assert isinstance(error, UnicodeEncodeError)
    return b"\xff" * (error.end - error.start), error.end


codecs.register_error(_BAD, _mark_bad)
