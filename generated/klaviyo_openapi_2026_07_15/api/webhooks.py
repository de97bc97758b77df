# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Webhooks operations."""

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

_CREATE_WEBHOOK = Operation(
    "create_webhook",
    "POST",
    "/api/webhooks",
    area="webhooks",
    limits=("1/s", "15/m"),
    scopes=("webhooks:write",),
    query={"fields[webhook]": "list[WebhookField]"},
    body="WebhookCreate",
    returns="Webhook",
    resource="webhook",
    statuses=(201,),
)
_DELETE_WEBHOOK = Operation(
    "delete_webhook",
    "DELETE",
    "/api/webhooks/{id}",
    area="webhooks",
    limits=("1/s", "15/m"),
    scopes=("webhooks:write",),
    statuses=(204,),
)
_GET_WEBHOOK = Operation(
    "get_webhook",
    "GET",
    "/api/webhooks/{id}",
    area="webhooks",
    limits=("1/s", "15/m"),
    scopes=("webhooks:read",),
    query={
        "fields[webhook-topic]": "list[WebhookTopicField]",
        "fields[webhook]": "list[WebhookField]",
        "include": "list[WebhookInclude]",
    },
    returns="Webhook",
    resource="webhook",
)
_GET_WEBHOOK_TOPIC = Operation(
    "get_webhook_topic",
    "GET",
    "/api/webhook-topics/{id}",
    area="webhooks",
    limits=("1/s", "15/m"),
    scopes=("webhooks:read",),
    query={"fields[webhook-topic]": "list[WebhookTopicField]"},
    returns="WebhookTopic",
    resource="webhook-topic",
)
_GET_WEBHOOK_TOPICS = Operation(
    "get_webhook_topics",
    "GET",
    "/api/webhook-topics",
    area="webhooks",
    limits=("1/s", "15/m"),
    scopes=("webhooks:read",),
    query={"fields[webhook-topic]": "list[WebhookTopicField]"},
    returns="WebhookTopic",
    many=True,
    resource="webhook-topic",
)
_GET_WEBHOOKS = Operation(
    "get_webhooks",
    "GET",
    "/api/webhooks",
    area="webhooks",
    limits=("1/s", "15/m"),
    scopes=("webhooks:read",),
    query={
        "fields[webhook-topic]": "list[WebhookTopicField]",
        "fields[webhook]": "list[WebhookField]",
        "include": "list[WebhookInclude]",
    },
    returns="Webhook",
    many=True,
    resource="webhook",
)
_UPDATE_WEBHOOK = Operation(
    "update_webhook",
    "PATCH",
    "/api/webhooks/{id}",
    area="webhooks",
    limits=("1/s", "15/m"),
    scopes=("webhooks:write",),
    query={"fields[webhook]": "list[WebhookField]"},
    body="WebhookUpdate",
    returns="Webhook",
    resource="webhook",
)


