"""Traces and metrics with OpenTelemetry: `pip install "klaviyo-async[otel]"`.

::

    from klaviyo_async.telemetry import OpenTelemetryHooks

    telemetry = OpenTelemetryHooks()
    async with KlaviyoClient("pk_...", hooks=telemetry) as klaviyo:
        telemetry.observe(klaviyo)

Every call is a span of kind INTERNAL, and every request of it a child of kind CLIENT that follows
the HTTP semantic conventions. Spans are never made current: the current span of
the caller's task stays what it is.

Neither keys, headers, bodies, query values nor messages of errors are recorded.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import Final, NamedTuple
from urllib.parse import urlsplit

try:
    from opentelemetry.context import Context, get_current
    from opentelemetry.metrics import MeterProvider, get_meter
    from opentelemetry.trace import (
        INVALID_SPAN,
        Span,
        SpanKind,
        StatusCode,
        TracerProvider,
        get_tracer,
        set_span_in_context,
    )
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
except ImportError as error:
    raise ImportError(
        "klaviyo_async.telemetry needs OpenTelemetry's API: pip install 'klaviyo-async[otel]'"
    ) from error

from opentelemetry.util.types import AttributeValue

from .._version import __version__
from ..calls.hooks import Call, Drop, Hooks, Suspension
from ..client.client import KlaviyoClient
from ..core.response import RawResponse
from ..errors import APIStatusError, KlaviyoError, UnexpectedAnswer
from .instruments import SCOPE, Attributes, Instruments
from .runs import RunMetrics

__all__ = ["OpenTelemetryHooks"]

# Names of the HTTP semantic conventions.
_METHOD: Final = "http.request.method"
_STATUS: Final = "http.response.status_code"
_RESENDS: Final = "http.request.resend_count"
_REQUEST_SIZE: Final = "http.request.body.size"
_RESPONSE_SIZE: Final = "http.response.body.size"
_ERROR: Final = "error.type"
_ADDRESS: Final = "server.address"
_PORT: Final = "server.port"
_URL: Final = "url.full"
_TEMPLATE: Final = "url.template"
# Our own.
_OPERATION: Final = "klaviyo.operation"
_LANE: Final = "klaviyo.lane"
_ACCOUNT: Final = "klaviyo.account"
_ATTEMPTS: Final = "klaviyo.attempts"
_WAIT_DURATION: Final = "klaviyo.wait.duration"

# The conventions' advice for http.client.request.duration, in seconds; then ours for what can take
# as long as a quota does.
_REQUEST_BOUNDS: Final = (
    *(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0),
)
_LONG_BOUNDS: Final = (
    *(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0),
)

# What stands between two separators of an address, if it has a key in it, or an encoded `@` or `+`:
# an email address or a telephone number where an id was expected.
_PERSONAL: Final = re.compile(r"[^/?&=]*(?:@|%40|%2B|pk_)[^/?&=]*", re.IGNORECASE)


class _Server(NamedTuple):
    """The server of a client: host, port and path prefix."""

    address: str
    port: int
    prefix: str


class _Trace:
    """The spans of a call, kept between its hooks."""

    __slots__ = ("active", "attempt", "context", "span", "waited")

    def __init__(self) -> None:
        self.span: Span = INVALID_SPAN
        self.context: Context = get_current()
        self.attempt: Span | None = None
        self.active: Attributes | None = None
        self.waited = 0.0


class OpenTelemetryHooks(Hooks):
    """Records spans and metrics of calls; docs/observability.md lists them.

    One instance serves any number of clients.

    Args:
        tracer_provider: receives the spans; None: the global one, even if it is set later.
        meter_provider: receives the metrics; None: likewise.
        url_full: whether spans have `url.full`: the path with its ids, the names of query parameters,
            and REDACTED for their values.
        body_sizes: whether spans have the sizes of bodies, in bytes.
        account: whether spans and metrics name the owner of the quota (`quota_owner` of the client).
            Each account is then a series of its own.
        propagate: whether to send the headers `traceparent` and `tracestate`, never baggage. Klaviyo
            does not use them; a gateway of your own might.
    """

    def __init__(
        self,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        *,
        url_full: bool = True,
        body_sizes: bool = False,
        account: bool = False,
        propagate: bool = False,
    ) -> None:
        self._url_full = url_full
        self._body_sizes = body_sizes
        self._account = account
        self._propagator = TraceContextTextMapPropagator() if propagate else None
        self._tracer = get_tracer(SCOPE, __version__, tracer_provider)
        self._meter_provider = meter_provider
        meter = get_meter(SCOPE, __version__, meter_provider)
        self._requests = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_REQUEST_BOUNDS,
        )
        self._calls = meter.create_histogram(
            "klaviyo.client.call.duration",
            "s",
            "Duration of whole calls: waits, requests and pauses.",
            explicit_bucket_boundaries_advisory=_LONG_BOUNDS,
        )
        self._waits = meter.create_histogram(
            "klaviyo.client.wait.duration",
            "s",
            "Time that calls waited for quota, where they had to.",
            explicit_bucket_boundaries_advisory=_LONG_BOUNDS,
        )
        self._retries = meter.create_counter(
            "klaviyo.client.retries", "{retry}", "Requests that were made again."
        )
        self._throttled = meter.create_counter(
            "klaviyo.client.throttled",
            "{response}",
            "Answers that were refusals for lack of quota.",
        )
        self._partial = meter.create_counter(
            "klaviyo.client.partial_failures",
            "{response}",
            "Successes of which Klaviyo did not take some field.",
        )
        self._runs = RunMetrics(meter, _LONG_BOUNDS)

    def observe(self, client: KlaviyoClient) -> None:
        """Report a client's quota buckets as gauges, until it is closed or garbage collected.

        Views of one client count as one.

        Args:
            client: the client.

        Raises:
            RuntimeError: no event loop is running; it has to be the client's.
        """
        self._instruments.quota_gauges.add(client, account=self._account)

    def on_call(self, call: Call) -> None:
        """Starts the call's span; see :meth:`Hooks.on_call`."""
        trace = call.state[self] = _Trace()
        attributes = self._common_attributes(call)
        attributes[_LANE] = call.lane
        trace.span = self._tracer.start_span(
            f"klaviyo {call.operation.name}", kind=SpanKind.INTERNAL, attributes=attributes
        )
        trace.context = set_span_in_context(trace.span, trace.context)

    def on_wait(self, call: Call, seconds: float) -> None:
        """Records the wait; see :meth:`Hooks.on_wait`."""
        trace = self._trace(call)
        trace.waited += seconds
        self._waits.record(
            seconds, {**self._common_attributes(call), _LANE: call.lane}, trace.context
        )
        trace.span.add_event("klaviyo.wait", {_WAIT_DURATION: seconds})

    def on_attempt(self, call: Call) -> None:
        """Starts the request's span; see :meth:`Hooks.on_attempt`."""
        trace = self._trace(call)
        trace.active = tuple(self._common_attributes(call).items())
        self._instruments.count(trace.active, 1)
        server, operation = _server(call.base), call.operation
        template = server.prefix + operation.path
        attributes: dict[str, AttributeValue] = {
            _METHOD: operation.method,
            _ADDRESS: server.address,
            _PORT: server.port,
            _TEMPLATE: template,
            _OPERATION: operation.name,
        }
        if self._url_full:
            attributes[_URL] = _redact_url(call._progress.request.url)
        if call.attempts > 1:
            attributes[_RESENDS] = call.attempts - 1
        if self._body_sizes and call.size is not None:
            attributes[_REQUEST_SIZE] = call.size
        trace.attempt = self._tracer.start_span(
            f"{operation.method} {template}",
            trace.context,
            SpanKind.CLIENT,
            attributes,
        )
        if self._propagator is not None:
            carrier: dict[str, str] = {}
            self._propagator.inject(carrier, set_span_in_context(trace.attempt, trace.context))
            request = call._progress.request
            request.headers = {**(request.headers or {}), **carrier}

    def on_response(self, call: Call, response: RawResponse, seconds: float) -> None:
        """Ends the request's span; see :meth:`Hooks.on_response`."""
        found: dict[str, AttributeValue] = {_STATUS: response.status}
        if response.status >= 400:
            found[_ERROR] = str(response.status)
        self._record_attempt(call, found, seconds, response)

    def on_failure(self, call: Call, error: BaseException, seconds: float) -> None:
        """Ends the request's span; see :meth:`Hooks.on_failure`."""
        self._record_attempt(call, {_ERROR: _error_type(error)}, seconds, None)

    def on_throttled(self, call: Call, response: RawResponse, retry_after: float | None) -> None:
        """Counts the throttled request; see :meth:`Hooks.on_throttled`."""
        trace = self._trace(call)
        found: dict[str, AttributeValue] = {_STATUS: response.status}
        self._throttled.add(1, {**self._common_attributes(call), **found}, trace.context)
        if retry_after is not None:
            found["klaviyo.retry_after"] = retry_after
        trace.span.add_event("klaviyo.throttled", found)

    def on_partial_failure(self, call: Call, response: RawResponse) -> None:
        """Counts the answer; see :meth:`Hooks.on_partial_failure`."""
        trace = self._trace(call)
        self._partial.add(1, self._common_attributes(call), trace.context)
        found: dict[str, AttributeValue] = {_STATUS: response.status}
        found["klaviyo.partial_failure.fields"] = response.partial_failure
        trace.span.add_event("klaviyo.partial_failure", found)

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        """Counts the retry; see :meth:`Hooks.on_retry`."""
        trace = self._trace(call)
        found: dict[str, AttributeValue] = {_ERROR: _error_type(error)}
        self._retries.add(1, {**self._common_attributes(call), **found}, trace.context)
        trace.span.add_event("klaviyo.retry", {**found, "klaviyo.retry.delay": delay})

    def on_done(self, call: Call, error: BaseException | None, seconds: float) -> None:
        """Ends the call's span; see :meth:`Hooks.on_done`."""
        trace = self._trace(call)
        self._end_active_request(trace)
        found: dict[str, AttributeValue] = {}
        if error is not None:
            found[_ERROR] = _error_type(error)
        self._calls.record(seconds, {**self._common_attributes(call), **found}, trace.context)
        found[_ATTEMPTS] = call.attempts
        if trace.waited:
            found[_WAIT_DURATION] = trace.waited
        _end(trace.span, found)

    def on_suspended(self, suspension: Suspension) -> None:
        """Counts the run; see :meth:`Hooks.on_suspended`."""
        self._runs.refused(suspension, self._run_attributes(suspension))

    def on_suspension_ended(self, suspension: Suspension) -> None:
        """Counts it no more; see :meth:`Hooks.on_suspension_ended`."""
        found, error = self._run_attributes(suspension), _error_type(suspension.error)
        self._runs.ended(suspension, found, error)

    def on_dropped(self, drop: Drop) -> None:
        """Counts the records; see :meth:`Hooks.on_dropped`."""
        self._runs.dropped(drop, self._run_attributes(drop))

    def _run_attributes(self, run: Suspension | Drop) -> dict[str, AttributeValue]:
        found: dict[str, AttributeValue] = {_OPERATION: run.operation.name}
        if self._account:
            found[_ACCOUNT] = run.owner
        return found

    def _trace(self, call: Call) -> _Trace:
        # Missing where a span processor raised in `on_call`: metrics are recorded all the same.
        found: _Trace | None = call.state.get(self)
        if found is None:
            found = call.state[self] = _Trace()
        return found

    def _common_attributes(self, call: Call) -> dict[str, AttributeValue]:
        """The attributes of all metrics."""
        operation = call.operation
        found: dict[str, AttributeValue] = {_OPERATION: operation.name, _METHOD: operation.method}
        if self._account:
            found[_ACCOUNT] = call.owner
        return found

    def _record_attempt(
        self,
        call: Call,
        found: dict[str, AttributeValue],
        seconds: float,
        response: RawResponse | None,
    ) -> None:
        trace = self._trace(call)
        self._end_active_request(trace)
        server = _server(call.base)
        attributes = self._common_attributes(call)
        attributes[_ADDRESS] = server.address
        attributes[_PORT] = server.port
        attributes[_TEMPLATE] = server.prefix + call.operation.path
        attributes.update(found)
        self._requests.record(seconds, attributes, trace.context)
        span, trace.attempt = trace.attempt, None
        if span is None:
            return
        if response is not None and self._body_sizes:
            size = _size(response)
            if size is not None:
                found[_RESPONSE_SIZE] = size
        _end(span, found)

    def _end_active_request(self, trace: _Trace) -> None:
        active, trace.active = trace.active, None
        if active is not None:
            self._instruments.count(active, -1)

    @cached_property
    def _instruments(self) -> Instruments:
        # At first use: an application may set the global provider after it has made its hooks.
        return Instruments.of(self._meter_provider)


