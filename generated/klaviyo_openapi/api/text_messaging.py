# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Text Messaging operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Operation, Options, Pager, Ref, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_CREATE_TEXT_MESSAGING_CONFIGURATION = Operation(
    "create_text_messaging_configuration",
    "POST",
    "/api/text-messaging-configurations",
    area="text_messaging",
    limits=("1/s", "15/m"),
    scopes=("sender-config:write",),
    query={"fields[text-messaging-configuration]": "list[TextMessagingConfigurationField]"},
    reconstructed=("all",),
    body="TextMessagingConfigurationCreate",
    returns="TextMessagingConfiguration",
    resource="text-messaging-configuration",
    statuses=(201,),
)
_CREATE_TEXT_MESSAGING_SENDER = Operation(
    "create_text_messaging_sender",
    "POST",
    "/api/text-messaging-senders",
    area="text_messaging",
    limits=("1/s", "15/m"),
    scopes=("sender-config:write",),
    query={
        "fields[text-messaging-sender-registration]": "list[TextMessagingSenderRegistrationField]",
        "fields[text-messaging-sender]": "list[TextMessagingSenderField]",
        "include": "list[TextMessagingSenderInclude]",
    },
    reconstructed=("all",),
    body="TextMessagingSenderCreate",
    returns="TextMessagingSender",
    resource="text-messaging-sender",
    statuses=(201,),
)
_CREATE_TEXT_MESSAGING_SENDER_REGISTRATION = Operation(
    "create_text_messaging_sender_registration",
    "POST",
    "/api/text-messaging-sender-registrations",
    area="text_messaging",
    limits=("1/s", "15/m"),
    scopes=("sender-config:write",),
    query={
        "fields[text-messaging-sender-registration]": "list[TextMessagingSenderRegistrationField]",
        "fields[text-messaging-sender]": "list[TextMessagingSenderField]",
        "include": "list[TextMessagingSenderRegistrationInclude]",
    },
    reconstructed=("all",),
    body="TextMessagingSenderRegistrationCreate",
    returns="TextMessagingSenderRegistration",
    resource="text-messaging-sender-registration",
    statuses=(201,),
)
_GET_MESSAGING_SENDER_REGISTRATION_FOR_TEXT_MESSAGING_SENDER = Operation(
    "get_messaging_sender_registration_for_text_messaging_sender",
    "GET",
    "/api/text-messaging-senders/{id}/text-messaging-sender-registration",
    area="text_messaging",
    limits=("3/s", "60/m"),
    scopes=("sender-config:read",),
    query={"fields[text-messaging-sender-registration]": "list[TextMessagingSenderRegistrationField]"},
    reconstructed=("all",),
    returns="TextMessagingSenderRegistration",
    nullable=True,
    resource="text-messaging-sender-registration",
    aliases=("get_text_messaging_sender_messaging_sender_registration",),
)
_GET_MESSAGING_SENDER_REGISTRATION_ID_FOR_TEXT_MESSAGING_SENDER = Operation(
    "get_messaging_sender_registration_id_for_text_messaging_sender",
    "GET",
    "/api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration",
    area="text_messaging",
    limits=("3/s", "60/m"),
    scopes=("sender-config:read",),
    reconstructed=("all",),
    returns="Ref",
    nullable=True,
    resource="text-messaging-sender-registration",
    aliases=("get_text_messaging_sender_relationships_messaging_sender_registration",),
)
_GET_TEXT_MESSAGING_CONFIGURATION = Operation(
    "get_text_messaging_configuration",
    "GET",
    "/api/text-messaging-configurations/{id}",
    area="text_messaging",
    limits=("3/s", "60/m"),
    scopes=("sender-config:read",),
    query={"fields[text-messaging-configuration]": "list[TextMessagingConfigurationField]"},
    reconstructed=("all",),
    returns="TextMessagingConfiguration",
    resource="text-messaging-configuration",
)
_GET_TEXT_MESSAGING_SENDER = Operation(
    "get_text_messaging_sender",
    "GET",
    "/api/text-messaging-senders/{id}",
    area="text_messaging",
    limits=("3/s", "60/m"),
    scopes=("sender-config:read",),
    query={
        "fields[text-messaging-sender-registration]": "list[TextMessagingSenderRegistrationField]",
        "fields[text-messaging-sender]": "list[TextMessagingSenderField]",
        "include": "list[TextMessagingSenderInclude]",
    },
    reconstructed=("all",),
    returns="TextMessagingSender",
    resource="text-messaging-sender",
)
_GET_TEXT_MESSAGING_SENDER_REGISTRATION = Operation(
    "get_text_messaging_sender_registration",
    "GET",
    "/api/text-messaging-sender-registrations/{id}",
    area="text_messaging",
    limits=("3/s", "60/m"),
    scopes=("sender-config:read",),
    query={
        "fields[text-messaging-sender-registration]": "list[TextMessagingSenderRegistrationField]",
        "fields[text-messaging-sender]": "list[TextMessagingSenderField]",
        "include": "list[TextMessagingSenderRegistrationInclude]",
    },
    reconstructed=("all",),
    returns="TextMessagingSenderRegistration",
    resource="text-messaging-sender-registration",
)
_GET_TEXT_MESSAGING_SENDERS = Operation(
    "get_text_messaging_senders",
    "GET",
    "/api/text-messaging-senders",
    area="text_messaging",
    limits=("3/s", "60/m"),
    scopes=("sender-config:read",),
    query={
        "fields[text-messaging-sender-registration]": "list[TextMessagingSenderRegistrationField]",
        "fields[text-messaging-sender]": "list[TextMessagingSenderField]",
        "include": "list[TextMessagingSenderInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "TextMessagingSenderSort",
    },
    reconstructed=("all",),
    cursor="page[cursor]",
    page_size=(10, 1, 20),
    returns="TextMessagingSender",
    many=True,
    resource="text-messaging-sender",
)


