# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Conversations operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import Operation, Options, Resource

if TYPE_CHECKING:
    from .. import models as m

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

    async def create_conversation_message(
        self, body: m.ConversationMessageCreate | Mapping[str, Any], *, options: Options | None = None
    ) -> None:
        """Create conversation message.

        POST /api/conversation-messages · conversations:write · 3/s, 60/m

        Args:
            body: `ConversationMessageCreate`, or a dict with its fields; needs `body`, `conversation`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_conversation_message"""
        await self._sender.send(_CREATE_CONVERSATION_MESSAGE, body=body, options=options)
