"""This client, as people use it: its limiter and its retries are on, its limits raised out of the way."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from bodies import EVENT, KEY, flat, rows
from timing import called, growth, in_loop, repeated

LIMITS = ("1000000/s", "60000000/m")


def _raise_limits(area: str, *names: str) -> None:
    """Raise the limits of operations, for calls of them and by the bulk pipelines."""
    from importlib import import_module

    from klaviyo_openapi.operations import OPERATIONS
    from msgspec.structs import force_setattr

    module = import_module(f"klaviyo_openapi.api.{area}")
    for name in names:
        operation = getattr(module, f"_{name.upper()}")
        # Frozen, but it is the one object that everything refers to.
        force_setattr(operation, "limits", LIMITS)
        assert OPERATIONS[name].limits == LIMITS


def create_event(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """The model is built for each call."""
    from klaviyo_async import KlaviyoClient
    from klaviyo_async.models import EventCreate, EventProfile, MetricCreate

    _raise_limits("events", "create_event")

    def event() -> Any:
        return EventCreate(
            metric=MetricCreate(name="Placed Order"),
            profile=EventProfile(email="ada@example.com", first_name="Ada", last_name="Lovelace"),
            properties={"OrderId": "A-1", "Items": ["tea", "scones"], "Total": 9.99},
            value=9.99,
            unique_id="A-1",
        )

    async def main() -> float:
        async with KlaviyoClient(KEY, base_url=url) as klaviyo:
            return await called(lambda: klaviyo.events.create_event(event()), concurrency)

    return in_loop(main(), loop)


def get_profile(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """A model is made of the answer."""
    from klaviyo_async import KlaviyoClient

    _raise_limits("profiles", "get_profile")

    async def main() -> float:
        async with KlaviyoClient(KEY, base_url=url) as klaviyo:
            return await called(lambda: klaviyo.profiles.get_profile("01G"), concurrency)

    return in_loop(main(), loop)


def first_call(scheme: str) -> None:
    """The life of a process that sends one request, which is refused."""
    from klaviyo_async import APIConnectionError, KlaviyoClient

    async def main() -> None:
        url = f"{scheme}://127.0.0.1:9"
        async with KlaviyoClient(KEY, base_url=url, max_retries=0) as klaviyo:
            event: Any = EVENT
            try:
                await klaviyo.events.create_event(event)
            except APIConnectionError:
                return
        raise AssertionError("somebody listens on port 9")

    asyncio.run(main())


def decode(path: str, operation: str) -> float:
    """A page of models."""
    from klaviyo_openapi.operations import OPERATIONS

    from klaviyo_async.core.codec import decode_page

    raw, found = Path(path).read_bytes(), OPERATIONS[operation]
    return repeated(lambda: decode_page(found, raw))


def walk(url: str, pages: int) -> float:
    """All items of a list, as models. CPU seconds of an event."""
    from klaviyo_async import KlaviyoClient

    _raise_limits("events", "get_events")

    async def walked(pages: int) -> int:
        seen = 0
        async with KlaviyoClient(KEY, base_url=url) as klaviyo:
            async for event in klaviyo.events.get_events().items(limit=pages * 1000):
                seen += bool(event.timestamp)
        return seen

    async def main() -> float:
        await walked(2)
        started = time.process_time()
        assert await walked(pages) == pages * 1000
        return (time.process_time() - started) / pages / 1000

    return in_loop(main(), "asyncio")


def build(count: int) -> float:
    """Models of rows."""
    from klaviyo_async.models import EventCreate, EventProfile, MetricCreate

    given = rows(count)
    return repeated(
        lambda: [
            EventCreate(
                metric=MetricCreate(name="Placed Order"),
                profile=EventProfile(email=email, first_name="Ada", last_name="Lovelace"),
                properties={"OrderId": key},
                value=9.99,
                unique_id=key,
            )
            for key, email in given
        ]
    )


def bulk_body(path: str, form: str = "models") -> float:
    """The body of a job that is there, as `models` or as flat `dicts`."""
    import orjson
    from klaviyo_openapi.operations import OPERATIONS

    from klaviyo_async.core.codec import encode_body

    operation = OPERATIONS["bulk_create_events"]
    job = _job(orjson.loads(Path(path).read_bytes()))
    given = job if form == "models" else job.to_dict()
    assert len(orjson.loads(encode_body(operation, given))["data"]["attributes"]) == 1
    return repeated(lambda: encode_body(operation, given))


def _job(plain: dict[str, Any]) -> Any:
    from klaviyo_async.models import (
        BulkEvent,
        BulkEvents,
        EventsBulkCreateJob,
        MetricCreate,
        OnsiteProfile,
    )

    groups = []
    for group in plain["data"]["attributes"]["events-bulk-create"]["data"]:
        attributes = group["attributes"]
        event = attributes["events"]["data"][0]["attributes"]
        metric = MetricCreate(name=event["metric"]["data"]["attributes"]["name"])
        profile = OnsiteProfile(**attributes["profile"]["data"]["attributes"])
        moment = dt.datetime.fromisoformat(event["time"])
        made = BulkEvent(**{**event, "metric": metric, "time": moment})
        groups.append(BulkEvents(profile=profile, events=[made]))
    return EventsBulkCreateJob(events_bulk_create=groups)


def ingest(url: str, mode: str, count: int, form: str = "dicts", spool: bool = False) -> float:
    """Events of a list are ingested, to their end. CPU seconds of an event."""
    from klaviyo_async import KlaviyoClient
    from klaviyo_async.models import EventCreate, EventProfile, MetricCreate

    _raise_limits("events", "create_event", "bulk_create_events")

    def typed(number: int) -> Any:
        return EventCreate(
            metric=MetricCreate(name="Placed Order"),
            profile=EventProfile(email=f"user{number % 5000}@example.com", first_name="Ada"),
            properties=flat(number)["properties"],
            value=9.99,
        )

    make: Any = typed if form == "models" else flat
    events = [make(number) for number in range(count)]
    options: dict[str, Any] = {"mode": mode}
    longer: dict[str, Any] = {}

    async def main() -> float:
        async with KlaviyoClient(KEY, base_url=url) as klaviyo:
            warm = await klaviyo.ingest_all(events[:1000], **options)
            assert warm.delivered == 1000, warm
            started = time.process_time()
            report = await klaviyo.ingest_all(events, **options, **longer)
            spent = time.process_time() - started
            assert report.delivered == count, report
            return spent / count

    with tempfile.TemporaryDirectory() as folder:
        if spool:
            longer["spool"] = Path(folder) / "events.db"
        return in_loop(main(), "asyncio")


def stream(url: str, count: int) -> float:
    """Events of a generator are ingested: the most memory in MB that the process has."""
    import resource

    from klaviyo_async import KlaviyoClient

    _raise_limits("events", "create_event", "bulk_create_events")

    async def main() -> float:
        async with KlaviyoClient(KEY, base_url=url) as klaviyo:
            report = await klaviyo.ingest_all(flat(number) for number in range(count))
            assert report.delivered == count, report
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    return in_loop(main(), "asyncio")


def page_memory(path: str, operation: str) -> float:
    """MB by which the process grows at most while a page of models is made."""
    from klaviyo_openapi.operations import OPERATIONS

    from klaviyo_async.core.codec import decode_page

    found = OPERATIONS[operation]
    return growth(lambda raw: decode_page(found, raw), Path(path).read_bytes(), b'{"data":[]}')


class _AtOnce:
    """A transport without a network."""

    async def send(self, *_: object, **__: object) -> Any:
        from klaviyo_async.core.response import RawResponse

        return RawResponse(200, {}, b'{"data":{"type":"profile","id":"1","attributes":{}}}')

    async def aclose(self) -> None: ...


def accounts(count: int) -> float:
    """A call over a transport that answers at once, each for the next account."""
    from klaviyo_async import KlaviyoAccounts, MemoryTokenStore, OAuthApp, Tokens

    _raise_limits("profiles", "get_profile")

    async def main() -> float:
        transport: Any = _AtOnce()
        app = OAuthApp("client", "secret", "https://me.example", transport=transport)
        names = [f"account-{number}" for number in range(count)]
        store = MemoryTokenStore()
        async with KlaviyoAccounts(app=app, store=store, transport=transport) as accounts:
            for name in names:
                await accounts.connect(name, Tokens(f"token-{name}", "refresh", time.time() + 9e6))
                await accounts[name].profiles.get_profile("1")
            calls, found = max(count, 5000), []
            for _ in range(3):
                gc.collect()
                started = time.process_time()
                for number in range(calls):
                    await accounts[names[number % count]].profiles.get_profile("1")
                found.append((time.process_time() - started) / calls)
            return statistics.median(found)

    return in_loop(main(), "asyncio")


def views(count: int) -> float:
    """A view of one account among many is made."""
    from klaviyo_async import KlaviyoAccounts

    async def main() -> float:
        names = [f"account-{number}" for number in range(count)]
        async with KlaviyoAccounts(keys=lambda name: f"pk_{name:0>34}") as accounts:
            return repeated(lambda: [accounts[name] for name in names]) / count

    return in_loop(main(), "asyncio")


def account_memory(count: int, called: bool = True) -> float:
    """kB of an account, before or after its first call."""
    import tracemalloc

    from klaviyo_async import KlaviyoAccounts

    names = [f"account-{number}" for number in range(count)]

    async def main() -> float:
        transport: Any = _AtOnce()
        tracemalloc.start()
        async with KlaviyoAccounts(
            keys=lambda name: f"pk_{name:0>34}", transport=transport
        ) as accounts:
            await accounts[names[0]].profiles.get_profile("1")
            before, _ = tracemalloc.get_traced_memory()
            for name in names[1:]:
                account = accounts[name]
                if called:
                    await account.profiles.get_profile("1")
            gc.collect()
            after, _ = tracemalloc.get_traced_memory()
        return (after - before) / (count - 1) / 1000

    return in_loop(main(), "asyncio")


def imports(what: str) -> None:
    """What a new process imports for the `package`, for a `client` and an area, or of `everything`."""
    import klaviyo_async

    if what == "package":
        return
    client = klaviyo_async.KlaviyoClient(KEY)
    if what == "client":
        client.events.create_event  # noqa: B018
        import klaviyo_async.http.transport

        return
    import importlib
    import pkgutil

    for name in ("klaviyo_openapi.api", "klaviyo_openapi.models"):
        package = importlib.import_module(name)
        for module in pkgutil.iter_modules(package.__path__):
            if module.name not in ("_types", "dicts"):  # for type checkers: no program imports them
                importlib.import_module(f"{name}.{module.name}")


def admission(waiters: int) -> float:
    """The limiter alone: CPU seconds of one permit, taken and handed back."""
    from klaviyo_openapi._runtime import Operation

    from klaviyo_async.limiter.local import LocalLimiter
    from klaviyo_async.testing import VirtualClock

    def operation(*limits: str) -> Any:
        return Operation("get_things", "GET", "/api/things", area="things", limits=limits)

    async def alone() -> float:
        limiter, wide, count = LocalLimiter(), operation(*LIMITS), 100_000
        started = time.process_time()
        for _ in range(count):
            limiter.observe(await limiter.acquire("account", wide, None), 200)
        return (time.process_time() - started) / count

    async def crowd() -> float:
        usual = operation("350/s", "3500/m")
        async with VirtualClock() as clock:
            limiter = LocalLimiter(clock, probe_minute=False)  # nobody here would refuse a probe

            async def call() -> None:
                permit = await limiter.acquire("account", usual, None)
                await asyncio.sleep(0)
                limiter.observe(permit, 200)

            tasks = [asyncio.ensure_future(call()) for _ in range(waiters)]
            started = time.process_time()
            await asyncio.gather(*tasks)
            return (time.process_time() - started) / waiters

    return in_loop(alone() if waiters == 1 else crowd(), "asyncio")
