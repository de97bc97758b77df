# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Billing operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime import UNSET, Filter, Operation, Options, Pager, Resource, Unset

if TYPE_CHECKING:
    from .. import models as m
    from . import _types as t
else:
    from . import m, t

_GET_BILLING_USAGE = Operation(
    "get_billing_usage",
    "GET",
    "/api/billing-usage/{id}",
    area="billing",
    limits=("10/s", "150/m"),
    scopes=("usage:read",),
    query={"fields[billing-usage]": "list[BillingUsageField]"},
    reconstructed=("all",),
    returns="BillingUsage",
    resource="billing-usage",
)
_LIST_BILLING_USAGE = Operation(
    "list_billing_usage",
    "GET",
    "/api/billing-usage",
    area="billing",
    limits=("10/s", "150/m"),
    scopes=("usage:read",),
    query={"fields[billing-usage]": "list[BillingUsageField]", "filter": "str"},
    reconstructed=("all",),
    returns="BillingUsage",
    many=True,
    resource="billing-usage",
)


class Billing(Resource):
    """The Billing operations, as `klaviyo.billing`."""

    __slots__ = ()

    async def get_billing_usage(
        self,
        id: str,
        *,
        fields_billing_usage: Sequence[t.BillingUsageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BillingUsage:
        """Get billing usage.

        GET /api/billing-usage/{id} · usage:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            billing_usage = await klaviyo.billing.get_billing_usage("01J6Q4FEVLBPXEGQZHSWLR554G")

        Args:
            id: Id of the `billing-usage`; required.
            fields_billing_usage: Fields of each `billing-usage` to answer with, instead of all: `as_of`,
                `id`, `period_end`, `period_start`, `unit`, `usage_max`, `usage_used`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_billing_usage"""
        answer: m.BillingUsage = await self._sender.send(
            _GET_BILLING_USAGE, path=(id,), query={"fields[billing-usage]": fields_billing_usage}, options=options
        )
        return answer

    def list_billing_usage(
        self,
        *,
        fields_billing_usage: Sequence[t.BillingUsageField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BillingUsage]:
        """List billing usage.

        GET /api/billing-usage · usage:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            from klaviyo_async import F

            async for billing_usage in klaviyo.billing.list_billing_usage(
                filter=F.id.any_of(["01J6Q4FEVLBPXEGQZHSWLR554G"])
            ):
                print(billing_usage.id)

        Args:
            fields_billing_usage: Fields of each `billing-usage` to answer with, instead of all: `as_of`,
                `id`, `period_end`, `period_start`, `unit`, `usage_max`, `usage_used`.
            filter: Condition that items must meet: made with `F`, or its text, by `id` any.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/list_billing_usage"""
        return self._sender.pages(
            _LIST_BILLING_USAGE,
            query={"fields[billing-usage]": fields_billing_usage, "filter": filter},
            options=options,
        )
