"""Files as sources: a record per line or row, and dead letters that were repaired."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.models import (
    ProfileSubscriptionCreate,
    ProfileSuppressionCreate,
    ProfileUpsert,
)

from klaviyo_async import DeliveryStopped, InvalidRequest
from klaviyo_async.jobs import Jobs, csv_profiles
from klaviyo_async.jobs.sources import as_records
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sources import ndjson
from klaviyo_async.sources.redis_stream import RedisStreamSource

from .fake import FakeKlaviyo, person


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(limits=False) as server:
        yield server


async def _all(source: Any) -> list[Any]:
    found = []
    while items := await source.receive(2):
        found += [record for _, record in items]
        await source.acknowledge([token for token, _ in items])
    await source.aclose()
    return found


def _written(server: FakeKlaviyo) -> list[Any]:
    return [record["attributes"] for job in server.jobs for record in job.records]


@pytest.mark.parametrize("packed", [False, True])
async def test_a_file_of_lines(
    server: FakeKlaviyo, jobs: Jobs, tmp_path: Path, packed: bool
) -> None:
    text = "\n".join([json.dumps(person(0)), "", "{nonsense", '["a"]', json.dumps(person(4))])
    path = tmp_path / "people.ndjson"
    path.write_bytes(gzip.compress(text.encode()) if packed else text.encode())
    letters = tmp_path / "letters.ndjson"
    report = await jobs.import_profiles(path, dead_letters=letters)
    assert server.taken == [0, 4]
    assert [(each.record, each.line) for each in report.rejections] == [
        ("{nonsense", 3),
        ('["a"]', 4),
    ]
    lines = [json.loads(line) for line in letters.read_text().splitlines()]
    assert [line["error"]["line"] for line in lines] == [3, 4]
    assert (await jobs.import_profiles(io.BytesIO(text.encode()))).delivered == 2
    assert (await jobs.import_profiles(str(path))).delivered == 2


async def test_where_a_file_was_left_is_where_its_jobs_have_ended(
    server: FakeKlaviyo, jobs: Jobs, tmp_path: Path
) -> None:
    path = tmp_path / "people.ndjson"
    path.write_text("".join(json.dumps({"email": f"u{n}@x.y"}) + "\n" for n in range(250)))
    server.trouble = lambda method, url, number: (
        401 if method == "POST" and len(server.jobs) == 1 else None
    )
    source = ndjson(path)
    with pytest.raises(DeliveryStopped):
        await jobs.suppress_all(source, concurrency=1)
    # The first hundred were in a job, whose end was seen.
    assert (source.line, len(_written(server))) == (101, 100)
    server.trouble = lambda method, url, number: None
    await jobs.suppress_all(ndjson(path, start=source.position))
    assert [each["email"] for each in _written(server)] == [f"u{n}@x.y" for n in range(250)]


async def test_dead_letters_can_be_repaired_and_read_back(
    server: FakeKlaviyo, jobs: Jobs, tmp_path: Path
) -> None:
    letters, path = tmp_path / "letters.ndjson", tmp_path / "people.ndjson"
    path.write_text('{"email": 1}\n{"email": "b@x.y"\n')
    server.poison = {7}
    await jobs.import_profiles(path, dead_letters=letters)
    await jobs.import_profiles([person(7), ProfileUpsert(title="Dr")], dead_letters=letters)
    await jobs.suppress_all(["nobody@x.y"], dead_letters=letters)
    server.poison = set()
    text = letters.read_text()
    assert len(text.splitlines()) == 4
    text = text.replace('"email":1', '"email":"a@x.y"').replace('\\"b@x.y\\"', '\\"b@x.y\\"}')
    letters.write_text(text.replace('"title"', '"external_id"'))
    server.jobs.clear()
    again = await jobs.import_profiles(letters)
    assert (again.rejected, again.delivered) == (0, 4)
    assert [each.get("email") or each["external_id"] for each in _written(server)] == [
        "a@x.y",
        "b@x.y",
        "Dr",
        "u7@example.com",
    ]


async def test_a_record_that_is_text_is_read_back_as_text(
    server: FakeKlaviyo, jobs: Jobs, tmp_path: Path
) -> None:
    letters = tmp_path / "letters.ndjson"
    await jobs.subscribe_all(["0612345678"], channels=["sms"], dead_letters=letters)
    letters.write_text(letters.read_text().replace('"0', '"+33'))
    await jobs.subscribe_all(letters, channels=["sms"])
    assert [each["phone_number"] for each in _written(server)] == ["+33612345678"]


async def test_a_file_that_is_not_there_ends_the_run(jobs: Jobs, tmp_path: Path) -> None:
    with pytest.raises(DeliveryStopped, match="after 0 records: .*No such file"):
        await jobs.suppress_all("ada@example.com")
    (tmp_path / "people.csv").write_text("first_name\nAda\n")
    with pytest.raises(DeliveryStopped, match="no column identifies the profile"):
        await jobs.import_profiles(tmp_path / "people.csv")


CSV = """E-Mail,First Name,city,location.region,Plan,properties.Size,phone,Visits
 ada@x.y ,Ada,London,,free,L,,3
