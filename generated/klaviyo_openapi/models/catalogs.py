# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the catalogs area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Ref, ResourceModel, Unset, Wire


class CatalogCategory(ResourceModel, kw_only=True, gc=True):
    """A `catalog-category` resource."""

    _wire = Wire("catalog-category", relationships={"items": "catalog-item"})

    id: str
    """Id of the `catalog-category`."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; None if there is none; from
    `catalogs.get_catalog_category`, `catalogs.get_catalog_categories` and 3 more."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; from `catalogs.get_catalog_category`, `catalogs.get_catalog_categories`
    and 3 more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `catalogs.get_catalog_category`, `catalogs.get_catalog_categories` and 3 more."""
    items: list[CatalogItem] | Unset = UNSET
    """Related `catalog-item` resources, with their ids alone unless included; from
    `catalogs.get_catalog_category`, `catalogs.get_catalog_categories` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogCategoryBulkCreateJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-category-bulk-create-job` resource."""

    _wire = Wire("catalog-category-bulk-create-job", relationships={"categories": "catalog-category"})

    id: str
    """Id of the `catalog-category-bulk-create-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    categories: list[CatalogCategory] | Unset = UNSET
    """Related `catalog-category` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogCategoryBulkDeleteJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-category-bulk-delete-job` resource."""

    _wire = Wire("catalog-category-bulk-delete-job", relationships={"categories": "catalog-category"})

    id: str
    """Id of the `catalog-category-bulk-delete-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    categories: list[CatalogCategory] | Unset = UNSET
    """Related `catalog-category` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogCategoryBulkUpdateJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-category-bulk-update-job` resource."""

    _wire = Wire("catalog-category-bulk-update-job", relationships={"categories": "catalog-category"})

    id: str
    """Id of the `catalog-category-bulk-update-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    categories: list[CatalogCategory] | Unset = UNSET
    """Related `catalog-category` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogCategoryCreate(ResourceModel, kw_only=True):
    """Body of `create_catalog_category`."""

    _wire = Wire("catalog-category", relationships={"items": "catalog-item"})

    external_id: str
    """Key under which your own system knows it; required."""
    name: str
    """Text; required."""
    catalog_type: str | None | Unset = UNSET
    """Text; default `$default`; may be left out, may be None."""
    integration_type: Literal["$custom"] | None | Unset = UNSET
    """Always `$custom`; default `$custom`; may be left out, may be None."""
    items: Sequence[str] | Unset = UNSET
    """Ids of `catalog-item` resources; may be left out."""


class CatalogCategoryCreateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_create_catalog_categories`."""

    _wire = Wire("catalog-category-bulk-create-job", data=("categories",))

    categories: Sequence[CatalogCategoryCreate]
    """List: `CatalogCategoryCreate`; required."""


class CatalogCategoryDeleteJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_delete_catalog_categories`."""

    _wire = Wire(
        "catalog-category-bulk-delete-job",
        relationships={"categories": "catalog-category"},
        attributes=("categories",),
        data=("categories",),
    )

    categories: Sequence[str | Ref]
    """Ids of `catalog-category` resources, or `Ref`s; required."""


class CatalogCategoryUpdate(ResourceModel, kw_only=True):
    """Body of `update_catalog_category`."""

    _wire = Wire("catalog-category", relationships={"items": "catalog-item"})

    id: str
    """Id of the `catalog-category`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    items: Sequence[str] | Unset = UNSET
    """Ids of `catalog-item` resources; may be left out."""


class CatalogCategoryUpdateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_update_catalog_categories`."""

    _wire = Wire("catalog-category-bulk-update-job", data=("categories",))

    categories: Sequence[CatalogCategoryUpdate]
    """List: `CatalogCategoryUpdate`; required."""


class CatalogItem(ResourceModel, kw_only=True, gc=True):
    """A `catalog-item` resource."""

    _wire = Wire("catalog-item", relationships={"variants": "catalog-variant"})

    id: str
    """Id of the `catalog-item`."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `catalogs.get_catalog_item`, `catalogs.get_catalog_items` and 3 more."""
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; None if there is none; from `catalogs.get_catalog_item`,
    `catalogs.get_catalog_items` and 3 more."""
    description: str | None | Unset = UNSET
    """Text; None if there is none; from `catalogs.get_catalog_item`, `catalogs.get_catalog_items` and 3
    more."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; None if there is none; from `catalogs.get_catalog_item`,
    `catalogs.get_catalog_items` and 3 more."""
    image_full_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none; from `catalogs.get_catalog_item`,
    `catalogs.get_catalog_items` and 3 more."""
    image_thumbnail_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none; from `catalogs.get_catalog_item`,
    `catalogs.get_catalog_items` and 3 more."""
    images: list[str] | None | Unset = UNSET
    """List: text; None if there is none; from `catalogs.get_catalog_item`, `catalogs.get_catalog_items`
    and 3 more."""
    price: float | None | Unset = UNSET
    """Number; None if there is none; from `catalogs.get_catalog_item`, `catalogs.get_catalog_items` and 3
    more."""
    published: bool | None | Unset = UNSET
    """True or false; None if there is none; from `catalogs.get_catalog_item`, `catalogs.get_catalog_items`
    and 3 more."""
    title: str | None | Unset = UNSET
    """Text; None if there is none; from `catalogs.get_catalog_item`, `catalogs.get_catalog_items` and 3
    more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `catalogs.get_catalog_item`, `catalogs.get_catalog_items` and 3 more."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none; from `catalogs.get_catalog_item`,
    `catalogs.get_catalog_items` and 3 more."""
    variants: list[CatalogVariant] | Unset = UNSET
    """Related `catalog-variant` resources, with their ids alone unless included; from
    `catalogs.get_catalog_item`, `catalogs.get_catalog_items` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogItemBulkCreateJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-item-bulk-create-job` resource."""

    _wire = Wire("catalog-item-bulk-create-job", relationships={"items": "catalog-item"})

    id: str
    """Id of the `catalog-item-bulk-create-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    items: list[CatalogItem] | Unset = UNSET
    """Related `catalog-item` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogItemBulkDeleteJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-item-bulk-delete-job` resource."""

    _wire = Wire("catalog-item-bulk-delete-job", relationships={"items": "catalog-item"})

    id: str
    """Id of the `catalog-item-bulk-delete-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    items: list[CatalogItem] | Unset = UNSET
    """Related `catalog-item` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogItemBulkUpdateJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-item-bulk-update-job` resource."""

    _wire = Wire("catalog-item-bulk-update-job", relationships={"items": "catalog-item"})

    id: str
    """Id of the `catalog-item-bulk-update-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    items: list[CatalogItem] | Unset = UNSET
    """Related `catalog-item` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogItemCreate(ResourceModel, kw_only=True):
    """Body of `create_catalog_item`."""

    _wire = Wire("catalog-item", relationships={"categories": "catalog-category"})

    description: str
    """Text; required."""
    external_id: str
    """Key under which your own system knows it; required."""
    title: str
    """Text; required."""
    url: str
    """Address on the web (URL); required."""
    catalog_type: str | None | Unset = UNSET
    """Text; default `$default`; may be left out, may be None."""
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; may be left out, may be None."""
    image_full_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    integration_type: Literal["$custom"] | None | Unset = UNSET
    """Always `$custom`; default `$custom`; may be left out, may be None."""
    price: float | None | Unset = UNSET
    """Number; may be left out, may be None."""
    published: bool | None | Unset = UNSET
    """True or false; default `true`; may be left out, may be None."""
    categories: Sequence[str] | Unset = UNSET
    """Ids of `catalog-category` resources; may be left out."""


class CatalogItemCreateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_create_catalog_items`."""

    _wire = Wire("catalog-item-bulk-create-job", data=("items",))

    items: Sequence[CatalogItemCreate]
    """List: `CatalogItemCreate`; required."""


class CatalogItemDeleteJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_delete_catalog_items`."""

    _wire = Wire(
        "catalog-item-bulk-delete-job", relationships={"items": "catalog-item"}, attributes=("items",), data=("items",)
    )

    items: Sequence[str | Ref]
    """Ids of `catalog-item` resources, or `Ref`s; required."""


