"""A year of a shop: who gets which message, opens, clicks, looks around, buys, unsubscribes."""

from __future__ import annotations

import random
from array import array
from bisect import bisect_right
from functools import lru_cache
from typing import Any, Final

from ..event_table import Row
from ..steps import Steps, every
from ..store import Store
from .offers import Offers, Product, Sent
from .people import People

__all__ = ["Timeline"]

_HOUR: Final = 3600
_DAY: Final = 86_400
_LATE: Final = 0.01
"""Share of the events that come hours or days after they happened."""
_OPENS: Final = 0.4
_CLICKS: Final = 0.25
"""Share of those who opened."""
_BOUNCES: Final = 0.015
_BUYS: Final = 0.3
"""Share of those who look at products."""


class Timeline:
    """Events, put into an account.

    Args:
        store: of the account.
        chance: of what is random.
        offers: what is sent and sold.
        people: to whom.
        first: when the shop opened, in seconds since 1970.
        last: now: no event is later.
    """

    def __init__(
        self,
        store: Store,
        chance: random.Random,
        offers: Offers,
        people: People,
        first: int,
        last: int,
    ) -> None:
        self._store, self._chance = store, chance
        self._offers, self._people = offers, people
        self._first, self._last = first, last
        # Columns, as there may be millions of events.
        self._times, self._who, self._metrics = array("q"), array("I"), array("B")
        self._properties: list[dict[str, Any]] = []
        self._names = {name: number for number, name in enumerate(offers.metrics)}
        self._counted = [0] * len(offers.campaigns)
        """Recipients of each campaign so far."""
        self._number = 0
        """Of the person who comes next."""

    def fill(self, size: int) -> Steps[None]:
        """Make so many events, and put them in as they came."""
        random_ = self._chance.random
        for some in every(range(min(len(self._people.ids), size)), 128):
            for number in some:
                self._subscribe(number)
            yield
        while len(self._times) < size:
            for _ in range(64):
                share = random_()
                if share < 0.6:
                    self._campaign()
                elif share < 0.75:
                    self._abandon()
                else:
                    self._visit(self._anybody(), None)
            yield
        yield from self._put(size)

    # --- what happens

    def _subscribe(self, number: int) -> None:
        people, offers = self._people, self._offers
        at = people.joined[number]
        properties = {"List": "Newsletter"}
        self._add("Subscribed to List", number, at, properties)
        self._receive(number, at + 60, offers.flows[0][number % len(offers.flows[0])])

    def _campaign(self) -> None:
        """The next person on the list gets a campaign that they have not got yet."""
        which = self._chance.randrange(len(self._counted))
        sent = self._offers.campaigns[which]
        there = bisect_right(self._people.joined, sent.at)
        if self._counted[which] >= there:
            self._visit(self._anybody(), None)
            return
        number = self._counted[which]
        self._counted[which] += 1
        # A thousand go out in a second or two: many events are of one second.
        self._receive(number, sent.at + number // 500, sent)

    def _abandon(self) -> None:
        number = self._anybody()
        at = self._moment(number)
        product = self._chance.choice(self._offers.products)
        self._add("Started Checkout", number, at, _basket(product))
        self._receive(number, at + 4 * _HOUR, self._chance.choice(self._offers.flows[1]))

    def _receive(self, number: int, at: int, sent: Sent) -> None:
        chance = self._chance
        if chance.random() < _BOUNCES:
            self._add("Bounced Email", number, at, sent.properties)
            return
        self._add("Received Email", number, at, sent.properties)
        if chance.random() >= _OPENS:
            return
        opened = at + int(chance.expovariate(1 / (8 * _HOUR))) + 20
        self._add("Opened Email", number, opened, sent.properties)
        if chance.random() < 0.3:
            self._add("Opened Email", number, opened + chance.randrange(_DAY), sent.properties)
        if chance.random() < 0.004:
            self._add("Marked Email as Spam", number, opened + 5, sent.properties)
        elif chance.random() < 0.01:
            name = "Unsubscribed from Email Marketing"
            self._add(name, number, opened + 9, sent.properties)
        elif chance.random() < _CLICKS:
            clicked = opened + chance.randrange(5, 120)
            self._add("Clicked Email", number, clicked, sent.clicked)
            self._visit(number, clicked + 1)

    def _visit(self, number: int, at: int | None) -> None:
        chance = self._chance
        at = self._moment(number) if at is None else at
        seen = []
        for _ in range(chance.randrange(1, 4)):
            product = chance.choice(self._offers.products)
            seen.append(product)
            self._add("Viewed Product", number, at, _viewed(product))
            at += chance.randrange(10, 300)
        if chance.random() >= _BUYS:
            return
        basket = _basket(*seen)
        self._add("Started Checkout", number, at, basket)
        at += chance.randrange(60, 900)
        self._add("Placed Order", number, at, basket)
        self._people.orders.setdefault(number, []).append(min(at, self._last))
        for product in seen:
            # All of an order in the same second.
            self._add("Ordered Product", number, at, _viewed(product))
        if chance.random() < 0.5:
            self._receive(number, at + _DAY, self._offers.flows[2][0])

    # --- who, and when

    def _anybody(self) -> int:
        self._number = (self._number + 7919) % len(self._people.ids)
        return self._number

    def _moment(self, number: int) -> int:
        joined = self._people.joined[number]
        return joined + int((self._last - joined) * self._chance.random())

    def _add(self, metric: str, number: int, at: int, properties: dict[str, Any]) -> None:
        self._times.append(min(at, self._last))
        self._who.append(number)
        self._metrics.append(self._names[metric])
        self._properties.append(properties)

    def _put(self, size: int) -> Steps[None]:
        """Put in the first of them, which get their numbers and ids here, in the order in which they came."""
        chance, first, last = self._chance.random, self._first, self._last
        # A time and a place in one number take a third of the memory of two.
        days = [array("Q") for _ in range((last - first) // _DAY + 1)]
        for some in every(range(size)):
            for index in some:
                came = at = self._times[index]
                if chance() < _LATE:
                    came = min(last, at + int(chance() * 3 * _DAY))
                days[(came - first) // _DAY].append(came << 32 | index)
            yield
        store, people = self._store, self._people.ids
        metrics = list(self._offers.metrics.values())
        for day in days:
            for chunk in every(sorted(day), 1024):
                for number in chunk:
                    index = number & 0xFFFFFFFF
                    at, who = self._times[index], people[self._who[index]]
                    metric, properties = metrics[self._metrics[index]], self._properties[index]
                    store.events.append(Row(store.number(), at, who, metric, None, properties))
                yield
        store.version += 1


@lru_cache(maxsize=1024)
def _viewed(product: Product) -> dict[str, Any]:
    """What an event says of a product: the same for all, as no event changes it."""
    return {"ProductName": product.name, "SKU": product.sku, "$value": product.price}


@lru_cache(maxsize=4096)
def _basket(*products: Product) -> dict[str, Any]:
    return {
        "$value": sum(product.price for product in products),
        "$value_currency": "USD",
        "Items": [product.name for product in products],
    }
