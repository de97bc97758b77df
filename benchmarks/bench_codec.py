"""What the codec costs, as ratios of orjson on the same bytes or the equal dict, all in one run.

    python benchmarks/bench_codec.py [repetitions]

CPU time, medians of repetitions taken in turns; peak memory as growth of the resident set in a
process of its own.
"""

from __future__ import annotations

import datetime as dt
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import msgspec
import orjson
from answers import (
    START,
    catalog_item,
    event,
    metric,
    odd,
    page,
    profile,
    properties,
    subscribed,
)
from klaviyo_openapi import models as m
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core import codec
from klaviyo_async.core.codec.shapes import layout

REPETITIONS = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdecimal() else 25
FRESH = min(REPETITIONS, 8)
"""Interpreters that are started for a figure of their own."""
EVENTS, PROFILES = 1000, 100


# --- bodies


def inside(cls: Any, field: str) -> Any:
    """The model in a field of a model."""
    shape = layout(cls).by_name[field].shape
    return (shape.item or shape).models[0]


def bulk(number: int, **more: Any) -> Any:
    """A bulk body with one event for each of as many profiles."""
    job = OPERATIONS["bulk_create_events"].model("EventsBulkCreateJob")
    group = inside(job, "events_bulk_create")
    person, entry = inside(group, "profile"), inside(group, "events")
    metric = inside(entry, "metric")
    return job(
        events_bulk_create=[
            group(
                profile=person(email=f"ada{index}@example.com", external_id=str(index)),
                events=[
                    entry(
                        properties={**properties(index), **more},
                        metric=metric(name="Placed Order"),
                        time=START + dt.timedelta(seconds=index),
                        value=29.98,
                        unique_id=f"order-{index}",
                    )
                ],
            )
            for index in range(number)
        ]
    )


# --- measuring


def compare(title: str, base: Callable[[], Any], **others: Callable[[], Any]) -> None:
    """Print the CPU time of each as a ratio of `base`."""
    times: dict[str, list[float]] = {name: [] for name in ("base", *others)}
    inner = max(1, round(0.004 / _once(base, 1)))
    for _ in range(REPETITIONS):
        for name, function in (("base", base), *others.items()):
            times[name].append(_once(function, inner))
    medians = {name: statistics.median(values) for name, values in times.items()}
    print(f"{title}  ({medians['base'] * 1e6:.1f} us = 1)")
    for name in others:
        print(f"    {name.replace('_', ' '):<48}{medians[name] / medians['base']:6.2f}")


def _once(function: Callable[[], Any], inner: int) -> float:
    kept: object = None
    start = time.process_time()
    for _ in range(inner):
        kept = function()
    spent = time.process_time() - start
    del kept
    return spent / inner


_MEMORY = """
import sys, pathlib
raw = pathlib.Path(sys.argv[1]).read_bytes()
{setup}
run(raw[:0] + small)
def status(key):
    for line in open("/proc/self/status"):
        if line.startswith(key):
            return int(line.split()[1])
open("/proc/self/clear_refs", "w").write("5")
before = status("VmRSS")
kept = run(raw)
print(status("VmHWM") - before)
"""
_SETUPS = {
    "orjson": "import orjson\nrun, small = orjson.loads, b'{}'",
    "codec": "from klaviyo_async.core import codec\n"
    "from klaviyo_openapi.operations import OPERATIONS\n"
    "run, small = (lambda raw: codec.decode_page(OPERATIONS[sys.argv[2]], raw)), b'{\"data\":[]}'",
}


def peak(raw: bytes, operation: str, setup: str) -> float:
    """KiB by which the resident set grows at most while a page is decoded."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.json"
        path.write_bytes(raw)
        script = _MEMORY.format(setup=_SETUPS[setup])
        runs = [
            int(subprocess.check_output([sys.executable, "-c", script, str(path), operation]))
            for _ in range(min(FRESH, 5))
        ]
    return statistics.median(runs)


def seconds(code: str) -> float:
    """CPU seconds of a fresh interpreter that runs `code`, its bytecode compiled before."""
    script = f"import time\n{code}\nprint(time.process_time())"
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        command = [sys.executable, "-c", script]
        times = [float(subprocess.check_output(command, env=env)) for _ in range(FRESH)]
    return statistics.median(times[1:] or times)


def memory(title: str, raw: bytes, operation: str) -> None:
    """Print peak memory as a ratio of orjson's."""
    base, ours = (peak(raw, operation, setup) for setup in ("orjson", "codec"))
    print(f"peak memory, {title}  ({base / 1024:.1f} MiB = 1)\n    {'codec':<48}{ours / base:6.2f}")


# --- the tables


