"""`UNSET`: what stands in a field or argument that was left out, as opposed to None (null).

The one thing that generated packages take from here: they all share it, so that a value of one
means the same to another.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal, Never

__all__ = ["UNSET", "Unset"]

if TYPE_CHECKING:

    class _Absent:
        """An attribute that every enumeration has, and this one not."""

        def __get__(self, instance: Never, owner: object = None) -> Never: ...


class Unset(Enum):
    """The type of `UNSET`; false, and an empty string where it is formatted.

    Type checkers narrow `is UNSET` of an enumeration with a single member alone. Its `name` and
    `value` are none of it, as many models have fields of these names: `event.metric.name` is an
    error as long as `metric` may be unset.
    """

    UNSET = object()

    if TYPE_CHECKING:
        name: _Absent  # pyright: ignore[reportIncompatibleMethodOverride]
        value: _Absent  # pyright: ignore[reportIncompatibleMethodOverride]
    else:

        @property
        def name(self):
            """None of a member of this enumeration."""
            raise AttributeError("UNSET has no attribute 'name'", name="name", obj=self)

        @property
        def value(self):
            """What those write of it that take it for an enumeration: FastAPI, pydantic, orjson."""
            return None

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        return ""

    def __format__(self, spec: str) -> str:
        return format("", spec)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema as core

        null = core.no_info_after_validator_function(lambda _: UNSET, core.none_schema())
        return core.json_or_python_schema(
            json_schema=null,
            python_schema=core.is_instance_schema(cls),
            serialization=core.plain_serializer_function_ser_schema(
                lambda _: None, when_used="json"
            ),
        )

    # By its name here, which survives what the member's value may become.
    def __reduce_ex__(self, protocol: Any) -> Any:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""What stands in a field or argument that was left out; tell it by `is UNSET`."""