class TextMessaging(Resource):
    """The Text Messaging operations, as `klaviyo.text_messaging`."""

    __slots__ = ()

    _aliases = {
        "get_text_messaging_sender_messaging_sender_registration": "get_messaging_sender_registration_for_text_messaging_sender",
        "get_text_messaging_sender_relationships_messaging_sender_registration": "get_messaging_sender_registration_id_for_text_messaging_sender",
    }

    if TYPE_CHECKING:

        @overload
        async def create_text_messaging_configuration(
            self,
            body: m.TextMessagingConfigurationCreate | d.TextMessagingConfigurationCreateDict | d.Envelope,
            *,
            fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.TextMessagingConfiguration: ...

        @overload
        async def create_text_messaging_configuration(
            self,
            *,
            fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TextMessagingConfigurationCreateDict],
        ) -> m.TextMessagingConfiguration: ...

    async def create_text_messaging_configuration(
        self,
        body: m.TextMessagingConfigurationCreate | d.TextMessagingConfigurationCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.TextMessagingConfiguration:
        """Create text messaging configuration.

        POST /api/text-messaging-configurations · sender-config:write · 1/s, 15/m

        - reconstructed, not from a published document: all of it

        Example::

            text_messaging_configuration = await klaviyo.text_messaging.create_text_messaging_configuration(
                org_prefix="ANALYTIC"
            )

        Args:
            body: `TextMessagingConfigurationCreate`, or a dict with its fields; needs `org_prefix`.
            fields_text_messaging_configuration: Fields of each `text-messaging-configuration` to answer
                with, instead of all: `created_at`, `id`, `opt_out_language`, `org_prefix`, `status`,
                `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `org_prefix`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_text_messaging_configuration"""
        answer: m.TextMessagingConfiguration = await self._sender.send(
            _CREATE_TEXT_MESSAGING_CONFIGURATION,
            query={"fields[text-messaging-configuration]": fields_text_messaging_configuration},
            body=keyword_body(_CREATE_TEXT_MESSAGING_CONFIGURATION, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_text_messaging_sender(
            self,
            body: m.TextMessagingSenderCreate | d.TextMessagingSenderCreateDict | d.Envelope,
            *,
            fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
            fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
            include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.TextMessagingSender: ...

        @overload
        async def create_text_messaging_sender(
            self,
            *,
            fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
            fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
            include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TextMessagingSenderCreateDict],
        ) -> m.TextMessagingSender: ...

    async def create_text_messaging_sender(
        self,
        body: m.TextMessagingSenderCreate | d.TextMessagingSenderCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.TextMessagingSender:
        """Create text messaging sender.

        POST /api/text-messaging-senders · sender-config:write · 1/s, 15/m

        - reconstructed, not from a published document: all of it

        Example::

            text_messaging_sender = await klaviyo.text_messaging.create_text_messaging_sender(
                sender_details={"country": "CA"}, sender_type="alpha",
                text_messaging_sender_registration={
                    "address": {
                        "city": "London", "country": "GB", "postal_code": "EC1A 1BB",
                        "region": "England", "street_address_1": "12 Analytical Row",
                    },
                    "business_name": "Analytical Mugs", "business_type": "GOVERNMENT",
                    "business_website": "https://example.com", "email": "ada@example.com",
                    "first_name": "Ada", "last_name": "Lovelace", "phone_number": "+15005550006",
                },
            )

        Args:
            body: `TextMessagingSenderCreate`, or a dict with its fields; needs `sender_details`,
                `sender_type`, `text_messaging_sender_registration`.
            fields_text_messaging_sender_registration: Fields of each `text-messaging-sender-registration`
                to answer with, instead of all: `created_at`, `decided_at`, `failures`, `id`, `status`,
                `submitted_at`, `updated_at`.
            fields_text_messaging_sender: Fields of each `text-messaging-sender` to answer with, instead of
                all: `created_at`, `forwarding_number`, `id`, `sender_details`, `sender_details.country`,
                `sender_identifier`, `sender_type`, `status`.
            include: Related resources to send along: `text-messaging-sender-registration`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `forwarding_number`, `sender_details`,
                `sender_type`, `text_messaging_sender_registration`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_text_messaging_sender"""
        answer: m.TextMessagingSender = await self._sender.send(
            _CREATE_TEXT_MESSAGING_SENDER,
            query={
                "fields[text-messaging-sender-registration]": fields_text_messaging_sender_registration,
                "fields[text-messaging-sender]": fields_text_messaging_sender,
                "include": include,
            },
            body=keyword_body(_CREATE_TEXT_MESSAGING_SENDER, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_text_messaging_sender_registration(
            self,
            body: m.TextMessagingSenderRegistrationCreate | d.TextMessagingSenderRegistrationCreateDict | d.Envelope,
            *,
            fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
            fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
            include: Sequence[t.TextMessagingSenderRegistrationInclude] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.TextMessagingSenderRegistration: ...

        @overload
        async def create_text_messaging_sender_registration(
            self,
            *,
            fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
            fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
            include: Sequence[t.TextMessagingSenderRegistrationInclude] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TextMessagingSenderRegistrationCreateDict],
        ) -> m.TextMessagingSenderRegistration: ...

    async def create_text_messaging_sender_registration(
        self,
        body: m.TextMessagingSenderRegistrationCreate
        | d.TextMessagingSenderRegistrationCreateDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderRegistrationInclude] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.TextMessagingSenderRegistration:
        """Create text messaging sender registration.

        POST /api/text-messaging-sender-registrations · sender-config:write · 1/s, 15/m

        - reconstructed, not from a published document: all of it

        Example::

            text_messaging_sender_registration = await klaviyo.text_messaging.create_text_messaging_sender_registration(
                address={
                    "city": "London", "country": "GB", "postal_code": "EC1A 1BB", "region": "England",
                    "street_address_1": "12 Analytical Row",
                },
                business_name="Analytical Mugs", business_type="GOVERNMENT",
                business_website="https://example.com", email="ada@example.com", first_name="Ada",
                last_name="Lovelace", phone_number="+15005550006",
                text_messaging_sender="01JESR4WDNRKNWKIDUFUEQ5J74",
            )

        Args:
            body: `TextMessagingSenderRegistrationCreate`, or a dict with its fields; needs `address`,
                `business_name`, `business_type`, `business_website`, `email`, `first_name`, `last_name`,
                `phone_number`, `text_messaging_sender`.
            fields_text_messaging_sender_registration: Fields of each `text-messaging-sender-registration`
                to answer with, instead of all: `created_at`, `decided_at`, `failures`, `id`, `status`,
                `submitted_at`, `updated_at`.
            fields_text_messaging_sender: Fields of each `text-messaging-sender` to answer with, instead of
                all: `created_at`, `forwarding_number`, `id`, `sender_details`, `sender_details.country`,
                `sender_identifier`, `sender_type`, `status`.
            include: Related resources to send along: `text-messaging-sender`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `address`, `business_name`,
                `business_registration_authority`, `business_registration_country`,
                `business_registration_number`, `business_type`, `business_website`, `doing_business_as` and
                7 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_text_messaging_sender_registration"""
        answer: m.TextMessagingSenderRegistration = await self._sender.send(
            _CREATE_TEXT_MESSAGING_SENDER_REGISTRATION,
            query={
                "fields[text-messaging-sender-registration]": fields_text_messaging_sender_registration,
                "fields[text-messaging-sender]": fields_text_messaging_sender,
                "include": include,
            },
            body=keyword_body(_CREATE_TEXT_MESSAGING_SENDER_REGISTRATION, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def get_messaging_sender_registration_for_text_messaging_sender(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSenderRegistration:
        """Get messaging sender registration for text messaging sender.

        GET /api/text-messaging-senders/{id}/text-messaging-sender-registration · sender-config:read · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            text_messaging_sender_registration = await klaviyo.text_messaging.get_messaging_sender_registration_for_text_messaging_sender(
                "01JESR4WDNRKNWKIDUFUEQ5J74"
            )

        Args:
            id: Id of the `text-messaging-sender`; required.
            fields_text_messaging_sender_registration: Fields of each `text-messaging-sender-registration`
                to answer with, instead of all: `created_at`, `decided_at`, `failures`, `id`, `status`,
                `submitted_at`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_messaging_sender_registration_for_text_messaging_sender"""
        answer: m.TextMessagingSenderRegistration = await self._sender.send(
            _GET_MESSAGING_SENDER_REGISTRATION_FOR_TEXT_MESSAGING_SENDER,
            path=(id,),
            query={"fields[text-messaging-sender-registration]": fields_text_messaging_sender_registration},
            options=options,
        )
        return answer

    async def get_messaging_sender_registration_id_for_text_messaging_sender(
        self, id: str, *, options: Options | None = None
    ) -> Ref:
        """Get messaging sender registration id for text messaging sender.

        GET /api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration · sender-config:read · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            text_messaging_sender_registration = await klaviyo.text_messaging.get_messaging_sender_registration_id_for_text_messaging_sender(
                "01JESR4WDNRKNWKIDUFUEQ5J74"
            )

        Args:
            id: Id of the `text-messaging-sender`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_messaging_sender_registration_id_for_text_messaging_sender"""
        answer: Ref = await self._sender.send(
            _GET_MESSAGING_SENDER_REGISTRATION_ID_FOR_TEXT_MESSAGING_SENDER, path=(id,), options=options
        )
        return answer

    async def get_text_messaging_configuration(
        self,
        id: str,
        *,
        fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingConfiguration:
        """Get text messaging configuration.

        GET /api/text-messaging-configurations/{id} · sender-config:read · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            text_messaging_configuration = await klaviyo.text_messaging.get_text_messaging_configuration(
                "01J2MIUQ7D5JT2ZMVWV57ATNJW"
            )

        Args:
            id: Id of the `text-messaging-configuration`; required.
            fields_text_messaging_configuration: Fields of each `text-messaging-configuration` to answer
                with, instead of all: `created_at`, `id`, `opt_out_language`, `org_prefix`, `status`,
                `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_text_messaging_configuration"""
        answer: m.TextMessagingConfiguration = await self._sender.send(
            _GET_TEXT_MESSAGING_CONFIGURATION,
            path=(id,),
            query={"fields[text-messaging-configuration]": fields_text_messaging_configuration},
            options=options,
        )
        return answer

    async def get_text_messaging_sender(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSender:
        """Get text messaging sender.

        GET /api/text-messaging-senders/{id} · sender-config:read · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            text_messaging_sender = await klaviyo.text_messaging.get_text_messaging_sender(
                "01JESR4WDNRKNWKIDUFUEQ5J74", include=["text-messaging-sender-registration"]
            )

        Args:
            id: Id of the `text-messaging-sender`; required.
            fields_text_messaging_sender_registration: Fields of each `text-messaging-sender-registration`
                to answer with, instead of all: `created_at`, `decided_at`, `failures`, `id`, `status`,
                `submitted_at`, `updated_at`.
            fields_text_messaging_sender: Fields of each `text-messaging-sender` to answer with, instead of
                all: `created_at`, `forwarding_number`, `id`, `sender_details`, `sender_details.country`,
                `sender_identifier`, `sender_type`, `status`.
            include: Related resources to send along: `text-messaging-sender-registration`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_text_messaging_sender"""
        answer: m.TextMessagingSender = await self._sender.send(
            _GET_TEXT_MESSAGING_SENDER,
            path=(id,),
            query={
                "fields[text-messaging-sender-registration]": fields_text_messaging_sender_registration,
                "fields[text-messaging-sender]": fields_text_messaging_sender,
                "include": include,
            },
            options=options,
        )
        return answer

    async def get_text_messaging_sender_registration(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderRegistrationInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSenderRegistration:
        """Get text messaging sender registration.

        GET /api/text-messaging-sender-registrations/{id} · sender-config:read · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            text_messaging_sender_registration = await klaviyo.text_messaging.get_text_messaging_sender_registration(
                "01JFYJH3S4MARRGQKLIQUD6PHQ", include=["text-messaging-sender"]
            )

        Args:
            id: Id of the `text-messaging-sender-registration`; required.
            fields_text_messaging_sender_registration: Fields of each `text-messaging-sender-registration`
                to answer with, instead of all: `created_at`, `decided_at`, `failures`, `id`, `status`,
                `submitted_at`, `updated_at`.
            fields_text_messaging_sender: Fields of each `text-messaging-sender` to answer with, instead of
                all: `created_at`, `forwarding_number`, `id`, `sender_details`, `sender_details.country`,
                `sender_identifier`, `sender_type`, `status`.
            include: Related resources to send along: `text-messaging-sender`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_text_messaging_sender_registration"""
        answer: m.TextMessagingSenderRegistration = await self._sender.send(
            _GET_TEXT_MESSAGING_SENDER_REGISTRATION,
            path=(id,),
            query={
                "fields[text-messaging-sender-registration]": fields_text_messaging_sender_registration,
                "fields[text-messaging-sender]": fields_text_messaging_sender,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_text_messaging_senders(
        self,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TextMessagingSenderSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.TextMessagingSender]:
        """Get text messaging senders.

        GET /api/text-messaging-senders · sender-config:read · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            async for text_messaging_sender in klaviyo.text_messaging.get_text_messaging_senders(
                include=["text-messaging-sender-registration"]
            ):
                print(text_messaging_sender.id)

        Args:
            fields_text_messaging_sender_registration: Fields of each `text-messaging-sender-registration`
                to answer with, instead of all: `created_at`, `decided_at`, `failures`, `id`, `status`,
                `submitted_at`, `updated_at`.
            fields_text_messaging_sender: Fields of each `text-messaging-sender` to answer with, instead of
                all: `created_at`, `forwarding_number`, `id`, `sender_details`, `sender_details.country`,
                `sender_identifier`, `sender_type`, `status`.
            include: Related resources to send along: `text-messaging-sender-registration`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 20, default 10.
            sort: Order, `-` for descending; the server's own if left out: `created_at`, `-created_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_text_messaging_senders"""
        return self._sender.pages(
            _GET_TEXT_MESSAGING_SENDERS,
            query={
                "fields[text-messaging-sender-registration]": fields_text_messaging_sender_registration,
                "fields[text-messaging-sender]": fields_text_messaging_sender,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
