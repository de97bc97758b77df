"""Records that are not to be sent: settled as dropped, and told of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from logging import DEBUG, getLogger
from typing import TYPE_CHECKING, Final

from ..calls.dispatcher import notify_hooks
from ..calls.hooks import Drop
from ..core.log_fields import log_fields
from ..http.disabled import say_disabled
from .admission import Admission
from .record import Record
from .settlement import Outcome

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.hooks import Hooks
    from ..calls.options import Settings
    from .destination import Destination

__all__ = ["DroppingAdmission", "drop_listener", "tell_drop"]

log: Final = getLogger("klaviyo_async")


class DroppingAdmission(Admission):
    """Takes records in and drops them: the client is disabled."""

    async def put(self, records: Sequence[Record]) -> None:
        """Settle records at once."""
        self.take_in(records)

    def take_in(self, records: Sequence[Record]) -> None:
        """Settle records at once."""
        if records:
            say_disabled()
            self._began()
            self._settlement.settle("dropped", records)


def drop_listener(
    engine: Engine, destination: Destination, settings: Settings
) -> Callable[[Outcome], None]:
    """What tells hooks and the log of records that are dropped.

    Args:
        engine: what would send them.
        destination: where they would go.
        settings: of the requests.
    """

    def on_outcome(outcome: Outcome) -> None:
        if outcome.status == "dropped":
            drop = Drop(
                destination.batch,
                engine.owner,
                destination.noun,
                len(outcome.records),
                "disabled" if engine.disabled else "before_send",
            )
            tell_drop(settings.hooks, drop)

    return on_outcome


def tell_drop(hooks: Iterable[Hooks], drop: Drop) -> None:
    """Log it, and tell whoever listens.

    Args:
        hooks: whom to tell.
        drop: what was dropped.
    """
    if log.isEnabledFor(DEBUG):
        fields = log_fields(
            operation=drop.operation.name,
            account=drop.owner,
            records=drop.records,
            reason=drop.reason,
        )
        log.debug("%d %ss dropped: %s", drop.records, drop.noun, drop.reason, extra=fields)
    notify_hooks(hooks, "on_dropped", drop)
