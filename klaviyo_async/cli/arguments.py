"""Arguments of `call`, which are texts, held against the types that the document gives them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final

from ..core.operations import bind_arguments, is_reconstructed, parameter_words
from ..core.request import python_name
from ..core.runtime import Operation
from ..errors import InvalidRequest

__all__ = ["check_arguments"]

_WHOLE: Final = re.compile(r"-?[0-9]{1,18}")
_SHOWN: Final = 12
"""Values that are listed in full; of more, only those that are alike."""


def check_arguments(operation: Operation, arguments: Mapping[str, str]) -> None:
    """See that query parameters have values that the document allows, before anything is sent.

    Args:
        operation: what is called.
        arguments: by name, as they were given.

    Raises:
        InvalidRequest: there is no such argument, or it cannot have this value.
    """
    for wire, text in bind_arguments(operation, arguments)[1].items():
        kind = operation.query[wire]
        name = kind.removeprefix("list[").removesuffix("]")
        argument = f"{operation.name}: {python_name(wire)}"
        if name == "int":
            bounds = operation.page_size if wire == "page[size]" else None
            _check_number(argument, text, bounds or (None, None, None))
        elif name != "str" and not is_reconstructed(operation, f"parameters/{wire}"):
            allowed = parameter_words(operation.package, kind)
            for one in text.split(",") if name != kind else [text]:
                if allowed and one not in allowed:
                    raise InvalidRequest(f"{argument} {_told(one, allowed, many=name != kind)}")


def _check_number(
    argument: str, text: str, bounds: tuple[int | None, int | None, int | None]
) -> None:
    _, least, most = bounds
    fits = _WHOLE.fullmatch(text) is not None
    if fits and least is not None:
        fits = int(text) >= least
    if fits and most is not None:
        fits = int(text) <= most
    if not fits:
        limits = (
            f"{'' if least is None else f' from {least}'}{'' if most is None else f' to {most}'}"
        )
        raise InvalidRequest(f"{argument} is {text[:60]!r}, and must be a whole number{limits}")


def _told(text: str, allowed: tuple[str, ...], *, many: bool) -> str:
    verb, choice = ("has", "may hold") if many else ("is", "must be one of")
    if len(allowed) <= _SHOWN:
        return f"{verb} {text[:60]!r}, and {choice} {', '.join(allowed)}"
    near = get_close_matches(text, allowed, 3)
    hint = f"; did you mean {' or '.join(near)}?" if near else f", such as {', '.join(allowed[:5])}"
    return f"{verb} {text[:60]!r}, which is none of its {len(allowed)} words{hint}"
