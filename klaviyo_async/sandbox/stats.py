"""Counters of the sandbox: requests by operation, account and outcome."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from .access import masked_names


class Stats:
    """Requests by operation and outcome."""

    def __init__(self) -> None:
        self.requests = 0
        self.accepted: Counter[str] = Counter()
        """Let through by the limits and answered with success."""
        self.throttled: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        """Answered with another error."""
        self.statuses: Counter[int] = Counter()
        self.faults: Counter[str] = Counter()
        """Requests that met a fault, by its kind; what was answered in their place counts nowhere else."""
        self.accounts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        """Account -> operation -> requests that were let through."""
        self.keys_on_client_paths = 0
        """Requests to `/client/*` that carried an Authorization header."""

    def count_response(self, operation: str, account: str, status: int) -> None:
        """Count an answer."""
        self.statuses[status] += 1
        if status == 429:
            self.throttled[operation] += 1
            return
        self.accounts[account][operation] += 1
        (self.accepted if status < 400 else self.failed)[operation] += 1

    def as_dict(self) -> dict[str, Any]:
        """All counts, JSON-able; accounts that are called as their keys are, masked."""
        shown = masked_names(self.accounts)
        return {
            "requests": self.requests,
            "accepted": dict(self.accepted),
            "throttled": dict(self.throttled),
            "failed": dict(self.failed),
            "statuses": {str(status): count for status, count in sorted(self.statuses.items())},
            "faults": dict(self.faults),
            "accounts": {shown[name]: dict(counts) for name, counts in self.accounts.items()},
            "keys_on_client_paths": self.keys_on_client_paths,
        }
