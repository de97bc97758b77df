# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the custom_objects area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model


@model
class APISchemaProperty(Model):
    id: int
    name: str
    type: Literal["boolean", "float", "int", "list_str", "string", "timestamp"] | str
    description: str | None | Unset = UNSET


@model
class ConstantPropertyMapping(Model):
    id: int
    type: Literal["constant"]
    value: int | float | str | bool


@model
class CustomObjectRelationshipSource(Model):
    id_path: str
    related_id_path: str
    source_id: str
    type: Literal["custom-object"]
    update_strategy: Literal["additive", "replace_from_origin"] | str | None | Unset = UNSET


@model
class DataSource(ResourceModel):
    """A `data-source` resource."""

    _wire = Wire("data-source")

    id: str
    description: str | Unset = UNSET
    namespace: str | Unset = UNSET
    title: str | Unset = UNSET
    visibility: Literal["private", "shared"] | str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class DataSourceCreate(ResourceModel):
    """Body of `create_data_source`."""

    _wire = Wire("data-source")

    title: str
    description: str | None | Unset = UNSET
    namespace: str | None | Unset = UNSET
    visibility: Literal["private", "shared"] | None | Unset = UNSET


@model
class DataSourceRecord(ResourceModel):
    _wire = Wire("data-source-record")

    record: dict[str, Any]


@model
class DataSourceRecordBulkCreateJobCreate(ResourceModel):
    """Body of `bulk_create_data_source_records`."""

    _wire = Wire(
        "data-source-record-bulk-create-job",
        relationships={"data_source": "data-source"},
        data=("data_source_records",),
        names={"data_source": "data-source", "data_source_records": "data-source-records"},
    )

    data_source_records: Sequence[DataSourceRecord]
    data_source: str
    """Id of the `data-source`."""


@model
class DataSourceRecordCreateJobCreate(ResourceModel):
    """Body of `create_data_source_record`."""

    _wire = Wire(
        "data-source-record-create-job",
        relationships={"data_source": "data-source"},
        data=("data_source_record",),
        names={"data_source": "data-source", "data_source_record": "data-source-record"},
    )

    data_source_record: DataSourceRecord
    data_source: str
    """Id of the `data-source`."""


@model
class EmbeddedObjectSchema(ResourceModel):
    _wire = Wire("object-schema", data=("source_mapping",), names={"source_mapping": "source-mapping"})

    properties: Sequence[APISchemaProperty] | None | Unset = UNSET
    required: Sequence[str] | None | Unset = UNSET
    source_mapping: SourceMappingCreate | None | Unset = UNSET
    status: Literal["active", "draft"] | None | Unset = UNSET


@model
class IngestionLogErrorDetail(Model):
    code: str
    message: str
    property: str
    invalid_value: str | None | Unset = UNSET


@model
class ObjectIngestionLog(ResourceModel):
    """An `object-ingestion-log` resource."""

    _wire = Wire(
        "object-ingestion-log",
        relationships={"object_record": "object-record", "object_type": "object-type"},
        names={"object_record": "object-record", "object_type": "object-type"},
    )

    id: str
    errors: list[IngestionLogErrorDetail] | Unset = UNSET
    event_type: Literal["validation_error"] | Unset = UNSET
    status: Literal["error", "info", "warning"] | str | Unset = UNSET
    summary: str | Unset = UNSET
    timestamp: dt.datetime | Unset = UNSET
    object_record: ObjectRecord | Unset = UNSET
    object_type: ObjectType | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ObjectRecord(ResourceModel):
    """An `object-record` resource."""

    _wire = Wire("object-record")

    id: str
    record_properties: dict[str, Any] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ObjectRecordDeleteJobCreate(ResourceModel):
    """Body of `bulk_delete_object_records`."""

    _wire = Wire(
        "object-record-bulk-delete-job",
        relationships={"object_records": "object-record"},
        names={"object_records": "object-records"},
    )

    object_records: Sequence[str]
    """Ids of `object-record` resources."""


