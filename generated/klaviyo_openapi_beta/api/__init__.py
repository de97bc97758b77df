# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The API groups, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from .._runtime import Deferred, deferred_names

if TYPE_CHECKING:
    from .. import api as a
    from .._runtime import Sender
    from .api_keys import APIKeys as APIKeys
    from .applications import Applications as Applications
    from .billing import Billing as Billing
    from .brands import Brands as Brands
    from .campaigns import Campaigns as Campaigns
    from .customer_agent import CustomerAgent as CustomerAgent
    from .events import Events as Events
    from .profiles import Profiles as Profiles
    from .sending_domains import SendingDomains as SendingDomains
    from .templates import Templates as Templates
    from .text_messaging import TextMessaging as TextMessaging
    from .translations import Translations as Translations
    from .with_raw import AreasWithRaw
else:
    # What annotations of the groups speak of: these names are looked for in a module's globals.
    a = Deferred(__name__)
    d = Deferred("..models.dicts", __name__)
    m = Deferred("..models", __name__)
    t = Deferred("._types", __name__)

    _groups, __getattr__, __dir__ = deferred_names(
        globals(),
        {
            ".api_keys": ("APIKeys",),
            ".applications": ("Applications",),
            ".billing": ("Billing",),
            ".brands": ("Brands",),
            ".campaigns": ("Campaigns",),
            ".customer_agent": ("CustomerAgent",),
            ".events": ("Events",),
            ".profiles": ("Profiles",),
            ".sending_domains": ("SendingDomains",),
            ".templates": ("Templates",),
            ".text_messaging": ("TextMessaging",),
            ".translations": ("Translations",),
        },
    )
    __all__ = ["Areas", *_groups]


class Areas:
    """One attribute per API group; a class that inherits it is the `Sender` of its groups."""

    @cached_property
    def api_keys(self) -> a.APIKeys:
        """The APIKeys operations."""
        from .api_keys import APIKeys

        return APIKeys(cast("Sender", self))

    @cached_property
    def applications(self) -> a.Applications:
        """The Applications operations."""
        from .applications import Applications

        return Applications(cast("Sender", self))

    @cached_property
    def billing(self) -> a.Billing:
        """The Billing operations."""
        from .billing import Billing

        return Billing(cast("Sender", self))

    @cached_property
    def brands(self) -> a.Brands:
        """The Brands operations."""
        from .brands import Brands

        return Brands(cast("Sender", self))

    @cached_property
    def campaigns(self) -> a.Campaigns:
        """The Campaigns operations."""
        from .campaigns import Campaigns

        return Campaigns(cast("Sender", self))

    @cached_property
    def customer_agent(self) -> a.CustomerAgent:
        """The CustomerAgent operations."""
        from .customer_agent import CustomerAgent

        return CustomerAgent(cast("Sender", self))

    @cached_property
    def events(self) -> a.Events:
        """The Events operations."""
        from .events import Events

        return Events(cast("Sender", self))

    @cached_property
    def profiles(self) -> a.Profiles:
        """The Profiles operations."""
        from .profiles import Profiles

        return Profiles(cast("Sender", self))

    @cached_property
    def sending_domains(self) -> a.SendingDomains:
        """The SendingDomains operations."""
        from .sending_domains import SendingDomains

        return SendingDomains(cast("Sender", self))

    @cached_property
    def templates(self) -> a.Templates:
        """The Templates operations."""
        from .templates import Templates

        return Templates(cast("Sender", self))

    @cached_property
    def text_messaging(self) -> a.TextMessaging:
        """The TextMessaging operations."""
        from .text_messaging import TextMessaging

        return TextMessaging(cast("Sender", self))

    @cached_property
    def translations(self) -> a.Translations:
        """The Translations operations."""
        from .translations import Translations

        return Translations(cast("Sender", self))

    if TYPE_CHECKING:  # the client has it

        @property
        def with_raw(self) -> AreasWithRaw:
            """The same operations, whose answers come with the raw response: `model, response = await ...`."""
            ...
