"""The options `extra_query` and `extra_body`: what the document does not have yet."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi.models import Profile

from klaviyo_async import DeliveryStopped, KlaviyoClient
from klaviyo_async.calls.extras import extended
from klaviyo_async.calls.options import Settings
from klaviyo_async.core.request import Request
from klaviyo_async.errors import ConfigurationError, InvalidRequest
from klaviyo_async.unset import UNSET

from ..support import KEY, ScriptedTransport, reply
from .helpers import GET, POST

PROFILE = reply(200, {"data": {"type": "profile", "id": "01G", "attributes": {}}})
CREATED = reply(201, {"data": {"type": "profile", "id": "01G", "attributes": {}}})
ACCEPTED = reply(202)
LAST = reply(200, {"data": [], "links": {"next": None}})


def client(*outcomes: Any, **options: Any) -> tuple[KlaviyoClient, ScriptedTransport]:
    transport = ScriptedTransport(*outcomes)
    return KlaviyoClient(KEY, company_id="AbC123", transport=transport, **options), transport


def query(transport: ScriptedTransport, at: int = -1) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(transport.sent[at].url).query, keep_blank_values=True)


def body(transport: ScriptedTransport, at: int = -1) -> Any:
    return json.loads(transport.sent[at].body)


class TestQuery:
    async def test_beside_the_operations_own(self) -> None:
        klaviyo, transport = client(PROFILE)
        extra = {"new[thing]": "a&b=c d", "flags": ["x", "y"], "on": True, "n": 7, "off": None}
        await klaviyo.profiles.get_profile("01G", include=["lists"], options={"extra_query": extra})
        assert query(transport) == [
            ("include", "lists"),
            ("new[thing]", "a&b=c d"),
            ("flags", "x,y"),
            ("on", "true"),
            ("n", "7"),
        ]
        await klaviyo.profiles.get_profile("01G", options={"extra_query": extra})
        assert query(transport)[0] == ("new[thing]", "a&b=c d")

    async def test_as_httpx_reads_it(self) -> None:
        klaviyo, transport = client(PROFILE)
        value = "ü €+%&=#?/\\"
        await klaviyo.profiles.get_profile("01G", options={"extra_query": {"new": value}})
        assert httpx.URL(transport.sent[0].url).params["new"] == value

    async def test_what_the_call_gives_is_not_given_twice(self) -> None:
        klaviyo, transport = client(PROFILE)
        with pytest.raises(
            InvalidRequest, match="extra_query: the call sets include already"
        ) as caught:
            await klaviyo.profiles.get_profile(
                "01G", include=["lists"], options={"extra_query": {"include": "segments"}}
            )
        assert caught.value.operation == "get_profile"
        # One that the call leaves out may be given so: it is there when the document learns of it.
        await klaviyo.profiles.get_profile("01G", options={"extra_query": {"include": "lists"}})
        assert query(transport) == [("include", "lists")]
        assert klaviyo.limits.snapshot()[0].tier == "1/s,15/m", "limits that depend on it hold"

    async def test_company_id(self) -> None:
        klaviyo, _ = client(ACCEPTED)
        with pytest.raises(InvalidRequest, match="company_id"):
            await klaviyo.client.create_client_subscription(
                {"data": {}}, options={"extra_query": {"company_id": "XXXXXX"}}
            )

    @pytest.mark.parametrize("value", [object(), b"x", float("nan"), "\ud800", {"a": 1}])
    async def test_what_no_query_holds(self, value: Any) -> None:
        klaviyo, transport = client(PROFILE)
        with pytest.raises(InvalidRequest, match="new"):
            await klaviyo.profiles.get_profile("01G", options={"extra_query": {"new": value}})
        assert transport.sent == []

    async def test_added_to_the_clients(self) -> None:
        klaviyo, transport = client(PROFILE, extra_query={"a": 1, "b": 1})
        await klaviyo.profiles.get_profile("01G", options={"extra_query": {"b": 2}})
        assert query(transport) == [("a", "1"), ("b", "2")]
        await klaviyo.request("get_profile", id="01G", options={"extra_query": {"c": 3}})
        assert query(transport) == [("a", "1"), ("b", "1"), ("c", "3")]

    async def test_lists_follow_links_to_the_letter(self) -> None:
        """The server's link holds it, as it holds the others; nothing is added to that."""
        base = "https://a.klaviyo.com/api/metrics?page%5Bcursor%5D=abc"
        pages = [
            reply(200, {"data": [], "links": {"next": f"{base}&new=1"}}),
            reply(200, {"data": [], "links": {"next": None}}),
        ]
        klaviyo, transport = client(*pages)
        async for _ in klaviyo.metrics.get_metrics(options={"extra_query": {"new": 1}}):
            pass
        assert [query(transport, at) for at in (0, 1)] == [
            [("new", "1")],
            [("page[cursor]", "abc"), ("new", "1")],
        ]

    def test_lists_refuse_at_once(self) -> None:
        klaviyo, _ = client(LAST)
        with pytest.raises(InvalidRequest, match="the call sets page"):
            klaviyo.profiles.get_profiles(page_size=5, options={"extra_query": {"page[size]": 6}})


