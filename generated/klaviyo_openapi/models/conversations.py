# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the conversations area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime import UNSET, ResourceModel, Unset, Wire

if TYPE_CHECKING:
    from ._shared import MessageHierarchyRcsItem, MessageHierarchySmsItem


class ConversationMessageCreate(ResourceModel, kw_only=True):
    """Body of `create_conversation_message`."""

    _wire = Wire("conversation-message", relationships={"conversation": "conversation"})

    body: str
    """Text; required."""
    conversation: str
    """Id of the `conversation`; required."""
    message_hierarchy: Sequence[MessageHierarchyRcsItem | MessageHierarchySmsItem] | None | Unset = UNSET
    """List: `MessageHierarchyRcsItem` or `MessageHierarchySmsItem`; may be left out, may be None."""
