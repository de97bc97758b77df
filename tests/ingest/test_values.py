"""Events of values that other libraries have."""

from __future__ import annotations

import math
from decimal import Decimal
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import InvalidEvent
from klaviyo_async.ingest.encoding import EventEncoder
from klaviyo_async.models import MetricCreate
from klaviyo_async.pipeline.dead_letters import read_dead_letters
from klaviyo_async.testing import FakeKlaviyo

from ..support import KEY
from .test_encoding import ADA, flat, sent
from .test_encoding import intake as intake


def test_arrays_beside_none(intake: EventEncoder) -> None:
    np = pytest.importorskip("numpy")
    found = sent(intake, flat(properties={"a": None, "b": np.array([1, 2])}))
    assert found["properties"] == {"a": None, "b": [1, 2]}


def test_a_unique_id_that_is_missing_is_made(intake: EventEncoder) -> None:
    pd = pytest.importorskip("pandas")
    assert sent(intake, flat(unique_id=pd.NA))["unique_id"].startswith("ka-")


def test_an_array_is_no_unique_id(intake: EventEncoder) -> None:
    pd = pytest.importorskip("pandas")
    with pytest.raises(InvalidEvent, match="unique_id: must be a string"):
        intake.accept(flat(unique_id=pd.array(["a", None], dtype="string")))


@pytest.mark.parametrize("part", ["metric", "profile", "properties", "time", "value"])
def test_a_mock_is_none(intake: EventEncoder, part: str) -> None:
    with pytest.raises(InvalidEvent):
        intake.accept(flat(**{part: Mock()}))
    with pytest.raises(InvalidEvent):
        intake.accept(Mock())


class Detached:
    """Raises whatever it is asked for, as rows do whose session is closed."""

    def __getattr__(self, name: str) -> Any:
        raise LookupError("the session is closed")

    def __repr__(self) -> str:
        raise LookupError("the session is closed")


@pytest.mark.parametrize("before", [None, lambda event: event], ids=["alone", "before_send"])
async def test_what_raises_when_it_is_read_is_refused_alone(tmp_path: Path, before: Any) -> None:
    path = tmp_path / "letters.ndjson"
    events = [flat(), flat(properties={"a": Detached()}), flat()]
    async with KlaviyoClient(KEY, transport=FakeKlaviyo()) as klaviyo:
        report = await klaviyo.ingest_all(events, dead_letters=path, before_send=before)
        assert (report.delivered, report.rejected) == (2, 1)
        people = [{"email": "a@x.co"}, {"email": "b@x.co", "properties": {"a": Detached()}}]
        done = await klaviyo.jobs.import_profiles([*people, Detached()], dead_letters=path)
        assert (done.accepted, done.rejected) == (1, 2)
    letters = [*read_dead_letters(path)]
    assert len(letters) == 3
    for letter in letters:
        assert letter.reason == "reading it raised LookupError: the session is closed"


class Constant(StrEnum):
    SEEN = "Seen"


class Named(str, Enum):  # noqa: UP042 - as programs for older Pythons have them
    SEEN = "Seen"


class Text(str):
    __slots__ = ()


@pytest.mark.parametrize("name", [Constant.SEEN, Named.SEEN, Text("Seen")])
def test_a_metric_may_be_a_constant(intake: EventEncoder, name: Any) -> None:
    for metric in (name, {"name": name}, MetricCreate(name=name)):
        found = sent(intake, flat(metric=metric))["metric"]
        assert found == {"data": {"type": "metric", "attributes": {"name": "Seen"}}}


@pytest.mark.parametrize("key", [(1, 2), frozenset([1]), None, Decimal])
@pytest.mark.parametrize("field", ["properties", "profile"])
def test_a_key_that_json_has_not(intake: EventEncoder, field: str, key: Any) -> None:
    values: dict[str, Any] = {"properties": {"a": {key: 1}}}
    values["profile"] = {**ADA, **values}
    with pytest.raises(InvalidEvent) as failed:
        intake.accept(flat(**{field: values[field]}))
    assert f"{key.__class__.__name__}" in failed.value.message
    assert "deeply" not in failed.value.message


@pytest.mark.parametrize("field", ["properties", "profile"])
def test_no_number_is_hidden_in_what_can_be_read_once(intake: EventEncoder, field: str) -> None:
    for made in (iter([1.0, math.nan]), map(float, ["inf"]), iter([{"a": iter([math.nan])}])):
        values: dict[str, Any] = {"properties": {"a": [made]}}
        values["profile"] = {**ADA, **values}
        with pytest.raises(InvalidEvent, match=r"(nan|inf) is not a JSON number"):
            intake.accept(flat(**{field: values[field]}))


def test_no_long_text_is_hidden_in_what_can_be_read_once(intake: EventEncoder) -> None:
    with pytest.raises(InvalidEvent, match="bytes, more than") as failed:
        intake.accept(flat(properties={"a": iter(["x" * 120_000])}))
    assert failed.value.field == "properties.a.0"
