# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Custom Objects operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Ref, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_BULK_CREATE_DATA_SOURCE_RECORDS = Operation(
    "bulk_create_data_source_records",
    "POST",
    "/api/data-source-record-bulk-create-jobs",
    area="custom_objects",
    limits=("3/s", "15/m"),
    scopes=("custom-objects:write",),
    reconstructed=("requestBody",),
    body="DataSourceRecordBulkCreateJobCreate",
    caps={"bytes": 4000000, "item_bytes": 512000, "items": 500},
    resource="data-source-record-bulk-create-job",
    statuses=(204,),
    aliases=("create_data_source_record_bulk_create_job",),
)
_BULK_DELETE_OBJECT_RECORDS = Operation(
    "bulk_delete_object_records",
    "POST",
    "/api/object-record-bulk-delete-jobs",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    body="ObjectRecordDeleteJobCreate",
    caps={"bytes": 5000000, "items": 500},
    resource="object-record-bulk-delete-job",
    statuses=(202,),
    aliases=("create_object_record_bulk_delete_job",),
)
_CREATE_DATA_SOURCE = Operation(
    "create_data_source",
    "POST",
    "/api/data-sources",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    query={"fields[data-source]": "list[DataSourceField]"},
    body="DataSourceCreate",
    returns="DataSource",
    resource="data-source",
    statuses=(201,),
)
_CREATE_DATA_SOURCE_RECORD = Operation(
    "create_data_source_record",
    "POST",
    "/api/data-source-record-create-jobs",
    area="custom_objects",
    limits=("75/s", "750/m"),
    scopes=("custom-objects:write",),
    reconstructed=("requestBody",),
    body="DataSourceRecordCreateJobCreate",
    caps={"item_bytes": 512000},
    resource="data-source-record-create-job",
    statuses=(204,),
    aliases=("create_data_source_record_create_job",),
)
_CREATE_OBJECT_SCHEMA = Operation(
    "create_object_schema",
    "POST",
    "/api/object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    query={"fields[object-schema]": "list[ObjectSchemaField]"},
    reconstructed=("requestBody", "responses"),
    body="ObjectSchemaCreate",
    returns="ObjectSchema",
    absent=("meta",),
    resource="object-schema",
    statuses=(201,),
)
_CREATE_OBJECT_SCHEMA_RELATIONSHIP = Operation(
    "create_object_schema_relationship",
    "POST",
    "/api/object-schemas/{id}/relationships/object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    body="list[ObjectSchemaRelationshipCreate]",
    resource="object-schema",
    statuses=(204,),
    aliases=("add_schemas_to_object_schema", "create_object_schema_relationships_schemas"),
)
_CREATE_OBJECT_TYPE = Operation(
    "create_object_type",
    "POST",
    "/api/object-types",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    query={"fields[object-type]": "list[ObjectTypeField]"},
    reconstructed=("requestBody",),
    body="ObjectTypeCreate",
    returns="ObjectType",
    absent=("meta",),
    resource="object-type",
    statuses=(201,),
)
_CREATE_PROFILE_SCHEMA_RELATIONSHIP = Operation(
    "create_profile_schema_relationship",
    "POST",
    "/api/object-schemas/{id}/relationships/profile-object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    body="list[ProfileObjectSchemaRelationshipCreate]",
    resource="profile-object-schema",
    statuses=(204,),
    aliases=(
        "add_profile_object_schemas_to_object_schema",
        "create_object_schema_relationships_profile_object_schemas",
    ),
)
_DELETE_DATA_SOURCE = Operation(
    "delete_data_source",
    "DELETE",
    "/api/data-sources/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    statuses=(204,),
)
_DELETE_OBJECT_SCHEMA_RELATIONSHIP = Operation(
    "delete_object_schema_relationship",
    "DELETE",
    "/api/object-schemas/{id}/relationships/object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    body="list[ObjectSchemaRelationshipDelete]",
    resource="object-schema",
    statuses=(204,),
    aliases=("delete_object_schema_relationships_schemas", "remove_schemas_from_object_schema"),
)
_DELETE_OBJECT_TYPE = Operation(
    "delete_object_type",
    "DELETE",
    "/api/object-types/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    statuses=(204,),
)
_DELETE_PROFILE_SCHEMA_RELATIONSHIP = Operation(
    "delete_profile_schema_relationship",
    "DELETE",
    "/api/object-schemas/{id}/relationships/profile-object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    body="list[ProfileObjectSchemaRelationshipDelete]",
    resource="profile-object-schema",
    statuses=(204,),
    aliases=(
        "delete_object_schema_relationships_profile_object_schemas",
        "remove_profile_object_schemas_from_object_schema",
    ),
)
_GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE = Operation(
    "get_current_schema_for_object_type",
    "GET",
    "/api/object-types/{id}/current-schema",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[object-schema]": "list[ObjectSchemaField]"},
    reconstructed=("responses",),
    returns="ObjectSchema",
    absent=("meta",),
    nullable=True,
    resource="object-schema",
    aliases=("get_object_type_current_schema",),
)
_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE = Operation(
    "get_current_schema_id_for_object_type",
    "GET",
    "/api/object-types/{id}/relationships/current-schema",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    returns="Ref",
    nullable=True,
    resource="object-schema",
    aliases=("get_object_type_relationships_current_schema",),
)
_GET_DATA_SOURCE = Operation(
    "get_data_source",
    "GET",
    "/api/data-sources/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[data-source]": "list[DataSourceField]"},
    returns="DataSource",
    resource="data-source",
)
_GET_DATA_SOURCES = Operation(
    "get_data_sources",
    "GET",
    "/api/data-sources",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[data-source]": "list[DataSourceField]", "filter": "str", "page[cursor]": "str", "page[size]": "int"},
    reconstructed=("parameters/filter", "x-klaviyo-filters"),
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="DataSource",
    many=True,
    resource="data-source",
)
_GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE = Operation(
    "get_draft_schema_for_object_type",
    "GET",
    "/api/object-types/{id}/draft-schema",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[object-schema]": "list[ObjectSchemaField]"},
    reconstructed=("responses",),
    returns="ObjectSchema",
    absent=("meta",),
    nullable=True,
    resource="object-schema",
    aliases=("get_object_type_draft_schema",),
)
_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE = Operation(
    "get_draft_schema_id_for_object_type",
    "GET",
    "/api/object-types/{id}/relationships/draft-schema",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    returns="Ref",
    nullable=True,
    resource="object-schema",
    aliases=("get_object_type_relationships_draft_schema",),
)
_GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE = Operation(
    "get_ingestion_log_ids_for_object_type",
    "GET",
    "/api/object-types/{id}/relationships/object-ingestion-logs",
    area="custom_objects",
    limits=("1/s", "15/m"),
    scopes=("custom-objects:read",),
    query={"filter": "str", "page[cursor]": "str"},
    filters={
        "event_type": ("string", "any[]", "equals", "equals[]"),
        "record_id": ("string", "equals"),
        "status": ("string", "any[]", "equals", "equals[]"),
        "timestamp": ("date-time", "greater-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(50, None, 50),
    returns="Ref",
    many=True,
    resource="object-ingestion-log",
    aliases=("get_object_type_relationships_ingestion_logs",),
)
_GET_INGESTION_LOGS_FOR_OBJECT_TYPE = Operation(
    "get_ingestion_logs_for_object_type",
    "GET",
    "/api/object-types/{id}/object-ingestion-logs",
    area="custom_objects",
    limits=("1/s", "15/m"),
    scopes=("custom-objects:read",),
    query={
        "fields[object-ingestion-log]": "list[ObjectIngestionLogField]",
        "fields[object-record]": "list[ObjectRecordField]",
        "fields[object-type]": "list[ObjectTypeField]",
        "filter": "str",
        "include": "list[ObjectIngestionLogInclude]",
        "page[cursor]": "str",
    },
    filters={
        "event_type": ("string", "any[]", "equals", "equals[]"),
        "record_id": ("string", "equals"),
        "status": ("string", "any[]", "equals", "equals[]"),
        "timestamp": ("date-time", "greater-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(50, None, 50),
    returns="ObjectIngestionLog",
    many=True,
    resource="object-ingestion-log",
    aliases=("get_object_type_ingestion_logs",),
)
_GET_OBJECT_RECORD = Operation(
    "get_object_record",
    "GET",
    "/api/object-records/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[object-record]": "list[ObjectRecordField]"},
    returns="ObjectRecord",
    resource="object-record",
)
_GET_OBJECT_SCHEMA = Operation(
    "get_object_schema",
    "GET",
    "/api/object-schemas/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={
        "fields[object-schema]": "list[GetObjectSchemaObjectSchemaField]",
        "fields[profile-object-schema]": "list[ProfileObjectSchemaField]",
        "fields[source-mapping]": "list[SourceMappingField]",
        "include": "list[ObjectSchemaInclude]",
    },
    reconstructed=("responses",),
    returns="ObjectSchema",
    absent=("meta",),
    resource="object-schema",
)
_GET_OBJECT_SCHEMA_RELATIONSHIPS = Operation(
    "get_object_schema_relationships",
    "GET",
    "/api/object-schemas/{id}/relationships/object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    returns="Ref",
    many=True,
    resource="object-schema",
    aliases=("get_object_schema_relationships_schemas", "get_schema_ids_for_object_schema"),
)
_GET_OBJECT_TYPE = Operation(
    "get_object_type",
    "GET",
    "/api/object-types/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={
        "fields[object-schema]": "list[ObjectSchemaField]",
        "fields[object-type]": "list[GetObjectTypeObjectTypeField]",
        "fields[profile-object-type]": "list[ProfileObjectTypeField]",
        "include": "list[GetObjectTypeObjectTypeInclude]",
    },
    reconstructed=("responses",),
    returns="ObjectType",
    absent=("meta",),
    resource="object-type",
)
_GET_OBJECT_TYPE_RELATIONSHIPS = Operation(
    "get_object_type_relationships",
    "GET",
    "/api/object-types/{id}/relationships/object-types",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    returns="Ref",
    many=True,
    resource="object-type",
    aliases=("get_object_type_relationships_types", "get_type_ids_for_object_type"),
)
_GET_OBJECT_TYPES = Operation(
    "get_object_types",
    "GET",
    "/api/object-types",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={
        "fields[object-schema]": "list[ObjectSchemaField]",
        "fields[object-type]": "list[ObjectTypeField]",
        "filter": "str",
        "include": "list[ObjectTypeInclude]",
    },
    reconstructed=("responses",),
    filters={"namespace": ("string", "equals")},
    returns="ObjectType",
    absent=("meta",),
    many=True,
    resource="object-type",
)
_GET_PROFILE_SCHEMA_RELATIONSHIPS = Operation(
    "get_profile_schema_relationships",
    "GET",
    "/api/object-schemas/{id}/relationships/profile-object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    returns="Ref",
    many=True,
    resource="profile-object-schema",
    aliases=(
        "get_object_schema_relationships_profile_object_schemas",
        "get_profile_object_schema_ids_for_object_schema",
    ),
)
_GET_PROFILE_TYPE_RELATIONSHIPS = Operation(
    "get_profile_type_relationships",
    "GET",
    "/api/object-types/{id}/relationships/profile-object-types",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    returns="Ref",
    many=True,
    resource="profile-object-type",
    aliases=("get_object_type_relationships_profile_object_types", "get_profile_object_type_ids_for_object_type"),
)
_GET_RECORD_IDS_FOR_OBJECT_TYPE = Operation(
    "get_record_ids_for_object_type",
    "GET",
    "/api/object-types/{id}/relationships/object-records",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Ref",
    many=True,
    resource="object-record",
    aliases=("get_object_type_relationships_records",),
)
_GET_RECORDS_FOR_OBJECT_TYPE = Operation(
    "get_records_for_object_type",
    "GET",
    "/api/object-types/{id}/object-records",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[object-record]": "list[ObjectRecordField]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="ObjectRecord",
    many=True,
    resource="object-record",
    aliases=("get_object_type_records",),
)
_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE = Operation(
    "get_schema_version_ids_for_object_type",
    "GET",
    "/api/object-types/{id}/relationships/schema-versions",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    returns="Ref",
    many=True,
    resource="object-schema",
    aliases=("get_object_type_relationships_schema_versions",),
)
_GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE = Operation(
    "get_schema_versions_for_object_type",
    "GET",
    "/api/object-types/{id}/schema-versions",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[object-schema]": "list[ObjectSchemaField]"},
    reconstructed=("responses",),
    returns="ObjectSchema",
    absent=("meta",),
    many=True,
    resource="object-schema",
    aliases=("get_object_type_schema_versions",),
)
_GET_SOURCE_MAPPING = Operation(
    "get_source_mapping",
    "GET",
    "/api/source-mappings/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[source-mapping]": "list[SourceMappingField]"},
    returns="SourceMapping",
    nullable=True,
    resource="source-mapping",
)
_GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA = Operation(
    "get_source_mapping_for_object_schema",
    "GET",
    "/api/object-schemas/{id}/source-mapping",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    query={"fields[source-mapping]": "list[SourceMappingField]"},
    returns="SourceMapping",
    nullable=True,
    resource="source-mapping",
    aliases=("get_object_schema_source_mapping",),
)
_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA = Operation(
    "get_source_mapping_id_for_object_schema",
    "GET",
    "/api/object-schemas/{id}/relationships/source-mapping",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:read",),
    returns="Ref",
    nullable=True,
    resource="source-mapping",
    aliases=("get_object_schema_relationships_source_mapping",),
)
_UPDATE_OBJECT_SCHEMA = Operation(
    "update_object_schema",
    "PATCH",
    "/api/object-schemas/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    query={"fields[object-schema]": "list[ObjectSchemaField]"},
    reconstructed=("requestBody", "responses"),
    body="ObjectSchemaUpdate",
    returns="ObjectSchema",
    absent=("meta",),
    resource="object-schema",
)
_UPDATE_OBJECT_SCHEMA_RELATIONSHIP = Operation(
    "update_object_schema_relationship",
    "PATCH",
    "/api/object-schemas/{id}/relationships/object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    body="ObjectSchemaRelationshipUpdate",
    resource="object-schema",
    statuses=(204,),
    aliases=("update_object_schema_relationships_schemas", "update_schemas_for_object_schema"),
)
_UPDATE_PROFILE_SCHEMA_RELATIONSHIP = Operation(
    "update_profile_schema_relationship",
    "PATCH",
    "/api/object-schemas/{id}/relationships/profile-object-schemas",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    body="ProfileObjectSchemaRelationshipUpdate",
    resource="profile-object-schema",
    statuses=(204,),
    aliases=(
        "update_object_schema_relationships_profile_object_schemas",
        "update_profile_object_schemas_for_object_schema",
    ),
)
_UPDATE_SOURCE_MAPPING = Operation(
    "update_source_mapping",
    "PATCH",
    "/api/source-mappings/{id}",
    area="custom_objects",
    limits=("3/s", "60/m"),
    scopes=("custom-objects:write",),
    query={"fields[source-mapping]": "list[SourceMappingField]"},
    body="SourceMappingUpdate",
    returns="SourceMapping",
    resource="source-mapping",
)


