"""People deleted from the files of an export."""

# ruff: noqa: ASYNC240 - files are looked at

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import os
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import ConfigurationError
from klaviyo_async.cli.app import run
from klaviyo_async.cli.errors import describe
from klaviyo_async.export import parquet as parquet_writing
from klaviyo_async.export.columns import Column
from klaviyo_async.export.forgetting import forget
from klaviyo_async.export.parquet import ParquetWriter
from klaviyo_async.export.parquet_rows import find_rows, write_without

from .server import ListServer
from .support import BEGIN, DAY, EVENTS, changing, client

PROFILES = "/api/profiles"
FORMS: list[Any] = [
    ("ndjson", "none"),
    ("csv", "none"),
    ("ndjson", "gzip"),
    ("csv", "gzip"),
    ("csv", "zstd"),
    pytest.param("parquet", "zstd", marks=pytest.mark.slow),
    pytest.param("parquet", "none", marks=pytest.mark.slow),
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


def needed(form: str, compression: str = "none") -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    elif compression == "zstd":
        pytest.importorskip("backports.zstd")


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
        if form == "parquet":
            rows = import_module("pyarrow.parquet").ParquetFile(path).read().to_pylist()
            assert len(rows) == part["rows"]
            found += rows
            continue
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
    needed(form, compression)
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
    manifest.write_text(manifest.read_text().replace(".ndjson", ".orc"))
    for path in [*manifest.parent.glob("*/*.ndjson")]:
        path.rename(path.with_suffix(".orc"))
    with pytest.raises(ConfigurationError, match="cannot be rewritten"):
        forget(tmp_path / "out", ["eve"])


@pytest.mark.slow
@pytest.mark.parametrize("form", ["ndjson", "csv", "parquet"])
async def test_ids_that_no_column_is_for_and_parts_of_others(tmp_path: Path, form: str) -> None:
    """Where fields are asked for, ids of others stand beside; a part that nothing is deleted from stays."""
    needed(form)
    server = shop()
    server.put(EVENTS, "ada-alone", BEGIN + 20 * DAY)
    server.put(EVENTS, "eve-alone", BEGIN + 30 * DAY)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", fields=["event_properties"])
        await export.write(tmp_path, format=form)
    before = {path: path.stat().st_ino for path in tmp_path.rglob(f"[0-9]*.{form}")}
    assert forget(tmp_path, ["ada"]) == 32
    rows = rows_in(tmp_path, "events", form)
    assert len(rows) == 61
    assert {row["id"].partition("-")[0] for row in rows} == {"bob", "eve"}
    kept = {path for path, number in before.items() if path.stat().st_ino == number}
    assert [path.parent.name for path in kept] == ["date=2023-12-14"]


@pytest.mark.slow
def test_row_groups_of_parquet_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    duckdb: Any = pytest.importorskip("duckdb", reason="DuckDB is not installed")
    monkeypatch.setattr(parquet_writing, "_GROUP", 100_000)
    columns = [Column("id", "string"), Column("profile_id", "string"), Column("text", "json")]
    path = tmp_path / "part.parquet"
    part = ParquetWriter("gzip").open(os.open(path, os.O_RDWR | os.O_CREAT), columns)
    for group in range(5):
        for page in range(10):
            part.write(
                [
                    {
                        "id": f"{group}-{page}-{number}",
                        "profile_id": f"p{group + number % 3}" if group < 4 else None,
                        "text": "x" * 150,
                        **({"profile_id": [1], "novel": "p2"} if number == 5 else {}),
                    }
                    for number in range(60)
                ]
            )
    part.sync()
    part.close()
    old = parquet.ParquetFile(path)
    assert old.num_row_groups >= 4
    read: list[int] = []
    named = read.append

    def asked(text: str) -> bool:
        assert "novel" in text
        named(1)
        return False

    rows, places = find_rows(path, ["id", "profile_id"], {"p2", "unknown"}, asked)
    assert rows == 3000
    assert len(read) == 50
    wanted = duckdb.sql(f"SELECT * FROM '{path}' WHERE profile_id IS DISTINCT FROM 'p2'").fetchall()
    assert 0 < len(places) < old.num_row_groups, "not in all of them"
    with (tmp_path / "new.parquet").open("wb") as out:
        gone = write_without(path, out, places)
    assert gone + len(wanted) == rows
    new = parquet.ParquetFile(tmp_path / "new.parquet")
    assert duckdb.sql(f"SELECT * FROM '{tmp_path}/new.parquet'").fetchall() == wanted
    assert new.schema_arrow.equals(old.schema_arrow, check_metadata=True)
    for at, (was, now) in enumerate(
        (old.metadata.row_group(at), new.metadata.row_group(at)) for at in range(old.num_row_groups)
    ):
        assert was.num_rows - now.num_rows == len(places.get(at, ()))
        for column in range(was.num_columns):
            assert now.column(column).compression == "GZIP"
            assert now.column(column).is_stats_set == was.column(column).is_stats_set


@pytest.mark.slow
@pytest.mark.parametrize("form", ["ndjson", "parquet"])
async def test_what_an_export_that_was_killed_has_left(tmp_path: Path, form: str) -> None:
    """Holds rows of people as well, and is listed or not; what is listed and gone already is no hindrance."""
    needed(form)
    async with shop() as server, client(server) as klaviyo:
        export = klaviyo.export("events")
        await export.write(tmp_path, format=form)
        [*_, last] = tmp_path.rglob(f"[0-9]*.{form}")
        left = last.with_name(last.name.replace("00000.", "00009."))
        left.write_bytes(last.read_bytes())
        last.with_name(f".{last.name}.tmp").write_text("ada")
        (tmp_path / "events/_rejects/.DS_Store").write_text("of somebody else")
        with (tmp_path / "events/_manifest.jsonl").open("a") as file:
            file.write('{"file":"date=1/0001-000001-00000.x","rows":1,"bytes":1,"sha256":""}\n')
            file.write('{"file":"half')
        assert forget(tmp_path, ["ada"]) == 31
        rows = rows_in(tmp_path, "events", form)
        assert len(rows) == 60
        assert {row["profile_id"] for row in rows} == {"bob", "eve"}
        assert left.read_bytes() == last.read_bytes()
        assert [*tmp_path.rglob("*.tmp")] == []
        assert forget(tmp_path, ["ada"]) == 0


@pytest.mark.parametrize(
    ("form", "compression", "harm"),
    [
        ("ndjson", "none", b'{"id":"x","profile_id":"ada"'),
        ("ndjson", "gzip", b"\x1f\x8b half"),
        ("csv", "gzip", b"none"),
        pytest.param("parquet", "none", b"PAR1", marks=pytest.mark.slow),
    ],
)
async def test_parts_that_are_damaged(
    tmp_path: Path, form: str, compression: Any, harm: bytes
) -> None:
    """Are told by export and `forget`, which goes on when they are removed, or are back."""
    needed(form, compression)
    async with shop() as server, client(server) as klaviyo:
        export = klaviyo.export("events")
        how: dict[str, Any] = {"format": form, "compression": compression}
        await export.write(tmp_path, **how)
        path = sorted(tmp_path.rglob(f"[0-9]*.{form}*"))[3]
        whole = path.read_bytes()
        path.write_bytes(harm)
        with pytest.raises(ConfigurationError, match=rf"{path.name} has {len(harm)} bytes, of"):
            await export.write(tmp_path, **how)
        for _ in range(2):
            with pytest.raises((ConfigurationError, OSError)) as caught:
                forget(tmp_path, ["ada"])
            assert "\n" not in describe(caught.value)
        # Now the export does the rest, or says why it cannot.
        with pytest.raises((ConfigurationError, OSError)):
            await export.write(tmp_path, **how)
        path.write_bytes(whole)
        await export.write(tmp_path, **how)
        assert len(rows_in(tmp_path, "events", form)) == 60
        assert not (tmp_path / "_forget.json").exists()
        taken = json.loads((tmp_path / "events/_manifest.jsonl").read_text().splitlines()[0])
        (tmp_path / "events" / taken["file"]).unlink()
        await export.write(tmp_path, **how)
        assert len(rows_in(tmp_path, "events", form)) == 60 - taken["rows"]


async def test_a_note_that_somebody_has_changed(tmp_path: Path) -> None:
    async with shop() as server, client(server) as klaviyo:
        export = klaviyo.export("profiles")
        await export.write(tmp_path)
        (tmp_path / "_forget.json").write_text("{")
        with pytest.raises(ConfigurationError, match=r"_forget\.json cannot be read: remove it"):
            await export.write(tmp_path)
        with pytest.raises(ConfigurationError, match=r"_forget\.json cannot be read: remove it"):
            forget(tmp_path, ["ada"])
