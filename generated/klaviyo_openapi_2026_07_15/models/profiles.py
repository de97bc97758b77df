# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the profiles area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class Conversation(ResourceModel, kw_only=True, gc=True):
    """A `conversation` resource."""

    _wire = Wire("conversation", relationships={"profile": "profile"})

    id: str
    """Id of the `conversation`."""
    channel: Literal["instagram", "sms", "whatsapp"] | str | Unset = UNSET
    """One of `instagram`, `sms`, `whatsapp`; from `profiles.get_conversation_for_profile`,
    `profiles.get_conversations_for_profile`."""
    profile: Profile | Unset = UNSET
    """Related `profile` resource, with its id alone unless included; from
    `profiles.get_conversation_for_profile`, `profiles.get_conversations_for_profile`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class DeviceMetadata(Model, kw_only=True):
    """Part of `PushToken`, `PushTokenCreate`."""

    app_build: str | None | Unset = UNSET
    """Text: `metadata.app_build` of `PushToken`; may be left out, may be None."""
    app_id: str | None | Unset = UNSET
    """Text: `metadata.app_id` of `PushToken`; may be left out, may be None."""
    app_name: str | None | Unset = UNSET
    """Text: `metadata.app_name` of `PushToken`; may be left out, may be None."""
    app_version: str | None | Unset = UNSET
    """Text: `metadata.app_version` of `PushToken`; may be left out, may be None."""
    device_id: str | None | Unset = UNSET
    """Text: `metadata.device_id` of `PushToken`; may be left out, may be None."""
    device_model: str | None | Unset = UNSET
    """Text: `metadata.device_model` of `PushToken`; may be left out, may be None."""
    environment: Literal["debug", "release"] | str | None | Unset = UNSET
    """One of `debug`, `release`; may be left out, may be None."""
    klaviyo_sdk: Literal["android", "flutter", "flutter_community", "react_native", "swift"] | str | None | Unset = (
        UNSET
    )
    """One of `android`, `flutter`, `flutter_community`, `react_native`, `swift`; may be left out, may be
    None."""
    manufacturer: str | None | Unset = UNSET
    """Text: `metadata.manufacturer` of `PushToken`; may be left out, may be None."""
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | str | None | Unset = UNSET
    """One of `android`, `ios`, `ipados`, `macos`, `tvos`; may be left out, may be None."""
    os_version: str | None | Unset = UNSET
    """Text: `metadata.os_version` of `PushToken`; may be left out, may be None."""
    sdk_version: str | None | Unset = UNSET
    """Text: `metadata.sdk_version` of `PushToken`; may be left out, may be None."""


class EmailChannel(Model, kw_only=True):
    """Part of `Subscriptions`."""

    click_tracking: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `email.click_tracking` of `Subscriptions`; None if there is none."""
    marketing: EmailMarketing | None | Unset = UNSET
    """`EmailMarketing` of `can_receive_email_marketing`, `consent`, `consent_timestamp`,
    `custom_method_detail` and 6 more; None if there is none."""
    open_tracking: OpenTrackingConsent | None | Unset = UNSET
    """`OpenTrackingConsent` of `can_receive`, `consent`, `consent_timestamp`, `created_timestamp` and 3
    more; None if there is none."""


class EmailMarketing(Model, kw_only=True):
    """Part of `EmailChannel`."""

    can_receive_email_marketing: bool
    """True or false: `marketing.can_receive_email_marketing` of `EmailChannel`."""
    consent: str
    """Text: `marketing.consent` of `EmailChannel`."""
    consent_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    custom_method_detail: str | None | Unset = UNSET
    """Text: `marketing.custom_method_detail` of `EmailChannel`; None if there is none."""
    double_optin: bool | None | Unset = UNSET
    """True or false: `marketing.double_optin` of `EmailChannel`; None if there is none."""
    last_updated: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    list_suppressions: list[EmailMarketingListSuppression] | None | Unset = UNSET
    """List: `EmailMarketingListSuppression`; None if there is none."""
    method: str | None | Unset = UNSET
    """Text: `marketing.method` of `EmailChannel`; None if there is none."""
    method_detail: str | None | Unset = UNSET
    """Text: `marketing.method_detail` of `EmailChannel`; None if there is none."""
    suppression: list[EmailMarketingSuppression] | None | Unset = UNSET
    """List: `EmailMarketingSuppression`; None if there is none."""


class EmailMarketingListSuppression(Model, kw_only=True):
    """Part of `EmailMarketing`."""

    list_id: str
    """Id of the `list`, as from `lists.get_list`."""
    reason: str
    """Text: `list_suppressions[].reason` of `EmailMarketing`."""
    timestamp: dt.datetime
    """Date and time with a time zone (RFC 3339)."""


