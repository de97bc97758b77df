"""What a client exports."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack, cast

from ..calls.engine import Engine
from ..deferred import Deferred

if TYPE_CHECKING:
    from ..export.asking import Caller
    from . import late
else:
    late = Deferred(".late", __package__)

__all__ = ["ExportShortcut"]


class ExportShortcut:
    """The export of a client; a base class of it."""

    _engine: Engine
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

        engine = self._engine
        caller = cast("Caller", self)
        return Export(caller, self._package, streams, engine.owner, engine.clock, options)
