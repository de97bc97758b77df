"""Each benchmark in a short form, so that none of them rots, and what can be counted.

    python benchmarks/quick.py   (`make bench-quick`)

Times are only printed: they depend on the machine and on what else it does. What fails is a
benchmark that cannot be run, and a count above its bound: modules that are imported, own calls and
own frames of one request.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Any

HERE = Path(__file__).parent
SHORT = {
    "accounts": ("1000",),
    "blocking": ("200", "2"),
    "call": ("512", "2"),
    "codec": ("3",),
    "codegen": ("--quick",),
    "export": ("5000", "0"),
    "files": ("2000", "2"),
    "hooks": ("640", "2"),
    "host": ("2", "12"),
    "import": ("2",),
    "ingest": ("2000", "1"),
    "limiter": ("--quick",),
    "profiles": ("2000", "1", "10000"),
    "quota": ("3",),
    "redis": ("--processes", "2", "--seconds", "3"),
    "spool": ("2000", "1"),
    "walk": ("5", "1"),
}
"""Arguments of each for a short run."""
BOUNDS = {
    "own modules of `import klaviyo_async`": 2,
    "own modules up to a client": 68,
    "own modules up to the first call's body": 90,
    "own frames between caller and transport": 3,
    "own calls of a create_event": 50,
}
KEY = "pk_" + "0" * 34
OWN = ("klaviyo_async", "klaviyo_openapi")
MODULES = """
import json, sys
def own():
    return sum(name.partition(".")[0] in ("klaviyo_async", "klaviyo_openapi") for name in sys.modules)
import klaviyo_async
counts = [own()]
client = klaviyo_async.KlaviyoClient("pk_" + "0" * 34)
counts.append(own())
client.events.create_event
from klaviyo_async.core.codec import encode_body
from klaviyo_openapi.operations import OPERATIONS
encode_body(OPERATIONS["create_event"], {"metric": {"name": "x"}, "profile": {"id": "P"}, "properties": {}})
counts.append(own())
print(json.dumps(counts))
"""


def main() -> int:
    """The exit status."""
    missing = {path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py")} ^ set(SHORT)
    if missing:
        print(f"no short form: {', '.join(sorted(missing))}", file=sys.stderr)
        return 1
    failed = [name for name in SHORT if not ran(name)]
    for name in failed:
        print(f"bench_{name}.py failed", file=sys.stderr)
    return int(bool(failed) | over())


def ran(name: str) -> bool:
    """Run a benchmark shortly; whether it came to its end."""
    print(f"== {name} {' '.join(SHORT[name])}", flush=True)
    begun = time.monotonic()
    command = [sys.executable, str(HERE / f"bench_{name}.py"), *SHORT[name]]
    done = subprocess.run(command, cwd=HERE.parent, check=False)
    print(f"   ({time.monotonic() - begun:.1f} s)", flush=True)
    return done.returncode == 0


def over() -> bool:
    """Print all counts; whether one is above its bound."""
    modules = json.loads(subprocess.check_output([sys.executable, "-c", MODULES], text=True))
    found = dict(zip(BOUNDS, [*modules, *asyncio.run(one_call())], strict=True))
    print("== counted")
    for name, count in found.items():
        print(f"{name:44}{count:5} of {BOUNDS[name]}{'   TOO MANY' * (count > BOUNDS[name])}")
    return any(count > BOUNDS[name] for name, count in found.items())


async def one_call() -> tuple[int, int]:
    """Frames and calls of the package's own for one request; the transport and its own left out."""
    from klaviyo_async import KlaviyoClient
    from klaviyo_async.core.response import RawResponse

    depths: list[int] = []

    class AtOnce:
        async def send(self, *_: Any, **__: Any) -> RawResponse:
            depths.append(sum(map(own, outwards(sys._getframe(1)))))
            return RawResponse(202, {}, b"")

        async def aclose(self) -> None: ...

    seen: set[int] = set()
    kept: list[FrameType] = []  # so that no two frames have one identity

    def count(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and id(frame) not in seen and own(frame):
            seen.add(id(frame))
            kept.append(frame)

    body: Any = {"metric": {"name": "x"}, "profile": {"id": "P"}, "properties": {}}
    async with KlaviyoClient(KEY, transport=AtOnce()) as klaviyo:
        for _ in range(3):  # what is made once has been made
            await klaviyo.events.create_event(body)
        sys.setprofile(count)
        await klaviyo.events.create_event(body)
        sys.setprofile(None)
    return depths[-1], len(seen)


def outwards(frame: FrameType | None) -> list[FrameType]:
    """A frame and those that wait for it."""
    found = []
    while frame is not None:
        found.append(frame)
        frame = frame.f_back
    return found


def own(frame: FrameType) -> bool:
    """Whether it is the package's."""
    return any(part in OWN for part in Path(frame.f_code.co_filename).parts[:-1])


if __name__ == "__main__":
    sys.exit(main())
