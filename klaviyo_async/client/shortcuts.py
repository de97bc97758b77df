"""Methods of a client beside the operations: exports, events sent in bulk, `track` and `identify`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Unpack, cast

from ..calls.engine import Engine
from ..calls.options import Settings
from ..core.runtime import Operation
from ..deferred import Deferred
from .with_raw import RawAnswers

if TYPE_CHECKING:
    from . import late
else:
    late = Deferred(".late", __package__)

__all__ = ["Shortcuts"]


class Shortcuts(RawAnswers):
    """The methods of a client that are no operations; a base class of the client."""

    _engine: Engine
    _settings: Settings
    _package: ClassVar[str]

    def export(self, *streams: str, **options: Unpack[late.ExportOptions]) -> late.Export:
        """Read whole streams out of the account, as fast as its tiers allow.

        ::

            async for batch in klaviyo.export("events", since="90d"):
                for event in batch:  # typed models; batch.rows() gives flat dicts
                    ...

            report = await klaviyo.export("events", "profiles").write("data/")

        Nothing is requested before it is iterated, planned or written. Requests go in the `bulk` lane:
        interactive calls have quota first.

        Args:
            streams: their names, as `klaviyo-async streams` lists them; `all`: all that stand by themselves.
            options: see :class:`klaviyo_async.export.preparing.ExportOptions`.

        Raises:
            InvalidRequest: there is no such stream, field or time, or a range is empty.
            FilterError: the filter is none.
            ConfigurationError: an option does not exist, or its value is not valid.
        """
        # Imported here because most programs have no use for it.
        from ..export.exporting import Export

        engine, caller = self._engine, cast(Any, self)
        return Export(caller, self._package, streams, engine.owner, engine.clock, options)

    def ingest(self, **options: Unpack[late.IngestOptions]) -> late.Sink:
        """A sink, which accepts events at once and delivers them in batches, at the pace of the quota.

        ::

            async with klaviyo.ingest(spool="events.db") as sink:
                await sink.send(event)

        Args:
            options: see :class:`klaviyo_async.ingest.settings.IngestSettings`.

        Raises:
            ConfigurationError: an option does not exist, or its value is not valid.
        """
        # Imported here because most programs have no use for it.
        from ..ingest.settings import IngestSettings
        from ..ingest.sink import Sink

        ingest_settings = IngestSettings.of(options)
        return Sink(self._engine, self._settings, ingest_settings, self._package)

    async def ingest_all(
        self, source: Any, *, signals: bool | None = None, **options: Unpack[late.IngestOptions]
    ) -> late.Report:
        """Send all events of a source, and report what became of them.

        An event that is not valid, or that Klaviyo rejects, goes to the dead letters; all others are
        sent. After SIGINT (Ctrl-C) or SIGTERM no more events are read, those accepted are delivered
        within `drain_timeout`, and the report is returned with `interrupted` set; a second signal does
        what it always did.
        What was accepted and could not be sent is in the spool, or in the report's `unsent`.

        Args:
            source: an iterable or async iterable of events (`EventCreate`, flat dicts, envelopes), a
                path of an NDJSON file, or a :class:`klaviyo_async.sources.Source`.
            signals: whether to handle SIGINT and SIGTERM; None: those that the program does not handle.
            options: see :meth:`ingest`.

        Raises:
            DeliveryStopped: nothing can be delivered any more; `__cause__` says why.
            ConfigurationError: an option does not exist, or its value is not valid.
            Exception: what the source raises, once the events before it are delivered.
        """
        from ..ingest.run import ingest_all
        from ..ingest.settings import IngestSettings
        from ..sources.opening import as_source

        taken, ingest_settings = as_source(source), IngestSettings.of(options)
        return await ingest_all(
            self._engine, self._settings, ingest_settings, self._package, taken, signals
        )

    async def track(
        self,
        metric: str,
        *,
        email: str | None = None,
        phone_number: str | None = None,
        external_id: str | None = None,
        profile_id: str | None = None,
        properties: Mapping[str, Any] | None = None,
        profile: Mapping[str, Any] | None = None,
        value: float | None = None,
        value_currency: str | None = None,
        time: dt.datetime | str | float | None = None,
        unique_id: str | None = None,
        before_send: Callable[[dict[str, Any]], Any] | None = None,
    ) -> None:
        """Send one event at once; replaces `track` of Klaviyo's v1 API.

        Where `unique_id` or `time` is not given, one is generated, so that a retry makes no second
        event.

        Args:
            metric: name of the metric.
            email: email address of the profile; this or one of the next three is needed.
            phone_number: phone number of the profile, in E.164 form.
            external_id: id of the profile in another system.
            profile_id: Klaviyo's own id of the profile.
            properties: properties of the event.
            profile: further fields of the profile.
            value: monetary value of the event.
            value_currency: ISO 4217 code of the value's currency.
            time: when it happened: a datetime with a zone, ISO 8601, or unix seconds; None: now.
            unique_id: identifies the event among those of the same profile and metric.
            before_send: called with the event as a flat dict, before it is checked and stamped: returns it,
                another one, or None, and then nothing is sent. May be a coroutine function; what it raises is
                raised.

        Raises:
            InvalidEvent: Klaviyo would not accept the event.
            ConfigurationError: the client's generated package has no `create_event` that would.
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        from ..core.request import Request
        from ..ingest.destination import event_operations
        from ..ingest.encoding import EventEncoder

        engine = self._engine
        _, operation, _ = event_operations(self._package, "single")
        assert operation is not None
        profile_fields = {
            **(profile or {}),
            "email": email,
            "phone_number": phone_number,
            "external_id": external_id,
            "id": profile_id,
        }
        event: Any = {
            "metric": metric,
            "profile": {name: value for name, value in profile_fields.items() if value is not None},
            "properties": properties or {},
            "value": value,
            "value_currency": value_currency,
            "time": time,
            "unique_id": unique_id,
        }
        if before_send is not None:
            event = await self._changed(before_send, operation, event)
            if event is None:
                return
        record = EventEncoder(operation, engine.clock.wall).accept(event)
        engine.prepare(operation, body={})  # raises if the client lacks credentials
        request = Request(
            operation, f"{engine.base}{operation.path}", operation.path, body=record.envelope()
        )
        await engine.execute(self._settings.extended(request), self._settings)

    async def _changed(
        self, before_send: Callable[[Any], Any], operation: Operation, event: Any
    ) -> Any:
        """What `before_send` makes of an event; None: it is dropped, which is told."""
        from ..calls.hooks import Drop
        from ..pipeline.before_send import changed, check_before_send
        from ..pipeline.dropping import tell_drop

        check_before_send(before_send)
        event = await changed(before_send, event)
        if event is None:
            drop = Drop(operation, self._engine.owner, "event", 1, "before_send")
            tell_drop(self._settings.hooks, drop)
        return event

    async def identify(
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
        from ..core.operations import operation_of
        from ..errors import InvalidRequest

        body = {
            "email": email,
            "phone_number": phone_number,
            "external_id": external_id,
            "id": profile_id,
        }
        body = {name: value for name, value in body.items() if value is not None}
        if not body:
            raise InvalidRequest("give email, phone_number, external_id or profile_id")
        if properties is not None:
            fields["properties"] = dict(properties)
        engine = self._engine
        operation = operation_of("create_or_update_profile", self._package)
        request = self._settings.extended(engine.prepare(operation, body={**fields, **body}))
        return (await engine.execute(request, self._settings)).decode()
