"""How events are to be taken in and delivered."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, get_args

from attrs import frozen

from ..pipeline.destination import Mode
from ..pipeline.options import PipelineOptions, PipelineSettings

__all__ = ["IngestOptions", "IngestSettings", "Mode", "Synchronous"]

Synchronous = Literal["off", "normal", "full", "extra"]


class IngestOptions(PipelineOptions, total=False):
    """The same, as keyword arguments; see :class:`IngestSettings`."""

    mode: Mode
    on_full: Literal["wait", "raise"]
    spool: str | os.PathLike[str] | None
    synchronous: Synchronous
    shutdown_on: Sequence[int]


@frozen(kw_only=True)
class IngestSettings(PipelineSettings):
    """What `klaviyo.ingest(...)` takes, beside what :class:`PipelineSettings` says.

    Args:
        mode: `bulk` for jobs of up to 1000 events, `single` for a request each, `auto` for single
            requests as long as few events come, and jobs when more do.
        on_full: what `send` does where there is no room: `wait`, or `raise` BufferFull.
        spool: path of a file that accepted events are kept in until they are delivered. With it, refused
            credentials suspend delivery until they work, or `give_up_after` has passed; without it
            they end it.
        synchronous: how hard the spool tries to survive a loss of power; see its documentation.
        shutdown_on: signals, such as `signal.SIGTERM`, at the first of which a sink takes no more
            events and delivers what it has within `drain_timeout`; then the signal does what it did
            before. For programs that handle no signals themselves; `ingest_all` has `signals`.

    Raises:
        ConfigurationError: one of them cannot be.
    """

    choices: ClassVar[Mapping[str, tuple[str | None, ...]]] = {
        **PipelineSettings.choices,
        "mode": get_args(Mode),
        "on_full": ("wait", "raise"),
        "synchronous": get_args(Synchronous),
    }

    max_buffered: int | None = 20_000
    max_buffered_bytes: int | None = 64 * 2**20
    mode: Mode = "auto"
    on_full: Literal["wait", "raise"] = "wait"
    spool: str | os.PathLike[str] | None = None
    synchronous: Synchronous = "normal"
    shutdown_on: Sequence[int] = ()
