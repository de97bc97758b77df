"""Iterables that give one object again and again: what is sent is what it was when it was given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from klaviyo_async import ConfigurationError
from klaviyo_async.blocking.sources import run_with_source
from klaviyo_async.models import EventCreate, EventProfile, MetricCreate
from klaviyo_async.sources import Source, as_source
from klaviyo_async.sources.reuse import COPIED

COUNT = 3 * COPIED


def whole() -> Iterator[Any]:
    event: dict[str, Any] = {"metric": "Seen"}
    for number in range(COUNT):
        event["properties"] = {"n": number}
        yield event


def inner() -> Iterator[Any]:
    properties: dict[str, Any] = {}
    for number in range(COUNT):
        properties["n"] = number
        yield {"metric": "Seen", "properties": properties}


def nested() -> Iterator[Any]:
    lines: list[Any] = [{}]
    for number in range(COUNT):
        lines[0]["n"] = number
        yield {"properties": {"lines": lines}}


def model() -> Iterator[Any]:
    profile = EventProfile(email="ada@example.com")
    event = EventCreate(metric=MetricCreate(name="Seen"), profile=profile, properties={})
    for number in range(COUNT):
        event.properties = {"n": number}
        yield event


def from_the_third_on() -> Iterator[Any]:
    """It differs late, and has been the same object all the time."""
    event: dict[str, Any] = {"properties": {"n": 0}}
    for number in range(COUNT):
        if number > 2:
            event["properties"] = {"n": number}
        yield event


def number_of(event: Any) -> int:
    properties = event["properties"] if isinstance(event, dict) else event.properties
    found: int = (properties["lines"][0] if "lines" in properties else properties)["n"]
    return found


async def _async(values: Iterator[Any]) -> AsyncIterator[Any]:
    for value in values:
        yield value


async def _received(source: Source) -> list[int]:
    """The numbers of all events, each read as soon as it was received."""
    found: list[int] = []
    while items := await source.receive(256):
        found += [number_of(event) for _, event in items]
    return found


@pytest.mark.parametrize("given", [whole, inner, nested, model, from_the_third_on])
class TestOneObjectAgainAndAgain:
    def expected(self, given: object) -> list[int]:
        return [0, 0, 0, *range(3, COUNT)] if given is from_the_third_on else [*range(COUNT)]

    async def test_of_a_generator(self, given: Callable[[], Iterator[Any]]) -> None:
        assert await _received(as_source(given())) == self.expected(given)

    async def test_of_an_async_generator(self, given: Callable[[], Iterator[Any]]) -> None:
        assert await _received(as_source(_async(given()))) == self.expected(given)

    async def test_of_one_that_is_slow_at_first(self, given: Callable[[], Iterator[Any]]) -> None:
        """Of one record a read nothing can be learnt."""

        async def events() -> AsyncIterator[Any]:
            for number, value in enumerate(given()):
                if number <= COPIED + 5:
                    await asyncio.sleep(0)
                    await asyncio.sleep(0)
                yield value

        assert await _received(as_source(events())) == self.expected(given)

    def test_of_a_generator_of_another_thread(self, given: Callable[[], Iterator[Any]]) -> None:
        async def received(values: Any) -> list[int]:
            return await _received(as_source(values))

        assert run_with_source(received, given()) == self.expected(given)


class TestOneThatIsTrusted:
    @pytest.mark.parametrize("wrapped", [iter, _async])
    async def test_it_may_give_the_same_thing_often(self, wrapped: Callable[..., Any]) -> None:
        event = {"properties": {"n": 1}}
        source = as_source(wrapped(iter([event] * COUNT)))
        found: list[Any] = []
        while items := await source.receive(256):
            found += [given for _, given in items]
        assert found == [event] * COUNT
        assert found[-1] is event

    @pytest.mark.parametrize("wrapped", [iter, _async])
    async def test_it_is_told_when_it_changes_something_after_all(
        self, wrapped: Callable[..., Any]
    ) -> None:
        def events() -> Iterator[Any]:
            yield from ({"n": number} for number in range(COPIED + 1))
            event = {"n": 0}
            for number in range(10):
                event["n"] = number
                yield event

        source = as_source(wrapped(events()))
        assert len(await source.receive(256)) == COPIED + 1
        with pytest.raises(ConfigurationError, match="give a new dict each time"):
            await source.receive(256)
        await source.aclose()
        await asyncio.sleep(0)
