"""Access control: the credentials of a request, and its API revision."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from klaviyo_openapi._runtime import REVISION, Operation

from .errors import RejectedRequest

_KEY: Final = re.compile(r"Klaviyo-API-Key (pk_[A-Za-z0-9_]+)|Bearer (\S+)")
_REVISION: Final = re.compile(r"(\d{4})(-\d\d-\d\d)(\.pre)?")
_YEARS_OF_SERVICE: Final = 2


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
        self, operation: Operation, headers: Mapping[str, str], query: Mapping[str, str]
    ) -> str:
        """The account of a request.

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
            return secret
        if secret not in self._accounts:
            raise RejectedRequest(
                401, "the credentials are not valid", code="authentication_failed"
            )
        return self._accounts[secret]


def check_revision(revision: str | None, packages: Collection[str] = ()) -> None:
    """Check that the revision is supported: the generated one, or one of the two years before.

    Args:
        revision: as the request's header has it.
        packages: revisions of packages of the user's own, which are supported whatever their date.

    Raises:
        RejectedRequest: 400, or 410 if it has been retired.
    """
    match = _REVISION.fullmatch(revision or "")
    if match is None:
        raise RejectedRequest(400, "a valid revision header is required", parameter="revision")
    if revision in packages:
        return
    date = f"{match[1]}{match[2]}"
    if date > REVISION:
        raise RejectedRequest(400, f"there is no revision {date}", parameter="revision")
    if f"{int(match[1]) + _YEARS_OF_SERVICE}{match[2]}" < REVISION:
        raise RejectedRequest(410, f"revision {date} has been retired", parameter="revision")
