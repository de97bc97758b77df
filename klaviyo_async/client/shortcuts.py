"""What a client offers for sending events, beside the operations themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

if TYPE_CHECKING:
    import datetime as dt

    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..ingest.report import IngestReport
    from ..ingest.settings import IngestOptions
    from ..ingest.sink import Sink

__all__ = ["EventShortcuts"]


class EventShortcuts:
    """Base of the client."""

    _engine: Engine
    _settings: Settings
    _package: ClassVar[str]

    def ingest(self, **options: Unpack[IngestOptions]) -> Sink:
        """A sink for events: accepted at once, packed, paced, kept until they are delivered.

        ::

            async with klaviyo.ingest(spool="events.db") as sink:
                await sink.send(event)

        Args:
            options: see :class:`klaviyo_async.ingest.settings.IngestSettings`.

        Raises:
            ConfigurationError: an option does not exist or cannot be.
        """
        # Imported here because most programs have no use for it.
        from ..core.operations import operation_of
        from ..ingest.delivery import EventOperations
        from ..ingest.settings import IngestSettings
        from ..ingest.sink import Sink

        wanted = IngestSettings.of(options)
        route = EventOperations(
            operation_of("bulk_create_events", self._package),
            operation_of("create_event", self._package),
            self._engine.base,
        )
        # Every event has its `unique_id`, so a repeated request does no harm; and the sink bounds
        # the time, not a deadline of the client's.
        settings = self._settings.merged(
            {"replay_safe": True, "deadline": None, "lane": wanted.lane}
        )
        return Sink(self._engine, route, settings, wanted)

    async def ingest_all(
        self, source: Any, *, signals: bool | None = None, **options: Unpack[IngestOptions]
    ) -> IngestReport:
        """Send all events of a source, and say what became of them.

        An event that Klaviyo would not take goes to the dead letters and harms no other. Ctrl-C
        takes no more events, delivers what it has within `drain_timeout`, and returns the report,
        with `interrupted` set; a second one breaks off. What was accepted and could not be sent is
        in the spool, or in the report's `unsent`.

        Args:
            source: an iterable or async iterable of events (`EventCreate`, flat dicts, envelopes), a
                path of an NDJSON file, or a :class:`klaviyo_async.sources.Source`.
            signals: handle Ctrl-C; None: unless somebody else does already.
            options: see :meth:`ingest`.

        Raises:
            IngestStopped: nothing can be delivered any more; `__cause__` says why.
            ConfigurationError: an option does not exist or cannot be.
            Exception: whatever the source raises, once the events before it are delivered.
        """
        from ..ingest.run import ingest_all

        return await ingest_all(self.ingest(**options), source, signals=signals)

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
    ) -> None:
        """Send one event, now; for those who come from v1's `track`.

        A `unique_id` and the present time are stamped on it where they are not given, so that a
        repeated request makes no second event.

        Args:
            metric: its name.
            email: of the profile; one of these four at least.
            phone_number: in E.164 form, of the profile.
            external_id: of the profile.
            profile_id: Klaviyo's own id of it.
            properties: of the event.
            profile: further fields of the profile.
            value: its worth.
            value_currency: ISO 4217 code of it.
            time: a datetime with a zone, ISO 8601, or unix seconds.
            unique_id: what tells it from others of the same profile and metric.

        Raises:
            InvalidEvent: Klaviyo would not take it.
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        from ..core.operations import operation_of
        from ..core.request import Request
        from ..ingest.encoding import EventEncoder

        engine = self._engine
        operation = operation_of("create_event", self._package)
        who = {
            **(profile or {}),
            "email": email,
            "phone_number": phone_number,
            "external_id": external_id,
            "id": profile_id,
        }
        event = {
            "metric": metric,
            "profile": {name: value for name, value in who.items() if value is not None},
            "properties": properties or {},
            "value": value,
            "value_currency": value_currency,
            "time": time,
            "unique_id": unique_id,
        }
        record = EventEncoder(operation, engine.clock.wall).accept(event)
        engine.prepare(operation, body={})  # says what the client lacks, if anything
        request = Request(
            operation, f"{engine.base}{operation.path}", operation.path, body=record.envelope()
        )
        await engine.execute(request, self._settings)

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
        """Create a profile, or update the one that there is; for those who come from v1's `identify`.

        Args:
            email: one of these four at least.
            phone_number: in E.164 form.
            external_id: the profile's id in another system.
            profile_id: Klaviyo's own id.
            properties: custom ones.
            fields: `first_name`, `location`...: what `create_or_update_profile` takes.

        Returns:
            The profile.

        Raises:
            InvalidRequest: none of the four was given, or there is no such field.
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
        request = engine.prepare(operation, body={**fields, **body})
        return (await engine.execute(request, self._settings)).decode()
