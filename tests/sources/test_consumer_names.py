"""Names of consumers."""

from __future__ import annotations

from pathlib import Path

import pytest

from klaviyo_async.sources import consumer_names as consumers
from klaviyo_async.sources.consumer_names import ConsumerName


class TestConsumerNames:
    def test_the_same_after_a_restart_and_nobody_elses_meanwhile(self, tmp_path: Path) -> None:
        first, second = ConsumerName("a", tmp_path), ConsumerName("a", tmp_path)
        other = ConsumerName("b", tmp_path)
        assert len({first.text, second.text, other.text}) == 3
        first.release()
        again = ConsumerName("a", tmp_path)
        assert again.text == first.text
        for name in (first, second, other, again):
            name.release()
            name.release()

    def test_a_file_that_was_swept_away_is_not_used_again(self, tmp_path: Path) -> None:
        first = ConsumerName("a", tmp_path)
        for file in tmp_path.iterdir():
            file.unlink()
        second = ConsumerName("a", tmp_path)
        assert first.text != second.text
        first.release()
        second.release()

    def test_a_file_with_something_else_in_it(self, tmp_path: Path) -> None:
        first = ConsumerName("a", tmp_path)
        first.release()
        for file in tmp_path.iterdir():
            file.write_bytes(b"\xffnonsense and more")
        second, text = ConsumerName("a", tmp_path), first.text
        assert second.text != text
        second.release()
        again = ConsumerName("a", tmp_path)
        assert again.text == second.text
        again.release()

    def test_no_place_for_files(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        names = [ConsumerName("a", tmp_path / "nowhere") for _ in range(2)]
        assert names[0].text != names[1].text

        def refuse() -> Path | None:
            raise PermissionError

        monkeypatch.setattr(consumers, "_own_folder", refuse)
        assert ConsumerName("a").text != ConsumerName("a").text

    def test_a_folder_of_somebody_elses(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        first = ConsumerName("a")
        first.release()
        assert ConsumerName("a").text == first.text
        [folder] = tmp_path.iterdir()
        folder.chmod(0o777)
        assert ConsumerName("a").text != first.text
