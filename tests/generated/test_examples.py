"""The example in each method's docstring: run as it stands, its request held against the document."""

from __future__ import annotations

import ast
import inspect
import json
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from klaviyo_openapi import REVISION

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.multipart import Upload
from klaviyo_async.core.operations import KEPT_PACKAGES
from klaviyo_async.core.response import RawResponse
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.control import put
from klaviyo_async.sandbox.routes import route
from klaviyo_async.testing import FakeKlaviyo

from ..openapi import Document, path_values
from ..support import KEY

ROOT = Path(__file__).parents[2]
PACKAGES = {
    "klaviyo_openapi": f"{REVISION}/stable.json",
    **{package: f"{revision}/stable.json" for revision, package in KEPT_PACKAGES.items()},
    "klaviyo_openapi_beta": "2026-07-15.pre/beta.json",
}
COMPANY = "ABC123"
ACTIONS = re.compile(r"-(clone|merge|render|send-job|recipient-estimation-job)$")
"""What is done to another resource bears the id of that."""
LONG = ("create_agent_tool", "create_brand_button", "create_text_messaging_sender")
"""More has to be given than six lines hold."""


def example(package: str, name: str) -> str:
    """The example of an operation's method."""
    operation = import_module(f"{package}.operations").OPERATIONS[name]
    area = getattr(import_module(f"{package}.api").Areas(), operation.area)
    text = inspect.getdoc(getattr(type(area), name)) or ""
    found = re.search(r"^Example::\n\n((?: {4}.*\n|\n)+)", text, re.MULTILINE)
    assert found is not None, name
    return textwrap.dedent(found[1]).strip()


def examples(package: str) -> dict[str, str]:
    """Operation -> example, of all of a package."""
    return {
        name: example(package, name) for name in import_module(f"{package}.operations").OPERATIONS
    }


async def run(code: str, klaviyo: KlaviyoClient) -> list[Any]:
    """Run an example; returns what it prints."""
    printed: list[Any] = []
    scope: dict[str, Any] = {"print": printed.append}
    exec(f"async def example(klaviyo):\n{textwrap.indent(code, '    ')}", scope)
    await scope["example"](klaviyo)
    return printed


Sent = tuple[str, str, dict[str, str], bytes]


class Recorder:
    """A fake Klaviyo that keeps the requests as they are sent."""

    def __init__(self) -> None:
        self._fake = FakeKlaviyo()
        self.sent: list[Sent] = []

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Any
    ) -> RawResponse:
        kept, content = dict(headers), body if isinstance(body, bytes) else b""
        if isinstance(body, Upload):
            kept["content-type"] = "multipart/form-data"
        self.sent.append((method, url, kept, content))
        return await self._fake.send(method, url, headers, body, timeout)

    async def aclose(self) -> None:
        """Nothing to close."""


def revision_of(package: str) -> str | None:
    """What a client is to be told, to speak the revision of a package; None: nothing."""
    return {kept: date for date, kept in KEPT_PACKAGES.items()}.get(package)