class Webhooks(Resource):
    """The Webhooks operations, as `klaviyo.webhooks`."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def create_webhook(
            self,
            body: m.WebhookCreate | d.WebhookCreateDict | d.Envelope,
            *,
            fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Webhook: ...

        @overload
        async def create_webhook(
            self,
            *,
            fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.WebhookCreateDict],
        ) -> m.Webhook: ...

    async def create_webhook(
        self,
        body: m.WebhookCreate | d.WebhookCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Webhook:
        """Create webhook.

        POST /api/webhooks · webhooks:write · 1/s, 15/m

        Example::

            webhook = await klaviyo.webhooks.create_webhook(
                endpoint_url="https://example.com/webhooks/klaviyo", name="Deliveries",
                secret_key="a-long-random-text", webhook_topics=["event:klaviyo.sent_sms"],
            )

        Args:
            body: `WebhookCreate`, or a dict with its fields; needs `endpoint_url`, `name`, `secret_key`,
                `webhook_topics`.
            fields_webhook: Fields of each `webhook` to answer with, instead of all: `created_at`,
                `description`, `enabled`, `endpoint_url`, `id`, `name`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `description`, `endpoint_url`, `name`,
                `secret_key`, `webhook_topics`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_webhook"""
        answer: m.Webhook = await self._sender.send(
            _CREATE_WEBHOOK,
            query={"fields[webhook]": fields_webhook},
            body=keyword_body(_CREATE_WEBHOOK, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_webhook(self, id: str, *, options: Options | None = None) -> None:
        """Delete webhook.

        DELETE /api/webhooks/{id} · webhooks:write · 1/s, 15/m

        Example::

            await klaviyo.webhooks.delete_webhook("01JT7IJ3QZVIX44YGNYD26QXGG")

        Args:
            id: Id of the `webhook` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_webhook"""
        answer: None = await self._sender.send(_DELETE_WEBHOOK, path=(id,), options=options)
        return answer

    async def get_webhook(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[t.WebhookTopicField] | Unset = UNSET,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        include: Sequence[t.WebhookInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Webhook:
        """Get webhook.

        GET /api/webhooks/{id} · webhooks:read · 1/s, 15/m

        Example::

            webhook = await klaviyo.webhooks.get_webhook(
                "01JT7IJ3QZVIX44YGNYD26QXGG", include=["webhook-topics"]
            )

        Args:
            id: Id of the `webhook`; required.
            fields_webhook_topic: Fields of each `webhook-topic` to answer with, instead of all: `id`.
            fields_webhook: Fields of each `webhook` to answer with, instead of all: `created_at`,
                `description`, `enabled`, `endpoint_url`, `id`, `name`, `updated_at`.
            include: Related resources to send along: `webhook-topics`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_webhook"""
        answer: m.Webhook = await self._sender.send(
            _GET_WEBHOOK,
            path=(id,),
            query={
                "fields[webhook-topic]": fields_webhook_topic,
                "fields[webhook]": fields_webhook,
                "include": include,
            },
            options=options,
        )
        return answer

    async def get_webhook_topic(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[t.WebhookTopicField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.WebhookTopic:
        """Get webhook topic.

        GET /api/webhook-topics/{id} · webhooks:read · 1/s, 15/m

        Example::

            webhook_topic = await klaviyo.webhooks.get_webhook_topic("event:klaviyo.sent_sms")

        Args:
            id: Id of the `webhook-topic`; required.
            fields_webhook_topic: Fields of each `webhook-topic` to answer with, instead of all: `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_webhook_topic"""
        answer: m.WebhookTopic = await self._sender.send(
            _GET_WEBHOOK_TOPIC, path=(id,), query={"fields[webhook-topic]": fields_webhook_topic}, options=options
        )
        return answer

    def get_webhook_topics(
        self, *, fields_webhook_topic: Sequence[t.WebhookTopicField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.WebhookTopic]:
        """Get webhook topics.

        GET /api/webhook-topics · webhooks:read · 1/s, 15/m

        Example::

            async for webhook_topic in klaviyo.webhooks.get_webhook_topics():
                print(webhook_topic.id)

        Args:
            fields_webhook_topic: Fields of each `webhook-topic` to answer with, instead of all: `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_webhook_topics"""
        return self._sender.pages(
            _GET_WEBHOOK_TOPICS, query={"fields[webhook-topic]": fields_webhook_topic}, options=options
        )

    def get_webhooks(
        self,
        *,
        fields_webhook_topic: Sequence[t.WebhookTopicField] | Unset = UNSET,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        include: Sequence[t.WebhookInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Webhook]:
        """Get webhooks.

        GET /api/webhooks · webhooks:read · 1/s, 15/m

        Example::

            async for webhook in klaviyo.webhooks.get_webhooks(include=["webhook-topics"]):
                print(webhook.name)

        Args:
            fields_webhook_topic: Fields of each `webhook-topic` to answer with, instead of all: `id`.
            fields_webhook: Fields of each `webhook` to answer with, instead of all: `created_at`,
                `description`, `enabled`, `endpoint_url`, `id`, `name`, `updated_at`.
            include: Related resources to send along: `webhook-topics`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_webhooks"""
        return self._sender.pages(
            _GET_WEBHOOKS,
            query={
                "fields[webhook-topic]": fields_webhook_topic,
                "fields[webhook]": fields_webhook,
                "include": include,
            },
            options=options,
        )

    async def update_webhook(
        self,
        id: str,
        body: m.WebhookUpdate | d.WebhookUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateWebhookKeywords],
    ) -> m.Webhook:
        """Update webhook.

        PATCH /api/webhooks/{id} · webhooks:write · 1/s, 15/m

        Example::

            webhook = await klaviyo.webhooks.update_webhook(
                "01JT7IJ3QZVIX44YGNYD26QXGG", name="Deliveries", description="Stoneware",
                endpoint_url="https://example.com/webhooks/klaviyo",
            )

        Args:
            id: Id of the `webhook` to change; required.
            body: `WebhookUpdate`, or a dict with its fields; needs `id`.
            fields_webhook: Fields of each `webhook` to answer with, instead of all: `created_at`,
                `description`, `enabled`, `endpoint_url`, `id`, `name`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `description`, `enabled`, `endpoint_url`,
                `name`, `secret_key`, `webhook_topics`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_webhook"""
        answer: m.Webhook = await self._sender.send(
            _UPDATE_WEBHOOK,
            path=(id,),
            query={"fields[webhook]": fields_webhook},
            body=keyword_body(_UPDATE_WEBHOOK, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
