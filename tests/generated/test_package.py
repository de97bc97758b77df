"""The generated package: complete, small, lazy."""

from __future__ import annotations

import ast
import io
import json
import subprocess
import sys
import tokenize
import tomllib
import zlib
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import attrs
import klaviyo_openapi.models as models
import pytest
from klaviyo_openapi import REVISION, UNSET
from klaviyo_openapi._runtime import Model, Operation, Ref
from klaviyo_openapi.api import Areas
from klaviyo_openapi.operations import ALIASES, OPERATIONS
from msgspec.structs import replace

from codegen.normalise import operations_of
from codegen.overlay import Overlay
from klaviyo_async.core.operations import KEPT_PACKAGES

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "klaviyo_openapi"


def _document() -> dict[str, dict[str, object]]:
    document: dict[str, dict[str, object]] = json.loads(
        (ROOT / "spec" / REVISION / "stable.json").read_bytes()
    )
    return document


def test_every_operation_of_the_document_is_there() -> None:
    wanted = {raw["operationId"]: (verb, path) for path, verb, raw in operations_of(_document())}
    assert {name: (op.method, op.path) for name, op in OPERATIONS.items()} == wanted
    source = json.loads((ROOT / "spec" / REVISION / "source.json").read_bytes())
    assert len(wanted) == source["operations"] > 0


def test_every_operation_is_a_method_of_its_area_with_its_facts() -> None:
    for path, verb, raw in operations_of(_document()):
        operation = OPERATIONS[raw["operationId"]]
        area = getattr(Areas(), operation.area)
        method = getattr(type(area), operation.name)
        tiers = raw["x-klaviyo-ratelimit"]
        assert operation.limits == tuple(
            tiers[k] for k in ("burst", "steady", "daily") if k in tiers
        )
        assert f"{verb} {path}" in method.__doc__
        assert ", ".join(operation.limits) in method.__doc__
        assert set(operation.query) == {p["name"] for p in raw["parameters"] if p["in"] == "query"}


def test_tiers_that_depend_on_a_parameter() -> None:
    document = _document()
    Overlay.load(ROOT / "spec" / "overlay.toml").apply(document)
    found = 0
    for _, _, raw in operations_of(document):
        rules = raw.get("x-klaviyo-tier-rules", [])
        wanted = {
            (rule["parameter"], rule["value"], (rule["burst"], rule["steady"])) for rule in rules
        }
        assert {
            (tier.parameter, tier.value, tier.limits)
            for tier in OPERATIONS[raw["operationId"]].tiers
        } == wanted
        schemas = {p["name"]: p["schema"] for p in raw["parameters"]}
        for parameter, value, _ in wanted:
            if parameter in schemas:  # get_profile_ids_for_list has a rule for one it does not take
                assert value in schemas[parameter]["items"]["enum"], "nobody would be in this tier"
        found += len(wanted)
    assert found > 0


def test_aliases_are_the_same_method() -> None:
    areas = Areas()
    assert len(ALIASES) > 150
    for alias, name in ALIASES.items():
        operation = OPERATIONS[alias]
        assert operation.name == name
        area = getattr(areas, operation.area)
        assert getattr(area, alias) == getattr(area, name)
    with pytest.raises(AttributeError, match="has no operation 'get_evnt'"):
        _ = areas.events.get_evnt  # type: ignore[attr-defined]


PACKAGES = ["klaviyo_openapi", "klaviyo_openapi_beta", *KEPT_PACKAGES.values()]


def _lines(path: Path) -> tuple[int, int]:
    """Lines of code and of docstrings in a file; blank ones and comments are neither."""
    text = path.read_text()
    docs: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            docs.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    code: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in (*_LAYOUT, tokenize.COMMENT, tokenize.ENDMARKER):
            code.update(range(token.start[0], token.end[0] + 1))
    return len(code - docs), len(docs)


_LAYOUT = (tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT)


@pytest.mark.slow
@pytest.mark.parametrize("package", PACKAGES)
def test_size_budget(package: str) -> None:
    """So many lines for each operation, however many a revision has."""
    folder = ROOT / "generated" / package
    table = import_module(f"{package}.operations").OPERATIONS
    files = sorted(folder.rglob("*.py"))
    # Lists of values and types of dicts: type checkers read them, and nothing at run time but the
    # sandbox.
    types = [
        path
        for path in files
        if path.name in ("_types.py", "_values.py", "dicts.py", "filters.py", "blocking.py")
    ]
    blocking = folder / "blocking.py"
    code, docs = map(sum, zip(*(_lines(path) for path in files if path not in types), strict=True))
    assert code <= 80 * len(table)
    # Each argument and each field says what it is, in a line or two, and each method has an example
    # of four lines.
    assert docs <= 40 * len(table)
    assert sum(_lines(path)[0] for path in types if path != blocking) <= 32 * len(table)
    # Each method's signature once more, without `async`; packed it is a twentieth of the package.
    assert _lines(blocking)[0] <= 12 * len(table)
    assert len(zlib.compress(blocking.read_bytes())) <= 50 * len(table)
    areas = {operation.area for operation in table.values()}
    assert len(files) - len(types) <= 2 * len(areas) + 7
    packed = sum(len(zlib.compress(path.read_bytes())) for path in files)
    # Half of it are meanings of fields and keys, which cost nothing at run time.
    assert packed <= 900 * len(table)


