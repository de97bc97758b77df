# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Accounts operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime import UNSET, Operation, Options, Pager, Resource, Unset

if TYPE_CHECKING:
    from .. import models as m
    from . import _types as t
else:
    from . import m, t

_GET_ACCOUNT = Operation(
    "get_account",
    "GET",
    "/api/accounts/{id}",
    area="accounts",
    limits=("1/s", "15/m"),
    scopes=("accounts:read",),
    query={"fields[account]": "list[AccountField]"},
    returns="Account",
    resource="account",
)
_GET_ACCOUNTS = Operation(
    "get_accounts",
    "GET",
    "/api/accounts",
    area="accounts",
    limits=("1/s", "15/m"),
    scopes=("accounts:read",),
    query={"fields[account]": "list[AccountField]"},
    returns="Account",
    many=True,
    resource="account",
)


class Accounts(Resource):
    """The Accounts operations, as `klaviyo.accounts`."""

    __slots__ = ()

    async def get_account(
        self, id: str, *, fields_account: Sequence[t.AccountField] | Unset = UNSET, options: Options | None = None
    ) -> m.Account:
        """Get account.

        GET /api/accounts/{id} · accounts:read · 1/s, 15/m

        Example::

            account = await klaviyo.accounts.get_account("ABC123")

        Args:
            id: Id of the `account`; required.
            fields_account: Fields of each `account` to answer with, instead of all: `contact_information`,
                `contact_information.default_sender_email`, `contact_information.default_sender_name`,
                `contact_information.organization_name`, `contact_information.street_address`,
                `contact_information.street_address.address1`,
                `contact_information.street_address.address2`, `contact_information.street_address.city` and
                11 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_account"""
        answer: m.Account = await self._sender.send(
            _GET_ACCOUNT, path=(id,), query={"fields[account]": fields_account}, options=options
        )
        return answer

    def get_accounts(
        self, *, fields_account: Sequence[t.AccountField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Account]:
        """Get accounts.

        GET /api/accounts · accounts:read · 1/s, 15/m

        Example::

            async for account in klaviyo.accounts.get_accounts():
                print(account.id)

        Args:
            fields_account: Fields of each `account` to answer with, instead of all: `contact_information`,
                `contact_information.default_sender_email`, `contact_information.default_sender_name`,
                `contact_information.organization_name`, `contact_information.street_address`,
                `contact_information.street_address.address1`,
                `contact_information.street_address.address2`, `contact_information.street_address.city` and
                11 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_accounts"""
        return self._sender.pages(_GET_ACCOUNTS, query={"fields[account]": fields_account}, options=options)
