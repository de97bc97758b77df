"""Copies of records that are given as dicts, lists and models."""

from __future__ import annotations

from copy import copy
from typing import Any

from .codec.shapes import is_model

__all__ = ["copied", "is_unchanged"]


def copied(value: Any) -> Any:
    """A copy that can be changed without what the caller holds being changed; other values than dicts,
    lists and models are the same ones in it."""
    kind = value.__class__
    if kind is dict:
        return {key: copied(item) for key, item in value.items()}
    if kind is list:
        return [copied(item) for item in value]
    if is_model(value) and not isinstance(value, type):
        made = copy(value)
        for name in kind.__struct_fields__:
            setattr(made, name, copied(getattr(value, name)))
        return made
    return value


def is_unchanged(value: Any, copy: Any) -> bool:
    """Whether a value still is what it was when it was copied."""
    if value is copy:
        return True
    kind = value.__class__
    if kind is not copy.__class__:
        return False
    if kind is dict:
        return value.keys() == copy.keys() and all(
            is_unchanged(item, copy[key]) for key, item in value.items()
        )
    if kind is list:
        return len(value) == len(copy) and all(map(is_unchanged, value, copy))
    return is_model(value) and all(
        is_unchanged(getattr(value, name), getattr(copy, name)) for name in kind.__struct_fields__
    )