@pytest.mark.slow
def test_wheel_budget() -> None:
    """Bytes of the wheel, as its files are packed: an older revision may not double it."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]
    wheel = build["targets"]["wheel"]
    assert {f"generated/{package}" for package in PACKAGES} < {*wheel["packages"]}
    packed: dict[str, int] = {}
    for name in (*wheel["packages"], *wheel["force-include"]):
        files = [ROOT / name] if (ROOT / name).is_file() else (ROOT / name).rglob("*")
        packed[name] = sum(
            len(zlib.compress(path.read_bytes()))
            for path in files
            if path.is_file() and "__pycache__" not in path.parts
        )
    # 890,000 before every argument, field and key of three packages had its meaning, and every
    # method its example; 1,420,000 before types of `with_raw` (20,000, with and without `await`), cassettes, a sandbox for others,
    # the client without `await` (22,000) and its types (36,000), values and event loops of all kinds.
    # 1,600,000 before exports and the sandbox's page, reports and shop; 1,730,000 before exports to warehouses and of
    # reports, the sandbox's views, and jobs that work as live ones do; 1,830,000 before columns of Parquet are read, and
    # persons forgotten in them, and commands share the client's options; 1,860,000 before the spool's log, and exports
    # that finish what was interrupted.
    kept = sorted(packed[f"generated/{package}"] for package in KEPT_PACKAGES.values())
    # One older revision is in it; how many there are is what docs/stability.md promises.
    assert sum(packed.values()) - sum(kept[1:]) <= 1_895_000
    assert kept[-1] <= 0.25 * sum(packed.values())


def test_every_model_is_reachable_by_name_and_by_its_operations() -> None:
    names = dir(models)
    assert len(names) > 800
    for name in names:
        cls = getattr(models, name)
        assert issubclass(cls, Model)
        assert cls.__name__ == name
        assert cls.__dictoffset__ == 0
    for operation in OPERATIONS.values():
        for token in (operation.body, operation.returns):
            inner = (token or "Ref").removeprefix("list[").removesuffix("]")
            if not inner.startswith("id:"):
                assert issubclass(operation.model(inner), Model)


def test_left_out_and_null_differ() -> None:
    profile = models.ProfileUpdate(id="1", email=None)
    assert profile.email is None
    assert profile.phone_number is UNSET
    assert not UNSET
    assert repr(profile) == "ProfileUpdate(id='1', email=None)"
    assert profile == models.ProfileUpdate(id="1", email=None)
    assert profile != models.ProfileUpdate(id="1")
    assert profile != Ref(id="1", type="profile")
    assert attrs.evolve(cast(Any, profile), email="a@b.c").to_dict() == {
        "id": "1",
        "email": "a@b.c",
    }
    with pytest.raises(TypeError):
        models.MetricCreate()  # type: ignore[call-arg]


def test_operations_know_their_package() -> None:
    operation = OPERATIONS["get_events"]
    assert isinstance(operation, Operation)
    assert operation.revision == REVISION
    assert operation.model("Event") is models.Event
    assert repr(operation) == "<Operation events.get_events GET /api/events>"


def test_operations_are_constants_that_are_told_apart_by_identity() -> None:
    operation = OPERATIONS["get_events"]
    for name in ("limits", "package", "unknown"):
        with pytest.raises(AttributeError):
            setattr(operation, name, ())
    changed = replace(operation, limits=("1/s", "1/m"))
    assert (changed.limits, changed.query) == (("1/s", "1/m"), operation.query)
    assert replace(operation) != operation == OPERATIONS["get_events"]
    assert {operation: 1, replace(operation): 2}[operation] == 1


def test_nothing_is_imported_before_it_is_used() -> None:
    code = (
        "import sys; from klaviyo_openapi.api import Areas; from klaviyo_openapi.operations import OPERATIONS;"
        "import klaviyo_openapi.models as m;"
        "list(OPERATIONS); OPERATIONS['create_event']; Areas().events; m.EventCreate;"
        "print(sorted(n for n in sys.modules if n.startswith('klaviyo_openapi.') and n.count('.') > 1),"
        "      'aiohttp' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = "['klaviyo_openapi.api.events', 'klaviyo_openapi.models.events']"
    assert done.stdout.strip() == f"{loaded} False"


def test_a_resource_inside_itself_can_be_shown_and_compared() -> None:
    def cycle() -> models.Event:
        event = models.Event(id="e")
        event.attributions = [models.Attribution(id="a", event=event)]
        return event

    assert cycle() == cycle()
    assert cycle() != models.Event(id="e")
    assert repr(cycle()) == "Event(id='e', attributions=[Attribution(id='a', event=...)])"
    assert cycle().to_dict() == {
        "id": "e",
        "attributions": [{"id": "a", "event": {"type": "event", "id": "e"}}],
    }
