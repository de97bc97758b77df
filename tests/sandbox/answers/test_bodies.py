"""What the document forbids in a body the sandbox refuses, and what it allows the sandbox takes."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest
from jsonschema import ValidationError
from klaviyo_openapi import REVISION

from klaviyo_async.core.operations import KEPT_PACKAGES
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.control import put

from ...openapi import Document
from .mutations import Judge, Mutation, mutations, refused_on_purpose, taken_on_purpose
from .tour import JSON, Tour, as_recorded

SPEC = Path(__file__).parents[3] / "spec"
DOCUMENTS = {
    **{kept: SPEC / kept / "stable.json" for kept in KEPT_PACKAGES},
    REVISION: SPEC / REVISION / "stable.json",
    "2026-07-15.pre": SPEC / "2026-07-15.pre" / "beta.json",
}


class _Writes:
    """The write operations of a document, sent to a sandbox."""

    def __init__(self, revision: str, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.document = as_recorded(Document(DOCUMENTS[revision]))
        self._revision, self._sandbox, self._session = revision, sandbox, session
        self._tour = Tour(self.document, revision, sandbox.url, session, full=True)
        put(sandbox, "main", self._tour.seeds())

    def each(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """(name, path, request schema) of each with a body."""
        for name, (_, template, _) in sorted(self.document.operations.items()):
            body = self.document.body_schema(name)
            if body is not None and body[0] == JSON:
                id_ = quote(self._tour._path_id(name, template), safe="")
                yield name, re.sub(r"\{[^}]*\}", id_, template), body[1]

    def sample(self, name: str, path: str, schema: dict[str, Any]) -> Any:
        """A body that is taken."""
        return self._tour._body(name, path, schema)

    async def send(self, name: str, path: str, body: Any) -> tuple[int, Any]:
        """(status, answer) of a body."""
        verb, _, raw = self.document.operations[name]
        headers = {"revision": self._revision, "Content-Type": JSON}
        if not path.startswith("/client/"):
            headers["Authorization"] = "Klaviyo-API-Key pk_one"
        async with self._session.request(
            verb,
            self._sandbox.url + path,
            params=self._tour._query(raw),
            data=json.dumps(body).encode(),
            headers=headers,
        ) as answer:
            content = await answer.read()
            return answer.status, json.loads(content) if content else None


async def _differences(revision: str, most: int) -> tuple[list[str], dict[str, int]]:
    """Where document and sandbox judge differently, and how often each judged how."""
    random_ = random.Random(revision)
    found: list[str] = []
    counts = {"taken": 0, "refused": 0}
    async with (
        Sandbox(accounts={"main": ["pk_one"]}, limits=False, journal=0) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        writes = _Writes(revision, sandbox, session)
        for name, path, schema in writes.each():
            judge, valid = Judge(writes.document, schema), writes.sample(name, path, schema)
            status, answer = await writes.send(name, path, valid)
            if status == 400 or status >= 500 or judge.faults(valid):
                found.append(f"{name}: the sample itself: {status} {answer}")
            every = list(mutations(valid))
            for mutation in random_.sample(every, min(most, len(every))):
                body = mutation.of(valid)
                status, answer = await writes.send(name, path, body)
                counts["refused" if status in (400, 413) else "taken"] += 1
                if told := _told(judge.faults(body), mutation, status, answer):
                    found.append(f"{name}: {mutation}: {told}")
    return found, counts


def _told(faults: list[ValidationError], mutation: Mutation, status: int, answer: Any) -> str:
    """What is wrong with the sandbox's judgement; empty: nothing."""
    if status >= 500:
        return f"{status} {answer}"
    if status in (400, 413):
        error = answer["errors"][0]
        if faults or refused_on_purpose(mutation, error):
            return ""
        return f"refused, though the document allows it: {error['source']} {error['detail']}"
    if not faults or taken_on_purpose(mutation, faults):
        return ""
    return f"{status}, though the document forbids it: {faults[0].message[:200]}"


@pytest.mark.slow
@pytest.mark.parametrize("revision", DOCUMENTS)
async def test_bodies_are_judged_as_by_jsonschema(revision: str) -> None:
    found, counts = await _differences(revision, 8)
    assert not found, "\n".join(found)
    assert min(counts.values()) > 50


@pytest.mark.soak
@pytest.mark.parametrize("revision", DOCUMENTS)
async def test_many_more_bodies_are_judged_as_by_jsonschema(revision: str) -> None:
    found, counts = await _differences(revision, 100)
    assert not found, f"{len(found)} of {counts}\n" + "\n".join(found[:50])


@pytest.mark.slow
@pytest.mark.parametrize("revision", DOCUMENTS)
async def test_the_id_in_the_body_is_that_in_the_path(revision: str) -> None:
    tried = 0
    async with (
        Sandbox(accounts={"main": ["pk_one"]}, limits=False, journal=0) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        writes = _Writes(revision, sandbox, session)
        for name, path, schema in writes.each():
            body = writes.sample(name, path, schema)
            data = body["data"]
            if path.count("/") != 3 or not isinstance(data, dict) or "id" not in data:
                continue
            tried += 1
            status, answer = await writes.send(name, path, body)
            assert status < 300, (name, answer)
            data["id"] = "another"
            status, answer = await writes.send(name, path, body)
            assert status in (400, 409), name
            assert answer["errors"][0]["source"] == {"pointer": "/data/id"}, name
    assert tried > 10
