"""Every bulk operation that takes a list of records, against the sandbox: taken, refused, counted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, NamedTuple

import pytest
from klaviyo_openapi.models import CatalogItemCreate
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import APIConnectionError, InvalidRequest, KlaviyoClient, Report
from klaviyo_async.jobs import Jobs
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from ..support import reply
from .fake import FakeKlaviyo, jobs_of

SOON: Any = {"min_delay": 0.01, "max_delay": 0.05}
ITEM = "$custom:::$default:::"


class Case(NamedTuple):
    """Records of which Klaviyo takes all but the last ones."""

    good: list[Any]
    bad: list[Any]
    fields: list[str]
    """What is wrong with the bad ones, in order."""


def _item(number: int, **fields: Any) -> dict[str, Any]:
    return {"external_id": f"i{number}", "title": "t", "description": "d", "url": "u", **fields}


def _variant(number: int, **fields: Any) -> dict[str, Any]:
    own = {"sku": "s", "inventory_quantity": 1, "price": 1.0, "item": f"{ITEM}i0"}
    return {**_item(number), "external_id": f"v{number}", **own, **fields}


def _ids(letter: str) -> list[str]:
    return [f"{ITEM}{letter}{number}" for number in range(205)]


def _updates(letter: str, **fields: Any) -> list[Any]:
    return [{"id": id_, **fields} for id_ in _ids(letter)]


def _people(**fields: Any) -> list[Any]:
    return [{"email": f"u{number}@x.y", **fields} for number in range(205)]


def _consent(word: str) -> dict[str, Any]:
    return {"subscriptions": {"email": {"marketing": {"consent": word}}}}


# In an order in which each finds what it needs.
CASES = {
    "bulk_create_catalog_items": Case(
        [_item(0), CatalogItemCreate(**_item(1)), *map(_item, range(2, 205))],
        [_item(251, price="x"), {"external_id": "x"}, _item(252, colour="red"), 7],
        ["price", "description", "colour", ""],
    ),
    "bulk_update_catalog_items": Case(
        _updates("i", title="new"), [{"title": "x"}, {"id": f"{ITEM}i1", "price": "x"}], ["id", "price"]
    ),
    "bulk_create_catalog_variants": Case(
        [*map(_variant, range(205))], [_variant(251, price="x"), _item(3)], ["price", "inventory_quantity"]
    ),
    "bulk_update_catalog_variants": Case(_updates("v", sku="n"), [{"sku": "x"}], ["id"]),
    "bulk_delete_catalog_variants": Case(
        _ids("v"), [7, {"type": "catalog-item", "id": "1"}], ["id", "type"]
    ),
    "bulk_create_catalog_categories": Case(
        [{"external_id": f"c{number}", "name": "n"} for number in range(205)], [{"name": "n"}], ["external_id"]
    ),
    "bulk_update_catalog_categories": Case(_updates("c", name="m"), [{"name": "x"}], ["id"]),
    "bulk_delete_catalog_categories": Case(
        [{"type": "catalog-category", "id": id_} for id_ in _ids("c")], [{}], ["id"]
    ),
    "bulk_delete_catalog_items": Case(_ids("i"), [""], ["id"]),
    "bulk_create_coupon_codes": Case(
        [{"unique_code": f"A{number}", "coupon": "X"} for number in range(1205)],
        [{"unique_code": "B"}, {"coupon": "X"}],
        ["coupon", "unique_code"],
    ),
    "bulk_import_profiles": Case(_people(first_name="Ada"), [{"email": "nonsense"}, {}], ["email", "email"]),
    "bulk_subscribe_profiles": Case(_people(**_consent("SUBSCRIBED")), [{}], ["email"]),
    "bulk_unsubscribe_profiles": Case(_people(**_consent("UNSUBSCRIBED")), [{}], ["email"]),
    "bulk_suppress_profiles": Case(
        [person["email"] for person in _people()], ["nonsense", {"phone_number": "+33612345678"}],
        ["email", "phone_number"],
    ),
    "bulk_unsuppress_profiles": Case(_people(), [{"email": ""}], ["email"]),
    "bulk_create_data_source_records": Case(
        [{"record": {"n": number}} for number in range(505)], [{"record": 7}, {}], ["record", "record"]
    ),
    "bulk_delete_object_records": Case([f"r{number}" for number in range(505)], [None], ["id"]),
}  # fmt: skip
FIXED = {"bulk_create_data_source_records": {"data_source": "D1"}}


@pytest.fixture
async def klaviyo() -> AsyncIterator[KlaviyoClient]:
    async with (
        Sandbox(limits=False, job_seconds=0.01) as sandbox,
        KlaviyoClient("pk_jobs", base_url=sandbox.url) as made,
    ):
        yield made


def test_every_such_operation_is_tried() -> None:
    taking = {
        operation.name
        for operation in OPERATIONS.values()
        if "items" in operation.caps and (operation.resource or "").endswith("-job")
    }
    # Events have a sink; and a preview goes to a few addresses, in one request.
    others = {"bulk_create_events", "create_template_preview_send_job"}
    assert taking - others == CASES.keys()


@pytest.mark.slow
async def test_all_of_them_take_the_good_ones_and_say_what_is_wrong_with_the_others(
    klaviyo: KlaviyoClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    await klaviyo.coupons.create_coupon({"external_id": "X", "description": "d"})

    async def at_once(operation: Any, clock: Any) -> None: ...

    jobs = klaviyo.jobs
    monkeypatch.setattr(
        jobs._pace, "turn", at_once
    )  # what one waits for others is tested elsewhere
    for name, (good, bad, fields) in CASES.items():
        operation = OPERATIONS[name]
        report = await jobs.run(name, good + bad, fixed=FIXED.get(name), **SOON)
        assert (report.read, report.rejected) == (len(good) + len(bad), len(bad)), name
        assert (report.unsent_raw, report.uncertain, report.unexplained) == ([], 0, 0), name
        refused = sorted(report.rejections, key=lambda letter: letter.index or 0)
        assert [letter.index for letter in refused] == [*range(len(good), report.read)], name
        assert [letter.field or "" for letter in refused] == fields, name
        late = sum(letter.job is not None for letter in refused)
        assert report.submitted == len(good) + late, name
        followed = operation.returns is not None
        assert report.delivered == (len(good) if followed else 0), name
        assert all(job.over == followed for job in report.jobs), name
        assert sum(job.records for job in report.jobs) == report.submitted, name
        assert len(report.jobs) == report.batches - any(
            not each.job and each.errors for each in refused
        ), name
    assert not [item async for item in klaviyo.catalogs.get_catalog_items()]


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        ("bulk_create_events", "ingest"),
        ("bulk_create_client_events", "ingest"),
        ("add_profiles_to_list", "makes no job"),
        ("create_profile", "how many records"),
        ("create_template_preview_send_job", "no list of records"),
        ("bulk_import_profile", "bulk_import_profiles"),
    ],
)
async def test_what_takes_no_records_says_so(jobs: Jobs, operation: str, said: str) -> None:
    with pytest.raises(InvalidRequest, match=said):
        await jobs.run(operation, [])


async def test_fields_beside_the_records_are_those_of_the_operation(jobs: Jobs) -> None:
    with pytest.raises(InvalidRequest, match="no field colour"):
        await jobs.run("bulk_import_profiles", [], fixed={"colour": "red"})
    with pytest.raises(InvalidRequest):
        await jobs.run("bulk_create_data_source_records", [], fixed={"data_source": 7})


async def test_the_operation_may_be_named_by_its_method(klaviyo: KlaviyoClient) -> None:
    method = klaviyo.profiles.bulk_suppress_profiles
    report = await klaviyo.jobs.run(method, ["a@x.y"], **SOON)
    assert report.delivered == 1


@pytest.mark.parametrize(
    "lost",
    [
        APIConnectionError("gone", sent=True),
        reply(202, b"<html>"),
        reply(202, {"ok": True}),
        reply(202),
        reply(204),
    ],
)
@pytest.mark.parametrize(
    ("name", "record", "repeated"),
    [
        ("bulk_create_coupon_codes", {"unique_code": "A", "coupon": "X"}, False),
        ("bulk_create_catalog_items", _item(1), False),
        ("bulk_update_catalog_items", {"id": "1", "title": "t"}, True),
        ("bulk_delete_catalog_items", "1", True),
        ("bulk_import_profiles", {"email": "a@x.y"}, True),
    ],
)
async def test_what_would_be_there_twice_is_not_sent_twice(
    clock: VirtualClock, name: str, record: Any, repeated: bool, lost: Any
) -> None:
    server, report = FakeKlaviyo(clock), Report()
    taken = reply(202, {"data": {"type": "some-job", "attributes": {}}})
    server.trouble = lambda method, path, number: taken if number else lost
    await jobs_of(clock, server).run(name, [record], report=report)
    assert server.requests == (2 if repeated else 1)
    assert (report.submitted, report.rejected, report.uncertain) == (
        (1, 0, 0) if repeated else (0, 1, 1)
    )
