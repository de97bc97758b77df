# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the custom_objects area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class APISchemaProperty(Model, kw_only=True):
    """Part of `EmbeddedObjectSchema`, `ObjectSchema`, `ObjectSchemaCreate`, `ObjectSchemaUpdate`."""

    id: int
    """Whole number: `properties[].id` of `ObjectSchema`; required."""
    name: str
    """Text: `properties[].name` of `ObjectSchema`; required."""
    type: Literal["boolean", "float", "int", "string", "timestamp"] | str
    """One of `boolean`, `float`, `int`, `string`, `timestamp`; required."""
    description: str | None | Unset = UNSET
    """Text: `properties[].description` of `ObjectSchema`; may be left out, may be None."""


class ConstantPropertyMapping(Model, kw_only=True):
    """Part of `SourceMapping`, `SourceMappingCreate`, `SourceMappingUpdate`."""

    id: int
    """Whole number: `property_mappings[].id` of `SourceMapping`; required."""
    type: Literal["constant"]
    """Always `constant`; required."""
    value: int | float | str | bool
    """Whole number or number or text or true or false; required."""


class CustomObjectRelationshipSource(Model, kw_only=True):
    """Part of `SimpleRelationshipMapping`."""

    id_path: str
    """Text: `source.id_path` of `SimpleRelationshipMapping`; required."""
    related_id_path: str
    """Text: `source.related_id_path` of `SimpleRelationshipMapping`; required."""
    source_id: str
    """Text: `source.source_id` of `SimpleRelationshipMapping`; required."""
    type: Literal["custom-object"]
    """Always `custom-object`; required."""
    update_strategy: Literal["additive", "replace_from_origin"] | str | None | Unset = UNSET
    """One of `additive`, `replace_from_origin`; default `replace_from_origin`; may be left out, may be
    None."""


class DataSource(ResourceModel, kw_only=True, gc=True):
    """A `data-source` resource."""

    _wire = Wire("data-source")

    id: str
    """Id of the `data-source`."""
    description: str | Unset = UNSET
    """Text; in every answer."""
    namespace: str | Unset = UNSET
    """Text; in every answer."""
    title: str | Unset = UNSET
    """Text; in every answer."""
    visibility: Literal["private", "shared"] | str | Unset = UNSET
    """One of `private`, `shared`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class DataSourceCreate(ResourceModel, kw_only=True):
    """Body of `create_data_source`."""

    _wire = Wire("data-source")

    title: str
    """Text; required."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    namespace: str | None | Unset = UNSET
    """Text; default `custom-objects`; may be left out, may be None."""
    visibility: Literal["private", "shared"] | None | Unset = UNSET
    """One of `private`, `shared`; default `private`; may be left out, may be None."""


class DataSourceRecord(ResourceModel, kw_only=True):
    """Part of `DataSourceRecordBulkCreateJobCreate`, `DataSourceRecordCreateJobCreate`."""

    _wire = Wire("data-source-record")

    record: dict[str, Any]
    """Object of your own keys; required."""


class DataSourceRecordBulkCreateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_create_data_source_records`."""

    _wire = Wire(
        "data-source-record-bulk-create-job",
        relationships={"data_source": "data-source"},
        data=("data_source_records",),
        names={"data_source": "data-source", "data_source_records": "data-source-records"},
    )

    data_source_records: Sequence[DataSourceRecord] | None | Unset = UNSET
    """List: `DataSourceRecord`; may be left out, may be None."""
    data_source: str | Unset = UNSET
    """Id of the `data-source`; may be left out."""


class DataSourceRecordCreateJobCreate(ResourceModel, kw_only=True):
    """Body of `create_data_source_record`."""

    _wire = Wire(
        "data-source-record-create-job",
        relationships={"data_source": "data-source"},
        data=("data_source_record",),
        names={"data_source": "data-source", "data_source_record": "data-source-record"},
    )

    data_source_record: DataSourceRecord
    """`DataSourceRecord` of `record`; required."""
    data_source: str | Unset = UNSET
    """Id of the `data-source`; may be left out."""


class EmbeddedObjectSchema(ResourceModel, kw_only=True):
    """Part of `ObjectTypeCreate`."""

    _wire = Wire("object-schema", data=("source_mapping",), names={"source_mapping": "source-mapping"})

    properties: Sequence[APISchemaProperty] | None | Unset = UNSET
    """Values of your own, by name; list: `APISchemaProperty`; may be left out, may be None."""
    required: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    source_mapping: SourceMappingCreate | None | Unset = UNSET
    """`SourceMappingCreate` of `property_mappings`, `relationship_mappings`; may be left out, may be None."""
    status: Literal["active", "draft"] | None | Unset = UNSET
    """One of `active`, `draft`; default `draft`; may be left out, may be None."""


class IngestionLogErrorDetail(Model, kw_only=True):
    """Part of `ObjectIngestionLog`."""

    code: str
    """Text: `errors[].code` of `ObjectIngestionLog`."""
    message: str
    """Text: `errors[].message` of `ObjectIngestionLog`."""
    property: str
    """Text: `errors[].property` of `ObjectIngestionLog`."""
    invalid_value: str | None | Unset = UNSET
    """Text: `errors[].invalid_value` of `ObjectIngestionLog`; None if there is none."""


class ObjectIngestionLog(ResourceModel, kw_only=True, gc=True):
    """An `object-ingestion-log` resource."""

    _wire = Wire(
        "object-ingestion-log",
        relationships={"object_record": "object-record", "object_type": "object-type"},
        names={"object_record": "object-record", "object_type": "object-type"},
    )

    id: str
    """Id of the `object-ingestion-log`."""
    errors: list[IngestionLogErrorDetail] | Unset = UNSET
    """List: `IngestionLogErrorDetail`; from `custom_objects.get_ingestion_logs_for_object_type`."""
    event_type: Literal["validation_error"] | Unset = UNSET
    """Always `validation_error`; from `custom_objects.get_ingestion_logs_for_object_type`."""
    status: Literal["error", "info", "warning"] | str | Unset = UNSET
    """One of `error`, `info`, `warning`; from `custom_objects.get_ingestion_logs_for_object_type`."""
    summary: str | Unset = UNSET
    """Text; from `custom_objects.get_ingestion_logs_for_object_type`."""
    timestamp: dt.datetime | Unset = UNSET
    """Date and time with a time zone (RFC 3339); from `custom_objects.get_ingestion_logs_for_object_type`."""
    object_record: ObjectRecord | Unset = UNSET
    """Related `object-record` resource, with its id alone unless included; from
    `custom_objects.get_ingestion_logs_for_object_type`."""
    object_type: ObjectType | Unset = UNSET
    """Related `object-type` resource, with its id alone unless included; from
    `custom_objects.get_ingestion_logs_for_object_type`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ObjectRecord(ResourceModel, kw_only=True, gc=True):
    """An `object-record` resource."""

    _wire = Wire("object-record")

    id: str
    """Id of the `object-record`."""
    record_properties: dict[str, Any] | Unset = UNSET
    """Object of your own keys; from `custom_objects.get_object_record`,
    `custom_objects.get_records_for_object_type`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ObjectRecordDeleteJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_delete_object_records`."""

    _wire = Wire(
        "object-record-bulk-delete-job",
        relationships={"object_records": "object-record"},
        names={"object_records": "object-records"},
    )

    object_records: Sequence[str]
    """Ids of `object-record` resources; required."""


class ObjectSchema(ResourceModel, kw_only=True, gc=True):
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
    """Id of the `object-schema`."""
    description: str | Unset = UNSET
    """Text; from `custom_objects.get_object_schema`, `custom_objects.create_object_schema` and 4 more."""
    meta: ObjectSchemaRelationshipMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectSchemaRelationshipMeta`; None if there is none; from
    `custom_objects.get_object_schema`."""
    properties: list[APISchemaProperty] | Unset = UNSET
    """Values of your own, by name; list: `APISchemaProperty`; from `custom_objects.get_object_schema`,
    `custom_objects.create_object_schema` and 4 more."""
    published_at: dt.datetime | None | Unset = UNSET
    """When it was published; date and time with a time zone (RFC 3339); None if there is none; from
    `custom_objects.get_object_schema`, `custom_objects.create_object_schema` and 4 more."""
    required: list[str] | Unset = UNSET
    """List: text; from `custom_objects.get_object_schema`, `custom_objects.create_object_schema` and 4
    more."""
    status: Literal["active", "draft", "publishing", "undefined"] | str | Unset = UNSET
    """One of `active`, `draft`, `publishing`, `undefined`; from `custom_objects.get_object_schema`,
    `custom_objects.create_object_schema` and 4 more."""
    title: str | Unset = UNSET
    """Text; from `custom_objects.get_object_schema`, `custom_objects.create_object_schema` and 4 more."""
    visibility: Literal["private", "shared"] | str | Unset = UNSET
    """One of `private`, `shared`; from `custom_objects.get_object_schema`,
    `custom_objects.create_object_schema` and 4 more."""
    object_schemas: list[ObjectSchema] | Unset = UNSET
    """Related `object-schema` resources, with their ids alone unless included; from
    `custom_objects.get_object_schema`, `custom_objects.create_object_schema` and 4 more."""
    profile_object_schemas: list[ProfileObjectSchema] | Unset = UNSET
    """Related `profile-object-schema` resources, with their ids alone unless included; from
    `custom_objects.get_object_schema`, `custom_objects.create_object_schema` and 4 more."""
    source_mapping: SourceMapping | Unset = UNSET
    """Related `source-mapping` resource, with its id alone unless included; from
    `custom_objects.get_object_schema`, `custom_objects.create_object_schema` and 4 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ObjectSchemaCreate(ResourceModel, kw_only=True):
    """Body of `create_object_schema`."""

    _wire = Wire(
        "object-schema",
        relationships={"object_type": "object-type"},
        data=("source_mapping",),
        names={"object_type": "object-type", "source_mapping": "source-mapping"},
    )

    properties: Sequence[APISchemaProperty]
    """Values of your own, by name; list: `APISchemaProperty`; required."""
    title: str
    """Text; required."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    required: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    source_mapping: SourceMappingCreate | None | Unset = UNSET
    """`SourceMappingCreate` of `property_mappings`, `relationship_mappings`; may be left out, may be None."""
    status: Literal["active", "draft"] | None | Unset = UNSET
    """One of `active`, `draft`; default `draft`; may be left out, may be None."""
    object_type: str | Unset = UNSET
    """Id of the `object-type`; may be left out."""


