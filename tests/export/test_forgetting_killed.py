"""People deleted from an export by a call that is killed between any two of its steps."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.export.exporting import Export
from klaviyo_async.export.forgetting import forget

from .killing import Killed
from .server import ListServer
from .support import BEGIN, DAY, EVENTS, changing, client
from .test_forgetting import PROFILES, needed, rows_in

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL"),
]
MEMBERS = "/api/lists/l/profiles"
MODULES = {"parquet": ["klaviyo_async.export.parquet_rows", "pyarrow.parquet"]}


@asynccontextmanager
async def shop(folder: Path, form: str) -> AsyncIterator[tuple[ListServer, Export]]:
    """Events of two people on two days, of which one is rejected, and a list of both, exported."""
    server = ListServer({EVENTS: "datetime", PROFILES: "updated", "/api/lists": "updated"}, 20)
    server.put("/api/lists", "l", BEGIN)
    for person in ("tilly", "bob"):
        server.put(PROFILES, person, BEGIN, first_name=person)
        server.put(MEMBERS, person)
        for number in range(6):
            server.put(EVENTS, f"{person}-{number}", BEGIN + number * DAY // 4)
    server.put(EVENTS, "tilly-bad", BEGIN)

    def relate(path: str, query: dict[str, str], page: dict[str, Any]) -> None:
        for one in page["data"] if path == EVENTS else ():
            profile = {"type": "profile", "id": one["id"].partition("-")[0]}
            one["relationships"] = {"profile": {"data": profile}}
            if one["id"] == "tilly-bad":
                one["attributes"]["datetime"] = None

    changing(server, relate)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", "profiles", "profile_ids_for_list")
        await export.write(folder, format=form)
        yield server, export


def check(folder: Path, form: str, more: int = 0) -> None:
    """Each row of the others is there once, and nothing of hers; nothing is left over."""
    events = Counter(row["id"] for row in rows_in(folder, "events", form))
    assert events == Counter([f"bob-{number}" for number in range(6 + more)])
    assert [row["id"] for row in rows_in(folder, "profiles", form)] == ["bob"]
    assert [row["id"] for row in rows_in(folder, "profile_ids_for_list", form)] == ["bob"]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert not [path for path in files if path.suffix in (".tmp", ".new")]
    assert not [path for path in files if b"tilly" in path.read_bytes()]


THEN = ("forget", "forget another", "export", "full export")
SOME = [
    *(("ndjson", then, 13) for then in THEN),
    ("csv", "export", 23),
    ("parquet", "export", 29),
]


@pytest.mark.parametrize(
    ("form", "then", "stride"),
    [
        *SOME,
        *(
            pytest.param(form, then, 1, marks=pytest.mark.soak)
            for form in ("ndjson", "csv", "parquet")
            for then in THEN
        ),
    ],
)
async def test_whatever_comes_next_ends_it(
    tmp_path: Path, form: str, then: str, stride: int
) -> None:
    needed(form)
    whole, folder = tmp_path / "whole", tmp_path / "folder"
    async with shop(whole, form) as (server, export):
        server.drop(PROFILES, "tilly")
        server.drop(MEMBERS, "tilly")
        with Killed(*MODULES.get(form, ())) as killed:
            step, ended = 1, False
            while not ended:
                shutil.copytree(whole, folder)
                ended = killed.forget(folder, ["tilly"], step)
                begun = ended or (folder / "_forget.json").exists()
                if then == "forget" or not begun:
                    forget(folder, ["tilly"])
                elif then == "forget another":
                    forget(folder, ["nobody"])
                else:
                    await export.write(folder, format=form, full=then == "full export")
                if then == "full export" and begun:
                    # What Klaviyo still has comes back by that.
                    assert len(rows_in(folder, "events", form)) == 12
                    assert not [*folder.rglob("_deleted/*")], "it would name her"
                else:
                    check(folder, form)
                shutil.rmtree(folder)
                step += stride
    assert step > 60
