"""What tests of cassettes share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aiohttp import web

from klaviyo_async import ConflictError, KlaviyoClient
from klaviyo_async.testing import VirtualClock, cassette

from ...support import KEY, ScriptedTransport, problem

ADA = "Ada.Lovelace+news@analytical-engine.org"
PHONE = "+442079460123"
SECRETS = [
    ADA,
    ADA.lower(),
    quote(ADA, safe=""),
    quote(ADA.lower(), safe=""),
    PHONE,
    PHONE[1:],
    "Lovelace",
    "Augusta",
    "12 St James's Square",
    "Marylebone",
    "SW1Y 4JH",
    "81.2.69.142",
    "2a02:6b8::feed",
    KEY,
    "Xy12Zz",
    "sid-7f3a9c",
    "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl",
    "s3cr3t-in-url",
    "crm-000417",
    "bmV4dDo6ZW1haWw6OmFkYQ",
]


class Server:
    """A server of the test's own: answers with what a list of answers says, in order."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, Any, dict[str, str]]] = []
        self.url = ""
        self.seen: list[str] = []

    async def handle(self, request: web.Request) -> web.Response:
        self.seen.append(request.path_qs)
        await request.read()
        status, document, headers = self.answers.pop(0)
        text = json.dumps(document).replace("{server}", self.url)
        body = b"" if document is None else text.encode()
        return web.Response(
            status=status, body=body, headers=headers, content_type="application/vnd.api+json"
        )


def profile(id_: str, **attributes: Any) -> dict[str, Any]:
    return {"type": "profile", "id": id_, "attributes": attributes}


def page(*items: Any, after: str | None = None) -> dict[str, Any]:
    query = f"filter={quote('equals(email,' + json.dumps(ADA) + ')')}&page%5Bcursor%5D={after}"
    link = None if after is None else "{server}/api/profiles?" + query
    return {"data": [*items], "links": {"next": link}}


PERSON = profile(
    "01GDDKASAP8TKDDA2GRZDSVP4H",
    email=ADA.lower(),
    phone_number=PHONE,
    first_name="Augusta",
    last_name="Lovelace",
    external_id="crm-000417",
    location={
        "address1": "12 St James's Square",
        "city": "Marylebone",
        "zip": "SW1Y 4JH",
        "ip": "81.2.69.142",
        "latitude": 51.507222,
        "country": "United Kingdom",
    },
    properties={
        "note": f"Augusta wrote from 2a02:6b8::feed, call {PHONE} or <{ADA}>",
        "unsubscribe": f"https://x.example/u?token=s3cr3t-in-url&to={quote(ADA, safe='')}",
        "jwt": "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl",
        "plan": "gold",
        "since": "2026-09-04 13:40:27+00:00",
    },
)


async def program(klaviyo: KlaviyoClient) -> list[Any]:
    """What a test does: writes, reads, lists, errors."""
    found: list[Any] = []
    try:
        await klaviyo.profiles.create_profile(
            email=ADA, phone_number=PHONE, properties={"sid": "x", "$email": ADA, "plan": "gold"}
        )
    except ConflictError as error:
        found.append((error.status, error.duplicate_profile_id))
    wanted = f'equals(email,"{ADA}")'
    people = [one async for one in klaviyo.profiles.get_profiles(filter=wanted)]
    found += [(one.id, one.email, one.properties) for one in people]
    await klaviyo.client.create_client_event(
        metric={"name": "Viewed"}, profile={"email": ADA}, properties={"leak": f"of {KEY}"}
    )
    return found


def answers() -> list[tuple[int, Any, dict[str, str]]]:
    duplicate = problem(
        409,
        "duplicate_profile",
        detail=f"A profile with {ADA} exists; your key is {KEY}",
        meta={"duplicate_profile_id": "01GDDKASAP8TKDDA2GRZDSVP4H"},
    )
    signed = {"x-klaviyo-req-id": "sid-7f3a9c", "cid": "Xy12Zz", "Set-Cookie": "a=sid-7f3a9c"}
    return [
        (409, duplicate, signed),
        (429, problem(429, "throttled"), {"Retry-After": "1", **signed}),
        (200, page(PERSON, after="bmV4dDo6ZW1haWw6OmFkYQ"), signed),
        (200, page(profile("02G", email="bob@example.net")), signed),
        (202, None, signed),
    ]


def client(url: str, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(options.pop("key", KEY), base_url=url, company_id="Xy12Zz", **options)


async def recorded(path: Path, *outcomes: Any, act: Any, **options: Any) -> None:
    """Record what a function does with a client that gets these answers."""
    upstream = ScriptedTransport(*outcomes)
    async with VirtualClock() as clock:
        with cassette(path, upstream=upstream, **options) as tape:
            async with KlaviyoClient(KEY, transport=tape, clock=clock) as klaviyo:
                await act(klaviyo)


async def replayed(path: Path, act: Any, **options: Any) -> tuple[Any, list[str]]:
    async with VirtualClock() as clock:
        with cassette(path, mode="replay", **options) as tape:
            async with KlaviyoClient("pk_any", clock=clock) as klaviyo:
                return await act(klaviyo), tape.unused


PROFILE = {"data": profile("01G", email="a@b.example")}
