"""`klaviyo.jobs`: what can be done with jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Unpack

from ..calls.engine import Engine
from ..calls.options import Settings
from ..core.operations import operation_of
from ..core.runtime import UNSET, Operation, Options
from ..errors import InvalidRequest
from ..pipeline.dead_letters import check_synchronous
from ..pipeline.pipeline import Pipeline
from ..pipeline.report import Report
from ..pipeline.run import run
from .destination import JobDestination
from .follow import Following, Job, Pace
from .following import JobFollower
from .job_types import job_type_of
from .preparing import consenting, suppressing
from .settings import BulkOptions, BulkSettings
from .sources import Records, as_records
from .state import JobState

__all__ = ["Jobs"]

_ADDRESSES: Final = ("bulk_suppress_profiles", "bulk_unsuppress_profiles")
"""Operations whose records are text: email addresses."""


class Jobs:
    """Jobs of one client.

    Args:
        engine: what sends requests.
        settings: the client's defaults.
        package: the generated package whose operations are used.
    """

    def __init__(self, engine: Engine, settings: Settings, package: str) -> None:
        self._engine = engine
        self._settings = settings
        self._package = package
        self._pace = Pace.of(engine)

    def follow(
        self,
        job: Any,
        kind: str | Operation | Callable[..., Any] | None = None,
        *,
        timeout: float | None = None,
        min_delay: float = 1.0,
        max_delay: float = 30.0,
        give_up_after: float | None = 600.0,
        raise_on_failure: bool = True,
        on_progress: Callable[[JobState], object] | None = None,
        options: Options | None = None,
    ) -> Job:
        """A job to wait for: `await` it for its end, iterate over it for its states.

        ::

            created = await klaviyo.profiles.bulk_import_profiles(...)
            finished = await klaviyo.jobs.follow(created, timeout=300)

        Args:
            job: what the operation that made it has returned, or its id.
            kind: what type of job it is, where `job` is an id: its JSON:API type, or the operation
                that makes such jobs, its name, or the method that calls it.
            timeout: seconds that waiting may take in all; None: no limit.
            min_delay: seconds before the first look at it; 1.5 times as many before the next one,
                and so on.
            max_delay: longest pause between two looks, in seconds.
            give_up_after: seconds for which every look may fail, from the beginning of the first that does,
                before the failure is raised; none outlasts them by more than 5 s.
            raise_on_failure: whether `await` raises if the job was cancelled or has failed.
            on_progress: called with each new :class:`JobState`.
            options: settings of the requests; by default they go in the `bulk` lane.

        Raises:
            InvalidRequest: there are no such jobs, or nothing tells how they are doing.
            ConfigurationError: a time cannot be, or `on_progress` is no function, or an async one.
        """
        id_, type_ = _identifier(job)
        known = job_type_of(kind if kind is not None else type_, self._package, name=type_)
        check_synchronous("on_progress", on_progress)
        settings = self._settings.merged({"lane": "bulk", "max_retries": 0})
        return Job(
            self._engine,
            settings.merged(options),
            known,
            id_,
            Following(
                timeout=timeout,
                min_delay=min_delay,
                max_delay=max_delay,
                give_up_after=give_up_after,
            ),
            self._pace,
            created=None if isinstance(job, (str, Mapping)) else job,
            raise_on_failure=raise_on_failure,
            on_progress=on_progress,
        )

    async def run(
        self,
        operation: str | Operation | Callable[..., Any],
        source: Records,
        *,
        fixed: Mapping[str, Any] | None = None,
        **how: Unpack[BulkOptions],
    ) -> Report:
        """Send any number of records with a bulk operation: catalog items, variants and categories
        (create, update, delete), coupon codes, profiles, subscriptions, suppressions, records of a
        data source.

        ::

            report = await klaviyo.jobs.run("bulk_create_catalog_items", "items.ndjson")

        Args:
            operation: the operation, its name, an alias of it, or the method that calls it.
            source: records: models, flat dicts or resource objects; for deleting, ids will do.
            fixed: fields of the operation's body beside its records, e.g. `{"data_source": id}`.
            how: see :class:`klaviyo_async.jobs.settings.BulkSettings`.

        Raises:
            DeliveryStopped: records cannot be sent any more; its `report` says how far it came.
            ConfigurationError: an option cannot be.
            InvalidRequest: there is no such operation, or it takes no list of records; `source` is no
                source; or `fixed` cannot be encoded.
        """
        return await self._run(operation, fixed or {}, source, how)

    async def import_profiles(
        self, source: Records, *, lists: Sequence[str] = (), **how: Unpack[BulkOptions]
    ) -> Report:
        """Create or update any number of profiles.

        ::

            report = await klaviyo.jobs.import_profiles(profiles, lists=[id])
            print(report.delivered, "imported;", report.rejected, "rejected")

        Args:
            source: profiles to create or update: `ProfileUpsert`, `ProfileCreate`, flat dicts.
            lists: ids of lists to put them on.
            how: see :class:`klaviyo_async.jobs.settings.BulkSettings`.

        Raises:
            DeliveryStopped: profiles cannot be sent any more; its `report` says how far it came.
            ConfigurationError: an option cannot be.
            InvalidRequest: `source` is no source, or `lists` are no ids.
        """
        if isinstance(lists, str):
            raise InvalidRequest(f"lists must be a sequence of ids, not {lists!r}")
        return await self._run("bulk_import_profiles", {"lists": list(lists) or UNSET}, source, how)

    async def subscribe_all(
        self,
        source: Records,
        *,
        list: str | None = None,
        channels: Sequence[str] = ("email",),
        custom_source: str | None = None,
        historical_import: bool | None = None,
        **how: Unpack[BulkOptions],
    ) -> Report:
        """Subscribe any number of profiles to marketing.

        Args:
            source: whom: email addresses, phone numbers, `ProfileSubscriptionCreate`, flat dicts.
            list: id of the list to put them on, whose settings for double opt-in hold.
            channels: what those consent to that come without `subscriptions` of their own, as
                far as they come with an address for it.
            custom_source: where the consent comes from.
            historical_import: whether it was given before; each then needs its `consented_at`.
            how: see :class:`klaviyo_async.jobs.settings.BulkSettings`.

        Raises:
            DeliveryStopped: profiles cannot be sent any more; its `report` says how far it came.
            ConfigurationError: an option cannot be.
        """
        fixed = {
            "list": list,
            "custom_source": custom_source,
            "historical_import": historical_import,
        }
        consent = ("SUBSCRIBED", channels, bool(historical_import))
        return await self._run("bulk_subscribe_profiles", fixed, source, how, consent)

    async def unsubscribe_all(
        self,
        source: Records,
        *,
        list: str | None = None,
        channels: Sequence[str] = ("email",),
        **how: Unpack[BulkOptions],
    ) -> Report:
        """Unsubscribe any number of profiles from marketing.

        Args:
            source: whom: email addresses, phone numbers, flat dicts, or models of the operation.
            list: id of the list to take them off; None: all marketing.
            channels: what those are unsubscribed from that come without `subscriptions` of their own.
            how: see :class:`klaviyo_async.jobs.settings.BulkSettings`.

        Raises:
            DeliveryStopped: profiles cannot be sent any more; its `report` says how far it came.
            ConfigurationError: an option cannot be.
        """
        consent = ("UNSUBSCRIBED", channels, False)
        return await self._run("bulk_unsubscribe_profiles", {"list": list}, source, how, consent)

    async def suppress_all(self, source: Records, **how: Unpack[BulkOptions]) -> Report:
        """Suppress any number of profiles: they get no marketing mail whatever they consent to.

        Args:
            source: whom: email addresses, or flat dicts and models with an `email`.
            how: see :class:`klaviyo_async.jobs.settings.BulkSettings`.

        Raises:
            DeliveryStopped: profiles cannot be sent any more; its `report` says how far it came.
            ConfigurationError: an option cannot be.
        """
        return await self._run("bulk_suppress_profiles", {}, source, how)

    async def unsuppress_all(self, source: Records, **how: Unpack[BulkOptions]) -> Report:
        """Take back what `suppress_all` did.

        Args:
            source: whom: email addresses, or flat dicts and models with an `email`.
            how: see :class:`klaviyo_async.jobs.settings.BulkSettings`.

        Raises:
            DeliveryStopped: profiles cannot be sent any more; its `report` says how far it came.
            ConfigurationError: an option cannot be.
        """
        return await self._run("bulk_unsuppress_profiles", {}, source, how)

    def __repr__(self) -> str:
        return f"<Jobs of {self._engine.owner}>"

    async def _run(
        self,
        what: str | Operation | Callable[..., Any],
        fixed: Mapping[str, Any],
        source: Any,
        how: Mapping[str, Any],
        consent: tuple[str, Sequence[str], bool] | None = None,
    ) -> Report:
        operation = operation_of(what, self._package)
        options = BulkSettings.of(how)
        prepare: Callable[[Any], Any] | None = None
        if consent is not None:
            prepare = consenting(operation, *consent)
        elif operation.name in _ADDRESSES:
            prepare = suppressing
        given = options.options or {}
        destination = JobDestination(
            operation,
            fixed,
            prepare,
            given.get("replay_safe"),
            options.phone_region,
            options.normalize,
        )
        records = as_records(source, destination.model)
        pipeline = Pipeline(self._engine, self._settings, destination, options, overfill=True)
        destination.taken = JobFollower(
            self._engine,
            pipeline.settings,
            destination,
            options.following() if options.follow else None,
            self._pace,
        ).taken
        try:
            return await run(pipeline, records, options.signals)
        except BaseException:
            pipeline.report.interrupted = True
            raise


def _identifier(job: Any) -> tuple[str, str | None]:
    """Id and type of a job."""
    if isinstance(job, str):
        return job, None
    if isinstance(job, Mapping):
        id_, type_ = job.get("id"), job.get("type")
    else:
        id_, type_ = getattr(job, "id", None), getattr(job, "type", None)
    if not isinstance(id_, str):
        raise InvalidRequest(
            f"a {job.__class__.__name__} is neither a job nor the id of one"
            if job is not None
            else "the operation returns no job: nothing tells how it is doing"
        )
    return id_, type_ if isinstance(type_, str) else None
