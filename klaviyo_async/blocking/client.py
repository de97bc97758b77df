"""The client of one account for threads without an event loop."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack, overload

from klaviyo_openapi._runtime import Operation, Options

from ..client import client, limits
from ..core.secrets import hide
from ..deferred import Deferred
from .areas import Grouped
from .fronts import Front, blocking, looked_up, taking
from .lists import Pager
from .raw import RawFront
from .sources import run_with_source
from .thread import in_loop, loop_thread, run

if TYPE_CHECKING:
    from klaviyo_openapi.blocking import Areas

    from . import late
else:
    Areas = object
    late = Deferred(".late", __package__)

__all__ = ["KlaviyoClient", "Limits"]

A = TypeVar("A")
_Client = client.KlaviyoClient
_EXIT_GRACE = 0.0


class KlaviyoClient(RawFront, Areas):
    """A client for one Klaviyo account that is used without `await`, from any number of threads.

    ::

        klaviyo = KlaviyoClient("pk_...")
        profile = klaviyo.profiles.get_profile(id)
        for profile in klaviyo.profiles.get_profiles():
            ...

    It takes what :class:`klaviyo_async.KlaviyoClient` takes, and has its methods: each makes its call
    in a thread in the background, which all blocking clients of a process share, and waits for it.
    Ctrl-C cancels the call. Close it with `with` or :meth:`close`; one that is forgotten, or open when
    the program ends, is closed then. In a process that was forked it begins anew.

    Args:
        api_key: private key, which begins with `pk_`.
        options: all other arguments of :class:`klaviyo_async.KlaviyoClient`; hooks and other functions
            among them are called in the thread in the background.

    Raises:
        ConfigurationError: an argument is not valid, or there are no credentials.
        TypeError: there is no such argument.
    """

    @taking(_Client.__init__)
    def __init__(self, api_key: str | None = None, **options: Any) -> None:
        """See the arguments of :class:`klaviyo_async.KlaviyoClient`."""
        api_key = hide(api_key)
        if "proxy" in options:
            options["proxy"] = hide(options["proxy"])
        super().__init__(partial(_Client, api_key, **options), owns=True)

    @classmethod
    def _over(cls, make: Callable[[], Any], *, owns: bool = False) -> Self:
        made = cls.__new__(cls)
        Grouped.__init__(made, make, owns=owns)
        return made

    @classmethod
    def from_env(cls, **kwargs: Any) -> Self:
        """A client with `KLAVIYO_API_KEY`, `KLAVIYO_COMPANY_ID` and `KLAVIYO_BASE_URL`.

        Args:
            kwargs: other arguments of the client; these win over the environment, `auth` over its key.

        Raises:
            ConfigurationError: neither a key nor a company id is set, or one of them is malformed.
        """
        return cls._over(partial(_Client.from_env, **kwargs), owns=True)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A view of this client with other defaults; connections, quota and lifecycle are shared.

        Args:
            options: the options to change, see :class:`klaviyo_async.Options`.

        Raises:
            ConfigurationError: an option does not exist, or its value is not valid.
        """
        return self._over(lambda: self._here().with_options(**options))

    send = blocking(_Client.send)
    track = blocking(_Client.track)

    def identify(
        self,
        *,
        email: str | None = None,
        phone_number: str | None = None,
        external_id: str | None = None,
        profile_id: str | None = None,
        properties: Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Any:
        """Create a profile, or update the existing one; replaces `identify` of Klaviyo's v1 API.

        Args:
            email: email address; this or one of the next three is needed.
            phone_number: phone number, in E.164 form.
            external_id: id of the profile in another system.
            profile_id: Klaviyo's own id of the profile.
            properties: custom properties.
            fields: `first_name`, `location`...: other fields of `create_or_update_profile`.

        Returns:
            The profile.

        Raises:
            InvalidRequest: none of the four is given, or there is no such field.
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        fields |= {
            "email": email,
            "phone_number": phone_number,
            "external_id": external_id,
            "profile_id": profile_id,
            "properties": properties,
        }
        return run(partial(self._here().identify, **fields))

    def pages(
        self,
        operation: Operation,
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: Options | None = None,
    ) -> Pager[Any]:
        """Call an operation that returns a list.

        Args:
            operation: what to call.
            path: values of the path's parameters, in order.
            query: query parameters by wire name.
            headers: header parameters by wire name.
            body: a model, a dict, ids, or None.
            options: options of each page's call; None: the client's alone.

        Raises:
            InvalidRequest: no request can be made of these.
        """
        made = self._here().pages(
            operation, path=path, query=query, headers=headers, body=body, options=options
        )
        return Pager(made, self)

    @overload
    def using(self, areas: Literal["2026-07-15"]) -> late.Areas20260715: ...
    @overload
    def using(self, areas: type[A]) -> A: ...

    def using(self, areas: type[Any] | str) -> Any:
        """The operations of another generated package, called through this client.

        Args:
            areas: the package's `blocking.Areas`; or the date of an older revision that comes with
                this distribution.

        Returns:
            An object with one attribute per area, typed as the package is.

        Raises:
            ConfigurationError: no package of that revision comes with this distribution.
            TypeError: it is no such class.
        """
        if not isinstance(areas, str) and areas.__module__.endswith(".blocking"):
            from ..client.revisions import areas_of

            areas = areas_of(areas.__module__.removesuffix(".blocking"))
        return Grouped(lambda: self._here().using(areas))

    @cached_property
    def beta(self) -> late.BetaAreas:
        """The operations of Klaviyo's beta revision, imported when this is first asked for."""
        made: Any = Grouped(lambda: self._here().beta)
        return made  # type: ignore[no-any-return]

    @cached_property
    def jobs(self) -> late.Jobs:
        """Bulk jobs: profiles imported, subscribed or suppressed, and any job awaited until it ends."""
        from .jobs import Jobs

        return Jobs(self)

    @cached_property
    def limits(self) -> Limits:
        """The account's quota: what is left of it, and how long calls will take."""
        return Limits(lambda: self._here().limits)

    def export(self, *streams: str, **options: Unpack[late.ExportOptions]) -> late.Export:
        """Read whole streams out of the account, as fast as its tiers allow.

        ::

            for batch in klaviyo.export("events", since="90d"):
                for event in batch:  # typed models; batch.rows() gives flat dicts
                    ...

            report = klaviyo.export("events", "profiles").write("data/")

        Args:
            streams: their names, as `klaviyo-async streams` lists them; `all`: all that stand by themselves.
            options: see :class:`klaviyo_async.export.preparing.ExportOptions`.

        Raises:
            InvalidRequest: there is no such stream, field or time, or a range is empty.
            FilterError: the filter is none.
            ConfigurationError: an option does not exist, or its value is not valid.
        """
        from .export import Export

        return Export(self, streams, options)

    def ingest(self, **options: Unpack[late.IngestOptions]) -> late.Sink:
        """Open a sink, which accepts events at once and delivers them in batches in the background.

        ::

            sink = klaviyo.ingest(spool="events.db")  # for the life of the process, or in `with`
            sink.post(event)

        Args:
            options: see :class:`klaviyo_async.ingest.settings.IngestSettings`.

        Raises:
            ConfigurationError: an option does not exist, or its value is not valid.
            SpoolError: the spool cannot be used.
        """
        from .sink import Sink

        return Sink(self, options)

    def ingest_all(self, source: Any, **options: Unpack[late.IngestOptions]) -> late.Report:
        """Send all events of a source, and report what became of them.

        An event that is not valid, or that Klaviyo rejects, goes to the dead letters; all others are
        sent. Ctrl-C breaks it off; what was accepted and not sent goes to the dead letters or stays in
        the spool.

        Args:
            source: an iterable of events (`EventCreate`, flat dicts, envelopes), which is iterated in
                this thread; a path of an NDJSON file, or a :class:`klaviyo_async.sources.Source`.
            options: see :meth:`ingest`.

        Raises:
            DeliveryStopped: nothing can be delivered any more; `__cause__` says why.
            ConfigurationError: an option does not exist, or its value is not valid.
            Exception: what the source raises, once the events before it are delivered.
        """
        here: client.KlaviyoClient = self._here()
        send = partial(here.ingest_all, signals=False, **options)
        return run_with_source(send, source)

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return self._here().closed  # type: ignore[no-any-return]

    def close(self, grace: float = client.GRACE) -> None:
        """Close the client and all its views; sinks of theirs that are open are closed first.

        Calls of other threads that wait for quota or a retry fail with ClientClosed at once; requests
        in flight have time to be answered, and then fail with ClientClosed too.

        Args:
            grace: seconds that requests in flight have to be answered.

        Raises:
            DeliveryStopped: a sink could not deliver all; see :meth:`Sink.close`.
        """
        here: client.KlaviyoClient = self._here()
        with ExitStack() as closing:
            closing.callback(run, here.aclose, grace)
            for sink in list(loop_thread().sinks):  # other threads open and close theirs
                if sink._uses(here._engine):
                    closing.callback(sink.close)

    def _close_at_exit(self) -> None:
        """Close it when the program ends."""
        self.close(_EXIT_GRACE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()


class Limits(Front[limits.Limits]):
    """The quota of a client's account, got as `klaviyo.limits`."""

    def estimate(
        self, operation: str | Operation | Callable[..., Any], n: int = 1, **arguments: Any
    ) -> float:
        """Seconds until `n` further calls can be expected to have been sent.

        Args:
            operation: an operation, its name, an alias of it, or the method that calls it.
            n: number of calls, from 1.
            arguments: arguments of the call on which its limits depend, e.g.
                `additional_fields_profile=["predictive_analytics"]`.

        Raises:
            InvalidRequest: there is no such operation or argument, or `n` is no such number.
            ClientClosed: the client has been closed.
        """
        return in_loop(self._here().estimate, operation, n, **arguments)

    snapshot = looked_up(limits.Limits.snapshot)
    concurrency = looked_up(limits.Limits.concurrency)
