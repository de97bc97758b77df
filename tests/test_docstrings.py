"""Every parameter of what users call is explained."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import klaviyo_async
from klaviyo_async.errors import KlaviyoError

ROOMS = {"auth", "calls", "client", "clock", "closable", "errors", "http", "pagination"}
ROOMS |= {"telemetry", "webhooks"}
# Public, but not imported from the package itself.
MODULES = ("auth.tokens", "clock", "http.transport", "telemetry", "webhooks")
ADAPTERS = ("webhooks.aiohttp", "webhooks.starlette")


def _exported() -> Iterator[Any]:
    for name in klaviyo_async.__all__:
        yield getattr(klaviyo_async, name)
    for module in MODULES + ADAPTERS:
        found = import_module(f"klaviyo_async.{module}")
        yield from (getattr(found, name) for name in found.__all__)


def _callables() -> dict[str, tuple[Any, str]]:
    """Name -> what is called, and the text that explains its parameters."""
    found: dict[str, tuple[Any, str]] = {}
    for thing in _exported():
        parts = str(getattr(thing, "__module__", "")).split(".")
        if parts[0] != "klaviyo_async" or parts[1] not in ROOMS or not callable(thing):
            continue
        if not inspect.isclass(thing):
            found[thing.__qualname__] = (thing, thing.__doc__ or "")
            continue
        protocol = getattr(thing, "_is_protocol", False)
        if "__init__" in vars(thing) and not protocol and not issubclass(thing, KlaviyoError):
            found[thing.__qualname__] = (vars(thing)["__init__"], thing.__doc__ or "")
        for name, value in vars(thing).items():
            function = getattr(value, "__func__", value)
            if inspect.isfunction(function) and not name.startswith("_"):
                found[function.__qualname__] = (function, function.__doc__ or "")
    return found


CALLABLES = _callables()


@pytest.mark.parametrize("name", sorted(CALLABLES))
def test_every_parameter_is_explained(name: str) -> None:
    function, text = CALLABLES[name]
    if re.search(r"[Ss]ee :(class|meth):`", text) and "Args:" not in text:
        return  # what it implements or overrides explains them
    _, _, arguments = text.partition("Args:\n")
    explained = set(re.findall(r"^\s+(\w+): \S", arguments, re.MULTILINE))
    parameters = inspect.signature(function).parameters.keys() - {"self", "cls"}
    assert parameters <= explained


def test_errors_explain_what_they_carry() -> None:
    """Their parameters are their attributes, each with a text of its own below it."""
    source = inspect.getsource(import_module("klaviyo_async.errors"))
    for cls in filter(inspect.isclass, _exported()):
        if not issubclass(cls, KlaviyoError) or cls.__module__ != "klaviyo_async.errors":
            continue
        for name in inspect.signature(cls).parameters.keys() - {"message"}:
            assert re.search(rf'^    {name}: [^\n]+\n    """\w', source, re.MULTILINE), (cls, name)


def test_there_are_many() -> None:
    assert len(CALLABLES) >= 80
