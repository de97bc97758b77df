"""Events of values that other libraries have."""

from __future__ import annotations

from unittest.mock import Mock

import pytest

from klaviyo_async.errors import InvalidEvent
from klaviyo_async.ingest.encoding import EventEncoder

from .test_encoding import flat, sent
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
