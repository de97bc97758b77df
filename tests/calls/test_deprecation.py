"""A revision on its way out is told of once."""

from __future__ import annotations

import logging
import warnings
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from klaviyo_openapi import REVISION
from multidict import CIMultiDict

from klaviyo_async import Hooks, KlaviyoClient, KlaviyoDeprecationWarning
from klaviyo_async.core.lifetime import operation_notice, revision_notice
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from ..support import KEY, ScriptedTransport, reply


def _at(day: str) -> dict[str, str]:
    moment = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return {"Date": format_datetime(moment, usegmt=True)}


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-10-15", None),
        ("2027-10-14", None),
        ("2027-10-15", "deprecated since 2027-10-15, and retired on 2028-10-15"),
        ("2028-10-14", "deprecated since 2027-10-15, and retired on 2028-10-15"),
        ("2028-10-15", "has been retired since 2028-10-15"),
        ("2001-01-01", None),
    ],
)
def test_dates(day: str, said: str | None) -> None:
    notice = revision_notice("2026-10-15", _at(day))
    assert notice == said or (said is not None and notice is not None and said in notice)


def test_a_leap_day() -> None:
    assert revision_notice("2024-02-29", _at("2025-02-28")) is None
    assert "since 2025-03-01" in str(revision_notice("2024-02-29", _at("2025-03-01")))


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({"X-Klaviyo-Api-Revision": "2026-10-15"}, None),
        ({"X-Klaviyo-Api-Revision": "2027-01-15"}, "answered with '2027-01-15'"),
        ({"X-Klaviyo-Api-Revision": "x" * 10_000}, "x" * 100),
    ],
)
def test_the_revision_that_was_served(headers: dict[str, str], said: str | None) -> None:
    notice = revision_notice("2026-10-15", CIMultiDict(_at("2026-11-01") | headers))
    if said is None:
        assert notice is None
    else:
        assert notice is not None
        assert said in notice
        assert len(notice) < 200


@pytest.mark.parametrize("revision", ["2026-07-15.pre", "", "2026-13-45", "next"])
def test_of_what_is_no_stable_revision_no_date_tells(revision: str) -> None:
    assert revision_notice(revision, _at("2035-01-01")) is None


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({}, None),
        ({"Deprecation": "false"}, None),
        ({"Deprecation": "?0"}, None),
        # RFC 9745, section 2.1; its drafts had HTTP-dates and "true"
        ({"Deprecation": "@1688169599"}, "is deprecated as of 2023-06-30"),
        ({"Deprecation": "Fri, 30 Jun 2023 23:59:59 GMT"}, "is deprecated as of 2023-06-30"),
        ({"Deprecation": "true"}, "is deprecated"),
        ({"Deprecation": "soon"}, "is deprecated ('soon')"),
        # RFC 8594, section 3
        ({"Sunset": "Sat, 31 Dec 2018 23:59:59 GMT"}, "is to be retired on 2018-12-31"),
        ({"Sunset": "x" * 10_000}, "x" * 100),
        ({"Sunset": "@99999999999999"}, "is to be retired on '@99999999999999'"),
        (
            {"Deprecation": "@1688169599", "Sunset": "Sun, 30 Jun 2024 23:59:59 UTC"},
            "is deprecated as of 2023-06-30 and to be retired on 2024-06-30",
        ),
        (
            {
                "Deprecation": "@1688169599",
                "Link": '<https://x.example/a>; rel="next", '
                '<https://x.example/d>; rel="deprecation"; type="text/html"',
            },
            "as of 2023-06-30: see https://x.example/d",
        ),
        ({"Deprecation": "true", "Link": "<javascript:x>; rel=deprecation"}, "is deprecated"),
        ({"Deprecation": "true", "Link": "<https://x>; rel=" * 100_000}, "is deprecated"),
    ],
)
def test_what_headers_say_of_an_operation(headers: dict[str, str], said: str | None) -> None:
    notice = operation_notice("get_lists", CIMultiDict(headers))
    if said is None:
        assert notice is None
        return
    assert notice is not None
    assert notice.startswith("the server says that get_lists is ")
    # What "is deprecated" ends with is the end of the sentence.
    assert notice.endswith(said) or (len(said) > 30 and said in notice) or "x" * 100 in notice
    assert len(notice) < 300


def test_without_a_date_the_clock_tells() -> None:
    now = datetime(2027, 11, 1, tzinfo=UTC).timestamp()
    assert "is deprecated since 2027-10-15" in str(revision_notice("2026-10-15", {}, lambda: now))
    assert revision_notice("2026-10-15", _at("2026-11-01"), lambda: now) is None
    assert revision_notice("2026-10-15", {}) is None
    assert revision_notice("2026-10-15", {"Date": "x" * 10_000}, lambda: 1e18) is None


class _Notices(Hooks):
    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def on_deprecated(self, call: Any, notice: str) -> None:
        self.told.append((call.operation.name, notice))


def _after(years: int) -> str:
    """So many years after the newest revision."""
    return f"{int(REVISION[:4]) + years}{REVISION[4:]}"


def _lists(day: str) -> Any:
    return reply(200, {"data": [], "links": {}}, _at(day))


