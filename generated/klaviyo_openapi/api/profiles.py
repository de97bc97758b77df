# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Profiles operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime import (
    UNSET,
    Filter,
    Operation,
    Options,
    Pager,
    Ref,
    Resource,
    Tier,
    Unset,
    keyword_body,
    send_or_resolve,
)

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_BULK_IMPORT_PROFILES = Operation(
    "bulk_import_profiles",
    "POST",
    "/api/profile-bulk-import-jobs",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("lists:write", "profiles:write"),
    query={"fields[profile-bulk-import-job]": "list[ProfileBulkImportJobField]"},
    body="ProfileImportJobCreate",
    caps={"bytes": 5000000, "item_bytes": 100000, "items": 10000},
    returns="ProfileBulkImportJob",
    resource="profile-bulk-import-job",
    statuses=(202,),
    aliases=("create_profile_bulk_import_job", "spawn_bulk_profile_import_job"),
)
_BULK_SUBSCRIBE_PROFILES = Operation(
    "bulk_subscribe_profiles",
    "POST",
    "/api/profile-subscription-bulk-create-jobs",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("lists:write", "profiles:write", "subscriptions:write"),
    reconstructed=("requestBody",),
    body="SubscriptionCreateJobCreate",
    caps={"items": 1000},
    resource="profile-subscription-bulk-create-job",
    statuses=(202,),
    aliases=("create_profile_subscription_bulk_create_job", "subscribe_profiles"),
)
_BULK_SUPPRESS_PROFILES = Operation(
    "bulk_suppress_profiles",
    "POST",
    "/api/profile-suppression-bulk-create-jobs",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("profiles:write", "subscriptions:write"),
    query={"fields[profile-suppression-bulk-create-job]": "list[ProfileSuppressionBulkCreateJobField]"},
    body="SuppressionCreateJobCreate",
    caps={"items": 100},
    returns="ProfileSuppressionBulkCreateJob",
    resource="profile-suppression-bulk-create-job",
    statuses=(202,),
    aliases=("create_profile_suppression_bulk_create_job", "suppress_profiles"),
)
_BULK_UNSUBSCRIBE_PROFILES = Operation(
    "bulk_unsubscribe_profiles",
    "POST",
    "/api/profile-subscription-bulk-delete-jobs",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("lists:write", "profiles:write", "subscriptions:write"),
    reconstructed=("requestBody",),
    body="SubscriptionDeleteJobCreate",
    caps={"items": 100},
    resource="profile-subscription-bulk-delete-job",
    statuses=(202,),
    aliases=("create_profile_subscription_bulk_delete_job", "unsubscribe_profiles"),
)
_BULK_UNSUPPRESS_PROFILES = Operation(
    "bulk_unsuppress_profiles",
    "POST",
    "/api/profile-suppression-bulk-delete-jobs",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("subscriptions:write",),
    query={"fields[profile-suppression-bulk-delete-job]": "list[ProfileSuppressionBulkDeleteJobField]"},
    body="SuppressionDeleteJobCreate",
    caps={"items": 100},
    returns="ProfileSuppressionBulkDeleteJob",
    resource="profile-suppression-bulk-delete-job",
    statuses=(202,),
    aliases=("create_profile_suppression_bulk_delete_job", "unsuppress_profiles"),
)
_CREATE_OR_UPDATE_PROFILE = Operation(
    "create_or_update_profile",
    "POST",
    "/api/profile-import",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("profiles:write",),
    query={"additional-fields[profile]": "list[ProfileAdditionalField]", "fields[profile]": "list[ProfileField]"},
    reconstructed=("parameters/fields[profile]", "responses"),
    body="ProfileUpsert",
    caps={"bytes": 100000},
    returns="Profile",
    absent=("anonymous_id", "conversations", "joined_group_at", "whatsapp_bsuid"),
    resource="profile",
    statuses=(200, 201),
    aliases=("create_profile_import",),
)
_CREATE_PROFILE = Operation(
    "create_profile",
    "POST",
    "/api/profiles",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("profiles:write",),
    query={"additional-fields[profile]": "list[ProfileAdditionalField]", "fields[profile]": "list[ProfileField]"},
    reconstructed=("parameters/fields[profile]", "responses"),
    body="ProfileCreate",
    caps={"bytes": 100000},
    returns="Profile",
    absent=("anonymous_id", "conversations", "joined_group_at", "whatsapp_bsuid"),
    resource="profile",
    statuses=(201,),
)
_CREATE_PUSH_TOKEN = Operation(
    "create_push_token",
    "POST",
    "/api/push-tokens",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("profiles:write", "push-tokens:write"),
    reconstructed=("requestBody",),
    body="PushTokenCreate",
    caps={"bytes": 100000},
    resource="push-token",
    statuses=(202,),
)
_DELETE_PUSH_TOKEN = Operation(
    "delete_push_token",
    "DELETE",
    "/api/push-tokens/{id}",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("push-tokens:write",),
    statuses=(204,),
)
_GET_BULK_IMPORT_PROFILES_JOB = Operation(
    "get_bulk_import_profiles_job",
    "GET",
    "/api/profile-bulk-import-jobs/{job_id}",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("lists:read", "profiles:read"),
    query={
        "fields[list]": "list[ListField]",
        "fields[profile-bulk-import-job]": "list[ProfileBulkImportJobField]",
        "include": "list[ProfileBulkImportJobInclude]",
    },
    returns="ProfileBulkImportJob",
    resource="profile-bulk-import-job",
    aliases=("get_bulk_profile_import_job", "get_profile_bulk_import_job"),
)
_GET_BULK_IMPORT_PROFILES_JOBS = Operation(
    "get_bulk_import_profiles_jobs",
    "GET",
    "/api/profile-bulk-import-jobs",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("lists:read", "profiles:read"),
    query={
        "fields[profile-bulk-import-job]": "list[ProfileBulkImportJobField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "ProfileBulkImportJobSort",
    },
    filters={"status": ("string", "any[]", "equals", "equals[]")},
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="ProfileBulkImportJob",
    many=True,
    resource="profile-bulk-import-job",
    aliases=("get_bulk_profile_import_jobs", "get_profile_bulk_import_jobs"),
)
_GET_BULK_SUPPRESS_PROFILES_JOB = Operation(
    "get_bulk_suppress_profiles_job",
    "GET",
    "/api/profile-suppression-bulk-create-jobs/{job_id}",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("subscriptions:read",),
    query={"fields[profile-suppression-bulk-create-job]": "list[ProfileSuppressionBulkCreateJobField]"},
    returns="ProfileSuppressionBulkCreateJob",
    resource="profile-suppression-bulk-create-job",
    aliases=("get_profile_suppression_bulk_create_job",),
)
_GET_BULK_SUPPRESS_PROFILES_JOBS = Operation(
    "get_bulk_suppress_profiles_jobs",
    "GET",
    "/api/profile-suppression-bulk-create-jobs",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("subscriptions:read",),
    query={
        "fields[profile-suppression-bulk-create-job]": "list[ProfileSuppressionBulkCreateJobField]",
        "filter": "str",
        "page[cursor]": "str",
        "sort": "ProfileSuppressionBulkCreateJobSort",
    },
    filters={"list_id": ("string", "equals"), "segment_id": ("string", "equals"), "status": ("string", "equals")},
    cursor="page[cursor]",
    returns="ProfileSuppressionBulkCreateJob",
    many=True,
    resource="profile-suppression-bulk-create-job",
    aliases=("get_profile_suppression_bulk_create_jobs",),
)
_GET_BULK_UNSUPPRESS_PROFILES_JOB = Operation(
    "get_bulk_unsuppress_profiles_job",
    "GET",
    "/api/profile-suppression-bulk-delete-jobs/{job_id}",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("subscriptions:read",),
    query={"fields[profile-suppression-bulk-delete-job]": "list[ProfileSuppressionBulkDeleteJobField]"},
    returns="ProfileSuppressionBulkDeleteJob",
    resource="profile-suppression-bulk-delete-job",
    aliases=("get_profile_suppression_bulk_delete_job",),
)
_GET_BULK_UNSUPPRESS_PROFILES_JOBS = Operation(
    "get_bulk_unsuppress_profiles_jobs",
    "GET",
    "/api/profile-suppression-bulk-delete-jobs",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("subscriptions:read",),
    query={
        "fields[profile-suppression-bulk-delete-job]": "list[ProfileSuppressionBulkDeleteJobField]",
        "filter": "str",
        "page[cursor]": "str",
        "sort": "ProfileSuppressionBulkDeleteJobSort",
    },
    filters={"list_id": ("string", "equals"), "segment_id": ("string", "equals"), "status": ("string", "equals")},
    cursor="page[cursor]",
    returns="ProfileSuppressionBulkDeleteJob",
    many=True,
    resource="profile-suppression-bulk-delete-job",
    aliases=("get_profile_suppression_bulk_delete_jobs",),
)
_GET_CONVERSATION_FOR_PROFILE = Operation(
    "get_conversation_for_profile",
    "GET",
    "/api/profiles/{id}/conversation",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("conversations:read", "profiles:read"),
    query={"fields[conversation]": "list[ConversationField]"},
    returns="Conversation",
    nullable=True,
    resource="conversation",
    aliases=("get_profile_conversation",),
)
_GET_CONVERSATION_ID_FOR_PROFILE = Operation(
    "get_conversation_id_for_profile",
    "GET",
    "/api/profiles/{id}/relationships/conversation",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("conversations:read", "profiles:read"),
    returns="Ref",
    nullable=True,
    resource="conversation",
    aliases=("get_profile_relationships_conversation",),
)
_GET_CONVERSATION_IDS_FOR_PROFILE = Operation(
    "get_conversation_ids_for_profile",
    "GET",
    "/api/profiles/{id}/relationships/conversations",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("conversations:read", "profiles:read"),
    returns="Ref",
    many=True,
    resource="conversation",
    aliases=("get_profile_relationships_conversations",),
)
_GET_CONVERSATIONS_FOR_PROFILE = Operation(
    "get_conversations_for_profile",
    "GET",
    "/api/profiles/{id}/conversations",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("conversations:read", "profiles:read"),
    query={"fields[conversation]": "list[ConversationField]"},
    returns="Conversation",
    many=True,
    resource="conversation",
    aliases=("get_profile_conversations",),
)
_GET_ERRORS_FOR_BULK_IMPORT_PROFILES_JOB = Operation(
    "get_errors_for_bulk_import_profiles_job",
    "GET",
    "/api/profile-bulk-import-jobs/{id}/import-errors",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read",),
    query={"fields[import-error]": "list[ImportError_Field]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="ImportErrorResource",
    many=True,
    resource="import-error",
    aliases=(
        "get_bulk_profile_import_job_import_errors",
        "get_import_errors_for_profile_bulk_import_job",
        "get_profile_bulk_import_job_import_errors",
    ),
)
_GET_LIST_FOR_BULK_IMPORT_PROFILES_JOB = Operation(
    "get_list_for_bulk_import_profiles_job",
    "GET",
    "/api/profile-bulk-import-jobs/{id}/lists",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("lists:read",),
    query={"fields[list]": "list[ListField]"},
    returns="List",
    absent=("profile_count",),
    many=True,
    resource="list",
    aliases=(
        "get_bulk_profile_import_job_lists",
        "get_lists_for_profile_bulk_import_job",
        "get_profile_bulk_import_job_lists",
    ),
)
_GET_LIST_IDS_FOR_BULK_IMPORT_PROFILES_JOB = Operation(
    "get_list_ids_for_bulk_import_profiles_job",
    "GET",
    "/api/profile-bulk-import-jobs/{id}/relationships/lists",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("lists:read",),
    returns="Ref",
    many=True,
    resource="list",
    aliases=(
        "get_bulk_profile_import_job_relationships_lists",
        "get_list_ids_for_profile_bulk_import_job",
        "get_profile_bulk_import_job_relationships_lists",
    ),
)
_GET_LIST_IDS_FOR_PROFILE = Operation(
    "get_list_ids_for_profile",
    "GET",
    "/api/profiles/{id}/relationships/lists",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("lists:read", "profiles:read"),
    returns="Ref",
    many=True,
    resource="list",
    aliases=("get_profile_relationships_lists",),
)
_GET_LISTS_FOR_PROFILE = Operation(
    "get_lists_for_profile",
    "GET",
    "/api/profiles/{id}/lists",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("lists:read", "profiles:read"),
    query={"fields[list]": "list[ListField]"},
    returns="List",
    absent=("profile_count",),
    many=True,
    resource="list",
    aliases=("get_profile_lists",),
)
_GET_PROFILE = Operation(
    "get_profile",
    "GET",
    "/api/profiles/{id}",
    area="profiles",
    limits=("75/s", "750/m"),
    tiers=(Tier("include", "lists", ("1/s", "15/m")), Tier("include", "segments", ("1/s", "15/m"))),
    scopes=("profiles:read",),
    query={
        "additional-fields[profile]": "list[ProfileAdditionalField]",
        "fields[conversation]": "list[ConversationField]",
        "fields[list]": "list[ListField]",
        "fields[profile]": "list[ProfileField]",
        "fields[push-token]": "list[PushTokenField]",
        "fields[segment]": "list[SegmentField]",
        "include": "list[ProfileInclude]",
    },
    reconstructed=("parameters/fields[profile]", "responses"),
    returns="Profile",
    absent=("joined_group_at",),
    resource="profile",
)
_GET_PROFILE_FOR_PUSH_TOKEN = Operation(
    "get_profile_for_push_token",
    "GET",
    "/api/push-tokens/{id}/profile",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read", "push-tokens:read"),
    query={"additional-fields[profile]": "list[ProfileAdditionalField]", "fields[profile]": "list[ProfileField]"},
    reconstructed=("parameters/fields[profile]", "responses"),
    returns="Profile",
    absent=("conversations", "joined_group_at"),
    nullable=True,
    resource="profile",
    aliases=("get_push_token_profile",),
)
_GET_PROFILE_ID_FOR_PUSH_TOKEN = Operation(
    "get_profile_id_for_push_token",
    "GET",
    "/api/push-tokens/{id}/relationships/profile",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read", "push-tokens:read"),
    returns="Ref",
    nullable=True,
    resource="profile",
    aliases=("get_push_token_relationships_profile",),
)
_GET_PROFILE_IDS_FOR_BULK_IMPORT_PROFILES_JOB = Operation(
    "get_profile_ids_for_bulk_import_profiles_job",
    "GET",
    "/api/profile-bulk-import-jobs/{id}/relationships/profiles",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read",),
    query={"page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Ref",
    many=True,
    resource="profile",
    aliases=(
        "get_bulk_profile_import_job_relationships_profiles",
        "get_profile_bulk_import_job_relationships_profiles",
        "get_profile_ids_for_profile_bulk_import_job",
    ),
)
_GET_PROFILES = Operation(
    "get_profiles",
    "GET",
    "/api/profiles",
    area="profiles",
    limits=("75/s", "750/m"),
    tiers=(Tier("additional-fields[profile]", "predictive_analytics", ("10/s", "150/m")),),
    scopes=("profiles:read",),
    query={
        "additional-fields[profile]": "list[ProfileAdditionalField]",
        "fields[conversation]": "list[ConversationField]",
        "fields[profile]": "list[ProfileField]",
        "fields[push-token]": "list[PushTokenField]",
        "filter": "str",
        "include": "list[GetProfilesProfileInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "GetProfilesProfileSort",
    },
    reconstructed=("parameters/fields[profile]", "responses"),
    filters={
        "_kx": ("string", "equals"),
        "created": ("date-time", "greater-than", "less-than"),
        "email": ("string", "any[]", "equals", "equals[]"),
        "external_id": ("string", "any[]", "equals", "equals[]"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "phone_number": ("string", "any[]", "equals", "equals[]"),
        "subscriptions.email.marketing.list_suppressions.list_id": ("string", "equals"),
        "subscriptions.email.marketing.list_suppressions.reason": ("string", "equals"),
        "subscriptions.email.marketing.list_suppressions.timestamp": (
            "date-time",
            "greater-or-equal",
            "greater-than",
            "less-or-equal",
            "less-than",
        ),
        "subscriptions.email.marketing.suppression.reason": ("string", "equals"),
        "subscriptions.email.marketing.suppression.timestamp": (
            "date-time",
            "greater-or-equal",
            "greater-than",
            "less-or-equal",
            "less-than",
        ),
        "updated": ("date-time", "greater-than", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Profile",
    absent=("joined_group_at",),
    many=True,
    resource="profile",
)
_GET_PROFILES_FOR_BULK_IMPORT_PROFILES_JOB = Operation(
    "get_profiles_for_bulk_import_profiles_job",
    "GET",
    "/api/profile-bulk-import-jobs/{id}/profiles",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read",),
    query={
        "additional-fields[profile]": "list[ProfileAdditionalField]",
        "fields[profile]": "list[ProfileField]",
        "page[cursor]": "str",
        "page[size]": "int",
    },
    reconstructed=("parameters/fields[profile]", "responses"),
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Profile",
    absent=("conversations", "joined_group_at"),
    many=True,
    resource="profile",
    aliases=(
        "get_bulk_profile_import_job_profiles",
        "get_profile_bulk_import_job_profiles",
        "get_profiles_for_profile_bulk_import_job",
    ),
)
_GET_PUSH_TOKEN = Operation(
    "get_push_token",
    "GET",
    "/api/push-tokens/{id}",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read", "push-tokens:read"),
    query={
        "fields[profile]": "list[GetEventProfileField]",
        "fields[push-token]": "list[PushTokenField]",
        "include": "list[PushTokenInclude]",
    },
    returns="PushToken",
    resource="push-token",
)
_GET_PUSH_TOKEN_IDS_FOR_PROFILE = Operation(
    "get_push_token_ids_for_profile",
    "GET",
    "/api/profiles/{id}/relationships/push-tokens",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read",),
    returns="Ref",
    many=True,
    resource="push-token",
    aliases=("get_profile_relationships_push_tokens",),
)
_GET_PUSH_TOKENS = Operation(
    "get_push_tokens",
    "GET",
    "/api/push-tokens",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read", "push-tokens:read"),
    query={
        "fields[profile]": "list[GetEventProfileField]",
        "fields[push-token]": "list[PushTokenField]",
        "filter": "str",
        "include": "list[PushTokenInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
    },
    filters={
        "enablement_status": ("string", "equals"),
        "id": ("string", "equals"),
        "platform": ("string", "equals"),
        "profile.id": ("string", "equals"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="PushToken",
    many=True,
    resource="push-token",
)
_GET_PUSH_TOKENS_FOR_PROFILE = Operation(
    "get_push_tokens_for_profile",
    "GET",
    "/api/profiles/{id}/push-tokens",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:read",),
    query={"fields[push-token]": "list[PushTokenField]"},
    returns="PushToken",
    many=True,
    resource="push-token",
    aliases=("get_profile_push_tokens",),
)
_GET_SEGMENT_IDS_FOR_PROFILE = Operation(
    "get_segment_ids_for_profile",
    "GET",
    "/api/profiles/{id}/relationships/segments",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("profiles:read", "segments:read"),
    returns="Ref",
    many=True,
    resource="segment",
    aliases=("get_profile_relationships_segments",),
)
_GET_SEGMENTS_FOR_PROFILE = Operation(
    "get_segments_for_profile",
    "GET",
    "/api/profiles/{id}/segments",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("profiles:read", "segments:read"),
    query={"fields[segment]": "list[SegmentField]"},
    returns="Segment",
    absent=("profile_count",),
    many=True,
    resource="segment",
    aliases=("get_profile_segments",),
)
_MERGE_PROFILES = Operation(
    "merge_profiles",
    "POST",
    "/api/profile-merge",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("profiles:write",),
    query={"fields[profile]": "list[MergeProfilesProfileField]"},
    body="ProfileMerge",
    returns="Profile",
    absent=(
        "anonymous_id",
        "conversations",
        "created",
        "email",
        "external_id",
        "first_name",
        "image",
        "joined_group_at",
        "last_event_date",
        "last_name",
        "lists",
        "locale",
        "location",
        "organization",
        "phone_number",
        "predictive_analytics",
        "properties",
        "push-tokens",
        "segments",
        "subscriptions",
        "title",
        "updated",
        "whatsapp_bsuid",
    ),
    resource="profile",
    statuses=(201, 202),
    aliases=("create_profile_merge",),
)
_UPDATE_PROFILE = Operation(
    "update_profile",
    "PATCH",
    "/api/profiles/{id}",
    area="profiles",
    limits=("75/s", "750/m"),
    scopes=("profiles:write",),
    query={"additional-fields[profile]": "list[ProfileAdditionalField]", "fields[profile]": "list[ProfileField]"},
    reconstructed=("parameters/fields[profile]", "responses"),
    body="ProfileUpdate",
    caps={"bytes": 100000},
    returns="Profile",
    absent=("anonymous_id", "conversations", "joined_group_at", "whatsapp_bsuid"),
    resource="profile",
)


class Profiles(Resource):
    """The Profiles operations, as `klaviyo.profiles`."""

    __slots__ = ()

    _aliases = {
        "create_profile_bulk_import_job": "bulk_import_profiles",
        "spawn_bulk_profile_import_job": "bulk_import_profiles",
        "create_profile_subscription_bulk_create_job": "bulk_subscribe_profiles",
        "subscribe_profiles": "bulk_subscribe_profiles",
        "create_profile_suppression_bulk_create_job": "bulk_suppress_profiles",
        "suppress_profiles": "bulk_suppress_profiles",
        "create_profile_subscription_bulk_delete_job": "bulk_unsubscribe_profiles",
        "unsubscribe_profiles": "bulk_unsubscribe_profiles",
        "create_profile_suppression_bulk_delete_job": "bulk_unsuppress_profiles",
        "unsuppress_profiles": "bulk_unsuppress_profiles",
        "create_profile_import": "create_or_update_profile",
        "get_bulk_profile_import_job": "get_bulk_import_profiles_job",
        "get_profile_bulk_import_job": "get_bulk_import_profiles_job",
        "get_bulk_profile_import_jobs": "get_bulk_import_profiles_jobs",
        "get_profile_bulk_import_jobs": "get_bulk_import_profiles_jobs",
        "get_profile_suppression_bulk_create_job": "get_bulk_suppress_profiles_job",
        "get_profile_suppression_bulk_create_jobs": "get_bulk_suppress_profiles_jobs",
        "get_profile_suppression_bulk_delete_job": "get_bulk_unsuppress_profiles_job",
        "get_profile_suppression_bulk_delete_jobs": "get_bulk_unsuppress_profiles_jobs",
        "get_profile_conversation": "get_conversation_for_profile",
        "get_profile_relationships_conversation": "get_conversation_id_for_profile",
        "get_profile_relationships_conversations": "get_conversation_ids_for_profile",
        "get_profile_conversations": "get_conversations_for_profile",
        "get_bulk_profile_import_job_import_errors": "get_errors_for_bulk_import_profiles_job",
        "get_import_errors_for_profile_bulk_import_job": "get_errors_for_bulk_import_profiles_job",
        "get_profile_bulk_import_job_import_errors": "get_errors_for_bulk_import_profiles_job",
        "get_bulk_profile_import_job_lists": "get_list_for_bulk_import_profiles_job",
        "get_lists_for_profile_bulk_import_job": "get_list_for_bulk_import_profiles_job",
        "get_profile_bulk_import_job_lists": "get_list_for_bulk_import_profiles_job",
        "get_bulk_profile_import_job_relationships_lists": "get_list_ids_for_bulk_import_profiles_job",
        "get_list_ids_for_profile_bulk_import_job": "get_list_ids_for_bulk_import_profiles_job",
        "get_profile_bulk_import_job_relationships_lists": "get_list_ids_for_bulk_import_profiles_job",
        "get_profile_relationships_lists": "get_list_ids_for_profile",
        "get_profile_lists": "get_lists_for_profile",
        "get_push_token_profile": "get_profile_for_push_token",
        "get_push_token_relationships_profile": "get_profile_id_for_push_token",
        "get_bulk_profile_import_job_relationships_profiles": "get_profile_ids_for_bulk_import_profiles_job",
        "get_profile_bulk_import_job_relationships_profiles": "get_profile_ids_for_bulk_import_profiles_job",
        "get_profile_ids_for_profile_bulk_import_job": "get_profile_ids_for_bulk_import_profiles_job",
        "get_bulk_profile_import_job_profiles": "get_profiles_for_bulk_import_profiles_job",
        "get_profile_bulk_import_job_profiles": "get_profiles_for_bulk_import_profiles_job",
        "get_profiles_for_profile_bulk_import_job": "get_profiles_for_bulk_import_profiles_job",
        "get_profile_relationships_push_tokens": "get_push_token_ids_for_profile",
        "get_profile_push_tokens": "get_push_tokens_for_profile",
        "get_profile_relationships_segments": "get_segment_ids_for_profile",
        "get_profile_segments": "get_segments_for_profile",
        "create_profile_merge": "merge_profiles",
    }

    if TYPE_CHECKING:

        @overload
        async def bulk_import_profiles(
            self,
            body: m.ProfileImportJobCreate | d.ProfileImportJobCreateDict | d.Envelope,
            *,
            fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.ProfileBulkImportJob: ...

        @overload
        async def bulk_import_profiles(
            self,
            *,
            fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.ProfileImportJobCreateDict],
        ) -> m.ProfileBulkImportJob: ...

    async def bulk_import_profiles(
        self,
        body: m.ProfileImportJobCreate | d.ProfileImportJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.ProfileBulkImportJob:
        """Bulk import profiles.

        POST /api/profile-bulk-import-jobs · lists:write profiles:write · 10/s, 150/m

        - at most 5,000,000 bytes, 100,000 bytes an item, 10,000 items

        Example::

            profile_bulk_import_job = await klaviyo.profiles.bulk_import_profiles(profiles=[{
                "email": "ada@example.com"
            }])

        Args:
            body: `ProfileImportJobCreate`, or a dict with its fields; needs `profiles`.
            fields_profile_bulk_import_job: Fields of each `profile-bulk-import-job` to answer with, instead
                of all: `completed_at`, `completed_count`, `created_at`, `expires_at`, `failed_count`, `id`,
                `started_at`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `lists`, `profiles`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_import_profiles"""
        answer: m.ProfileBulkImportJob = await self._sender.send(
            _BULK_IMPORT_PROFILES,
            query={"fields[profile-bulk-import-job]": fields_profile_bulk_import_job},
            body=keyword_body(_BULK_IMPORT_PROFILES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_subscribe_profiles(
            self,
            body: m.SubscriptionCreateJobCreate | d.SubscriptionCreateJobCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def bulk_subscribe_profiles(
            self, *, options: Options | None = None, **fields: Unpack[d.SubscriptionCreateJobCreateDict]
        ) -> None: ...

    async def bulk_subscribe_profiles(
        self,
        body: m.SubscriptionCreateJobCreate | d.SubscriptionCreateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Bulk subscribe profiles.

        POST /api/profile-subscription-bulk-create-jobs · lists:write profiles:write subscriptions:write · 75/s, 750/m

        - at most 1,000 items
        - reconstructed, not from a published document: body

        Example::

            await klaviyo.profiles.bulk_subscribe_profiles(profiles=[{
                "subscriptions": {"email": {"marketing": {"consent": "SUBSCRIBED"}}},
                "email": "ada@example.com",
            }])

        Args:
            body: `SubscriptionCreateJobCreate`, or a dict with its fields; needs `profiles`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `custom_source`, `historical_import`,
                `list`, `profiles`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_subscribe_profiles"""
        answer: None = await self._sender.send(
            _BULK_SUBSCRIBE_PROFILES,
            body=keyword_body(_BULK_SUBSCRIBE_PROFILES, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def bulk_suppress_profiles(
        self,
        body: m.SuppressionCreateJobCreate | d.SuppressionCreateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[t.ProfileSuppressionBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SuppressionCreateJobCreateDict],
    ) -> m.ProfileSuppressionBulkCreateJob:
        """Bulk suppress profiles.

        POST /api/profile-suppression-bulk-create-jobs · profiles:write subscriptions:write · 75/s, 750/m

        - at most 100 items

        Example::

            profile_suppression_bulk_create_job = await klaviyo.profiles.bulk_suppress_profiles(profiles=[{
                "email": "ada@example.com"
            }])

        Args:
            body: `SuppressionCreateJobCreate`, or a dict with its fields; no field is required.
            fields_profile_suppression_bulk_create_job: Fields of each `profile-suppression-bulk-create-job`
                to answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `id`,
                `skipped_count`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `list`, `profiles`, `segment`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_suppress_profiles"""
        answer: m.ProfileSuppressionBulkCreateJob = await self._sender.send(
            _BULK_SUPPRESS_PROFILES,
            query={"fields[profile-suppression-bulk-create-job]": fields_profile_suppression_bulk_create_job},
            body=keyword_body(_BULK_SUPPRESS_PROFILES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_unsubscribe_profiles(
            self,
            body: m.SubscriptionDeleteJobCreate | d.SubscriptionDeleteJobCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def bulk_unsubscribe_profiles(
            self, *, options: Options | None = None, **fields: Unpack[d.SubscriptionDeleteJobCreateDict]
        ) -> None: ...

    async def bulk_unsubscribe_profiles(
        self,
        body: m.SubscriptionDeleteJobCreate | d.SubscriptionDeleteJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Bulk unsubscribe profiles.

        POST /api/profile-subscription-bulk-delete-jobs · lists:write profiles:write subscriptions:write · 75/s, 750/m

        - at most 100 items
        - reconstructed, not from a published document: body

        Example::

            await klaviyo.profiles.bulk_unsubscribe_profiles(profiles=[{
                "subscriptions": {"email": {"marketing": {"consent": "UNSUBSCRIBED"}}},
                "email": "ada@example.com",
            }])

        Args:
            body: `SubscriptionDeleteJobCreate`, or a dict with its fields; needs `profiles`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `list`, `profiles`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_unsubscribe_profiles"""
        answer: None = await self._sender.send(
            _BULK_UNSUBSCRIBE_PROFILES,
            body=keyword_body(_BULK_UNSUBSCRIBE_PROFILES, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def bulk_unsuppress_profiles(
        self,
        body: m.SuppressionDeleteJobCreate | d.SuppressionDeleteJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[t.ProfileSuppressionBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SuppressionDeleteJobCreateDict],
    ) -> m.ProfileSuppressionBulkDeleteJob:
        """Bulk unsuppress profiles.

        POST /api/profile-suppression-bulk-delete-jobs · subscriptions:write · 75/s, 750/m

        - at most 100 items

        Example::

            profile_suppression_bulk_delete_job = await klaviyo.profiles.bulk_unsuppress_profiles(profiles=[{
                "email": "ada@example.com"
            }])

        Args:
            body: `SuppressionDeleteJobCreate`, or a dict with its fields; no field is required.
            fields_profile_suppression_bulk_delete_job: Fields of each `profile-suppression-bulk-delete-job`
                to answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `id`,
                `skipped_count`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `list`, `profiles`, `segment`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_unsuppress_profiles"""
        answer: m.ProfileSuppressionBulkDeleteJob = await self._sender.send(
            _BULK_UNSUPPRESS_PROFILES,
            query={"fields[profile-suppression-bulk-delete-job]": fields_profile_suppression_bulk_delete_job},
            body=keyword_body(_BULK_UNSUPPRESS_PROFILES, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_or_update_profile(
        self,
        body: m.ProfileUpsert | d.ProfileUpsertDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ProfileUpsertDict],
    ) -> m.Profile:
        """Create or update profile.

        POST /api/profile-import · profiles:write · 75/s, 750/m

        - at most 100,000 bytes
        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `anonymous_id`, `conversations`, `joined_group_at`, `whatsapp_bsuid`
        - reconstructed, not from a published document: parameters, answer

        Example::

            profile = await klaviyo.profiles.create_or_update_profile(
                email="ada@example.com", first_name="Ada", title="Engineer"
            )

        Args:
            body: `ProfileUpsert`, or a dict with its fields; no field is required.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 105 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `email`, `external_id`, `first_name`, `id`,
                `image`, `kx`, `last_name`, `locale` and 6 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_or_update_profile"""
        answer: m.Profile = await self._sender.send(
            _CREATE_OR_UPDATE_PROFILE,
            query={"additional-fields[profile]": additional_fields_profile, "fields[profile]": fields_profile},
            body=keyword_body(_CREATE_OR_UPDATE_PROFILE, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_profile(
        self,
        body: m.ProfileCreate | d.ProfileCreateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        on_conflict: Literal["update", "return"] | None = None,
        options: Options | None = None,
        **fields: Unpack[d.ProfileCreateDict],
    ) -> m.Profile:
        """Create profile.

        POST /api/profiles · profiles:write · 75/s, 750/m

        - at most 100,000 bytes
        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `anonymous_id`, `conversations`, `joined_group_at`, `whatsapp_bsuid`
        - reconstructed, not from a published document: parameters, answer

        Example::

            profile = await klaviyo.profiles.create_profile(
                email="ada@example.com", first_name="Ada", title="Engineer"
            )

        Args:
            body: `ProfileCreate`, or a dict with its fields; no field is required.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 105 more.
            on_conflict: Where there is one with such an identifier already, and the refusal (409) names it:
                `update` changes it with the same body, `return` reads it; None: ConflictError is raised. A
                `deadline` is that of all requests together.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `email`, `external_id`, `first_name`,
                `image`, `last_name`, `locale`, `location`, `organization` and 3 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_profile"""
        if on_conflict is not None:
            resolved: m.Profile = await send_or_resolve(
                self._sender,
                on_conflict,
                "duplicate_profile_id",
                _UPDATE_PROFILE,
                _GET_PROFILE,
                _CREATE_PROFILE,
                query={"additional-fields[profile]": additional_fields_profile, "fields[profile]": fields_profile},
                body=keyword_body(_CREATE_PROFILE, body, fields) if fields else body,
                options=options,
            )
            return resolved
        answer: m.Profile = await self._sender.send(
            _CREATE_PROFILE,
            query={"additional-fields[profile]": additional_fields_profile, "fields[profile]": fields_profile},
            body=keyword_body(_CREATE_PROFILE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_push_token(
            self, body: m.PushTokenCreate | d.PushTokenCreateDict | d.Envelope, *, options: Options | None = None
        ) -> None: ...

        @overload
        async def create_push_token(
            self, *, options: Options | None = None, **fields: Unpack[d.PushTokenCreateDict]
        ) -> None: ...

    async def create_push_token(
        self,
        body: m.PushTokenCreate | d.PushTokenCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create push token.

        POST /api/push-tokens · profiles:write push-tokens:write · 75/s, 750/m

        - at most 100,000 bytes
        - reconstructed, not from a published document: body

        Example::

            await klaviyo.profiles.create_push_token(
                platform="android", profile={"email": "ada@example.com"}, token="token-of-the-device",
                vendor="fcm",
            )

        Args:
            body: `PushTokenCreate`, or a dict with its fields; needs `platform`, `profile`, `token`,
                `vendor`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `background`, `device_metadata`,
                `enablement_status`, `platform`, `profile`, `token`, `vendor`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_push_token"""
        answer: None = await self._sender.send(
            _CREATE_PUSH_TOKEN, body=keyword_body(_CREATE_PUSH_TOKEN, body, fields) if fields else body, options=options
        )
        return answer

    async def delete_push_token(self, id: str, *, options: Options | None = None) -> None:
        """Delete push token.

        DELETE /api/push-tokens/{id} · push-tokens:write · 3/s, 60/m

        Example::

            await klaviyo.profiles.delete_push_token("01JCNKQ2NWDESM3RH5SUATS4JT")

        Args:
            id: Id of the `push-token` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_push_token"""
        answer: None = await self._sender.send(_DELETE_PUSH_TOKEN, path=(id,), options=options)
        return answer

    async def get_bulk_import_profiles_job(
        self,
        job_id: str,
        *,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
        include: Sequence[t.ProfileBulkImportJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileBulkImportJob:
        """Get bulk import profiles job.

        GET /api/profile-bulk-import-jobs/{job_id} · lists:read profiles:read · 10/s, 150/m

        Example::

            profile_bulk_import_job = await klaviyo.profiles.get_bulk_import_profiles_job(
                "01JAIQAYLCGOGDJGNPCAA3YTI5", include=["lists"]
            )

        Args:
            job_id: Id of the `profile-bulk-import-job`; required.
            fields_list: Fields of each `list` to answer with, instead of all: `created`, `id`, `name`,
                `opt_in_process`, `updated`.
            fields_profile_bulk_import_job: Fields of each `profile-bulk-import-job` to answer with, instead
                of all: `completed_at`, `completed_count`, `created_at`, `expires_at`, `failed_count`, `id`,
                `started_at`, `status`, `total_count`.
            include: Related resources to send along: `lists`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_import_profiles_job"""
        answer: m.ProfileBulkImportJob = await self._sender.send(
            _GET_BULK_IMPORT_PROFILES_JOB,
            path=(job_id,),
            query={
                "fields[list]": fields_list,
                "fields[profile-bulk-import-job]": fields_profile_bulk_import_job,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_bulk_import_profiles_jobs(
        self,
        *,
        fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileBulkImportJobSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ProfileBulkImportJob]:
        """Get bulk import profiles jobs.

        GET /api/profile-bulk-import-jobs · lists:read profiles:read · 10/s, 150/m

        Example::

            from klaviyo_async.filters import GetBulkImportProfilesJobs

            async for profile_bulk_import_job in klaviyo.profiles.get_bulk_import_profiles_jobs(
                filter=GetBulkImportProfilesJobs.status == "complete"
            ):
                print(profile_bulk_import_job.id)

        Args:
            fields_profile_bulk_import_job: Fields of each `profile-bulk-import-job` to answer with, instead
                of all: `completed_at`, `completed_count`, `created_at`, `expires_at`, `failed_count`, `id`,
                `started_at`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` any equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created_at`, `-created_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_import_profiles_jobs"""
        return self._sender.pages(
            _GET_BULK_IMPORT_PROFILES_JOBS,
            query={
                "fields[profile-bulk-import-job]": fields_profile_bulk_import_job,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_bulk_suppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[t.ProfileSuppressionBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileSuppressionBulkCreateJob:
        """Get bulk suppress profiles job.

        GET /api/profile-suppression-bulk-create-jobs/{job_id} · subscriptions:read · 75/s, 750/m

        Example::

            profile_suppression_bulk_create_job = await klaviyo.profiles.get_bulk_suppress_profiles_job(
                "01JHMX3A7UZJBGBZVT2DPEYEWU"
            )

        Args:
            job_id: Id of the `profile-suppression-bulk-create-job`; required.
            fields_profile_suppression_bulk_create_job: Fields of each `profile-suppression-bulk-create-job`
                to answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `id`,
                `skipped_count`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_suppress_profiles_job"""
        answer: m.ProfileSuppressionBulkCreateJob = await self._sender.send(
            _GET_BULK_SUPPRESS_PROFILES_JOB,
            path=(job_id,),
            query={"fields[profile-suppression-bulk-create-job]": fields_profile_suppression_bulk_create_job},
            options=options,
        )
        return answer

    def get_bulk_suppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[t.ProfileSuppressionBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        sort: t.ProfileSuppressionBulkCreateJobSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ProfileSuppressionBulkCreateJob]:
        """Get bulk suppress profiles jobs.

        GET /api/profile-suppression-bulk-create-jobs · subscriptions:read · 75/s, 750/m

        Example::

            from klaviyo_async.filters import GetBulkSuppressProfilesJobs

            async for profile_suppression_bulk_create_job in klaviyo.profiles.get_bulk_suppress_profiles_jobs(
                filter=GetBulkSuppressProfilesJobs.status == "complete"
            ):
                print(profile_suppression_bulk_create_job.id)

        Args:
            fields_profile_suppression_bulk_create_job: Fields of each `profile-suppression-bulk-create-job`
                to answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `id`,
                `skipped_count`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `list_id` equals;
                `segment_id` equals; `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_suppress_profiles_jobs"""
        return self._sender.pages(
            _GET_BULK_SUPPRESS_PROFILES_JOBS,
            query={
                "fields[profile-suppression-bulk-create-job]": fields_profile_suppression_bulk_create_job,
                "filter": filter,
                "page[cursor]": page_cursor,
                "sort": sort,
            },
            options=options,
        )

    async def get_bulk_unsuppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[t.ProfileSuppressionBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileSuppressionBulkDeleteJob:
        """Get bulk unsuppress profiles job.

        GET /api/profile-suppression-bulk-delete-jobs/{job_id} · subscriptions:read · 75/s, 750/m

        Example::

            profile_suppression_bulk_delete_job = await klaviyo.profiles.get_bulk_unsuppress_profiles_job(
                "01JMW6UOBVRCHZQSUPIQKZIF4P"
            )

        Args:
            job_id: Id of the `profile-suppression-bulk-delete-job`; required.
            fields_profile_suppression_bulk_delete_job: Fields of each `profile-suppression-bulk-delete-job`
                to answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `id`,
                `skipped_count`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_unsuppress_profiles_job"""
        answer: m.ProfileSuppressionBulkDeleteJob = await self._sender.send(
            _GET_BULK_UNSUPPRESS_PROFILES_JOB,
            path=(job_id,),
            query={"fields[profile-suppression-bulk-delete-job]": fields_profile_suppression_bulk_delete_job},
            options=options,
        )
        return answer

    def get_bulk_unsuppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[t.ProfileSuppressionBulkDeleteJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        sort: t.ProfileSuppressionBulkDeleteJobSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ProfileSuppressionBulkDeleteJob]:
        """Get bulk unsuppress profiles jobs.

        GET /api/profile-suppression-bulk-delete-jobs · subscriptions:read · 75/s, 750/m

        Example::

            from klaviyo_async.filters import GetBulkUnsuppressProfilesJobs

            async for profile_suppression_bulk_delete_job in klaviyo.profiles.get_bulk_unsuppress_profiles_jobs(
                filter=GetBulkUnsuppressProfilesJobs.status == "complete"
            ):
                print(profile_suppression_bulk_delete_job.id)

        Args:
            fields_profile_suppression_bulk_delete_job: Fields of each `profile-suppression-bulk-delete-job`
                to answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `id`,
                `skipped_count`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `list_id` equals;
                `segment_id` equals; `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_unsuppress_profiles_jobs"""
        return self._sender.pages(
            _GET_BULK_UNSUPPRESS_PROFILES_JOBS,
            query={
                "fields[profile-suppression-bulk-delete-job]": fields_profile_suppression_bulk_delete_job,
                "filter": filter,
                "page[cursor]": page_cursor,
                "sort": sort,
            },
            options=options,
        )

    async def get_conversation_for_profile(
        self,
        id: str,
        *,
        fields_conversation: Sequence[t.ConversationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Conversation:
        """Get conversation for profile.

        GET /api/profiles/{id}/conversation · conversations:read profiles:read · 3/s, 60/m

        Example::

            conversation = await klaviyo.profiles.get_conversation_for_profile(
                "01JDEAOVNWAFBED24JGLGPON5I"
            )

        Args:
            id: Id of the `profile`; required.
            fields_conversation: Fields of each `conversation` to answer with, instead of all: `channel`,
                `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_conversation_for_profile"""
        answer: m.Conversation = await self._sender.send(
            _GET_CONVERSATION_FOR_PROFILE,
            path=(id,),
            query={"fields[conversation]": fields_conversation},
            options=options,
        )
        return answer

    async def get_conversation_id_for_profile(self, id: str, *, options: Options | None = None) -> Ref:
        """Get conversation id for profile.

        GET /api/profiles/{id}/relationships/conversation · conversations:read profiles:read · 3/s, 60/m

        Example::

            conversation = await klaviyo.profiles.get_conversation_id_for_profile(
                "01JDEAOVNWAFBED24JGLGPON5I"
            )

        Args:
            id: Id of the `profile`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_conversation_id_for_profile"""
        answer: Ref = await self._sender.send(_GET_CONVERSATION_ID_FOR_PROFILE, path=(id,), options=options)
        return answer

    def get_conversation_ids_for_profile(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get conversation ids for profile.

        GET /api/profiles/{id}/relationships/conversations · conversations:read profiles:read · 3/s, 60/m

        Example::

            async for conversation in klaviyo.profiles.get_conversation_ids_for_profile(
                "01JDEAOVNWAFBED24JGLGPON5I"
            ):
                print(conversation.id)

        Args:
            id: Id of the `profile`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_conversation_ids_for_profile"""
        return self._sender.pages(_GET_CONVERSATION_IDS_FOR_PROFILE, path=(id,), options=options)

    def get_conversations_for_profile(
        self,
        id: str,
        *,
        fields_conversation: Sequence[t.ConversationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Conversation]:
        """Get conversations for profile.

        GET /api/profiles/{id}/conversations · conversations:read profiles:read · 3/s, 60/m

        Example::

            async for conversation in klaviyo.profiles.get_conversations_for_profile(
                "01JDEAOVNWAFBED24JGLGPON5I"
            ):
                print(conversation.id)

        Args:
            id: Id of the `profile`; required.
            fields_conversation: Fields of each `conversation` to answer with, instead of all: `channel`,
                `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_conversations_for_profile"""
        return self._sender.pages(
            _GET_CONVERSATIONS_FOR_PROFILE,
            path=(id,),
            query={"fields[conversation]": fields_conversation},
            options=options,
        )

    def get_errors_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        fields_import_error: Sequence[t.ImportError_Field] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ImportErrorResource]:
        """Get errors for bulk import profiles job.

        GET /api/profile-bulk-import-jobs/{id}/import-errors · profiles:read · 10/s, 150/m

        Example::

            async for import_error in klaviyo.profiles.get_errors_for_bulk_import_profiles_job(
                "01JAIQAYLCGOGDJGNPCAA3YTI5"
            ):
                print(import_error.title)

        Args:
            id: Id of the `profile-bulk-import-job`; required.
            fields_import_error: Fields of each `import-error` to answer with, instead of all: `code`,
                `detail`, `id`, `original_payload`, `source`, `source.pointer`, `title`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_errors_for_bulk_import_profiles_job"""
        return self._sender.pages(
            _GET_ERRORS_FOR_BULK_IMPORT_PROFILES_JOB,
            path=(id,),
            query={"fields[import-error]": fields_import_error, "page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )

    def get_list_for_bulk_import_profiles_job(
        self, id: str, *, fields_list: Sequence[t.ListField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.List]:
        """Get list for bulk import profiles job.

        GET /api/profile-bulk-import-jobs/{id}/lists · lists:read · 10/s, 150/m

        - never answers with `profile_count`

        Example::

            async for list_ in klaviyo.profiles.get_list_for_bulk_import_profiles_job(
                "01JAIQAYLCGOGDJGNPCAA3YTI5"
            ):
                print(list_.name)

        Args:
            id: Id of the `profile-bulk-import-job`; required.
            fields_list: Fields of each `list` to answer with, instead of all: `created`, `id`, `name`,
                `opt_in_process`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_list_for_bulk_import_profiles_job"""
        return self._sender.pages(
            _GET_LIST_FOR_BULK_IMPORT_PROFILES_JOB, path=(id,), query={"fields[list]": fields_list}, options=options
        )

    def get_list_ids_for_bulk_import_profiles_job(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get list ids for bulk import profiles job.

        GET /api/profile-bulk-import-jobs/{id}/relationships/lists · lists:read · 10/s, 150/m

        Example::

            async for list_ in klaviyo.profiles.get_list_ids_for_bulk_import_profiles_job(
                "01JAIQAYLCGOGDJGNPCAA3YTI5"
            ):
                print(list_.id)

        Args:
            id: Id of the `profile-bulk-import-job`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_list_ids_for_bulk_import_profiles_job"""
        return self._sender.pages(_GET_LIST_IDS_FOR_BULK_IMPORT_PROFILES_JOB, path=(id,), options=options)

    def get_list_ids_for_profile(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get list ids for profile.

        GET /api/profiles/{id}/relationships/lists · lists:read profiles:read · 3/s, 60/m

        Example::

            async for list_ in klaviyo.profiles.get_list_ids_for_profile("01JDEAOVNWAFBED24JGLGPON5I"):
                print(list_.id)

        Args:
            id: Id of the `profile`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_list_ids_for_profile"""
        return self._sender.pages(_GET_LIST_IDS_FOR_PROFILE, path=(id,), options=options)

    def get_lists_for_profile(
        self, id: str, *, fields_list: Sequence[t.ListField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.List]:
        """Get lists for profile.

        GET /api/profiles/{id}/lists · lists:read profiles:read · 3/s, 60/m

        - never answers with `profile_count`

        Example::

            async for list_ in klaviyo.profiles.get_lists_for_profile("01JDEAOVNWAFBED24JGLGPON5I"):
                print(list_.name)

        Args:
            id: Id of the `profile`; required.
            fields_list: Fields of each `list` to answer with, instead of all: `created`, `id`, `name`,
                `opt_in_process`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_lists_for_profile"""
        return self._sender.pages(
            _GET_LISTS_FOR_PROFILE, path=(id,), query={"fields[list]": fields_list}, options=options
        )

    async def get_profile(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_conversation: Sequence[t.ConversationField] | Unset = UNSET,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        include: Sequence[t.ProfileInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Profile:
        """Get profile.

        GET /api/profiles/{id} · profiles:read · 75/s, 750/m

        - 1/s, 15/m when `include` has `lists`
        - 1/s, 15/m when `include` has `segments`
        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `joined_group_at`
        - reconstructed, not from a published document: parameters, answer

        Example::

            profile = await klaviyo.profiles.get_profile(
                "01JDEAOVNWAFBED24JGLGPON5I", include=["conversations"]
            )

        Args:
            id: Id of the `profile`; required.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_conversation: Fields of each `conversation` to answer with, instead of all: `channel`,
                `id`.
            fields_list: Fields of each `list` to answer with, instead of all: `created`, `id`, `name`,
                `opt_in_process`, `updated`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 105 more.
            fields_push_token: Fields of each `push-token` to answer with, instead of all: `background`,
                `created`, `enablement_status`, `id`, `metadata`, `metadata.app_build`, `metadata.app_id`,
                `metadata.app_name` and 13 more.
            fields_segment: Fields of each `segment` to answer with, instead of all: `created`,
                `definition`, `definition.condition_groups`, `id`, `is_active`, `is_processing`,
                `is_starred`, `name`, `updated`.
            include: Related resources to send along: `conversations`, `lists`, `push-tokens`, `segments`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile"""
        answer: m.Profile = await self._sender.send(
            _GET_PROFILE,
            path=(id,),
            query={
                "additional-fields[profile]": additional_fields_profile,
                "fields[conversation]": fields_conversation,
                "fields[list]": fields_list,
                "fields[profile]": fields_profile,
                "fields[push-token]": fields_push_token,
                "fields[segment]": fields_segment,
                "include": include,
            },
            options=options,
        )
        return answer

    async def get_profile_for_push_token(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Profile:
        """Get profile for push token.

        GET /api/push-tokens/{id}/profile · profiles:read push-tokens:read · 10/s, 150/m

        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `conversations`, `joined_group_at`
        - reconstructed, not from a published document: parameters, answer

        Example::

            profile = await klaviyo.profiles.get_profile_for_push_token("01JCNKQ2NWDESM3RH5SUATS4JT")

        Args:
            id: Id of the `push-token`; required.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 105 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_for_push_token"""
        answer: m.Profile = await self._sender.send(
            _GET_PROFILE_FOR_PUSH_TOKEN,
            path=(id,),
            query={"additional-fields[profile]": additional_fields_profile, "fields[profile]": fields_profile},
            options=options,
        )
        return answer

    async def get_profile_id_for_push_token(self, id: str, *, options: Options | None = None) -> Ref:
        """Get profile id for push token.

        GET /api/push-tokens/{id}/relationships/profile · profiles:read push-tokens:read · 10/s, 150/m

        Example::

            profile = await klaviyo.profiles.get_profile_id_for_push_token("01JCNKQ2NWDESM3RH5SUATS4JT")

        Args:
            id: Id of the `push-token`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_id_for_push_token"""
        answer: Ref = await self._sender.send(_GET_PROFILE_ID_FOR_PUSH_TOKEN, path=(id,), options=options)
        return answer

    def get_profile_ids_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get profile ids for bulk import profiles job.

        GET /api/profile-bulk-import-jobs/{id}/relationships/profiles · profiles:read · 10/s, 150/m

        Example::

            async for profile in klaviyo.profiles.get_profile_ids_for_bulk_import_profiles_job(
                "01JAIQAYLCGOGDJGNPCAA3YTI5"
            ):
                print(profile.id)

        Args:
            id: Id of the `profile-bulk-import-job`; required.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_ids_for_bulk_import_profiles_job"""
        return self._sender.pages(
            _GET_PROFILE_IDS_FOR_BULK_IMPORT_PROFILES_JOB,
            path=(id,),
            query={"page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )

    def get_profiles(
        self,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_conversation: Sequence[t.ConversationField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.GetProfilesProfileInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.GetProfilesProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Profile]:
        """Get profiles.

        GET /api/profiles · profiles:read · 75/s, 750/m

        - 10/s, 150/m when `additional-fields[profile]` has `predictive_analytics`
        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `joined_group_at`
        - reconstructed, not from a published document: parameters, answer

        Example::

            from klaviyo_async.filters import GetProfiles

            async for profile in klaviyo.profiles.get_profiles(
                filter=GetProfiles.email == "ada@example.com"
            ):
                print(profile.email)

        Args:
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_conversation: Fields of each `conversation` to answer with, instead of all: `channel`,
                `id`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 105 more.
            fields_push_token: Fields of each `push-token` to answer with, instead of all: `background`,
                `created`, `enablement_status`, `id`, `metadata`, `metadata.app_build`, `metadata.app_id`,
                `metadata.app_name` and 13 more.
            filter: Condition that items must meet: made with `F`, or its text, by `_kx` equals; `created`
                greater-than less-than; `email` any equals; `external_id` any equals; `id` any equals;
                `phone_number` any equals; `subscriptions.email.marketing.list_suppressions.list_id` equals;
                `subscriptions.email.marketing.list_suppressions.reason` equals;
                `subscriptions.email.marketing.list_suppressions.timestamp` greater-or-equal greater-than
                less-or-equal less-than; `subscriptions.email.marketing.suppression.reason` equals;
                `subscriptions.email.marketing.suppression.timestamp` greater-or-equal greater-than
                less-or-equal less-than; `updated` greater-than less-than.
            include: Related resources to send along: `conversations`, `push-tokens`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `email`,
                `-email`, `id`, `-id`, `subscriptions.email.marketing.list_suppressions.timestamp`,
                `-subscriptions.email.marketing.list_suppressions.timestamp` and 4 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profiles"""
        return self._sender.pages(
            _GET_PROFILES,
            query={
                "additional-fields[profile]": additional_fields_profile,
                "fields[conversation]": fields_conversation,
                "fields[profile]": fields_profile,
                "fields[push-token]": fields_push_token,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_profiles_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Profile]:
        """Get profiles for bulk import profiles job.

        GET /api/profile-bulk-import-jobs/{id}/profiles · profiles:read · 10/s, 150/m

        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `conversations`, `joined_group_at`
        - reconstructed, not from a published document: parameters, answer

        Example::

            async for profile in klaviyo.profiles.get_profiles_for_bulk_import_profiles_job(
                "01JAIQAYLCGOGDJGNPCAA3YTI5"
            ):
                print(profile.email)

        Args:
            id: Id of the `profile-bulk-import-job`; required.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 105 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profiles_for_bulk_import_profiles_job"""
        return self._sender.pages(
            _GET_PROFILES_FOR_BULK_IMPORT_PROFILES_JOB,
            path=(id,),
            query={
                "additional-fields[profile]": additional_fields_profile,
                "fields[profile]": fields_profile,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )

    async def get_push_token(
        self,
        id: str,
        *,
        fields_profile: Sequence[t.GetEventProfileField] | Unset = UNSET,
        fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET,
        include: Sequence[t.PushTokenInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.PushToken:
        """Get push token.

        GET /api/push-tokens/{id} · profiles:read push-tokens:read · 10/s, 150/m

        Example::

            push_token = await klaviyo.profiles.get_push_token(
                "01JCNKQ2NWDESM3RH5SUATS4JT", include=["profile"]
            )

        Args:
            id: Id of the `push-token`; required.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 17 more.
            fields_push_token: Fields of each `push-token` to answer with, instead of all: `background`,
                `created`, `enablement_status`, `id`, `metadata`, `metadata.app_build`, `metadata.app_id`,
                `metadata.app_name` and 13 more.
            include: Related resources to send along: `profile`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_push_token"""
        answer: m.PushToken = await self._sender.send(
            _GET_PUSH_TOKEN,
            path=(id,),
            query={"fields[profile]": fields_profile, "fields[push-token]": fields_push_token, "include": include},
            options=options,
        )
        return answer

    def get_push_token_ids_for_profile(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get push token ids for profile.

        GET /api/profiles/{id}/relationships/push-tokens · profiles:read · 10/s, 150/m

        Example::

            async for push_token in klaviyo.profiles.get_push_token_ids_for_profile(
                "01JDEAOVNWAFBED24JGLGPON5I"
            ):
                print(push_token.id)

        Args:
            id: Id of the `profile`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_push_token_ids_for_profile"""
        return self._sender.pages(_GET_PUSH_TOKEN_IDS_FOR_PROFILE, path=(id,), options=options)

    def get_push_tokens(
        self,
        *,
        fields_profile: Sequence[t.GetEventProfileField] | Unset = UNSET,
        fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.PushTokenInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.PushToken]:
        """Get push tokens.

        GET /api/push-tokens · profiles:read push-tokens:read · 10/s, 150/m

        Example::

            from klaviyo_async.filters import GetPushTokens

            async for push_token in klaviyo.profiles.get_push_tokens(
                filter=GetPushTokens.profile_id == "01JDEAOVNWAFBED24JGLGPON5I"
            ):
                print(push_token.id)

        Args:
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 17 more.
            fields_push_token: Fields of each `push-token` to answer with, instead of all: `background`,
                `created`, `enablement_status`, `id`, `metadata`, `metadata.app_build`, `metadata.app_id`,
                `metadata.app_name` and 13 more.
            filter: Condition that items must meet: made with `F`, or its text, by `enablement_status`
                equals; `id` equals; `platform` equals; `profile.id` equals.
            include: Related resources to send along: `profile`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_push_tokens"""
        return self._sender.pages(
            _GET_PUSH_TOKENS,
            query={
                "fields[profile]": fields_profile,
                "fields[push-token]": fields_push_token,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )

    def get_push_tokens_for_profile(
        self, id: str, *, fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.PushToken]:
        """Get push tokens for profile.

        GET /api/profiles/{id}/push-tokens · profiles:read · 10/s, 150/m

        Example::

            async for push_token in klaviyo.profiles.get_push_tokens_for_profile(
                "01JDEAOVNWAFBED24JGLGPON5I"
            ):
                print(push_token.id)

        Args:
            id: Id of the `profile`; required.
            fields_push_token: Fields of each `push-token` to answer with, instead of all: `background`,
                `created`, `enablement_status`, `id`, `metadata`, `metadata.app_build`, `metadata.app_id`,
                `metadata.app_name` and 13 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_push_tokens_for_profile"""
        return self._sender.pages(
            _GET_PUSH_TOKENS_FOR_PROFILE, path=(id,), query={"fields[push-token]": fields_push_token}, options=options
        )

    def get_segment_ids_for_profile(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get segment ids for profile.

        GET /api/profiles/{id}/relationships/segments · profiles:read segments:read · 3/s, 60/m

        Example::

            async for segment in klaviyo.profiles.get_segment_ids_for_profile(
                "01JDEAOVNWAFBED24JGLGPON5I"
            ):
                print(segment.id)

        Args:
            id: Id of the `profile`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_segment_ids_for_profile"""
        return self._sender.pages(_GET_SEGMENT_IDS_FOR_PROFILE, path=(id,), options=options)

    def get_segments_for_profile(
        self, id: str, *, fields_segment: Sequence[t.SegmentField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Segment]:
        """Get segments for profile.

        GET /api/profiles/{id}/segments · profiles:read segments:read · 3/s, 60/m

        - never answers with `profile_count`

        Example::

            async for segment in klaviyo.profiles.get_segments_for_profile(
                "01JDEAOVNWAFBED24JGLGPON5I"
            ):
                print(segment.name)

        Args:
            id: Id of the `profile`; required.
            fields_segment: Fields of each `segment` to answer with, instead of all: `created`,
                `definition`, `definition.condition_groups`, `id`, `is_active`, `is_processing`,
                `is_starred`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_segments_for_profile"""
        return self._sender.pages(
            _GET_SEGMENTS_FOR_PROFILE, path=(id,), query={"fields[segment]": fields_segment}, options=options
        )

    if TYPE_CHECKING:

        @overload
        async def merge_profiles(
            self,
            body: m.ProfileMerge | d.ProfileMergeDict | d.Envelope,
            *,
            fields_profile: Sequence[t.MergeProfilesProfileField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Profile: ...

        @overload
        async def merge_profiles(
            self,
            *,
            fields_profile: Sequence[t.MergeProfilesProfileField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.ProfileMergeDict],
        ) -> m.Profile: ...

    async def merge_profiles(
        self,
        body: m.ProfileMerge | d.ProfileMergeDict | d.Envelope | Unset = UNSET,
        *,
        fields_profile: Sequence[t.MergeProfilesProfileField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Profile:
        """Merge profiles.

        POST /api/profile-merge · profiles:write · 10/s, 150/m

        - never answers with `anonymous_id`, `conversations`, `created`, `email`, `external_id`,
          `first_name` and 17 more

        Example::

            profile = await klaviyo.profiles.merge_profiles(
                id="01JOT7ZT4UHL2FQTKPSGTVFBGM", profiles=["01JDEAOVNWAFBED24JGLGPON5I"]
            )

        Args:
            body: `ProfileMerge`, or a dict with its fields; needs `id`, `profiles`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `id`, `profiles`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/merge_profiles"""
        answer: m.Profile = await self._sender.send(
            _MERGE_PROFILES,
            query={"fields[profile]": fields_profile},
            body=keyword_body(_MERGE_PROFILES, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def update_profile(
        self,
        id: str,
        body: m.ProfileUpdate | d.ProfileUpdateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateProfileKeywords],
    ) -> m.Profile:
        """Update profile.

        PATCH /api/profiles/{id} · profiles:write · 75/s, 750/m

        - at most 100,000 bytes
        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `anonymous_id`, `conversations`, `joined_group_at`, `whatsapp_bsuid`
        - reconstructed, not from a published document: parameters, answer

        Example::

            profile = await klaviyo.profiles.update_profile(
                "01JDEAOVNWAFBED24JGLGPON5I", email="ada@example.com", first_name="Ada",
                title="Engineer",
            )

        Args:
            id: Id of the `profile` to change; required.
            body: `ProfileUpdate`, or a dict with its fields; needs `id`.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 105 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `email`, `external_id`, `first_name`,
                `image`, `last_name`, `locale`, `location`, `meta` and 4 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_profile"""
        answer: m.Profile = await self._sender.send(
            _UPDATE_PROFILE,
            path=(id,),
            query={"additional-fields[profile]": additional_fields_profile, "fields[profile]": fields_profile},
            body=keyword_body(_UPDATE_PROFILE, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