,,,,,,+33612345678,
"""


@pytest.mark.parametrize("packed", [False, True])
async def test_a_table(server: FakeKlaviyo, jobs: Jobs, tmp_path: Path, packed: bool) -> None:
    path = tmp_path / ("people.csv.gz" if packed else "people.CSV")
    path.write_bytes(gzip.compress(CSV.encode()) if packed else CSV.encode())
    await jobs.import_profiles(path)
    assert _written(server) == [
        {
            "email": "ada@x.y",
            "first_name": "Ada",
            "location": {"city": "London"},
            "properties": {"Plan": "free", "Size": "L", "Visits": "3"},
        },
        {"phone_number": "+33612345678"},
    ]


async def test_a_table_as_it_is_wanted() -> None:
    mapping = {"Plan": "properties.plan", "Visits": "properties.visits:int", "city": ""}
    table = csv_profiles(io.BytesIO(CSV.encode()), mapping=mapping)
    found = await _all(table)
    assert found[0]["properties"] == {"plan": "free", "Size": "L", "visits": 3}
    assert "location" not in found[0]


async def test_a_table_of_those_to_be_suppressed_may_have_more_columns(
    server: FakeKlaviyo, jobs: Jobs, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Email Address,Visits\nAda,ada@x.y,3\n")
    await jobs.suppress_all(path)
    await jobs.unsubscribe_all(path)
    assert _written(server) == [
        {"email": "ada@x.y"},
        {
            "email": "ada@x.y",
            "subscriptions": {"email": {"marketing": {"consent": "UNSUBSCRIBED"}}},
        },
    ]


async def test_a_table_of_consents_and_their_times(
    server: FakeKlaviyo, jobs: Jobs, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("email,Consented At\nada@x.y,2020-01-02T03:04:05Z\nbob@x.y,\n")
    report = await jobs.subscribe_all(path, historical_import=True)
    assert [(each.index, each.field) for each in report.rejections] == [(1, "consented_at")]
    terms = {"consent": "SUBSCRIBED", "consented_at": "2020-01-02T03:04:05Z"}
    assert _written(server) == [
        {"email": "ada@x.y", "subscriptions": {"email": {"marketing": terms}}}
    ]


async def test_a_row_that_cannot_be_read_harms_no_other(
    server: FakeKlaviyo, jobs: Jobs, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("email,plan\na@x.y\nb@x.y,free\n")
    report = await jobs.import_profiles(path)
    assert [(each.record, each.line) for each in report.rejections] == [("a@x.y", 2)]
    assert [each["email"] for each in _written(server)] == ["b@x.y"]


@pytest.mark.parametrize(
    ("model", "columns", "record"),
    [
        (ProfileUpsert, "id,kx,image", {"id": "1", "kx": "1", "image": "1"}),
        (ProfileUpsert, "profile_id,zip", {"id": "1", "location": {"zip": "1"}}),
        (ProfileSuppressionCreate, "email,id", {"email": "1"}),
        (
            ProfileSubscriptionCreate,
            "id,subscriptions.sms.marketing.consent",
            {"id": "1", "subscriptions": {"sms": {"marketing": {"consent": "1"}}}},
        ),
    ],
)
async def test_columns_are_the_models(model: Any, columns: str, record: Any) -> None:
    row = ",".join("1" for _ in columns.split(","))
    table = csv_profiles(io.BytesIO(f"{columns}\n{row}\n".encode()), model=model)
    assert await _all(table) == [record]


def test_a_source_of_events_is_none_of_profiles() -> None:
    with pytest.raises(InvalidRequest, match="stamp=False"):
        as_records(RedisStreamSource("redis://localhost", "s", "g"), ProfileUpsert)
    source = RedisStreamSource("redis://localhost", "s", "g", stamp=False)
    assert as_records(source, ProfileUpsert) is source
