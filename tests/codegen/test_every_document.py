"""Documents of any year: odd attributes, other revisions, deprecations, facts that are new."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.diff import diff
from codegen.errors import CodegenError
from codegen.generate import generate
from codegen.overlay import Overlay
from codegen.vendor import vendor
from klaviyo_async import KlaviyoClient
from klaviyo_async.core.codec import decode_one, encode_body, to_wire
from klaviyo_async.core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE

from ..support import KEY, ScriptedTransport, reply
from .synthetic import STRING, document
from .upstream import REVISION, upstream

pytestmark = pytest.mark.slow

Json = dict[str, Any]


class Made:
    """A package made of a document."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder / name

    def __getattr__(self, module: str) -> Any:
        return importlib.import_module(f"{self.name}.{module}")


@pytest.fixture
def make(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Any]:
    names: list[str] = []
    sys.path.insert(0, str(tmp_path))

    def made(raw: Json) -> Made:
        name = f"made_{len(names)}_{abs(hash(request.node.name))}"
        names.append(name)
        source = tmp_path / f"{name}.json"
        source.write_text(json.dumps(raw))
        generate(source, tmp_path / name, tmp_path / "no_overlay.toml")
        return Made(name, tmp_path)

    yield made
    sys.path.remove(str(tmp_path))
    for loaded in [m for m in sys.modules if m.partition(".")[0] in names]:
        del sys.modules[loaded]


def _body(raw: Json) -> Json:
    found: Json = raw["components"]["schemas"]["AppleCreateQueryResourceObject"]["properties"]
    return found


def _answer(raw: Json) -> Json:
    found: Json = raw["components"]["schemas"]["AppleResource"]
    return found


# --- attributes called id or links


def test_an_attribute_called_id_is_sent_as_one(make: Any) -> None:
    raw = document(["apple"])
    attributes = _body(raw)["attributes"]
    attributes["properties"].update(id=STRING, links={"type": "array", "items": STRING})
    attributes["required"] = ["id"]
    package = make(raw)
    operation = package.operations.OPERATIONS["create_apple"]
    wanted = {"data": {"type": "apple", "attributes": {"id": "a-1", "links": ["x"]}}}
    model = package.models.AppleCreate(id="a-1", links=["x"])
    assert to_wire(model) == wanted["data"]
    for body in (model, {"id": "a-1", "links": ["x"]}):
        assert json.loads(encode_body(operation, body)) == wanted
    with pytest.raises(TypeError, match="id"):
        package.models.AppleCreate()


def test_an_attribute_called_id_beside_the_resources_own(make: Any) -> None:
    raw = document(["apple"])
    _body(raw)["id"] = STRING
    _body(raw)["attributes"]["properties"]["id"] = STRING
    _body(raw)["attributes"]["required"] = []
    package = make(raw)
    model = package.models.AppleCreate(id="a-1", id_attribute="a-2")
    assert to_wire(model) == {"type": "apple", "id": "a-1", "attributes": {"id": "a-2"}}


def test_attributes_of_an_answer_that_are_called_so(make: Any) -> None:
    raw = document(["apple"])
    _answer(raw)["properties"]["links"] = {"type": "object"}
    for name in ("id", "links"):
        _answer(raw)["properties"]["attributes"]["properties"][name] = STRING
    package = make(raw)
    operation = package.operations.OPERATIONS["get_apple"]
    attributes = {"id": "inner", "links": "inside"}
    data = {"type": "apple", "id": "a-1", "attributes": attributes, "links": {"self": "/a"}}
    for _ in range(3):
        apple = decode_one(operation, json.dumps({"data": data}).encode())
        assert (apple.id, apple.id_attribute) == ("a-1", "inner")
        assert (apple.links, apple.links_attribute) == ({"self": "/a"}, "inside")
        assert to_wire(apple)["attributes"] == attributes


# --- resources whose schema has no id


def test_a_resource_without_an_id_in_its_schema_has_one(make: Any) -> None:
    raw = document(["apple"])
    del _answer(raw)["properties"]["id"]
    _answer(raw)["required"] = ["type"]
    package = make(raw)
    operation = package.operations.OPERATIONS["get_apple"]
    data = {"type": "apple", "id": "a-1", "attributes": {"size": 3}}
    data["relationships"] = {"next": {"data": {"type": "apple", "id": "a-1"}}}
    for _ in range(3):
        apple = decode_one(operation, json.dumps({"data": data, "included": [data]}).encode())
        assert (apple.id, apple.size) == ("a-1", 3)
        assert apple.next is apple


def test_every_resource_of_the_vendored_documents_has_an_id() -> None:
    for name in (PACKAGE, BETA_PACKAGE, *KEPT_PACKAGES.values()):
        models = importlib.import_module(f"{name}.models")
        for cls in models.RESOURCES.values():
            assert "id" in getattr(models, cls).__annotations__, cls