class EmailMarketingSuppression(Model, kw_only=True):
    """Part of `EmailMarketing`."""

    reason: Literal["HARD_BOUNCE", "INVALID_EMAIL", "SPAM_COMPLAINT", "UNSUBSCRIBE", "USER_SUPPRESSED"] | str
    """One of `HARD_BOUNCE`, `INVALID_EMAIL`, `SPAM_COMPLAINT`, `UNSUBSCRIBE`, `USER_SUPPRESSED`."""
    timestamp: dt.datetime
    """Date and time with a time zone (RFC 3339)."""


class EmailSubscriptionParameters(Model, kw_only=True):
    """Part of `SubscriptionChannels`."""

    marketing: SubscriptionParameters | None | Unset = UNSET
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""
    open_tracking: OpenTrackingSubscriptionParameters | None | Unset = UNSET
    """`OpenTrackingSubscriptionParameters` of `consent`; may be left out, may be None."""


class EmailUnsubscriptionParameters(Model, kw_only=True):
    """Part of `UnsubscriptionChannels`."""

    marketing: UnsubscriptionParameters | None | Unset = UNSET
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
    open_tracking: OpenTrackingUnsubscriptionParameters | None | Unset = UNSET
    """`OpenTrackingUnsubscriptionParameters` of `consent`; may be left out, may be None."""


class ImportErrorResource(ResourceModel, kw_only=True, gc=True):
    """An `import-error` resource."""

    _wire = Wire("import-error")

    id: str
    """Id of the `import-error`."""
    code: str | Unset = UNSET
    """Text; in every answer."""
    detail: str | Unset = UNSET
    """Text; in every answer."""
    original_payload: dict[str, Any] | None | Unset = UNSET
    """The item of the request that failed; None if there is none; in every answer."""
    source: m.ErrorSource | Unset = UNSET
    """`ErrorSource` of `pointer`; in every answer."""
    title: str | Unset = UNSET
    """Text; in every answer."""


