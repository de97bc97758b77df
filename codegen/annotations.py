"""Type annotations of fields and arguments, from the properties that the parser found."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from openapi_python_client.parser.properties import (
    AnyProperty,
    LiteralEnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .errors import CodegenError
from .schemas import FREE

_SIMPLE: dict[type[Any], str] = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "dt.date",
    DateTimeProperty: "dt.datetime",
    FileProperty: "File",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
}
_BUILTINS = ("bool", "dict", "float", "int", "list", "str")


class Annotator:
    """Writes annotations for one place.

    Args:
        open_enums: also admit values that the document does not list (what a server answers with).
        sequences: take any sequence where the document says list (what a caller passes).
        prefix: what stands before the names of models.
        plain: names of the models before which it does not.
        shadowed: names that the class gives to fields; builtins among them are spelt out.
        aliases: names of long lists of values, which stand for them as `v.Name`.
        dicts: models that may also be given as a dict, whose type is `NameDict`; times then as text too.
    """

    def __init__(
        self,
        *,
        open_enums: bool,
        sequences: bool,
        prefix: str = "",
        plain: frozenset[str] = frozenset({"Ref"}),
        shadowed: frozenset[str] = frozenset(),
        aliases: Mapping[frozenset[str | int], str] = MappingProxyType({}),
        dicts: frozenset[str] | None = None,
    ) -> None:
        self._dicts = dicts
        self._open_enums = open_enums
        self._list = "Sequence" if sequences else "list"
        self._prefix = prefix
        self._plain = plain
        self._aliases = aliases
        self._shadowed = shadowed.intersection(_BUILTINS)
        self.models: set[str] = set()
        """Names of the models mentioned so far."""

    def __call__(self, prop: PropertyProtocol | Property, *, optional: bool = False) -> str:
        """The annotation of a property; with `| Unset` if it may be left out."""
        parts = self._parts(prop)
        if "Any" in parts:
            return "Any"
        if optional:
            parts.append("Unset")
        return " | ".join(parts)

    def _parts(self, prop: PropertyProtocol | Property) -> list[str]:
        if isinstance(prop, UnionProperty):
            parts = list(
                dict.fromkeys(
                    part for inner in prop.inner_properties for part in self._parts(inner)
                )
            )
            return [p for p in parts if p != "None"] + (["None"] if "None" in parts else [])
        if isinstance(prop, LiteralEnumProperty):
            values = ", ".join(_literal(value) for value in sorted(prop.values, key=str))
            name = self._aliases.get(frozenset(prop.values))
            literal = f"v.{name}" if name is not None else f"Literal[{values}]"
            return (
                [literal, self._builtin(prop.value_type.__name__)]
                if self._open_enums
                else [literal]
            )
        one = self._one(prop)
        if self._dicts is not None:
            if isinstance(prop, ModelProperty) and str(prop.class_info.name) in {
                *self._dicts,
                "Ref",
            }:
                return [one, f"{prop.class_info.name}Dict"]
            if isinstance(prop, (DateProperty, DateTimeProperty)):
                return [one, self._builtin("str")]
        return [one]

    def _one(self, prop: PropertyProtocol | Property) -> str:
        if isinstance(prop, ListProperty):
            kind = self._list if self._list == "Sequence" else self._builtin("list")
            return f"{kind}[{self(prop.inner_property)}]"
        if isinstance(prop, ConstProperty):
            return f"Literal[{_literal(prop.value.raw_value)}]"
        if isinstance(prop, ModelProperty):
            name = str(prop.class_info.name)
            if name == FREE:
                return f"{self._builtin('dict')}[{self._builtin('str')}, Any]"
            self.models.add(name)
            return name if name in self._plain else f"{self._prefix}{name}"
        simple = _SIMPLE.get(type(prop))
        if simple is None:
            raise CodegenError(f"{prop.name}: no annotation for a {type(prop).__name__}")
        return self._builtin(simple)

    def _builtin(self, name: str) -> str:
        return f"builtins.{name}" if name in self._shadowed else name


def _literal(value: Any) -> str:
    """A value as a Python literal in double quotes."""
    if isinstance(value, str):
        quoted = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{quoted}"' if quoted.isprintable() else repr(value)
    return repr(value)