# --- operations of another revision


async def test_operations_are_called_with_their_own_revision(make: Any) -> None:
    raw = document(["apple", "birch"])
    for path, item in raw["paths"].items():
        for operation in item.values():
            default = "2029-10-15" if "birch" in path else raw["info"]["version"]
            header = {"name": "revision", "in": "header", "required": True}
            operation["parameters"].append({**header, "schema": {**STRING, "default": default}})
    package = make(raw)
    transport = ScriptedTransport(reply(200, {"data": [], "links": {}}))
    async with KlaviyoClient(KEY, transport=transport, api=package.name) as klaviyo:
        view: Any = klaviyo
        await view.apples.get_apples()
        await view.birchs.get_birchs()
    assert [sent.headers["revision"] for sent in transport.sent] == ["2030-01-15", "2029-10-15"]


def test_a_header_that_is_no_revision_is_refused(tmp_path: Path) -> None:
    raw = document(["apple"])
    header = {"name": "revision", "in": "header", "schema": {**STRING, "default": "newest"}}
    raw["paths"]["/api/apples"]["get"]["parameters"].append(header)
    source = tmp_path / "document.json"
    source.write_text(json.dumps(raw))
    with pytest.raises(CodegenError, match=r"apples/get: the revision header 'newest' is no"):
        vendor(str(source), tmp_path / "spec")


# --- deprecations


@pytest.mark.soak
def test_what_is_deprecated_is_told_by_type_checkers_and_docstrings(
    make: Any, tmp_path: Path
) -> None:
    raw = document(["apple"])
    raw["paths"]["/api/apples"]["get"]["deprecated"] = True
    package = make(raw)
    apples = importlib.import_module(f"{package.name}.api.apples")
    assert "Deprecated." in apples.Apples.get_apples.__doc__
    assert "Deprecated." not in apples.Apples.get_apple.__doc__
    assert "typing_extensions" not in vars(apples)
    program = tmp_path / "program.py"
    program.write_text(
        f"from {package.name}.api.apples import Apples\n\n\n"
        "async def main(apples: Apples) -> None:\n"
        "    await apples.get_apples()\n"
        '    await apples.get_apple("a")\n'
    )
    checker = [sys.executable, "-m", "mypy", "--enable-error-code", "deprecated"]
    done = subprocess.run(
        [*checker, str(program)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    (line,) = [line for line in done.stdout.splitlines() if "error" in line and "program" in line]
    assert "program.py:5" in line
    assert "get_apples is deprecated" in line


def test_a_package_without_deprecations_knows_nothing_of_them(make: Any) -> None:
    package = make(document(["apple"]))
    assert "deprecated" not in (package.folder / "api" / "apples.py").read_text()


# --- facts that are new


def test_unknown_facts_are_told_when_a_document_is_vendored(tmp_path: Path) -> None:
    raw = upstream()
    raw["weather"] = {"rain": True}
    raw["paths"]["/api/widgets"]["get"]["x-klaviyo-quota"] = 3
    raw["paths"]["/api/parts"]["get"]["x-klaviyo-quota"] = 4
    raw["components"]["schemas"]["Widget"]["x-klaviyo-since"] = "2029-01-15"
    source = tmp_path / "document.json"
    source.write_text(json.dumps(raw))
    done = vendor(str(source), tmp_path / "spec")
    assert [note for note in done.notes if "unknown" in note] == [
        "note: unknown key at the top of the document: weather",
        "note: unknown extension x-klaviyo-note, 1 times: no fact is read of it",
        "note: unknown extension x-klaviyo-quota, 2 times: no fact is read of it",
        "note: unknown extension x-klaviyo-since, 1 times: no fact is read of it",
    ]
    assert str(done.path.parent.name) == REVISION


def test_the_vendored_documents_hold_nothing_unknown() -> None:
    from codegen.unknown import notes

    for path in (Path(__file__).parents[2] / "spec").glob("*/*.json"):
        if path.name != "source.json":
            assert [*notes(json.loads(path.read_bytes()))] == []


def test_unknown_facts_are_told_by_a_diff() -> None:
    old, new = document(["apple"]), document(["apple"])
    new["weather"] = {"rain": True}
    (change,) = diff(old, new, Overlay())
    assert str(change) == "document: weather is new; what it means is not known"
    assert not change.breaking
    assert diff(new, old, Overlay())[0].text.startswith("weather is gone")
    new["paths"]["/api/apples"]["post"]["x-klaviyo-weather"] = "rain"
    told = [str(each) for each in diff(old, new, Overlay())]
    assert told[1] == (
        "klaviyo.apples.create_apple(): x-klaviyo-weather is 'rain' instead of not stated; "
        "what it means is not known"
    )