class OpenTrackingConsent(Model, kw_only=True):
    """Part of `EmailChannel`."""

    can_receive: bool
    """True or false: `open_tracking.can_receive` of `EmailChannel`."""
    consent: str
    """Text: `open_tracking.consent` of `EmailChannel`."""
    consent_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    created_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    last_updated: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `open_tracking.metadata` of `EmailChannel`; None if there is none."""
    valid_until: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""


class OpenTrackingSubscriptionParameters(Model, kw_only=True):
    """Part of `EmailSubscriptionParameters`."""

    consent: Literal["SUBSCRIBED"]
    """Always `SUBSCRIBED`; required."""


class OpenTrackingUnsubscriptionParameters(Model, kw_only=True):
    """Part of `EmailUnsubscriptionParameters`."""

    consent: Literal["UNSUBSCRIBED"]
    """Always `UNSUBSCRIBED`; required."""


class PredictiveAnalytics(Model, kw_only=True):
    """Part of `Profile`."""

    average_days_between_orders: float | None | Unset = UNSET
    """Number: `predictive_analytics.average_days_between_orders` of `Profile`; None if there is none."""
    average_order_value: float | None | Unset = UNSET
    """Number: `predictive_analytics.average_order_value` of `Profile`; None if there is none."""
    churn_probability: float | None | Unset = UNSET
    """Number: `predictive_analytics.churn_probability` of `Profile`; None if there is none."""
    expected_date_of_next_order: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    historic_clv: float | None | Unset = UNSET
    """Number: `predictive_analytics.historic_clv` of `Profile`; None if there is none."""
    historic_number_of_orders: float | None | Unset = UNSET
    """Number: `predictive_analytics.historic_number_of_orders` of `Profile`; None if there is none."""
    predicted_clv: float | None | Unset = UNSET
    """Number: `predictive_analytics.predicted_clv` of `Profile`; None if there is none."""
    predicted_number_of_orders: float | None | Unset = UNSET
    """Number: `predictive_analytics.predicted_number_of_orders` of `Profile`; None if there is none."""
    ranked_channel_affinity: list[Literal["email", "push", "sms", "whatsapp"] | str] | None | Unset = UNSET
    """List: one of `email`, `push`, `sms`, `whatsapp`; None if there is none."""
    total_clv: float | None | Unset = UNSET
    """Number: `predictive_analytics.total_clv` of `Profile`; None if there is none."""


class Profile(ResourceModel, kw_only=True, gc=True):
    """A `profile` resource."""

    _wire = Wire(
        "profile",
        relationships={
            "conversations": "conversation",
            "lists": "list",
            "push_tokens": "push-token",
            "segments": "segment",
        },
        names={"push_tokens": "push-tokens"},
    )

    id: str
    """Id of the `profile`."""
    anonymous_id: str | None | Unset = UNSET
    """Text; None if there is none; from `profiles.get_profile`, `profiles.get_profiles` and 5 more."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `profiles.get_profile`, `profiles.get_profiles` and 8 more."""
    email: str | None | Unset = UNSET
    """E-mail address; None if there is none; from `profiles.get_profile`, `profiles.get_profiles` and 8
    more."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; None if there is none; from `profiles.get_profile`,
    `profiles.get_profiles` and 8 more."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; None if there is none; from `profiles.get_profile`, `profiles.get_profiles`
    and 8 more."""
    image: str | None | Unset = UNSET
    """Text; None if there is none; from `profiles.get_profile`, `profiles.get_profiles` and 8 more."""
    joined_group_at: dt.datetime | Unset = UNSET
    """Date and time with a time zone (RFC 3339); from `lists.get_profiles_for_list`,
    `segments.get_profiles_for_segment`."""
    last_event_date: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; from `profiles.get_profile`,
    `profiles.get_profiles` and 8 more."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; None if there is none; from `profiles.get_profile`, `profiles.get_profiles`
    and 8 more."""
    locale: str | None | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; None if there is none; from
    `profiles.get_profile`, `profiles.get_profiles` and 8 more."""
    location: m.ProfileLocation | None | Unset = UNSET
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; None if there is none;
    from `profiles.get_profile`, `profiles.get_profiles` and 8 more."""
    organization: str | None | Unset = UNSET
    """Company that a person belongs to; None if there is none; from `profiles.get_profile`,
    `profiles.get_profiles` and 8 more."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; None if there is none; from
    `profiles.get_profile`, `profiles.get_profiles` and 8 more."""
    predictive_analytics: PredictiveAnalytics | None | Unset = UNSET
    """`PredictiveAnalytics` of `average_days_between_orders`, `average_order_value`, `churn_probability`,
    `expected_date_of_next_order` and 6 more; None if there is none; from `profiles.get_profile`,
    `profiles.get_profiles` and 8 more."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Values of your own, by name; None if there is none; from `profiles.get_profile`,
    `profiles.get_profiles` and 8 more."""
    subscriptions: Subscriptions | None | Unset = UNSET
    """`Subscriptions` of `email`, `mobile_push`, `sms`, `whatsapp`; None if there is none; from
    `profiles.get_profile`, `profiles.get_profiles` and 8 more."""
    title: str | None | Unset = UNSET
    """Text; None if there is none; from `profiles.get_profile`, `profiles.get_profiles` and 8 more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `profiles.get_profile`, `profiles.get_profiles` and 8 more."""
    whatsapp_bsuid: str | None | Unset = UNSET
    """Text; None if there is none; from `profiles.get_profile`, `profiles.get_profiles` and 5 more."""
    conversations: list[Conversation] | Unset = UNSET
    """Related `conversation` resources, with their ids alone unless included; from `profiles.get_profile`,
    `profiles.get_profiles`."""
    lists: list[m.List] | Unset = UNSET
    """Related `list` resources, with their ids alone unless included; from `profiles.get_profile`,
    `profiles.get_profiles` and 8 more."""
    push_tokens: list[PushToken] | Unset = UNSET
    """Related `push-token` resources, with their ids alone unless included; from `profiles.get_profile`,
    `profiles.get_profiles` and 8 more."""
    segments: list[m.Segment] | Unset = UNSET
    """Related `segment` resources, with their ids alone unless included; from `profiles.get_profile`,
    `profiles.get_profiles` and 8 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ProfileBulkImportJob(ResourceModel, kw_only=True, gc=True):
    """A `profile-bulk-import-job` resource."""

    _wire = Wire(
        "profile-bulk-import-job",
        relationships={"import_errors": "import-error", "lists": "list", "profiles": "profile"},
        names={"import_errors": "import-errors"},
    )

    id: str
    """Id of the `profile-bulk-import-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    started_at: dt.datetime | None | Unset = UNSET
    """When it was started; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    import_errors: list[ImportErrorResource] | Unset = UNSET
    """Related `import-error` resources, with their ids alone unless included; in every answer."""
    lists: list[m.List] | Unset = UNSET
    """Related `list` resources, with their ids alone unless included; in every answer."""
    profiles: list[Profile] | Unset = UNSET
    """Related `profile` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ProfileCreate(ResourceModel, kw_only=True):
    """Body of `create_profile`."""

    _wire = Wire("profile")

    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | None | Unset = UNSET
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    organization: str | None | Unset = UNSET
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class ProfileImportJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_import_profiles`."""

    _wire = Wire("profile-bulk-import-job", relationships={"lists": "list"}, data=("profiles",))

    profiles: Sequence[ProfileUpsert]
    """List: `ProfileUpsert`; required."""
    lists: Sequence[str] | Unset = UNSET
    """Ids of `list` resources; may be left out."""


