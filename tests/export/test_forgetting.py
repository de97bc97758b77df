"""People deleted from the files of an export."""

# ruff: noqa: ASYNC240 - files are looked at

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import ConfigurationError
from klaviyo_async.cli.app import run
from klaviyo_async.export.forgetting import forget

from .server import ListServer
from .support import BEGIN, DAY, EVENTS, changing, client

PROFILES = "/api/profiles"
FORMS: list[tuple[str, Any]] = [
    ("ndjson", "none"),
    ("csv", "none"),
    ("ndjson", "gzip"),
    ("csv", "gzip"),
    ("csv", "zstd"),
]


def shop() -> ListServer:
    """Events of three people, on several days; one of them cannot be converted."""
    server = ListServer({EVENTS: "datetime", PROFILES: "updated"}, 20)
    for person in ("ada", "bob", "eve"):
        server.put(PROFILES, person, BEGIN, first_name=person, note='a "b"\r\n,c')
        for number in range(30):
            key = f"{person}-{number}"
            server.put(EVENTS, key, BEGIN + number * DAY // 10, event_properties={"of": "ada"})
    server.put(EVENTS, "ada-bad", BEGIN)

    def relate(path: str, query: dict[str, str], page: dict[str, Any]) -> None:
        for one in page["data"] if path == EVENTS else ():
            profile = {"type": "profile", "id": one["id"].partition("-")[0]}
            one["relationships"] = {"profile": {"data": profile}}
            if one["id"] == "ada-bad":
                one["attributes"]["datetime"] = None

    changing(server, relate)
    return server


def text_of(path: Path) -> str:
    raw = path.read_bytes()
    if path.suffix == ".zst":
        return str(import_module("backports.zstd").decompress(raw), "utf-8")
    return (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode()


def rows_in(folder: Path, stream: str, form: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for line in (folder / stream / "_manifest.jsonl").read_text().splitlines():
        part = json.loads(line)
        path = folder / stream / part["file"]
        assert path.stat().st_size == part["bytes"]
        assert path.stat().st_mode & 0o777 == 0o600
        assert hashlib.sha256(path.read_bytes()).hexdigest() == part["sha256"]
        text = text_of(path)
        if form == "csv":
            rows = [*csv.DictReader(io.StringIO(text, newline=""))]
        else:
            rows = [json.loads(line) for line in text.split("\n") if line]
        assert len(rows) == part["rows"]
        found += rows
    return found


async def test_what_the_program_lets_be_read_of_other_tables_stays_as_it_is(tmp_path: Path) -> None:
    """However large the cells are, and whichever of them are in quotes; a row that stays stays as it is."""
    before = csv.field_size_limit()
    large = 'x\r\n",' * (before // 2)
    server = ListServer({PROFILES: "updated"}, 20)
    for person in ("ada", "bob", 'e"v,e'):
        server.put(
            PROFILES, person, BEGIN, first_name="ada" if person == "bob" else person, note=large
        )
    async with server, client(server) as klaviyo:
        await klaviyo.export("profiles").write(tmp_path, format="csv")
    [path] = tmp_path.rglob("*.csv")
    text = text_of(path)
    assert forget(tmp_path, ["ada", 'e"v,e']) == 2
    assert csv.field_size_limit() == before
    begin, end = text.index('"bob"' if '"bob"' in text else "bob,"), text.index('e""v,e') - 1
    assert text_of(path) == text[: text.index("\n") + 1] + text[begin:end]


@pytest.mark.parametrize(("form", "compression"), FORMS)
async def test_all_rows_of_somebody_and_none_of_others(
    tmp_path: Path, form: str, compression: Any
) -> None:
    if compression == "zstd":
        pytest.importorskip("backports.zstd")
    server = shop()
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", "profiles")
        await export.write(tmp_path, format=form, compression=compression)
        before = {name: rows_in(tmp_path, name, form) for name in ("events", "profiles")}
        assert len(before["events"]) == 90
        deleted = forget(tmp_path, ["ada", "nobody"])
        assert deleted == 32, "30 events, a profile, a reject"
        for name, rows in before.items():
            kept = [row for row in rows if "ada" not in (row["id"], row.get("profile_id"))]
            assert rows_in(tmp_path, name, form) == kept
        everything = b"".join(
            path.read_bytes()
            for path in tmp_path.rglob("*")
            if path.is_file() and path.name != "_index.db"
        )
        assert b"ada-bad" not in everything
        assert forget(tmp_path, ["ada"]) == 0
        # Later runs go on as before.
        server.drop(PROFILES, "ada")
        server.put(EVENTS, "bob-new", int(klaviyo._engine.clock.wall()) - 60)
        report = await export.write(tmp_path, format=form, compression=compression)
        assert report.streams["events"].rows == 1
        assert len(rows_in(tmp_path, "events", form)) == 61


async def test_what_was_interrupted_is_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    server = shop()
    async with server, client(server) as klaviyo:
        await klaviyo.export("events").write(tmp_path)
    real, calls = os.replace, 0

    def fail(*given: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError(28, "No space left on device")
        real(*given)

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        forget(tmp_path, ["ada"])
    monkeypatch.undo()
    assert list(tmp_path.rglob("*.tmp")) == []
    assert forget(tmp_path, ["ada"]) > 0
    rows = rows_in(tmp_path, "events", "ndjson")
    assert len(rows) == 60
    assert {row["profile_id"] for row in rows} == {"bob", "eve"}


async def test_from_the_command_line_and_where_it_cannot_be_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server = shop()
    async with server, client(server) as klaviyo:
        await klaviyo.export("profiles").write(tmp_path / "out")
    assert run(["forget", str(tmp_path / "out"), "ada", "bob"]) == 0
    assert capsys.readouterr().out == "2 rows deleted\n"
    assert run(["forget", str(tmp_path), "ada"]) == 2
    assert "holds no export" in capsys.readouterr().err
    for ids in ("ada", [], [""]):
        with pytest.raises(ConfigurationError, match="list of ids"):
            forget(tmp_path / "out", ids)
    manifest = tmp_path / "out/profiles/_manifest.jsonl"
    manifest.write_text(manifest.read_text().replace(".ndjson", ".parquet"))
    with pytest.raises(ConfigurationError, match="cannot be rewritten"):
        forget(tmp_path / "out", ["eve"])
