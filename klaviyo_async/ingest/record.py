"""One accepted event, encoded once: what is packed, spooled and sent are these bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from asyncio import Future

__all__ = ["Record"]


class Record(msgspec.Struct, eq=False, gc=False):
    """An event that was accepted.

    Both kinds of request are made of its parts by putting bytes together: the event on its own
    (profile within it), and the event in a bulk job (under its profile).
    """

    # A Struct because it is made in a third of the time, and is no work for the garbage collector.

    attributes: bytes
    """Members of the event's attributes, without the braces and without the profile."""
    profile: bytes
    """The profile's resource object."""
    identity: str
    """Whose event it is: events of one identity are sent in the order they were accepted in."""
    unique_id: str
    size: int
    """Bytes that it takes up in memory and on disk, nearly: attributes and profile."""
    backfill: bool = False
    """Whether it is not to start flows."""
    number: int = 0
    """Its row in the spool; 0 if it is in none."""
    receipt: Future[None] | None = None
    """Done when the event has been delivered, failed when it was rejected."""
    token: Any = None
    """What its source knows it by; None if it came from none."""
    epoch: int = -1
    """How many flushes had been asked for when it came into memory; -1 if it is not there."""

    def envelope(self) -> bytes:
        """The body of `create_event`."""
        flag = b',"backfill":true' if self.backfill else b""
        return b'{"data":{"type":"event","attributes":{%b%b,"profile":{"data":%b}}}}' % (
            self.attributes,
            flag,
            self.profile,
        )

    @property
    def metric(self) -> bytes:
        """Which metric's event it is, in some form."""
        return self.attributes[: self.attributes.find(b"}}")]

    def __repr__(self) -> str:
        return f"<Record {self.unique_id}>"
