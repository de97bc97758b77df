"""One source through a pipeline, from its first record to its last one's settlement."""

from __future__ import annotations

import os
from contextlib import suppress
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..errors import ConfigurationError
from .acknowledger import Acknowledger
from .errors import BufferFull, DeliveryStopped
from .reader import Reader
from .signals import listening

if TYPE_CHECKING:
    from ..sources.base import Source
    from .pipeline import Pipeline
    from .report import Report

__all__ = ["run"]

log: Final = getLogger("klaviyo_async")


async def run(
    pipeline: Pipeline, source: Source, signals: bool | None, *, unwrapped: bool = False
) -> Report:
    """All records of a source, to their end.

    Args:
        pipeline: a new one.
        source: it is closed in the end.
        signals: whether SIGINT and SIGTERM stop it; None: those that nobody else handles do.
        unwrapped: raise what the source, or whoever keeps what was accepted, has raised, as it is.

    Raises:
        DeliveryStopped: they cannot be sent any more, or the source failed; why is in `__cause__`.
        ConfigurationError: the dead letters would be read again, for ever.
    """
    see_apart(source, pipeline.options.dead_letters)
    one = _SourceRun(pipeline, source)
    try:
        with listening(one.stop, wanted=signals):
            await one.feed()
    finally:
        await one.finish()
    failure, report = one.failure, pipeline.report
    if failure is None:
        return report
    if unwrapped:
        raise failure
    message = "stopped"
    if failure is one.reader.failure:
        message = f"the source failed after {report.read} {pipeline.destination.noun}s"
    raise pipeline.stopped_by(f"{message}: {failure}", failure)


class _SourceRun:
    def __init__(self, pipeline: Pipeline, source: Source) -> None:
        self.reader = Reader(source, pipeline)
        self.failure: Exception | None = None
        """What the source, or whoever else was in the way, has raised."""
        self._pipeline = pipeline
        self._acknowledger = Acknowledger(source)
        pipeline.settlement.source = source
        if not pipeline.disabled:  # else the source gives them again when it is enabled
            pipeline.settlement.subscribe(self._acknowledger.on_outcome)
        pipeline.companions.append(self._acknowledge)
        pipeline.begin()

    async def feed(self) -> None:
        """Read, see everything settled, and end the pipeline."""
        pipeline = self._pipeline
        try:
            await pipeline.start()
            with pipeline.reading:
                await self.reader.run()
                await pipeline.all_settled()
        except DeliveryStopped as error:
            if isinstance(error, BufferFull):
                self.failure = error  # the others are said in the end
        except Exception as error:
            self.failure = self.failure or error
        except BaseException:
            with suppress(DeliveryStopped):
                await pipeline.aclose(0.0, broken_off=True)
            raise
        self.failure = self.failure or self.reader.failure
        try:
            await pipeline.aclose()
            if pipeline.failure is not None:
                raise pipeline.stopped()
        except DeliveryStopped:
            if self.failure is None:
                raise

    async def finish(self) -> None:
        """Tell the source of the last ones, which are settled only now, and close it."""
        try:
            await self._acknowledger.finish()
        except Exception as error:
            log.warning("the source failed when it was closed: %s", error)
            self.failure = self.failure or error

    def stop(self, signal: int) -> None:
        """Read no more; what was read is delivered within `drain_timeout`."""
        pipeline = self._pipeline
        pipeline.report.interrupted = pipeline.admission.overfill = True
        pipeline.reading.cancel()

    async def _acknowledge(self) -> None:
        try:
            await self._acknowledger.run()
        except Exception as error:
            self.failure = error
            self._pipeline.reading.cancel()


def see_apart(source: Source, dead_letters: object) -> None:
    """See that what is refused is not read again, for ever.

    Raises:
        ConfigurationError: it would be.
    """
    read = getattr(source, "path", None)
    if isinstance(read, Path) and isinstance(dead_letters, (str, os.PathLike)):
        with suppress(OSError):
            if read.samefile(dead_letters):
                raise ConfigurationError(
                    "dead_letters: give another file than the one that is read"
                )
