"""A shop of any size, made of a seed: people, lists, campaigns, flows, products, and a year of events."""

from __future__ import annotations

import datetime as dt
import random

from ..steps import Steps
from ..store import Store
from .offers import Offers
from .people import People
from .timeline import Timeline

__all__ = ["build"]

YEAR = 365 * 86_400


def build(store: Store, size: int, seed: int, until: dt.datetime) -> Steps[None]:
    """Put a shop into an account. The same arguments make the same shop.

    Args:
        store: of the account, which nothing was put into yet but what it has from the start.
        size: how many events there are; there is a profile for every twenty.
        seed: of all that is random.
        until: when its last event came; the first is a year older.
    """
    chance = random.Random(seed)  # noqa: S311 - a shop, not a secret
    last = int(until.timestamp())
    offers = Offers(store, chance, last - YEAR, last)
    yield
    people = People(store, chance, last - YEAR, last)
    yield from people.come(max(3, size // 20))
    yield from Timeline(store, chance, offers, people, last - YEAR, last).fill(size)
    yield from people.join(offers.segments)
