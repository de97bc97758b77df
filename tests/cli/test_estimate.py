"""How much there is to send, and how long that takes."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest

from klaviyo_async.cli import estimate as module
from klaviyo_async.cli.client import offline_client
from klaviyo_async.cli.estimate import Extent, RunEstimate, duration, measure


class TestMeasuring:
    @pytest.mark.parametrize(
        ("text", "events"),
        [(b"", 0), (b"a", 1), (b"a\n", 1), (b"a\nb", 2), (b"a\nb\n", 2)],
    )
    def test_lines(self, tmp_path: Path, text: bytes, events: int) -> None:
        file = tmp_path / "x"
        file.write_bytes(text)
        assert measure(file) == Extent(events, True, len(text))
        file.write_bytes(gzip.compress(text))
        assert measure(file, compressed=True) == Extent(events, True, len(text))

    def test_from_some_place_on(self, tmp_path: Path) -> None:
        file = tmp_path / "x"
        file.write_bytes(b"one\ntwo\nthree\n")
        assert measure(file, 4).events == 2
        assert measure(file, 14) == Extent(0, True, 0)

    def test_a_header_is_no_event(self, tmp_path: Path) -> None:
        file = tmp_path / "x"
        file.write_bytes(b"a,b\n1,2\n3,4\n")
        # A row may have several lines.
        assert measure(file, header=True) == Extent(2, False, 12)
        assert measure(file, 4, header=False).events == 2

    @pytest.mark.parametrize("compressed", [False, True])
    def test_a_large_file_is_estimated(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compressed: bool
    ) -> None:
        monkeypatch.setattr(module, "_COUNT_LIMIT", 1000)
        monkeypatch.setattr(module, "_SAMPLE", 5000)
        rng = random.Random(1)
        text = b"".join(
            rng.randbytes(rng.randint(20, 60)).hex().encode() + b"\n" for _ in range(5000)
        )
        file = tmp_path / "x"
        file.write_bytes(gzip.compress(text) if compressed else text)
        extent = measure(file, compressed=compressed)
        assert not extent.exact
        assert 4000 < extent.events < 6000
        assert len(text) * 0.8 < extent.bytes < len(text) * 1.2

    @pytest.mark.parametrize("compressed", [False, True])
    @pytest.mark.parametrize("indent", [None, 2])
    def test_objects_of_an_array(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        compressed: bool,
        indent: int | None,
    ) -> None:
        text = json.dumps([{"n": number} for number in range(1000, 3000)], indent=indent).encode()
        file = tmp_path / "x"
        file.write_bytes(gzip.compress(text) if compressed else text)
        found = measure(file, compressed=compressed, arrays=True)
        assert found == Extent(2000, True, len(text))
        half = measure(file, len(text) // 2, compressed=compressed, arrays=True)
        assert not half.exact
        assert 900 < half.events < 1100
        monkeypatch.setattr(module, "_SAMPLE", len(file.read_bytes()) // 4)
        found = measure(file, compressed=compressed, arrays=True)
        assert not found.exact
        assert 1500 < found.events < 2500

    def test_what_is_not_gzip_is_left_to_the_reader(self, tmp_path: Path) -> None:
        file = tmp_path / "x"
        file.write_bytes(b"\x1f\x8bnonsense")
        assert measure(file, compressed=True).events == 0

    def test_a_limit(self) -> None:
        extent = Extent(1000, True, 50_000)
        assert extent.limited(None) is extent
        assert extent.limited(5000) is extent
        assert extent.limited(100) == Extent(100, True, 5000)


class TestPlan:
    def test_jobs_of_small_events(self) -> None:
        plan = RunEstimate.of(Extent(150_500, True, 15_000_000), "auto", offline_client().limits)
        assert plan.requests == 151
        assert 59 < plan.seconds < 62
        assert str(plan) == f"151 bulk jobs, at 10/s and 150/m: about {duration(plan.seconds)}"

    def test_jobs_of_large_events(self) -> None:
        plan = RunEstimate.of(Extent(1000, True, 100_000_000), "bulk", offline_client().limits)
        assert plan.requests == pytest.approx(1000 / 49, rel=0.05)

    def test_single_requests(self) -> None:
        plan = RunEstimate.of(Extent(7000, True, 700_000), "single", offline_client().limits)
        assert (plan.requests, plan.operation) == (7000, "create_event")
        assert 60 < plan.seconds < 75

    def test_nothing(self) -> None:
        assert RunEstimate.of(Extent(0, True, 0), "auto", offline_client().limits).seconds == 0.0

    def test_one(self) -> None:
        assert str(RunEstimate.of(Extent(1, True, 90), "auto", offline_client().limits)).startswith(
            "1 bulk job,"
        )


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "0 s"),
        (0.3, "0.3 s"),
        (9.99, "10 s"),
        (59.4, "59 s"),
        (59.7, "1 min 0 s"),
        (725, "12 min 5 s"),
        (3600, "1 h 0 min"),
        (100_000, "27 h 46 min"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text
