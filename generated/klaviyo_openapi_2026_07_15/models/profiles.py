# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the profiles area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import ErrorSource, PatchIdentifiers, ProfileLocation, ProfileMetaPatchProperties
    from .lists import List
    from .segments import Segment


@model
class Conversation(ResourceModel):
    """A `conversation` resource."""

    _wire = Wire("conversation", relationships={"profile": "profile"})

    id: str
    channel: Literal["instagram", "sms", "whatsapp"] | str | Unset = UNSET
    profile: Profile | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class DeviceMetadata(Model):
    app_build: str | None | Unset = UNSET
    app_id: str | None | Unset = UNSET
    app_name: str | None | Unset = UNSET
    app_version: str | None | Unset = UNSET
    device_id: str | None | Unset = UNSET
    device_model: str | None | Unset = UNSET
    environment: Literal["debug", "release"] | str | None | Unset = UNSET
    klaviyo_sdk: Literal["android", "flutter", "flutter_community", "react_native", "swift"] | str | None | Unset = (
        UNSET
    )
    manufacturer: str | None | Unset = UNSET
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | str | None | Unset = UNSET
    os_version: str | None | Unset = UNSET
    sdk_version: str | None | Unset = UNSET


@model
class EmailChannel(Model):
    click_tracking: dict[str, Any] | None | Unset = UNSET
    marketing: EmailMarketing | None | Unset = UNSET
    open_tracking: OpenTrackingConsent | None | Unset = UNSET


@model
class EmailMarketing(Model):
    can_receive_email_marketing: bool
    consent: str
    consent_timestamp: dt.datetime | None | Unset = UNSET
    custom_method_detail: str | None | Unset = UNSET
    double_optin: bool | None | Unset = UNSET
    last_updated: dt.datetime | None | Unset = UNSET
    list_suppressions: list[EmailMarketingListSuppression] | None | Unset = UNSET
    method: str | None | Unset = UNSET
    method_detail: str | None | Unset = UNSET
    suppression: list[EmailMarketingSuppression] | None | Unset = UNSET


@model
class EmailMarketingListSuppression(Model):
    list_id: str
    reason: str
    timestamp: dt.datetime


@model
class EmailMarketingSuppression(Model):
    reason: Literal["HARD_BOUNCE", "INVALID_EMAIL", "SPAM_COMPLAINT", "UNSUBSCRIBE", "USER_SUPPRESSED"] | str
    timestamp: dt.datetime


@model
class EmailSubscriptionParameters(Model):
    marketing: SubscriptionParameters | None | Unset = UNSET
    open_tracking: OpenTrackingSubscriptionParameters | None | Unset = UNSET


@model
class EmailUnsubscriptionParameters(Model):
    marketing: UnsubscriptionParameters | None | Unset = UNSET
    open_tracking: OpenTrackingUnsubscriptionParameters | None | Unset = UNSET


@model
class ImportErrorResource(ResourceModel):
    """An `import-error` resource."""

    _wire = Wire("import-error")

    id: str
    code: str | Unset = UNSET
    detail: str | Unset = UNSET
    original_payload: dict[str, Any] | None | Unset = UNSET
    source: ErrorSource | Unset = UNSET
    title: str | Unset = UNSET


@model
class OpenTrackingConsent(Model):
    can_receive: bool
    consent: str
    consent_timestamp: dt.datetime | None | Unset = UNSET
    created_timestamp: dt.datetime | None | Unset = UNSET
    last_updated: dt.datetime | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    valid_until: dt.datetime | None | Unset = UNSET


@model
class OpenTrackingSubscriptionParameters(Model):
    consent: Literal["SUBSCRIBED"]


@model
class OpenTrackingUnsubscriptionParameters(Model):
    consent: Literal["UNSUBSCRIBED"]


@model
class PredictiveAnalytics(Model):
    average_days_between_orders: float | None | Unset = UNSET
    average_order_value: float | None | Unset = UNSET
    churn_probability: float | None | Unset = UNSET
    expected_date_of_next_order: dt.datetime | None | Unset = UNSET
    historic_clv: float | None | Unset = UNSET
    historic_number_of_orders: float | None | Unset = UNSET
    predicted_clv: float | None | Unset = UNSET
    predicted_number_of_orders: float | None | Unset = UNSET
    ranked_channel_affinity: list[Literal["email", "push", "sms", "whatsapp"] | str] | None | Unset = UNSET
    total_clv: float | None | Unset = UNSET


