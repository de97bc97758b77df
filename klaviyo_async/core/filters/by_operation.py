"""Fields by operation: `GetEvents.metric_id` is `F.metric_id`, if `get_events` can be filtered by it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from klaviyo_openapi.operations import OPERATIONS

from .fields import Field

__all__ = ["OperationFields", "fields_of"]


class OperationFields:
    """The fields that one operation can be filtered by, as attributes.

    Args:
        name: of the operation, in capitals: `GetEvents`.
        fields: Python name of each field -> its name on the wire.
    """

    __slots__ = ("_fields", "_name")

    def __init__(self, name: str, fields: Mapping[str, str]) -> None:
        self._name = name
        self._fields = fields

    def __getattr__(self, name: str) -> Field:
        wire = self._fields.get(name)
        if wire is None:
            from difflib import get_close_matches

            near = get_close_matches(name, self._fields, 3, 0.5) or sorted(self._fields)
            raise AttributeError(
                f"{self._name} has no field {name!r}; it has {', '.join(near)}", name=name, obj=self
            )
        return Field(wire)

    def __dir__(self) -> list[str]:
        return sorted(self._fields)

    def __repr__(self) -> str:
        return f"<{self._name}: {', '.join(self._fields)}>"


_FOUND: Final[dict[str, OperationFields]] = {}


def fields_of(name: str) -> OperationFields:
    """The fields of an operation.

    Args:
        name: its name in capitals: `GetEvents` for `get_events`.

    Raises:
        AttributeError: there is no such operation, or it takes no filter.
    """
    if (found := _FOUND.get(name)) is not None:
        return found
    operation = OPERATIONS.get(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower())
    if operation is None or name[:1] in ("_", "") or name[0].islower():
        raise AttributeError(f"there is no operation {name!r} to filter", name=name)
    if operation.filters is None:
        raise AttributeError(f"{operation.name} takes no filter that is known", name=name)
    fields: dict[str, str] = {}
    for wire in operation.filters:
        python = re.sub(r"\W+", "_", wire).strip("_").lower()
        while python in fields:
            python += "_"
        fields[python] = wire
    return _FOUND.setdefault(name, OperationFields(name, fields))
