"""A source for `dlt <https://dlthub.com>`_, which loads into warehouses: `pip install "klaviyo-async[dlt]"`.

A resource for each stream. dlt's own incremental cursor is not used: it keeps the latest time that it has seen, but
pages of slices that are read side by side come in no order, so that a load which stops early would skip rows for
ever. The slices and the watermark are in the resource's state instead, which dlt stores with the rows. A page counts
when it has passed all steps of its resource, a limit among them: so one limited to a single page goes on all the same.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, Literal, Self

import anyio
from attrs import frozen

from ..errors import ConfigurationError
from ..loops import Abandoned, PerLoop
from .asking_account import AskedAccount, ask_account
from .columns import Kind, columns_of_objects
from .loading import LoaderRun, Saved
from .report import ExportReport, StreamReport
from .target import lookback_of
from .times import Moment

try:
    import dlt
    from dlt.extract import DltResource, DltSource
    from dlt.extract.items import DataItemWithMeta
    from dlt.extract.items_transform import ItemTransform, LimitItem, YieldMapItem
except ImportError as error:
    raise ImportError(
        "klaviyo_async.export.dlt needs dlt: pip install 'klaviyo-async[dlt]'"
    ) from error
from .exporting import Export

if TYPE_CHECKING:
    from .preparing import Prepared

__all__ = ["klaviyo_source"]

_TYPES: Final[dict[Kind, str]] = {
    "string": "text",
    "integer": "bigint",
    "number": "double",
    "boolean": "bool",
    "timestamp": "timestamp",
    "date": "date",
    "json": "json",
}


def klaviyo_source(
    export: Export,
    *,
    name: str = "klaviyo",
    nested: Literal["json", "tables"] = "json",
    lookback: Moment | None = None,
    full: bool = False,
) -> DltSource:
    """A dlt source of an export: a resource, and so a table, for each of its streams.

    The first run loads all from `since` on, later ones what is new since and what has changed. Streams without a
    time field are loaded whole, and replace their table, each time.

    Args:
        export: what `klaviyo.export("events", "profiles", since="730d")` returned; its client is used in dlt's
            event loop, and stays open.
        name: of the source: dlt keeps its schema and its state by it, so give each account one of its own.
        nested: what becomes of lists and of objects that the document describes: `json`, a column with JSON; or
            `tables`: columns for objects, child tables for lists. Objects of your own keys (`properties`,
            `event_properties`) are JSON all the same.
        lookback: how far before the end of the last run is read again, for rows that come late: a timedelta, or
            text such as `3d`; None: three days for events, 30 for reports, else ten minutes.
        full: whether to read all from `since` on again and replace the tables, so that what was deleted since is
            gone. Do not limit such a load: what was not read is missing.

    Returns:
        What `pipeline.run` takes. `export.report` says what the last run has read.

    Raises:
        ConfigurationError: `nested` or `lookback` is not valid.
    """
    if nested not in ("json", "tables"):
        raise ConfigurationError(f"nested is json or tables, not {nested!r:.40}")
    shared = PerLoop(lambda loop: _InLoop(loop, export))
    resources = [
        _resource(shared, export, one, nested, lookback_of(one.stream, lookback), full)
        for one in export._prepared
    ]
    # What the document does not know may be nested too.
    depth: Any = 0 if nested == "json" else None

    def source() -> list[DltResource]:
        return resources

    made: DltSource = dlt.source(source, name=name, section="klaviyo", max_table_nesting=depth)()
    return made


class _InLoop:
    """What the resources of one source share in dlt's event loop, which is made for each load."""

    def __init__(self, loop: AbstractEventLoop, export: Export) -> None:
        self.loop = loop
        self._export = export
        self._lock = anyio.Lock()
        self._account: AskedAccount | None = None
        self.runs: set[LoaderRun] = set()
        export.report = ExportReport()

    async def account(self, prepared: Prepared) -> AskedAccount:
        """The account, asked for once."""
        async with self._lock:
            if self._account is None:
                self._account = await ask_account(
                    prepared, self._export._owner, self._export._clock
                )
        return self._account

    async def aclose(self) -> None:
        """Stop what was not read to its end: dlt closes no iterators."""
        for run in [*self.runs]:
            await run.aclose()

    def abandon(self, why: Abandoned) -> None:
        """There is nothing to let go of."""