@model
class ObjectSchema(ResourceModel):
    """An `object-schema` resource."""

    _wire = Wire(
        "object-schema",
        relationships={
            "object_schemas": "object-schema",
            "profile_object_schemas": "profile-object-schema",
            "source_mapping": "source-mapping",
        },
        names={
            "object_schemas": "object-schemas",
            "profile_object_schemas": "profile-object-schemas",
            "source_mapping": "source-mapping",
        },
    )

    id: str
    description: str | Unset = UNSET
    meta: ObjectSchemaRelationshipMeta | None | Unset = UNSET
    properties: list[APISchemaProperty] | Unset = UNSET
    published_at: dt.datetime | None | Unset = UNSET
    required: list[str] | Unset = UNSET
    status: Literal["active", "draft", "publishing", "undefined"] | str | Unset = UNSET
    title: str | Unset = UNSET
    visibility: Literal["private", "shared"] | str | Unset = UNSET
    object_schemas: list[ObjectSchema] | Unset = UNSET
    profile_object_schemas: list[ProfileObjectSchema] | Unset = UNSET
    source_mapping: SourceMapping | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ObjectSchemaCreate(ResourceModel):
    """Body of `create_object_schema`."""

    _wire = Wire(
        "object-schema",
        relationships={"object_type": "object-type"},
        data=("source_mapping",),
        names={"object_type": "object-type", "source_mapping": "source-mapping"},
    )

    properties: Sequence[APISchemaProperty]
    title: str
    description: str | None | Unset = UNSET
    required: Sequence[str] | None | Unset = UNSET
    source_mapping: SourceMappingCreate | None | Unset = UNSET
    status: Literal["active", "draft"] | None | Unset = UNSET
    object_type: str | Unset = UNSET
    """Id of the `object-type`."""


@model
class ObjectSchemaRelationshipCreate(ResourceModel):
    """Body of `create_object_schema_relationship`."""

    _wire = Wire("object-schema", root=("meta",))

    id: str
    meta: ObjectSchemaRelationshipCreateMeta | None | Unset = UNSET


@model
class ObjectSchemaRelationshipCreateMeta(Model):
    name: str
    description: str | None | Unset = UNSET


@model
class ObjectSchemaRelationshipDelete(ResourceModel):
    """Body of `delete_object_schema_relationship`."""

    _wire = Wire("object-schema", root=("meta",))

    id: str
    meta: ObjectSchemaRelationshipDeleteMeta | None | Unset = UNSET


@model
class ObjectSchemaRelationshipDeleteMeta(Model):
    relationship_id: str


@model
class ObjectSchemaRelationshipMeta(Model):
    name: str
    relationship_id: str
    description: str | None | Unset = UNSET


@model
class ObjectSchemaRelationshipUpdate(ResourceModel):
    """Body of `update_object_schema_relationship`."""

    _wire = Wire("object-schema", root=("meta",))

    id: str
    meta: ObjectSchemaRelationshipUpdateMeta | None | Unset = UNSET


@model
class ObjectSchemaRelationshipUpdateMeta(Model):
    relationship_id: str
    description: str | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class ObjectSchemaUpdate(ResourceModel):
    """Body of `update_object_schema`."""

    _wire = Wire("object-schema")

    id: str
    description: str | None | Unset = UNSET
    properties: Sequence[APISchemaProperty] | None | Unset = UNSET
    required: Sequence[str] | None | Unset = UNSET
    status: Literal["active", "draft"] | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class ObjectType(ResourceModel):
    """An `object-type` resource."""

    _wire = Wire(
        "object-type",
        relationships={
            "current_schema": "object-schema",
            "draft_schema": "object-schema",
            "object_types": "object-type",
            "profile_object_types": "profile-object-type",
            "schema_versions": "object-schema",
        },
        names={
            "current_schema": "current-schema",
            "draft_schema": "draft-schema",
            "object_types": "object-types",
            "profile_object_types": "profile-object-types",
            "schema_versions": "schema-versions",
        },
    )

    id: str
    created_at: dt.datetime | Unset = UNSET
    description: str | Unset = UNSET
    meta: ObjectTypeRelationshipMeta | None | Unset = UNSET
    namespace: str | Unset = UNSET
    status: Literal["active", "draft", "publishing", "undefined"] | str | Unset = UNSET
    title: str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    current_schema: ObjectSchema | Unset = UNSET
    draft_schema: ObjectSchema | Unset = UNSET
    object_types: list[ObjectType] | Unset = UNSET
    profile_object_types: list[ProfileObjectType] | Unset = UNSET
    schema_versions: list[ObjectSchema] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ObjectTypeCreate(ResourceModel):
    """Body of `create_object_type`."""

    _wire = Wire("object-type", data=("object_schema",), names={"object_schema": "object-schema"})

    title: str
    description: str | None | Unset = UNSET
    namespace: str | None | Unset = UNSET
    object_schema: EmbeddedObjectSchema | None | Unset = UNSET
    visibility: Literal["private", "shared"] | None | Unset = UNSET


