"""Annotations of all that users meet resolve at run time, for FastAPI, pydantic, Sphinx and the like."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pkgutil import iter_modules

import pytest

from klaviyo_async.core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE

from .public import members, public
from .source import ROOT

GENERATED = (PACKAGE, BETA_PACKAGE, *KEPT_PACKAGES.values())


@cache
def surface() -> tuple[str, ...]:
    """Names of all classes and functions that users meet, and of what the classes have."""
    return tuple(_surface())


def _surface() -> Iterator[str]:
    for each in public():
        if not each.item.is_attribute:
            yield each.item.path
        if each.item.is_class:
            yield from (f"{each.item.path}.{name}" for name, _ in members(each.item))


def modules(package: str) -> Iterator[str]:
    """Names of a generated package's modules."""
    yield from (f"{package}.{name}" for name in ("_runtime", "api", "blocking", "models.dicts"))
    for part in ("api", "models"):
        spec = find_spec(f"{package}.{part}")
        assert spec is not None
        for module in iter_modules(spec.submodule_search_locations):
            yield f"{package}.{part}.{module.name}"


def unresolved(names: Iterable[str]) -> dict[str, str]:
    """What does not resolve in a process that has imported nothing."""
    made = subprocess.run(
        [sys.executable, "-m", "tests.house.annotations"],
        input=json.dumps([*names]),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: dict[str, str] = json.loads(made.stdout)
    return found


def test_names_are_found() -> None:
    assert {"klaviyo_async.client.client.KlaviyoClient.pages"} <= {*surface()}
    assert {"klaviyo_openapi.api.events", "klaviyo_openapi.models.events"} <= {*modules(PACKAGE)}


@pytest.mark.slow
def test_annotations_of_the_surface_resolve() -> None:
    assert not unresolved(surface())


@pytest.mark.slow
@pytest.mark.parametrize("package", GENERATED)
def test_annotations_of_generated_code_resolve(package: str) -> None:
    assert not unresolved(modules(package))


def test_what_does_not_resolve_is_named() -> None:
    found = unresolved(["tests.house.broken_annotations"])
    assert found.keys() == {
        "tests.house.broken_annotations.Broken",
        "tests.house.broken_annotations.Broken.method",
        "tests.house.broken_annotations.Broken.value.fget",
        "tests.house.broken_annotations.function",
    }