@pytest.fixture
def picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file that an example uploads."""
    (tmp_path / "mug.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 32)
    monkeypatch.chdir(tmp_path)


@pytest.mark.slow
@pytest.mark.usefixtures("picture")
@pytest.mark.parametrize("package", PACKAGES)
async def test_every_example_sends_what_the_document_allows(package: str) -> None:
    document = Document(ROOT / "spec" / PACKAGES[package])
    found = examples(package)
    assert found.keys() == document.operations.keys()
    for name, code in found.items():
        transport = Recorder()
        klaviyo = KlaviyoClient(
            KEY,
            company_id=COMPANY,
            transport=transport,
            max_retries=0,
            revision=revision_of(package),
        )
        try:
            printed = await run(code, klaviyo)
        except Exception as error:
            pytest.fail(f"{name}: {error!r}\n{code}")
        (sent,) = transport.sent
        document.validate_request(name, *sent)
        assert bool(printed) is ("async for" in code), name


def _identified(body: Any) -> Iterator[tuple[str, str]]:
    """(type, id) of the resources that a body names."""
    if isinstance(body, dict):
        if isinstance(body.get("type"), str) and isinstance(body.get("id"), str):
            yield ACTIONS.sub("", body["type"]), body["id"]
        if "message_id" in body:
            yield "campaign-message", body["message_id"]
        for key in {"metric_id", "conversion_metric_id"} & body.keys():
            yield "metric", body[key]
        for value in body.values():
            yield from _identified(value)
    elif isinstance(body, list):
        for value in body:
            yield from _identified(value)


def _seeds(package: str, sent: Sent) -> list[dict[str, Any]]:
    """The resources that a request names, each related to one of every kind."""
    method, url, headers, body = sent
    revision = headers["revision"]
    found = route(method, urlsplit(url).path, revision).route
    named = {(found.owner, value) for value in path_values(url, found.operation.path)}
    named |= {*_identified(json.loads(body))} if body.startswith(b"{") else set()
    other = found.operation.resource
    if method == "GET" and other is not None:
        named.add((other, "of-another"))
    related: dict[str, Any] = {
        type_: {"data": [{"type": type_, "id": id_}]} for type_, id_ in named
    }
    one = {"type": other, "id": "of-another"}
    related[found.name] = {"data": [one] if found.operation.many else one}
    related["campaign-messages"] = related.get("campaign-message", {"data": []})
    attributes = {"name": "seed", "email": "ada@example.com"}
    seeds: list[dict[str, Any]] = [
        {"type": type_, "id": id_, "attributes": attributes, "relationships": related}
        for type_, id_ in sorted(named)
    ]
    if found.operation.name == "request_profile_deletion":
        # Only of somebody who is there.
        whom = json.loads(body)["data"]["attributes"]["profile"]["data"]["attributes"]
        seeds.append({"type": "profile", "id": "to-be-deleted", "attributes": whom})
    return seeds


@pytest.mark.slow
@pytest.mark.usefixtures("picture")
@pytest.mark.parametrize("package", PACKAGES)
async def test_every_example_runs_against_the_sandbox(package: str) -> None:
    accounts = {"main": [KEY, COMPANY]}
    failed = []
    async with Sandbox(accounts=accounts, limits=False) as sandbox:
        for name, code in examples(package).items():
            recorder = Recorder()
            given: dict[str, Any] = {"company_id": COMPANY, "max_retries": 0}
            given["revision"] = revision_of(package)
            await run(code, KlaviyoClient(KEY, transport=recorder, **given))
            sandbox.reset()
            put(sandbox, "main", _seeds(package, recorder.sent[0]))
            async with KlaviyoClient(KEY, base_url=sandbox.url, **given) as klaviyo:
                try:
                    await run(code, klaviyo)
                except Exception as error:
                    failed.append(f"{name}: {error!r}: {error}\n{code}")
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize("package", PACKAGES)
def test_examples_are_short_and_one_statement(package: str) -> None:
    for name, code in examples(package).items():
        *imports, statement = ast.parse(code).body
        assert all(isinstance(each, ast.ImportFrom) for each in imports)
        clients = [n for n in ast.walk(statement) if isinstance(n, ast.Name) and n.id == "klaviyo"]
        assert len(clients) == 1, code
        height = (statement.end_lineno or 0) - statement.lineno + 1
        assert height <= 6 or name.startswith(LONG), code


def test_examples_teach() -> None:
    """Bodies by keyword, lists with `async for`, filters with types, values as they could be real."""
    stable = examples("klaviyo_openapi")
    assert stable["create_profile"].startswith(
        'profile = await klaviyo.profiles.create_profile(\n    email="ada@example.com", first_name="Ada"'
    )
    assert stable["get_events"].splitlines()[0] == "from klaviyo_async.filters import GetEvents"
    assert (
        "async for event in klaviyo.events.get_events(filter=GetEvents.metric_id == "
        in stable["get_events"]
    )
    assert "price=14.5" in stable["update_catalog_item"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "packages",
    [
        pytest.param(("klaviyo_openapi", "klaviyo_openapi_beta"), id="spoken"),
        pytest.param(tuple(PACKAGES), id="all", marks=pytest.mark.soak),
    ],
)
def test_examples_pass_type_checkers(tmp_path: Path, packages: tuple[str, ...]) -> None:
    """Keywords, dicts within them and filters are those that the types allow."""
    for package in packages:
        areas = f"from {package}.api import Areas"
        if package == "klaviyo_openapi_beta":
            areas = "from klaviyo_async import KlaviyoClient as Areas"
        functions = [
            f"async def {name}(klaviyo: Areas) -> None:\n{textwrap.indent(code, '    ')}\n"
            for name, code in examples(package).items()
        ]
        program = tmp_path / f"examples_of_{package}.py"
        program.write_text("\n\n".join([areas, *functions]), encoding="utf-8")
    settings = {
        "include": ["."],
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "pythonVersion": "3.11",
        "typeCheckingMode": "standard",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    for checker in (
        ["mypy", "--no-error-summary", str(tmp_path)],
        ["pyright", "--pythonpath", sys.executable, "--project", str(tmp_path)],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *checker], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
