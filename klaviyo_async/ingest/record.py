"""One accepted event, encoded once: what is packed, spooled and sent are these bytes."""

from __future__ import annotations

from ..pipeline import record

__all__ = ["EventRecord"]


class EventRecord(record.Record, eq=False, gc=False):
    """An event that was accepted.

    Both kinds of request are made of its parts by putting bytes together: the event on its own
    (profile within it), and the event in a bulk job (under its profile).
    """

    attributes: bytes
    """Members of the event's attributes, without the braces and without the profile."""
    profile: bytes
    """The profile's resource object."""
    identity: str  # pyright: ignore[reportIncompatibleMethodOverride]
    """Whose event it is: events of one identity are sent in the order they were accepted in."""
    unique_id: str  # pyright: ignore[reportIncompatibleMethodOverride]
    size: int  # pyright: ignore[reportIncompatibleMethodOverride]
    """Bytes that it takes up in memory and on disk, nearly: attributes and profile."""
    backfill: bool = False
    """Whether it is not to start flows."""
    number: int = 0  # pyright: ignore[reportIncompatibleMethodOverride]
    """Its row in the spool; 0 if it is in none."""

    def envelope(self) -> bytes:
        """The body of `create_event`."""
        flag = b',"backfill":true' if self.backfill else b""
        return b'{"data":{"type":"event","attributes":{%b%b,"profile":{"data":%b}}}}' % (
            self.attributes,
            flag,
            self.profile,
        )

    def __repr__(self) -> str:
        return f"<Record {self.unique_id}>"
