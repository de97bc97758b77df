"""Against the sandbox: every type of job, and all that is sent in bulk."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import DeliveryStopped, KlaviyoClient
from klaviyo_async.jobs import Jobs
from klaviyo_async.jobs.job_types import job_types
from klaviyo_async.sandbox import Sandbox

SOON: Any = {"min_delay": 0.01, "max_delay": 0.05}
ITEM = "$custom:::$default:::"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(limits=False, job_seconds=0.02) as server:
        yield server


@pytest.fixture
async def klaviyo(sandbox: Sandbox) -> AsyncIterator[KlaviyoClient]:
    async with KlaviyoClient("pk_jobs", base_url=sandbox.url) as made:
        yield made


@pytest.fixture
def jobs(klaviyo: KlaviyoClient) -> Jobs:
    # What one job waits for others is tested on virtual time.
    made = klaviyo.jobs
    made._pace.turn = _at_once  # type: ignore[method-assign]
    return made


async def _at_once(operation: Any, clock: Any) -> None: ...


async def _emails(klaviyo: KlaviyoClient, list_: str) -> set[str]:
    found = klaviyo.lists.get_profiles_for_list(list_, page_size=100)
    return {str(profile.email) async for profile in found}


def _variant(number: int) -> Any:
    return {
        "external_id": f"v{number}",
        "title": "t",
        "description": "d",
        "sku": "s",
        "inventory_policy": 0,
        "inventory_quantity": 1,
        "price": 1.0,
        "url": "u",
        "item": f"{ITEM}0",
    }


async def test_every_type_of_job_is_followed(
    sandbox: Sandbox, klaviyo: KlaviyoClient, jobs: Jobs
) -> None:
    catalogs, profiles = klaviyo.catalogs, klaviyo.profiles
    sandbox.store("pk_jobs").add("campaign", {"name": "c", "audiences": {"included": []}}, id_="C1")
    coupon = await klaviyo.coupons.create_coupon({"external_id": "X", "description": "d"})
    list_ = await klaviyo.lists.create_list({"name": "l"})
    created: list[Any] = [
        await catalogs.bulk_create_catalog_items(
            items=[
                {"external_id": str(n), "title": "t", "description": "d", "url": "u"}
                for n in range(2)
            ]
        ),
        await catalogs.bulk_update_catalog_items({"items": [{"id": f"{ITEM}0", "title": "new"}]}),
        await catalogs.bulk_create_catalog_variants({"variants": [_variant(0)]}),
        await catalogs.bulk_update_catalog_variants(
            {"variants": [{"id": f"{ITEM}v0", "sku": "n"}]}
        ),
        await catalogs.bulk_delete_catalog_variants(
            {"variants": [{"type": "catalog-variant", "id": f"{ITEM}v0"}]}
        ),
        await catalogs.bulk_create_catalog_categories(
            {"categories": [{"external_id": "c", "name": "n"}]}
        ),
        await catalogs.bulk_update_catalog_categories(
            {"categories": [{"id": f"{ITEM}c", "name": "m"}]}
        ),
        await catalogs.bulk_delete_catalog_categories(
            {"categories": [{"type": "catalog-category", "id": f"{ITEM}c"}]}
        ),
        await catalogs.bulk_delete_catalog_items(
            {"items": [{"type": "catalog-item", "id": f"{ITEM}1"}]}
        ),
        await klaviyo.coupons.bulk_create_coupon_codes(
            {"coupon_codes": [{"unique_code": "A", "coupon": coupon.id}]}
        ),
        await profiles.bulk_import_profiles({"profiles": [{"email": "a@x.y"}]}),
        await profiles.bulk_suppress_profiles({"profiles": [{"email": "a@x.y"}]}),
        await profiles.bulk_unsuppress_profiles({"list": list_.id}),
        await klaviyo.campaigns.refresh_campaign_recipient_estimation("C1"),
        await klaviyo.campaigns.send_campaign("C1"),
    ]
    assert {job.type for job in created} == set(job_types("klaviyo_openapi"))
    finished = await asyncio.gather(*(jobs.follow(job, **SOON)._end() for job in created))
    assert {job.status for job in finished} == {"complete"}
    assert [job.id for job in finished] == [job.id for job in created]


@pytest.mark.slow
async def test_an_import_of_many(sandbox: Sandbox, klaviyo: KlaviyoClient, jobs: Jobs) -> None:
    list_ = await klaviyo.lists.create_list({"name": "l"})
    people = [
        {"email": f"u{n}@example.com" if n % 100 else "nonsense@nowhere", "properties": {"n": n}}
        for n in range(12_000)
    ]
    # What the sandbox checks before it takes a job, and what only the job finds.
    people[7] = {"email": "u7@example.com", "properties": "none"}
    people[9] = {"first_name": "Nobody"}
    states: list[int] = []
    report = await jobs.import_profiles(
        people, lists=[list_.id], on_progress=lambda each: states.append(each.delivered), **SOON
    )
    assert (report.read, report.accepted, report.submitted) == (12_000, 11_999, 11_998)
    assert (report.rejected, report.delivered, report.unexplained) == (122, 11_878, 0)
    assert {each.index for each in report.rejections} == {7, 9, *range(0, 12_000, 100)}
    by_index = {each.index: each for each in report.rejections}
    assert (by_index[7].field, by_index[7].job) == ("properties", None)
    assert (by_index[9].field, by_index[9].errors) == ("email", ())
    assert by_index[100].field == "email"
    assert by_index[100].job in {job.id for job in report.jobs}
    assert by_index[100].record["attributes"]["properties"] == {"n": 100}
    assert states == sorted(states)
    assert len(sandbox.store("pk_jobs").all("profile")) == 11_878
    assert len(await _emails(klaviyo, list_.id)) == 11_878


async def test_a_list_that_does_not_exist_ends_the_run(jobs: Jobs) -> None:
    with pytest.raises(DeliveryStopped, match="404") as caught:
        await jobs.import_profiles([{"email": "a@x.y"}], lists=["nope"])
    assert caught.value.report is not None
    assert (caught.value.report.rejected, len(caught.value.report.unsent)) == (0, 1)


@pytest.mark.slow
async def test_subscribing_and_back(klaviyo: KlaviyoClient, jobs: Jobs) -> None:
    list_ = await klaviyo.lists.create_list({"name": "l"})
    people = [f"u{number}@example.com" for number in range(1_500)]
    report = await jobs.subscribe_all([*people, "+33612345678"], list=list_.id)
    assert (report.submitted, report.rejected, len(report.jobs)) == (1_500, 1, 2)
    assert await _emails(klaviyo, list_.id) == set(people)
    report = await jobs.unsubscribe_all(people[:250], list=list_.id)
    assert (report.submitted, len(report.jobs)) == (250, 3)
    assert await _emails(klaviyo, list_.id) == set(people[250:])


async def test_suppressing_and_back(klaviyo: KlaviyoClient, jobs: Jobs) -> None:
    people = [f"u{number}@example.com" for number in range(250)]

    async def suppressed() -> int:
        pages = klaviyo.profiles.get_profiles(
            additional_fields_profile=["subscriptions"], page_size=100
        )
        found = [each.subscriptions async for each in pages]
        return sum(bool(each.email.marketing.suppression) for each in found)  # type: ignore[union-attr]

    report = await jobs.suppress_all([*people, "nonsense"], **SOON)
    assert (report.submitted, report.delivered, report.rejected) == (250, 250, 1)
    assert await suppressed() == 250
    report = await jobs.unsuppress_all(people[:120], **SOON)
    assert (report.submitted, report.delivered, report.rejected) == (120, 120, 0)
    assert await suppressed() == 130


@pytest.mark.slow
async def test_answers_that_get_lost_lose_nothing(sandbox: Sandbox, jobs: Jobs) -> None:
    for kind in ("reset_after", "reset", "truncate", "html", "status"):
        sandbox.fault(kind, count=3, probability=0.5)
    people = [f"u{number}@example.com" for number in range(3_000)]
    report = await jobs.suppress_all(people, options={"max_delay": 0.01, "max_retries": 8}, **SOON)
    assert (report.delivered, report.rejected, report.uncertain) == (3_000, 0, 0)
    assert report.retries > 0
    assert len(sandbox.store("pk_jobs").all("profile")) == 3_000
    assert sum(sandbox.stats.faults.values()) == 15


@pytest.mark.slow
async def test_an_interrupt_says_what_was_sent_and_what_was_not(
    tmp_path: Path,
) -> None:
    path = tmp_path / "people.ndjson"
    path.write_text("".join(json.dumps({"email": f"u{n}@x.y"}) + "\n" for n in range(1_000)))
    async with Sandbox(limits=False, job_seconds=1000) as slow:
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.jobs.interrupted", slow.url, str(path)),
            cwd=Path(__file__).parents[2],
            stdout=asyncio.subprocess.PIPE,
        )
        output, _ = await child.communicate()
        known = json.loads(output)
        assert known["interrupted"]
        assert (known["submitted"], known["line"]) == (300, 1)
        assert len(known["running"]) == 3
        assert known["submitted"] + known["unsent"] == known["read"] >= 400
        assert len(slow.store("pk_x").all("profile")) == 300
