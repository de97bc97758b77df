"""Bulk jobs for threads."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Unpack

from ..core.runtime import Operation
from ..jobs import facade, follow
from ..jobs.settings import BulkOptions
from ..jobs.sources import Records
from ..jobs.state import JobState
from ..pipeline.report import Report
from .areas import Grouped
from .fronts import taking
from .lists import Iteration
from .sources import run_with_source
from .thread import run

__all__ = ["Job", "Jobs"]


class Job:
    """A job at Klaviyo: :meth:`wait` for its end, or iterate over its states.

    Args:
        job: of the async client.
        owner: kept meanwhile.
    """

    def __init__(self, job: follow.Job, owner: object) -> None:
        self._job = job
        self._owner = owner

    @property
    def id(self) -> str:
        """Its id."""
        return self._job.id

    @property
    def type(self) -> str:
        """Its JSON:API type."""
        return self._job.type

    @property
    def state(self) -> JobState | None:
        """The last one known."""
        return self._job.state

    def wait(self) -> Any:
        """Wait for its end.

        Returns:
            The job's resource as it was last.

        Raises:
            JobFailed: it was cancelled or has failed, unless `raise_on_failure` is off.
            DeadlineExceeded: `timeout` has passed.
            KlaviyoError: what any call can raise; not for trouble that passes.
        """
        return run(_awaited, self._job)

    def refresh(self) -> JobState:
        """Look at the job now.

        Raises:
            KlaviyoError: what any call can raise.
        """
        return run(self._job.refresh)

    def __iter__(self) -> Iterator[JobState]:
        """The states that it goes through, to the one that is `over`; see :class:`klaviyo_async.Job`."""
        states: Any = _States(aiter(self._job))
        return Iteration(states, _alone, None, self)

    def __repr__(self) -> str:
        return repr(self._job)


async def _awaited(job: follow.Job) -> Any:
    return await job


def _alone(state: Any) -> tuple[JobState]:
    return (state,)


class _States:
    """A job's states as an iteration that need not be read to its end.

    Args:
        states: of the async client: an async generator.
    """

    def __init__(self, states: Any) -> None:
        self.__anext__ = states.__anext__
        self.aclose = states.aclose

    def _finish(self) -> None:
        """Nothing: the loop closes a generator that nobody has any more."""


class Jobs:
    """Jobs of one client; see :class:`klaviyo_async.jobs.Jobs`.

    Iterables are iterated in the thread that calls.

    Args:
        owner: the client.
    """

    def __init__(self, owner: Grouped) -> None:
        self._owner = owner

    @taking(facade.Jobs.follow)
    def follow(self, *args: Any, **kwargs: Any) -> Job:
        """A job to wait for: its :meth:`Job.wait`, or iterate over it for its states.

        Takes what :meth:`klaviyo_async.jobs.Jobs.follow` takes, and raises what that does.
        """
        return Job(self._here().follow(*args, **kwargs), self._owner)

    def run(
        self,
        operation: str | Operation | Callable[..., Any],
        source: Records,
        *,
        fixed: Mapping[str, Any] | None = None,
        **how: Unpack[BulkOptions],
    ) -> Report:
        """Send any number of records with a bulk operation.

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
        here = self._here()
        return self._served(lambda given: here.run(operation, given, fixed=fixed, **how), source)

    def import_profiles(
        self, source: Records, *, lists: Sequence[str] = (), **how: Unpack[BulkOptions]
    ) -> Report:
        """Create or update any number of profiles.

        Args:
            source: profiles to create or update: `ProfileUpsert`, `ProfileCreate`, flat dicts.
            lists: ids of lists to put them on.
            how: see :class:`klaviyo_async.jobs.settings.BulkSettings`.

        Raises:
            DeliveryStopped: profiles cannot be sent any more; its `report` says how far it came.
            ConfigurationError: an option cannot be.
            InvalidRequest: `source` is no source, or `lists` are no ids.
        """
        return self._served(partial(self._here().import_profiles, lists=lists, **how), source)

    @taking(facade.Jobs.subscribe_all)
    def subscribe_all(self, source: Records, **how: Any) -> Report:
        """See :meth:`klaviyo_async.jobs.Jobs.subscribe_all`."""
        return self._served(partial(self._here().subscribe_all, **how), source)

    @taking(facade.Jobs.unsubscribe_all)
    def unsubscribe_all(self, source: Records, **how: Any) -> Report:
        """See :meth:`klaviyo_async.jobs.Jobs.unsubscribe_all`."""
        return self._served(partial(self._here().unsubscribe_all, **how), source)

    @taking(facade.Jobs.suppress_all)
    def suppress_all(self, source: Records, **how: Any) -> Report:
        """See :meth:`klaviyo_async.jobs.Jobs.suppress_all`."""
        return self._served(partial(self._here().suppress_all, **how), source)

    @taking(facade.Jobs.unsuppress_all)
    def unsuppress_all(self, source: Records, **how: Any) -> Report:
        """See :meth:`klaviyo_async.jobs.Jobs.unsuppress_all`."""
        return self._served(partial(self._here().unsuppress_all, **how), source)

    def _here(self) -> facade.Jobs:
        return self._owner._here().jobs  # type: ignore[no-any-return]

    def _served(self, send: Callable[[Any], Awaitable[Report]], source: Any) -> Report:
        return run_with_source(send, source)

    def __repr__(self) -> str:
        return f"<Jobs of {self._owner!r}>"