class ObjectSchemaRelationshipCreate(ResourceModel, kw_only=True):
    """Body of `create_object_schema_relationship`."""

    _wire = Wire("object-schema", root=("meta",))

    id: str
    """Id of the `object-schema`; required."""
    meta: ObjectSchemaRelationshipCreateMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectSchemaRelationshipCreateMeta`; may be left out, may be None."""


class ObjectSchemaRelationshipCreateMeta(Model, kw_only=True):
    """Part of `ObjectSchemaRelationshipCreate`, `ProfileObjectSchemaRelationshipCreate`."""

    name: str
    """Text: `meta.name` of `ObjectSchemaRelationshipCreate`; required."""
    description: str | None | Unset = UNSET
    """Text: `meta.description` of `ObjectSchemaRelationshipCreate`; may be left out, may be None."""


class ObjectSchemaRelationshipDelete(ResourceModel, kw_only=True):
    """Body of `delete_object_schema_relationship`."""

    _wire = Wire("object-schema", root=("meta",))

    id: str
    """Id of the `object-schema`; required."""
    meta: ObjectSchemaRelationshipDeleteMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectSchemaRelationshipDeleteMeta`; may be left out, may be None."""


class ObjectSchemaRelationshipDeleteMeta(Model, kw_only=True):
    """Part of `ObjectSchemaRelationshipDelete`, `ProfileObjectSchemaRelationshipDelete`."""

    relationship_id: str
    """Text: `meta.relationship_id` of `ObjectSchemaRelationshipDelete`; required."""


class ObjectSchemaRelationshipMeta(Model, kw_only=True):
    """Part of `ObjectSchema`, `ProfileObjectSchema`."""

    name: str
    """Text: `meta.name` of `ObjectSchema`."""
    relationship_id: str
    """Text: `meta.relationship_id` of `ObjectSchema`."""
    description: str | None | Unset = UNSET
    """Text: `meta.description` of `ObjectSchema`; None if there is none."""


class ObjectSchemaRelationshipUpdate(ResourceModel, kw_only=True):
    """Body of `update_object_schema_relationship`."""

    _wire = Wire("object-schema", root=("meta",))

    id: str
    """Id of the `object-schema`; required."""
    meta: ObjectSchemaRelationshipUpdateMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectSchemaRelationshipUpdateMeta`; may be left out, may be None."""


class ObjectSchemaRelationshipUpdateMeta(Model, kw_only=True):
    """Part of `ObjectSchemaRelationshipUpdate`, `ProfileObjectSchemaRelationshipUpdate`."""

    relationship_id: str
    """Text: `meta.relationship_id` of `ObjectSchemaRelationshipUpdate`; required."""
    description: str | None | Unset = UNSET
    """Text: `meta.description` of `ObjectSchemaRelationshipUpdate`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `meta.name` of `ObjectSchemaRelationshipUpdate`; may be left out, may be None."""


