"""Models in pydantic, and so in FastAPI; imported when pydantic asks for one.

A model is taken as it is, whatever an answer had in it; a dict is checked field by field. Related
resources are checked when one is met: their schemas would be those of half the API.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from inspect import get_annotations
from typing import IO, Any, Literal, Union, get_args, get_origin

from pydantic import TypeAdapter
from pydantic_core import core_schema as core

from .unset import Unset

__all__ = ["Schemas", "adapter"]

_WRITE = core.plain_serializer_function_ser_schema(lambda model: model.to_dict())


class Schemas:
    """Makes the schema of a model, with those of the models in it.

    Args:
        handler: pydantic's, for the types of single values.
    """

    def __init__(self, handler: Any) -> None:
        self._handler = handler
        self._found: dict[str, Any] = {}

    def of(self, cls: Any) -> Any:
        """The schema of a model."""
        top = self._model(cls)
        return core.definitions_schema(top, list(self._found.values()))

    def _model(self, cls: Any) -> Any:
        ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
        if ref not in self._found:
            self._found[ref] = {}  # a model that is in itself refers to what follows
            flat = core.typed_dict_schema(self._fields(cls), cls=cls, extra_behavior="forbid")
            self._found[ref] = _unless_made(cls, flat, lambda given: _made(cls, given), ref)
        return core.definition_reference_schema(ref)

    def _fields(self, cls: Any) -> dict[str, core.TypedDictField]:
        # Answers may leave out what the document says that they have.
        sent = cls.__name__ not in _models(cls).ANSWERED.split()
        fields = {
            field.name: core.typed_dict_field(
                self._field(cls, field), required=sent and field.required
            )
            for field in _runtime(cls).model_fields(cls)
        }
        if cls._wire.type is not None and "type" not in fields:
            kind = core.literal_schema([cls._wire.type])
            fields["type"] = core.typed_dict_field(kind, required=False)
        return fields

    def _field(self, cls: Any, field: Any) -> core.CoreSchema:
        if field.name == "extra":
            return core.dict_schema(core.str_schema())
        wire = cls._wire
        related = field.name in wire.relationships and field.name not in wire.attributes
        return self._value(_resolved(cls, field.name), related=related)

    def _value(self, hint: Any, *, related: bool = False) -> core.CoreSchema:
        origin, arguments = get_origin(hint), get_args(hint)
        if hint is Any or IO[bytes] in arguments:  # of files to upload
            return core.any_schema()
        if origin in (Union, types.UnionType):
            parts = [part for part in arguments if part not in (Unset, types.NoneType)]
            values: list[Any] = [self._value(part, related=related) for part in parts]
            value = values[0] if len(values) == 1 else core.union_schema(values)
            return core.nullable_schema(value) if types.NoneType in arguments else value
        if origin is Literal:
            return core.literal_schema(list(arguments))
        if origin in (dict, Mapping):
            return core.dict_schema(core.str_schema(), self._value(arguments[1]))
        if origin is not None:
            return core.list_schema(self._value(arguments[0], related=related))
        if hasattr(hint, "_wire"):
            return _related(hint) if related else self._model(hint)
        schema: core.CoreSchema = self._handler.generate_schema(hint)
        return schema


def _related(cls: Any) -> core.CoreSchema:
    """A resource that another one refers to, by its id or with what is known of it."""
    known = {"id": core.typed_dict_field(core.str_schema(), required=True)}
    shown = core.typed_dict_schema(known, extra_behavior="allow")
    return _unless_made(cls, shown, lambda given: adapter(cls).validate_python(given))


def _unless_made(
    cls: Any, schema: core.CoreSchema, make: Callable[[Any], Any], ref: str | None = None
) -> core.CoreSchema:
    """The schema of a model that is taken as it is, or made of what another schema takes."""

    def validate(value: Any, handler: core.ValidatorFunctionWrapHandler) -> Any:
        return value if isinstance(value, cls) else make(handler(value))

    return core.no_info_wrap_validator_function(validate, schema, serialization=_WRITE, ref=ref)


def _made(cls: Any, given: dict[str, Any]) -> Any:
    made = _runtime(cls).blank(cls)
    made.__setstate__(given)
    return made


# --- what a model's annotations mean


def _models(cls: Any) -> Any:
    """The module of all models of the package that a model is of."""
    return import_module(f"{_runtime(cls).__package__}.models")


def _runtime(cls: Any) -> Any:
    """The module of the base of all models of the package that a model is of."""
    base = next(base for base in cls.__mro__ if base.__module__.endswith("._runtime"))
    return sys.modules[base.__module__]


def _resolved(cls: Any, name: str) -> Any:
    """The type of a field."""
    home = next(base for base in cls.__mro__ if name in get_annotations(base))
    found = get_annotations(home)[name]
    # The text is the class's own annotation, which typing.get_type_hints would evaluate too.
    return eval(found, vars(sys.modules[home.__module__])) if isinstance(found, str) else found  # noqa: S307


@cache
def adapter(cls: Any) -> TypeAdapter[Any]:
    """What validates and serialises models of a class."""
    return TypeAdapter(cls)