class TestBody:
    async def test_merged_at_any_depth(self) -> None:
        klaviyo, transport = client(CREATED)
        extra = {
            "data": {"attributes": {"new": [1, {"a": None}]}, "meta": {"x": Decimal("1.10")}},
            "jsonapi": {"version": "1.1"},
        }
        await klaviyo.profiles.create_profile(
            email="ada@example.com", location={"city": "Paris"}, options={"extra_body": extra}
        )
        assert body(transport) == {
            "data": {
                "type": "profile",
                "attributes": {
                    "email": "ada@example.com",
                    "location": {"city": "Paris"},
                    "new": [1, {"a": None}],
                },
                "meta": {"x": 1.1},
            },
            "jsonapi": {"version": "1.1"},
        }
        assert b"1.10" in transport.sent[0].body
        deep = {"data": {"attributes": {"location": {"planet": "Earth"}}}}
        await klaviyo.profiles.create_profile(
            email="a@b.c", location={"city": "Paris"}, options={"extra_body": deep}
        )
        attributes = body(transport)["data"]["attributes"]
        assert attributes["location"] == {"city": "Paris", "planet": "Earth"}

    @pytest.mark.parametrize(
        ("extra", "said"),
        [
            (
                {"data": {"attributes": {"email": "x@y.z"}}},
                "the body has /data/attributes/email already",
            ),
            ({"data": {"attributes": {"email": None}}}, "/data/attributes/email already"),
            ({"data": None}, "the body has /data already"),
            ({"data": []}, "the body has /data already"),
            ({"data": {"type": {"a": 1}}}, "/data/type of the body is no object"),
            (
                {"data": {"attributes": {"new": float("nan")}}},
                "extra_body: /data/attributes/new cannot be encoded: nan",
            ),
            ({"new": object()}, "cannot be encoded"),
            ({"new": float("inf")}, "cannot be encoded"),
        ],
    )
    async def test_what_is_there_is_never_replaced(self, extra: Any, said: str) -> None:
        klaviyo, transport = client(CREATED)
        with pytest.raises(InvalidRequest, match=said) as caught:
            await klaviyo.profiles.create_profile(
                email="ada@example.com", options={"extra_body": extra}
            )
        assert caught.value.operation == "create_profile"
        assert transport.sent == []

    async def test_bytes_that_are_no_json(self) -> None:
        klaviyo, transport = client(CREATED)
        with pytest.raises(InvalidRequest, match="extra_body: the body is no JSON"):
            await klaviyo.raw("POST", "/api/new", body=b"x", options={"extra_body": {"a": 1}})
        assert transport.sent == []

    async def test_operations_without_a_body(self) -> None:
        klaviyo, transport = client(ACCEPTED, PROFILE)
        await klaviyo.lists.delete_list("L1", options={"extra_body": {"soft": True}})
        assert body(transport) == {"soft": True}
        assert transport.sent[0].headers["content-type"] == "application/vnd.api+json"
        with pytest.raises(InvalidRequest, match="a GET has no body"):
            await klaviyo.profiles.get_profile("01G", options={"extra_body": {"soft": True}})

    async def test_forms(self) -> None:
        klaviyo, _ = client(CREATED)
        with pytest.raises(InvalidRequest, match="form with a file"):
            await klaviyo.images.upload_image_from_file(
                {"file": b"x"}, options={"extra_body": {"alt": "y"}}
            )

    async def test_lists_that_are_posted_send_it_with_each_page(self) -> None:
        values = {"data": {"type": "metric-aggregate", "attributes": {}}, "links": {"next": None}}
        klaviyo, transport = client(reply(200, values))
        await klaviyo.metrics.query_metric_aggregates(
            metric_id="M", measurements=["count"], filter=["x"],
            options={"extra_body": {"data": {"attributes": {"new": 1}}}},
        )  # fmt: skip
        assert body(transport)["data"]["attributes"]["new"] == 1

    async def test_shortcuts(self) -> None:
        extra = {"data": {"attributes": {"new": 1}}}
        klaviyo, transport = client(ACCEPTED)
        view = klaviyo.with_options(extra_body=extra, extra_query={"q": 1})
        await view.track("x", email="a@b.c")
        assert body(transport)["data"]["attributes"]["new"] == 1
        assert query(transport) == [("q", "1")]
        klaviyo, transport = client(PROFILE)
        assert isinstance(
            await klaviyo.with_options(extra_body=extra).identify(email="a@b.c"), Profile
        )
        assert body(transport)["data"]["attributes"]["new"] == 1

    async def test_a_post_is_as_safe_to_repeat_as_before(self) -> None:
        """What is read from the body, as whether all events are named, is read from what is sent."""
        klaviyo, transport = client(reply(503), ACCEPTED, max_delay=0.0)
        await klaviyo.with_options(extra_body={"new": 1}).track("x", email="a@b.c", unique_id="u")
        assert len(transport.sent) == 2


