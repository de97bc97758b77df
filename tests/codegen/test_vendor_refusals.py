"""Vendoring: what is refused, in one line that says where."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import __main__ as cli
from codegen.canonical import canonicalise
from codegen.errors import CodegenError
from codegen.vendor import normalised

from .upstream import UPSTREAM, Json, dumped, upstream

Change = Callable[[dict[str, Any]], None]


def _widgets(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/api/widgets"]["get"]
    return operation


def _duplicate(document: dict[str, Any]) -> None:
    document["paths"]["/api/parts"]["get"]["operationId"] = "get_widgets"


def _no_tier(document: dict[str, Any]) -> None:
    del document["paths"]["/api/parts"]["get"]["x-klaviyo-ratelimit"]


def _bad_ref(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["Widget"]["properties"]["a/b"] = {
        "$ref": "#/components/schemas/No"
    }


REFUSED: dict[str, tuple[Change, str]] = {
    "swagger": (lambda d: d.update(swagger="2.0"), "Swagger 2.0"),
    "no openapi": (lambda d: d.pop("openapi"), "#/openapi is missing"),
    "openapi 2": (lambda d: d.update(openapi="2.9"), "OpenAPI 2.9"),
    "no info": (lambda d: d.pop("info"), "#/info/version"),
    "a revision that leaves the folder": (
        lambda d: d["info"].update(version="../../2030-01-15"),
        "no revision",
    ),
    "no paths": (lambda d: d.pop("paths"), "no operations"),
    "no operations": (lambda d: d.update(paths={"/a": {}}), "no operations"),
    "ref to nowhere": (
        _bad_ref,
        "#/components/schemas/Widget/properties/a~1b: $ref to nowhere: #/components/schemas/No",
    ),
    "ref to another file": (
        lambda d: d["components"]["schemas"].update(Text={"$ref": "other.json#/Text"}),
        "#/components/schemas/Text: $ref to nowhere: other.json#/Text",
    ),
    "no tier": (_no_tier, "#/paths/~1api~1parts/get: get_parts has no rate-limit tier"),
    "unreadable tier": (
        lambda d: _widgets(d).update({"x-klaviyo-ratelimit": {"burst": "fast"}}),
        "get_widgets has the rate limit 'fast'",
    ),
    "duplicate operationId": (
        _duplicate,
        "'get_widgets' twice: #/paths/~1api~1parts/get and #/paths/~1api~1widgets/get",
    ),
    "no operationId": (lambda d: _widgets(d).pop("operationId"), "~1widgets/get: no operationId"),
    "no tags": (lambda d: _widgets(d).update(tags=[]), "get_widgets has no tags"),
    "another revision in the header": (
        lambda d: d["info"].update(version="2031-01-15"),
        "'2030-01-15', #/info/version '2031-01-15'",
    ),
    "not an object": (
        lambda d: d["components"]["schemas"].update(Text=[]),
        "#/components/schemas/Text: expected an object",
    ),
    "not a list": (
        lambda d: _widgets(d).update(parameters={}),
        "#/paths/~1api~1widgets/get/parameters: expected a list",
    ),
    "a path without a slash": (
        lambda d: d["paths"].update({"b": d["paths"]["/api/parts"]}),
        "#/paths/b: a path starts with /",
    ),
    "a parameter without a name": (
        lambda d: _widgets(d)["parameters"][0].pop("name"),
        "#/paths/~1api~1widgets/get/parameters/",
    ),
    "a path elsewhere": (
        lambda d: d["paths"].update({"/b": {"$ref": "#/paths/~1api~1parts"}}),
        "#/paths/~1b: a path that is a $ref",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_an_unusable_document_is_refused_in_one_line_that_says_where(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    change, expected = REFUSED[case]
    document = upstream()
    change(document)
    source = tmp_path / "document.json"
    source.write_text(json.dumps(document))
    _assert_refused(str(source), expected, tmp_path, capsys, monkeypatch)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "not JSON"),
        (b"openapi: 3.0.2\n", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b'{"openapi": NaN}', "not JSON: NaN"),
        (b"[]", "a JSON object is expected"),
        (b"null", "a JSON object is expected"),
        (b"[" * 100_000, "nested too deeply"),
        (UPSTREAM[:-40], "not JSON"),
        (UPSTREAM.replace(b'"Authorization"', b'"\\ud800"'), "not JSON"),
        (UPSTREAM.replace(b'"minLength": 1', b'"minLength": 1e999'), "not JSON"),
    ],
)
def test_what_is_no_document_is_refused(
    data: bytes,
    expected: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = tmp_path / "document.json"
    source.write_bytes(data)
    _assert_refused(str(source), expected, tmp_path, capsys, monkeypatch)


def test_a_file_that_cannot_be_read_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _assert_refused(str(tmp_path / "none.json"), "No such file", tmp_path, capsys, monkeypatch)
    _assert_refused(str(tmp_path), "directory", tmp_path, capsys, monkeypatch)


def _assert_refused(
    source: str,
    expected: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "spec"
    monkeypatch.setattr("sys.argv", ["codegen", "vendor", source, "--out", str(out)])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    assert stop.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.startswith(f"error: {source}: ")
    assert expected in told.err
    assert not out.exists()


_SCALARS: st.SearchStrategy[Json] = st.sampled_from(
    [None, True, 0, -1.5, "", "text", [], {}, [1], ["a"], [{}], {"a": 1}]
)


@pytest.mark.slow
@given(st.data())
def test_a_damaged_document_is_vendored_or_refused_but_never_crashes(data: st.DataObject) -> None:
    document: Json = upstream()
    for _ in range(data.draw(st.integers(1, 3))):
        parent, key = data.draw(st.sampled_from(list(_places(document))))
        parent[key] = copy.deepcopy(data.draw(_SCALARS))
    try:
        vendored = normalised(document)[0]
    except CodegenError:
        return
    assert dumped(canonicalise(vendored)) == dumped(vendored)


def _places(node: Json) -> Iterator[tuple[Json, Any]]:
    entries = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in entries:
        yield node, key
        if isinstance(value, dict | list):
            yield from _places(value)
