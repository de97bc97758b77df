"""What a job says of itself."""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen

__all__ = ["JobState"]

_DONE: Final = frozenset(("complete", "completed"))
_FAILED: Final = frozenset(("cancelled", "canceled", "failed", "error", "expired"))


@frozen(eq=False)
class JobState:
    """What a job says of itself; counts are None where it does not say."""

    status: str
    """`queued`, `processing`, `complete`, `cancelled`, or what else the server says."""
    done: int | None
    """Records it has dealt with."""
    total: int | None
    """Records in it."""
    failed: int | None
    """Records it could not deal with."""
    skipped: int | None
    """Records it had no need to deal with."""
    resource: Any
    """The job as Klaviyo shows it."""

    @classmethod
    def of(cls, resource: Any) -> JobState:
        """Read off a job; whatever it is, as the server may say more than is documented.

        Args:
            resource: the job's model, as an operation answered it.
        """

        def count(name: str) -> int | None:
            value = getattr(resource, name, None)
            if value is None:
                value = (getattr(resource, "extra", None) or {}).get(name)
            return value if isinstance(value, int) else None

        status = getattr(resource, "status", None)
        return cls(
            status=status if isinstance(status, str) else "",
            done=count("completed_count"),
            total=count("total_count"),
            failed=count("failed_count"),
            skipped=count("skipped_count"),
            resource=resource,
        )

    @property
    def failure(self) -> bool:
        """Whether it was cancelled or has failed as a whole."""
        return self.status.lower() in _FAILED

    @property
    def over(self) -> bool:
        """Whether nothing will change any more. A status that is not known counts as running,
        unless the job says when it was completed."""
        if self.status.lower() in _DONE or self.failure:
            return True
        known = self.status.lower() in ("queued", "processing")
        return not known and bool(getattr(self.resource, "completed_at", None))

    @property
    def counts(self) -> tuple[str, int | None, int | None, int | None, int | None]:
        """What makes it another state than the one before."""
        return self.status, self.done, self.total, self.failed, self.skipped