class ProfileMerge(ResourceModel, kw_only=True):
    """Body of `merge_profiles`."""

    _wire = Wire("profile-merge", relationships={"profiles": "profile"})

    id: str
    """Id of the `profile-merge`; required."""
    profiles: Sequence[str]
    """Ids of `profile` resources; required."""


class ProfileMeta(Model, kw_only=True):
    """Part of `ProfileUpdate`, `ProfileUpsert`, `ProfileUpsertWithSubscriptions`, `PushProfileUpsert`."""

    patch_identifiers: m.PatchIdentifiers | None | Unset = UNSET
    """`PatchIdentifiers` of `append`, `unappend`; may be left out, may be None."""
    patch_properties: m.ProfileMetaPatchProperties | None | Unset = UNSET
    """`ProfileMetaPatchProperties` of `append`, `unappend`, `unset`; may be left out, may be None."""


class ProfileSubscriptionCreate(ResourceModel, kw_only=True):
    """Part of `SubscriptionCreateJobCreate`."""

    _wire = Wire("profile")

    id: str | None | Unset = UNSET
    """Id of the `profile`; may be left out, may be None."""
    subscriptions: SubscriptionChannels
    """`SubscriptionChannels` of `email`, `push`, `sms`, `whatsapp`; required."""
    age_gated_date_of_birth: dt.date | None | Unset = UNSET
    """Date (YYYY-MM-DD); may be left out, may be None."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""


class ProfileSubscriptionDelete(ResourceModel, kw_only=True):
    """Part of `SubscriptionDeleteJobCreate`."""

    _wire = Wire("profile")

    subscriptions: UnsubscriptionChannels
    """`UnsubscriptionChannels` of `email`, `push`, `sms`, `whatsapp`; required."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""