@model
class Profile(ResourceModel):
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
    anonymous_id: str | None | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    joined_group_at: dt.datetime | Unset = UNSET
    last_event_date: dt.datetime | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    location: ProfileLocation | None | Unset = UNSET
    organization: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    predictive_analytics: PredictiveAnalytics | None | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    subscriptions: Subscriptions | None | Unset = UNSET
    title: str | None | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    whatsapp_bsuid: str | None | Unset = UNSET
    conversations: list[Conversation] | Unset = UNSET
    lists: list[List] | Unset = UNSET
    push_tokens: list[PushToken] | Unset = UNSET
    segments: list[Segment] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ProfileBulkImportJob(ResourceModel):
    """A `profile-bulk-import-job` resource."""

    _wire = Wire(
        "profile-bulk-import-job",
        relationships={"import_errors": "import-error", "lists": "list", "profiles": "profile"},
        names={"import_errors": "import-errors"},
    )

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    started_at: dt.datetime | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    import_errors: list[ImportErrorResource] | Unset = UNSET
    lists: list[List] | Unset = UNSET
    profiles: list[Profile] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ProfileCreate(ResourceModel):
    """Body of `create_profile`."""

    _wire = Wire("profile")

    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    location: ProfileLocation | None | Unset = UNSET
    organization: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class ProfileImportJobCreate(ResourceModel):
    """Body of `bulk_import_profiles`."""

    _wire = Wire("profile-bulk-import-job", relationships={"lists": "list"}, data=("profiles",))

    profiles: Sequence[ProfileUpsert]
    lists: Sequence[str] | Unset = UNSET
    """Ids of `list` resources."""


@model
class ProfileMerge(ResourceModel):
    """Body of `merge_profiles`."""

    _wire = Wire("profile-merge", relationships={"profiles": "profile"})

    id: str
    profiles: Sequence[str]
    """Ids of `profile` resources."""


@model
class ProfileMeta(Model):
    patch_identifiers: PatchIdentifiers | None | Unset = UNSET
    patch_properties: ProfileMetaPatchProperties | None | Unset = UNSET


@model
class ProfileSubscriptionCreate(ResourceModel):
    _wire = Wire("profile")

    id: str | None | Unset = UNSET
    subscriptions: SubscriptionChannels
    age_gated_date_of_birth: dt.date | None | Unset = UNSET
    email: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET


@model
class ProfileSubscriptionDelete(ResourceModel):
    _wire = Wire("profile")

    subscriptions: UnsubscriptionChannels
    email: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET


