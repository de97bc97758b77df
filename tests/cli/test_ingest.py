"""`klaviyo-async ingest`, from a file to the sandbox."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import os
import sys
from pathlib import Path

import pytest

from klaviyo_async.cli.report import DeadLetterCounter
from klaviyo_async.errors import InvalidEvent
from klaviyo_async.pipeline.dead_letters import DeadLetter
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.faults import Fault

from .helpers import BULK, KEY, Command, event, numbers, write

pytestmark = pytest.mark.slow

BAD = ('{"metric": "Viewed Product"}', "{broken", "[1, 2]")


async def test_a_file(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", map(event, range(2500)))
    ran = await Command("ingest", str(file), sandbox=sandbox).run()
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("2,500 events delivered in ")
    assert ran.out.endswith("0 rejected, 0 requests repeated, 0 throttled\n")
    assert numbers(sandbox) == list(range(2500))
    assert os.listdir(tmp_path) == [file.name]  # noqa: PTH208


async def test_what_cannot_be_delivered(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", [event(1), *BAD, event(2)])
    letters = tmp_path / "letters.ndjson"
    ran = await Command("ingest", str(file), "--dead-letters", str(letters), sandbox=sandbox).run()
    assert (ran.code, ran.err) == (1, "")
    assert "2 events delivered" in ran.out
    assert "3 rejected" in ran.out
    kept = [json.loads(line) for line in letters.read_text().splitlines()]
    assert [letter["record"] for letter in kept] == [{"metric": "Viewed Product"}, *BAD[1:]] or [
        letter["record"] for letter in kept
    ][1:] == list(BAD[1:])
    assert numbers(sandbox) == [1, 2]


async def test_what_klaviyo_refuses(sandbox: Sandbox, tmp_path: Path) -> None:
    body = {"errors": [{"status": 400, "code": "invalid", "title": "No.", "detail": "not today"}]}
    sandbox.faults.add(Fault("status", BULK, status=400, body=body))
    file = write(tmp_path / "events.ndjson", [event(1)])
    ran = await Command("ingest", str(file), "--mode", "bulk", "--json", sandbox=sandbox).run()
    assert ran.code == 1
    assert ran.report["rejected"] == 1
    assert list(ran.report["reasons"]) == ["not today"]


async def test_a_report(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", [*map(event, range(30)), *BAD])
    ran = await Command("ingest", str(file), "--json", sandbox=sandbox).run()
    report = ran.report
    assert ran.err == ""
    assert report["exit_code"] == ran.code == 1
    assert (report["accepted"], report["delivered"], report["rejected"]) == (30, 30, 3)
    assert (report["error"], report["interrupted"], report["unsent"]) == (None, False, 0)
    assert sum(report["reasons"].values()) == 3
    assert report["throttled"] == 0


async def test_a_table(sandbox: Sandbox, tmp_path: Path) -> None:
    rows = ["mail,total,number,note", 'a@example.com,9.5,1,"two\nlines"', "b@example.com,x,2,"]
    file = tmp_path / "orders.csv"
    file.write_text("\n".join(rows))
    mapping = ("mail=profile.email", "total=value", "number=properties.number:int")
    ran = await Command(
        *("ingest", str(file), "--metric", "Placed Order", "--json"),
        *(part for pair in mapping for part in ("--map", pair)),
        sandbox=sandbox,
    ).run()
    assert ran.code == 1
    assert list(ran.report["reasons"]) == ["column total: 'x' is no number"]
    [stored] = sandbox.stores[0].all("event").values()
    assert stored.attributes["event_properties"] == {
        "number": 1,
        "note": "two\nlines",
        "$value": 9.5,
        "$event_id": stored.attributes["event_properties"]["$event_id"],
    }


async def test_a_compressed_file(sandbox: Sandbox, tmp_path: Path) -> None:
    plain = write(tmp_path / "events.ndjson", map(event, range(20)))
    file = tmp_path / "events.ndjson.gz"
    file.write_bytes(gzip.compress(plain.read_bytes()))
    ran = await Command("ingest", str(file), "--progress", "lines", sandbox=sandbox).run()
    assert ran.code == 0
    assert numbers(sandbox) == list(range(20))


@pytest.mark.parametrize("given", [(), ("--format", "ndjson")])
async def test_standard_input(sandbox: Sandbox, given: tuple[str, ...]) -> None:
    text = "\n".join(json.dumps(event(number)) for number in range(40))
    ran = await Command("ingest", "-", *given, sandbox=sandbox).run(text.encode())
    assert (ran.code, ran.err) == (0, "")
    assert numbers(sandbox) == list(range(40))


async def test_a_named_pipe_is_read_once(sandbox: Sandbox, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    text = "\n".join(json.dumps(event(number)) for number in range(10))
    command = Command("ingest", str(pipe), "--spool", "events.db", sandbox=sandbox, cwd=tmp_path)
    await command.start()
    script = f"import sys; open(sys.argv[1], 'w').write({text!r})"
    writer = await asyncio.create_subprocess_exec(sys.executable, "-c", script, str(pipe))
    try:
        assert (await command.end()).code == 0
    finally:
        if writer.returncode is None:
            writer.kill()
        await writer.wait()
    assert numbers(sandbox) == list(range(10))
    assert not (tmp_path / "events.db.read.json").exists()


async def test_a_metric_for_those_that_name_none(sandbox: Sandbox, tmp_path: Path) -> None:
    bare = event(1)
    del bare["metric"]
    enveloped = {"data": {"type": "event", "attributes": {**bare, "profile": profile()}}}
    file = write(tmp_path / "events.ndjson", [bare, enveloped, event(3)])
    ran = await Command("ingest", str(file), "--metric", "Given", sandbox=sandbox).run()
    assert ran.code == 0
    names = {metric.attributes["name"] for metric in sandbox.stores[0].all("metric").values()}
    assert names == {"Given", "Viewed Product"}
    assert sandbox.events.stored == 3


def profile() -> dict[str, object]:
    return {"data": {"type": "profile", "attributes": {"email": "x@example.com"}}}


async def test_no_more_than_the_limit(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", map(event, range(20)))
    ran = await Command("ingest", str(file), "--limit", "7", sandbox=sandbox).run()
    assert ran.code == 0
    assert numbers(sandbox) == list(range(7))


async def test_twice_is_as_good_as_once(sandbox: Sandbox, tmp_path: Path) -> None:
    # Two events that look the same, in different lines, are two.
    file = write(tmp_path / "events.ndjson", [event(1), event(1), event(2, unique_id="mine")])
    for _ in range(2):
        assert (await Command("ingest", str(file), sandbox=sandbox).run()).code == 0
    assert numbers(sandbox) == [1, 1, 2]
    assert sandbox.events.duplicates == 3


@pytest.mark.parametrize("mode", ["single", "bulk"])
async def test_a_mode(sandbox: Sandbox, tmp_path: Path, mode: str) -> None:
    file = write(tmp_path / "events.ndjson", map(event, range(30)))
    ran = await Command("ingest", str(file), "--mode", mode, "--json", sandbox=sandbox).run()
    assert (ran.report["requests"], ran.report["batches"]) == (
        (30, 0) if mode == "single" else (1, 1)
    )


async def test_an_outage_in_between(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.faults.add(Fault("status", BULK, status=503, retry_after="0"))
    file = write(tmp_path / "events.ndjson", map(event, range(100)))
    ran = await Command("ingest", str(file), "--mode", "bulk", "--json", sandbox=sandbox).run()
    assert ran.code == 0
    assert ran.report["retries"] == 1


async def test_a_refused_key(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", map(event, range(100)))
    wrong = "pk_thatisrevoked"
    ran = await Command(
        "ingest", str(file), "--json", sandbox=sandbox, env={"KLAVIYO_API_KEY": wrong}
    ).run()
    assert ran.code == ran.report["exit_code"] == 2
    assert ran.err.startswith("error: the API key was refused (401)")
    assert ran.err.count("\n") == 1
    assert wrong not in ran.err + ran.out
    assert ran.report["delivered"] == 0


async def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", map(event, range(100)))
    ran = await Command(
        *("ingest", str(file), "--json", "--give-up-after", "0"),
        *("--base-url", "http://127.0.0.1:9"),
    ).run()
    assert ran.code == ran.report["exit_code"] == 3
    assert ran.err.startswith("error: bulk_create_events (POST /api/event-bulk-create-jobs): ")
    assert ran.err.count("\n") == 1
    assert ran.report["error"] == ran.err.removeprefix("error: ").rstrip()


@pytest.mark.parametrize("status", [200, 202, 206])
async def test_a_page_is_no_delivery(sandbox: Sandbox, tmp_path: Path, status: int) -> None:
    """A wrong address, a portal, a maintenance page: nothing is lost, nothing passes for done."""
    file = write(tmp_path / "events.ndjson", map(event, range(100)))
    arguments = ("ingest", str(file), "--json", "--spool", str(tmp_path / "spool.db"))
    sandbox.faults.add(Fault("html", BULK, status=status, count=None))
    ran = await Command(*arguments, "--give-up-after", "0", sandbox=sandbox).run()
    assert ran.code == ran.report["exit_code"] == 3
    assert (ran.report["delivered"], ran.report["rejected"]) == (0, 0)
    assert f"{status}, but the answer was HTML (text/html)" in ran.err
    assert "base_url" in ran.err
    sandbox.faults.clear()
    ran = await Command(*arguments, sandbox=sandbox).run()
    assert ran.code == 0
    assert set(numbers(sandbox)) == set(range(100))


async def test_a_key_from_a_file(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(f"{KEY}\n")
    file = write(tmp_path / "events.ndjson", [event(1)])
    ran = await Command(
        *("ingest", str(file), "--api-key-file", str(tmp_path / "key")),
        sandbox=sandbox,
        env={"KLAVIYO_API_KEY": ""},
    ).run()
    assert ran.code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("missing.ndjson",), "missing.ndjson: No such file or directory"),
        (("events.txt",), "what is in events.txt? Say --format ndjson or --format csv"),
        (("events.ndjson", "--map", "a=b"), "--map is for the columns of CSV files"),
        (("table.csv", "--map", "mail"), "--map has the form NAME=VALUE, and 'mail' has not"),
        (("table.csv",), "table.csv, line 1: no column is the metric"),
        (("events.ndjson", "--mode", "fast"), "Invalid value for '--mode'"),
        (("events.ndjson", "--limit", "0"), "Invalid value for '--limit'"),
        (("events.ndjson", "--drain-timeout", "-1"), "drain_timeout must be a number of seconds"),
        (("events.ndjson", "--base-url", "ftp://x"), "base_url must be an address"),
        (("events.ndjson", "--dead-letters", "no/such"), "dead_letters: No such file or directory"),
        (
            ("events.ndjson", "--dead-letters", "./events.ndjson"),
            "give --dead-letters another file",
        ),
        (("events.ndjson", "--spool", "."), "{folder}: Is a directory"),
        (("torn.ndjson",), "torn.ndjson: the gzip file is damaged"),
        (("events.ndjson", "--api-key-file", "empty"), "empty holds no API key"),
        (("events.ndjson", "--api-key-file", "nowhere"), "nowhere: No such file or directory"),
        ((), "Missing argument 'file'"),
    ],
)
async def test_wrong_usage(
    sandbox: Sandbox, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    write(tmp_path / "events.ndjson", [event(1)])
    write(tmp_path / "events.txt", [event(1)])
    write(tmp_path / "empty", [])
    (tmp_path / "table.csv").write_text("email,x\na@example.com,1\n")
    (tmp_path / "torn.ndjson").write_bytes(gzip.compress(b"{}")[:-9])
    said = said.format(folder=tmp_path)
    ran = await Command("ingest", *arguments, sandbox=sandbox, cwd=tmp_path).run()
    assert ran.code == 2
    assert ran.err.lower().startswith(f"error: {said}".lower())
    assert ran.err.count("\n") == 1
    assert sandbox.events.stored == 0


async def test_no_key(tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", [event(1)])
    ran = await Command("ingest", str(file), env={"KLAVIYO_API_KEY": ""}).run()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == ("error: set KLAVIYO_API_KEY to a private API key, or give --api-key-file\n")


async def test_a_reader_that_has_gone_away(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", [event(1)])
    command = Command("ingest", str(file), sandbox=sandbox)
    process = await command.start()
    assert process.stdout is not None
    process.stdout._transport.close()  # type: ignore[attr-defined]
    ran = await command.end()
    assert (ran.code, ran.err) == (0, "")
    assert numbers(sandbox) == [1]


async def test_lines_for_logs(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", [*map(event, range(10)), *BAD])
    ran = await Command(
        *("ingest", "events.ndjson", "--progress", "lines", "--spool", "events.db"),
        sandbox=sandbox,
        cwd=file.parent,
    ).run()
    lines = ran.err.splitlines()
    assert lines[0].startswith("events.ndjson: 13 events, 0.0 MB")
    assert lines[1] == "plan: 1 bulk job, at 10/s and 150/m: about 0 s"
    assert lines[2] == "spool: events.db"
    assert lines[3] == "dead letters: none; only the reasons are shown"
    assert sum(line.startswith("  1 x ") for line in ran.out.splitlines()) == 3


class TestDryRun:
    async def test_it_sends_nothing_and_needs_no_key(
        self, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        file = write(tmp_path / "events.ndjson", [*map(event, range(20)), BAD[0], "", BAD[1]])
        ran = await Command(
            "ingest", str(file), "--dry-run", sandbox=sandbox, env={"KLAVIYO_API_KEY": ""}
        ).run()
        lines = ran.out.splitlines()
        assert (ran.code, ran.err) == (1, "")
        assert lines[0] == "20 events can be sent, 2 cannot; nothing was sent"
        assert lines[1] == "  line 21: profile: is missing"
        assert lines[2].startswith("  line 23: is no JSON")
        assert lines[3].startswith("plan: 1 bulk job")
        assert sandbox.stats.as_dict()["requests"] == 0

    async def test_as_json(self, tmp_path: Path) -> None:
        file = write(tmp_path / "events.ndjson", [event(1)] + [BAD[0]] * 30)
        ran = await Command("ingest", str(file), "--dry-run", "--json", "--limit", "31").run()
        report = ran.report
        assert (report["valid"], report["invalid"], report["exit_code"]) == (1, 30, 1)
        assert len(report["errors"]) == 10
        assert report["errors"][0] == {"line": 2, "reason": "profile: is missing"}
        assert report["reasons"] == {"profile: is missing": 30}
        assert report["requests"] == 1

    async def test_standard_input(self) -> None:
        ran = await Command("ingest", "-", "--dry-run").run(json.dumps(event(1)).encode())
        assert (ran.code, ran.out) == (0, "1 event can be sent, 0 cannot; nothing was sent\n")

    async def test_a_table_that_makes_no_events(self, tmp_path: Path) -> None:
        file = tmp_path / "table.csv"
        file.write_text("a,b\n1,2\n")
        ran = await Command("ingest", str(file), "--dry-run", "--metric", "M").run()
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(f"error: {file}, line 1: no column identifies the profile")
        assert ran.err.endswith("; there are 'a', 'b'\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of its own")
@pytest.mark.parametrize("answer", [b"n\n", b"\x03"])
async def test_a_long_run_is_asked_about(sandbox: Sandbox, tmp_path: Path, answer: bytes) -> None:
    file = write(tmp_path / "events.ndjson", map(event, range(4000)))
    ours, theirs = os.openpty()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", TERMINAL),
        *("ingest", str(file), "--mode", "single", "--base-url", sandbox.url),
        env={**os.environ, "KLAVIYO_API_KEY": KEY, "COLUMNS": "500"},  # for any path of the file
        stdin=theirs,
        stderr=theirs,
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    os.close(theirs)
    os.set_blocking(ours, False)
    said = b""
    while b"Go on? [Y/n] " not in said and process.returncode is None:
        await asyncio.sleep(0.01)
        with contextlib.suppress(OSError):  # nothing yet
            said += os.read(ours, 4096)
    os.write(ours, answer)
    out, _ = await process.communicate()
    os.close(ours)
    assert b"4,000 single requests, at 350/s and 3500/m: about 1 min" in said
    assert (process.returncode, out, sandbox.events.stored) == (130, b"", 0)


TERMINAL = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # so that Ctrl-C is a signal
from klaviyo_async.cli import main
sys.exit(main())
"""


def test_a_reason_names_its_field_once() -> None:
    letters = DeadLetterCounter(None, lambda: 0.0)
    error = InvalidEvent("has no identifier", field="profile")
    letters([DeadLetter(record={}, reason=str(error), field=error.field)])
    letters([DeadLetter(record={}, reason="is too long", field="properties.x")])
    assert dict(letters.reasons) == {
        "profile: has no identifier": 1,
        "properties.x: is too long": 1,
    }
