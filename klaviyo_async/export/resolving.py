"""Names that users give, and what they stand for in an account: ids of metrics, and its time zone."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import evolve

from ..core.filters.grammar import parse
from ..core.operations import operations
from ..errors import APIStatusError, ConfigurationError, InvalidRequest
from .asking import Asking
from .report_asking import ReportAsking
from .times import equals_any

__all__ = ["resolve_asking"]

_DENIED = (401, 403)
_SHOWN = 8
"""Names of metrics that a message has."""


async def resolve_asking(
    asking: Asking, metrics: Sequence[str], conversion_metric: str | None
) -> Asking:
    """With names of metrics replaced by their ids, and the time zone of a report's account.

    Args:
        asking: of a stream.
        metrics: names or ids of those wanted; empty: all.
        conversion_metric: name or id of what counts as a conversion; None: nothing does.

    Raises:
        InvalidRequest: there is no such metric.
        ConfigurationError: the key may not read the account, whose time zone reports need.
        KlaviyoError: metrics or the account cannot be read.
    """
    if isinstance(asking, ReportAsking):
        return await _resolve_report(asking, metrics, conversion_metric)
    if not metrics:
        return asking
    own = equals_any("metric_id", [*_ids(metrics, await _known_metrics(asking))])
    before = asking.wanted.filter
    if isinstance(before, str):
        before = parse(before)
    joined = own if before is None else before & own
    return evolve(asking, wanted=evolve(asking.wanted, filter=joined))


async def _resolve_report(
    asking: ReportAsking, metrics: Sequence[str], conversion_metric: str | None
) -> ReportAsking:
    if asking.zone is None:
        asking = evolve(asking, zone=await _zone_of(asking))
    known: dict[str, list[str]] = {}
    if metrics or conversion_metric is not None or (asking.weekly and asking.shape.aggregates):
        known = await _known_metrics(asking)
    if conversion_metric is not None:
        # Of several with one name, which come from several integrations, one has to be meant.
        metric, *others = _ids([conversion_metric], known)
        if others:
            raise InvalidRequest(
                f"several metrics are called {conversion_metric!r}: give the id of one: "
                f"{', '.join((metric, *others))}"
            )
        asking = evolve(asking, metric=metric)
    if metrics:
        asking = evolve(asking, wanted=evolve(asking.wanted, parents=_ids(metrics, known)))
    if asking.weekly and (known or not asking.shape.aggregates):
        parents = asking.wanted.parents or [ids[0] for ids in known.values()]
        about = parents[0] if asking.shape.aggregates else None
        asking = evolve(asking, weekday=await asking.find_weekday(about))
    return asking


async def _known_metrics(asking: Asking) -> dict[str, list[str]]:
    """Id, and name, of each metric -> ids."""
    listing = operations(asking.stream.operation.package)["get_metrics"]
    known: dict[str, list[str]] = {}
    async for metric in asking.caller.pages(listing, options={"lane": asking.lane}):
        known.setdefault(metric.id, []).append(metric.id)
        if isinstance(metric.name, str):
            known.setdefault(metric.name, []).append(metric.id)
    return known


def _ids(names: Sequence[str], known: dict[str, list[str]]) -> tuple[str, ...]:
    for name in names:
        if name not in known:
            raise InvalidRequest(f"the account has no metric {name!r}; {_hint(name, known)}")
    return tuple(dict.fromkeys(id_ for name in names for id_ in known[name]))


def _hint(name: str, known: dict[str, list[str]]) -> str:
    if near := get_close_matches(name, known, 3):
        return f"did you mean {' or '.join(near)}?"
    names = sorted(one for one, ids in known.items() if ids != [one])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"there are {', '.join(names[:_SHOWN])}{more}" if names else "it has none at all"


async def _zone_of(asking: ReportAsking) -> ZoneInfo:
    package = asking.stream.operation.package
    try:
        page = await asking.caller.pages(
            operations(package)["get_accounts"], options={"lane": asking.lane}
        )
    except APIStatusError as error:
        if error.status not in _DENIED:
            raise
        raise ConfigurationError(
            f"{asking.stream.name} is counted by the clocks of the account: its key needs the scope "
            "accounts:read"
        ) from None
    name = getattr(page[0], "timezone", None) if len(page) else None
    try:
        return ZoneInfo(name if isinstance(name, str) and name else "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        raise ConfigurationError(
            f"the account's time zone {name!r:.60} is not known here: pip install tzdata"
        ) from None
