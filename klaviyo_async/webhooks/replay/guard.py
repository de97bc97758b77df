"""What a replay guard does: a delivery is claimed, and confirmed when it has been handled."""

from __future__ import annotations

from typing import Literal, Protocol

__all__ = ["Claim", "ReplayGuard"]

Claim = Literal["claimed", "in_progress", "done"]
"""What came of a claim: `claimed`, the delivery is to be handled now; `in_progress`, another holder is
at it; `done`, it has been handled."""


class ReplayGuard(Protocol):
    """Remembers the keys of deliveries: for a short time who handles one, for long that it was handled.

    A holder that is killed neither confirms nor releases: its claim expires, and the next attempt is
    handled.
    """

    async def claim(self, key: str, holder: str, seconds: float) -> Claim:
        """Claim a delivery, unless it is claimed or has been confirmed.

        Of several calls with the same key at the same time, one at most returns `claimed`.

        Args:
            key: digest of the delivery, see :attr:`VerifiedDelivery.key`.
            holder: name of the attempt; no two have the same.
            seconds: until the claim expires.

        Raises:
            ReplayGuardFailed: the guard cannot tell.
        """
        ...

    async def renew(self, key: str, holder: str, seconds: float) -> None:
        """Let a claim expire later; nothing happens if it is not the holder's any more.

        Args:
            key: digest of the delivery.
            holder: as given to `claim`.
            seconds: until the claim expires, from now.
        """
        ...

    async def confirm(self, key: str, seconds: float) -> None:
        """Remember that a delivery has been handled, whoever has claimed it.

        Args:
            key: digest of the delivery.
            seconds: to remember it.
        """
        ...

    async def release(self, key: str, holder: str) -> None:
        """End a claim, so that the next attempt is handled; nothing happens if it is not the holder's.

        Args:
            key: digest of the delivery.
            holder: as given to `claim`.
        """
        ...
