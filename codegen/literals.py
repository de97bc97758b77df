"""Aliases of long `Literal` types, so that each list of allowed values is written once.

The names are private to the generated package (`models/_values.py`): they may change from one
revision to the next, as lists of values come and go.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from . import names
from .facts import Normalised, Schema

MODULE = "_values"
_LONG = 12
"""Lists of more values than this are named; shorter ones stand where they are used."""

Values = frozenset[str | int]


def value_aliases(facts: Normalised) -> dict[Values, str]:
    """Values -> name, for every long list in a model.

    A list is named after the field that most often has it, and after its class too where another
    list has that name.
    """
    uses: dict[Values, Counter[str]] = defaultdict(Counter)
    places: dict[Values, set[str]] = defaultdict(set)
    for model in facts.models.values():
        for field in model.fields.values():
            for values in _long_lists(field.schema):
                uses[values][names.pascal(field.name)] += 1
                places[values].add(f"{model.name}{names.pascal(field.name)}")
    aliases: dict[Values, str] = {}
    for values in sorted(uses, key=lambda v: (-uses[v].total(), sorted(map(str, v)))):
        name = min(uses[values].items(), key=lambda item: (-item[1], item[0]))[0]
        aliases[values] = name if name not in aliases.values() else min(places[values])
    return aliases


def _long_lists(schema: Schema | Any) -> Iterator[Values]:
    if isinstance(schema, dict):
        if len(schema.get("enum", ())) > _LONG:
            yield frozenset(schema["enum"])
        for value in schema.values():
            yield from _long_lists(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _long_lists(value)