class TestPipelines:
    async def test_every_batch_has_it(self) -> None:
        klaviyo, transport = client(ACCEPTED)
        options: Any = {
            "extra_query": {"q": 1},
            "extra_body": {"data": {"attributes": {"priority": "low"}}},
        }
        events = [
            {"metric": "x", "profile": {"email": "a@b.c"}, "properties": {}} for _ in range(3)
        ]
        report = await klaviyo.ingest_all(events, mode="bulk", options=options)
        assert report.delivered == 3
        assert query(transport) == [("q", "1")]
        attributes = body(transport)["data"]["attributes"]
        assert attributes["priority"] == "low"
        assert len(attributes["events-bulk-create"]["data"]) >= 1

    async def test_what_cannot_be_added_ends_the_run(self) -> None:
        klaviyo, transport = client(ACCEPTED)
        events = [{"metric": "x", "profile": {"email": "a@b.c"}, "properties": {}}]
        with pytest.raises(DeliveryStopped) as caught:
            await klaviyo.ingest_all(events, options={"extra_body": {"data": {"type": "x"}}})
        assert isinstance(caught.value.__cause__, InvalidRequest)
        assert transport.sent == []
        with pytest.raises((ConfigurationError, InvalidRequest), match="encoded"):
            await klaviyo.ingest_all(events, options={"extra_body": {"x": object()}})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)
OBJECT = st.dictionaries(st.text(max_size=3), JSON, max_size=4)


def merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The same, over dicts."""
    found = dict(one)
    for name, value in other.items():
        if name in found and not (isinstance(value, dict) and isinstance(found[name], dict)):
            raise KeyError(name)
        found[name] = merged(found[name], value) if name in found else value
    return found


@pytest.mark.slow
@given(OBJECT, OBJECT)
def test_any_two_objects(one: dict[str, Any], other: dict[str, Any]) -> None:
    request = Request(POST, "https://x/y", "/y", body=json.dumps(one).encode())
    settings = Settings().merged({"extra_body": other})
    try:
        wanted = merged(one, other)
    except KeyError:
        with pytest.raises(InvalidRequest):
            extended(request, settings)
    else:
        got = extended(request, settings).body
        assert isinstance(got, bytes)
        assert json.loads(got) == wanted


@pytest.mark.slow
@given(
    st.dictionaries(st.text(min_size=1, max_size=5), st.text(max_size=9), min_size=1, max_size=4)
)
def test_any_query(extra: dict[str, str]) -> None:
    request = Request(GET, "https://x/y?a%5B%5D=1", "/y", {"a[]": 1, "z": UNSET})
    settings = Settings().merged({"extra_query": extra})
    try:
        url = extended(request, settings).url
    except InvalidRequest:
        assert "a[]" in extra or any(
            "\ud800" <= char <= "\udfff" for char in "".join([*extra, *extra.values()])
        )
        return
    found = parse_qs(urlsplit(url).query, keep_blank_values=True)
    assert found == {"a[]": ["1"], **{name: [value] for name, value in extra.items()}}


def test_what_is_there_stays_to_the_letter() -> None:
    raw = b'{"data":{"big":123456789012345678901234567890,"f":1.10,"s":"\\u00e9 \\/"},"x":[1, 2]}'
    request = Request(POST, "https://x/y", "/y", body=raw)
    got = extended(request, Settings().merged({"extra_body": {"data": {"new": 1}}})).body
    for piece in (b"123456789012345678901234567890", b"1.10", b'"\\u00e9 \\/"', b"[1, 2]"):
        assert isinstance(got, bytes)
        assert piece in got