class ObjectSchemaUpdate(ResourceModel, kw_only=True):
    """Body of `update_object_schema`."""

    _wire = Wire("object-schema")

    id: str
    """Id of the `object-schema`; required."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    properties: Sequence[APISchemaProperty] | None | Unset = UNSET
    """Values of your own, by name; list: `APISchemaProperty`; may be left out, may be None."""
    required: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    status: Literal["active", "draft"] | None | Unset = UNSET
    """One of `active`, `draft`; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class ObjectType(ResourceModel, kw_only=True, gc=True):
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
    """Id of the `object-type`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from
    `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    description: str | Unset = UNSET
    """Text; from `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    meta: ObjectTypeRelationshipMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectTypeRelationshipMeta`; None if there is none; from
    `custom_objects.get_object_type`."""
    namespace: str | Unset = UNSET
    """Text; from `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    status: Literal["active", "draft", "publishing", "undefined"] | str | Unset = UNSET
    """One of `active`, `draft`, `publishing`, `undefined`; from `custom_objects.get_object_type`,
    `custom_objects.get_object_types`, `custom_objects.create_object_type`."""
    title: str | Unset = UNSET
    """Text; from `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); from
    `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    current_schema: ObjectSchema | Unset = UNSET
    """Related `object-schema` resource, with its id alone unless included; from
    `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    draft_schema: ObjectSchema | Unset = UNSET
    """Related `object-schema` resource, with its id alone unless included; from
    `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    object_types: list[ObjectType] | Unset = UNSET
    """Related `object-type` resources, with their ids alone unless included; from
    `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    profile_object_types: list[ProfileObjectType] | Unset = UNSET
    """Related `profile-object-type` resources, with their ids alone unless included; from
    `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    schema_versions: list[ObjectSchema] | Unset = UNSET
    """Related `object-schema` resources, with their ids alone unless included; from
    `custom_objects.get_object_type`, `custom_objects.get_object_types`,
    `custom_objects.create_object_type`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ObjectTypeCreate(ResourceModel, kw_only=True):
    """Body of `create_object_type`."""

    _wire = Wire("object-type", data=("object_schema",), names={"object_schema": "object-schema"})

    title: str
    """Text; required."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    namespace: str | None | Unset = UNSET
    """Text; default `custom-objects`; may be left out, may be None."""
    object_schema: EmbeddedObjectSchema | None | Unset = UNSET
    """`EmbeddedObjectSchema` of `properties`, `required`, `source_mapping`, `status`; may be left out, may
    be None."""
    visibility: Literal["private", "shared"] | None | Unset = UNSET
    """One of `private`, `shared`; default `private`; may be left out, may be None."""


class ObjectTypeRelationshipMeta(Model, kw_only=True):
    """Part of `ObjectType`, `ProfileObjectType`."""

    name: str
    """Text: `meta.name` of `ObjectType`."""
    relationship_id: str
    """Text: `meta.relationship_id` of `ObjectType`."""
    description: str | None | Unset = UNSET
    """Text: `meta.description` of `ObjectType`; None if there is none."""


class ProfileObjectSchema(ResourceModel, kw_only=True, gc=True):
    """A `profile-object-schema` resource."""

    _wire = Wire("profile-object-schema")

    id: str
    """Id of the `profile-object-schema`."""
    meta: ObjectSchemaRelationshipMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectSchemaRelationshipMeta`; None if there is none; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ProfileObjectSchemaRelationshipCreate(ResourceModel, kw_only=True):
    """Body of `create_profile_schema_relationship`."""

    _wire = Wire("profile-object-schema", root=("meta",))

    id: str
    """Id of the `profile-object-schema`; required."""
    meta: ObjectSchemaRelationshipCreateMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectSchemaRelationshipCreateMeta`; may be left out, may be None."""


class ProfileObjectSchemaRelationshipDelete(ResourceModel, kw_only=True):
    """Body of `delete_profile_schema_relationship`."""

    _wire = Wire("profile-object-schema", root=("meta",))

    id: str
    """Id of the `profile-object-schema`; required."""
    meta: ObjectSchemaRelationshipDeleteMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectSchemaRelationshipDeleteMeta`; may be left out, may be None."""


