"""Bodies as keywords: what is sent, and what is refused where it is called."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import UNSET, KlaviyoClient
from klaviyo_async.core.request import build
from klaviyo_async.models import EventProfile

from ..support import KEY, ScriptedTransport, reply


async def sent(area: str, method: str, *arguments: Any, **keywords: Any) -> tuple[str, Any]:
    """Path and body of the request that a call makes."""
    transport = ScriptedTransport(*[reply(202)] * 2)
    klaviyo = KlaviyoClient(KEY, transport=transport)
    operation = OPERATIONS[method]
    made: list[Any] = []

    async def send(operation: Any, **given: Any) -> None:
        made.append(given)

    klaviyo.send = send  # type: ignore[method-assign]
    await getattr(getattr(klaviyo, area), method)(*arguments, **keywords)
    request = build(operation, "http://x", **{k: v for k, v in made[0].items() if k != "options"})
    assert isinstance(request.body, bytes)
    return request.path, json.loads(request.body)


async def test_keywords_send_what_the_dict_sends() -> None:
    fields = {"email": "ada@example.com", "location": {"city": "Wien"}, "properties": {"a": 1}}
    as_keywords = await sent("profiles", "create_profile", **fields)
    assert as_keywords == await sent("profiles", "create_profile", fields)
    assert as_keywords[1]["data"]["attributes"]["location"] == {"city": "Wien"}


async def test_arguments_of_the_call_stay_such() -> None:
    path, body = await sent(
        "events",
        "create_event",
        metric={"name": "Seen"},
        profile=EventProfile(id="01G"),
        properties={},
        value=UNSET,
        options={"max_retries": 0},
    )
    assert path == "/api/events"
    assert body["data"]["attributes"].keys() == {"metric", "profile", "properties"}


async def test_the_id_of_the_path_is_that_of_the_body() -> None:
    path, body = await sent("profiles", "update_profile", "01G", first_name=None)
    assert path == "/api/profiles/01G"
    assert body == {"data": {"type": "profile", "id": "01G", "attributes": {"first_name": None}}}


async def test_a_name_that_is_taken_ends_in_an_underscore() -> None:
    _, body = await sent(
        "brands", "update_brand_email_default", "01G", body_={"extra": {"new": "9"}}
    )
    assert body["data"]["id"] == "01G"
    assert body["data"]["attributes"].keys() == {"body"}


@pytest.mark.parametrize(
    ("method", "arguments", "keywords", "message"),
    [
        (
            "create_profile",
            ({"email": "a@x.y"},),
            {"first_name": "Ada"},
            r"create_profile\(\) takes a body or its fields as keywords, not both: first_name",
        ),
        (
            "create_profile",
            (),
            {"emial": "a@x.y"},
            r"create_profile\(\) got an unexpected keyword argument 'emial'; did you mean 'email'\?",
        ),
        (
            "create_push_token",
            (),
            {"token": "t"},
            "misses 'platform', 'profile', 'vendor'",
        ),
        ("update_profile", ("01G",), {"id": "01H"}, "multiple values for argument 'id'"),
        (
            "update_profile",
            ("01G",),
            {"id_": "01H", "email": "x"},
            "unexpected keyword argument 'id_'",
        ),
    ],
)
async def test_what_cannot_be_is_told_at_the_call(
    method: str, arguments: tuple[Any, ...], keywords: dict[str, Any], message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        await sent("profiles", method, *arguments, **keywords)


def test_types_cost_nothing_at_run_time() -> None:
    code = (
        "import sys, klaviyo_openapi.api.profiles, klaviyo_openapi.api.events;"
        "print(*(n for n in sys.modules if n.endswith(('.dicts', '_types', '._values'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "klaviyo" not in done.stdout