@pytest.mark.slow
async def test_a_client_tells_once_for_each_revision(caplog: pytest.LogCaptureFixture) -> None:
    hooks = _Notices()
    transport = ScriptedTransport(_lists(_after(1)))
    async with KlaviyoClient(KEY, transport=transport, hooks=hooks) as klaviyo:
        with (  # noqa: PT031
            caplog.at_level(logging.WARNING, "klaviyo_async"),
            pytest.warns(KlaviyoDeprecationWarning) as warned,
        ):
            for _ in range(3):
                await klaviyo.lists.get_lists()
            await klaviyo.with_options(max_retries=0).tags.get_tags()
            old = klaviyo.using("2026-07-15")
            await old.lists.get_lists()
            await old.tags.get_tags()
    assert [name for name, _ in hooks.told] == ["get_lists", "get_lists"]
    assert [REVISION in text for _, text in hooks.told] == [True, False]
    assert [record.getMessage() for record in caplog.records] == [text for _, text in hooks.told]
    assert [str(one.message) for one in warned] == [text for _, text in hooks.told]
    assert {one.filename for one in warned} == {__file__}  # it is said of the program's line


async def test_it_is_told_of_refusals_too_and_without_hooks(
    caplog: pytest.LogCaptureFixture,
) -> None:
    transport = ScriptedTransport(reply(410, {"errors": []}, _at(_after(3))))
    async with KlaviyoClient(KEY, transport=transport) as klaviyo:
        with (  # noqa: PT031
            caplog.at_level(logging.WARNING, "klaviyo_async"),
            pytest.warns(KlaviyoDeprecationWarning),
        ):
            for _ in range(2):
                with pytest.raises(Exception, match="410"):
                    await klaviyo.lists.get_lists()
    assert [r.getMessage() for r in caplog.records] == [
        f"revision {REVISION} has been retired since {_after(2)}"
    ]


async def test_a_revision_that_is_stable_is_not_told_of(caplog: pytest.LogCaptureFixture) -> None:
    hooks = _Notices()
    transport = ScriptedTransport(_lists("2026-11-01"))
    async with KlaviyoClient(KEY, transport=transport, hooks=hooks) as klaviyo:
        await klaviyo.lists.get_lists()
    assert hooks.told == []
    assert caplog.records == []


@pytest.mark.parametrize("day", ["yesterday", "", "Sun, 99 Foo 2027 00:00:00 GMT"])
def test_a_date_that_is_none_tells_nothing(day: str) -> None:
    assert revision_notice("2020-01-15", {"Date": day}) is None
    assert revision_notice("2020-01-15", {}) is None


ENDING = {"Deprecation": "@1688169599", "Sunset": "Sun, 30 Jun 2024 23:59:59 GMT"}


async def test_an_operation_is_told_of_once_in_a_client() -> None:
    """By a server: the sandbox, which is told to say so."""
    hooks = _Notices()
    async with Sandbox() as sandbox:
        sandbox.fault("headers", operation="get_lists", headers=ENDING, count=None)
        sandbox.fault("headers", operation="get_tags", headers={"Deprecation": "true"}, count=None)
        async with KlaviyoClient(KEY, base_url=sandbox.url, hooks=hooks) as klaviyo:
            with pytest.warns(KlaviyoDeprecationWarning) as warned:  # noqa: PT031
                for _ in range(2):
                    await klaviyo.lists.get_lists()
                    await klaviyo.with_options(max_retries=1).tags.get_tags()
                    await klaviyo.segments.get_segments()
    # Some day the revision is deprecated as well, by the date of the sandbox's answers.
    told = [name for name, notice in hooks.told if not notice.startswith("revision")]
    texts = [text for text in (str(one.message) for one in warned) if "revision" not in text]
    assert told == ["get_lists", "get_tags"]
    assert "2023-06-30 and to be retired on 2024-06-30" in texts[0]
    assert len(texts) == 2


async def test_a_process_may_outlive_an_operation() -> None:
    """Headers are looked at once a day, and no more once something was said."""
    transport = ScriptedTransport(
        *[reply(200, {"data": [], "links": {}})] * 2,
        reply(200, {"data": [], "links": {}}, ENDING),
    )
    async with (
        VirtualClock() as clock,
        KlaviyoClient(KEY, transport=transport, clock=clock) as klaviyo,
    ):
        await klaviyo.lists.get_lists()
        await clock.sleep(3600)
        await klaviyo.lists.get_lists()
        await klaviyo.lists.get_lists()  # deprecated now; but looked at an hour ago
        await clock.sleep(86_400)
        with pytest.warns(KlaviyoDeprecationWarning):
            await klaviyo.lists.get_lists()
        await clock.sleep(10 * 86_400)
        await klaviyo.lists.get_lists()


async def test_no_call_fails_for_it(caplog: pytest.LogCaptureFixture) -> None:
    """Not where a filter makes errors of warnings either: it was answered."""
    headers = {**ENDING, **_at("2026-11-01")}
    transport = ScriptedTransport(reply(200, {"data": [], "links": {}}, headers))
    async with KlaviyoClient(KEY, transport=transport) as klaviyo:
        with warnings.catch_warnings(), caplog.at_level(logging.WARNING, "klaviyo_async"):
            warnings.simplefilter("error")
            await klaviyo.lists.get_lists()
            await klaviyo.lists.get_lists()
    assert len(transport.sent) == 2
    assert [record.klaviyo_operation for record in caplog.records] == ["get_lists"]  # type: ignore[attr-defined]