class ProfileSuppressionBulkCreateJob(ResourceModel, kw_only=True, gc=True):
    """A `profile-suppression-bulk-create-job` resource."""

    _wire = Wire("profile-suppression-bulk-create-job", relationships={"lists": "list", "segments": "segment"})

    id: str
    """Id of the `profile-suppression-bulk-create-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    skipped_count: int | None | Unset = UNSET
    """How many: skipped; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    lists: list[m.List] | Unset = UNSET
    """Related `list` resources, with their ids alone unless included; in every answer."""
    segments: list[m.Segment] | Unset = UNSET
    """Related `segment` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ProfileSuppressionBulkDeleteJob(ResourceModel, kw_only=True, gc=True):
    """A `profile-suppression-bulk-delete-job` resource."""

    _wire = Wire("profile-suppression-bulk-delete-job", relationships={"lists": "list", "segments": "segment"})

    id: str
    """Id of the `profile-suppression-bulk-delete-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    skipped_count: int | None | Unset = UNSET
    """How many: skipped; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    lists: list[m.List] | Unset = UNSET
    """Related `list` resources, with their ids alone unless included; in every answer."""
    segments: list[m.Segment] | Unset = UNSET
    """Related `segment` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ProfileSuppressionCreate(ResourceModel, kw_only=True):
    """Part of `SuppressionCreateJobCreate`."""

    _wire = Wire("profile")

    email: str
    """E-mail address; required."""


class ProfileSuppressionDelete(ResourceModel, kw_only=True):
    """Part of `SuppressionDeleteJobCreate`."""

    _wire = Wire("profile")

    email: str
    """E-mail address; required."""


class ProfileUpdate(ResourceModel, kw_only=True):
    """Body of `update_profile`."""

    _wire = Wire("profile", root=("meta",))

    id: str
    """Id of the `profile`; required."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | None | Unset = UNSET
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    organization: str | None | Unset = UNSET
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    meta: ProfileMeta | None | Unset = UNSET
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""


class ProfileUpsert(ResourceModel, kw_only=True):
    """Body of `create_or_update_profile`."""

    _wire = Wire("profile", root=("meta",), names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    """Id of the `profile`; may be left out, may be None."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    kx: str | None | Unset = UNSET
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | None | Unset = UNSET
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    organization: str | None | Unset = UNSET
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    meta: ProfileMeta | None | Unset = UNSET
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""


class PushChannel(Model, kw_only=True):
    """Part of `Subscriptions`."""

    marketing: PushMarketing | None | Unset = UNSET
    """`PushMarketing` of `can_receive_push_marketing`, `consent`, `consent_timestamp`; None if there is
    none."""


class PushMarketing(Model, kw_only=True):
    """Part of `PushChannel`."""

    can_receive_push_marketing: bool
    """True or false: `marketing.can_receive_push_marketing` of `PushChannel`."""
    consent: str
    """Text: `marketing.consent` of `PushChannel`."""
    consent_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""


class PushProfileUpsert(ResourceModel, kw_only=True):
    """Part of `PushTokenCreate`."""

    _wire = Wire("profile", names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    """Id of the `profile`; may be left out, may be None."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    kx: str | None | Unset = UNSET
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | None | Unset = UNSET
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: ProfileMeta | None | Unset = UNSET
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset = UNSET
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class PushSubscriptionParameters(Model, kw_only=True):
    """Part of `SubscriptionChannels`."""

    marketing: SubscriptionParameters
    """`SubscriptionParameters` of `consent`, `consented_at`; required."""
    anonymous_id: str | None | Unset = UNSET
    """Text: `push.anonymous_id` of `SubscriptionChannels`; may be left out, may be None."""
    tokens: Sequence[PushTokenEntry] | None | Unset = UNSET
    """List: `PushTokenEntry`; may be left out, may be None."""


class PushToken(ResourceModel, kw_only=True, gc=True):
    """A `push-token` resource."""

    _wire = Wire("push-token", relationships={"profile": "profile"})

    id: str
    """Id of the `push-token`."""
    background: str | Unset = UNSET
    """Text; from `profiles.get_push_token`, `profiles.get_push_tokens`,
    `profiles.get_push_tokens_for_profile`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); from `profiles.get_push_token`,
    `profiles.get_push_tokens`, `profiles.get_push_tokens_for_profile`."""
    enablement_status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | str | Unset
    ) = UNSET
    """One of `AUTHORIZED`, `DENIED`, `NOT_DETERMINED`, `PROVISIONAL`, `UNAUTHORIZED`; from
    `profiles.get_push_token`, `profiles.get_push_tokens`, `profiles.get_push_tokens_for_profile`."""
    metadata: DeviceMetadata | None | Unset = UNSET
    """`DeviceMetadata` of `app_build`, `app_id`, `app_name`, `app_version` and 8 more; None if there is
    none; from `profiles.get_push_token`, `profiles.get_push_tokens`,
    `profiles.get_push_tokens_for_profile`."""
    platform: Literal["android", "ios"] | str | Unset = UNSET
    """One of `android`, `ios`; from `profiles.get_push_token`, `profiles.get_push_tokens`,
    `profiles.get_push_tokens_for_profile`."""
    recorded_date: str | Unset = UNSET
    """Text; from `profiles.get_push_token`, `profiles.get_push_tokens`,
    `profiles.get_push_tokens_for_profile`."""
    token: str | Unset = UNSET
    """Text; from `profiles.get_push_token`, `profiles.get_push_tokens`,
    `profiles.get_push_tokens_for_profile`."""
    vendor: str | Unset = UNSET
    """Text; from `profiles.get_push_token`, `profiles.get_push_tokens`,
    `profiles.get_push_tokens_for_profile`."""
    profile: Profile | Unset = UNSET
    """Related `profile` resource, with its id alone unless included; from `profiles.get_push_token`,
    `profiles.get_push_tokens`, `profiles.get_push_tokens_for_profile`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class PushTokenCreate(ResourceModel, kw_only=True):
    """Body of `create_client_push_token`, `create_push_token`."""

    _wire = Wire("push-token", data=("profile",))

    platform: Literal["android", "ios"]
    """One of `android`, `ios`; required; sent by `create_client_push_token`, `create_push_token`."""
    profile: PushProfileUpsert
    """`PushProfileUpsert` of `email`, `external_id`, `first_name`, `id` and 10 more; required; sent by
    `create_client_push_token`, `create_push_token`."""
    token: str
    """Text; required; sent by `create_client_push_token`, `create_push_token`."""
    vendor: Literal["apns", "fcm"]
    """One of `apns`, `fcm`; required; sent by `create_client_push_token`, `create_push_token`."""
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None | Unset = UNSET
    """One of `AVAILABLE`, `DENIED`, `RESTRICTED`; default `AVAILABLE`; may be left out, may be None; sent
    by `create_client_push_token`, `create_push_token`."""
    device_metadata: DeviceMetadata | None | Unset = UNSET
    """`DeviceMetadata` of `app_build`, `app_id`, `app_name`, `app_version` and 8 more; may be left out,
    may be None; sent by `create_client_push_token`, `create_push_token`."""
    enablement_status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | None | Unset
    ) = UNSET
    """One of `AUTHORIZED`, `DENIED`, `NOT_DETERMINED`, `PROVISIONAL`, `UNAUTHORIZED`; default
    `AUTHORIZED`; may be left out, may be None; sent by `create_client_push_token`, `create_push_token`."""


class PushTokenDeviceMetadata(Model, kw_only=True):
    """Part of `PushTokenEntry`."""

    app_build: str | None | Unset = UNSET
    """Text: `device_metadata.app_build` of `PushTokenEntry`; may be left out, may be None."""
    app_id: str | None | Unset = UNSET
    """Text: `device_metadata.app_id` of `PushTokenEntry`; may be left out, may be None."""
    app_name: str | None | Unset = UNSET
    """Text: `device_metadata.app_name` of `PushTokenEntry`; may be left out, may be None."""
    app_version: str | None | Unset = UNSET
    """Text: `device_metadata.app_version` of `PushTokenEntry`; may be left out, may be None."""
    device_id: str | None | Unset = UNSET
    """Text: `device_metadata.device_id` of `PushTokenEntry`; may be left out, may be None."""
    device_model: str | None | Unset = UNSET
    """Text: `device_metadata.device_model` of `PushTokenEntry`; may be left out, may be None."""
    environment: Literal["debug", "release"] | None | Unset = UNSET
    """One of `debug`, `release`; may be left out, may be None."""
    klaviyo_sdk: Literal["android", "flutter", "flutter_community", "react_native", "swift"] | None | Unset = UNSET
    """One of `android`, `flutter`, `flutter_community`, `react_native`, `swift`; may be left out, may be
    None."""
    manufacturer: str | None | Unset = UNSET
    """Text: `device_metadata.manufacturer` of `PushTokenEntry`; may be left out, may be None."""
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | None | Unset = UNSET
    """One of `android`, `ios`, `ipados`, `macos`, `tvos`; may be left out, may be None."""
    os_version: str | None | Unset = UNSET
    """Text: `device_metadata.os_version` of `PushTokenEntry`; may be left out, may be None."""
    sdk_version: str | None | Unset = UNSET
    """Text: `device_metadata.sdk_version` of `PushTokenEntry`; may be left out, may be None."""


class PushTokenEntry(Model, kw_only=True):
    """Part of `PushSubscriptionParameters`, `PushUnsubscriptionParameters`."""

    platform: Literal["android", "ios"]
    """One of `android`, `ios`; required."""
    token: str
    """Text: `tokens[].token` of `PushSubscriptionParameters`; required."""
    vendor: Literal["apns", "fcm"]
    """One of `apns`, `fcm`; required."""
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None | Unset = UNSET
    """One of `AVAILABLE`, `DENIED`, `RESTRICTED`; may be left out, may be None."""
    device_metadata: PushTokenDeviceMetadata | None | Unset = UNSET
    """`PushTokenDeviceMetadata` of `app_build`, `app_id`, `app_name`, `app_version` and 8 more; may be
    left out, may be None."""
    enablement_status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | None | Unset
    ) = UNSET
    """One of `AUTHORIZED`, `DENIED`, `NOT_DETERMINED`, `PROVISIONAL`, `UNAUTHORIZED`; may be left out, may
    be None."""


class PushUnsubscriptionParameters(Model, kw_only=True):
    """Part of `UnsubscriptionChannels`."""

    marketing: UnsubscriptionParameters
    """`UnsubscriptionParameters` of `consent`; required."""
    tokens: Sequence[PushTokenEntry]
    """List: `PushTokenEntry`; required."""


class SMSChannel(Model, kw_only=True):
    """Part of `Subscriptions`."""

    marketing: SMSMarketing | None | Unset = UNSET
    """`SMSMarketing` of `can_receive_sms_marketing`, `consent`, `consent_timestamp`, `last_updated` and 2
    more; None if there is none."""
    transactional: SMSTransactional | None | Unset = UNSET
    """`SMSTransactional` of `can_receive_sms_transactional`, `consent`, `consent_timestamp`,
    `last_updated` and 2 more; None if there is none."""


class SMSMarketing(Model, kw_only=True):
    """Part of `SMSChannel`."""

    can_receive_sms_marketing: bool
    """True or false: `marketing.can_receive_sms_marketing` of `SMSChannel`."""
    consent: str
    """Text: `marketing.consent` of `SMSChannel`."""
    consent_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    last_updated: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    method: str | None | Unset = UNSET
    """Text: `marketing.method` of `SMSChannel`; None if there is none."""
    method_detail: str | None | Unset = UNSET
    """Text: `marketing.method_detail` of `SMSChannel`; None if there is none."""


class SMSSubscriptionParameters(Model, kw_only=True):
    """Part of `SubscriptionChannels`."""

    marketing: SubscriptionParameters | None | Unset = UNSET
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""
    transactional: SubscriptionParameters | None | Unset = UNSET
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""


class SMSTransactional(Model, kw_only=True):
    """Part of `SMSChannel`."""

    can_receive_sms_transactional: bool
    """True or false: `transactional.can_receive_sms_transactional` of `SMSChannel`."""
    consent: str
    """Text: `transactional.consent` of `SMSChannel`."""
    consent_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    last_updated: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    method: str | None | Unset = UNSET
    """Text: `transactional.method` of `SMSChannel`; None if there is none."""
    method_detail: str | None | Unset = UNSET
    """Text: `transactional.method_detail` of `SMSChannel`; None if there is none."""


class SMSUnsubscriptionParameters(Model, kw_only=True):
    """Part of `UnsubscriptionChannels`."""

    marketing: UnsubscriptionParameters | None | Unset = UNSET
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
    transactional: UnsubscriptionParameters | None | Unset = UNSET
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""


class SubscriptionChannels(Model, kw_only=True):
    """Part of `ProfileSubscriptionCreate`, `ProfileUpsertWithSubscriptions`."""

    email: EmailSubscriptionParameters | None | Unset = UNSET
    """E-mail address; `EmailSubscriptionParameters`; may be left out, may be None."""
    push: PushSubscriptionParameters | None | Unset = UNSET
    """`PushSubscriptionParameters` of `anonymous_id`, `marketing`, `tokens`; may be left out, may be None."""
    sms: SMSSubscriptionParameters | None | Unset = UNSET
    """`SMSSubscriptionParameters` of `marketing`, `transactional`; may be left out, may be None."""
    whatsapp: WhatsAppSubscriptionParameters | None | Unset = UNSET
    """`WhatsAppSubscriptionParameters` of `marketing`, `transactional`; may be left out, may be None."""


class SubscriptionCreateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_subscribe_profiles`."""

    _wire = Wire("profile-subscription-bulk-create-job", relationships={"list": "list"}, data=("profiles",))

    profiles: Sequence[ProfileSubscriptionCreate]
    """List: `ProfileSubscriptionCreate`; required."""
    custom_source: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    historical_import: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    list: str | Unset = UNSET
    """Id of the `list`; may be left out."""


class SubscriptionDeleteJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_unsubscribe_profiles`."""

    _wire = Wire("profile-subscription-bulk-delete-job", relationships={"list": "list"}, data=("profiles",))

    profiles: Sequence[ProfileSubscriptionDelete]
    """List: `ProfileSubscriptionDelete`; required."""
    list: str | Unset = UNSET
    """Id of the `list`; may be left out."""