def decoding() -> None:
    """Pages, the way a server that conforms sends them and with a field that is new."""
    untyped = msgspec.json.Decoder()
    profiles = [profile(number) for number in range(PROFILES)]
    events = [event(number) for number in range(EVENTS)]
    beside = [profile(number) | {"id": f"P{number}"} for number in range(300)]
    beside += [metric(number) for number in range(10)]
    items = [catalog_item(number) for number in range(PROFILES)]
    asked = [subscribed(number) for number in range(PROFILES)]
    for title, name, raw in (
        (f"{EVENTS} events + {len(beside)} included", "get_events", page(events, included=beside)),
        (f"{PROFILES} profiles with subscriptions", "get_profiles", page(asked)),
        (f"{PROFILES} catalog items", "get_catalog_items", page(items)),
    ):
        compare(
            f"decode {title}, {len(raw) / 1e6:.2f} MB",
            partial(orjson.loads, raw),
            codec=partial(codec.decode_page, OPERATIONS[name], raw),
        )
    pages = (
        (f"{EVENTS} events", "get_events", page(events)),
        (f"{EVENTS} events + {PROFILES} included", "get_events", page(events, included=profiles)),
        (f"{PROFILES} profiles", "get_profiles", page(profiles)),
    )
    for title, name, raw in pages:
        compare(
            f"decode {title}, {len(raw) / 1e6:.2f} MB",
            partial(orjson.loads, raw),
            msgspec_untyped=partial(untyped.decode, raw),
            codec=partial(codec.decode_page, OPERATIONS[name], raw),
        )
    for title, name, raw in pages:
        strange = odd(raw)
        compare(
            f"decode {title}, with an unknown field in each",
            partial(orjson.loads, strange),
            codec=partial(codec.decode_page, OPERATIONS[name], strange),
        )
    for title, name, raw in pages:
        memory(title, raw, name)
        memory(f"{title}, with an unknown field in each", odd(raw), name)


def encoding() -> None:
    """Bodies whose objects are built already."""
    bulk_create, create = OPERATIONS["bulk_create_events"], OPERATIONS["create_event"]
    for title, job in (
        (f"encode a bulk body of {EVENTS} events", bulk(EVENTS)),
        ("    the same with a null in each", bulk(EVENTS, Coupon=None)),
    ):
        raw = codec.encode_body(bulk_create, job)
        plain = orjson.loads(raw)
        compare(
            f"{title}, {len(raw) / 1e6:.2f} MB",
            partial(orjson.dumps, plain),
            msgspec_of_the_dict=partial(msgspec.json.encode, plain),
            codec=partial(codec.encode_body, bulk_create, job),
            codec_from_flat_dicts=partial(codec.encode_body, bulk_create, job.to_dict()),
        )
    one = m.EventCreate(
        properties=properties(1),
        metric=m.MetricCreate(name="Placed Order"),
        profile=m.EventProfile(email="ada@example.com"),
        time=START,
        value=29.98,
        unique_id="order-1",
    )
    flat = one.to_dict()
    plain = orjson.loads(codec.encode_body(create, one))
    compare(
        "encode one event",
        lambda: orjson.dumps(plain),
        codec=lambda: codec.encode_body(create, one),
        codec_from_a_flat_dict=lambda: codec.encode_body(create, flat),
    )


def building() -> None:
    """Models made of rows, beside Structs with as many fields."""

    def struct(cls: Any) -> Any:
        fields = [(field.name, object, None) for field in attrs.fields(cls)]
        return msgspec.defstruct(cls.__name__, fields, kw_only=True)

    rows = [(f"order-{number}", f"ada{number}@example.com") for number in range(EVENTS)]

    def made(event: Any, profile: Any, metric: Any) -> list[Any]:
        return [
            event(
                metric=metric(name="Placed Order"),
                profile=profile(email=email, first_name="Ada", last_name="Lovelace"),
                properties={"OrderId": key},
                value=9.99,
                unique_id=key,
            )
            for key, email in rows
        ]

    classes = (m.EventCreate, m.EventProfile, m.MetricCreate)
    compare(
        f"build {EVENTS} EventCreate from rows",
        partial(made, *map(struct, classes)),
        models=partial(made, *classes),
    )


def starting() -> None:
    """What importing costs, and the first use of a model."""
    base = seconds("import attrs, msgspec, klaviyo_openapi._runtime")
    ours = seconds("import klaviyo_async.core.codec")
    first = seconds(
        "from klaviyo_async.core import codec\n"
        "from klaviyo_openapi.operations import OPERATIONS\n"
        "operation = OPERATIONS['get_events']\n"
        "operation.model('Event'), operation.model('Profile'), operation.model('Metric')\n"
        "start = time.process_time()\n"
        "codec.decode_page(operation, b'{\"data\": []}')\n"
        "spent = time.process_time() - start\n"
        "time.process_time = lambda: spent"
    )
    print(f"import of attrs, msgspec and _runtime: {base * 1e3:.1f} ms of CPU")
    print(f"    the codec beside them: {(ours - base) * 1e3:.1f} ms")
    print(f"    first page of events, its classes compiled: {first * 1e3:.1f} ms")


if __name__ == "__main__":
    decoding()
    encoding()
    building()
    starting()
