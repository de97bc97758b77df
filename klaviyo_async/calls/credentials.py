"""Whether a client has what an operation needs to be called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..auth import Auth
    from ..core.runtime import Operation

__all__ = ["check_credentials"]


def check_credentials(operation: Operation, auth: Auth | None, company_id: str | None) -> None:
    """Refuse a call for which there are no credentials.

    Args:
        operation: what is to be called.
        auth: credentials for private operations, if there are any.
        company_id: what public operations are sent with, if it is there.

    Raises:
        ConfigurationError: what it needs is not there.
    """
    if operation.public:
        if company_id is None:
            raise ConfigurationError(f"{operation.name} needs a client with a company_id")
    elif auth is None:
        raise ConfigurationError(
            f"{operation.name} needs a private API key; this client has only a company id"
        )
