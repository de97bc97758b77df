"""A package such as a user generates: of a revision that no other package speaks, small, quickly made."""

from __future__ import annotations

import copy
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from codegen.generate import generate

SPEC = Path(__file__).parents[1] / "spec"
REVISION = "2030-01-15"
NAME = "own_klaviyo"
_PATHS = ("/api/events", "/api/lists", "/api/lists/{id}", "/api/profiles", "/api/profiles/{id}")


@pytest.fixture(scope="session")
def own_package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package: it lacks `bulk_create_events` and most of the rest, and alone has `clouds`."""
    document = json.loads((SPEC / "2026-07-15" / "stable.json").read_bytes())
    paths = document["paths"]
    clouds = copy.deepcopy(paths["/api/lists"])
    clouds.pop("post")
    clouds["get"] |= {"operationId": "get_clouds", "tags": ["Clouds"]}
    clouds["get"].pop("x-klaviyo-operation-aliases", None)
    document["paths"] = {path: paths[path] for path in _PATHS} | {"/api/clouds": clouds}
    text = json.dumps(document).replace(document["info"]["version"], REVISION)
    folder = tmp_path_factory.mktemp("own")
    (folder / "document.json").write_text(text, encoding="utf-8")
    generate(folder / "document.json", folder / NAME, SPEC / "overlay.toml")
    sys.path.insert(0, str(folder))
    yield importlib.import_module(NAME)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]
