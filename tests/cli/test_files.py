"""`klaviyo-async ingest` of files that people have: from Excel and its kind, arrays, other encodings.

What is read of them is tested with the sources.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from klaviyo_async.sandbox import Sandbox

from .helpers import Command, Ran, event, numbers

pytestmark = pytest.mark.slow


async def dry(file: Path, *options: str) -> Ran:
    return await Command("ingest", str(file), "--dry-run", "--metric", "M", *options).run()


async def test_what_was_found_out_is_told(sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_bytes("email\tvalue\na@b.c\t1\nb@b.c\t$2\nc@b.c\t$2\n".encode("utf-16"))
    ran = await dry(file)
    assert ran.out.splitlines()[:2] == [
        "1 event can be sent, 2 cannot; nothing was sent",
        "  line 3: column value: '$2' is no number: it has a currency; write figures and a "
        "point, as in 1234.50",
    ]
    found = "its encoding is utf-16-le", "its columns are separated by a tab"
    assert [f"note: {text}" for text in found] == ran.out.splitlines()[3:5]
    assert (await dry(file, "--json")).report["notes"] == [*found]
    ran = await Command(
        "ingest", str(file), "--metric", "M", "--progress", "lines", sandbox=sandbox
    ).run()
    assert ran.code == 1
    lines = ran.err.splitlines()
    assert [f"{file}: {text}" for text in found] == lines[-2:]
    summary, reason, all_of_them = ran.out.splitlines()
    assert summary.startswith("1 event delivered")
    assert reason.startswith("  2 x column value: '$2' is no number")
    assert reason.endswith("(lines 3, 4)")
    assert "--dead-letters FILE" in all_of_them
    assert sandbox.events.stored == 1


@pytest.mark.parametrize("given", [";", "semicolon"])
async def test_options(given: str, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_bytes("email;a, b\nå@b.c;1\n".encode("latin-1"))
    assert "latin" not in (await dry(file)).err
    ran = await dry(file, "--delimiter", given, "--encoding", "latin-1")
    assert (ran.code, ran.err) == (0, "")
    file.write_text("email\ta;b\na@b.c\t1\n")
    for tab in ("tab", "\\t", "\t"):
        assert (await dry(file, "--delimiter", tab)).code == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--delimiter", "ab"), "delimiter: must be one ASCII character"),
        (("--encoding", "nonsense"), "encoding: there is no encoding 'nonsense'"),
        (
            ("--format", "ndjson", "--delimiter", ";"),
            "--delimiter is for the cells of CSV files",
        ),
    ],
)
async def test_options_that_cannot_be(options: tuple[str, ...], said: str, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("email\na@b.c\n")
    ran = await dry(file, *options)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"error: {said}")


@pytest.mark.parametrize("name", ["orders.csv", "orders.ndjson"])
async def test_a_workbook(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(b"PK\x03\x04" + bytes(100))
    ran = await dry(file)
    assert (ran.code, ran.out) == (2, "")
    assert "perhaps an Excel workbook: save the sheet as CSV UTF-8" in ran.err


@pytest.mark.parametrize("indent", [None, 2])
async def test_an_array(indent: int | None, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "events.json"
    file.write_text(json.dumps([event(number) for number in range(300)], indent=indent))
    ran = await Command("ingest", str(file), "--progress", "lines", sandbox=sandbox).run()
    assert ran.code == 0
    assert ran.err.startswith(f"{file}: 300 events, ")
    assert numbers(sandbox) == list(range(300))


async def test_a_file_of_another_encoding_is_gone_on_with(sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "events.ndjson"
    text = "".join(json.dumps(event(number)) + "\n" for number in range(40))
    file.write_text(text, encoding="utf-16")
    command = ("ingest", str(file), "--spool", str(tmp_path / "events.db"), "--json")
    for limit, line in ((30, 31), (30, 41), (30, 41)):
        ran = await Command(*command, "--limit", str(limit), sandbox=sandbox).run()
        assert (ran.code, ran.report["line"]) == (0, line)
    assert numbers(sandbox) == list(range(40))
    assert ran.report["accepted"] == 0
