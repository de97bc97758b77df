"""From a source to its end: what `klaviyo.ingest_all` does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..pipeline.run import run
from .sink import event_pipeline

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..pipeline.report import Report
    from ..sources.base import Source
    from .settings import IngestSettings

__all__ = ["ingest_all"]


async def ingest_all(
    engine: Engine,
    settings: Settings,
    options: IngestSettings,
    package: str,
    source: Source,
    signals: bool | None,
) -> Report:
    """Send all events of a source; see `KlaviyoClient.ingest_all`."""
    return await run(
        event_pipeline(engine, settings, options, package), source, signals, unwrapped=True
    )