class CatalogItemUpdate(ResourceModel, kw_only=True):
    """Body of `update_catalog_item`."""

    _wire = Wire("catalog-item", relationships={"categories": "catalog-category"})

    id: str
    """Id of the `catalog-item`; required."""
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; may be left out, may be None."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    image_full_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    price: float | None | Unset = UNSET
    """Number; may be left out, may be None."""
    published: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    categories: Sequence[str] | Unset = UNSET
    """Ids of `catalog-category` resources; may be left out."""


class CatalogItemUpdateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_update_catalog_items`."""

    _wire = Wire("catalog-item-bulk-update-job", data=("items",))

    items: Sequence[CatalogItemUpdate]
    """List: `CatalogItemUpdate`; required."""


class CatalogVariant(ResourceModel, kw_only=True, gc=True):
    """A `catalog-variant` resource."""

    _wire = Wire("catalog-variant", relationships={"item": "catalog-item"})

    id: str
    """Id of the `catalog-variant`."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants` and 3 more."""
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; None if there is none; from `catalogs.get_catalog_variant`,
    `catalogs.get_catalog_variants` and 3 more."""
    description: str | None | Unset = UNSET
    """Text; None if there is none; from `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants`
    and 3 more."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; None if there is none; from
    `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants` and 3 more."""
    image_full_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none; from `catalogs.get_catalog_variant`,
    `catalogs.get_catalog_variants` and 3 more."""
    image_thumbnail_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none; from `catalogs.get_catalog_variant`,
    `catalogs.get_catalog_variants` and 3 more."""
    images: list[str] | None | Unset = UNSET
    """List: text; None if there is none; from `catalogs.get_catalog_variant`,
    `catalogs.get_catalog_variants` and 3 more."""
    inventory_policy: Literal[0, 1, 2] | int | None | Unset = UNSET
    """One of `0`, `1`, `2`; None if there is none; from `catalogs.get_catalog_variant`,
    `catalogs.get_catalog_variants` and 3 more."""
    inventory_quantity: float | None | Unset = UNSET
    """Number; None if there is none; from `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants`
    and 3 more."""
    price: float | None | Unset = UNSET
    """Number; None if there is none; from `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants`
    and 3 more."""
    published: bool | None | Unset = UNSET
    """True or false; None if there is none; from `catalogs.get_catalog_variant`,
    `catalogs.get_catalog_variants` and 3 more."""
    sku: str | None | Unset = UNSET
    """Stock-keeping unit: your own article number; None if there is none; from
    `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants` and 3 more."""
    title: str | None | Unset = UNSET
    """Text; None if there is none; from `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants`
    and 3 more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants` and 3 more."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none; from `catalogs.get_catalog_variant`,
    `catalogs.get_catalog_variants` and 3 more."""
    item: CatalogItem | Unset = UNSET
    """Related `catalog-item` resource, with its id alone unless included; from
    `catalogs.get_catalog_variant`, `catalogs.get_catalog_variants` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogVariantBulkCreateJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-variant-bulk-create-job` resource."""

    _wire = Wire("catalog-variant-bulk-create-job", relationships={"variants": "catalog-variant"})

    id: str
    """Id of the `catalog-variant-bulk-create-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    variants: list[CatalogVariant] | Unset = UNSET
    """Related `catalog-variant` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogVariantBulkDeleteJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-variant-bulk-delete-job` resource."""

    _wire = Wire("catalog-variant-bulk-delete-job", relationships={"variants": "catalog-variant"})

    id: str
    """Id of the `catalog-variant-bulk-delete-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    variants: list[CatalogVariant] | Unset = UNSET
    """Related `catalog-variant` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogVariantBulkUpdateJob(ResourceModel, kw_only=True, gc=True):
    """A `catalog-variant-bulk-update-job` resource."""

    _wire = Wire("catalog-variant-bulk-update-job", relationships={"variants": "catalog-variant"})

    id: str
    """Id of the `catalog-variant-bulk-update-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[m.APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    variants: list[CatalogVariant] | Unset = UNSET
    """Related `catalog-variant` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CatalogVariantCreate(ResourceModel, kw_only=True):
    """Body of `create_catalog_variant`."""

    _wire = Wire("catalog-variant", relationships={"item": "catalog-item"})

    description: str
    """Text; required."""
    external_id: str
    """Key under which your own system knows it; required."""
    inventory_quantity: float
    """Number; required."""
    price: float
    """Number; required."""
    sku: str
    """Stock-keeping unit: your own article number; required."""
    title: str
    """Text; required."""
    url: str
    """Address on the web (URL); required."""
    item: str
    """Id of the `catalog-item`; required."""
    catalog_type: str | None | Unset = UNSET
    """Text; default `$default`; may be left out, may be None."""
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; may be left out, may be None."""
    image_full_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    integration_type: Literal["$custom"] | None | Unset = UNSET
    """Always `$custom`; default `$custom`; may be left out, may be None."""
    inventory_policy: Literal[0, 1, 2] | None | Unset = UNSET
    """One of `0`, `1`, `2`; default `0`; may be left out, may be None."""
    published: bool | None | Unset = UNSET
    """True or false; default `true`; may be left out, may be None."""


class CatalogVariantCreateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_create_catalog_variants`."""

    _wire = Wire("catalog-variant-bulk-create-job", data=("variants",))

    variants: Sequence[CatalogVariantCreate]
    """List: `CatalogVariantCreate`; required."""


class CatalogVariantDeleteJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_delete_catalog_variants`."""

    _wire = Wire(
        "catalog-variant-bulk-delete-job",
        relationships={"variants": "catalog-variant"},
        attributes=("variants",),
        data=("variants",),
    )

    variants: Sequence[str | Ref]
    """Ids of `catalog-variant` resources, or `Ref`s; required."""


