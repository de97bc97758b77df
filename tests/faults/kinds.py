"""The kinds of call that meet the faults."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from klaviyo_async.sandbox import Sandbox

from ..support import KEY
from .bench import Bench

PIXEL: Final = b"\x89PNG\r\n\x1a\n" + bytes(3_000_000)
Arm = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Kind:
    """A kind of call."""

    name: str
    safe: bool
    """Whether it may be repeated though the server may have processed it."""
    document: bool
    """Whether it returns something."""
    call: Callable[[Bench, Arm], Awaitable[Any]]
    """Does it, and awaits its argument at the moment when the fault is to begin."""
    made: Callable[[Sandbox], int] | None = None
    """How many of what it makes there are."""

    def __str__(self) -> str:
        return self.name


def _event(**more: Any) -> Any:
    return {
        "metric": {"name": "Viewed"},
        "profile": {"email": "ada@example.com"},
        "properties": {"long": "x" * 1000},
        **more,
    }


async def _get(bench: Bench, arm: Arm) -> None:
    bench.sandbox.store(KEY).add("profile", {"email": "ada@example.com"}, id_="P1")
    await arm()
    assert (await bench.client.profiles.get_profile("P1")).email == "ada@example.com"


async def _page(bench: Bench, arm: Arm) -> None:
    store = bench.sandbox.store(KEY)
    wanted = {store.add("profile", {"email": f"{n}@example.com"}).id for n in range(25)}
    pages = bench.client.profiles.get_profiles(page_size=20).pages()
    found = [profile.id for profile in await anext(pages)]

    async def the_rest() -> None:
        found.extend([profile.id for profile in await anext(pages)])
        assert len(found) == 25
        assert set(found) == wanted

    await arm()
    # A failure leaves the iteration where it is: it goes on once the server does.
    bench.afterwards = the_rest
    await the_rest()
    bench.afterwards = None


async def _named_event(bench: Bench, arm: Arm) -> None:
    await arm()
    await bench.client.events.create_event(_event(unique_id="one"))


async def _event_without_name(bench: Bench, arm: Arm) -> None:
    await arm()
    await bench.client.events.create_event(_event())


async def _job(bench: Bench, arm: Arm) -> None:
    batch: Any = {
        "profile": {"email": "ada@example.com"},
        "events": [{"metric": {"name": "Viewed"}, "properties": {}, "unique_id": "one"}],
    }
    await arm()
    await bench.client.events.bulk_create_events({"events_bulk_create": [batch]})


async def _profile(bench: Bench, arm: Arm) -> None:
    await arm()
    made = await bench.client.profiles.create_profile({"email": "ada@example.com"})
    assert made.email == "ada@example.com"


async def _upload(bench: Bench, arm: Arm) -> None:
    await arm()
    made = await bench.client.images.upload_image_from_file({"file": PIXEL, "name": "pixel"})
    assert made.name == "pixel"


def _events(sandbox: Sandbox) -> int:
    return sandbox.events.stored


def _count(type_: str) -> Callable[[Sandbox], int]:
    return lambda sandbox: len(sandbox.store(KEY).all(type_))


GET: Final = Kind("get", True, True, _get)
PAGE: Final = Kind("second_page", True, True, _page)
EVENT: Final = Kind("event_with_unique_id", True, False, _named_event, _events)
POST: Final = Kind("create_profile", False, True, _profile, _count("profile"))
UPLOAD: Final = Kind("upload", False, True, _upload, _count("image"))
KINDS: Final = (
    GET,
    PAGE,
    EVENT,
    Kind("bulk_job", True, False, _job, _events),
    Kind("event_without_unique_id", False, False, _event_without_name, _events),
    POST,
    UPLOAD,
)