class SubscriptionParameters(Model, kw_only=True):
    """Part of `EmailSubscriptionParameters`, `PushSubscriptionParameters`, `SMSSubscriptionParameters`, `WhatsAppSubscriptionParameters`."""

    consent: Literal["SUBSCRIBED"]
    """Always `SUBSCRIBED`; required."""
    consented_at: dt.datetime | None | Unset = UNSET
    """When it was consented; date and time with a time zone (RFC 3339); may be left out, may be None."""


class Subscriptions(Model, kw_only=True):
    """Part of `Profile`."""

    email: EmailChannel | None | Unset = UNSET
    """E-mail address; `EmailChannel`; None if there is none."""
    mobile_push: PushChannel | None | Unset = UNSET
    """`PushChannel` of `marketing`; None if there is none."""
    sms: SMSChannel | None | Unset = UNSET
    """`SMSChannel` of `marketing`, `transactional`; None if there is none."""
    whatsapp: WhatsappChannel | None | Unset = UNSET
    """`WhatsappChannel` of `conversational`, `marketing`, `transactional`; None if there is none."""


class SuppressionCreateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_suppress_profiles`."""

    _wire = Wire(
        "profile-suppression-bulk-create-job", relationships={"list": "list", "segment": "segment"}, data=("profiles",)
    )

    profiles: Sequence[ProfileSuppressionCreate] | None | Unset = UNSET
    """List: `ProfileSuppressionCreate`; may be left out, may be None."""
    list: str | Unset = UNSET
    """Id of the `list`; may be left out."""
    segment: str | Unset = UNSET
    """Id of the `segment`; may be left out."""


class SuppressionDeleteJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_unsuppress_profiles`."""

    _wire = Wire(
        "profile-suppression-bulk-delete-job", relationships={"list": "list", "segment": "segment"}, data=("profiles",)
    )

    profiles: Sequence[ProfileSuppressionDelete] | None | Unset = UNSET
    """List: `ProfileSuppressionDelete`; may be left out, may be None."""
    list: str | Unset = UNSET
    """Id of the `list`; may be left out."""
    segment: str | Unset = UNSET
    """Id of the `segment`; may be left out."""


class UnsubscriptionChannels(Model, kw_only=True):
    """Part of `ProfileSubscriptionDelete`."""

    email: EmailUnsubscriptionParameters | None | Unset = UNSET
    """E-mail address; `EmailUnsubscriptionParameters`; may be left out, may be None."""
    push: PushUnsubscriptionParameters | None | Unset = UNSET
    """`PushUnsubscriptionParameters` of `marketing`, `tokens`; may be left out, may be None."""
    sms: SMSUnsubscriptionParameters | None | Unset = UNSET
    """`SMSUnsubscriptionParameters` of `marketing`, `transactional`; may be left out, may be None."""
    whatsapp: WhatsAppUnsubscriptionParameters | None | Unset = UNSET
    """`WhatsAppUnsubscriptionParameters` of `conversational`, `marketing`, `transactional`; may be left
    out, may be None."""


class UnsubscriptionParameters(Model, kw_only=True):
    """Part of `EmailUnsubscriptionParameters`, `PushUnsubscriptionParameters`, `SMSUnsubscriptionParameters`, `WhatsAppUnsubscriptionParameters`."""

    consent: Literal["UNSUBSCRIBED"]
    """Always `UNSUBSCRIBED`; required."""


class WhatsAppSubscriptionParameters(Model, kw_only=True):
    """Part of `SubscriptionChannels`."""

    marketing: SubscriptionParameters | None | Unset = UNSET
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""
    transactional: SubscriptionParameters | None | Unset = UNSET
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""


class WhatsAppUnsubscriptionParameters(Model, kw_only=True):
    """Part of `UnsubscriptionChannels`."""

    conversational: UnsubscriptionParameters | None | Unset = UNSET
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
    marketing: UnsubscriptionParameters | None | Unset = UNSET
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
    transactional: UnsubscriptionParameters | None | Unset = UNSET
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""


class WhatsappChannel(Model, kw_only=True):
    """Part of `Subscriptions`."""

    conversational: WhatsappConversationalChannel | None | Unset = UNSET
    """`WhatsappConversationalChannel` of `can_receive`, `consent`, `consent_timestamp`,
    `created_timestamp` and 4 more; None if there is none."""
    marketing: WhatsappMarketingChannel | None | Unset = UNSET
    """`WhatsappMarketingChannel` of `can_receive`, `consent`, `consent_timestamp`, `created_timestamp` and
    4 more; None if there is none."""
    transactional: WhatsappTransactionalChannel | None | Unset = UNSET
    """`WhatsappTransactionalChannel` of `can_receive`, `consent`, `consent_timestamp`, `created_timestamp`
    and 4 more; None if there is none."""


class WhatsappConversationalChannel(Model, kw_only=True):
    """Part of `WhatsappChannel`."""

    can_receive: bool
    """True or false: `conversational.can_receive` of `WhatsappChannel`."""
    consent: str
    """Text: `conversational.consent` of `WhatsappChannel`."""
    consent_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    created_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    last_updated: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `conversational.metadata` of `WhatsappChannel`; None if there is none."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; None if there is none."""
    valid_until: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""


class WhatsappMarketingChannel(Model, kw_only=True):
    """Part of `WhatsappChannel`."""

    can_receive: bool
    """True or false: `marketing.can_receive` of `WhatsappChannel`."""
    consent: str
    """Text: `marketing.consent` of `WhatsappChannel`."""
    consent_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    created_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    last_updated: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `marketing.metadata` of `WhatsappChannel`; None if there is none."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; None if there is none."""
    valid_until: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""


class WhatsappTransactionalChannel(Model, kw_only=True):
    """Part of `WhatsappChannel`."""

    can_receive: bool
    """True or false: `transactional.can_receive` of `WhatsappChannel`."""
    consent: str
    """Text: `transactional.consent` of `WhatsappChannel`."""
    consent_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    created_timestamp: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    last_updated: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `transactional.metadata` of `WhatsappChannel`; None if there is none."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; None if there is none."""
    valid_until: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
