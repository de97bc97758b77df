"""What is told of a document that is old, or not Klaviyo's."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.freshness import notes

ROOT = Path(__file__).parents[2]


def _spec(folder: Path, *revisions: str) -> Path:
    for revision in revisions:
        (folder / revision).mkdir()
        (folder / revision / "source.json").write_text("{}")
    return folder / revisions[0]


def _notes(spec: Path, day: str) -> list[str]:
    return [*notes(spec, dt.date.fromisoformat(day))]


def test_a_document_of_a_hundred_days(tmp_path: Path) -> None:
    spec = _spec(tmp_path, "2026-10-15")
    assert _notes(spec, "2027-01-23") == []
    (told,) = _notes(spec, "2027-01-24")
    assert told.startswith("revision 2026-10-15 is 101 days old")
    assert _notes(spec / "stable.json", "2027-01-24") == [told]


def test_one_beside_a_newer_one_is_kept_on_purpose(tmp_path: Path) -> None:
    assert _notes(_spec(tmp_path, "2026-07-15", "2026-10-15"), "2026-12-31") == []


def test_a_beta_is_no_newer_stable_one(tmp_path: Path) -> None:
    assert len(_notes(_spec(tmp_path, "2026-07-15", "2026-10-15.pre"), "2026-12-31")) == 1


def test_a_document_somewhere(tmp_path: Path) -> None:
    assert _notes(tmp_path, "2099-12-31") == []


def test_one_that_klaviyo_did_not_publish(tmp_path: Path) -> None:
    spec = _spec(tmp_path, "2026-10-15")
    (spec / "source.json").write_text(json.dumps({"note": "put together"}))
    assert _notes(spec, "2026-10-16") == [f"{spec}: put together"]


@pytest.mark.slow
def test_the_command_line_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "2020-01-15"
    folder.mkdir()
    document = json.loads((ROOT / "tests" / "codegen" / "data" / "small.json").read_bytes())
    document["info"]["version"] = "2020-01-15"
    for path in document["paths"].values():
        for operation in path.values():
            for parameter in operation.get("parameters", ()) if isinstance(operation, dict) else ():
                if parameter.get("name") == "revision":
                    parameter["schema"]["default"] = "2020-01-15"
    (folder / "stable.json").write_text(json.dumps(document))
    command = [sys.executable, "-m", "codegen", "generate", "--spec", str(folder)]
    done = subprocess.run(
        [*command, "--out", str(tmp_path / "out"), "--package", "small"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "note: revision 2020-01-15 is " in done.stdout
