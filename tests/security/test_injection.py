"""Whatever an argument holds: it arrives as it is and where it belongs, or nothing is sent."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from klaviyo_openapi._runtime import Operation
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import F, KlaviyoClient
from klaviyo_async.core.filters.grammar import Comparison, parse
from klaviyo_async.core.request import build
from klaviyo_async.errors import ConfigurationError, FilterError, InvalidRequest, KlaviyoError

from ..support import KEY
from .wire import UNLIMITED, RawServer, Seen

BASE = "https://a.klaviyo.com"
NASTY = (
    *("\r\nX-Evil: 1", "a\nb", "a\rb", "\0", "a\x00b", "\x0b\x0c", "\x1b[2J", "\x7f", "\x85"),
    *("\u2028", "a\u2029b", "\ud800", "a\udfffb", "#", "a#b", "?", "a?x=1", "&x=1", "a=b", "%"),
    *("/../", "..", "../x", "a/../b", "%2e%2e", "%2e%2e%2f", "%0d%0a", "%00", "\\..\\", "//evil"),
    *(" ", "a b", "+", "a+b", ";", ",", "é", "日本", "\U0001f600", "'", '"', "<>", "{id}", "@"),
    *(" HTTP/1.1\r\nHost: evil\r\n\r\nGET / HTTP/1.1", "http://evil/", "\t", "\u00a0", "\ufeff"),
)
TEXT = st.text(max_size=12) | st.lists(
    st.sampled_from(NASTY) | st.text(min_size=1, max_size=3), max_size=4
).map("".join)
"""Any text without surrogates, and mixtures that have them."""
HEADERS = (
    *("host", "accept", "user-agent", "revision", "authorization", "accept-encoding"),
    *("content-type", "content-length"),
)
FAST = settings(max_examples=400)
SLOW = settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def plain_operations() -> list[Operation]:
    """All but the upload, which has tests of its own."""
    return [each for each in OPERATIONS.values() if not each.media_type.startswith("multipart/")]


def arguments(operation: Operation, text: str) -> dict[str, Any]:
    """All arguments of an operation, each of them `text`."""
    return {
        "path": [text] * operation.path.count("{"),
        "query": {name: text for name in operation.query if name != "company_id"},
        "headers": dict.fromkeys(operation.headers, text),
    }


def needed(operation: Operation) -> dict[str, str]:
    """Parameters of the query without which there is no request."""
    names = {*operation.required} & {*operation.query} - {"company_id"}
    return dict.fromkeys(sorted(names), "x")


def body_of(operation: Operation) -> Any:
    """A body that can be sent."""
    if operation.body is None:
        return None
    one: Any = "x" if "id:" in operation.body else {}
    return [one] if operation.body.startswith("list[") else one


def check_target(operation: Operation, target: str, given: Mapping[str, Any]) -> None:
    """The request's target has the operation's form, and the parameters that were given."""
    assert re.fullmatch(r"/[!$&-;=@-Z_a-z~%?\[\]]*", target), target
    path, _, query = target.partition("?")
    segments, literal = path.split("/"), operation.path.split("/")
    assert len(segments) == len(literal)
    values = iter(given["path"])
    for segment, expected in zip(segments, literal, strict=True):
        # A parameter may be a part of its segment.
        before, brace, after = re.split(r"\{[^}]+\}|$", expected, maxsplit=1)[0], "{", ""
        if brace in expected:
            after = expected.partition("}")[2]
            inner = segment.removeprefix(before).removesuffix(after)
            assert unquote(inner, errors="strict") == next(values)
        else:
            assert segment == expected
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    wanted = {**given["query"], **({"company_id": "ABC123"} if operation.public else {})}
    assert dict(pairs) == wanted
    assert len(pairs) == len(wanted)


class TestEveryArgument:
    """Of every operation, as it becomes an address: no connection is needed to look at that."""

    @pytest.mark.slow
    @pytest.mark.parametrize("text", NASTY, ids=ascii)
    def test_of_every_operation(self, text: str) -> None:
        sent = 0
        for operation in OPERATIONS.values():
            given = arguments(operation, text)
            if operation.media_type.startswith("multipart/"):
                body: Any = {"file": b"x"}
            else:
                body = body_of(operation)
            try:
                request = build(operation, BASE, **given, body=body, company_id="ABC123")
            except InvalidRequest:
                # One argument at a time, so that one that is refused does not hide others.
                sent += self.alone(operation, given, body)
                continue
            check_target(operation, request.url.removeprefix(BASE), given)
            sent += 1
        assert sent > 20 or "\ud800" <= max(text) <= "\udfff"

    def alone(self, operation: Operation, given: Mapping[str, Any], body: Any) -> int:
        """Each parameter of the query with harmless ones beside it."""
        sent = 0
        for name, text in given["query"].items():
            harmless = needed(operation)
            less: dict[str, Any] = {
                "path": ["x"] * len(given["path"]),
                "query": {**harmless, name: text},
                "headers": dict.fromkeys(operation.headers, "x"),
            }
            try:
                request = build(operation, BASE, **less, body=body, company_id="ABC123")
            except InvalidRequest:
                continue
            check_target(operation, request.url.removeprefix(BASE), less)
            sent += 1
        return sent

    @pytest.mark.slow
    @FAST
    @given(st.sampled_from(list(OPERATIONS.values())), TEXT, TEXT, TEXT)
    def test_of_any_text(self, operation: Operation, path: str, name: str, value: str) -> None:
        given: dict[str, Any] = {"path": [path] * operation.path.count("{")}
        given["query"] = needed(operation) | {name: value}
        headers = dict.fromkeys(operation.headers, "x")
        body = {"file": b"x"} if "multipart" in operation.media_type else body_of(operation)
        try:
            request = build(
                operation, BASE, **given, headers=headers, body=body, company_id="ABC123"
            )
        except InvalidRequest:
            return
        check_target(operation, request.url.removeprefix(BASE), given)
        assert urlsplit(request.url)[:2] == ("https", "a.klaviyo.com")


class Wire(NamedTuple):
    """A client and the server that it talks to."""

    runner: asyncio.Runner
    server: RawServer
    client: KlaviyoClient

    def call(self, operation: Operation, **more: Any) -> Seen | None:
        """The one request that arrived; None if there was none, and the call was refused."""
        self.server.seen.clear()
        connections = self.server.connections
        client = more.pop("client", self.client)
        try:
            self.runner.run(client.send(operation, **more))
        except (InvalidRequest, ConfigurationError):
            assert not self.server.seen
            assert self.server.connections == connections
            return None
        except KlaviyoError as error:
            # The server knows one answer, which is not the one to all operations.
            assert type(error).__name__ == "UnexpectedAnswer", error
        assert not self.server.garbage
        (seen,) = self.server.seen
        return seen

    def check(self, seen: Seen, operation: Operation, extra: Mapping[str, str] = {}) -> None:
        """Nothing is in the request that does not belong there."""
        method, target, version = seen.line.split(" ")
        assert (method, version) == (operation.method, "HTTP/1.1")
        assert target.isascii()
        assert len(set(seen.names)) == len(seen.names)
        assert set(seen.names) <= {*HEADERS, *(name.lower() for name in extra)}
        assert seen.header("host") == f"127.0.0.1:{self.server.port}"
        for name, value in extra.items():
            assert seen.header(name.lower()) == value.strip(" ")


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    with asyncio.Runner() as runner:
        server = RawServer()
        runner.run(server.__aenter__())
        client = KlaviyoClient(
            KEY,
            company_id="ABC123",
            base_url=server.url,
            max_retries=0,
            limiter=UNLIMITED,
            retry_budget=None,
        )
        yield Wire(runner, server, client)
        runner.run(client.aclose())
        runner.run(server.__aexit__())


@pytest.mark.slow
class TestOnTheWire:
    def test_every_operation(self, wire: Wire) -> None:
        """All arguments at once, with what may pass in a path and what may pass in a header."""
        for operation in plain_operations():
            given = arguments(operation, "a?#&=%2e%0d%0a;é{id} b")
            seen = wire.call(operation, **given, body=body_of(operation))
            assert seen is not None, operation
            wire.check(seen, operation, given["headers"])
            check_target(operation, seen.line.split(" ")[1], given)

    @SLOW
    @given(operation=st.sampled_from(plain_operations()), path=TEXT, value=TEXT)
    def test_arguments(self, wire: Wire, operation: Operation, path: str, value: str) -> None:
        given = arguments(operation, value)
        given["path"] = [path] * len(given["path"])
        seen = wire.call(operation, **given, body=body_of(operation))
        if seen is not None:
            wire.check(seen, operation, given["headers"])
            check_target(operation, seen.line.split(" ")[1], given)

    @SLOW
    @given(name=TEXT | st.sampled_from(["x-mine", "Host", "Cookie", "authorization"]), value=TEXT)
    @example(name="x-mine", value="a\ud800")
    @example(name="x-mine", value="a\r\nX-Evil: 1")
    @example(name="x-mine: 1\r\nX-Evil", value="a")
    def test_headers_of_options(self, wire: Wire, name: str, value: str) -> None:
        operation = OPERATIONS["get_lists"]
        seen = wire.call(operation, options={"headers": {name: value}})
        if seen is not None:
            wire.check(seen, operation, {name: value})
            assert name.lower() not in ("host", "cookie", "authorization")

    @SLOW
    @given(value=TEXT)
    def test_user_agent(self, wire: Wire, value: str) -> None:
        try:
            client = KlaviyoClient(KEY, base_url=wire.server.url, user_agent=value, max_retries=0)
        except ConfigurationError:
            return
        seen = wire.call(OPERATIONS["get_lists"], client=client)
        wire.runner.run(client.aclose())
        assert seen is not None
        wire.check(seen, OPERATIONS["get_lists"])
        assert (seen.header("user-agent") or "").startswith(value.strip(" "))

    @SLOW
    @given(value=TEXT)
    def test_company_id(self, wire: Wire, value: str) -> None:
        try:
            client = KlaviyoClient(
                company_id=value, base_url=wire.server.url, max_retries=0, limiter=UNLIMITED
            )
        except ConfigurationError:
            return
        operation = OPERATIONS["get_client_reviews"]
        seen = wire.call(operation, client=client)
        wire.runner.run(client.aclose())
        assert seen is not None
        wire.check(seen, operation)
        assert parse_qsl(seen.line.split(" ")[1].partition("?")[2]) == [("company_id", value)]

    @SLOW
    @given(key=TEXT.filter(lambda text: len(text) != 6))
    def test_api_key(self, wire: Wire, key: str) -> None:
        try:
            client = KlaviyoClient(key, base_url=wire.server.url, max_retries=0)
        except ConfigurationError:
            return
        seen = wire.call(OPERATIONS["get_lists"], client=client)
        wire.runner.run(client.aclose())
        assert seen is not None
        wire.check(seen, OPERATIONS["get_lists"])
        assert seen.header("authorization") == f"Klaviyo-API-Key {key}"

    @SLOW
    @given(path=TEXT)
    @example("/\r\nX-Evil: 1")
    @example("/a b")
    @example("\\@evil")
    @example("@evil")
    def test_base_url(self, wire: Wire, path: str) -> None:
        try:
            client = KlaviyoClient(KEY, base_url=wire.server.url + path, max_retries=0)
        except ConfigurationError:
            return
        if client._engine.base.partition("//")[2].partition("/")[0] != wire.server.url[7:]:
            return  # digits: another port
        seen = wire.call(OPERATIONS["get_lists"], client=client)
        wire.runner.run(client.aclose())
        if seen is not None:
            wire.check(seen, OPERATIONS["get_lists"])

    @SLOW
    @given(
        name=TEXT,
        hidden=TEXT,
        filename=TEXT,
    )
    def test_uploads(self, wire: Wire, name: str, hidden: str, filename: str) -> None:
        file = io.BytesIO(b"content")
        file.name = filename
        operation = OPERATIONS["upload_image_from_file"]
        seen = wire.call(operation, body={"file": file, "name": name})
        if seen is None:
            assert re.search("[\ud800-\udfff]", name + filename)
            return
        wire.check(seen, operation, {})
        kind, _, boundary = (seen.header("content-type") or "").partition("; boundary=")
        assert kind == "multipart/form-data"
        parts = seen.body.split(f"--{boundary}".encode())
        assert (parts[0], parts[-1], len(parts)) == (b"", b"--\r\n", 4)
        heads = [part.partition(b"\r\n\r\n") for part in parts[1:-1]]
        contents = {re.search(rb'name="(\w+)"', head)[1]: rest[:-2] for head, _, rest in heads}  # type: ignore[index]
        assert contents == {b"file": b"content", b"name": name.encode()}
        for head, _, _ in heads:
            lines = head.decode().strip("\r\n").split("\r\n")
            assert {line.partition(":")[0] for line in lines} <= {
                "Content-Disposition",
                "Content-Type",
            }
            assert lines[0].count('"') in (2, 4)

    @SLOW
    @given(value=TEXT)
    def test_bodies(self, wire: Wire, value: str) -> None:
        operation = OPERATIONS["create_list"]
        seen = wire.call(operation, body={"name": value})
        if seen is None:
            assert re.search("[\ud800-\udfff]", value)
        else:
            wire.check(seen, operation)
            assert int(seen.header("content-length") or 0) == len(seen.body)

    @SLOW
    @given(value=TEXT)
    def test_webhook_ids(self, wire: Wire, value: str) -> None:
        operation = OPERATIONS["get_webhook"]
        seen = wire.call(operation, path=[value])
        if seen is not None:
            wire.check(seen, operation)
            check_target(operation, seen.line.split(" ")[1], {"path": [value], "query": {}})


class TestFilters:
    """A value is never more than a value of the expression."""

    @pytest.mark.slow
    @FAST
    @given(TEXT, TEXT)
    def test_a_value_stays_one(self, name: str, value: str) -> None:
        try:
            equal, either = F.email == value, F.id.any_of([value, "x"])
        except FilterError:
            assert re.search("[\ud800-\udfff]", value)
            return
        assert parse(self.text(equal)) == Comparison("equals", "email", value)
        assert parse(self.text(equal & either)) == equal & either
        try:
            named = self.text(F[name].contains(value))
        except FilterError:
            return
        assert parse(named) == Comparison("contains", name, value)

    @staticmethod
    def text(item: Any) -> str:
        found: str = item.__klaviyo_filter__()
        return found

    @pytest.mark.slow
    @SLOW
    @given(value=TEXT)
    def test_on_the_wire(self, wire: Wire, value: str) -> None:
        operation = OPERATIONS["get_profiles"]
        try:
            item = F.email == value
        except FilterError:
            return
        seen = wire.call(operation, query={"filter": item})
        assert seen is not None
        wire.check(seen, operation)
        ((name, text),) = parse_qsl(seen.line.split(" ")[1].partition("?")[2], errors="strict")
        assert name == "filter"
        assert parse(text) == Comparison("equals", "email", value)
