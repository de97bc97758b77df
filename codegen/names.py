"""Identifiers: how names of the document become names in Python.

A name depends on the thing it names and on nothing around it, so that a later revision which adds
operations or schemas renames nothing. Where two things want one name, the more prominent one
(a resource, then what the overlay names, then bodies, then the rest in alphabetical order) gets it
and the other keeps its full name from the document.
"""

from __future__ import annotations

import keyword
import re
from itertools import chain, count

from openapi_python_client.strings import ClassName

from .errors import CodegenError

RESERVED_CLASSES = frozenset(
    {"Any", "EMPTY", "File", "Filter", "IO", "Literal", "Mapping", "Model", "Operation", "Options"}
    | {"Page", "Pager", "Ref", "Resource", "ResourceModel", "Sender", "Sequence", "Tier"}
    | {"TYPE_CHECKING", "UNSET", "Unset", "Wire"}
)
"""Names that generated modules import and no model may take."""

_PACKAGING = re.compile(r"ResourceObject|ObjectResource")
_NOISE = re.compile(r"Query(V\d+)?|DTO|ResourceObject|ObjectResource")
_RESERVED_FIELDS = frozenset({"extra", "to_dict", "self"})


def pascal(text: str) -> str:
    """`profile-bulk-import-job`, `get_events` or `SMSChannel` as a class name."""
    return str(ClassName(text, "Model"))


def resource_class(resource_type: str) -> str:
    """The class of the resources of a JSON:API type: `catalog-item` -> `CatalogItem`."""
    return pascal(resource_type)


def short_class(schema: str) -> str:
    """A schema's name without the words that only say how the document is put together."""
    return pascal(_NOISE.sub("", schema).replace("PartialUpdate", "Update") or schema)


def full_class(schema: str) -> str:
    """The name that a schema's class falls back on when the short one is taken."""
    return pascal(_PACKAGING.sub("", schema) or schema)


def snake(text: str) -> str:
    """A wire name as a Python identifier: `fields[event]` -> `fields_event`, `_kx` -> `kx`."""
    words = re.sub(r"[^0-9A-Za-z]+", "_", text).strip("_")
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})", "_", words).lower()
    if not words:
        raise CodegenError(f"no Python name can be made of {text!r}")
    if words[0].isdigit():
        words = f"n{words}"
    return f"{words}_" if keyword.iskeyword(words) else words


def field(text: str) -> str:
    """A property's Python name; names that every model has get a trailing underscore."""
    name = snake(text)
    return f"{name}_" if name in _RESERVED_FIELDS else name


def method(operation_id: str) -> str:
    """An operation's method name: the operation id itself."""
    return snake(operation_id)


class ClassNames:
    """Gives out class names, each once."""

    def __init__(self, overrides: dict[str, str]) -> None:
        self._overrides = overrides
        self._taken: dict[str, str] = {}

    def claim(self, owner: str, wanted: str, full: str) -> str:
        """The name for `owner`: `wanted` if it is free, else `full`, `fullObject`, `fullObject2`, ...

        Raises:
            CodegenError: the name that the overlay gives it is taken.
        """
        if (override := self._overrides.get(owner)) is not None:
            if self._take(override, owner):
                return override
            raise CodegenError(
                f"class name {override!r} of {owner} is taken by "
                f"{self._taken.get(override, 'the runtime')}: give it another in overlay.toml"
            )
        candidates = chain(
            (wanted, pascal(full), pascal(f"{full}Object")),
            (pascal(f"{full}Object{number}") for number in count(2)),
        )
        return next(name for name in candidates if self._take(name, owner))

    def _take(self, name: str, owner: str) -> bool:
        # A trailing underscore is how the parser steps aside for a builtin's name.
        if name in RESERVED_CLASSES or name.endswith("_"):
            return False
        return self._taken.setdefault(name, owner) == owner
