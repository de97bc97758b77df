"""Filters that are built with `F`, in bodies that hold filters."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from klaviyo_openapi import REVISION

from klaviyo_async import F, KlaviyoClient
from klaviyo_async.errors import InvalidRequest

from ..openapi import Document

SINCE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
KEY = "pk_" + "0" * 34
SPEC = Path(__file__).parent.parent.parent / "spec" / REVISION / "stable.json"


async def body_of(method: str, **fields: Any) -> Any:
    """The body that a server of the test's own gets."""
    bodies = list[bytes]()

    async def answer(request: web.Request) -> web.Response:
        bodies.append(await request.read())
        data = {"data": {"type": "x", "id": "1", "attributes": {}}}
        return web.Response(text=json.dumps(data), content_type="application/vnd.api+json")

    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    async with (
        TestServer(app) as server,
        KlaviyoClient(KEY, base_url=str(server.make_url("/"))) as klaviyo,
    ):
        area = klaviyo.metrics if "metric" in method else klaviyo.reporting
        await getattr(area, method)(**fields)
    [raw] = bodies
    return json.loads(raw)


@pytest.mark.slow
async def test_a_list_of_them() -> None:
    body = await body_of(
        "query_metric_aggregates",
        metric_id="abc",
        measurements=["count"],
        filter=[F.datetime >= SINCE, "less-than(datetime,2026-02-01)"],
    )
    assert body["data"]["attributes"]["filter"] == [
        "greater-or-equal(datetime,2026-01-01T00:00:00+00:00)",
        "less-than(datetime,2026-02-01)",
    ]
    document = Document(SPEC)
    found = document.body_schema("query_metric_aggregates")
    assert found is not None
    document.validate(found[1], body)


async def test_one_of_them() -> None:
    body = await body_of(
        "query_campaign_values",
        statistics=["opens"],
        timeframe={"key": "last_30_days"},
        conversion_metric_id="abc",
        filter=(F.campaign_id == "x") & F.send_channel.any_of(["email"]),
    )
    assert body["data"]["attributes"]["filter"] == (
        'and(equals(campaign_id,"x"),any(send_channel,["email"]))'
    )


@pytest.mark.parametrize("field", [F.datetime, F["a.b"]])
async def test_a_field_alone_is_none_yet(field: Any) -> None:
    with pytest.raises(InvalidRequest, match=r"F\['.*'\] is no filter yet: compare it"):
        await body_of(
            "query_metric_aggregates", metric_id="abc", measurements=["count"], filter=[field]
        )
    async with KlaviyoClient(KEY) as klaviyo:
        with pytest.raises(InvalidRequest, match=r"F\['.*'\] is no filter yet: compare it"):
            await klaviyo.events.get_events(filter=field)
