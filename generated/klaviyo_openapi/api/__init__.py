# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The API groups, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from .._runtime import Deferred, deferred_names

if TYPE_CHECKING:
    from .. import api as a
    from .._runtime import Sender
    from .accounts import Accounts as Accounts
    from .billing import Billing as Billing
    from .brands import Brands as Brands
    from .campaigns import Campaigns as Campaigns
    from .catalogs import Catalogs as Catalogs
    from .client import Client as Client
    from .conversations import Conversations as Conversations
    from .coupons import Coupons as Coupons
    from .custom_objects import CustomObjects as CustomObjects
    from .data_privacy import DataPrivacy as DataPrivacy
    from .events import Events as Events
    from .flows import Flows as Flows
    from .forms import Forms as Forms
    from .images import Images as Images
    from .lists import Lists as Lists
    from .metrics import Metrics as Metrics
    from .profiles import Profiles as Profiles
    from .reporting import Reporting as Reporting
    from .reviews import Reviews as Reviews
    from .segments import Segments as Segments
    from .tags import Tags as Tags
    from .templates import Templates as Templates
    from .text_messaging import TextMessaging as TextMessaging
    from .tracking_settings import TrackingSettings as TrackingSettings
    from .translations import Translations as Translations
    from .web_feeds import WebFeeds as WebFeeds
    from .webhooks import Webhooks as Webhooks
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
            ".accounts": ("Accounts",),
            ".billing": ("Billing",),
            ".brands": ("Brands",),
            ".campaigns": ("Campaigns",),
            ".catalogs": ("Catalogs",),
            ".client": ("Client",),
            ".conversations": ("Conversations",),
            ".coupons": ("Coupons",),
            ".custom_objects": ("CustomObjects",),
            ".data_privacy": ("DataPrivacy",),
            ".events": ("Events",),
            ".flows": ("Flows",),
            ".forms": ("Forms",),
            ".images": ("Images",),
            ".lists": ("Lists",),
            ".metrics": ("Metrics",),
            ".profiles": ("Profiles",),
            ".reporting": ("Reporting",),
            ".reviews": ("Reviews",),
            ".segments": ("Segments",),
            ".tags": ("Tags",),
            ".templates": ("Templates",),
            ".text_messaging": ("TextMessaging",),
            ".tracking_settings": ("TrackingSettings",),
            ".translations": ("Translations",),
            ".web_feeds": ("WebFeeds",),
            ".webhooks": ("Webhooks",),
        },
    )
    __all__ = ["Areas", *_groups]


class Areas:
    """One attribute per API group; a class that inherits it is the `Sender` of its groups."""

    @cached_property
    def accounts(self) -> a.Accounts:
        """The Accounts operations."""
        from .accounts import Accounts

        return Accounts(cast("Sender", self))

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
    def catalogs(self) -> a.Catalogs:
        """The Catalogs operations."""
        from .catalogs import Catalogs

        return Catalogs(cast("Sender", self))

    @cached_property
    def client(self) -> a.Client:
        """The Client operations."""
        from .client import Client

        return Client(cast("Sender", self))

    @cached_property
    def conversations(self) -> a.Conversations:
        """The Conversations operations."""
        from .conversations import Conversations

        return Conversations(cast("Sender", self))

    @cached_property
    def coupons(self) -> a.Coupons:
        """The Coupons operations."""
        from .coupons import Coupons

        return Coupons(cast("Sender", self))

    @cached_property
    def custom_objects(self) -> a.CustomObjects:
        """The CustomObjects operations."""
        from .custom_objects import CustomObjects

        return CustomObjects(cast("Sender", self))

    @cached_property
    def data_privacy(self) -> a.DataPrivacy:
        """The DataPrivacy operations."""
        from .data_privacy import DataPrivacy

        return DataPrivacy(cast("Sender", self))

    @cached_property
    def events(self) -> a.Events:
        """The Events operations."""
        from .events import Events

        return Events(cast("Sender", self))

    @cached_property
    def flows(self) -> a.Flows:
        """The Flows operations."""
        from .flows import Flows

        return Flows(cast("Sender", self))

    @cached_property
    def forms(self) -> a.Forms:
        """The Forms operations."""
        from .forms import Forms

        return Forms(cast("Sender", self))

    @cached_property
    def images(self) -> a.Images:
        """The Images operations."""
        from .images import Images

        return Images(cast("Sender", self))

    @cached_property
    def lists(self) -> a.Lists:
        """The Lists operations."""
        from .lists import Lists

        return Lists(cast("Sender", self))

    @cached_property
    def metrics(self) -> a.Metrics:
        """The Metrics operations."""
        from .metrics import Metrics

        return Metrics(cast("Sender", self))

    @cached_property
    def profiles(self) -> a.Profiles:
        """The Profiles operations."""
        from .profiles import Profiles

        return Profiles(cast("Sender", self))

    @cached_property
    def reporting(self) -> a.Reporting:
        """The Reporting operations."""
        from .reporting import Reporting

        return Reporting(cast("Sender", self))

    @cached_property
    def reviews(self) -> a.Reviews:
        """The Reviews operations."""
        from .reviews import Reviews

        return Reviews(cast("Sender", self))

    @cached_property
    def segments(self) -> a.Segments:
        """The Segments operations."""
        from .segments import Segments

        return Segments(cast("Sender", self))

    @cached_property
    def tags(self) -> a.Tags:
        """The Tags operations."""
        from .tags import Tags

        return Tags(cast("Sender", self))

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
    def tracking_settings(self) -> a.TrackingSettings:
        """The TrackingSettings operations."""
        from .tracking_settings import TrackingSettings

        return TrackingSettings(cast("Sender", self))

    @cached_property
    def translations(self) -> a.Translations:
        """The Translations operations."""
        from .translations import Translations

        return Translations(cast("Sender", self))

    @cached_property
    def web_feeds(self) -> a.WebFeeds:
        """The WebFeeds operations."""
        from .web_feeds import WebFeeds

        return WebFeeds(cast("Sender", self))

    @cached_property
    def webhooks(self) -> a.Webhooks:
        """The Webhooks operations."""
        from .webhooks import Webhooks

        return Webhooks(cast("Sender", self))

    if TYPE_CHECKING:  # the client has it

        @property
        def with_raw(self) -> AreasWithRaw:
            """The same operations, whose answers come with the raw response: `model, response = await ...`."""
            ...
