"""Traces and metrics of a client's calls with OpenTelemetry: `pip install "klaviyo-async[otel]"`."""

from __future__ import annotations

from .otel import OpenTelemetryHooks

__all__ = ["OpenTelemetryHooks"]
