"""Keys from functions, functions that change records, clients that are disabled."""

from __future__ import annotations

from typing import Any, assert_type

from klaviyo_async import Drop, FunctionAuth, Hooks, KlaviyoAccounts, KlaviyoClient, Report
from klaviyo_async.models import EventCreate, Profile


def vault() -> str:
    return "pk_1"


async def slow_vault() -> str:
    return "pk_1"


KlaviyoClient(vault)
KlaviyoClient(api_key=slow_vault, company_id="ABC123")
KlaviyoClient(lambda: "pk_1")
KlaviyoClient(auth=FunctionAuth(slow_vault, owner="shop", max_age=60.0, timeout=None))
KlaviyoAccounts(keys=lambda account: slow_vault)
KlaviyoAccounts(disabled=True)


def keep(event: dict[str, Any]) -> dict[str, Any] | None:
    return event


async def keep_model(event: EventCreate) -> EventCreate | None:
    return event


class Counting(Hooks):
    def on_dropped(self, drop: Drop) -> None:
        assert_type(drop.records, int)


async def main() -> None:
    async with KlaviyoClient(disabled=True, hooks=Counting()) as klaviyo:
        async with klaviyo.ingest(before_send=keep, before_send_errors="raise") as sink:
            receipt = await sink.send({}, receipt=True)
            assert_type(receipt.dropped, bool)
        report = await klaviyo.ingest_all([], before_send=keep_model)
        assert_type(report, Report)
        assert_type(report.dropped, int)
        await klaviyo.jobs.import_profiles([], before_send=lambda one: one)
        await klaviyo.track("x", email="a@b.c", before_send=keep)
        assert_type(await klaviyo.profiles.create_profile(email="a@b.c"), Profile)
