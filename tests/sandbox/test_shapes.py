"""What was made by way of one revision, read and changed by way of another: each in its own shape."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from ..openapi import Document
from .answers.tour import as_recorded
from .conftest import Http, resource

SPEC = Path(__file__).parents[2] / "spec"
NESTED, PARTS = "2026-07-15", "2026-10-15"
CONTENT = {"subject": "Hello", "preview_text": "p"}


@pytest.fixture
async def http(sandbox_without_limits: Sandbox) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(sandbox_without_limits, session)


def _nested(list_: str) -> dict[str, Any]:
    """A campaign whose message says what it is in its definition."""
    definition = {"channel": "email", "label": "Spring", "content": CONTENT}
    message = {"type": "campaign-message", "attributes": {"definition": definition}}
    attributes: dict[str, Any] = {
        "name": "Spring",
        "audiences": {"included": [list_], "excluded": []},
        "send_strategy": {"method": "immediate"},
        "campaign-messages": {"data": [message]},
    }
    return resource("campaign", **attributes)


def _parts(list_: str) -> dict[str, Any]:
    """A campaign of audiences, and of a message that has variations."""
    variation = {"definition": {"name": "v", "details": {"channel": "email", **CONTENT}}}
    message = {"name": "m", "audience_temporary_id": "a", "variations": [variation]}
    return resource(
        "campaign",
        definition={"name": "Spring"},
        audiences=[{"temporary_id": "a", "included": [list_], "excluded": []}],
        messages=[message],
    )


async def _get(http: Http, path: str, revision: str) -> Any:
    """What is answered, which is of the shape that the revision's document says."""
    status, answer, _ = await http("GET", path, headers={"revision": revision})
    assert status == 200, answer
    document = as_recorded(Document(SPEC / revision / "stable.json"))
    (name,) = [
        name
        for name, (verb, template, _) in document.operations.items()
        if verb == "GET"
        and template.split("/")[2:3] == path.split("/")[2:3]
        and template.count("/") == path.count("/")
        and template.endswith("{id}")
    ]
    success = document.operations[name][2]["responses"]["200"]["content"]
    document.validate(next(iter(success.values()))["schema"], answer)
    return answer["data"]


@pytest.mark.parametrize("made_by", [NESTED, PARTS])
@pytest.mark.parametrize("read_by", [NESTED, PARTS])
async def test_each_revision_has_its_own_shape(http: Http, made_by: str, read_by: str) -> None:
    list_ = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]["id"]
    body = _nested(list_) if made_by == NESTED else _parts(list_)
    status, answer, _ = await http("POST", "/api/campaigns", body, headers={"revision": made_by})
    assert status == 201, answer
    campaign = await _get(http, f"/api/campaigns/{answer['data']['id']}", read_by)
    attributes = campaign["attributes"]
    if read_by == PARTS:
        assert attributes["definition"]["name"] == "Spring"
        assert {"name", "audiences", "status"}.isdisjoint(attributes)
        return
    assert attributes["name"] == "Spring"
    assert attributes["audiences"] == {"included": [list_], "excluded": []}
    assert "definition" not in attributes
    assert set(campaign["relationships"]) == {"campaign-messages", "tags"}
    (message,) = campaign["relationships"]["campaign-messages"]["data"]
    message = await _get(http, f"/api/campaign-messages/{message['id']}", read_by)
    definition = message["attributes"]["definition"]
    assert (definition["channel"], definition["content"]["subject"]) == ("email", "Hello")


async def test_a_change_is_seen_by_other_revisions(http: Http) -> None:
    status, answer, _ = await http(
        "POST", "/api/campaigns", _parts("L"), headers={"revision": PARTS}
    )
    assert status == 201
    id_ = answer["data"]["id"]
    change = resource("campaign", id_, name="Summer")
    assert (await http("PATCH", f"/api/campaigns/{id_}", change))[0] == 200
    assert (await _get(http, f"/api/campaigns/{id_}", NESTED))["attributes"]["name"] == "Summer"
    new = (await _get(http, f"/api/campaigns/{id_}", PARTS))["attributes"]
    assert new["definition"]["name"] == "Summer"


async def test_times_are_those_of_the_resource_in_every_revision(http: Http) -> None:
    answer = (await http("POST", "/api/campaigns", _parts("L"), headers={"revision": PARTS}))[1]
    id_ = answer["data"]["id"]
    http.sandbox.clock.advance(100)
    change = resource("campaign", id_, name="Summer")
    await http("PATCH", f"/api/campaigns/{id_}", change)
    times = []
    for revision in (NESTED, PARTS):
        attributes = (await _get(http, f"/api/campaigns/{id_}", revision))["attributes"]
        times.append([v for k, v in attributes.items() if k.startswith(("created", "updated"))])
    assert times[0] == times[1]
    assert times[0][0] != times[0][1]