class CustomObjects(Resource):
    """The Custom Objects operations, as `klaviyo.custom_objects`."""

    __slots__ = ()

    _aliases = {
        "create_data_source_record_bulk_create_job": "bulk_create_data_source_records",
        "create_object_record_bulk_delete_job": "bulk_delete_object_records",
        "create_data_source_record_create_job": "create_data_source_record",
        "add_schemas_to_object_schema": "create_object_schema_relationship",
        "create_object_schema_relationships_schemas": "create_object_schema_relationship",
        "add_profile_object_schemas_to_object_schema": "create_profile_schema_relationship",
        "create_object_schema_relationships_profile_object_schemas": "create_profile_schema_relationship",
        "delete_object_schema_relationships_schemas": "delete_object_schema_relationship",
        "remove_schemas_from_object_schema": "delete_object_schema_relationship",
        "delete_object_schema_relationships_profile_object_schemas": "delete_profile_schema_relationship",
        "remove_profile_object_schemas_from_object_schema": "delete_profile_schema_relationship",
        "get_object_type_current_schema": "get_current_schema_for_object_type",
        "get_object_type_relationships_current_schema": "get_current_schema_id_for_object_type",
        "get_object_type_draft_schema": "get_draft_schema_for_object_type",
        "get_object_type_relationships_draft_schema": "get_draft_schema_id_for_object_type",
        "get_object_type_relationships_ingestion_logs": "get_ingestion_log_ids_for_object_type",
        "get_object_type_ingestion_logs": "get_ingestion_logs_for_object_type",
        "get_object_schema_relationships_schemas": "get_object_schema_relationships",
        "get_schema_ids_for_object_schema": "get_object_schema_relationships",
        "get_object_type_relationships_types": "get_object_type_relationships",
        "get_type_ids_for_object_type": "get_object_type_relationships",
        "get_object_schema_relationships_profile_object_schemas": "get_profile_schema_relationships",
        "get_profile_object_schema_ids_for_object_schema": "get_profile_schema_relationships",
        "get_object_type_relationships_profile_object_types": "get_profile_type_relationships",
        "get_profile_object_type_ids_for_object_type": "get_profile_type_relationships",
        "get_object_type_relationships_records": "get_record_ids_for_object_type",
        "get_object_type_records": "get_records_for_object_type",
        "get_object_type_relationships_schema_versions": "get_schema_version_ids_for_object_type",
        "get_object_type_schema_versions": "get_schema_versions_for_object_type",
        "get_object_schema_source_mapping": "get_source_mapping_for_object_schema",
        "get_object_schema_relationships_source_mapping": "get_source_mapping_id_for_object_schema",
        "update_object_schema_relationships_schemas": "update_object_schema_relationship",
        "update_schemas_for_object_schema": "update_object_schema_relationship",
        "update_object_schema_relationships_profile_object_schemas": "update_profile_schema_relationship",
        "update_profile_object_schemas_for_object_schema": "update_profile_schema_relationship",
    }

    if TYPE_CHECKING:

        @overload
        async def bulk_create_data_source_records(
            self,
            body: m.DataSourceRecordBulkCreateJobCreate | d.DataSourceRecordBulkCreateJobCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def bulk_create_data_source_records(
            self, *, options: Options | None = None, **fields: Unpack[d.DataSourceRecordBulkCreateJobCreateDict]
        ) -> None: ...

    async def bulk_create_data_source_records(
        self,
        body: m.DataSourceRecordBulkCreateJobCreate
        | d.DataSourceRecordBulkCreateJobCreateDict
        | d.Envelope
        | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Bulk create data source records.

        POST /api/data-source-record-bulk-create-jobs · custom-objects:write · 3/s, 15/m

        - at most 4,000,000 bytes, 512,000 bytes an item, 500 items
        - reconstructed, not from a published document: body

        Example::

            await klaviyo.custom_objects.bulk_create_data_source_records(
                data_source="01JEW6IICLGQ4KIXC5UPEZ2BBC",
                data_source_records=[{"record": {"order": "1843", "repaired": True}}],
            )

        Args:
            body: `DataSourceRecordBulkCreateJobCreate`, or a dict with its fields; needs `data_source`,
                `data_source_records`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `data_source`, `data_source_records`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_create_data_source_records"""
        answer: None = await self._sender.send(
            _BULK_CREATE_DATA_SOURCE_RECORDS,
            body=keyword_body(_BULK_CREATE_DATA_SOURCE_RECORDS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_delete_object_records(
            self,
            body: m.ObjectRecordDeleteJobCreate | d.ObjectRecordDeleteJobCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def bulk_delete_object_records(
            self, *, options: Options | None = None, **fields: Unpack[d.ObjectRecordDeleteJobCreateDict]
        ) -> None: ...

    async def bulk_delete_object_records(
        self,
        body: m.ObjectRecordDeleteJobCreate | d.ObjectRecordDeleteJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Bulk delete object records.

        POST /api/object-record-bulk-delete-jobs · custom-objects:write · 3/s, 60/m

        - at most 5,000,000 bytes, 500 items

        Example::

            await klaviyo.custom_objects.bulk_delete_object_records(
                object_records=["01JUB7J7XQAMSI4465TC74XDP4"]
            )

        Args:
            body: `ObjectRecordDeleteJobCreate`, or a dict with its fields; needs `object_records`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `object_records`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_delete_object_records"""
        answer: None = await self._sender.send(
            _BULK_DELETE_OBJECT_RECORDS,
            body=keyword_body(_BULK_DELETE_OBJECT_RECORDS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_data_source(
            self,
            body: m.DataSourceCreate | d.DataSourceCreateDict | d.Envelope,
            *,
            fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.DataSource: ...

        @overload
        async def create_data_source(
            self,
            *,
            fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.DataSourceCreateDict],
        ) -> m.DataSource: ...

    async def create_data_source(
        self,
        body: m.DataSourceCreate | d.DataSourceCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.DataSource:
        """Create data source.

        POST /api/data-sources · custom-objects:write · 3/s, 60/m

        Example::

            data_source = await klaviyo.custom_objects.create_data_source(
                title="Repairs", description="Repairs of our workshop"
            )

        Args:
            body: `DataSourceCreate`, or a dict with its fields; needs `title`.
            fields_data_source: Fields of each `data-source` to answer with, instead of all: `description`,
                `id`, `namespace`, `title`, `visibility`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `description`, `namespace`, `title`,
                `visibility`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_data_source"""
        answer: m.DataSource = await self._sender.send(
            _CREATE_DATA_SOURCE,
            query={"fields[data-source]": fields_data_source},
            body=keyword_body(_CREATE_DATA_SOURCE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_data_source_record(
            self,
            body: m.DataSourceRecordCreateJobCreate | d.DataSourceRecordCreateJobCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def create_data_source_record(
            self, *, options: Options | None = None, **fields: Unpack[d.DataSourceRecordCreateJobCreateDict]
        ) -> None: ...

    async def create_data_source_record(
        self,
        body: m.DataSourceRecordCreateJobCreate | d.DataSourceRecordCreateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create data source record.

        POST /api/data-source-record-create-jobs · custom-objects:write · 75/s, 750/m

        - at most 512,000 bytes an item
        - reconstructed, not from a published document: body

        Example::

            await klaviyo.custom_objects.create_data_source_record(
                data_source="01JEW6IICLGQ4KIXC5UPEZ2BBC",
                data_source_record={"record": {"order": "1843", "repaired": True}},
            )

        Args:
            body: `DataSourceRecordCreateJobCreate`, or a dict with its fields; needs `data_source`,
                `data_source_record`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `data_source`, `data_source_record`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_data_source_record"""
        answer: None = await self._sender.send(
            _CREATE_DATA_SOURCE_RECORD,
            body=keyword_body(_CREATE_DATA_SOURCE_RECORD, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_object_schema(
            self,
            body: m.ObjectSchemaCreate | d.ObjectSchemaCreateDict | d.Envelope,
            *,
            fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.ObjectSchema: ...

        @overload
        async def create_object_schema(
            self,
            *,
            fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.ObjectSchemaCreateDict],
        ) -> m.ObjectSchema: ...

    async def create_object_schema(
        self,
        body: m.ObjectSchemaCreate | d.ObjectSchemaCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.ObjectSchema:
        """Create object schema.

        POST /api/object-schemas · custom-objects:write · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: body, answer

        Example::

            object_schema = await klaviyo.custom_objects.create_object_schema(
                properties=[{"id": 1, "name": "Autumn sale", "type": "string"}], title="Repair",
                status="draft",
            )

        Args:
            body: `ObjectSchemaCreate`, or a dict with its fields; needs `properties`, `title`.
            fields_object_schema: Fields of each `object-schema` to answer with, instead of all:
                `description`, `id`, `properties`, `published_at`, `required`, `status`, `title`,
                `visibility`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `description`, `object_type`, `properties`,
                `required`, `source_mapping`, `status`, `title`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_object_schema"""
        answer: m.ObjectSchema = await self._sender.send(
            _CREATE_OBJECT_SCHEMA,
            query={"fields[object-schema]": fields_object_schema},
            body=keyword_body(_CREATE_OBJECT_SCHEMA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_object_schema_relationship(
        self,
        id: str,
        body: Sequence[m.ObjectSchemaRelationshipCreate | d.ObjectSchemaRelationshipCreateDict] | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create object schema relationship.

        POST /api/object-schemas/{id}/relationships/object-schemas · custom-objects:write · 3/s, 60/m

        Example::

            await klaviyo.custom_objects.create_object_schema_relationship(
                "01J7NCZIKLCLAATMHHERTQ3HOB", [{"id": "01J7NCZIKLCLAATMHHERTQ3HOB"}]
            )

        Args:
            id: Id of the `object-schema`; required.
            body: Several `ObjectSchemaRelationshipCreate`, or dicts with their fields; needs `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_object_schema_relationship"""
        answer: None = await self._sender.send(
            _CREATE_OBJECT_SCHEMA_RELATIONSHIP, path=(id,), body=body, options=options
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_object_type(
            self,
            body: m.ObjectTypeCreate | d.ObjectTypeCreateDict | d.Envelope,
            *,
            fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.ObjectType: ...

        @overload
        async def create_object_type(
            self,
            *,
            fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.ObjectTypeCreateDict],
        ) -> m.ObjectType: ...

    async def create_object_type(
        self,
        body: m.ObjectTypeCreate | d.ObjectTypeCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.ObjectType:
        """Create object type.

        POST /api/object-types · custom-objects:write · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: body

        Example::

            object_type = await klaviyo.custom_objects.create_object_type(
                title="Repair", description="A repair of a mug"
            )

        Args:
            body: `ObjectTypeCreate`, or a dict with its fields; needs `title`.
            fields_object_type: Fields of each `object-type` to answer with, instead of all: `created_at`,
                `description`, `id`, `namespace`, `status`, `title`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `description`, `namespace`,
                `object_schema`, `title`, `visibility`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_object_type"""
        answer: m.ObjectType = await self._sender.send(
            _CREATE_OBJECT_TYPE,
            query={"fields[object-type]": fields_object_type},
            body=keyword_body(_CREATE_OBJECT_TYPE, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_profile_schema_relationship(
        self,
        id: str,
        body: Sequence[m.ProfileObjectSchemaRelationshipCreate | d.ProfileObjectSchemaRelationshipCreateDict]
        | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create profile schema relationship.

        POST /api/object-schemas/{id}/relationships/profile-object-schemas · custom-objects:write · 3/s, 60/m

        Example::

            await klaviyo.custom_objects.create_profile_schema_relationship(
                "01J7NCZIKLCLAATMHHERTQ3HOB", [{"id": "01JQCQXHGFRSA4KOZMGT4CA3ET"}]
            )

        Args:
            id: Id of the `object-schema`; required.
            body: Several `ProfileObjectSchemaRelationshipCreate`, or dicts with their fields; needs `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_profile_schema_relationship"""
        answer: None = await self._sender.send(
            _CREATE_PROFILE_SCHEMA_RELATIONSHIP, path=(id,), body=body, options=options
        )
        return answer

    async def delete_data_source(self, id: str, *, options: Options | None = None) -> None:
        """Delete data source.

        DELETE /api/data-sources/{id} · custom-objects:write · 3/s, 60/m

        Example::

            await klaviyo.custom_objects.delete_data_source("01JEW6IICLGQ4KIXC5UPEZ2BBC")

        Args:
            id: Id of the `data-source` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_data_source"""
        answer: None = await self._sender.send(_DELETE_DATA_SOURCE, path=(id,), options=options)
        return answer

    async def delete_object_schema_relationship(
        self,
        id: str,
        body: Sequence[m.ObjectSchemaRelationshipDelete | d.ObjectSchemaRelationshipDeleteDict] | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete object schema relationship.

        DELETE /api/object-schemas/{id}/relationships/object-schemas · custom-objects:write · 3/s, 60/m

        Example::

            await klaviyo.custom_objects.delete_object_schema_relationship(
                "01J7NCZIKLCLAATMHHERTQ3HOB", [{"id": "01J7NCZIKLCLAATMHHERTQ3HOB"}]
            )

        Args:
            id: Id of the `object-schema`; required.
            body: Several `ObjectSchemaRelationshipDelete`, or dicts with their fields; needs `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_object_schema_relationship"""
        answer: None = await self._sender.send(
            _DELETE_OBJECT_SCHEMA_RELATIONSHIP, path=(id,), body=body, options=options
        )
        return answer

    async def delete_object_type(self, id: str, *, options: Options | None = None) -> None:
        """Delete object type.

        DELETE /api/object-types/{id} · custom-objects:write · 3/s, 60/m

        Example::

            await klaviyo.custom_objects.delete_object_type("01JVAL5Y2HCRSFWJFMWW3UVSL7")

        Args:
            id: Id of the `object-type` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_object_type"""
        answer: None = await self._sender.send(_DELETE_OBJECT_TYPE, path=(id,), options=options)
        return answer

    async def delete_profile_schema_relationship(
        self,
        id: str,
        body: Sequence[m.ProfileObjectSchemaRelationshipDelete | d.ProfileObjectSchemaRelationshipDeleteDict]
        | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete profile schema relationship.

        DELETE /api/object-schemas/{id}/relationships/profile-object-schemas · custom-objects:write · 3/s, 60/m

        Example::

            await klaviyo.custom_objects.delete_profile_schema_relationship(
                "01J7NCZIKLCLAATMHHERTQ3HOB", [{"id": "01JQCQXHGFRSA4KOZMGT4CA3ET"}]
            )

        Args:
            id: Id of the `object-schema`; required.
            body: Several `ProfileObjectSchemaRelationshipDelete`, or dicts with their fields; needs `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_profile_schema_relationship"""
        answer: None = await self._sender.send(
            _DELETE_PROFILE_SCHEMA_RELATIONSHIP, path=(id,), body=body, options=options
        )
        return answer

    async def get_current_schema_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectSchema:
        """Get current schema for object type.

        GET /api/object-types/{id}/current-schema · custom-objects:read · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: answer

        Example::

            object_schema = await klaviyo.custom_objects.get_current_schema_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            )

        Args:
            id: Id of the `object-type`; required.
            fields_object_schema: Fields of each `object-schema` to answer with, instead of all:
                `description`, `id`, `properties`, `published_at`, `required`, `status`, `title`,
                `visibility`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_current_schema_for_object_type"""
        answer: m.ObjectSchema = await self._sender.send(
            _GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE,
            path=(id,),
            query={"fields[object-schema]": fields_object_schema},
            options=options,
        )
        return answer

    async def get_current_schema_id_for_object_type(self, id: str, *, options: Options | None = None) -> Ref:
        """Get current schema id for object type.

        GET /api/object-types/{id}/relationships/current-schema · custom-objects:read · 3/s, 60/m

        Example::

            object_schema = await klaviyo.custom_objects.get_current_schema_id_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            )

        Args:
            id: Id of the `object-type`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_current_schema_id_for_object_type"""
        answer: Ref = await self._sender.send(_GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE, path=(id,), options=options)
        return answer

    async def get_data_source(
        self,
        id: str,
        *,
        fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.DataSource:
        """Get data source.

        GET /api/data-sources/{id} · custom-objects:read · 3/s, 60/m

        Example::

            data_source = await klaviyo.custom_objects.get_data_source("01JEW6IICLGQ4KIXC5UPEZ2BBC")

        Args:
            id: Id of the `data-source`; required.
            fields_data_source: Fields of each `data-source` to answer with, instead of all: `description`,
                `id`, `namespace`, `title`, `visibility`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_data_source"""
        answer: m.DataSource = await self._sender.send(
            _GET_DATA_SOURCE, path=(id,), query={"fields[data-source]": fields_data_source}, options=options
        )
        return answer

    def get_data_sources(
        self,
        *,
        fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.DataSource]:
        """Get data sources.

        GET /api/data-sources · custom-objects:read · 3/s, 60/m

        - reconstructed, not from a published document: parameters, filters

        Example::

            from klaviyo_async import F

            async for data_source in klaviyo.custom_objects.get_data_sources(
                filter=F.namespace == "shop"
            ):
                print(data_source.title)

        Args:
            fields_data_source: Fields of each `data-source` to answer with, instead of all: `description`,
                `id`, `namespace`, `title`, `visibility`.
            filter: Condition that items must meet: made with `F`, or its text, by `namespace` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_data_sources"""
        return self._sender.pages(
            _GET_DATA_SOURCES,
            query={
                "fields[data-source]": fields_data_source,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )

    async def get_draft_schema_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectSchema:
        """Get draft schema for object type.

        GET /api/object-types/{id}/draft-schema · custom-objects:read · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: answer

        Example::

            object_schema = await klaviyo.custom_objects.get_draft_schema_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            )

        Args:
            id: Id of the `object-type`; required.
            fields_object_schema: Fields of each `object-schema` to answer with, instead of all:
                `description`, `id`, `properties`, `published_at`, `required`, `status`, `title`,
                `visibility`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_draft_schema_for_object_type"""
        answer: m.ObjectSchema = await self._sender.send(
            _GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE,
            path=(id,),
            query={"fields[object-schema]": fields_object_schema},
            options=options,
        )
        return answer

    async def get_draft_schema_id_for_object_type(self, id: str, *, options: Options | None = None) -> Ref:
        """Get draft schema id for object type.

        GET /api/object-types/{id}/relationships/draft-schema · custom-objects:read · 3/s, 60/m

        Example::

            object_schema = await klaviyo.custom_objects.get_draft_schema_id_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            )

        Args:
            id: Id of the `object-type`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_draft_schema_id_for_object_type"""
        answer: Ref = await self._sender.send(_GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE, path=(id,), options=options)
        return answer

    def get_ingestion_log_ids_for_object_type(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get ingestion log ids for object type.

        GET /api/object-types/{id}/relationships/object-ingestion-logs · custom-objects:read · 1/s, 15/m

        - page size: at most 50, default 50

        Example::

            from klaviyo_async.filters import GetIngestionLogIdsForObjectType

            async for object_ingestion_log in klaviyo.custom_objects.get_ingestion_log_ids_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7", filter=GetIngestionLogIdsForObjectType.status == "error"
            ):
                print(object_ingestion_log.id)

        Args:
            id: Id of the `object-type`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `event_type` any equals;
                `record_id` equals; `status` any equals; `timestamp` greater-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_ingestion_log_ids_for_object_type"""
        return self._sender.pages(
            _GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor},
            options=options,
        )

    def get_ingestion_logs_for_object_type(
        self,
        id: str,
        *,
        fields_object_ingestion_log: Sequence[t.ObjectIngestionLogField] | Unset = UNSET,
        fields_object_record: Sequence[t.ObjectRecordField] | Unset = UNSET,
        fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.ObjectIngestionLogInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ObjectIngestionLog]:
        """Get ingestion logs for object type.

        GET /api/object-types/{id}/object-ingestion-logs · custom-objects:read · 1/s, 15/m

        - page size: at most 50, default 50

        Example::

            from klaviyo_async.filters import GetIngestionLogsForObjectType

            async for object_ingestion_log in klaviyo.custom_objects.get_ingestion_logs_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7", filter=GetIngestionLogsForObjectType.status == "error"
            ):
                print(object_ingestion_log.id)

        Args:
            id: Id of the `object-type`; required.
            fields_object_ingestion_log: Fields of each `object-ingestion-log` to answer with, instead of
                all: `errors`, `event_type`, `id`, `status`, `summary`, `timestamp`.
            fields_object_record: Fields of each `object-record` to answer with, instead of all: `id`,
                `record_properties`.
            fields_object_type: Fields of each `object-type` to answer with, instead of all: `created_at`,
                `description`, `id`, `namespace`, `status`, `title`, `updated_at`.
            filter: Condition that items must meet: made with `F`, or its text, by `event_type` any equals;
                `record_id` equals; `status` any equals; `timestamp` greater-or-equal less-than.
            include: Related resources to send along: `object-record`, `object-type`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_ingestion_logs_for_object_type"""
        return self._sender.pages(
            _GET_INGESTION_LOGS_FOR_OBJECT_TYPE,
            path=(id,),
            query={
                "fields[object-ingestion-log]": fields_object_ingestion_log,
                "fields[object-record]": fields_object_record,
                "fields[object-type]": fields_object_type,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_object_record(
        self,
        id: str,
        *,
        fields_object_record: Sequence[t.ObjectRecordField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectRecord:
        """Get object record.

        GET /api/object-records/{id} · custom-objects:read · 3/s, 60/m

        Example::

            object_record = await klaviyo.custom_objects.get_object_record("01JUB7J7XQAMSI4465TC74XDP4")

        Args:
            id: Id of the `object-record`; required.
            fields_object_record: Fields of each `object-record` to answer with, instead of all: `id`,
                `record_properties`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_object_record"""
        answer: m.ObjectRecord = await self._sender.send(
            _GET_OBJECT_RECORD, path=(id,), query={"fields[object-record]": fields_object_record}, options=options
        )
        return answer

    async def get_object_schema(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.GetObjectSchemaObjectSchemaField] | Unset = UNSET,
        fields_profile_object_schema: Sequence[t.ProfileObjectSchemaField] | Unset = UNSET,
        fields_source_mapping: Sequence[t.SourceMappingField] | Unset = UNSET,
        include: Sequence[t.ObjectSchemaInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectSchema:
        """Get object schema.

        GET /api/object-schemas/{id} · custom-objects:read · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: answer

        Example::

            object_schema = await klaviyo.custom_objects.get_object_schema(
                "01J7NCZIKLCLAATMHHERTQ3HOB", include=["object-schemas"]
            )

        Args:
            id: Id of the `object-schema`; required.
            fields_object_schema: Fields of each `object-schema` to answer with, instead of all:
                `description`, `id`, `meta`, `meta.description`, `meta.name`, `meta.relationship_id`,
                `properties`, `published_at` and 4 more.
            fields_profile_object_schema: Fields of each `profile-object-schema` to answer with, instead of
                all: `id`, `meta`, `meta.description`, `meta.name`, `meta.relationship_id`.
            fields_source_mapping: Fields of each `source-mapping` to answer with, instead of all: `id`,
                `property_mappings`, `relationship_mappings`.
            include: Related resources to send along: `object-schemas`, `profile-object-schemas`,
                `source-mapping`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_object_schema"""
        answer: m.ObjectSchema = await self._sender.send(
            _GET_OBJECT_SCHEMA,
            path=(id,),
            query={
                "fields[object-schema]": fields_object_schema,
                "fields[profile-object-schema]": fields_profile_object_schema,
                "fields[source-mapping]": fields_source_mapping,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_object_schema_relationships(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get object schema relationships.

        GET /api/object-schemas/{id}/relationships/object-schemas · custom-objects:read · 3/s, 60/m

        Example::

            async for object_schema in klaviyo.custom_objects.get_object_schema_relationships(
                "01J7NCZIKLCLAATMHHERTQ3HOB"
            ):
                print(object_schema.id)

        Args:
            id: Id of the `object-schema`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_object_schema_relationships"""
        return self._sender.pages(_GET_OBJECT_SCHEMA_RELATIONSHIPS, path=(id,), options=options)

    async def get_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        fields_object_type: Sequence[t.GetObjectTypeObjectTypeField] | Unset = UNSET,
        fields_profile_object_type: Sequence[t.ProfileObjectTypeField] | Unset = UNSET,
        include: Sequence[t.GetObjectTypeObjectTypeInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectType:
        """Get object type.

        GET /api/object-types/{id} · custom-objects:read · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: answer

        Example::

            object_type = await klaviyo.custom_objects.get_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7", include=["current-schema"]
            )

        Args:
            id: Id of the `object-type`; required.
            fields_object_schema: Fields of each `object-schema` to answer with, instead of all:
                `description`, `id`, `properties`, `published_at`, `required`, `status`, `title`,
                `visibility`.
            fields_object_type: Fields of each `object-type` to answer with, instead of all: `created_at`,
                `description`, `id`, `meta`, `meta.description`, `meta.name`, `meta.relationship_id`,
                `namespace` and 3 more.
            fields_profile_object_type: Fields of each `profile-object-type` to answer with, instead of all:
                `id`, `meta`, `meta.description`, `meta.name`, `meta.relationship_id`.
            include: Related resources to send along: `current-schema`, `draft-schema`, `object-types`,
                `profile-object-types`, `schema-versions`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_object_type"""
        answer: m.ObjectType = await self._sender.send(
            _GET_OBJECT_TYPE,
            path=(id,),
            query={
                "fields[object-schema]": fields_object_schema,
                "fields[object-type]": fields_object_type,
                "fields[profile-object-type]": fields_profile_object_type,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_object_type_relationships(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get object type relationships.

        GET /api/object-types/{id}/relationships/object-types · custom-objects:read · 3/s, 60/m

        Example::

            async for object_type in klaviyo.custom_objects.get_object_type_relationships(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            ):
                print(object_type.id)

        Args:
            id: Id of the `object-type`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_object_type_relationships"""
        return self._sender.pages(_GET_OBJECT_TYPE_RELATIONSHIPS, path=(id,), options=options)

    def get_object_types(
        self,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.ObjectTypeInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ObjectType]:
        """Get object types.

        GET /api/object-types · custom-objects:read · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: answer

        Example::

            from klaviyo_async.filters import GetObjectTypes

            async for object_type in klaviyo.custom_objects.get_object_types(
                filter=GetObjectTypes.namespace == "shop"
            ):
                print(object_type.title)

        Args:
            fields_object_schema: Fields of each `object-schema` to answer with, instead of all:
                `description`, `id`, `properties`, `published_at`, `required`, `status`, `title`,
                `visibility`.
            fields_object_type: Fields of each `object-type` to answer with, instead of all: `created_at`,
                `description`, `id`, `namespace`, `status`, `title`, `updated_at`.
            filter: Condition that items must meet: made with `F`, or its text, by `namespace` equals.
            include: Related resources to send along: `current-schema`, `draft-schema`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_object_types"""
        return self._sender.pages(
            _GET_OBJECT_TYPES,
            query={
                "fields[object-schema]": fields_object_schema,
                "fields[object-type]": fields_object_type,
                "filter": filter,
                "include": include,
            },
            options=options,
        )

    def get_profile_schema_relationships(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get profile schema relationships.

        GET /api/object-schemas/{id}/relationships/profile-object-schemas · custom-objects:read · 3/s, 60/m

        Example::

            async for profile_object_schema in klaviyo.custom_objects.get_profile_schema_relationships(
                "01J7NCZIKLCLAATMHHERTQ3HOB"
            ):
                print(profile_object_schema.id)

        Args:
            id: Id of the `object-schema`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_schema_relationships"""
        return self._sender.pages(_GET_PROFILE_SCHEMA_RELATIONSHIPS, path=(id,), options=options)

    def get_profile_type_relationships(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get profile type relationships.

        GET /api/object-types/{id}/relationships/profile-object-types · custom-objects:read · 3/s, 60/m

        Example::

            async for profile_object_type in klaviyo.custom_objects.get_profile_type_relationships(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            ):
                print(profile_object_type.id)

        Args:
            id: Id of the `object-type`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_type_relationships"""
        return self._sender.pages(_GET_PROFILE_TYPE_RELATIONSHIPS, path=(id,), options=options)

    def get_record_ids_for_object_type(
        self,
        id: str,
        *,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get record ids for object type.

        GET /api/object-types/{id}/relationships/object-records · custom-objects:read · 3/s, 60/m

        Example::

            async for object_record in klaviyo.custom_objects.get_record_ids_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            ):
                print(object_record.id)

        Args:
            id: Id of the `object-type`; required.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_record_ids_for_object_type"""
        return self._sender.pages(
            _GET_RECORD_IDS_FOR_OBJECT_TYPE,
            path=(id,),
            query={"page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )

    def get_records_for_object_type(
        self,
        id: str,
        *,
        fields_object_record: Sequence[t.ObjectRecordField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ObjectRecord]:
        """Get records for object type.

        GET /api/object-types/{id}/object-records · custom-objects:read · 3/s, 60/m

        Example::

            async for object_record in klaviyo.custom_objects.get_records_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            ):
                print(object_record.id)

        Args:
            id: Id of the `object-type`; required.
            fields_object_record: Fields of each `object-record` to answer with, instead of all: `id`,
                `record_properties`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_records_for_object_type"""
        return self._sender.pages(
            _GET_RECORDS_FOR_OBJECT_TYPE,
            path=(id,),
            query={"fields[object-record]": fields_object_record, "page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )

    def get_schema_version_ids_for_object_type(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get schema version ids for object type.

        GET /api/object-types/{id}/relationships/schema-versions · custom-objects:read · 3/s, 60/m

        Example::

            async for object_schema in klaviyo.custom_objects.get_schema_version_ids_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            ):
                print(object_schema.id)

        Args:
            id: Id of the `object-type`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_schema_version_ids_for_object_type"""
        return self._sender.pages(_GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE, path=(id,), options=options)

    def get_schema_versions_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ObjectSchema]:
        """Get schema versions for object type.

        GET /api/object-types/{id}/schema-versions · custom-objects:read · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: answer

        Example::

            async for object_schema in klaviyo.custom_objects.get_schema_versions_for_object_type(
                "01JVAL5Y2HCRSFWJFMWW3UVSL7"
            ):
                print(object_schema.title)

        Args:
            id: Id of the `object-type`; required.
            fields_object_schema: Fields of each `object-schema` to answer with, instead of all:
                `description`, `id`, `properties`, `published_at`, `required`, `status`, `title`,
                `visibility`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_schema_versions_for_object_type"""
        return self._sender.pages(
            _GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE,
            path=(id,),
            query={"fields[object-schema]": fields_object_schema},
            options=options,
        )

    async def get_source_mapping(
        self,
        id: str,
        *,
        fields_source_mapping: Sequence[t.SourceMappingField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SourceMapping:
        """Get source mapping.

        GET /api/source-mappings/{id} · custom-objects:read · 3/s, 60/m

        Example::

            source_mapping = await klaviyo.custom_objects.get_source_mapping(
                "01J4LLWE7HF3DXJ7FGAGOIZK62"
            )

        Args:
            id: Id of the `source-mapping`; required.
            fields_source_mapping: Fields of each `source-mapping` to answer with, instead of all: `id`,
                `property_mappings`, `relationship_mappings`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_source_mapping"""
        answer: m.SourceMapping = await self._sender.send(
            _GET_SOURCE_MAPPING, path=(id,), query={"fields[source-mapping]": fields_source_mapping}, options=options
        )
        return answer

    async def get_source_mapping_for_object_schema(
        self,
        id: str,
        *,
        fields_source_mapping: Sequence[t.SourceMappingField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SourceMapping:
        """Get source mapping for object schema.

        GET /api/object-schemas/{id}/source-mapping · custom-objects:read · 3/s, 60/m

        Example::

            source_mapping = await klaviyo.custom_objects.get_source_mapping_for_object_schema(
                "01J7NCZIKLCLAATMHHERTQ3HOB"
            )

        Args:
            id: Id of the `object-schema`; required.
            fields_source_mapping: Fields of each `source-mapping` to answer with, instead of all: `id`,
                `property_mappings`, `relationship_mappings`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_source_mapping_for_object_schema"""
        answer: m.SourceMapping = await self._sender.send(
            _GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA,
            path=(id,),
            query={"fields[source-mapping]": fields_source_mapping},
            options=options,
        )
        return answer

    async def get_source_mapping_id_for_object_schema(self, id: str, *, options: Options | None = None) -> Ref:
        """Get source mapping id for object schema.

        GET /api/object-schemas/{id}/relationships/source-mapping · custom-objects:read · 3/s, 60/m

        Example::

            source_mapping = await klaviyo.custom_objects.get_source_mapping_id_for_object_schema(
                "01J7NCZIKLCLAATMHHERTQ3HOB"
            )

        Args:
            id: Id of the `object-schema`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_source_mapping_id_for_object_schema"""
        answer: Ref = await self._sender.send(_GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA, path=(id,), options=options)
        return answer

    async def update_object_schema(
        self,
        id: str,
        body: m.ObjectSchemaUpdate | d.ObjectSchemaUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateObjectSchemaKeywords],
    ) -> m.ObjectSchema:
        """Update object schema.

        PATCH /api/object-schemas/{id} · custom-objects:write · 3/s, 60/m

        - never answers with `meta`
        - reconstructed, not from a published document: body, answer

        Example::

            object_schema = await klaviyo.custom_objects.update_object_schema(
                "01J7NCZIKLCLAATMHHERTQ3HOB", title="Repair",
                properties=[{"id": 1, "name": "Autumn sale", "type": "string"}], status="draft",
            )

        Args:
            id: Id of the `object-schema` to change; required.
            body: `ObjectSchemaUpdate`, or a dict with its fields; needs `id`.
            fields_object_schema: Fields of each `object-schema` to answer with, instead of all:
                `description`, `id`, `properties`, `published_at`, `required`, `status`, `title`,
                `visibility`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `description`, `properties`, `required`,
                `status`, `title`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_object_schema"""
        answer: m.ObjectSchema = await self._sender.send(
            _UPDATE_OBJECT_SCHEMA,
            path=(id,),
            query={"fields[object-schema]": fields_object_schema},
            body=keyword_body(_UPDATE_OBJECT_SCHEMA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_object_schema_relationship(
            self,
            id: str,
            body: m.ObjectSchemaRelationshipUpdate | d.ObjectSchemaRelationshipUpdateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def update_object_schema_relationship(
            self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateObjectSchemaRelationshipKeywords]
        ) -> None: ...

    async def update_object_schema_relationship(
        self,
        id: str,
        body: m.ObjectSchemaRelationshipUpdate | d.ObjectSchemaRelationshipUpdateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Update object schema relationship.

        PATCH /api/object-schemas/{id}/relationships/object-schemas · custom-objects:write · 3/s, 60/m

        Example::

            await klaviyo.custom_objects.update_object_schema_relationship(
                "01J7NCZIKLCLAATMHHERTQ3HOB", id_="01J7NCZIKLCLAATMHHERTQ3HOB"
            )

        Args:
            id: Id of the `object-schema`; required.
            body: `ObjectSchemaRelationshipUpdate`, or a dict with its fields; needs `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `id_`, `meta`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_object_schema_relationship"""
        answer: None = await self._sender.send(
            _UPDATE_OBJECT_SCHEMA_RELATIONSHIP,
            path=(id,),
            body=keyword_body(_UPDATE_OBJECT_SCHEMA_RELATIONSHIP, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_profile_schema_relationship(
            self,
            id: str,
            body: m.ProfileObjectSchemaRelationshipUpdate | d.ProfileObjectSchemaRelationshipUpdateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def update_profile_schema_relationship(
            self,
            id: str,
            *,
            options: Options | None = None,
            **fields: Unpack[d.UpdateProfileSchemaRelationshipKeywords],
        ) -> None: ...

    async def update_profile_schema_relationship(
        self,
        id: str,
        body: m.ProfileObjectSchemaRelationshipUpdate
        | d.ProfileObjectSchemaRelationshipUpdateDict
        | d.Envelope
        | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Update profile schema relationship.

        PATCH /api/object-schemas/{id}/relationships/profile-object-schemas · custom-objects:write · 3/s, 60/m

        Example::

            await klaviyo.custom_objects.update_profile_schema_relationship(
                "01J7NCZIKLCLAATMHHERTQ3HOB", id_="01JQCQXHGFRSA4KOZMGT4CA3ET"
            )

        Args:
            id: Id of the `object-schema`; required.
            body: `ProfileObjectSchemaRelationshipUpdate`, or a dict with its fields; needs `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `id_`, `meta`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_profile_schema_relationship"""
        answer: None = await self._sender.send(
            _UPDATE_PROFILE_SCHEMA_RELATIONSHIP,
            path=(id,),
            body=keyword_body(_UPDATE_PROFILE_SCHEMA_RELATIONSHIP, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def update_source_mapping(
        self,
        id: str,
        body: m.SourceMappingUpdate | d.SourceMappingUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_source_mapping: Sequence[t.SourceMappingField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateSourceMappingKeywords],
    ) -> m.SourceMapping:
        """Update source mapping.

        PATCH /api/source-mappings/{id} · custom-objects:write · 3/s, 60/m

        Example::

            source_mapping = await klaviyo.custom_objects.update_source_mapping(
                "01J4LLWE7HF3DXJ7FGAGOIZK62",
                property_mappings=[{"id": 1, "type": "constant", "value": 14}],
            )

        Args:
            id: Id of the `source-mapping` to change; required.
            body: `SourceMappingUpdate`, or a dict with its fields; needs `id`.
            fields_source_mapping: Fields of each `source-mapping` to answer with, instead of all: `id`,
                `property_mappings`, `relationship_mappings`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `property_mappings`,
                `relationship_mappings`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_source_mapping"""
        answer: m.SourceMapping = await self._sender.send(
            _UPDATE_SOURCE_MAPPING,
            path=(id,),
            query={"fields[source-mapping]": fields_source_mapping},
            body=keyword_body(_UPDATE_SOURCE_MAPPING, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
