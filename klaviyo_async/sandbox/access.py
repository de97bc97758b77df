"""Access control: the credentials of a request."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from klaviyo_openapi._runtime import Operation

from .errors import RejectedRequest

_KEY: Final = re.compile(r"Klaviyo-API-Key (pk_[A-Za-z0-9_]+)|Bearer (\S+)")


class Credentials:
    """Which account a request belongs to.

    Args:
        accounts: account -> its keys, tokens and company ids; None: each is its own account.
    """

    def __init__(self, accounts: Mapping[str, Iterable[str]] | None) -> None:
        self._accounts = (
            None
            if accounts is None
            else {secret: name for name, secrets in accounts.items() for secret in secrets}
        )

    def account(
        self,
        operation: Operation,
        headers: Mapping[str, str],
        query: Mapping[str, str],
        companies: Mapping[str, str],
    ) -> str:
        """The account of a request.

        Args:
            operation: what is called.
            headers: of the request.
            query: its parameters.
            companies: public key -> the account that has it, of those that were seen.

        Raises:
            RejectedRequest: 401, or 400 where none or other credentials belong.
        """
        given = headers.get("Authorization")
        if operation.public:
            if given is not None:
                raise RejectedRequest(
                    400, "a private key was sent to a public endpoint", code="key_sent"
                )
            secret = query.get("company_id")
            if not secret:
                raise RejectedRequest(400, "company_id is required", parameter="company_id")
        else:
            match = _KEY.fullmatch(given or "")
            if match is None:
                raise RejectedRequest(401, "the Authorization header is missing or malformed")
            secret = match[1] or match[2]
        if self._accounts is None:
            return companies.get(secret, secret) if operation.public else secret
        if operation.public and secret in companies:
            return companies[secret]
        if secret not in self._accounts:
            raise RejectedRequest(
                401, "the credentials are not valid", code="authentication_failed"
            )
        return self._accounts[secret]


def masked(account: str) -> str:
    """An account as it may be shown: without `accounts` it is called as its key or token is."""
    if account.startswith("pk_") and len(account) > 12:
        return f"pk_...{account[-4:]}"
    return f"...{account[-4:]}" if len(account) > 20 else account


def masked_names(accounts: Iterable[str]) -> dict[str, str]:
    """Each account as it may be shown, no two alike."""
    names: dict[str, str] = {}
    taken: Counter[str] = Counter()
    for account in accounts:
        name = masked(account)
        taken[name] += 1
        names[account] = name if taken[name] == 1 else f"{name} ({taken[name]})"
    return names