class CatalogVariantUpdate(ResourceModel, kw_only=True):
    """Body of `update_catalog_variant`."""

    _wire = Wire("catalog-variant")

    id: str
    """Id of the `catalog-variant`; required."""
    custom_metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; may be left out, may be None."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    image_full_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    inventory_policy: Literal[0, 1, 2] | None | Unset = UNSET
    """One of `0`, `1`, `2`; may be left out, may be None."""
    inventory_quantity: float | None | Unset = UNSET
    """Number; may be left out, may be None."""
    price: float | None | Unset = UNSET
    """Number; may be left out, may be None."""
    published: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    sku: str | None | Unset = UNSET
    """Stock-keeping unit: your own article number; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class CatalogVariantUpdateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_update_catalog_variants`."""

    _wire = Wire("catalog-variant-bulk-update-job", data=("variants",))

    variants: Sequence[CatalogVariantUpdate]
    """List: `CatalogVariantUpdate`; required."""


class ProfileIdentifier(ResourceModel, kw_only=True):
    """Part of `ClientBISSubscriptionCreate`, `ServerBISSubscriptionCreate`."""

    _wire = Wire("profile")

    id: str | None | Unset = UNSET
    """Id of the `profile`; may be left out, may be None."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""


class ServerBISSubscriptionCreate(ResourceModel, kw_only=True):
    """Body of `create_back_in_stock_subscription`."""

    _wire = Wire("back-in-stock-subscription", relationships={"variant": "catalog-variant"}, data=("profile",))

    channels: Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]
    """List: one of `EMAIL`, `PUSH`, `SMS`, `WHATSAPP`; required."""
    variant: str
    """Id of the `catalog-variant`; required."""
    profile: ProfileIdentifier | None | Unset = UNSET
    """`ProfileIdentifier` of `email`, `external_id`, `id`, `phone_number`; may be left out, may be None."""
