"""Types of raw calls, extra parameters, retry rules and bounds on requests under way."""

from collections.abc import Mapping
from typing import Any, Literal, assert_type

from klaviyo_async import (
    ConcurrencyState,
    FailedAttempt,
    KlaviyoClient,
    KlaviyoError,
    Options,
    Page,
    Pager,
    RawResponse,
    RetryRule,
)


async def raw(klaviyo: KlaviyoClient, paged: bool) -> None:
    answer = await klaviyo.raw("GET", "/api/things/{id}", path_params={"id": "T1"})
    assert_type(answer, RawResponse)
    assert_type(await klaviyo.raw("GET", "/api/x", paged=False, limits=["1/s"]), RawResponse)
    things = klaviyo.raw("GET", "/api/things", query={"a": 1}, paged=True, limits=("10/s", "150/m"))
    assert_type(things, Pager[dict[str, Any]])
    page = await things
    assert_type(page, Page[dict[str, Any]])
    assert_type(page.next_cursor, str | None)
    async for thing in things:
        assert_type(thing, dict[str, Any])
    async for page in things.pages(limit=2, prefetch=1):
        assert_type(page[0], dict[str, Any])
    await klaviyo.raw("POST", "/api/x", body={"data": {}}, options={"deadline": 5.0})
    either: Any = klaviyo.raw("GET", "/api/x", paged=paged)
    await either


async def extras(klaviyo: KlaviyoClient) -> None:
    options: Options = {"extra_query": {"new": [1]}, "extra_body": {"data": {"new": None}}}
    await klaviyo.profiles.get_profile("01G", options=options)
    klaviyo.with_options(extra_query=None)


def plain(attempt: FailedAttempt, error: KlaviyoError) -> bool | None:
    assert_type(attempt.number, int)
    assert_type(attempt.elapsed, float)
    assert_type(attempt.status, int | None)
    assert_type(attempt.headers, Mapping[str, str])
    assert_type(attempt.operation.name, str)
    return attempt.safe and attempt.default and not attempt.maybe_processed


def unsafe(attempt: FailedAttempt, error: KlaviyoError) -> Literal["unsafe"] | None:
    return "unsafe" if attempt.status == 409 else None


async def slow(attempt: FailedAttempt, error: KlaviyoError) -> bool:
    return True


class Rule:
    def __call__(self, attempt: FailedAttempt, error: KlaviyoError) -> bool:
        return isinstance(error, ConnectionError)


rule: RetryRule = plain
clients = [
    KlaviyoClient("pk_1", retry=plain, max_concurrency=32),
    KlaviyoClient("pk_1", retry=unsafe, max_concurrency={"create_event": 8, "*": 32}),
    KlaviyoClient("pk_1", retry=slow, max_concurrency=None),
    KlaviyoClient("pk_1", retry=lambda attempt, error: attempt.status == 404),
    KlaviyoClient("pk_1", retry=Rule()),
    KlaviyoClient("pk_1", retry=rule),
    KlaviyoClient("pk_1", retry=None),
]
assert_type(clients[0].limits.concurrency(), list[ConcurrencyState])
