# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Conversations operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Operation, Options, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
else:
    from . import d, m

_CREATE_CONVERSATION_MESSAGE = Operation(
    "create_conversation_message",
    "POST",
    "/api/conversation-messages",
    area="conversations",
    limits=("3/s", "60/m"),
    scopes=("conversations:write",),
    body="ConversationMessageCreate",
    resource="conversation-message",
    statuses=(202,),
)


class Conversations(Resource):
    """The Conversations operations, as `klaviyo.conversations`."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def create_conversation_message(
            self,
            body: m.ConversationMessageCreate | d.ConversationMessageCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def create_conversation_message(
            self, *, options: Options | None = None, **fields: Unpack[d.CreateConversationMessageKeywords]
        ) -> None: ...

    async def create_conversation_message(
        self,
        body: m.ConversationMessageCreate | d.ConversationMessageCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create conversation message.

        POST /api/conversation-messages · conversations:write · 3/s, 60/m

        Example::

            await klaviyo.conversations.create_conversation_message(
                body_="Hello Ada, your order is on its way.", conversation="01JRM2NXQWAL22NPYS5JDX6VTU"
            )

        Args:
            body: `ConversationMessageCreate`, or a dict with its fields; needs `body`, `conversation`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `body_`, `conversation`,
                `message_hierarchy`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_conversation_message"""
        answer: None = await self._sender.send(
            _CREATE_CONVERSATION_MESSAGE,
            body=keyword_body(_CREATE_CONVERSATION_MESSAGE, body, fields) if fields else body,
            options=options,
        )
        return answer