class ProfileObjectSchemaRelationshipUpdate(ResourceModel, kw_only=True):
    """Body of `update_profile_schema_relationship`."""

    _wire = Wire("profile-object-schema", root=("meta",))

    id: str
    """Id of the `profile-object-schema`; required."""
    meta: ObjectSchemaRelationshipUpdateMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectSchemaRelationshipUpdateMeta`; may be left out, may be None."""


class ProfileObjectType(ResourceModel, kw_only=True, gc=True):
    """A `profile-object-type` resource."""

    _wire = Wire("profile-object-type")

    id: str
    """Id of the `profile-object-type`."""
    meta: ObjectTypeRelationshipMeta | None | Unset = UNSET
    """Data beside the attributes; `ObjectTypeRelationshipMeta`; None if there is none; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ProfileRelationshipSource(Model, kw_only=True):
    """Part of `SimpleRelationshipMapping`."""

    id_path: str
    """Text: `source.id_path` of `SimpleRelationshipMapping`; required."""
    related_id_paths: list[RelatedIdPath]
    """List: `RelatedIdPath`; required."""
    source_id: str
    """Text: `source.source_id` of `SimpleRelationshipMapping`; required."""
    type: Literal["profile"]
    """Always `profile`; required."""
    update_strategy: Literal["additive", "replace_from_origin"] | str | None | Unset = UNSET
    """One of `additive`, `replace_from_origin`; default `replace_from_origin`; may be left out, may be
    None."""


class PropertySource(Model, kw_only=True):
    """Part of `SimplePropertyMapping`."""

    data_path: str
    """Text: `source.data_path` of `SimplePropertyMapping`; required."""
    id_path: str
    """Text: `source.id_path` of `SimplePropertyMapping`; required."""
    source_id: str
    """Text: `source.source_id` of `SimplePropertyMapping`; required."""


class RelatedIdPath(Model, kw_only=True):
    """Part of `ProfileRelationshipSource`."""

    identifier_type: Literal["anonymous", "email", "external-id", "klaviyo-id", "phone"] | str
    """One of `anonymous`, `email`, `external-id`, `klaviyo-id`, `phone`; required."""
    path: str
    """Text: `related_id_paths[].path` of `ProfileRelationshipSource`; required."""


class SimplePropertyMapping(Model, kw_only=True):
    """Part of `SourceMapping`, `SourceMappingCreate`, `SourceMappingUpdate`."""

    id: int
    """Whole number: `property_mappings[].id` of `SourceMapping`; required."""
    source: PropertySource
    """`PropertySource` of `data_path`, `id_path`, `source_id`; required."""
    type: Literal["simple"]
    """Always `simple`; required."""


class SimpleRelationshipMapping(Model, kw_only=True):
    """Part of `SourceMapping`, `SourceMappingCreate`, `SourceMappingUpdate`."""

    relationship_id: str
    """Text: `relationship_mappings[].relationship_id` of `SourceMapping`; required."""
    source: CustomObjectRelationshipSource | ProfileRelationshipSource
    """`CustomObjectRelationshipSource` or `ProfileRelationshipSource`; required."""
    type: Literal["simple"]
    """Always `simple`; required."""


class SourceMapping(ResourceModel, kw_only=True, gc=True):
    """A `source-mapping` resource."""

    _wire = Wire("source-mapping")

    id: str
    """Id of the `source-mapping`."""
    property_mappings: list[ConstantPropertyMapping | SimplePropertyMapping] | Unset = UNSET
    """List: `ConstantPropertyMapping` or `SimplePropertyMapping`; from
    `custom_objects.get_source_mapping`, `custom_objects.update_source_mapping`,
    `custom_objects.get_source_mapping_for_object_schema`."""
    relationship_mappings: list[SimpleRelationshipMapping] | Unset = UNSET
    """List: `SimpleRelationshipMapping`; from `custom_objects.get_source_mapping`,
    `custom_objects.update_source_mapping`, `custom_objects.get_source_mapping_for_object_schema`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class SourceMappingCreate(ResourceModel, kw_only=True):
    """Part of `EmbeddedObjectSchema`, `ObjectSchemaCreate`."""

    _wire = Wire("source-mapping")

    property_mappings: Sequence[ConstantPropertyMapping | SimplePropertyMapping] | None | Unset = UNSET
    """List: `ConstantPropertyMapping` or `SimplePropertyMapping`; may be left out, may be None."""
    relationship_mappings: Sequence[SimpleRelationshipMapping] | None | Unset = UNSET
    """List: `SimpleRelationshipMapping`; may be left out, may be None."""


class SourceMappingUpdate(ResourceModel, kw_only=True):
    """Body of `update_source_mapping`."""

    _wire = Wire("source-mapping")

    id: str
    """Id of the `source-mapping`; required."""
    property_mappings: Sequence[ConstantPropertyMapping | SimplePropertyMapping] | None | Unset = UNSET
    """List: `ConstantPropertyMapping` or `SimplePropertyMapping`; may be left out, may be None."""
    relationship_mappings: Sequence[SimpleRelationshipMapping] | None | Unset = UNSET
    """List: `SimpleRelationshipMapping`; may be left out, may be None."""
