# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the catalogs area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Ref, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import APIJobErrorPayload


@model
class CatalogCategory(ResourceModel):
    """A `catalog-category` resource."""

    _wire = Wire("catalog-category", relationships={"items": "catalog-item"})

    id: str
    external_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    items: list[CatalogItem] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogCategoryBulkCreateJob(ResourceModel):
    """A `catalog-category-bulk-create-job` resource."""

    _wire = Wire("catalog-category-bulk-create-job", relationships={"categories": "catalog-category"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    categories: list[CatalogCategory] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogCategoryBulkDeleteJob(ResourceModel):
    """A `catalog-category-bulk-delete-job` resource."""

    _wire = Wire("catalog-category-bulk-delete-job", relationships={"categories": "catalog-category"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    categories: list[CatalogCategory] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogCategoryBulkUpdateJob(ResourceModel):
    """A `catalog-category-bulk-update-job` resource."""

    _wire = Wire("catalog-category-bulk-update-job", relationships={"categories": "catalog-category"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    categories: list[CatalogCategory] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogCategoryCreate(ResourceModel):
    """Body of `create_catalog_category`."""

    _wire = Wire("catalog-category", relationships={"items": "catalog-item"})

    external_id: str
    name: str
    catalog_type: str | None | Unset = UNSET
    integration_type: Literal["$custom"] | None | Unset = UNSET
    items: Sequence[str] | Unset = UNSET
    """Ids of `catalog-item` resources."""


@model
class CatalogCategoryCreateJobCreate(ResourceModel):
    """Body of `bulk_create_catalog_categories`."""

    _wire = Wire("catalog-category-bulk-create-job", data=("categories",))

    categories: Sequence[CatalogCategoryCreate]


@model
class CatalogCategoryDeleteJobCreate(ResourceModel):
    """Body of `bulk_delete_catalog_categories`."""

    _wire = Wire("catalog-category-bulk-delete-job", data=("categories",))

    categories: Sequence[Ref]


@model
class CatalogCategoryUpdate(ResourceModel):
    """Body of `update_catalog_category`."""

    _wire = Wire("catalog-category", relationships={"items": "catalog-item"})

    id: str
    name: str | None | Unset = UNSET
    items: Sequence[str] | Unset = UNSET
    """Ids of `catalog-item` resources."""


@model
class CatalogCategoryUpdateJobCreate(ResourceModel):
    """Body of `bulk_update_catalog_categories`."""

    _wire = Wire("catalog-category-bulk-update-job", data=("categories",))

    categories: Sequence[CatalogCategoryUpdate]


@model
class CatalogItem(ResourceModel):
    """A `catalog-item` resource."""

    _wire = Wire("catalog-item", relationships={"variants": "catalog-variant"})

    id: str
    created: dt.datetime | None | Unset = UNSET
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    image_full_url: str | None | Unset = UNSET
    image_thumbnail_url: str | None | Unset = UNSET
    images: list[str] | None | Unset = UNSET
    price: float | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    title: str | None | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    url: str | None | Unset = UNSET
    variants: list[CatalogVariant] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogItemBulkCreateJob(ResourceModel):
    """A `catalog-item-bulk-create-job` resource."""

    _wire = Wire("catalog-item-bulk-create-job", relationships={"items": "catalog-item"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    items: list[CatalogItem] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogItemBulkDeleteJob(ResourceModel):
    """A `catalog-item-bulk-delete-job` resource."""

    _wire = Wire("catalog-item-bulk-delete-job", relationships={"items": "catalog-item"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    items: list[CatalogItem] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogItemBulkUpdateJob(ResourceModel):
    """A `catalog-item-bulk-update-job` resource."""

    _wire = Wire("catalog-item-bulk-update-job", relationships={"items": "catalog-item"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    items: list[CatalogItem] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogItemCreate(ResourceModel):
    """Body of `create_catalog_item`."""

    _wire = Wire("catalog-item", relationships={"categories": "catalog-category"})

    description: str
    external_id: str
    title: str
    url: str
    catalog_type: str | None | Unset = UNSET
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    image_full_url: str | None | Unset = UNSET
    image_thumbnail_url: str | None | Unset = UNSET
    images: Sequence[str] | None | Unset = UNSET
    integration_type: Literal["$custom"] | None | Unset = UNSET
    price: float | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    categories: Sequence[str] | Unset = UNSET
    """Ids of `catalog-category` resources."""


@model
class CatalogItemCreateJobCreate(ResourceModel):
    """Body of `bulk_create_catalog_items`."""

    _wire = Wire("catalog-item-bulk-create-job", data=("items",))

    items: Sequence[CatalogItemCreate]


@model
class CatalogItemDeleteJobCreate(ResourceModel):
    """Body of `bulk_delete_catalog_items`."""

    _wire = Wire("catalog-item-bulk-delete-job", data=("items",))

    items: Sequence[Ref]


@model
class CatalogItemUpdate(ResourceModel):
    """Body of `update_catalog_item`."""

    _wire = Wire("catalog-item", relationships={"categories": "catalog-category"})

    id: str
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    image_full_url: str | None | Unset = UNSET
    image_thumbnail_url: str | None | Unset = UNSET
    images: Sequence[str] | None | Unset = UNSET
    price: float | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    title: str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    categories: Sequence[str] | Unset = UNSET
    """Ids of `catalog-category` resources."""


@model
class CatalogItemUpdateJobCreate(ResourceModel):
    """Body of `bulk_update_catalog_items`."""

    _wire = Wire("catalog-item-bulk-update-job", data=("items",))

    items: Sequence[CatalogItemUpdate]


@model
class CatalogVariant(ResourceModel):
    """A `catalog-variant` resource."""

    _wire = Wire("catalog-variant", relationships={"item": "catalog-item"})

    id: str
    created: dt.datetime | None | Unset = UNSET
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    image_full_url: str | None | Unset = UNSET
    image_thumbnail_url: str | None | Unset = UNSET
    images: list[str] | None | Unset = UNSET
    inventory_policy: Literal[0, 1, 2] | int | None | Unset = UNSET
    inventory_quantity: float | None | Unset = UNSET
    price: float | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    sku: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    url: str | None | Unset = UNSET
    item: CatalogItem | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogVariantBulkCreateJob(ResourceModel):
    """A `catalog-variant-bulk-create-job` resource."""

    _wire = Wire("catalog-variant-bulk-create-job", relationships={"variants": "catalog-variant"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    variants: list[CatalogVariant] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogVariantBulkDeleteJob(ResourceModel):
    """A `catalog-variant-bulk-delete-job` resource."""

    _wire = Wire("catalog-variant-bulk-delete-job", relationships={"variants": "catalog-variant"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    variants: list[CatalogVariant] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogVariantBulkUpdateJob(ResourceModel):
    """A `catalog-variant-bulk-update-job` resource."""

    _wire = Wire("catalog-variant-bulk-update-job", relationships={"variants": "catalog-variant"})

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    variants: list[CatalogVariant] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CatalogVariantCreate(ResourceModel):
    """Body of `create_catalog_variant`."""

    _wire = Wire("catalog-variant", relationships={"item": "catalog-item"})

    description: str
    external_id: str
    inventory_quantity: float
    price: float
    sku: str
    title: str
    url: str
    item: str
    """Id of the `catalog-item`."""
    catalog_type: str | None | Unset = UNSET
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    image_full_url: str | None | Unset = UNSET
    image_thumbnail_url: str | None | Unset = UNSET
    images: Sequence[str] | None | Unset = UNSET
    integration_type: Literal["$custom"] | None | Unset = UNSET
    inventory_policy: Literal[0, 1, 2] | None | Unset = UNSET
    published: bool | None | Unset = UNSET


@model
class CatalogVariantCreateJobCreate(ResourceModel):
    """Body of `bulk_create_catalog_variants`."""

    _wire = Wire("catalog-variant-bulk-create-job", data=("variants",))

    variants: Sequence[CatalogVariantCreate]


@model
class CatalogVariantDeleteJobCreate(ResourceModel):
    """Body of `bulk_delete_catalog_variants`."""

    _wire = Wire("catalog-variant-bulk-delete-job", data=("variants",))

    variants: Sequence[Ref]


@model
class CatalogVariantUpdate(ResourceModel):
    """Body of `update_catalog_variant`."""

    _wire = Wire("catalog-variant")

    id: str
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    image_full_url: str | None | Unset = UNSET
    image_thumbnail_url: str | None | Unset = UNSET
    images: Sequence[str] | None | Unset = UNSET
    inventory_policy: Literal[0, 1, 2] | None | Unset = UNSET
    inventory_quantity: float | None | Unset = UNSET
    price: float | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    sku: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    url: str | None | Unset = UNSET


@model
class CatalogVariantUpdateJobCreate(ResourceModel):
    """Body of `bulk_update_catalog_variants`."""

    _wire = Wire("catalog-variant-bulk-update-job", data=("variants",))

    variants: Sequence[CatalogVariantUpdate]


@model
class ProfileIdentifier(ResourceModel):
    _wire = Wire("profile")

    id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET


@model
class ServerBISSubscriptionCreate(ResourceModel):
    """Body of `create_back_in_stock_subscription`."""

    _wire = Wire("back-in-stock-subscription", relationships={"variant": "catalog-variant"}, data=("profile",))

    channels: Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]
    variant: str
    """Id of the `catalog-variant`."""
    profile: ProfileIdentifier | None | Unset = UNSET
