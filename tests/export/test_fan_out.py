"""Child streams use what their tier allows, whatever their parents look like: on virtual time, against strict windows."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter, defaultdict
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from multidict import CIMultiDict

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.response import RawResponse
from klaviyo_async.export.streams import Stream, streams
from klaviyo_async.testing import VirtualClock

KEY = "pk_" + "0" * 34
LATENCY = 0.3
BEGIN = 1_700_000_000
_BOUND = re.compile(r"(greater-or-equal|less-than)\(\w+,([^)]+)\)")


def _form(path: str) -> str:
    """`/api/lists/ABC/profiles`, or the document's `/api/lists/{id}/profiles`, without the id."""
    return re.sub(r"^(/api/[^/]+)/[^/]+/", r"\1/{id}/", path)


class StrictLists:
    """A transport: lists with fixed windows that refuse what exceeds them, and an answer after `LATENCY`.

    Args:
        clock: tells the time.
        lists: form of a path -> its stream, and a function from a parent's number to how many rows it has.
    """

    def __init__(self, clock: VirtualClock, lists: dict[str, tuple[Stream, Any]]) -> None:
        self.clock, self.lists = clock, lists
        self.used = Counter[tuple[str, float, int]]()
        self.answered, self.refused = Counter[str](), Counter[str]()

    async def send(
        self, method: str, url: str, headers: Any, body: Any, timeout: Any
    ) -> RawResponse:
        """Answer a request."""
        parts = urlsplit(url)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        await asyncio.sleep(LATENCY / 2)
        form = _form(parts.path)
        found = self.lists.get(form)
        status, given = 200, CIMultiDict[str]()
        if found is not None:
            status = 200 if self._admit(form, found[0]) else 429
        page: dict[str, Any] = {"data": [], "links": {"self": "x", "next": None}}
        if status == 429:
            given["Retry-After"] = "1"
        elif found is not None:
            page = self._page(parts.path, query, *found)
        await asyncio.sleep(LATENCY / 2)
        return RawResponse(status, given, json.dumps(page).encode())

    async def aclose(self) -> None:
        """There is nothing to close."""

    def _admit(self, form: str, stream: Stream) -> bool:
        now = self.clock.wall()
        keys = [(form, one.seconds, int(now // one.seconds)) for one in stream.limits]
        limits = [one.limit for one in stream.limits]
        if any(self.used[key] >= limit for key, limit in zip(keys, limits, strict=True)):
            self.refused[stream.name] += 1
            return False
        self.used.update(keys)
        self.answered[stream.name] += 1
        return True

    def _page(
        self, path: str, query: dict[str, str], stream: Stream, rows_of: Any
    ) -> dict[str, Any]:
        parent = path.split("/")[3] if stream.parent else ""
        low, high = 0, rows_of(int(re.sub(r"\D", "", parent) or 0))
        for name, text in _BOUND.findall(query.get("filter", "")):
            at = int(datetime.fromisoformat(text).timestamp()) - BEGIN
            low, high = (max(low, at), high) if name[0] == "g" else (low, min(high, at))
        size = min(int(query.get("page[size]", 100)), stream.page_size or 100)
        begin = int(query.get("page[cursor]", low))
        end = max(begin, min(begin + size, high))
        data = [
            {"type": "x", "id": f"{parent}x{number}", "attributes": _times(stream, number)}
            for number in range(begin, end)
        ]
        kept = "&".join(f"{name}={text}" for name, text in query.items() if "cursor" not in name)
        after = f"https://a.klaviyo.com{path}?{kept.replace('+', '%2B')}&page[cursor]={end}"
        return {"data": data, "links": {"self": "x", "next": after if end < high else None}}


def _times(stream: Stream, number: int) -> dict[str, str]:
    time = streams()[stream.shown_by or stream.name].time
    if time is None:
        return {}
    return {time.name: datetime.fromtimestamp(BEGIN + number, UTC).isoformat()}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "rows"),
    [
        # As many parents as there are members of each one's pages, or the other way round.
        ("profile_ids_for_list", [lambda _: 20, lambda _: 800]),
        ("coupon_codes_for_coupon", [lambda _: 250, lambda _: 260]),
        ("categories_for_catalog_item", [lambda _: 2, lambda _: 3600]),
        ("lists_for_profile", [lambda _: 2, lambda _: 190]),
        ("actions_for_flow", [lambda _: 5, lambda _: 190]),
        ("flow_action_messages", [lambda _: 1, lambda _: 5, lambda _: 38]),
        ("campaign_messages_for_campaign_audience", [lambda _: 1, lambda _: 1, lambda _: 460]),
        # One that nearly all belongs to, as the newsletter of a shop.
        ("profiles_for_list", [lambda number: 30 if number else 80_000, lambda _: 12]),
        ("profiles_for_segment", [lambda number: 30 if number else 80_000, lambda _: 1]),
        ("profile_ids_for_list", [lambda number: 30 if number else 80_000, lambda _: 12]),
        ("profile_ids_for_segment", [lambda number: 30 if number else 80_000, lambda _: 1]),
    ],
)
async def test_nine_tenths_of_the_quota_are_used(name: str, rows: list[Any]) -> None:
    known = streams()
    one: Stream | None = known[name]
    lists: dict[str, tuple[Stream, Any]] = {}
    for rows_of in rows:
        assert one is not None
        asked = known[one.shown_by or one.name]  # where a time is shown to cut by
        lists[_form(asked.operation.path.replace("{id}", "x"))] = one, rows_of
        one = known[one.parent] if one.parent else None
    async with VirtualClock() as clock:
        server = StrictLists(clock, lists)
        async with KlaviyoClient(KEY, transport=server, clock=clock) as klaviyo:
            found = defaultdict[str, int](int)
            begun = clock.monotonic()
            async for row in klaviyo.export(name).rows():
                found[f"{row[known[name].parent_key or '']} {row['id']}"] += 1
            seconds = clock.monotonic() - begun
    stream = known[name]
    requests, (burst, steady) = server.answered[name], stream.limits
    allowed = (requests - 1) // steady.limit * 60 + (requests - 1) % steady.limit / burst.limit
    said = f"{requests} requests in {seconds:.1f} s, where {allowed:.1f} are allowed"
    assert requests > steady.limit, "or only the burst was seen"
    assert allowed / seconds >= 0.9, said
    # One in a minute is refused, to learn when the windows turn.
    assert sum(server.refused.values()) <= seconds / 60 + 2, server.refused
    assert set(found.values()) == {1}
    own, *others = rows
    parents = 1
    for rows_of in reversed(others):
        parents *= rows_of(0)
    wanted = own(0) + (parents - 1) * own(1)
    assert len(found) == wanted
    least = sum(
        -(-own(number) // (stream.page_size or 100)) for number in (0, *[1] * (parents - 1))
    )
    assert requests <= least * 1.06 + 2, f"{requests} requests, where {least} would do"
