"""`klaviyo.export(...)`: streams read out of an account, as batches, as rows, or into files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..clock import Clock
from .asking import Caller
from .batches import Batch, BatchSink, Iteration, Put
from .parents import Parents
from .plan import StreamPlan
from .preparing import ExportOptions, Prepared, prepare, resolve_metrics
from .reading import Reader
from .report import ExportReport, StreamReport
from .rows import Row
from .slices import Slice

__all__ = ["Export"]


class Export:
    """An export that was asked for, and is done each time it is iterated or written.

    Args:
        caller: sends the calls.
        package: the generated package whose streams there are.
        names: of the streams.
        clock: tells the time.
        options: see :class:`ExportOptions`.

    Raises:
        InvalidRequest: there is no such stream, field or time, or a range is empty.
        FilterError: the filter is none.
        ConfigurationError: an option does not exist, or its value is not valid.
    """

    def __init__(
        self, caller: Caller, package: str, names: Sequence[str], clock: Clock, options: ExportOptions
    ) -> None:
        self._clock = clock
        self._prepared = prepare(caller, package, names, clock, options)
        self.report = ExportReport()
        """What the last iteration has read."""

    def __aiter__(self) -> Iteration[Batch]:
        """Iterate over batches: a page's rows each, in no particular order.

        Leaving the loop early stops the reading; close the iteration (`aclose`) where the moment matters.
        """
        return Iteration(self._run, _alone)

    def rows(self) -> Iteration[Row]:
        """Iterate over rows: flat dicts of id, attributes and related ids, with values as Klaviyo sent them."""
        return Iteration(self._run, Batch.rows)

    async def plan(self) -> list[StreamPlan]:
        """Find out what the export will take, by a few requests for each stream.

        Raises:
            KlaviyoError: a request failed.
        """
        return [await prepared.plan() for prepared in self._prepared]

    async def _run(self, put: Put) -> None:
        report = self.report = ExportReport()
        for prepared in self._prepared:
            counted = report.streams[prepared.stream.name] = StreamReport()
            await self._read(prepared, counted, put)

    async def _read(self, prepared: Prepared, report: StreamReport, put: Put) -> None:
        ready = await resolve_metrics(prepared)
        plan = await ready.plan()
        report.estimated = plan.pages
        begun = self._clock.monotonic()
        sink = BatchSink(ready.stream, put, report)
        reader = reader_of(ready, plan, sink, report, self._clock)
        await reader.run()
        report.seconds = self._clock.monotonic() - begun
        report.finished = True


def reader_of(
    prepared: Prepared, plan: StreamPlan, sink: Any, report: StreamReport, clock: Clock
) -> Reader:
    """What reads a stream as planned."""
    stream = prepared.stream
    pieces = [
        Slice(number, start=start, end=end, reach=end)
        for number, (start, end) in enumerate(plan.slices, 1)
    ]
    parents = None
    if stream.parent is not None:
        parents, pieces = Parents(prepared.asking, prepared.start, prepared.end), []
    return Reader(
        asking=prepared.asking,
        maker=prepared.maker,
        slices=pieces,
        sink=sink,
        report=report,
        concurrency=plan.concurrency,
        clock=clock,
        parents=parents,
        next_id=len(pieces) + 1,
    )


def _alone(batch: Batch) -> Iterable[Batch]:
    return (batch,)
