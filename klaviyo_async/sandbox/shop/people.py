"""The people of a shop: profiles with consent, who join its list one after the other."""

from __future__ import annotations

import random
from typing import Any, Final

from ..records import Reference, StoredRecord, StoredResource
from ..reporting.segments import DEPARTURE
from ..steps import Steps, every
from ..store import Store
from .offers import iso

__all__ = ["People"]

_FIRST: Final = (
    *("Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Frances", "John", "Hedy", "Niklaus"),
    *(
        "Radia",
        "Dennis",
        "Sophie",
        "Kenneth",
        "Margaret",
        "Tony",
        "Joan",
        "Leslie",
        "Mary",
        "Guido",
    ),
)
_LAST: Final = (
    *("Archer", "Baker", "Carter", "Dyer", "Fisher", "Gardener", "Hunter", "Mason", "Miller"),
    *("Potter", "Sawyer", "Shepherd", "Smith", "Taylor", "Thatcher", "Turner", "Weaver", "Wright"),
)
_PLACES: Final = (
    ("Boston", "MA", "United States", "02110", "America/New_York"),
    ("Denver", "CO", "United States", "80202", "America/Denver"),
    ("Leeds", "England", "United Kingdom", "LS1 4AP", "Europe/London"),
    ("Lyon", "Rhone", "France", "69001", "Europe/Paris"),
    ("Osaka", "Osaka", "Japan", "530-0001", "Asia/Tokyo"),
)
_SUBSCRIBED: Final = 0.8
_BEST: Final = 3
"""Orders of one of the best customers, at the least."""


class People:
    """They, put into an account, and into its list.

    Args:
        store: of the account.
        chance: of what is random.
        first: when the shop opened, in seconds since 1970.
        last: now.
    """

    def __init__(self, store: Store, chance: random.Random, first: int, last: int) -> None:
        self._store, self._chance = store, chance
        self._first, self._last = first, last
        self.joined: list[int] = []
        """When each came, in seconds since 1970, oldest first."""
        self.ids: list[str] = []
        """Profile of each."""
        self.orders: dict[int, list[int]] = {}
        """Number of a person -> when they bought something."""

    def come(self, count: int) -> Steps[None]:
        """Make so many, and the list that most of them are on: whom the news are for."""
        first, last, chance = self._first, self._last, self._chance
        # Ever more of them come, up to two days ago, so that each has time to do something.
        span = last - first - 2 * 86_400
        moments = []
        for some in every(range(count)):
            moments += [first + int(span * chance.random() ** 0.7) for _ in some]
            yield
        self.joined = sorted(moments)
        yield
        members: dict[Reference, str | None] = {}
        for chunk in every(enumerate(self.joined), 64):
            for number, at in chunk:
                profile = self._profile(number, at, chance)
                self.ids.append(profile.id)
                if profile.attributes["subscriptions"]:
                    members[profile.reference] = profile.attributes["created"]
            yield
        stamps = {"created": iso(first), "updated": iso(last)}
        self._store.add(
            "list",
            {"name": "Newsletter", "opt_in_process": "single_opt_in", **stamps},
            {"profiles": members},
        )

    def _profile(self, number: int, at: int, chance: random.Random) -> StoredRecord:
        store = self._store
        given, family = chance.choice(_FIRST), chance.choice(_LAST)
        city, region, country, postcode, zone = chance.choice(_PLACES)
        subscribed, stamp = chance.random() < _SUBSCRIBED, iso(at)
        consent: dict[str, Any] = {
            "can_receive_email_marketing": True,
            "consent": "SUBSCRIBED",
            "consent_timestamp": stamp,
            "last_updated": stamp,
        }
        attributes: dict[str, Any] = {
            "email": f"{given}.{family}.{number}@example.com".lower(),
            "external_id": f"customer-{number}",
            "first_name": given,
            "last_name": family,
            "location": {
                "city": city,
                "region": region,
                "country": country,
                "zip": postcode,
                "timezone": zone,
            },
            "properties": {"company_id": store.public_key},
            "subscriptions": {"email": {"marketing": consent}} if subscribed else {},
            "created": stamp,
            "updated": stamp,
        }
        id_ = store.new_id("profile", attributes, at)
        record = StoredResource("profile", id_, attributes, {}, store.number())
        store.put(record)
        return record

    def join(self, segments: list[StoredRecord]) -> Steps[None]:
        """Put those who bought into segments: all, and the best, of whom some have left.

        Args:
            segments: both, in this order.
        """
        for segment, least in zip(segments, (1, _BEST), strict=True):
            members: dict[Reference, str | None] = {}
            for chunk in every(sorted(self.orders), 256):
                for number in chunk:
                    orders = self.orders[number]
                    if len(orders) < least:
                        continue
                    reference, since = ("profile", self.ids[number]), sorted(orders)[least - 1]
                    left = max(orders) + 120 * 86_400
                    if left < self._last:
                        self._depart(segment, reference, since, left)
                    else:
                        members[reference] = iso(since)
                yield
            segment.relationships["profiles"] = members
            self._store.changed(segment)

    def _depart(self, segment: StoredRecord, profile: Reference, since: int, left: int) -> None:
        times = {"joined": iso(since), "left": iso(left)}
        related: dict[str, Any] = {"segment": segment.reference, "profile": profile}
        id_ = self._store.new_id(DEPARTURE, times, left)
        self._store.add(DEPARTURE, times, related, id_)
