# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The API groups, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from .._runtime import Sender
    from .accounts import Accounts
    from .billing import Billing
    from .brands import Brands
    from .campaigns import Campaigns
    from .catalogs import Catalogs
    from .client import Client
    from .conversations import Conversations
    from .coupons import Coupons
    from .custom_objects import CustomObjects
    from .data_privacy import DataPrivacy
    from .events import Events
    from .flows import Flows
    from .forms import Forms
    from .images import Images
    from .lists import Lists
    from .metrics import Metrics
    from .profiles import Profiles
    from .reporting import Reporting
    from .reviews import Reviews
    from .segments import Segments
    from .tags import Tags
    from .templates import Templates
    from .text_messaging import TextMessaging
    from .tracking_settings import TrackingSettings
    from .translations import Translations
    from .web_feeds import WebFeeds
    from .webhooks import Webhooks
    from .with_raw import AreasWithRaw


class Areas:
    """One attribute per API group; a class that inherits it is the `Sender` of its groups."""

    @cached_property
    def accounts(self) -> Accounts:
        """The Accounts operations."""
        from .accounts import Accounts

        return Accounts(cast("Sender", self))

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
    def catalogs(self) -> Catalogs:
        """The Catalogs operations."""
        from .catalogs import Catalogs

        return Catalogs(cast("Sender", self))

    @cached_property
    def client(self) -> Client:
        """The Client operations."""
        from .client import Client

        return Client(cast("Sender", self))

    @cached_property
    def conversations(self) -> Conversations:
        """The Conversations operations."""
        from .conversations import Conversations

        return Conversations(cast("Sender", self))

    @cached_property
    def coupons(self) -> Coupons:
        """The Coupons operations."""
        from .coupons import Coupons

        return Coupons(cast("Sender", self))

    @cached_property
    def custom_objects(self) -> CustomObjects:
        """The CustomObjects operations."""
        from .custom_objects import CustomObjects

        return CustomObjects(cast("Sender", self))

    @cached_property
    def data_privacy(self) -> DataPrivacy:
        """The DataPrivacy operations."""
        from .data_privacy import DataPrivacy

        return DataPrivacy(cast("Sender", self))

    @cached_property
    def events(self) -> Events:
        """The Events operations."""
        from .events import Events

        return Events(cast("Sender", self))

    @cached_property
    def flows(self) -> Flows:
        """The Flows operations."""
        from .flows import Flows

        return Flows(cast("Sender", self))

    @cached_property
    def forms(self) -> Forms:
        """The Forms operations."""
        from .forms import Forms

        return Forms(cast("Sender", self))

    @cached_property
    def images(self) -> Images:
        """The Images operations."""
        from .images import Images

        return Images(cast("Sender", self))

    @cached_property
    def lists(self) -> Lists:
        """The Lists operations."""
        from .lists import Lists

        return Lists(cast("Sender", self))

    @cached_property
    def metrics(self) -> Metrics:
        """The Metrics operations."""
        from .metrics import Metrics

        return Metrics(cast("Sender", self))

    @cached_property
    def profiles(self) -> Profiles:
        """The Profiles operations."""
        from .profiles import Profiles

        return Profiles(cast("Sender", self))

    @cached_property
    def reporting(self) -> Reporting:
        """The Reporting operations."""
        from .reporting import Reporting

        return Reporting(cast("Sender", self))

    @cached_property
    def reviews(self) -> Reviews:
        """The Reviews operations."""
        from .reviews import Reviews

        return Reviews(cast("Sender", self))

    @cached_property
    def segments(self) -> Segments:
        """The Segments operations."""
        from .segments import Segments

        return Segments(cast("Sender", self))

    @cached_property
    def tags(self) -> Tags:
        """The Tags operations."""
        from .tags import Tags

        return Tags(cast("Sender", self))

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
    def tracking_settings(self) -> TrackingSettings:
        """The TrackingSettings operations."""
        from .tracking_settings import TrackingSettings

        return TrackingSettings(cast("Sender", self))

    @cached_property
    def translations(self) -> Translations:
        """The Translations operations."""
        from .translations import Translations

        return Translations(cast("Sender", self))

    @cached_property
    def web_feeds(self) -> WebFeeds:
        """The WebFeeds operations."""
        from .web_feeds import WebFeeds

        return WebFeeds(cast("Sender", self))

    @cached_property
    def webhooks(self) -> Webhooks:
        """The Webhooks operations."""
        from .webhooks import Webhooks

        return Webhooks(cast("Sender", self))

    if TYPE_CHECKING:  # the client has it

        @property
        def with_raw(self) -> AreasWithRaw:
            """The same operations, whose answers come with the raw response: `model, response = await ...`."""
            ...
