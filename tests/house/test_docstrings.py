"""The docstring of everything exported tells each parameter."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import cache
from typing import Any

import griffe
import pytest

from .public import MADE_INSIDE, home, members, parameters, public


def callables() -> Iterator[tuple[str, Any, Any]]:
    """What is exported and can be called: its name, itself, and the class it belongs to."""
    for name, item, _ in public():
        if name.startswith("~.") or item.is_attribute:
            continue
        if item.is_function:
            yield name, item, None
            continue
        # One that inherits its `__init__` is told of where that stands.
        if name not in MADE_INSIDE and ("__init__" in item.members or not _inherits_init(item)):
            yield name, item, None
        for member_name, member in members(item):
            if member.is_function and not member_name.startswith("__"):
                yield f"{name}.{member_name}", member, item


def _inherits_init(cls: Any) -> bool:
    return any("__init__" in base.members for base in cls.mro())


def untold(item: Any, owner: Any) -> list[str]:
    """Parameters that the docstring leaves out.

    Args:
        item: a function, or a class.
        owner: the class of a method: what it overrides or implements may tell in its place.
    """
    told = _told(item)
    if item.is_class:  # it takes what its bases take
        told = told.union(*(_told(base) for base in item.mro()))
    if owner is not None:
        for base in (*owner.mro(), *_implemented(owner)):
            if item.name in base.members:
                told |= _told(home(base.members[item.name]))
    names = [each.name for each in parameters(item) if not each.name.startswith("_")]
    return [name for name in names if name not in told]


def _told(item: Any) -> set[str]:
    """Names in the sections `Args:`; and fields that have a docstring of their own."""
    docstrings = [item.docstring]
    told: set[str] = set()
    if item.is_class:
        fields = {name: home(member) for name, member in item.members.items() if "." not in name}
        told |= {name for name, field in fields.items() if field.is_attribute and field.docstring}
        docstrings += [fields["__init__"].docstring] if "__init__" in fields else []
    for docstring in docstrings:
        for section in docstring.parse("google", warnings=False) if docstring else ():
            if section.kind.value == "parameters":
                told |= {part.lstrip("*") for each in section.value for part in _names(each.name)}
    return told


def _names(text: str) -> list[str]:
    """Several parameters may share a line: `left, right: ...`."""
    return [part.strip() for part in text.split(",")]


@cache
def _protocols() -> list[tuple[Any, set[str]]]:
    found = [
        item for _, item, _ in public() if item.is_class and "Protocol" in map(str, item.bases)
    ]
    return [(item, {name for name, each in members(item) if each.is_function}) for item in found]


def _implemented(cls: Any) -> Iterator[Any]:
    """Protocols all of whose methods a class has."""
    names = {name for name, member in members(cls) if member.is_function}
    for protocol, methods in _protocols():
        if protocol is not cls and methods and methods <= names:
            yield protocol


@pytest.mark.slow
def test_docstrings_tell_all_parameters() -> None:
    logging.getLogger("griffe").setLevel(logging.CRITICAL)
    found = list(callables())
    assert len(found) > 150
    gaps = {name: left for name, item, owner in found if (left := untold(item, owner))}
    lines = "\n".join(f"{name}: {', '.join(left)}" for name, left in gaps.items())
    assert not gaps, f"parameters without a word in `Args:`, {len(gaps)} callables:\n{lines}"


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        "klaviyo_async.KlaviyoClient",
        "klaviyo_async.KlaviyoClient.send",
        "klaviyo_async.jobs.Jobs.follow",
    ],
)
def test_what_is_told_is_seen(name: str) -> None:
    item, owner = next((item, owner) for found, item, owner in callables() if found == name)
    assert len(parameters(item)) > 3
    assert untold(item, owner) == []


def test_what_is_not_told_is_seen() -> None:
    code = '''
class Base:
    """A base.

    Args:
        first: what comes first.
    """

    def __init__(self, first: int) -> None: ...

class Derived(Base):
    """Another one."""

    def __init__(self, first: int, second: int) -> None: ...

    def add(self, *rest: int, start: int = 0) -> int:
        """A sum.

        Args:
            rest: what to add up.
        """

class Fields(NamedTuple):
    """Two fields."""

    one: int
    """The first."""
    two: int
'''
    with griffe.temporary_visited_module(code) as module:
        derived = module["Derived"]
        assert untold(derived, None) == ["second"]
        assert untold(derived["add"], derived) == ["start"]
        assert untold(module["Fields"], None) == ["two"]
