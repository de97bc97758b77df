"""What importing costs: CPU and memory of fresh interpreters (best of several).

python benchmarks/bench_import.py [runs]
"""

from __future__ import annotations

import os
import sys

# Compiled once and kept, as installed packages are.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
FLOOR = "pass"
LIBRARIES = "import aiohttp, attrs, msgspec"
PACKAGE = "import klaviyo_async"
FIRST_AREA = """
from klaviyo_async import KlaviyoClient
KlaviyoClient("pk_" + "0" * 34).events.create_event
import klaviyo_async.http.transport  # what the first call imports
"""
FIRST_CALL = (
    FIRST_AREA
    + """
from klaviyo_async.core.codec import encode_body
from klaviyo_openapi.models import EventCreate, EventProfile, MetricCreate
from klaviyo_openapi.operations import OPERATIONS
event = EventCreate(metric=MetricCreate(name="x"), profile=EventProfile(id="P"), properties={})
encode_body(OPERATIONS["create_event"], event)
"""
)
REFUSED = """
import asyncio
from klaviyo_async import APIConnectionError, KlaviyoClient
async def main():
    async with KlaviyoClient("pk_" + "0" * 34, base_url="{0}://127.0.0.1:9", max_retries=0) as klaviyo:
        try:
            await klaviyo.events.create_event(metric={{"name": "x"}}, profile={{"id": "P"}}, properties={{}})
        except APIConnectionError:
            return
asyncio.run(main())
"""
REFUSED_FLOOR = """
import asyncio, json
import aiohttp
async def main():
    async with aiohttp.ClientSession() as session:
        try:
            await session.post("{0}://127.0.0.1:9/api/events", data=json.dumps({{"data": {{}}}}))
        except aiohttp.ClientError:
            return
asyncio.run(main())
"""
PACKAGES = ("klaviyo_openapi", "klaviyo_openapi_2026_07_15", "klaviyo_openapi_beta")
EVERYTHING = """
import pkgutil, importlib
import klaviyo_async
from klaviyo_async import KlaviyoClient
client = KlaviyoClient("pk_" + "0" * 34)
for name in ("{0}.api", "{0}.models"):
    package = importlib.import_module(name)
    for module in pkgutil.iter_modules(package.__path__):
        if module.name in ("_types", "dicts"):
            continue  # for type checkers: no program imports them
        importlib.import_module(f"{{name}}.{{module.name}}")
"""


def measure(code: str, runs: int) -> tuple[float, float]:
    """CPU milliseconds and peak memory in MB of a fresh interpreter that runs `code`."""
    best, peak = float("inf"), 0.0
    for _ in range(runs):
        child = os.posix_spawn(sys.executable, [sys.executable, "-c", code], ENVIRONMENT)
        _, status, usage = os.wait4(child, 0)
        assert status == 0, code
        best = min(best, (usage.ru_utime + usage.ru_stime) * 1000)
        peak = max(peak, usage.ru_maxrss / 1024)
    return best, peak


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    floor, _ = measure(FLOOR, runs)
    libraries, _ = measure(LIBRARIES, runs)
    package, _ = measure(PACKAGE, runs)
    area, _ = measure(FIRST_AREA, runs)
    call, _ = measure(FIRST_CALL, runs)
    print(f"bare python                                {floor:7.1f} ms")
    print(f"import klaviyo_async                     + {package - floor:7.1f} ms   (budget 40)")
    print(f"import aiohttp, attrs, msgspec             {libraries:7.1f} ms")
    print(
        f"import, client, first area, aiohttp        {area:7.1f} ms   "
        f"{area / libraries:.2f} x (budget 1.25)"
    )
    print(f"the same, and the first body encoded       {call:7.1f} ms   {call / libraries:.2f} x")
    for scheme in ("https", "http"):
        least, _ = measure(REFUSED_FLOOR.format(scheme), runs)
        ours, _ = measure(REFUSED.format(scheme), runs)
        print(
            f"first call, refused, {scheme:6}     aiohttp alone {least:6.1f} ms   ours {ours:6.1f} ms   "
            f"{ours / least:.2f} x"
        )
    for name in PACKAGES:
        everything, memory = measure(EVERYTHING.format(name), max(2, runs // 2))
        print(f"all of {name:<36}{everything:7.1f} ms   {memory:.0f} MB (budgets 2000 ms, 120 MB)")


if __name__ == "__main__":
    main()
