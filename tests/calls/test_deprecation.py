"""A revision on its way out is told of once."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from multidict import CIMultiDict

from klaviyo_async import Hooks, KlaviyoClient
from klaviyo_async.core.lifetime import revision_notice

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
        ({"Sunset": "Sun, 15 Oct 2028 00:00:00 GMT"}, "retired on 'Sun, 15 Oct 2028"),
        ({"Deprecation": "@1823558400"}, "is deprecated ('@1823558400')"),
        ({"Deprecation": "false"}, None),
        ({"Sunset": "x" * 10_000}, "x" * 100),
    ],
)
def test_headers(headers: dict[str, str], said: str | None) -> None:
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


class _Notices(Hooks):
    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def on_deprecated(self, call: Any, notice: str) -> None:
        self.told.append((call.operation.name, notice))


def _lists(day: str) -> Any:
    return reply(200, {"data": [], "links": {}}, _at(day))


@pytest.mark.slow
async def test_a_client_tells_once_for_each_revision(caplog: pytest.LogCaptureFixture) -> None:
    hooks = _Notices()
    transport = ScriptedTransport(_lists("2027-11-01"))
    async with KlaviyoClient(KEY, transport=transport, hooks=hooks) as klaviyo:
        with caplog.at_level(logging.WARNING, "klaviyo_async"):
            for _ in range(3):
                await klaviyo.lists.get_lists()
            await klaviyo.with_options(max_retries=0).tags.get_tags()
            old = klaviyo.using("2026-07-15")
            await old.lists.get_lists()
            await old.tags.get_tags()
    assert [name for name, _ in hooks.told] == ["get_lists", "get_lists"]
    assert ["2026-10-15" in text for _, text in hooks.told] == [True, False]
    assert [record.getMessage() for record in caplog.records] == [text for _, text in hooks.told]


async def test_it_is_told_of_refusals_too_and_without_hooks(
    caplog: pytest.LogCaptureFixture,
) -> None:
    transport = ScriptedTransport(reply(410, {"errors": []}, _at("2029-01-01")))
    async with KlaviyoClient(KEY, transport=transport) as klaviyo:
        with caplog.at_level(logging.WARNING, "klaviyo_async"):
            for _ in range(2):
                with pytest.raises(Exception, match="410"):
                    await klaviyo.lists.get_lists()
    assert [r.getMessage() for r in caplog.records] == [
        "revision 2026-10-15 has been retired since 2028-10-15"
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
