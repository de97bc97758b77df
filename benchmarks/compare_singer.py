"""The Singer tap for Klaviyo and an export, of the same events from the same server.

    python benchmarks/compare_singer.py TAP_PYTHON [EVENTS] [LATENCY IN MS]

TAP_PYTHON is the interpreter of an environment of its own with what tests/clients/locks/tap-klaviyo.txt says.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import subprocess
import tempfile
import time
from pathlib import Path

from bench_export import export, stats
from command_line import parser
from export_server import export_server

_TAP = """
import sys, tap_klaviyo
url = sys.argv.pop(1)
known = tap_klaviyo.ENDPOINTS
tap_klaviyo.ENDPOINTS.update({name: url + known[name].partition("a.klaviyo.com")[2] for name in known})
tap_klaviyo.main()
"""


def tap(python: str, url: str, folder: Path) -> int:
    """Rows that the tap writes."""
    config = folder / "config.json"
    asked = {"api_key": "pk_" + "0" * 34, "start_date": "2023-01-01T00:00:00Z", "user_agent": "x"}
    config.write_text(json.dumps(asked))
    command = [python, "-c", _TAP, url, "--config", str(config)]
    quiet = {"stderr": subprocess.DEVNULL, "check": True, "env": {**os.environ, "TZ": "UTC"}}
    found = subprocess.run([*command, "--discover"], stdout=subprocess.PIPE, **quiet)  # type: ignore[call-overload]
    catalog = json.loads(found.stdout)
    catalog["streams"] = [one for one in catalog["streams"] if one["stream"] == "open"]
    for part in catalog["streams"][0]["metadata"]:
        part["metadata"]["selected"] = True
    chosen = folder / "catalog.json"
    chosen.write_text(json.dumps(catalog))
    with (folder / "out").open("wb") as out:
        subprocess.run([*command, "--catalog", str(chosen)], stdout=out, **quiet)  # type: ignore[call-overload]
    with (folder / "out").open("rb") as out:
        return sum(line.startswith(b'{"type": "RECORD"') for line in out)


def main() -> None:
    """Compare."""
    made = parser(__doc__)
    made.add_argument("python", help="of an environment that has tap-klaviyo")
    made.add_argument("number", nargs="?", type=int, default=20_000, help="of events")
    made.add_argument("latency", nargs="?", type=float, default=300.0, help="of a page, in ms")
    python, number, latency = vars(made.parse_args()).values()
    with export_server(number, latency=latency / 1000) as url, tempfile.TemporaryDirectory() as at:
        for name in ("tap-klaviyo", "export"):
            before, begun = stats(url)["pages"], time.monotonic()
            usage = [
                resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
            ]
            if name == "export":
                rows = asyncio.run(export(url, "events", "ndjson"))
            else:
                rows = tap(python, url, Path(at))
            seconds = time.monotonic() - begun
            after = [
                resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
            ]
            used = sum(two.ru_utime - one.ru_utime for one, two in zip(usage, after, strict=True))
            print(
                f"{name}: {rows:,} rows in {seconds:.1f} s, {rows / seconds:,.0f} rows/s, "
                f"{stats(url)['pages'] - before} requests, {used / rows * 1e6:.0f} µs CPU a row",
                flush=True,
            )


if __name__ == "__main__":
    main()
