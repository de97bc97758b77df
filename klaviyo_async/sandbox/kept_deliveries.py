"""The last webhooks that were sent, kept so that they can be sent once more."""

from __future__ import annotations

from typing import Any, Final, Generic, NamedTuple, TypeVar

import msgspec

_MOST_KEPT: Final = 100
_MOST_BODY: Final = 64 * 1024
Target = TypeVar("Target")


class KeptDelivery(NamedTuple, Generic[Target]):
    """What was sent, and where to."""

    target: Target
    body: bytes
    raw: bool
    """Whether the body was given as a whole."""

    def entries(self) -> list[dict[str, Any]]:
        """Its events, as they stand in `data`."""
        found: list[dict[str, Any]] = msgspec.json.decode(self.body)["data"]
        return found


class KeptDeliveries(Generic[Target]):
    """Deliveries by their number: the last hundred, none of more than 64 KiB."""

    def __init__(self) -> None:
        self._kept: dict[int, KeptDelivery[Target]] = {}

    def __contains__(self, id_: int) -> bool:
        return id_ in self._kept

    def keep(self, id_: int, target: Target, body: bytes, *, raw: bool) -> None:
        """Keep a delivery, unless it is too large, and drop the oldest one that there is no room for."""
        if len(body) > _MOST_BODY:
            return
        self._kept[id_] = KeptDelivery(target, body, raw)
        if len(self._kept) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]

    def get(self, id_: int) -> KeptDelivery[Target]:
        """One of them.

        Raises:
            KeyError: it is not kept.
        """
        try:
            return self._kept[id_]
        except KeyError:
            raise KeyError(f"delivery {id_}: it is not kept") from None

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()