def _end(span: Span, attributes: dict[str, AttributeValue]) -> None:
    span.set_attributes(attributes)
    if _ERROR in attributes:
        # Without a description: the type says it all, and messages quote what callers sent.
        span.set_status(StatusCode.ERROR)
    span.end()


def _error_type(error: BaseException) -> str:
    """`error.type`: a status, or the name of a class."""
    if isinstance(error, APIStatusError) and not isinstance(error, UnexpectedAnswer):
        return str(error.status)
    kind = type(error)
    if kind.__module__ == "builtins":
        return kind.__qualname__
    return f"{kind.__module__}.{kind.__qualname__}"


def _redact_url(url: str) -> str:
    head, mark, query = url.partition("?")
    if mark:
        names = (part.partition("=")[0] for part in query.split("&"))
        url = f"{head}?{'&'.join(f'{name}=REDACTED' for name in names)}"
    suspect = "%" in url or "@" in url or "pk_" in url
    return _PERSONAL.sub("REDACTED", url) if suspect else url


def _size(response: RawResponse) -> int | None:
    """Size of the body as it was sent, in bytes, if that is known: `body` has been decompressed."""
    stated = response.headers.get("Content-Length", "")
    if stated.isdecimal():
        return int(stated)
    return None if "Content-Encoding" in response.headers else len(response.body)


@lru_cache(maxsize=256)
def _server(base: str) -> _Server:
    parts = urlsplit(base)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return _Server(parts.hostname or "", port, parts.path)
