"""Observable instruments: requests in flight, and gauges of quota buckets.

An SDK keeps the callbacks of whoever first makes an observable instrument, and drops those of all
others. So they are made once per provider, however many hooks there are.
"""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from opentelemetry.metrics import Observation, get_meter, get_meter_provider

from .._version import __version__
from .quota_gauges import CONCURRENCY_GAUGES, GAUGES, QuotaGauges

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from opentelemetry.metrics import CallbackOptions, MeterProvider
    from opentelemetry.util.types import AttributeValue

__all__ = ["SCOPE", "Attributes", "Instruments"]

SCOPE: Final = "klaviyo_async"

Attributes = tuple[tuple[str, "AttributeValue"], ...]


class Instruments:
    """The observable instruments of one meter provider; got by :meth:`of`."""

    __slots__ = ("_active", "_lock", "quota_gauges")

    def __init__(self, provider: MeterProvider) -> None:
        self.quota_gauges = QuotaGauges()
        self._active: dict[Attributes, int] = {}
        self._lock = Lock()
        meter = get_meter(SCOPE, __version__, provider)
        meter.create_observable_up_down_counter(
            "klaviyo.client.active_requests",
            [self._requests],
            "{request}",
            "Requests under way.",
        )
        for name, (unit, description) in GAUGES.items():
            read = self._gauge(self.quota_gauges.levels, name)
            meter.create_observable_gauge(
                f"klaviyo.client.bucket.{name}", [read], unit, description
            )
        for name, (unit, description) in CONCURRENCY_GAUGES.items():
            read = self._gauge(self.quota_gauges.concurrency, name)
            meter.create_observable_gauge(
                f"klaviyo.client.concurrency.{name}", [read], unit, description
            )

    @staticmethod
    def of(provider: MeterProvider | None) -> Instruments:
        """The instruments of a provider; None: of the global one."""
        provider = provider or get_meter_provider()
        with _LOCK:
            found = _MADE.get(provider)
            if found is None:
                found = _MADE[provider] = Instruments(provider)
            return found

    def count(self, attributes: Attributes, change: int) -> None:
        """Add `change` to the number of requests in flight."""
        # Clients in several threads may have one provider.
        with self._lock:
            self._active[attributes] = self._active.get(attributes, 0) + change

    def _requests(self, _: CallbackOptions) -> Iterable[Observation]:
        with self._lock:
            found = list(self._active.items())
        return [Observation(count, dict(attributes)) for attributes, count in found]

    @staticmethod
    def _gauge(
        levels: Callable[[str], list[tuple[float, dict[str, str]]]], name: str
    ) -> Callable[[CallbackOptions], Iterable[Observation]]:
        def read(_: CallbackOptions) -> Iterable[Observation]:
            found = levels(name)
            return [Observation(value, attributes) for value, attributes in found]

        return read


_LOCK = Lock()
if hasattr(os, "register_at_fork"):  # a child has not the thread that holds it
    os.register_at_fork(after_in_child=lambda: globals().update(_LOCK=Lock()))
_MADE: Final[WeakKeyDictionary[MeterProvider, Instruments]] = WeakKeyDictionary()
