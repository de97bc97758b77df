"""Every answer of every operation of every revision here is what its document says, as jsonschema reads it."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.control import put

from ...openapi import Document
from .tour import Tour, as_recorded

SPEC = Path(__file__).parents[3] / "spec"
DOCUMENTS = {path.parent.name: path for path in sorted(SPEC.glob("*/[bs]*a*.json")) if path.stem in ("stable", "beta")}


@pytest.mark.slow
@pytest.mark.parametrize("full", [True, False], ids=["full", "bare"])
@pytest.mark.parametrize("revision", DOCUMENTS)
async def test_every_answer_is_what_the_document_says(revision: str, full: bool) -> None:
    document = as_recorded(Document(DOCUMENTS[revision]))
    accounts = {"main": ["pk_one"]}
    async with (
        Sandbox(accounts=accounts, limits=False) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        tour = Tour(document, revision, sandbox.url, session, full=full)
        put(sandbox, "main", tour.seeds())
        outcomes = await tour.walk()
    assert {outcome.operation for outcome in outcomes} == document.operations.keys()
    wrong = [f"{o.operation}: {o.fault}" for o in outcomes if o.fault]
    assert not wrong, f"{len(wrong)} of {len(outcomes)}:\n" + "\n".join(wrong)
