"""A Klaviyo for events, behind a transport: keeps what it accepts, refuses what it is told to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.response import RawResponse

from ..support import KEY, problem, reply

JOB = "/data/attributes/events-bulk-create/data"


def event(number: int, who: str = "ada", **fields: Any) -> dict[str, Any]:
    return {
        "metric": "Placed Order",
        "profile": {"email": f"{who}@example.com"},
        "properties": {"n": number},
        "unique_id": f"u{number}",
        **fields,
    }


class FakeKlaviyo:
    """What a test wants of a server, as a transport."""

    def __init__(self) -> None:
        self.requests: list[int] = []
        """Events in each request, in order of arrival."""
        self.paths: list[str] = []
        self.sizes: list[int] = []
        self.stored: dict[str, list[int]] = {}
        """Profile -> numbers of its events, in order, duplicates dropped."""
        self.unique: set[str] = set()
        self.poison: set[int] = set()
        self.pointers = True
        """Whether a refusal says which event it is about."""
        self.trouble: Callable[[int], Any] = lambda number: None
        """Number of a request -> an answer or an error in place of the usual one."""
        self.late: Callable[[int], Any] = lambda number: None
        """Likewise, but after the events were stored."""
        self.latency = 0.01
        self.inside = self.most_inside = 0

    @property
    def count(self) -> int:
        return sum(map(len, self.stored.values()))

    async def send(
        self, method: str, url: str, headers: Any, body: bytes, timeout: Any
    ) -> RawResponse:
        self.inside += 1
        self.most_inside = max(self.inside, self.most_inside)
        try:
            return await self._answer(url, body)
        finally:
            self.inside -= 1

    async def _answer(self, url: str, body: bytes) -> RawResponse:
        groups = _groups(msgspec.json.decode(body)["data"])
        number = len(self.requests)
        self.requests.append(sum(len(events) for _, events in groups))
        self.paths.append(url.partition(".com")[2])
        self.sizes.append(len(body))
        await asyncio.sleep(self.latency)
        if (answer := self.trouble(number)) is not None:
            return _given(answer)
        errors = [
            {"pointer": f"{JOB}/{g}/attributes/events/data/{e}/attributes/properties"}
            for g, (_, events) in enumerate(groups)
            for e, found in enumerate(events)
            if found["properties"].get("n") in self.poison
        ]
        if errors:
            entries = [
                {"code": "invalid", "detail": "No.", **({"source": one} if self.pointers else {})}
                for one in errors
            ]
            return reply(400, {"errors": entries})
        for who, events in groups:
            for found in events:
                if found["unique_id"] not in self.unique:
                    self.unique.add(found["unique_id"])
                    self.stored.setdefault(who, []).append(found["properties"].get("n"))
        if (answer := self.late(number)) is not None:
            return _given(answer)
        return reply(202)

    async def aclose(self) -> None: ...


def _given(answer: Any) -> RawResponse:
    if isinstance(answer, BaseException):
        raise answer
    if isinstance(answer, int):
        return reply(answer, problem(answer))
    assert isinstance(answer, RawResponse)
    return RawResponse(answer.status, answer.headers, answer.body)


def _groups(data: dict[str, Any]) -> list[tuple[str, list[dict[str, Any]]]]:
    attributes = data["attributes"]
    if data["type"] == "event":
        return [(attributes["profile"]["data"]["attributes"]["email"], [attributes])]
    return [
        (
            group["attributes"]["profile"]["data"]["attributes"]["email"],
            [item["attributes"] for item in group["attributes"]["events"]["data"]],
        )
        for group in attributes["events-bulk-create"]["data"]
    ]


def client(clock: Any, server: Any, **kwargs: Any) -> KlaviyoClient:
    made = KlaviyoClient(KEY, clock=clock, transport=server, **kwargs)
    made._engine.jitter = lambda: 0.5
    return made
