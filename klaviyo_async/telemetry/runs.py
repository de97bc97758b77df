"""Metrics of runs: which of them wait for a key to be put right, how long that took, and what they drop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter
    from opentelemetry.util.types import AttributeValue

    from ..calls.hooks import Drop, Suspension

__all__ = ["RunMetrics"]


class RunMetrics:
    """The instruments of one meter.

    Args:
        meter: makes them.
        bounds: of the buckets of durations, in seconds.
    """

    def __init__(self, meter: Meter, bounds: Sequence[float]) -> None:
        self._now = meter.create_up_down_counter(
            "klaviyo.client.suspended",
            "{run}",
            "Runs whose delivery is suspended, as the credentials are refused.",
        )
        self._dropped = meter.create_counter(
            "klaviyo.client.dropped",
            "{record}",
            "Records that are not sent, as before_send said or the client is disabled.",
        )
        self._durations = meter.create_histogram(
            "klaviyo.client.suspension.duration",
            "s",
            "Duration of suspensions that are over.",
            explicit_bucket_boundaries_advisory=bounds,
        )

    def dropped(self, drop: Drop, attributes: dict[str, AttributeValue]) -> None:
        """Records are not sent."""
        self._dropped.add(drop.records, {**attributes, "klaviyo.drop.reason": drop.reason})

    def refused(self, suspension: Suspension, attributes: dict[str, AttributeValue]) -> None:
        """A try was refused; the first one counts."""
        if suspension.tries == 1:
            self._now.add(1, attributes)

    def ended(
        self, suspension: Suspension, attributes: dict[str, AttributeValue], error: str
    ) -> None:
        """It is over.

        Args:
            suspension: it.
            attributes: as when it began.
            error: what the last try was refused with.
        """
        self._now.add(-1, attributes)
        found: dict[str, AttributeValue] = {
            **attributes,
            "error.type": error,
            "klaviyo.suspension.resumed": suspension.resumed,
        }
        self._durations.record(suspension.seconds, found)