class _Pages:
    """The pages of a resource, one at a time: what dlt iterates over in the thread of the load.

    dlt would ask an asynchronous iterator for the next page before it has sent the last one through the steps of the
    resource, where a limit may drop it. So it is given what it awaits in its loop one by one: the next when the last
    page has gone through.
    """

    def __init__(
        self, shared: PerLoop[_InLoop], begin: Callable[[AskedAccount], LoaderRun], of: Prepared
    ):
        self._shared = shared
        self._begin = begin
        self._of = of
        self._run: LoaderRun | None = None
        self._under_way = self._ended = False

    def __iter__(self) -> Iterator[Any]:
        while not self._ended:
            if self._under_way:
                yield None  # dlt sees to other resources, or waits
            else:
                self._under_way = True
                yield self._next()

    async def _next(self) -> Any:
        here = self._shared.here()
        run = self._run
        if run is None:
            run = self._run = self._begin(await here.account(self._of))
            here.runs.add(run)
        rows = await run.next()
        if rows is not None:
            return self._through(DataItemWithMeta(_Page(run, run.saved), rows))
        here.runs.discard(run)
        self._ended = True
        # Else there is no table, or the one of before.
        return dlt.mark.materialize_table_schema() if run.left_empty else None

    def _through(self, page: DataItemWithMeta) -> Iterator[DataItemWithMeta]:
        yield page
        self._under_way = False  # dlt has come back for more: all steps are done with it


@frozen(eq=False)
class _Page:
    """Travels with the rows of a page."""

    run: LoaderRun
    saved: Saved
    """The state to go on from, once they are loaded."""


class _Count(ItemTransform):  # type: ignore[type-arg]
    """The last step of a resource: what comes so far is loaded, and counts."""

    placement_affinity = 9.0
    """Behind a limit, which drops what was read too much."""

    def __init__(self) -> None:
        super().__init__(lambda item: item)  # which is not called

    def bind(self, pipe: Any) -> Self:
        """See that no limit can cut a page, or drop one that comes late: what it cut off would not come again.

        Raises:
            ConfigurationError: the resource is limited, and takes pages apart or has steps that dlt does not know.
        """
        kinds = [type(step) for step in pipe.steps[1:] if step is not self]
        if LimitItem not in kinds:
            return self
        if YieldMapItem in kinds:
            raise ConfigurationError(
                f"{pipe.name}: add_limit and add_yield_map do not go together: a limit counts what is "
                "yielded, and the rest of a page would be lost; use add_map or add_filter"
            )
        if not all(kind.__module__.startswith("dlt.") for kind in kinds):
            raise ConfigurationError(
                f"{pipe.name}: add_limit and add_step do not go together: what a step of your own hands on later "
                "than what follows would be lost; use add_map or add_filter"
            )
        return self

    def __call__(self, item: Any, meta: Any = None) -> Any:
        """Let everything pass."""
        if isinstance(meta, _Page):
            meta.run.keep(meta.saved)
        return item


def _resource(
    shared: PerLoop[_InLoop],
    export: Export,
    prepared: Prepared,
    nested: str,
    lookback: int,
    full: bool,
) -> DltResource:
    stream = prepared.stream
    replaces = full or stream.time is None

    def begin(account: AskedAccount) -> LoaderRun:
        report = export.report.streams[stream.name] = StreamReport()
        return LoaderRun(
            prepared=prepared,
            mapping=dlt.current.resource_state(stream.name),
            account=account,
            clock=export._clock,
            report=report,
            lookback=lookback,
            replaces=replaces,
        )

    def read() -> Iterator[Any]:
        return iter(_Pages(shared, begin, prepared))

    made: DltResource = dlt.resource(
        read,
        name=stream.name,
        write_disposition="replace" if replaces else "merge",
        primary_key=[*stream.key],
        columns=_hints(prepared, nested, merges=not replaces),
    )
    made.add_step(_Count())
    return made


def _hints(prepared: Prepared, nested: str, *, merges: bool) -> Any:
    """What dlt is told of the columns, so that tables are the same whatever the rows of a load hold."""
    stream, operation = prepared.stream, prepared.stream.operation
    columns = [*prepared.columns]
    if nested == "tables":
        # As dlt names what it takes apart; lists become tables, of which it learns by itself.
        parts = columns_of_objects(operation.model(operation.returns or "Ref"), "__")
        wanted = {name for name, _ in columns}
        included = {name.replace("-", "_") for name in prepared.asking.wanted.include}
        columns = [one for one in columns if one.kind != "json" or one.name in included]
        columns += [one for one in parts if one.name.partition("__")[0] in wanted]
    hints: dict[str, dict[str, Any]] = {
        name: {"data_type": _TYPES[kind], "nullable": name not in stream.key}
        for name, kind in columns
    }
    time = stream.time
    if merges and time is not None and time.moves and time.name in hints:
        # Of a row that has changed during the load the later version counts.
        hints[time.name]["dedup_sort"] = "desc"
    return hints
