"""Every answer of every operation of every revision here is what its document says, as jsonschema reads it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.control import put

from ...older_revision import OLD
from ...openapi import Document
from .tour import Tour, as_recorded

SPEC = Path(__file__).parents[3] / "spec"
DOCUMENTS = {
    path.parent.name: path
    for kind in ("stable", "beta")
    for path in sorted(SPEC.glob(f"*/{kind}.json"))
}
_OWN = "klaviyo_of_old"


@pytest.fixture
def packages(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[str]]:
    """Generated packages of the revisions that come without one: such as a user makes."""
    if request.node.callspec.params["revision"] != OLD:
        yield []
        return
    shutil.copytree(request.getfixturevalue("older_package"), tmp_path / _OWN)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield [_OWN]
    for name in [name for name in sys.modules if name.partition(".")[0] == _OWN]:
        del sys.modules[name]


def test_there_are_all_documents() -> None:
    assert len(DOCUMENTS) == len(list(SPEC.glob("*/source.json")))


@pytest.mark.slow
@pytest.mark.parametrize("full", [True, False], ids=["full", "bare"])
@pytest.mark.parametrize("revision", DOCUMENTS)
async def test_every_answer_is_what_the_document_says(
    revision: str, full: bool, packages: list[str]
) -> None:
    document = as_recorded(Document(DOCUMENTS[revision]))
    async with (
        Sandbox(accounts={"main": ["pk_one"]}, limits=False, packages=packages) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        tour = Tour(document, revision, sandbox.url, session, full=full)
        put(sandbox, "main", tour.seeds())
        outcomes = await tour.walk()
    assert {outcome.operation for outcome in outcomes} == document.operations.keys()
    wrong = [f"{o.operation}: {o.fault}" for o in outcomes if o.fault]
    assert not wrong, f"{len(wrong)} of {len(outcomes)}:\n" + "\n".join(wrong)
