"""Telemetry in memory, and clients that tell it."""

from __future__ import annotations

from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

from klaviyo_async import KlaviyoClient
from klaviyo_async.telemetry import OpenTelemetryHooks

from ..support import KEY, reply

OK = reply(200, {"data": {"type": "profile", "id": "01G", "attributes": {}}})
NONE = reply(200, {"data": []})
EVENT: Any = {"metric": {"name": "Tea"}, "profile": {"email": "ada@example.com"}, "properties": {}}


class Telemetry:
    """Everything that was told, in memory."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.reader = InMemoryMetricReader()
        self.traces = TracerProvider()
        self.traces.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.meters = MeterProvider([self.reader])
        self.tracer = self.traces.get_tracer("test")

    def hooks(self, **options: Any) -> OpenTelemetryHooks:
        return OpenTelemetryHooks(self.traces, self.meters, **options)

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    @property
    def requests(self) -> list[ReadableSpan]:
        return [span for span in self.spans if span.kind is SpanKind.CLIENT]

    @property
    def call(self) -> ReadableSpan:
        (found,) = (span for span in self.spans if span.kind is SpanKind.INTERNAL)
        return found

    def points(self, name: str) -> list[Any]:
        return [point for metric in self.metrics() if metric.name == name for point in _of(metric)]

    def value(self, name: str) -> float:
        (found,) = self.points(name)
        value: float = found.value
        return value

    def metrics(self) -> list[Any]:
        data = self.reader.get_metrics_data()
        return [
            metric
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
        ]

    def everything(self) -> str:
        data = self.reader.get_metrics_data()
        return "\n".join([*(span.to_json() for span in self.spans), data.to_json() if data else ""])


def _of(metric: Any) -> list[Any]:
    return list(metric.data.data_points)


def client(url: str, hooks: Any, key: str = KEY, **options: Any) -> KlaviyoClient:
    made = KlaviyoClient(key, base_url=url, hooks=hooks, **options)
    made._engine.jitter = lambda: 0.0
    return made
