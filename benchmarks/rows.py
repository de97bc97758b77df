"""What is measured: each row with its floor, its goal, and who has a part in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from answers import catalog_item, event, metric, odd, page, profile, properties, subscribed
from bodies import bulk_document

MICRO, MILLI, MEGA, KILO = ("µs", 1e6), ("ms", 1e3), ("MB", 1.0), ("kB", 1.0)
RAW = "raw aiohttp, ready-made bytes"
ALL = ("httpx", "sdk", "openapi")


class Row(NamedTuple):
    """A row of the table."""

    key: str
    title: str
    each: str
    """What one unit of work is."""
    verb: str
    """A function of the modules in `ways`."""
    arguments: Mapping[str, Any]
    """Its arguments; `$name` stands for a place that the harness knows."""
    floor: str
    """What the floor is."""
    goal: float | None = None
    """The ratio to it that is to be reached."""
    unit: tuple[str, float] = MICRO
    base: tuple[str, str, Mapping[str, Any]] | None = None
    """Way, verb and arguments of a floor that is not the same verb of `ways.floor`."""
    peers: tuple[str, ...] = ()
    """Modules of `ways` of those that are measured beside."""


def fixtures() -> dict[str, bytes]:
    """Bodies as large and as full as real ones, by name."""
    import json

    beside = [profile(number) | {"id": f"P{number}"} for number in range(300)]
    beside += [metric(number) for number in range(10)]

    def bulk(**more: Any) -> bytes:
        body = bulk_document(0)
        for group in body["data"]["attributes"]["events-bulk-create"]["data"]:
            [one] = group["attributes"]["events"]["data"]
            number = int(one["attributes"]["unique_id"].rpartition("-")[2])
            one["attributes"]["properties"] = {**properties(number), **more}
        return json.dumps(body).encode()

    return {
        "events": page([event(number) for number in range(1000)], included=beside),
        "bare-events": page([event(number) for number in range(1000)]),
        "odd-events": odd(page([event(number) for number in range(1000)])),
        "profiles": page([subscribed(number) for number in range(100)]),
        "items": page([catalog_item(number) for number in range(100)]),
        "bulk": bulk(),
        "bulk-null": bulk(Coupon=None),
    }


def _calls() -> list[Row]:
    found = []
    for verb, loop, floor, goals in (
        ("create_event", "asyncio", RAW, (1.15, 1.18, 1.15)),
        ("create_event", "uvloop", f"{RAW}, uvloop", (1.2, 1.3, 1.25)),
        ("get_profile", "asyncio", "raw aiohttp and `json.loads`", (1.2, 1.3, 1.2)),
    ):
        work = {
            "create_event": "`create_event`, model built per call",
            "get_profile": "`get_profile`, 1.1 kB, decoded",
        }[verb]
        for concurrency, goal in zip((1, 32, 256), goals, strict=True):
            found.append(
                Row(
                    f"call/{verb}/{loop}/{concurrency}",
                    f"{work}, {concurrency} at a time{', uvloop' * (loop == 'uvloop')}",
                    "call",
                    verb,
                    {"url": "$url", "concurrency": concurrency, "loop": loop},
                    floor,
                    goal,
                    peers=ALL if loop == "asyncio" and concurrency < 256 else (),
                )
            )
    return found


def _starts() -> list[Row]:
    first = [
        Row(
            f"first/{scheme}",
            f"first call of a process, {scheme}: import, client, one refused connection",
            "process",
            "first_call",
            {"scheme": scheme},
            "aiohttp doing the same",
            1.15,
            MILLI,
            peers=ALL if scheme == "https" else (),
        )
        for scheme in ("https", "http")
    ]
    bare: tuple[str, str, dict[str, Any]] = ("floor", "nothing", {})
    libraries: tuple[str, str, dict[str, Any]] = ("floor", "imports", {})
    return [
        *first,
        *(
            Row(
                f"import/{what}",
                title,
                "process",
                "imports",
                {"what": what},
                floor,
                None,
                MILLI,
                base,
            )
            for what, title, floor, base in (
                ("package", "`import klaviyo_async`", "a bare interpreter", bare),
                ("client", "import, client, first area", "aiohttp, attrs, msgspec", libraries),
                ("everything", "all areas and all models", "a bare interpreter", bare),
            )
        ),
    ]


def _decoders(name: str) -> tuple[str, ...]:
    return {"events": ("sdk", "openapi"), "profiles": ("sdk",)}.get(name, ())


def _decoding() -> list[Row]:
    pages = (
        ("events", "1000 events with 310 `included`", "get_events", 0.9),
        ("bare-events", "1000 events", "get_events", None),
        ("profiles", "100 profiles with subscriptions", "get_profiles", 0.95),
        ("items", "100 catalog items", "get_catalog_items", 1.1),
        ("odd-events", "1000 events with an unknown field in each", "get_events", None),
    )
    return [
        Row(
            f"decode/{name}",
            f"decode {title}",
            "page",
            "decode",
            {"path": f"${name}", "operation": operation},
            "`orjson.loads`",
            goal,
            MILLI,
            peers=_decoders(name),
        )
        for name, title, operation, goal in pages
    ]


def _sending() -> list[Row]:
    models = ("ours", "bulk_body", {"path": "$bulk"})
    return [
        Row(
            "walk",
            "walk over events in pages of 1000",
            "event",
            "walk",
            {"url": "$url", "pages": "$pages"},
            "raw aiohttp and orjson",
            0.6,
            peers=ALL,
        ),
        Row(
            "build",
            "build 1000 `EventCreate` from rows",
            "1000 models",
            "build",
            {"count": 1000},
            "`msgspec.Struct`",
            1.5,
            MILLI,
            peers=("sdk", "openapi"),
        ),
        *(
            Row(
                f"bulk/{name}",
                f"body of 1000 events {title}",
                "body",
                "bulk_body",
                {"path": f"${path}", "form": "dicts" if name == "dicts" else "models"},
                floor,
                goal,
                MILLI,
                base,
                ("sdk",) if name == "models" else (),
            )
            for name, title, path, floor, goal, base in (
                ("models", "from models", "bulk", "`orjson.dumps`", 1.7, None),
                ("null", "with a null in each", "bulk-null", "`orjson.dumps`", 1.9, None),
                ("dicts", "from flat dicts", "bulk", "the same from models", 1.2, models),
            )
        ),
    ]


def _ingestion() -> list[Row]:
    floor = "`orjson.dumps` and raw aiohttp"
    return [
        Row(
            f"ingest/{name}",
            f"ingest, {title}",
            "event",
            "ingest",
            {"url": "$url", "mode": mode, "count": count, **more},
            floor,
            goal,
            peers=ALL if name in ("bulk", "single") else (),
        )
        for name, title, mode, count, more, goal in (
            ("bulk", "in bulk", "bulk", "$many", {}, 2.0),
            ("models", "in bulk, from models", "bulk", "$many", {"form": "models"}, 2.2),
            ("spool", "in bulk, with a spool", "bulk", "$many", {"spool": True}, 2.6),
            ("single", "one by one", "single", "$few", {}, 1.3),
            ("single-spool", "one by one, with a spool", "single", "$few", {"spool": True}, 1.6),
        )
    ]


def _limits() -> list[Row]:
    one = ("ours", "accounts", {"count": 1})
    return [
        *(
            Row(
                f"accounts/{count}",
                f"call without a network, {count:,} accounts in turn",
                "call",
                "accounts",
                {"count": count},
                "one account",
                goal,
                base=one,
            )
            for count, goal in ((1000, 1.1), (10_000, 1.3))
        ),
        *(
            Row(
                f"admission/{waiters}",
                title,
                "permit",
                "admission",
                {"waiters": waiters},
                "`asyncio.Semaphore`",
                base=("floor", "semaphore", {"waiters": waiters}),
            )
            for waiters, title in ((1, "limiter, uncontended"), (10_000, "limiter, 10,000 waiters"))
        ),
    ]


def _memory() -> list[Row]:
    return [
        Row(
            "memory/page",
            "memory of a page of 1000 events",
            "page",
            "page_memory",
            {"path": "$bare-events", "operation": "get_events"},
            "`orjson.loads`",
            unit=MEGA,
        ),
        Row(
            "memory/stream",
            "memory of a process that streams a million events",
            "process",
            "stream",
            {"url": "$url", "count": 1_000_000},
            "the same with 10,000",
            unit=MEGA,
            base=("ours", "stream", {"url": "$url", "count": 10_000}),
        ),
        Row(
            "accounts/view",
            "view of one account among 10,000",
            "view",
            "views",
            {"count": 10_000},
            "an object with 13 slots",
        ),
        Row(
            "accounts/memory",
            "memory of an account that has made a call",
            "account",
            "account_memory",
            {"count": 10_000},
            "before its call",
            unit=KILO,
            base=("ours", "account_memory", {"count": 10_000, "called": False}),
        ),
    ]


def rows() -> list[Row]:
    """All of them, in the order of the table."""
    return [*_calls(), *_starts(), *_decoding(), *_sending(), *_ingestion(), *_limits(), *_memory()]