@model
class ProfileSuppressionBulkCreateJob(ResourceModel):
    """A `profile-suppression-bulk-create-job` resource."""

    _wire = Wire("profile-suppression-bulk-create-job", relationships={"lists": "list", "segments": "segment"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    skipped_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    lists: list[List] | Unset = UNSET
    segments: list[Segment] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ProfileSuppressionBulkDeleteJob(ResourceModel):
    """A `profile-suppression-bulk-delete-job` resource."""

    _wire = Wire("profile-suppression-bulk-delete-job", relationships={"lists": "list", "segments": "segment"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    skipped_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    lists: list[List] | Unset = UNSET
    segments: list[Segment] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ProfileSuppressionCreate(ResourceModel):
    _wire = Wire("profile")

    email: str


@model
class ProfileSuppressionDelete(ResourceModel):
    _wire = Wire("profile")

    email: str


@model
class ProfileUpdate(ResourceModel):
    """Body of `update_profile`."""

    _wire = Wire("profile", root=("meta",))

    id: str
    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    location: ProfileLocation | None | Unset = UNSET
    organization: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    title: str | None | Unset = UNSET
    meta: ProfileMeta | None | Unset = UNSET


@model
class ProfileUpsert(ResourceModel):
    """Body of `create_or_update_profile`."""

    _wire = Wire("profile", root=("meta",), names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    kx: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    location: ProfileLocation | None | Unset = UNSET
    organization: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    title: str | None | Unset = UNSET
    meta: ProfileMeta | None | Unset = UNSET


@model
class PushChannel(Model):
    marketing: PushMarketing | None | Unset = UNSET


@model
class PushMarketing(Model):
    can_receive_push_marketing: bool
    consent: str
    consent_timestamp: dt.datetime | None | Unset = UNSET


@model
class PushProfileUpsert(ResourceModel):
    _wire = Wire("profile", names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    kx: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    location: ProfileLocation | None | Unset = UNSET
    meta: ProfileMeta | None | Unset = UNSET
    organization: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class PushSubscriptionParameters(Model):
    marketing: SubscriptionParameters
    anonymous_id: str | None | Unset = UNSET
    tokens: Sequence[PushTokenEntry] | None | Unset = UNSET


@model
class PushToken(ResourceModel):
    """A `push-token` resource."""

    _wire = Wire("push-token", relationships={"profile": "profile"})

    id: str
    background: str | Unset = UNSET
    created: dt.datetime | Unset = UNSET
    enablement_status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | str | Unset
    ) = UNSET
    metadata: DeviceMetadata | None | Unset = UNSET
    platform: Literal["android", "ios"] | str | Unset = UNSET
    recorded_date: str | Unset = UNSET
    token: str | Unset = UNSET
    vendor: str | Unset = UNSET
    profile: Profile | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class PushTokenCreate(ResourceModel):
    """Body of `create_client_push_token`, `create_push_token`."""

    _wire = Wire("push-token", data=("profile",))

    platform: Literal["android", "ios"]
    profile: PushProfileUpsert
    token: str
    vendor: Literal["apns", "fcm"]
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None | Unset = UNSET
    device_metadata: DeviceMetadata | None | Unset = UNSET
    enablement_status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | None | Unset
    ) = UNSET


@model
class PushTokenDeviceMetadata(Model):
    app_build: str | None | Unset = UNSET
    app_id: str | None | Unset = UNSET
    app_name: str | None | Unset = UNSET
    app_version: str | None | Unset = UNSET
    device_id: str | None | Unset = UNSET
    device_model: str | None | Unset = UNSET
    environment: Literal["debug", "release"] | None | Unset = UNSET
    klaviyo_sdk: Literal["android", "flutter", "flutter_community", "react_native", "swift"] | None | Unset = UNSET
    manufacturer: str | None | Unset = UNSET
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | None | Unset = UNSET
    os_version: str | None | Unset = UNSET
    sdk_version: str | None | Unset = UNSET


@model
class PushTokenEntry(Model):
    platform: Literal["android", "ios"]
    token: str
    vendor: Literal["apns", "fcm"]
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None | Unset = UNSET
    device_metadata: PushTokenDeviceMetadata | None | Unset = UNSET
    enablement_status: (
        Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | None | Unset
    ) = UNSET


@model
class PushUnsubscriptionParameters(Model):
    marketing: UnsubscriptionParameters
    tokens: Sequence[PushTokenEntry]


@model
class SMSChannel(Model):
    marketing: SMSMarketing | None | Unset = UNSET
    transactional: SMSTransactional | None | Unset = UNSET


@model
class SMSMarketing(Model):
    can_receive_sms_marketing: bool
    consent: str
    consent_timestamp: dt.datetime | None | Unset = UNSET
    last_updated: dt.datetime | None | Unset = UNSET
    method: str | None | Unset = UNSET
    method_detail: str | None | Unset = UNSET


@model
class SMSSubscriptionParameters(Model):
    marketing: SubscriptionParameters | None | Unset = UNSET
    transactional: SubscriptionParameters | None | Unset = UNSET


@model
class SMSTransactional(Model):
    can_receive_sms_transactional: bool
    consent: str
    consent_timestamp: dt.datetime | None | Unset = UNSET
    last_updated: dt.datetime | None | Unset = UNSET
    method: str | None | Unset = UNSET
    method_detail: str | None | Unset = UNSET


@model
class SMSUnsubscriptionParameters(Model):
    marketing: UnsubscriptionParameters | None | Unset = UNSET
    transactional: UnsubscriptionParameters | None | Unset = UNSET


@model
class SubscriptionChannels(Model):
    email: EmailSubscriptionParameters | None | Unset = UNSET
    push: PushSubscriptionParameters | None | Unset = UNSET
    sms: SMSSubscriptionParameters | None | Unset = UNSET
    whatsapp: WhatsAppSubscriptionParameters | None | Unset = UNSET


@model
class SubscriptionCreateJobCreate(ResourceModel):
    """Body of `bulk_subscribe_profiles`."""

    _wire = Wire("profile-subscription-bulk-create-job", relationships={"list": "list"}, data=("profiles",))

    profiles: Sequence[ProfileSubscriptionCreate]
    custom_source: str | None | Unset = UNSET
    historical_import: bool | None | Unset = UNSET
    list: str | Unset = UNSET
    """Id of the `list`."""


@model
class SubscriptionDeleteJobCreate(ResourceModel):
    """Body of `bulk_unsubscribe_profiles`."""

    _wire = Wire("profile-subscription-bulk-delete-job", relationships={"list": "list"}, data=("profiles",))

    profiles: Sequence[ProfileSubscriptionDelete]
    list: str | Unset = UNSET
    """Id of the `list`."""


@model
class SubscriptionParameters(Model):
    consent: Literal["SUBSCRIBED"]
    consented_at: dt.datetime | None | Unset = UNSET


@model
class Subscriptions(Model):
    email: EmailChannel | None | Unset = UNSET
    mobile_push: PushChannel | None | Unset = UNSET
    sms: SMSChannel | None | Unset = UNSET
    whatsapp: WhatsappChannel | None | Unset = UNSET


@model
class SuppressionCreateJobCreate(ResourceModel):
    """Body of `bulk_suppress_profiles`."""

    _wire = Wire(
        "profile-suppression-bulk-create-job", relationships={"list": "list", "segment": "segment"}, data=("profiles",)
    )

    profiles: Sequence[ProfileSuppressionCreate] | None | Unset = UNSET
    list: str | Unset = UNSET
    """Id of the `list`."""
    segment: str | Unset = UNSET
    """Id of the `segment`."""


@model
class SuppressionDeleteJobCreate(ResourceModel):
    """Body of `bulk_unsuppress_profiles`."""

    _wire = Wire(
        "profile-suppression-bulk-delete-job", relationships={"list": "list", "segment": "segment"}, data=("profiles",)
    )

    profiles: Sequence[ProfileSuppressionDelete] | None | Unset = UNSET
    list: str | Unset = UNSET
    """Id of the `list`."""
    segment: str | Unset = UNSET
    """Id of the `segment`."""


@model
class UnsubscriptionChannels(Model):
    email: EmailUnsubscriptionParameters | None | Unset = UNSET
    push: PushUnsubscriptionParameters | None | Unset = UNSET
    sms: SMSUnsubscriptionParameters | None | Unset = UNSET
    whatsapp: WhatsAppUnsubscriptionParameters | None | Unset = UNSET


@model
class UnsubscriptionParameters(Model):
    consent: Literal["UNSUBSCRIBED"]


@model
class WhatsAppSubscriptionParameters(Model):
    marketing: SubscriptionParameters | None | Unset = UNSET
    transactional: SubscriptionParameters | None | Unset = UNSET


@model
class WhatsAppUnsubscriptionParameters(Model):
    conversational: UnsubscriptionParameters | None | Unset = UNSET
    marketing: UnsubscriptionParameters | None | Unset = UNSET
    transactional: UnsubscriptionParameters | None | Unset = UNSET


@model
class WhatsappChannel(Model):
    conversational: WhatsappConversationalChannel | None | Unset = UNSET
    marketing: WhatsappMarketingChannel | None | Unset = UNSET
    transactional: WhatsappTransactionalChannel | None | Unset = UNSET


@model
class WhatsappConversationalChannel(Model):
    can_receive: bool
    consent: str
    consent_timestamp: dt.datetime | None | Unset = UNSET
    created_timestamp: dt.datetime | None | Unset = UNSET
    last_updated: dt.datetime | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    valid_until: dt.datetime | None | Unset = UNSET


@model
class WhatsappMarketingChannel(Model):
    can_receive: bool
    consent: str
    consent_timestamp: dt.datetime | None | Unset = UNSET
    created_timestamp: dt.datetime | None | Unset = UNSET
    last_updated: dt.datetime | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    valid_until: dt.datetime | None | Unset = UNSET


@model
class WhatsappTransactionalChannel(Model):
    can_receive: bool
    consent: str
    consent_timestamp: dt.datetime | None | Unset = UNSET
    created_timestamp: dt.datetime | None | Unset = UNSET
    last_updated: dt.datetime | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    valid_until: dt.datetime | None | Unset = UNSET
