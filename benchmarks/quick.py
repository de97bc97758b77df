"""Each benchmark in a short form, so that none of them rots, and what can be counted: `make bench-quick`.

    python benchmarks/quick.py [--accept]

Ratios are only printed, beside those of `results.json`: they depend on the machine and on what else it does. What
fails is a benchmark that cannot be run, and a count above its bound in `baseline.json`. `--accept` (`make bench-accept`)
counts alone, and takes what it finds for the new bounds.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from command_line import parser
from counting import SLACK
from fast_server import fast_server
from figures import RESULTS
from harness import Failed, measured
from peers import OURS
from rows import rows

HERE = Path(__file__).parent
BASELINE = HERE / "baseline.json"
SHORT = {
    "blocking": ("100", "1"),
    "codegen": ("--quick",),
    "export": ("--rows", "2000", "--latency", "0", "--forms", "ndjson"),
    "files": ("500", "1"),
    "hooks": ("64", "1"),
    "host": ("2", "3"),
    "limiter": ("--smoke",),
    "profiles": ("500", "1", "2000"),
    "quota": ("1",),
    "redis": ("--processes", "2", "--seconds", "1", "--smoke"),
    "spool": ("1000", "1"),
}
"""Arguments of each for the shortest run: what it prints is not looked at."""
QUICK = (
    "call/create_event/asyncio/32",
    "call/get_profile/asyncio/32",
    "first/https",
    "decode/events",
    "decode/profiles",
    "decode/items",
    "walk",
    "build",
    "bulk/models",
    "bulk/dicts",
    "ingest/bulk",
    "ingest/single",
)
"""Rows whose ratios are printed."""
VERSION = "{}.{}".format(*sys.version_info)


def main() -> int:
    """The exit status."""
    made = parser(__doc__)
    made.add_argument("--accept", action="store_true", help="take what is counted for the bounds")
    accept = made.parse_args().accept
    missing = {path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py")} ^ set(SHORT)
    if missing:
        print(f"no short form: {', '.join(sorted(missing))}", file=sys.stderr)
        return 1
    bounds: dict[str, int] = json.loads(BASELINE.read_text(encoding="utf-8"))
    found = counts()
    exceeded = over(found, bounds)
    if accept:
        text = json.dumps({**bounds, **found}, indent=1, sort_keys=True, ensure_ascii=False)
        BASELINE.write_text(f"{text}\n", encoding="utf-8")
        print(f"written to {BASELINE}")
        return 0
    failures = [*short_rows(), *(reason for reason in smoke() if reason)]
    for reason in failures:
        print(reason, file=sys.stderr)
    if exceeded:
        print("a count is above its bound: see 'TOO MANY' above", file=sys.stderr)
    return int(bool(failures) | exceeded)


def short_rows() -> list[str]:
    """Print ratios beside those of the results; what failed."""
    print("== ratios to the floor, of CPU time; nothing fails for them", flush=True)
    some = [row for row in rows() if row.key in QUICK]
    os.environ["BENCH_ROUND"] = "0.05"  # seconds, see timing.py

    figures, failures = measured(some, [], 1, 0, 5, lambda _: None)
    before: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))["rows"]
    for key, row in figures.items():
        was = f"{before[key]['ways'][OURS.name]['ratio']:6.2f}" if key in before else "   new"
        print(f"{key:44}{row['ways'][OURS.name]['ratio']:6.2f}   was{was}")
    return failures


def smoke() -> Iterator[str]:
    """Run the others as shortly as they can be, two at a time; what is wrong with each, or nothing."""
    print("== can be run", flush=True)
    with ThreadPoolExecutor(2) as threads:
        for name, seconds, output in threads.map(_smoke, SHORT):
            print(f"bench_{name} {' '.join(SHORT[name])}   ({seconds:.1f} s)", flush=True)
            yield output and f"bench_{name}.py failed:\n{output}"


def _smoke(name: str) -> tuple[str, float, str]:
    begun = time.monotonic()
    command = [sys.executable, str(HERE / f"bench_{name}.py"), *SHORT[name]]
    done = subprocess.run(command, cwd=HERE.parent, capture_output=True, text=True, check=False)
    output = "" if done.returncode == 0 else done.stdout + done.stderr
    return name, time.monotonic() - begun, output


def counts() -> dict[str, int]:
    """All that can be counted here, by name. What depends on Python's version bears it in its name."""
    with fast_server() as url:
        found = counted("allocations") | counted("copies", url) | traced(url)
    alike = counted("modules") | counted("calls")
    return alike | {f"{name}, Python {VERSION}": number for name, number in found.items()}


def counted(what: str, *arguments: str) -> dict[str, int]:
    """What `counting.py` says; nothing where it cannot be counted.

    Raises:
        Failed: it did not come to its end.
    """
    command = [sys.executable, str(HERE / "counting.py"), what, *arguments]
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode == 3:
        print(f"{what}: not counted, as there is no C compiler")
        return {}
    if done.returncode:
        raise Failed(f"counting.py {what}: {done.stderr}")
    found: dict[str, int] = json.loads(done.stdout)
    return found


def traced(url: str) -> dict[str, int]:
    """System calls of a request on a kept connection, beside those of raw aiohttp: the least of a hundred.

    How often a loop looks for what has come is left out: it depends on when the server answers.
    """
    if shutil.which("strace") is None:
        print("system calls: not counted, as there is no strace")
        return {}
    least = {}
    with tempfile.TemporaryDirectory() as folder:
        for what in ("requests", "raw"):
            trace = Path(folder) / what
            command = ["strace", "-f", "-qq", "-o", str(trace), sys.executable]
            command += [str(HERE / "counting.py"), what, url]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:  # as where a container does not let processes be traced
                print(f"system calls: not counted: {done.stderr.strip()[-200:]}")
                return {}
            parts = trace.read_text(encoding="ascii", errors="replace").split("/mark-of-a-request")
            call = re.compile(r"^\d+ +(?!epoll_p?wait)\w+\(", re.MULTILINE)
            least[what] = min(len(call.findall(part)) for part in parts[20:-1])
    print(f"system calls of a request: {least['requests'] - 1}, of raw aiohttp {least['raw'] - 1}")
    return {"system calls of a request more than raw aiohttp's": least["requests"] - least["raw"]}


def room(name: str) -> int:
    """What a count may differ by."""
    return SLACK.get(name, 0)


def over(found: dict[str, int], bounds: dict[str, int]) -> bool:
    """Print all counts; whether one is above its bound."""
    print("== counted")
    for name, count in found.items():
        bound = bounds.get(name)
        said = "no bound: make bench-accept" if bound is None else f"of {bound}"
        if bound is not None and abs(count - bound) > room(name):
            said += "   TOO MANY" if count > bound else "   fewer: make bench-accept"
        print(f"{name:64}{count:7} {said}")
    return any(count > bounds.get(name, count) + room(name) for name, count in found.items())


if __name__ == "__main__":
    sys.exit(main())
