# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The API groups, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from .._runtime import Sender
    from .api_keys import APIKeys
    from .applications import Applications
    from .billing import Billing
    from .brands import Brands
    from .campaigns import Campaigns
    from .customer_agent import CustomerAgent
    from .events import Events
    from .profiles import Profiles
    from .sending_domains import SendingDomains
    from .templates import Templates
    from .text_messaging import TextMessaging
    from .translations import Translations
    from .with_raw import AreasWithRaw


class Areas:
    """One attribute per API group; a class that inherits it is the `Sender` of its groups."""

    @cached_property
    def api_keys(self) -> APIKeys:
        """The APIKeys operations."""
        from .api_keys import APIKeys

        return APIKeys(cast("Sender", self))

    @cached_property
    def applications(self) -> Applications:
        """The Applications operations."""
        from .applications import Applications

        return Applications(cast("Sender", self))

    @cached_property
    def billing(self) -> Billing:
        """The Billing operations."""
        from .billing import Billing

        return Billing(cast("Sender", self))

    @cached_property
    def brands(self) -> Brands:
        """The Brands operations."""
        from .brands import Brands

        return Brands(cast("Sender", self))

    @cached_property
    def campaigns(self) -> Campaigns:
        """The Campaigns operations."""
        from .campaigns import Campaigns

        return Campaigns(cast("Sender", self))

    @cached_property
    def customer_agent(self) -> CustomerAgent:
        """The CustomerAgent operations."""
        from .customer_agent import CustomerAgent

        return CustomerAgent(cast("Sender", self))

    @cached_property
    def events(self) -> Events:
        """The Events operations."""
        from .events import Events

        return Events(cast("Sender", self))

    @cached_property
    def profiles(self) -> Profiles:
        """The Profiles operations."""
        from .profiles import Profiles

        return Profiles(cast("Sender", self))

    @cached_property
    def sending_domains(self) -> SendingDomains:
        """The SendingDomains operations."""
        from .sending_domains import SendingDomains

        return SendingDomains(cast("Sender", self))

    @cached_property
    def templates(self) -> Templates:
        """The Templates operations."""
        from .templates import Templates

        return Templates(cast("Sender", self))

    @cached_property
    def text_messaging(self) -> TextMessaging:
        """The TextMessaging operations."""
        from .text_messaging import TextMessaging

        return TextMessaging(cast("Sender", self))

    @cached_property
    def translations(self) -> Translations:
        """The Translations operations."""
        from .translations import Translations

        return Translations(cast("Sender", self))

    if TYPE_CHECKING:  # the client has it

        @property
        def with_raw(self) -> AreasWithRaw:
            """The same operations, whose answers come with the raw response: `model, response = await ...`."""
            ...
