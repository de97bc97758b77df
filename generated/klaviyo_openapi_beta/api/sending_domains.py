# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The Sending Domains operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_CREATE_SENDING_DOMAIN_ACTIVATION_JOB_BETA = Operation(
    "create_sending_domain_activation_job_beta",
    "POST",
    "/api/sending-domain-activation-jobs",
    area="sending_domains",
    limits=("1/s", "15/m"),
    scopes=("sender-config:write",),
    query={"fields[sending-domain-activation-job]": "list[SendingDomainActivationJobField]"},
    body="SendingDomainActivationJobCreate",
    returns="SendingDomainActivationJob",
    resource="sending-domain-activation-job",
    statuses=(202,),
)
_CREATE_SENDING_DOMAIN_BETA = Operation(
    "create_sending_domain_beta",
    "POST",
    "/api/sending-domains",
    area="sending_domains",
    limits=("1/s", "15/m"),
    scopes=("sender-config:write",),
    query={"fields[sending-domain]": "list[SendingDomainField]"},
    body="SendingDomainCreate",
    returns="SendingDomain",
    resource="sending-domain",
    statuses=(201,),
)
_CREATE_SENDING_DOMAIN_VERIFICATION_JOB_BETA = Operation(
    "create_sending_domain_verification_job_beta",
    "POST",
    "/api/sending-domain-verification-jobs",
    area="sending_domains",
    limits=("1/s", "15/m"),
    scopes=("sender-config:write",),
    query={"fields[sending-domain-verification-job]": "list[SendingDomainVerificationJobField]"},
    body="SendingDomainVerificationJobCreate",
    returns="SendingDomainVerificationJob",
    resource="sending-domain-verification-job",
    statuses=(202,),
)
_DELETE_SENDING_DOMAIN_BETA = Operation(
    "delete_sending_domain_beta",
    "DELETE",
    "/api/sending-domains/{id}",
    area="sending_domains",
    limits=("1/s", "15/m"),
    scopes=("sender-config:write",),
    statuses=(204,),
)
_GET_SENDING_DOMAIN_BETA = Operation(
    "get_sending_domain_beta",
    "GET",
    "/api/sending-domains/{id}",
    area="sending_domains",
    limits=("3/s", "60/m"),
    scopes=("sender-config:read",),
    query={"fields[sending-domain]": "list[SendingDomainField]"},
    returns="SendingDomain",
    resource="sending-domain",
)
_GET_SENDING_DOMAINS_BETA = Operation(
    "get_sending_domains_beta",
    "GET",
    "/api/sending-domains",
    area="sending_domains",
    limits=("1/s", "15/m"),
    scopes=("sender-config:read",),
    query={"fields[sending-domain]": "list[SendingDomainField]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(20, 1, 20),
    returns="SendingDomain",
    many=True,
    resource="sending-domain",
)


class SendingDomains(Resource):
    """The Sending Domains operations, as `klaviyo.sending_domains`."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def create_sending_domain_activation_job_beta(
            self,
            body: m.SendingDomainActivationJobCreate | d.SendingDomainActivationJobCreateDict | d.Envelope,
            *,
            fields_sending_domain_activation_job: Sequence[t.SendingDomainActivationJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.SendingDomainActivationJob: ...

        @overload
        async def create_sending_domain_activation_job_beta(
            self,
            *,
            fields_sending_domain_activation_job: Sequence[t.SendingDomainActivationJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.SendingDomainActivationJobCreateDict],
        ) -> m.SendingDomainActivationJob: ...

    async def create_sending_domain_activation_job_beta(
        self,
        body: m.SendingDomainActivationJobCreate | d.SendingDomainActivationJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_sending_domain_activation_job: Sequence[t.SendingDomainActivationJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.SendingDomainActivationJob:
        """Create sending domain activation job beta.

        POST /api/sending-domain-activation-jobs · sender-config:write · 1/s, 15/m

        Example::

            sending_domain_activation_job = await klaviyo.beta.sending_domains.create_sending_domain_activation_job_beta(
                sending_domain="01JJ4ATJVVQNRO5HSEIGLZHJNW"
            )

        Args:
            body: `SendingDomainActivationJobCreate`, or a dict with its fields; needs `sending_domain`.
            fields_sending_domain_activation_job: Fields of each `sending-domain-activation-job` to answer
                with, instead of all: `activated_at`, `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `sending_domain`, `warming_enabled`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_sending_domain_activation_job_beta"""
        answer: m.SendingDomainActivationJob = await self._sender.send(
            _CREATE_SENDING_DOMAIN_ACTIVATION_JOB_BETA,
            query={"fields[sending-domain-activation-job]": fields_sending_domain_activation_job},
            body=keyword_body(_CREATE_SENDING_DOMAIN_ACTIVATION_JOB_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_sending_domain_beta(
            self,
            body: m.SendingDomainCreate | d.SendingDomainCreateDict | d.Envelope,
            *,
            fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.SendingDomain: ...

        @overload
        async def create_sending_domain_beta(
            self,
            *,
            fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.SendingDomainCreateDict],
        ) -> m.SendingDomain: ...

    async def create_sending_domain_beta(
        self,
        body: m.SendingDomainCreate | d.SendingDomainCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.SendingDomain:
        """Create sending domain beta.

        POST /api/sending-domains · sender-config:write · 1/s, 15/m

        Example::

            sending_domain = await klaviyo.beta.sending_domains.create_sending_domain_beta(
                domain="mail.example.com"
            )

        Args:
            body: `SendingDomainCreate`, or a dict with its fields; needs `domain`.
            fields_sending_domain: Fields of each `sending-domain` to answer with, instead of all:
                `configuration`, `created_at`, `dkim_selector`, `dns_records`, `domain`, `id`, `purpose`,
                `status`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `configuration`, `domain`, `purpose`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_sending_domain_beta"""
        answer: m.SendingDomain = await self._sender.send(
            _CREATE_SENDING_DOMAIN_BETA,
            query={"fields[sending-domain]": fields_sending_domain},
            body=keyword_body(_CREATE_SENDING_DOMAIN_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_sending_domain_verification_job_beta(
            self,
            body: m.SendingDomainVerificationJobCreate | d.SendingDomainVerificationJobCreateDict | d.Envelope,
            *,
            fields_sending_domain_verification_job: Sequence[t.SendingDomainVerificationJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.SendingDomainVerificationJob: ...

        @overload
        async def create_sending_domain_verification_job_beta(
            self,
            *,
            fields_sending_domain_verification_job: Sequence[t.SendingDomainVerificationJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.SendingDomainVerificationJobCreateDict],
        ) -> m.SendingDomainVerificationJob: ...

    async def create_sending_domain_verification_job_beta(
        self,
        body: m.SendingDomainVerificationJobCreate
        | d.SendingDomainVerificationJobCreateDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_sending_domain_verification_job: Sequence[t.SendingDomainVerificationJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.SendingDomainVerificationJob:
        """Create sending domain verification job beta.

        POST /api/sending-domain-verification-jobs · sender-config:write · 1/s, 15/m

        Example::

            sending_domain_verification_job = await klaviyo.beta.sending_domains.create_sending_domain_verification_job_beta(
                sending_domain="01JJ4ATJVVQNRO5HSEIGLZHJNW"
            )

        Args:
            body: `SendingDomainVerificationJobCreate`, or a dict with its fields; needs `sending_domain`.
            fields_sending_domain_verification_job: Fields of each `sending-domain-verification-job` to
                answer with, instead of all: `checked_at`, `dns_records`, `error_code`, `id`,
                `verification_state`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `sending_domain`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_sending_domain_verification_job_beta"""
        answer: m.SendingDomainVerificationJob = await self._sender.send(
            _CREATE_SENDING_DOMAIN_VERIFICATION_JOB_BETA,
            query={"fields[sending-domain-verification-job]": fields_sending_domain_verification_job},
            body=keyword_body(_CREATE_SENDING_DOMAIN_VERIFICATION_JOB_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_sending_domain_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete sending domain beta.

        DELETE /api/sending-domains/{id} · sender-config:write · 1/s, 15/m

        Example::

            await klaviyo.beta.sending_domains.delete_sending_domain_beta("01JJ4ATJVVQNRO5HSEIGLZHJNW")

        Args:
            id: Id of the `sending-domain` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_sending_domain_beta"""
        answer: None = await self._sender.send(_DELETE_SENDING_DOMAIN_BETA, path=(id,), options=options)
        return answer

    async def get_sending_domain_beta(
        self,
        id: str,
        *,
        fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SendingDomain:
        """Get sending domain beta.

        GET /api/sending-domains/{id} · sender-config:read · 3/s, 60/m

        Example::

            sending_domain = await klaviyo.beta.sending_domains.get_sending_domain_beta(
                "01JJ4ATJVVQNRO5HSEIGLZHJNW"
            )

        Args:
            id: Id of the `sending-domain`; required.
            fields_sending_domain: Fields of each `sending-domain` to answer with, instead of all:
                `configuration`, `created_at`, `dkim_selector`, `dns_records`, `domain`, `id`, `purpose`,
                `status`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_sending_domain_beta"""
        answer: m.SendingDomain = await self._sender.send(
            _GET_SENDING_DOMAIN_BETA,
            path=(id,),
            query={"fields[sending-domain]": fields_sending_domain},
            options=options,
        )
        return answer

    def get_sending_domains_beta(
        self,
        *,
        fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.SendingDomain]:
        """Get sending domains beta.

        GET /api/sending-domains · sender-config:read · 1/s, 15/m

        Example::

            async for sending_domain in klaviyo.beta.sending_domains.get_sending_domains_beta():
                print(sending_domain.id)

        Args:
            fields_sending_domain: Fields of each `sending-domain` to answer with, instead of all:
                `configuration`, `created_at`, `dkim_selector`, `dns_records`, `domain`, `id`, `purpose`,
                `status`, `updated_at`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 20, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_sending_domains_beta"""
        return self._sender.pages(
            _GET_SENDING_DOMAINS_BETA,
            query={
                "fields[sending-domain]": fields_sending_domain,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )
