"""Where to go on in a file, and the names of its events."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.cli.checkpoints import Checkpoints, UniqueIds, attributes_of
from klaviyo_async.errors import ConfigurationError

TEXT = b"".join(b'{"number": %d}\n' % number for number in range(2000))


class TestCheckpoints:
    @pytest.fixture
    def spool(self, tmp_path: Path) -> Path:
        spool = tmp_path / "events.db"
        spool.touch()
        return spool

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        file = tmp_path / "events.ndjson"
        file.write_bytes(TEXT)
        return file

    def saved(self, spool: Path, file: Path, offset: int, **how: Any) -> Checkpoints:
        Checkpoints(spool, file, **how).save(offset, 7, 99)
        return Checkpoints(spool, file, **how)

    def test_nothing_is_known_at_first(self, spool: Path, file: Path) -> None:
        assert Checkpoints(spool, file).load() is None

    @pytest.mark.parametrize("offset", [1, 15, 4095, 4096, 4097, 20_000, len(TEXT)])
    def test_what_was_noted(self, spool: Path, file: Path, offset: int) -> None:
        found = self.saved(spool, file, offset).load()
        assert found is not None
        assert (found.offset, found.line, found.modified) == (offset, 7, 99)
        assert not list(spool.parent.glob("*.new"))

    def test_a_file_that_has_grown(self, spool: Path, file: Path) -> None:
        checkpoints = self.saved(spool, file, 20_000)
        file.write_bytes(TEXT + TEXT)
        assert checkpoints.load() is not None

    @pytest.mark.parametrize("at", [0, 4095, 19_999, 16_000])
    def test_another_text_before_it(self, spool: Path, file: Path, at: int) -> None:
        checkpoints = self.saved(spool, file, 20_000)
        file.write_bytes(TEXT[:at] + b"X" + TEXT[at + 1 :])
        assert checkpoints.load() is None

    def test_a_file_that_is_shorter(self, spool: Path, file: Path) -> None:
        checkpoints = self.saved(spool, file, 20_000)
        file.write_bytes(TEXT[:19_000])
        assert checkpoints.load() is None

    def test_a_compressed_file(self, spool: Path, file: Path) -> None:
        file.write_bytes(gzip.compress(TEXT, mtime=0))
        checkpoints = self.saved(spool, file, 20_000, opaque=True)
        assert checkpoints.load() is not None
        file.write_bytes(gzip.compress(TEXT + TEXT, mtime=0))
        assert checkpoints.load() is None

    def test_several_files(self, spool: Path, file: Path) -> None:
        other = file.with_name("other.ndjson")
        other.write_bytes(TEXT)
        first, second = self.saved(spool, file, 100), self.saved(spool, other, 200)
        assert [getattr(checkpoints.load(), "offset", 0) for checkpoints in (first, second)] == [
            100,
            200,
        ]

    def test_without_the_spool_it_is_worth_nothing(self, spool: Path, file: Path) -> None:
        checkpoints = self.saved(spool, file, 100)
        spool.unlink()
        assert checkpoints.load() is None
        spool.touch()
        assert checkpoints.load() is None

    @pytest.mark.parametrize(
        "text", ["", "{", "[]", '{"version": 2, "files": {}}', "\xff", '"\xff"']
    )
    def test_a_checkpoint_that_cannot_be_read(self, spool: Path, file: Path, text: str) -> None:
        checkpoints = self.saved(spool, file, 100)
        checkpoints.path.write_bytes(text.encode("latin-1"))
        with pytest.raises(ConfigurationError, match="cannot be read"):
            checkpoints.load()


def name(event: dict[str, Any], offset: int = 0, stamp: int = 1) -> str:
    fields = attributes_of(event)
    assert fields is not None
    UniqueIds(stamp).assign(event, fields, offset)
    return str(fields["unique_id"])


class TestUniqueIds:
    def test_the_same_event_has_the_same_name(self) -> None:
        assert name({"metric": "A"}) == name({"metric": "A"})
        assert name({"metric": "A"}).startswith("kf-")

    def test_another_event_has_another(self) -> None:
        names = {
            name({"metric": "A"}),
            name({"metric": "B"}),
            name({"metric": "A"}, offset=10),
            name({"metric": "A"}, stamp=2),
            name({"metric": "A", "time": "2026-01-01T00:00:00Z"}),
        }
        assert len(names) == 5

    def test_with_a_time_the_file_may_be_touched(self) -> None:
        event = {"metric": "A", "time": 1_700_000_000}
        assert name(dict(event), stamp=1) == name(dict(event), stamp=2)

    @pytest.mark.parametrize("given", ["mine", 7])
    def test_a_name_that_was_given(self, given: Any) -> None:
        assert name({"unique_id": given}) == str(given)

    def test_in_its_envelope(self) -> None:
        event: dict[str, Any] = {"data": {"type": "event", "attributes": {"unique_id": ""}}}
        assert name(event) == event["data"]["attributes"]["unique_id"] != ""

    @pytest.mark.parametrize("event", [{"data": 1}, {"data": {"attributes": []}}, [], "x", None])
    def test_what_is_no_event(self, event: Any) -> None:
        assert attributes_of(event) is None

    def test_what_cannot_be_written_is_left_to_others(self) -> None:
        event = {"metric": object()}
        UniqueIds(1).assign(event, event, 0)
        assert event.keys() == {"metric"}
