"""API groups for threads: each method calls that of the async client's group, and waits."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property, wraps
from inspect import iscoroutinefunction
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

from .fronts import Front, blocking, blocking_text
from .lists import Pager

__all__ = ["Grouped"]


class Grouped(Front[Any]):
    """A front of what has API groups; each is made when it is first used."""

    # Out of type checkers' sight: the areas of each generated package say what it is of theirs.
    if not TYPE_CHECKING:

        @cached_property
        def with_raw(self) -> Grouped:
            """The same operations, whose answers come with the raw response."""
            return Grouped(lambda: self._here().with_raw)

    def _group(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(self._here(), name)
        if not hasattr(type(found), "_aliases"):
            said = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(said, name=name, obj=self)
        group = _class_of(cast(Any, type(found)))(self, name)
        self.__dict__[name] = group
        return group

    if not TYPE_CHECKING:  # checkers are to notice a misspelt name
        __getattr__ = _group

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *areas_of(type(self._original))})


def areas_of(cls: type[Any]) -> list[str]:
    """Names of the API groups that a class of the async client has.

    Args:
        cls: it.
    """
    found = [base for base in cls.__mro__ if base.__name__ == "Areas"]
    return [name for base in found for name in vars(base) if not name.startswith("_")]


class _Group:
    """An API group of a front."""

    def __init__(self, owner: Grouped, name: str) -> None:
        self._owner = owner
        self._name = name

    def _here(self) -> Any:
        """The group of the async client."""
        return getattr(self._owner._here(), self._name)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(self._here(), name)  # raises what says where it is, or is an alias
        return getattr(self, found.__name__)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *type(self._here())._aliases})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._owner!r}>"


@cache
def _class_of(group: type[Any]) -> type[_Group]:
    """The class that stands before a group's, with all of its methods."""
    methods: dict[str, Any] = {
        name: blocking(method) if iscoroutinefunction(method) else _listing(method)
        for name, method in vars(group).items()
        if isinstance(method, FunctionType) and not name.startswith("_")
    }
    described = {"__doc__": group.__doc__, "__module__": group.__module__}
    return type(group.__name__, (_Group,), {**methods, **described})


def _listing(method: Callable[..., Any]) -> Callable[..., Any]:
    """A method that returns a list."""

    @wraps(method)
    def call(self: _Group, /, *args: Any, **kwargs: Any) -> Pager[Any]:
        return Pager(method(self._here(), *args, **kwargs), self._owner)

    call.__doc__ = blocking_text(method.__doc__)
    return call