@model
class ObjectTypeRelationshipMeta(Model):
    name: str
    relationship_id: str
    description: str | None | Unset = UNSET


@model
class ProfileObjectSchema(ResourceModel):
    """A `profile-object-schema` resource."""

    _wire = Wire("profile-object-schema")

    id: str
    meta: ObjectSchemaRelationshipMeta | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ProfileObjectSchemaRelationshipCreate(ResourceModel):
    """Body of `create_profile_schema_relationship`."""

    _wire = Wire("profile-object-schema", root=("meta",))

    id: str
    meta: ObjectSchemaRelationshipCreateMeta | None | Unset = UNSET


@model
class ProfileObjectSchemaRelationshipDelete(ResourceModel):
    """Body of `delete_profile_schema_relationship`."""

    _wire = Wire("profile-object-schema", root=("meta",))

    id: str
    meta: ObjectSchemaRelationshipDeleteMeta | None | Unset = UNSET


@model
class ProfileObjectSchemaRelationshipUpdate(ResourceModel):
    """Body of `update_profile_schema_relationship`."""

    _wire = Wire("profile-object-schema", root=("meta",))

    id: str
    meta: ObjectSchemaRelationshipUpdateMeta | None | Unset = UNSET


@model
class ProfileObjectType(ResourceModel):
    """A `profile-object-type` resource."""

    _wire = Wire("profile-object-type")

    id: str
    meta: ObjectTypeRelationshipMeta | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ProfileRelationshipSource(Model):
    id_path: str
    related_id_paths: list[RelatedIdPath]
    source_id: str
    type: Literal["profile"]
    update_strategy: Literal["additive", "replace_from_origin"] | str | None | Unset = UNSET


@model
class PropertySource(Model):
    data_path: str
    id_path: str
    source_id: str


@model
class RelatedIdPath(Model):
    identifier_type: Literal["anonymous", "email", "external-id", "klaviyo-id", "phone"] | str
    path: str


@model
class SimplePropertyMapping(Model):
    id: int
    source: PropertySource
    type: Literal["simple"]


@model
class SimpleRelationshipMapping(Model):
    relationship_id: str
    source: CustomObjectRelationshipSource | ProfileRelationshipSource
    type: Literal["simple"]


@model
class SourceMapping(ResourceModel):
    """A `source-mapping` resource."""

    _wire = Wire("source-mapping")

    id: str
    property_mappings: list[ConstantPropertyMapping | SimplePropertyMapping] | Unset = UNSET
    relationship_mappings: list[SimpleRelationshipMapping] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class SourceMappingCreate(ResourceModel):
    _wire = Wire("source-mapping")

    property_mappings: Sequence[ConstantPropertyMapping | SimplePropertyMapping] | None | Unset = UNSET
    relationship_mappings: Sequence[SimpleRelationshipMapping] | None | Unset = UNSET


@model
class SourceMappingUpdate(ResourceModel):
    """Body of `update_source_mapping`."""

    _wire = Wire("source-mapping")

    id: str
    property_mappings: Sequence[ConstantPropertyMapping | SimplePropertyMapping] | None | Unset = UNSET
    relationship_mappings: Sequence[SimpleRelationshipMapping] | None | Unset = UNSET
