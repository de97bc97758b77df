"""Loads the documents to compare: files, folders of `spec/`, URLs; vendored ones and Klaviyo's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .. import validation
from ..errors import CodegenError
from ..fetch import display_url, fetch
from ..generate import load as load_vendored
from ..normalise import operations_of
from ..vendor import normalised, parse

_PROSE = ("description", "summary")


def load(source: str) -> dict[str, Any]:
    """A document with its facts in place: what `vendor` would make of it.

    Args:
        source: a file, the folder of a revision, or an http(s) URL.

    Raises:
        CodegenError: it cannot be read, or it is no usable document.
    """
    name = display_url(source) if "://" in source else source
    document = parse(fetch(source)) if "://" in source else load_vendored(Path(source))
    try:
        if _has_prose(document):
            document, _, _ = normalised(document)
        else:
            for check in (
                validation.check_header,
                validation.check_operations,
                validation.check_tiers,
            ):
                check(document)
    except RecursionError:
        raise CodegenError(f"{name}: nested too deeply") from None
    except CodegenError as error:
        raise CodegenError(f"{name}: {error}") from None
    return document


def _has_prose(document: dict[str, Any]) -> bool:
    """Whether some facts may still be in the texts, as in Klaviyo's own documents."""
    try:
        return any(key in raw for _, _, raw in operations_of(document) for key in _PROSE)
    except (AttributeError, KeyError, TypeError):
        return True  # malformed: let vendoring say where
