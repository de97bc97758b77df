"""Interrupted runs, and those that go on after them: every event arrives once."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.faults import Fault

from .helpers import BULK, Command, event, numbers, until, write

pytestmark = pytest.mark.slow

EVENTS = 12_000
FEW = 1500
SPOOLED = ("--spool", "events.db")


def command(sandbox: Sandbox, folder: Path, *more: str) -> Command:
    return Command(
        *("ingest", "events.ndjson", "--mode", "bulk", "--json", *more),
        sandbox=sandbox,
        cwd=folder,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "events.ndjson", map(event, range(EVENTS)))
    return tmp_path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    write(tmp_path / "events.ndjson", map(event, range(FEW)))
    return tmp_path


def slow(sandbox: Sandbox, seconds: float = 0.3) -> None:
    sandbox.faults.add(Fault("delay", BULK, count=None, delay=seconds))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_and_then_the_rest(
    sandbox: Sandbox, folder: Path, number: signal.Signals
) -> None:
    slow(sandbox)
    first = command(sandbox, folder, *SPOOLED, "--drain-timeout", "0")
    process = await first.start()
    await until(lambda: sandbox.events.stored >= 2000)
    process.send_signal(number)
    ran = await first.end()
    assert (ran.code, ran.err) == (130, "")
    assert ran.report["interrupted"]
    assert ran.report["delivered"] < EVENTS
    assert ran.report["pending"] == ran.report["accepted"] - ran.report["delivered"]
    assert len(numbers(sandbox)) < EVENTS

    sandbox.faults.clear()
    ran = await command(sandbox, folder, *SPOOLED).run()
    assert (ran.code, ran.err) == (0, "")
    assert ran.report["resumed"] > 0
    assert ran.report["accepted"] < EVENTS
    assert numbers(sandbox) == list(range(EVENTS))

    ran = await command(sandbox, folder, *SPOOLED).run()
    assert (ran.code, ran.report["requests"], ran.report["accepted"]) == (0, 0, 0)


async def test_it_delivers_what_it_has(sandbox: Sandbox, folder: Path) -> None:
    # No more than a job's worth at a time gets in, so that there is something to be left.
    slow(sandbox, 0.2)
    first = command(sandbox, folder, "--drain-timeout", "20")
    process = await first.start()
    await until(lambda: sandbox.events.stored >= 1000)
    process.send_signal(signal.SIGTERM)
    ran = await first.end()
    assert (ran.code, ran.err) == (130, "")
    assert ran.report["unsent"] == 0
    assert ran.report["delivered"] == ran.report["accepted"] == len(numbers(sandbox))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_the_second_signal_breaks_off(
    sandbox: Sandbox, folder: Path, number: signal.Signals
) -> None:
    slow(sandbox, 30)
    first = command(sandbox, folder, *SPOOLED, "--drain-timeout", "1000", "--progress", "lines")
    process = await first.start()
    await until(lambda: sandbox.events.stored > 0)
    process.send_signal(number)
    assert process.stderr is not None
    while b"interrupted: delivering what was read, for 16 min 40 s" not in (
        await process.stderr.readline()
    ):
        pass
    process.send_signal(number)
    ran = await first.end()
    assert ran.code == 130
    assert ran.report["interrupted"]
    assert ran.report["delivered"] == 0


async def test_without_a_spool_it_says_so(sandbox: Sandbox, folder: Path) -> None:
    slow(sandbox)
    first = command(sandbox, folder, "--drain-timeout", "0", "--progress", "lines")
    process = await first.start()
    await until(lambda: sandbox.events.stored >= 2000)
    process.send_signal(signal.SIGINT)
    ran = await first.end()
    assert ran.code == 130
    assert ran.report["unsent"] > 0
    assert "run the same command again: what has been delivered is not taken twice" in ran.err
    sandbox.faults.clear()
    assert (await command(sandbox, folder).run()).code == 0
    assert numbers(sandbox) == list(range(EVENTS))


async def test_standard_input_that_stays_open(sandbox: Sandbox, tmp_path: Path) -> None:
    reading = Command("ingest", "-", "--json", sandbox=sandbox)
    process = await reading.start()
    assert process.stdin is not None
    process.stdin.write(json.dumps(event(1)).encode() + b"\n")
    await until(lambda: sandbox.events.stored == 1)
    process.send_signal(signal.SIGTERM)
    # It has to end by itself, though nobody closes the pipe.
    await process.wait()
    ran = await reading.end()
    assert (ran.code, ran.report["delivered"], ran.err) == (130, 1, "")


async def test_killed_again_and_again(sandbox: Sandbox, folder: Path) -> None:
    slow(sandbox, 0.05)
    code = 0
    for round_ in range(1, 30):
        run = command(sandbox, folder, *SPOOLED)
        process = await run.start()
        goal = min(EVENTS, 1500 * round_)
        await until(lambda: sandbox.events.stored >= goal or process.returncode is not None)  # noqa: B023
        if process.returncode is None and goal < EVENTS:
            process.kill()
        code = (await run.end()).code
        if code == 0:
            break
    assert code == 0
    assert numbers(sandbox) == list(range(EVENTS))


async def test_lines_appended_afterwards(sandbox: Sandbox, small: Path) -> None:
    assert (await command(sandbox, small, *SPOOLED).run()).code == 0
    with (small / "events.ndjson").open("a") as file:
        file.write(json.dumps(event(FEW)) + "\n")
    ran = await command(sandbox, small, *SPOOLED, "--progress", "lines").run()
    assert (ran.code, ran.report["accepted"]) == (0, 1)
    assert f"going on at line {FEW + 1:,}" in ran.err
    assert numbers(sandbox) == list(range(FEW + 1))


async def test_from_the_beginning_again(sandbox: Sandbox, small: Path) -> None:
    assert (await command(sandbox, small, *SPOOLED).run()).code == 0
    ran = await command(sandbox, small, *SPOOLED, "--restart").run()
    assert (ran.code, ran.report["accepted"]) == (0, FEW)
    assert numbers(sandbox) == list(range(FEW))


async def test_a_spool_that_is_in_use(sandbox: Sandbox, folder: Path) -> None:
    slow(sandbox, 0.5)
    first = command(sandbox, folder, *SPOOLED, "--drain-timeout", "0")
    process = await first.start()
    await until(lambda: sandbox.events.stored >= 1000)
    sandbox.faults.clear()
    slow(sandbox, 30)  # however long it takes the second to begin
    second = await command(sandbox, folder, *SPOOLED).run()
    process.send_signal(signal.SIGINT)
    await first.end()
    assert second.code == 3
    assert second.err.startswith("error: ")
    assert second.err.count("\n") == 1
    assert second.report["accepted"] == 0


async def test_a_book_that_cannot_be_read(sandbox: Sandbox, small: Path) -> None:
    assert (await command(sandbox, small, *SPOOLED).run()).code == 0
    (small / "events.db.read.json").write_text("{")
    ran = await command(sandbox, small, *SPOOLED).run()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: events.db.read.json cannot be read")
    # With the spool goes what was noted of it.
    (small / "events.db").unlink()
    ran = await command(sandbox, small, *SPOOLED).run()
    assert (ran.code, ran.report["accepted"]) == (0, FEW)
    assert numbers(sandbox) == list(range(FEW))
