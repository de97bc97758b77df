"""What users can name: exports, and the classes that exported signatures speak of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import griffe

from .source import ROOT

__all__ = [
    "MADE_INSIDE",
    "MODULES",
    "PACKAGE",
    "Public",
    "home",
    "parameters",
    "public",
    "variable",
]

MODULES = (
    "klaviyo_async",
    "klaviyo_async.blocking",
    "klaviyo_async.errors",
    "klaviyo_async.export.dlt",
    "klaviyo_async.jobs",
    "klaviyo_async.limiter",
    "klaviyo_async.migrate",
    "klaviyo_async.sandbox",
    "klaviyo_async.sources",
    "klaviyo_async.telemetry",
    "klaviyo_async.testing",
    "klaviyo_async.webhooks",
    "klaviyo_async.webhooks.aiohttp",
    "klaviyo_async.webhooks.starlette",
)
"""Modules that users import from."""
PACKAGE = "klaviyo_async"
"""Whose surface it is."""

MADE_INSIDE = {
    "klaviyo_async.Call",
    "klaviyo_async.Job",
    "klaviyo_async.Operation",
    "klaviyo_async.Page",
    "klaviyo_async.Pager",
    "klaviyo_async.blocking.Job",
    "klaviyo_async.blocking.Page",
    "klaviyo_async.blocking.Pager",
    "klaviyo_async.blocking.Receipt",
    "klaviyo_async.blocking.Sink",
    "klaviyo_async.jobs.Jobs",
    "klaviyo_async.jobs.SubmittedJob",
}
"""Classes that users are given and never make: what makes them is no promise."""


class Public(NamedTuple):
    """A class, function or value that users meet."""

    name: str
    """Under which it is imported; `~.` stands before the name of what is exported nowhere."""
    item: Any
    others: tuple[str, ...]
    """More names of it."""


@cache
def _package() -> Any:
    places = [str(ROOT), str(ROOT / "generated")]
    loader = griffe.GriffeLoader(search_paths=places)
    package = loader.load(PACKAGE)
    loader.load("klaviyo_openapi")
    loader.resolve_aliases(external=False)
    return package


def _module(name: str) -> Any:
    return _package()[name.partition(".")[2]] if "." in name else _package()


def _exported(module: Any) -> Iterator[tuple[str, Any]]:
    """Names that a module hands out: those of `__all__`, or all that are `X as X`."""
    for name, member in module.members.items():
        # Where names are imported late, `__all__` is not written out.
        listed = name in module.exports if module.exports else _is_re_export(member)
        if not listed or name.startswith("_"):
            continue
        try:
            item = home(member)
            # A function may be called like the module that it stands in.
            item = item[name] if item.is_module else item
            if not item.path.startswith("__future__."):
                yield name, item
        except griffe.AliasResolutionError:  # another package's
            yield name, griffe.Attribute(name, parent=module)


def _is_re_export(member: Any) -> bool:
    return bool(member.is_alias and member.name == member.target_path.rpartition(".")[2])


def home(item: Any) -> Any:
    """An item where it is defined.

    Args:
        item: an item, or an alias of it.
    """
    return item.final_target if item.is_alias else item


def is_type(item: Any) -> bool:
    """Whether a value is another name of a type.

    Args:
        item: any item.
    """
    if not item.is_attribute or not item.parent.is_module or not item.name[0].isupper():
        return False
    return isinstance(item.value, (griffe.ExprSubscript, griffe.ExprBinOp, griffe.ExprName))


@cache
def public() -> tuple[Public, ...]:
    """All that users meet, by name: what is exported, then what its signatures speak of."""
    names: dict[str, list[str]] = {}
    items: dict[str, Any] = {}
    for module in MODULES:
        for name, item in _exported(_module(module)):
            items[item.path] = item
            names.setdefault(item.path, []).append(f"{module}.{name}")
    waiting = list(items.values())
    while waiting:
        for item in _spoken_of(waiting.pop()):
            if item.path not in items:
                items[item.path] = item
                names[item.path] = [f"~.{item.name}"]
                waiting.append(item)
    found = [Public(names[path][0], item, tuple(names[path][1:])) for path, item in items.items()]
    return tuple(sorted(found, key=lambda each: each.name))


def _spoken_of(item: Any) -> Iterator[Any]:
    """Classes of ours in the signatures of an item and of its public members."""
    parts = [member for _, member in members(item)] if item.is_class else [item]
    if is_type(item):
        yield from _classes(item.value)
    for part in parts:
        annotations = [getattr(part, "annotation", None), getattr(part, "returns", None)]
        annotations += [parameter.annotation for parameter in parameters(part)]
        for overload in getattr(part, "overloads", None) or ():
            if not isinstance(overload, str):
                annotations += [
                    overload.returns,
                    *(each.annotation for each in overload.parameters),
                ]
        for annotation in annotations:
            yield from _classes(annotation)


def _classes(annotation: Any) -> Iterator[Any]:
    if not isinstance(annotation, griffe.Expr):
        return
    for part in annotation.iterate(flat=True):
        if isinstance(part, griffe.ExprName) and part.canonical_path.startswith(f"{PACKAGE}."):
            try:
                item = home(_package()[part.canonical_path.partition(".")[2]])
            except (KeyError, griffe.AliasResolutionError):
                continue  # a type variable's parameter, or a name of another package
            ours = item.path.startswith(PACKAGE) and not item.name.startswith("_")
            if ours and (item.is_class or is_type(item)):
                yield item


@cache
def _paths() -> frozenset[str]:
    """Of what is exported, where it is defined."""
    return frozenset(item.path for module in MODULES for _, item in _exported(_module(module)))


def members(cls: Any) -> Iterator[tuple[str, Any]]:
    """A class's public members: its own, and those of bases that are not public themselves.

    Args:
        cls: a class.
    """
    exported = _paths()
    seen = set()
    for base in (cls, *cls.mro()):
        if base is not cls and (base.path in exported or not base.path.startswith(PACKAGE)):
            continue
        for name, member in base.members.items():
            if name not in seen and (not name.startswith("_") or _is_operator(name, member)):
                seen.add(name)
                yield name, home(member)


_NO_OPERATORS = {
    "__new__",
    "__init__",
    "__repr__",
    "__reduce__",
    "__getattr__",
    "__init_subclass__",
}


def _is_operator(name: str, member: Any) -> bool:
    dunder = name.startswith("__") and name.endswith("__")
    return dunder and name not in _NO_OPERATORS and bool(home(member).is_function)


def parameters(item: Any) -> list[Any]:
    """What a function, or a class when it is called, takes; without `self`.

    Args:
        item: a class, a function, or a value, which takes nothing.
    """
    if item.is_attribute:
        return []
    found = [each for each in item.parameters if each.name not in ("self", "cls")]
    if item.is_class and not found and _has_fields(item):
        return [
            griffe.Parameter(name, annotation=member.annotation, default=member.value, kind=None)
            for name, member in item.members.items()
            if member.is_attribute and member.annotation is not None and not name.startswith("_")
            if "property" not in member.labels and "ClassVar" not in str(member.annotation)
        ]
    return found


def _has_fields(cls: Any) -> bool:
    decorators = " ".join(str(decorator.value) for decorator in cls.decorators)
    if any(word in decorators for word in ("dataclass", "define", "frozen")):
        return True
    return any(str(base).endswith(("NamedTuple", "Struct", "TypedDict")) for base in cls.bases)


def variable(parameter: Any) -> str:
    """The stars of a parameter that takes any number of arguments.

    Args:
        parameter: of a function.
    """
    kinds = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}
    return kinds.get(parameter.kind, "")
