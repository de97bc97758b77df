# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Catalogs operations."""

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

_ADD_CATEGORIES_TO_CATALOG_ITEM = Operation(
    "add_categories_to_catalog_item",
    "POST",
    "/api/catalog-items/{id}/relationships/categories",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    body="list[id:catalog-category]",
    resource="catalog-category",
    statuses=(204,),
    aliases=(
        "add_category_to_catalog_item",
        "create_catalog_item_relationships_categories",
        "create_catalog_item_relationships_category",
    ),
)
_ADD_ITEMS_TO_CATALOG_CATEGORY = Operation(
    "add_items_to_catalog_category",
    "POST",
    "/api/catalog-categories/{id}/relationships/items",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    body="list[id:catalog-item]",
    resource="catalog-item",
    statuses=(204,),
    aliases=("create_catalog_category_relationships_item", "create_catalog_category_relationships_items"),
)
_BULK_CREATE_CATALOG_CATEGORIES = Operation(
    "bulk_create_catalog_categories",
    "POST",
    "/api/catalog-category-bulk-create-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-category-bulk-create-job]": "list[CatalogCategoryBulkCreateJobField]"},
    body="CatalogCategoryCreateJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogCategoryBulkCreateJob",
    resource="catalog-category-bulk-create-job",
    statuses=(202,),
    aliases=("create_catalog_category_bulk_create_job", "spawn_create_categories_job"),
)
_BULK_CREATE_CATALOG_ITEMS = Operation(
    "bulk_create_catalog_items",
    "POST",
    "/api/catalog-item-bulk-create-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-item-bulk-create-job]": "list[CatalogItemBulkCreateJobField]"},
    body="CatalogItemCreateJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogItemBulkCreateJob",
    resource="catalog-item-bulk-create-job",
    statuses=(202,),
    aliases=("create_catalog_item_bulk_create_job", "spawn_create_items_job"),
)
_BULK_CREATE_CATALOG_VARIANTS = Operation(
    "bulk_create_catalog_variants",
    "POST",
    "/api/catalog-variant-bulk-create-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-variant-bulk-create-job]": "list[CatalogVariantBulkCreateJobField]"},
    body="CatalogVariantCreateJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogVariantBulkCreateJob",
    resource="catalog-variant-bulk-create-job",
    statuses=(202,),
    aliases=("create_catalog_variant_bulk_create_job", "spawn_create_variants_job"),
)
_BULK_DELETE_CATALOG_CATEGORIES = Operation(
    "bulk_delete_catalog_categories",
    "POST",
    "/api/catalog-category-bulk-delete-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-category-bulk-delete-job]": "list[CatalogCategoryBulkDeleteJobField]"},
    body="CatalogCategoryDeleteJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogCategoryBulkDeleteJob",
    resource="catalog-category-bulk-delete-job",
    statuses=(202,),
    aliases=("create_catalog_category_bulk_delete_job", "spawn_delete_categories_job"),
)
_BULK_DELETE_CATALOG_ITEMS = Operation(
    "bulk_delete_catalog_items",
    "POST",
    "/api/catalog-item-bulk-delete-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-item-bulk-delete-job]": "list[CatalogItemBulkDeleteJobField]"},
    body="CatalogItemDeleteJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogItemBulkDeleteJob",
    resource="catalog-item-bulk-delete-job",
    statuses=(202,),
    aliases=("create_catalog_item_bulk_delete_job", "spawn_delete_items_job"),
)
_BULK_DELETE_CATALOG_VARIANTS = Operation(
    "bulk_delete_catalog_variants",
    "POST",
    "/api/catalog-variant-bulk-delete-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-variant-bulk-delete-job]": "list[CatalogVariantBulkDeleteJobField]"},
    body="CatalogVariantDeleteJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogVariantBulkDeleteJob",
    resource="catalog-variant-bulk-delete-job",
    statuses=(202,),
    aliases=("create_catalog_variant_bulk_delete_job", "spawn_delete_variants_job"),
)
_BULK_UPDATE_CATALOG_CATEGORIES = Operation(
    "bulk_update_catalog_categories",
    "POST",
    "/api/catalog-category-bulk-update-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-category-bulk-update-job]": "list[CatalogCategoryBulkUpdateJobField]"},
    body="CatalogCategoryUpdateJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogCategoryBulkUpdateJob",
    resource="catalog-category-bulk-update-job",
    statuses=(202,),
    aliases=("create_catalog_category_bulk_update_job", "spawn_update_categories_job"),
)
_BULK_UPDATE_CATALOG_ITEMS = Operation(
    "bulk_update_catalog_items",
    "POST",
    "/api/catalog-item-bulk-update-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-item-bulk-update-job]": "list[CatalogItemBulkUpdateJobField]"},
    body="CatalogItemUpdateJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogItemBulkUpdateJob",
    resource="catalog-item-bulk-update-job",
    statuses=(202,),
    aliases=("create_catalog_item_bulk_update_job", "spawn_update_items_job"),
)
_BULK_UPDATE_CATALOG_VARIANTS = Operation(
    "bulk_update_catalog_variants",
    "POST",
    "/api/catalog-variant-bulk-update-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-variant-bulk-update-job]": "list[CatalogVariantBulkUpdateJobField]"},
    body="CatalogVariantUpdateJobCreate",
    caps={"bytes": 5000000, "items": 100, "jobs_in_progress": 500},
    returns="CatalogVariantBulkUpdateJob",
    resource="catalog-variant-bulk-update-job",
    statuses=(202,),
    aliases=("create_catalog_variant_bulk_update_job", "spawn_update_variants_job"),
)
_CREATE_BACK_IN_STOCK_SUBSCRIPTION = Operation(
    "create_back_in_stock_subscription",
    "POST",
    "/api/back-in-stock-subscriptions",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:write", "profiles:write"),
    body="ServerBISSubscriptionCreate",
    resource="back-in-stock-subscription",
    statuses=(202,),
)
_CREATE_CATALOG_CATEGORY = Operation(
    "create_catalog_category",
    "POST",
    "/api/catalog-categories",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-category]": "list[CatalogCategoryField]"},
    body="CatalogCategoryCreate",
    returns="CatalogCategory",
    resource="catalog-category",
    statuses=(201,),
)
_CREATE_CATALOG_ITEM = Operation(
    "create_catalog_item",
    "POST",
    "/api/catalog-items",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-item]": "list[CatalogItemField]"},
    body="CatalogItemCreate",
    returns="CatalogItem",
    resource="catalog-item",
    statuses=(201,),
)
_CREATE_CATALOG_VARIANT = Operation(
    "create_catalog_variant",
    "POST",
    "/api/catalog-variants",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-variant]": "list[CatalogVariantField]"},
    body="CatalogVariantCreate",
    returns="CatalogVariant",
    resource="catalog-variant",
    statuses=(201,),
)
_DELETE_CATALOG_CATEGORY = Operation(
    "delete_catalog_category",
    "DELETE",
    "/api/catalog-categories/{id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    statuses=(204,),
)
_DELETE_CATALOG_ITEM = Operation(
    "delete_catalog_item",
    "DELETE",
    "/api/catalog-items/{id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    statuses=(204,),
)
_DELETE_CATALOG_VARIANT = Operation(
    "delete_catalog_variant",
    "DELETE",
    "/api/catalog-variants/{id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    statuses=(204,),
)
_GET_BULK_CREATE_CATALOG_ITEMS_JOB = Operation(
    "get_bulk_create_catalog_items_job",
    "GET",
    "/api/catalog-item-bulk-create-jobs/{job_id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-item-bulk-create-job]": "list[CatalogItemBulkCreateJobField]",
        "fields[catalog-item]": "list[CatalogItemField]",
        "include": "list[CatalogItemBulkCreateJobInclude]",
    },
    returns="CatalogItemBulkCreateJob",
    resource="catalog-item-bulk-create-job",
    aliases=("get_catalog_item_bulk_create_job", "get_create_items_job"),
)
_GET_BULK_CREATE_CATALOG_ITEMS_JOBS = Operation(
    "get_bulk_create_catalog_items_jobs",
    "GET",
    "/api/catalog-item-bulk-create-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-item-bulk-create-job]": "list[CatalogItemBulkCreateJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogItemBulkCreateJob",
    many=True,
    resource="catalog-item-bulk-create-job",
    aliases=("get_catalog_item_bulk_create_jobs", "get_create_items_jobs"),
)
_GET_BULK_CREATE_CATEGORIES_JOB = Operation(
    "get_bulk_create_categories_job",
    "GET",
    "/api/catalog-category-bulk-create-jobs/{job_id}",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-category-bulk-create-job]": "list[CatalogCategoryBulkCreateJobField]",
        "fields[catalog-category]": "list[CatalogCategoryField]",
        "include": "list[CatalogCategoryBulkCreateJobInclude]",
    },
    returns="CatalogCategoryBulkCreateJob",
    resource="catalog-category-bulk-create-job",
    aliases=("get_catalog_category_bulk_create_job", "get_create_categories_job"),
)
_GET_BULK_CREATE_CATEGORIES_JOBS = Operation(
    "get_bulk_create_categories_jobs",
    "GET",
    "/api/catalog-category-bulk-create-jobs",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-category-bulk-create-job]": "list[CatalogCategoryBulkCreateJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogCategoryBulkCreateJob",
    many=True,
    resource="catalog-category-bulk-create-job",
    aliases=("get_catalog_category_bulk_create_jobs", "get_create_categories_jobs"),
)
_GET_BULK_CREATE_VARIANTS_JOB = Operation(
    "get_bulk_create_variants_job",
    "GET",
    "/api/catalog-variant-bulk-create-jobs/{job_id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-variant-bulk-create-job]": "list[CatalogVariantBulkCreateJobField]",
        "fields[catalog-variant]": "list[CatalogVariantField]",
        "include": "list[CatalogVariantBulkCreateJobInclude]",
    },
    returns="CatalogVariantBulkCreateJob",
    resource="catalog-variant-bulk-create-job",
    aliases=("get_catalog_variant_bulk_create_job", "get_create_variants_job"),
)
_GET_BULK_CREATE_VARIANTS_JOBS = Operation(
    "get_bulk_create_variants_jobs",
    "GET",
    "/api/catalog-variant-bulk-create-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-variant-bulk-create-job]": "list[CatalogVariantBulkCreateJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogVariantBulkCreateJob",
    many=True,
    resource="catalog-variant-bulk-create-job",
    aliases=("get_catalog_variant_bulk_create_jobs", "get_create_variants_jobs"),
)
_GET_BULK_DELETE_CATALOG_ITEMS_JOB = Operation(
    "get_bulk_delete_catalog_items_job",
    "GET",
    "/api/catalog-item-bulk-delete-jobs/{job_id}",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={"fields[catalog-item-bulk-delete-job]": "list[CatalogItemBulkDeleteJobField]"},
    returns="CatalogItemBulkDeleteJob",
    resource="catalog-item-bulk-delete-job",
    aliases=("get_catalog_item_bulk_delete_job", "get_delete_items_job"),
)
_GET_BULK_DELETE_CATALOG_ITEMS_JOBS = Operation(
    "get_bulk_delete_catalog_items_jobs",
    "GET",
    "/api/catalog-item-bulk-delete-jobs",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-item-bulk-delete-job]": "list[CatalogItemBulkDeleteJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogItemBulkDeleteJob",
    many=True,
    resource="catalog-item-bulk-delete-job",
    aliases=("get_catalog_item_bulk_delete_jobs", "get_delete_items_jobs"),
)
_GET_BULK_DELETE_CATEGORIES_JOB = Operation(
    "get_bulk_delete_categories_job",
    "GET",
    "/api/catalog-category-bulk-delete-jobs/{job_id}",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={"fields[catalog-category-bulk-delete-job]": "list[CatalogCategoryBulkDeleteJobField]"},
    returns="CatalogCategoryBulkDeleteJob",
    resource="catalog-category-bulk-delete-job",
    aliases=("get_catalog_category_bulk_delete_job", "get_delete_categories_job"),
)
_GET_BULK_DELETE_CATEGORIES_JOBS = Operation(
    "get_bulk_delete_categories_jobs",
    "GET",
    "/api/catalog-category-bulk-delete-jobs",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-category-bulk-delete-job]": "list[CatalogCategoryBulkDeleteJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogCategoryBulkDeleteJob",
    many=True,
    resource="catalog-category-bulk-delete-job",
    aliases=("get_catalog_category_bulk_delete_jobs", "get_delete_categories_jobs"),
)
_GET_BULK_DELETE_VARIANTS_JOB = Operation(
    "get_bulk_delete_variants_job",
    "GET",
    "/api/catalog-variant-bulk-delete-jobs/{job_id}",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={"fields[catalog-variant-bulk-delete-job]": "list[CatalogVariantBulkDeleteJobField]"},
    returns="CatalogVariantBulkDeleteJob",
    resource="catalog-variant-bulk-delete-job",
    aliases=("get_catalog_variant_bulk_delete_job", "get_delete_variants_job"),
)
_GET_BULK_DELETE_VARIANTS_JOBS = Operation(
    "get_bulk_delete_variants_jobs",
    "GET",
    "/api/catalog-variant-bulk-delete-jobs",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-variant-bulk-delete-job]": "list[CatalogVariantBulkDeleteJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogVariantBulkDeleteJob",
    many=True,
    resource="catalog-variant-bulk-delete-job",
    aliases=("get_catalog_variant_bulk_delete_jobs", "get_delete_variants_jobs"),
)
_GET_BULK_UPDATE_CATALOG_ITEMS_JOB = Operation(
    "get_bulk_update_catalog_items_job",
    "GET",
    "/api/catalog-item-bulk-update-jobs/{job_id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-item-bulk-update-job]": "list[CatalogItemBulkUpdateJobField]",
        "fields[catalog-item]": "list[CatalogItemField]",
        "include": "list[CatalogItemBulkUpdateJobInclude]",
    },
    returns="CatalogItemBulkUpdateJob",
    resource="catalog-item-bulk-update-job",
    aliases=("get_catalog_item_bulk_update_job", "get_update_items_job"),
)
_GET_BULK_UPDATE_CATALOG_ITEMS_JOBS = Operation(
    "get_bulk_update_catalog_items_jobs",
    "GET",
    "/api/catalog-item-bulk-update-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-item-bulk-update-job]": "list[CatalogItemBulkUpdateJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogItemBulkUpdateJob",
    many=True,
    resource="catalog-item-bulk-update-job",
    aliases=("get_catalog_item_bulk_update_jobs", "get_update_items_jobs"),
)
_GET_BULK_UPDATE_CATEGORIES_JOB = Operation(
    "get_bulk_update_categories_job",
    "GET",
    "/api/catalog-category-bulk-update-jobs/{job_id}",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-category-bulk-update-job]": "list[CatalogCategoryBulkUpdateJobField]",
        "fields[catalog-category]": "list[CatalogCategoryField]",
        "include": "list[CatalogCategoryBulkUpdateJobInclude]",
    },
    returns="CatalogCategoryBulkUpdateJob",
    resource="catalog-category-bulk-update-job",
    aliases=("get_catalog_category_bulk_update_job", "get_update_categories_job"),
)
_GET_BULK_UPDATE_CATEGORIES_JOBS = Operation(
    "get_bulk_update_categories_jobs",
    "GET",
    "/api/catalog-category-bulk-update-jobs",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-category-bulk-update-job]": "list[CatalogCategoryBulkUpdateJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogCategoryBulkUpdateJob",
    many=True,
    resource="catalog-category-bulk-update-job",
    aliases=("get_catalog_category_bulk_update_jobs", "get_update_categories_jobs"),
)
_GET_BULK_UPDATE_VARIANTS_JOB = Operation(
    "get_bulk_update_variants_job",
    "GET",
    "/api/catalog-variant-bulk-update-jobs/{job_id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-variant-bulk-update-job]": "list[CatalogVariantBulkUpdateJobField]",
        "fields[catalog-variant]": "list[CatalogVariantField]",
        "include": "list[CatalogVariantBulkUpdateJobInclude]",
    },
    returns="CatalogVariantBulkUpdateJob",
    resource="catalog-variant-bulk-update-job",
    aliases=("get_catalog_variant_bulk_update_job", "get_update_variants_job"),
)
_GET_BULK_UPDATE_VARIANTS_JOBS = Operation(
    "get_bulk_update_variants_jobs",
    "GET",
    "/api/catalog-variant-bulk-update-jobs",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-variant-bulk-update-job]": "list[CatalogVariantBulkUpdateJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CatalogVariantBulkUpdateJob",
    many=True,
    resource="catalog-variant-bulk-update-job",
    aliases=("get_catalog_variant_bulk_update_jobs", "get_update_variants_jobs"),
)
_GET_CATALOG_CATEGORIES = Operation(
    "get_catalog_categories",
    "GET",
    "/api/catalog-categories",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-category]": "list[CatalogCategoryField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CatalogCategorySort",
    },
    filters={"ids": ("string", "any[]"), "item.id": ("string", "equals"), "name": ("string", "contains")},
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="CatalogCategory",
    many=True,
    resource="catalog-category",
)
_GET_CATALOG_CATEGORY = Operation(
    "get_catalog_category",
    "GET",
    "/api/catalog-categories/{id}",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={"fields[catalog-category]": "list[CatalogCategoryField]"},
    returns="CatalogCategory",
    resource="catalog-category",
)
_GET_CATALOG_ITEM = Operation(
    "get_catalog_item",
    "GET",
    "/api/catalog-items/{id}",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-item]": "list[CatalogItemField]",
        "fields[catalog-variant]": "list[CatalogVariantField]",
        "include": "list[CatalogItemInclude]",
    },
    returns="CatalogItem",
    resource="catalog-item",
)
_GET_CATALOG_ITEMS = Operation(
    "get_catalog_items",
    "GET",
    "/api/catalog-items",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-item]": "list[CatalogItemField]",
        "fields[catalog-variant]": "list[CatalogVariantField]",
        "filter": "str",
        "include": "list[CatalogItemInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CatalogItemSort",
    },
    filters={
        "category.id": ("string", "equals"),
        "ids": ("string", "any[]"),
        "published": ("boolean", "equals"),
        "title": ("string", "contains"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="CatalogItem",
    many=True,
    resource="catalog-item",
)
_GET_CATALOG_VARIANT = Operation(
    "get_catalog_variant",
    "GET",
    "/api/catalog-variants/{id}",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={"fields[catalog-variant]": "list[CatalogVariantField]"},
    returns="CatalogVariant",
    resource="catalog-variant",
)
_GET_CATALOG_VARIANTS = Operation(
    "get_catalog_variants",
    "GET",
    "/api/catalog-variants",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-variant]": "list[CatalogVariantField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CatalogVariantSort",
    },
    filters={
        "ids": ("string", "any[]"),
        "item.id": ("string", "equals"),
        "published": ("boolean", "equals"),
        "sku": ("string", "equals"),
        "title": ("string", "contains"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="CatalogVariant",
    many=True,
    resource="catalog-variant",
)
_GET_CATEGORIES_FOR_CATALOG_ITEM = Operation(
    "get_categories_for_catalog_item",
    "GET",
    "/api/catalog-items/{id}/categories",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-category]": "list[CatalogCategoryField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CatalogCategorySort",
    },
    filters={"ids": ("string", "any[]"), "item.id": ("string", "equals"), "name": ("string", "contains")},
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="CatalogCategory",
    many=True,
    resource="catalog-category",
    aliases=("get_catalog_item_categories",),
)
_GET_CATEGORY_IDS_FOR_CATALOG_ITEM = Operation(
    "get_category_ids_for_catalog_item",
    "GET",
    "/api/catalog-items/{id}/relationships/categories",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int", "sort": "CatalogCategorySort"},
    filters={"ids": ("string", "any[]"), "item.id": ("string", "equals"), "name": ("string", "contains")},
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="Ref",
    many=True,
    resource="catalog-category",
    aliases=("get_catalog_item_relationships_categories",),
)
_GET_ITEM_IDS_FOR_CATALOG_CATEGORY = Operation(
    "get_item_ids_for_catalog_category",
    "GET",
    "/api/catalog-categories/{id}/relationships/items",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int", "sort": "CatalogItemSort"},
    filters={
        "category.id": ("string", "equals"),
        "ids": ("string", "any[]"),
        "published": ("boolean", "equals"),
        "title": ("string", "contains"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="Ref",
    many=True,
    resource="catalog-item",
    aliases=("get_catalog_category_relationships_items",),
)
_GET_ITEMS_FOR_CATALOG_CATEGORY = Operation(
    "get_items_for_catalog_category",
    "GET",
    "/api/catalog-categories/{id}/items",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-item]": "list[CatalogItemField]",
        "fields[catalog-variant]": "list[CatalogVariantField]",
        "filter": "str",
        "include": "list[CatalogItemInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CatalogItemSort",
    },
    filters={
        "category.id": ("string", "equals"),
        "ids": ("string", "any[]"),
        "published": ("boolean", "equals"),
        "title": ("string", "contains"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="CatalogItem",
    many=True,
    resource="catalog-item",
    aliases=("get_catalog_category_items",),
)
_GET_VARIANT_IDS_FOR_CATALOG_ITEM = Operation(
    "get_variant_ids_for_catalog_item",
    "GET",
    "/api/catalog-items/{id}/relationships/variants",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int", "sort": "CatalogVariantSort"},
    filters={
        "ids": ("string", "any[]"),
        "item.id": ("string", "equals"),
        "published": ("boolean", "equals"),
        "sku": ("string", "equals"),
        "title": ("string", "contains"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="Ref",
    many=True,
    resource="catalog-variant",
    aliases=("get_catalog_item_relationships_variants",),
)
_GET_VARIANTS_FOR_CATALOG_ITEM = Operation(
    "get_variants_for_catalog_item",
    "GET",
    "/api/catalog-items/{id}/variants",
    area="catalogs",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:read",),
    query={
        "fields[catalog-variant]": "list[CatalogVariantField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CatalogVariantSort",
    },
    filters={
        "ids": ("string", "any[]"),
        "item.id": ("string", "equals"),
        "published": ("boolean", "equals"),
        "sku": ("string", "equals"),
        "title": ("string", "contains"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="CatalogVariant",
    many=True,
    resource="catalog-variant",
    aliases=("get_catalog_item_variants",),
)
_REMOVE_CATEGORIES_FROM_CATALOG_ITEM = Operation(
    "remove_categories_from_catalog_item",
    "DELETE",
    "/api/catalog-items/{id}/relationships/categories",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    body="list[id:catalog-category]",
    resource="catalog-category",
    statuses=(204,),
    aliases=("delete_catalog_item_relationships_categories",),
)
_REMOVE_ITEMS_FROM_CATALOG_CATEGORY = Operation(
    "remove_items_from_catalog_category",
    "DELETE",
    "/api/catalog-categories/{id}/relationships/items",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    body="list[id:catalog-item]",
    resource="catalog-item",
    statuses=(204,),
    aliases=("delete_catalog_category_relationships_items",),
)
_UPDATE_CATALOG_CATEGORY = Operation(
    "update_catalog_category",
    "PATCH",
    "/api/catalog-categories/{id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-category]": "list[CatalogCategoryField]"},
    body="CatalogCategoryUpdate",
    returns="CatalogCategory",
    resource="catalog-category",
)
_UPDATE_CATALOG_ITEM = Operation(
    "update_catalog_item",
    "PATCH",
    "/api/catalog-items/{id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-item]": "list[CatalogItemField]"},
    body="CatalogItemUpdate",
    returns="CatalogItem",
    resource="catalog-item",
)
_UPDATE_CATALOG_VARIANT = Operation(
    "update_catalog_variant",
    "PATCH",
    "/api/catalog-variants/{id}",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    query={"fields[catalog-variant]": "list[CatalogVariantField]"},
    body="CatalogVariantUpdate",
    returns="CatalogVariant",
    resource="catalog-variant",
)
_UPDATE_CATEGORIES_FOR_CATALOG_ITEM = Operation(
    "update_categories_for_catalog_item",
    "PATCH",
    "/api/catalog-items/{id}/relationships/categories",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    body="list[id:catalog-category]",
    resource="catalog-category",
    statuses=(204,),
    aliases=("update_catalog_item_relationships_categories",),
)
_UPDATE_ITEMS_FOR_CATALOG_CATEGORY = Operation(
    "update_items_for_catalog_category",
    "PATCH",
    "/api/catalog-categories/{id}/relationships/items",
    area="catalogs",
    limits=("75/s", "750/m"),
    scopes=("catalogs:write",),
    body="list[id:catalog-item]",
    resource="catalog-item",
    statuses=(204,),
    aliases=("update_catalog_category_relationships_items",),
)


class Catalogs(Resource):
    """The Catalogs operations, as `klaviyo.catalogs`."""

    __slots__ = ()

    _aliases = {
        "add_category_to_catalog_item": "add_categories_to_catalog_item",
        "create_catalog_item_relationships_categories": "add_categories_to_catalog_item",
        "create_catalog_item_relationships_category": "add_categories_to_catalog_item",
        "create_catalog_category_relationships_item": "add_items_to_catalog_category",
        "create_catalog_category_relationships_items": "add_items_to_catalog_category",
        "create_catalog_category_bulk_create_job": "bulk_create_catalog_categories",
        "spawn_create_categories_job": "bulk_create_catalog_categories",
        "create_catalog_item_bulk_create_job": "bulk_create_catalog_items",
        "spawn_create_items_job": "bulk_create_catalog_items",
        "create_catalog_variant_bulk_create_job": "bulk_create_catalog_variants",
        "spawn_create_variants_job": "bulk_create_catalog_variants",
        "create_catalog_category_bulk_delete_job": "bulk_delete_catalog_categories",
        "spawn_delete_categories_job": "bulk_delete_catalog_categories",
        "create_catalog_item_bulk_delete_job": "bulk_delete_catalog_items",
        "spawn_delete_items_job": "bulk_delete_catalog_items",
        "create_catalog_variant_bulk_delete_job": "bulk_delete_catalog_variants",
        "spawn_delete_variants_job": "bulk_delete_catalog_variants",
        "create_catalog_category_bulk_update_job": "bulk_update_catalog_categories",
        "spawn_update_categories_job": "bulk_update_catalog_categories",
        "create_catalog_item_bulk_update_job": "bulk_update_catalog_items",
        "spawn_update_items_job": "bulk_update_catalog_items",
        "create_catalog_variant_bulk_update_job": "bulk_update_catalog_variants",
        "spawn_update_variants_job": "bulk_update_catalog_variants",
        "get_catalog_item_bulk_create_job": "get_bulk_create_catalog_items_job",
        "get_create_items_job": "get_bulk_create_catalog_items_job",
        "get_catalog_item_bulk_create_jobs": "get_bulk_create_catalog_items_jobs",
        "get_create_items_jobs": "get_bulk_create_catalog_items_jobs",
        "get_catalog_category_bulk_create_job": "get_bulk_create_categories_job",
        "get_create_categories_job": "get_bulk_create_categories_job",
        "get_catalog_category_bulk_create_jobs": "get_bulk_create_categories_jobs",
        "get_create_categories_jobs": "get_bulk_create_categories_jobs",
        "get_catalog_variant_bulk_create_job": "get_bulk_create_variants_job",
        "get_create_variants_job": "get_bulk_create_variants_job",
        "get_catalog_variant_bulk_create_jobs": "get_bulk_create_variants_jobs",
        "get_create_variants_jobs": "get_bulk_create_variants_jobs",
        "get_catalog_item_bulk_delete_job": "get_bulk_delete_catalog_items_job",
        "get_delete_items_job": "get_bulk_delete_catalog_items_job",
        "get_catalog_item_bulk_delete_jobs": "get_bulk_delete_catalog_items_jobs",
        "get_delete_items_jobs": "get_bulk_delete_catalog_items_jobs",
        "get_catalog_category_bulk_delete_job": "get_bulk_delete_categories_job",
        "get_delete_categories_job": "get_bulk_delete_categories_job",
        "get_catalog_category_bulk_delete_jobs": "get_bulk_delete_categories_jobs",
        "get_delete_categories_jobs": "get_bulk_delete_categories_jobs",
        "get_catalog_variant_bulk_delete_job": "get_bulk_delete_variants_job",
        "get_delete_variants_job": "get_bulk_delete_variants_job",
        "get_catalog_variant_bulk_delete_jobs": "get_bulk_delete_variants_jobs",
        "get_delete_variants_jobs": "get_bulk_delete_variants_jobs",
        "get_catalog_item_bulk_update_job": "get_bulk_update_catalog_items_job",
        "get_update_items_job": "get_bulk_update_catalog_items_job",
        "get_catalog_item_bulk_update_jobs": "get_bulk_update_catalog_items_jobs",
        "get_update_items_jobs": "get_bulk_update_catalog_items_jobs",
        "get_catalog_category_bulk_update_job": "get_bulk_update_categories_job",
        "get_update_categories_job": "get_bulk_update_categories_job",
        "get_catalog_category_bulk_update_jobs": "get_bulk_update_categories_jobs",
        "get_update_categories_jobs": "get_bulk_update_categories_jobs",
        "get_catalog_variant_bulk_update_job": "get_bulk_update_variants_job",
        "get_update_variants_job": "get_bulk_update_variants_job",
        "get_catalog_variant_bulk_update_jobs": "get_bulk_update_variants_jobs",
        "get_update_variants_jobs": "get_bulk_update_variants_jobs",
        "get_catalog_item_categories": "get_categories_for_catalog_item",
        "get_catalog_item_relationships_categories": "get_category_ids_for_catalog_item",
        "get_catalog_category_relationships_items": "get_item_ids_for_catalog_category",
        "get_catalog_category_items": "get_items_for_catalog_category",
        "get_catalog_item_relationships_variants": "get_variant_ids_for_catalog_item",
        "get_catalog_item_variants": "get_variants_for_catalog_item",
        "delete_catalog_item_relationships_categories": "remove_categories_from_catalog_item",
        "delete_catalog_category_relationships_items": "remove_items_from_catalog_category",
        "update_catalog_item_relationships_categories": "update_categories_for_catalog_item",
        "update_catalog_category_relationships_items": "update_items_for_catalog_category",
    }

    async def add_categories_to_catalog_item(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Add categories to catalog item.

        POST /api/catalog-items/{id}/relationships/categories · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.add_categories_to_catalog_item(
                "$custom:::$default:::MUG-01", ["$custom:::$default:::MUGS"]
            )

        Args:
            id: Id of the `catalog-item`; required.
            body: Ids of `catalog-category` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/add_categories_to_catalog_item"""
        answer: None = await self._sender.send(_ADD_CATEGORIES_TO_CATALOG_ITEM, path=(id,), body=body, options=options)
        return answer

    async def add_items_to_catalog_category(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Add items to catalog category.

        POST /api/catalog-categories/{id}/relationships/items · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.add_items_to_catalog_category(
                "$custom:::$default:::MUGS", ["$custom:::$default:::MUG-01"]
            )

        Args:
            id: Id of the `catalog-category`; required.
            body: Ids of `catalog-item` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/add_items_to_catalog_category"""
        answer: None = await self._sender.send(_ADD_ITEMS_TO_CATALOG_CATEGORY, path=(id,), body=body, options=options)
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_create_catalog_categories(
            self,
            body: m.CatalogCategoryCreateJobCreate | d.CatalogCategoryCreateJobCreateDict | d.Envelope,
            *,
            fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogCategoryBulkCreateJob: ...

        @overload
        async def bulk_create_catalog_categories(
            self,
            *,
            fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogCategoryCreateJobCreateDict],
        ) -> m.CatalogCategoryBulkCreateJob: ...

    async def bulk_create_catalog_categories(
        self,
        body: m.CatalogCategoryCreateJobCreate | d.CatalogCategoryCreateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogCategoryBulkCreateJob:
        """Bulk create catalog categories.

        POST /api/catalog-category-bulk-create-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_category_bulk_create_job = await klaviyo.catalogs.bulk_create_catalog_categories(categories=[{
                "external_id": "MUGS", "name": "Mugs"
            }])

        Args:
            body: `CatalogCategoryCreateJobCreate`, or a dict with its fields; needs `categories`.
            fields_catalog_category_bulk_create_job: Fields of each `catalog-category-bulk-create-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `categories`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_create_catalog_categories"""
        answer: m.CatalogCategoryBulkCreateJob = await self._sender.send(
            _BULK_CREATE_CATALOG_CATEGORIES,
            query={"fields[catalog-category-bulk-create-job]": fields_catalog_category_bulk_create_job},
            body=keyword_body(_BULK_CREATE_CATALOG_CATEGORIES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_create_catalog_items(
            self,
            body: m.CatalogItemCreateJobCreate | d.CatalogItemCreateJobCreateDict | d.Envelope,
            *,
            fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogItemBulkCreateJob: ...

        @overload
        async def bulk_create_catalog_items(
            self,
            *,
            fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogItemCreateJobCreateDict],
        ) -> m.CatalogItemBulkCreateJob: ...

    async def bulk_create_catalog_items(
        self,
        body: m.CatalogItemCreateJobCreate | d.CatalogItemCreateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogItemBulkCreateJob:
        """Bulk create catalog items.

        POST /api/catalog-item-bulk-create-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_item_bulk_create_job = await klaviyo.catalogs.bulk_create_catalog_items(items=[{
                "description": "Stoneware", "external_id": "MUG-01", "title": "Blue mug",
                "url": "https://example.com/mugs",
            }])

        Args:
            body: `CatalogItemCreateJobCreate`, or a dict with its fields; needs `items`.
            fields_catalog_item_bulk_create_job: Fields of each `catalog-item-bulk-create-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `items`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_create_catalog_items"""
        answer: m.CatalogItemBulkCreateJob = await self._sender.send(
            _BULK_CREATE_CATALOG_ITEMS,
            query={"fields[catalog-item-bulk-create-job]": fields_catalog_item_bulk_create_job},
            body=keyword_body(_BULK_CREATE_CATALOG_ITEMS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_create_catalog_variants(
            self,
            body: m.CatalogVariantCreateJobCreate | d.CatalogVariantCreateJobCreateDict | d.Envelope,
            *,
            fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogVariantBulkCreateJob: ...

        @overload
        async def bulk_create_catalog_variants(
            self,
            *,
            fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogVariantCreateJobCreateDict],
        ) -> m.CatalogVariantBulkCreateJob: ...

    async def bulk_create_catalog_variants(
        self,
        body: m.CatalogVariantCreateJobCreate | d.CatalogVariantCreateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogVariantBulkCreateJob:
        """Bulk create catalog variants.

        POST /api/catalog-variant-bulk-create-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_variant_bulk_create_job = await klaviyo.catalogs.bulk_create_catalog_variants(variants=[{
                "description": "Stoneware", "external_id": "MUG-01-BLUE", "inventory_quantity": 25,
                "price": 14.5, "sku": "MUG-01-BLUE", "title": "Blue mug",
                "url": "https://example.com/mugs", "item": "$custom:::$default:::MUG-01",
            }])

        Args:
            body: `CatalogVariantCreateJobCreate`, or a dict with its fields; needs `variants`.
            fields_catalog_variant_bulk_create_job: Fields of each `catalog-variant-bulk-create-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `variants`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_create_catalog_variants"""
        answer: m.CatalogVariantBulkCreateJob = await self._sender.send(
            _BULK_CREATE_CATALOG_VARIANTS,
            query={"fields[catalog-variant-bulk-create-job]": fields_catalog_variant_bulk_create_job},
            body=keyword_body(_BULK_CREATE_CATALOG_VARIANTS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_delete_catalog_categories(
            self,
            body: m.CatalogCategoryDeleteJobCreate | d.CatalogCategoryDeleteJobCreateDict | d.Envelope,
            *,
            fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogCategoryBulkDeleteJob: ...

        @overload
        async def bulk_delete_catalog_categories(
            self,
            *,
            fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogCategoryDeleteJobCreateDict],
        ) -> m.CatalogCategoryBulkDeleteJob: ...

    async def bulk_delete_catalog_categories(
        self,
        body: m.CatalogCategoryDeleteJobCreate | d.CatalogCategoryDeleteJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogCategoryBulkDeleteJob:
        """Bulk delete catalog categories.

        POST /api/catalog-category-bulk-delete-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_category_bulk_delete_job = await klaviyo.catalogs.bulk_delete_catalog_categories(
                categories=["category"]
            )

        Args:
            body: `CatalogCategoryDeleteJobCreate`, or a dict with its fields; needs `categories`.
            fields_catalog_category_bulk_delete_job: Fields of each `catalog-category-bulk-delete-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `categories`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_delete_catalog_categories"""
        answer: m.CatalogCategoryBulkDeleteJob = await self._sender.send(
            _BULK_DELETE_CATALOG_CATEGORIES,
            query={"fields[catalog-category-bulk-delete-job]": fields_catalog_category_bulk_delete_job},
            body=keyword_body(_BULK_DELETE_CATALOG_CATEGORIES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_delete_catalog_items(
            self,
            body: m.CatalogItemDeleteJobCreate | d.CatalogItemDeleteJobCreateDict | d.Envelope,
            *,
            fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogItemBulkDeleteJob: ...

        @overload
        async def bulk_delete_catalog_items(
            self,
            *,
            fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogItemDeleteJobCreateDict],
        ) -> m.CatalogItemBulkDeleteJob: ...

    async def bulk_delete_catalog_items(
        self,
        body: m.CatalogItemDeleteJobCreate | d.CatalogItemDeleteJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogItemBulkDeleteJob:
        """Bulk delete catalog items.

        POST /api/catalog-item-bulk-delete-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_item_bulk_delete_job = await klaviyo.catalogs.bulk_delete_catalog_items(
                items=["item"]
            )

        Args:
            body: `CatalogItemDeleteJobCreate`, or a dict with its fields; needs `items`.
            fields_catalog_item_bulk_delete_job: Fields of each `catalog-item-bulk-delete-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `items`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_delete_catalog_items"""
        answer: m.CatalogItemBulkDeleteJob = await self._sender.send(
            _BULK_DELETE_CATALOG_ITEMS,
            query={"fields[catalog-item-bulk-delete-job]": fields_catalog_item_bulk_delete_job},
            body=keyword_body(_BULK_DELETE_CATALOG_ITEMS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_delete_catalog_variants(
            self,
            body: m.CatalogVariantDeleteJobCreate | d.CatalogVariantDeleteJobCreateDict | d.Envelope,
            *,
            fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogVariantBulkDeleteJob: ...

        @overload
        async def bulk_delete_catalog_variants(
            self,
            *,
            fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogVariantDeleteJobCreateDict],
        ) -> m.CatalogVariantBulkDeleteJob: ...

    async def bulk_delete_catalog_variants(
        self,
        body: m.CatalogVariantDeleteJobCreate | d.CatalogVariantDeleteJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogVariantBulkDeleteJob:
        """Bulk delete catalog variants.

        POST /api/catalog-variant-bulk-delete-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_variant_bulk_delete_job = await klaviyo.catalogs.bulk_delete_catalog_variants(
                variants=["variant"]
            )

        Args:
            body: `CatalogVariantDeleteJobCreate`, or a dict with its fields; needs `variants`.
            fields_catalog_variant_bulk_delete_job: Fields of each `catalog-variant-bulk-delete-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `variants`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_delete_catalog_variants"""
        answer: m.CatalogVariantBulkDeleteJob = await self._sender.send(
            _BULK_DELETE_CATALOG_VARIANTS,
            query={"fields[catalog-variant-bulk-delete-job]": fields_catalog_variant_bulk_delete_job},
            body=keyword_body(_BULK_DELETE_CATALOG_VARIANTS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_update_catalog_categories(
            self,
            body: m.CatalogCategoryUpdateJobCreate | d.CatalogCategoryUpdateJobCreateDict | d.Envelope,
            *,
            fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogCategoryBulkUpdateJob: ...

        @overload
        async def bulk_update_catalog_categories(
            self,
            *,
            fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogCategoryUpdateJobCreateDict],
        ) -> m.CatalogCategoryBulkUpdateJob: ...

    async def bulk_update_catalog_categories(
        self,
        body: m.CatalogCategoryUpdateJobCreate | d.CatalogCategoryUpdateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogCategoryBulkUpdateJob:
        """Bulk update catalog categories.

        POST /api/catalog-category-bulk-update-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_category_bulk_update_job = await klaviyo.catalogs.bulk_update_catalog_categories(categories=[{
                "id": "$custom:::$default:::MUGS"
            }])

        Args:
            body: `CatalogCategoryUpdateJobCreate`, or a dict with its fields; needs `categories`.
            fields_catalog_category_bulk_update_job: Fields of each `catalog-category-bulk-update-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `categories`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_update_catalog_categories"""
        answer: m.CatalogCategoryBulkUpdateJob = await self._sender.send(
            _BULK_UPDATE_CATALOG_CATEGORIES,
            query={"fields[catalog-category-bulk-update-job]": fields_catalog_category_bulk_update_job},
            body=keyword_body(_BULK_UPDATE_CATALOG_CATEGORIES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_update_catalog_items(
            self,
            body: m.CatalogItemUpdateJobCreate | d.CatalogItemUpdateJobCreateDict | d.Envelope,
            *,
            fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogItemBulkUpdateJob: ...

        @overload
        async def bulk_update_catalog_items(
            self,
            *,
            fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogItemUpdateJobCreateDict],
        ) -> m.CatalogItemBulkUpdateJob: ...

    async def bulk_update_catalog_items(
        self,
        body: m.CatalogItemUpdateJobCreate | d.CatalogItemUpdateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogItemBulkUpdateJob:
        """Bulk update catalog items.

        POST /api/catalog-item-bulk-update-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_item_bulk_update_job = await klaviyo.catalogs.bulk_update_catalog_items(items=[{
                "id": "$custom:::$default:::MUG-01"
            }])

        Args:
            body: `CatalogItemUpdateJobCreate`, or a dict with its fields; needs `items`.
            fields_catalog_item_bulk_update_job: Fields of each `catalog-item-bulk-update-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `items`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_update_catalog_items"""
        answer: m.CatalogItemBulkUpdateJob = await self._sender.send(
            _BULK_UPDATE_CATALOG_ITEMS,
            query={"fields[catalog-item-bulk-update-job]": fields_catalog_item_bulk_update_job},
            body=keyword_body(_BULK_UPDATE_CATALOG_ITEMS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def bulk_update_catalog_variants(
            self,
            body: m.CatalogVariantUpdateJobCreate | d.CatalogVariantUpdateJobCreateDict | d.Envelope,
            *,
            fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogVariantBulkUpdateJob: ...

        @overload
        async def bulk_update_catalog_variants(
            self,
            *,
            fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogVariantUpdateJobCreateDict],
        ) -> m.CatalogVariantBulkUpdateJob: ...

    async def bulk_update_catalog_variants(
        self,
        body: m.CatalogVariantUpdateJobCreate | d.CatalogVariantUpdateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogVariantBulkUpdateJob:
        """Bulk update catalog variants.

        POST /api/catalog-variant-bulk-update-jobs · catalogs:write · 75/s, 750/m

        - at most 5,000,000 bytes, 100 items, 500 jobs in progress

        Example::

            catalog_variant_bulk_update_job = await klaviyo.catalogs.bulk_update_catalog_variants(variants=[{
                "id": "$custom:::$default:::MUG-01-BLUE"
            }])

        Args:
            body: `CatalogVariantUpdateJobCreate`, or a dict with its fields; needs `variants`.
            fields_catalog_variant_bulk_update_job: Fields of each `catalog-variant-bulk-update-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `variants`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_update_catalog_variants"""
        answer: m.CatalogVariantBulkUpdateJob = await self._sender.send(
            _BULK_UPDATE_CATALOG_VARIANTS,
            query={"fields[catalog-variant-bulk-update-job]": fields_catalog_variant_bulk_update_job},
            body=keyword_body(_BULK_UPDATE_CATALOG_VARIANTS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_back_in_stock_subscription(
            self,
            body: m.ServerBISSubscriptionCreate | d.ServerBISSubscriptionCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def create_back_in_stock_subscription(
            self, *, options: Options | None = None, **fields: Unpack[d.ServerBISSubscriptionCreateDict]
        ) -> None: ...

    async def create_back_in_stock_subscription(
        self,
        body: m.ServerBISSubscriptionCreate | d.ServerBISSubscriptionCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create back in stock subscription.

        POST /api/back-in-stock-subscriptions · catalogs:write profiles:write · 350/s, 3500/m

        Example::

            await klaviyo.catalogs.create_back_in_stock_subscription(
                channels=["EMAIL"], variant="$custom:::$default:::MUG-01-BLUE"
            )

        Args:
            body: `ServerBISSubscriptionCreate`, or a dict with its fields; needs `channels`, `variant`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `channels`, `profile`, `variant`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_back_in_stock_subscription"""
        answer: None = await self._sender.send(
            _CREATE_BACK_IN_STOCK_SUBSCRIPTION,
            body=keyword_body(_CREATE_BACK_IN_STOCK_SUBSCRIPTION, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_catalog_category(
            self,
            body: m.CatalogCategoryCreate | d.CatalogCategoryCreateDict | d.Envelope,
            *,
            fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogCategory: ...

        @overload
        async def create_catalog_category(
            self,
            *,
            fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogCategoryCreateDict],
        ) -> m.CatalogCategory: ...

    async def create_catalog_category(
        self,
        body: m.CatalogCategoryCreate | d.CatalogCategoryCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogCategory:
        """Create catalog category.

        POST /api/catalog-categories · catalogs:write · 75/s, 750/m

        Example::

            catalog_category = await klaviyo.catalogs.create_catalog_category(
                external_id="MUGS", name="Mugs"
            )

        Args:
            body: `CatalogCategoryCreate`, or a dict with its fields; needs `external_id`, `name`.
            fields_catalog_category: Fields of each `catalog-category` to answer with, instead of all:
                `external_id`, `id`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `catalog_type`, `external_id`,
                `integration_type`, `items`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_catalog_category"""
        answer: m.CatalogCategory = await self._sender.send(
            _CREATE_CATALOG_CATEGORY,
            query={"fields[catalog-category]": fields_catalog_category},
            body=keyword_body(_CREATE_CATALOG_CATEGORY, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_catalog_item(
            self,
            body: m.CatalogItemCreate | d.CatalogItemCreateDict | d.Envelope,
            *,
            fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogItem: ...

        @overload
        async def create_catalog_item(
            self,
            *,
            fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogItemCreateDict],
        ) -> m.CatalogItem: ...

    async def create_catalog_item(
        self,
        body: m.CatalogItemCreate | d.CatalogItemCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogItem:
        """Create catalog item.

        POST /api/catalog-items · catalogs:write · 75/s, 750/m

        Example::

            catalog_item = await klaviyo.catalogs.create_catalog_item(
                description="Stoneware", external_id="MUG-01", title="Blue mug",
                url="https://example.com/mugs",
            )

        Args:
            body: `CatalogItemCreate`, or a dict with its fields; needs `description`, `external_id`,
                `title`, `url`.
            fields_catalog_item: Fields of each `catalog-item` to answer with, instead of all: `created`,
                `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 5 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `catalog_type`, `categories`,
                `custom_metadata`, `description`, `external_id`, `image_full_url`, `image_thumbnail_url`,
                `images` and 5 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_catalog_item"""
        answer: m.CatalogItem = await self._sender.send(
            _CREATE_CATALOG_ITEM,
            query={"fields[catalog-item]": fields_catalog_item},
            body=keyword_body(_CREATE_CATALOG_ITEM, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_catalog_variant(
            self,
            body: m.CatalogVariantCreate | d.CatalogVariantCreateDict | d.Envelope,
            *,
            fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CatalogVariant: ...

        @overload
        async def create_catalog_variant(
            self,
            *,
            fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CatalogVariantCreateDict],
        ) -> m.CatalogVariant: ...

    async def create_catalog_variant(
        self,
        body: m.CatalogVariantCreate | d.CatalogVariantCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CatalogVariant:
        """Create catalog variant.

        POST /api/catalog-variants · catalogs:write · 75/s, 750/m

        Example::

            catalog_variant = await klaviyo.catalogs.create_catalog_variant(
                description="Stoneware", external_id="MUG-01-BLUE", inventory_quantity=25,
                item="$custom:::$default:::MUG-01", price=14.5, sku="MUG-01-BLUE", title="Blue mug",
                url="https://example.com/mugs",
            )

        Args:
            body: `CatalogVariantCreate`, or a dict with its fields; needs `description`, `external_id`,
                `inventory_quantity`, `item`, `price`, `sku`, `title`, `url`.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `catalog_type`, `custom_metadata`,
                `description`, `external_id`, `image_full_url`, `image_thumbnail_url`, `images`,
                `integration_type` and 8 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_catalog_variant"""
        answer: m.CatalogVariant = await self._sender.send(
            _CREATE_CATALOG_VARIANT,
            query={"fields[catalog-variant]": fields_catalog_variant},
            body=keyword_body(_CREATE_CATALOG_VARIANT, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_catalog_category(self, id: str, *, options: Options | None = None) -> None:
        """Delete catalog category.

        DELETE /api/catalog-categories/{id} · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.delete_catalog_category("$custom:::$default:::MUGS")

        Args:
            id: Id of the `catalog-category` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_catalog_category"""
        answer: None = await self._sender.send(_DELETE_CATALOG_CATEGORY, path=(id,), options=options)
        return answer

    async def delete_catalog_item(self, id: str, *, options: Options | None = None) -> None:
        """Delete catalog item.

        DELETE /api/catalog-items/{id} · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.delete_catalog_item("$custom:::$default:::MUG-01")

        Args:
            id: Id of the `catalog-item` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_catalog_item"""
        answer: None = await self._sender.send(_DELETE_CATALOG_ITEM, path=(id,), options=options)
        return answer

    async def delete_catalog_variant(self, id: str, *, options: Options | None = None) -> None:
        """Delete catalog variant.

        DELETE /api/catalog-variants/{id} · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.delete_catalog_variant("$custom:::$default:::MUG-01-BLUE")

        Args:
            id: Id of the `catalog-variant` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_catalog_variant"""
        answer: None = await self._sender.send(_DELETE_CATALOG_VARIANT, path=(id,), options=options)
        return answer

    async def get_bulk_create_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        include: Sequence[t.CatalogItemBulkCreateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkCreateJob:
        """Get bulk create catalog items job.

        GET /api/catalog-item-bulk-create-jobs/{job_id} · catalogs:read · 75/s, 750/m

        Example::

            catalog_item_bulk_create_job = await klaviyo.catalogs.get_bulk_create_catalog_items_job(
                "01JKHZWZYVYYL7HYIGSZAHBEZ4", include=["items"]
            )

        Args:
            job_id: Id of the `catalog-item-bulk-create-job`; required.
            fields_catalog_item_bulk_create_job: Fields of each `catalog-item-bulk-create-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            fields_catalog_item: Fields of each `catalog-item` to answer with, instead of all: `created`,
                `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 5 more.
            include: Related resources to send along: `items`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_create_catalog_items_job"""
        answer: m.CatalogItemBulkCreateJob = await self._sender.send(
            _GET_BULK_CREATE_CATALOG_ITEMS_JOB,
            path=(job_id,),
            query={
                "fields[catalog-item-bulk-create-job]": fields_catalog_item_bulk_create_job,
                "fields[catalog-item]": fields_catalog_item,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_bulk_create_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItemBulkCreateJob]:
        """Get bulk create catalog items jobs.

        GET /api/catalog-item-bulk-create-jobs · catalogs:read · 75/s, 750/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_item_bulk_create_job in klaviyo.catalogs.get_bulk_create_catalog_items_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_item_bulk_create_job.id)

        Args:
            fields_catalog_item_bulk_create_job: Fields of each `catalog-item-bulk-create-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_create_catalog_items_jobs"""
        return self._sender.pages(
            _GET_BULK_CREATE_CATALOG_ITEMS_JOBS,
            query={
                "fields[catalog-item-bulk-create-job]": fields_catalog_item_bulk_create_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_create_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        include: Sequence[t.CatalogCategoryBulkCreateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkCreateJob:
        """Get bulk create categories job.

        GET /api/catalog-category-bulk-create-jobs/{job_id} · catalogs:read · 350/s, 3500/m

        Example::

            catalog_category_bulk_create_job = await klaviyo.catalogs.get_bulk_create_categories_job(
                "01J4OGMIX54CEVAZ252A36TVXD", include=["categories"]
            )

        Args:
            job_id: Id of the `catalog-category-bulk-create-job`; required.
            fields_catalog_category_bulk_create_job: Fields of each `catalog-category-bulk-create-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            fields_catalog_category: Fields of each `catalog-category` to answer with, instead of all:
                `external_id`, `id`, `name`, `updated`.
            include: Related resources to send along: `categories`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_create_categories_job"""
        answer: m.CatalogCategoryBulkCreateJob = await self._sender.send(
            _GET_BULK_CREATE_CATEGORIES_JOB,
            path=(job_id,),
            query={
                "fields[catalog-category-bulk-create-job]": fields_catalog_category_bulk_create_job,
                "fields[catalog-category]": fields_catalog_category,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_bulk_create_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategoryBulkCreateJob]:
        """Get bulk create categories jobs.

        GET /api/catalog-category-bulk-create-jobs · catalogs:read · 350/s, 3500/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_category_bulk_create_job in klaviyo.catalogs.get_bulk_create_categories_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_category_bulk_create_job.id)

        Args:
            fields_catalog_category_bulk_create_job: Fields of each `catalog-category-bulk-create-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_create_categories_jobs"""
        return self._sender.pages(
            _GET_BULK_CREATE_CATEGORIES_JOBS,
            query={
                "fields[catalog-category-bulk-create-job]": fields_catalog_category_bulk_create_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_create_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        include: Sequence[t.CatalogVariantBulkCreateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkCreateJob:
        """Get bulk create variants job.

        GET /api/catalog-variant-bulk-create-jobs/{job_id} · catalogs:read · 75/s, 750/m

        Example::

            catalog_variant_bulk_create_job = await klaviyo.catalogs.get_bulk_create_variants_job(
                "01JLLDNMT4WZE4AKHKDVTS2XSG", include=["variants"]
            )

        Args:
            job_id: Id of the `catalog-variant-bulk-create-job`; required.
            fields_catalog_variant_bulk_create_job: Fields of each `catalog-variant-bulk-create-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            include: Related resources to send along: `variants`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_create_variants_job"""
        answer: m.CatalogVariantBulkCreateJob = await self._sender.send(
            _GET_BULK_CREATE_VARIANTS_JOB,
            path=(job_id,),
            query={
                "fields[catalog-variant-bulk-create-job]": fields_catalog_variant_bulk_create_job,
                "fields[catalog-variant]": fields_catalog_variant,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_bulk_create_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariantBulkCreateJob]:
        """Get bulk create variants jobs.

        GET /api/catalog-variant-bulk-create-jobs · catalogs:read · 75/s, 750/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_variant_bulk_create_job in klaviyo.catalogs.get_bulk_create_variants_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_variant_bulk_create_job.id)

        Args:
            fields_catalog_variant_bulk_create_job: Fields of each `catalog-variant-bulk-create-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_create_variants_jobs"""
        return self._sender.pages(
            _GET_BULK_CREATE_VARIANTS_JOBS,
            query={
                "fields[catalog-variant-bulk-create-job]": fields_catalog_variant_bulk_create_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_delete_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkDeleteJob:
        """Get bulk delete catalog items job.

        GET /api/catalog-item-bulk-delete-jobs/{job_id} · catalogs:read · 350/s, 3500/m

        Example::

            catalog_item_bulk_delete_job = await klaviyo.catalogs.get_bulk_delete_catalog_items_job(
                "01JWVQSZWJ6IMEBUOJXMQ2WYH6"
            )

        Args:
            job_id: Id of the `catalog-item-bulk-delete-job`; required.
            fields_catalog_item_bulk_delete_job: Fields of each `catalog-item-bulk-delete-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_delete_catalog_items_job"""
        answer: m.CatalogItemBulkDeleteJob = await self._sender.send(
            _GET_BULK_DELETE_CATALOG_ITEMS_JOB,
            path=(job_id,),
            query={"fields[catalog-item-bulk-delete-job]": fields_catalog_item_bulk_delete_job},
            options=options,
        )
        return answer

    def get_bulk_delete_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItemBulkDeleteJob]:
        """Get bulk delete catalog items jobs.

        GET /api/catalog-item-bulk-delete-jobs · catalogs:read · 350/s, 3500/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_item_bulk_delete_job in klaviyo.catalogs.get_bulk_delete_catalog_items_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_item_bulk_delete_job.id)

        Args:
            fields_catalog_item_bulk_delete_job: Fields of each `catalog-item-bulk-delete-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_delete_catalog_items_jobs"""
        return self._sender.pages(
            _GET_BULK_DELETE_CATALOG_ITEMS_JOBS,
            query={
                "fields[catalog-item-bulk-delete-job]": fields_catalog_item_bulk_delete_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_delete_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkDeleteJob:
        """Get bulk delete categories job.

        GET /api/catalog-category-bulk-delete-jobs/{job_id} · catalogs:read · 350/s, 3500/m

        Example::

            catalog_category_bulk_delete_job = await klaviyo.catalogs.get_bulk_delete_categories_job(
                "01JVQMG7BKJ2OPNOEUODQLE6U7"
            )

        Args:
            job_id: Id of the `catalog-category-bulk-delete-job`; required.
            fields_catalog_category_bulk_delete_job: Fields of each `catalog-category-bulk-delete-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_delete_categories_job"""
        answer: m.CatalogCategoryBulkDeleteJob = await self._sender.send(
            _GET_BULK_DELETE_CATEGORIES_JOB,
            path=(job_id,),
            query={"fields[catalog-category-bulk-delete-job]": fields_catalog_category_bulk_delete_job},
            options=options,
        )
        return answer

    def get_bulk_delete_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategoryBulkDeleteJob]:
        """Get bulk delete categories jobs.

        GET /api/catalog-category-bulk-delete-jobs · catalogs:read · 350/s, 3500/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_category_bulk_delete_job in klaviyo.catalogs.get_bulk_delete_categories_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_category_bulk_delete_job.id)

        Args:
            fields_catalog_category_bulk_delete_job: Fields of each `catalog-category-bulk-delete-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_delete_categories_jobs"""
        return self._sender.pages(
            _GET_BULK_DELETE_CATEGORIES_JOBS,
            query={
                "fields[catalog-category-bulk-delete-job]": fields_catalog_category_bulk_delete_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_delete_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkDeleteJob:
        """Get bulk delete variants job.

        GET /api/catalog-variant-bulk-delete-jobs/{job_id} · catalogs:read · 350/s, 3500/m

        Example::

            catalog_variant_bulk_delete_job = await klaviyo.catalogs.get_bulk_delete_variants_job(
                "01JMJ6GYUBYVNVWP3EETAZR4MZ"
            )

        Args:
            job_id: Id of the `catalog-variant-bulk-delete-job`; required.
            fields_catalog_variant_bulk_delete_job: Fields of each `catalog-variant-bulk-delete-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_delete_variants_job"""
        answer: m.CatalogVariantBulkDeleteJob = await self._sender.send(
            _GET_BULK_DELETE_VARIANTS_JOB,
            path=(job_id,),
            query={"fields[catalog-variant-bulk-delete-job]": fields_catalog_variant_bulk_delete_job},
            options=options,
        )
        return answer

    def get_bulk_delete_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariantBulkDeleteJob]:
        """Get bulk delete variants jobs.

        GET /api/catalog-variant-bulk-delete-jobs · catalogs:read · 350/s, 3500/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_variant_bulk_delete_job in klaviyo.catalogs.get_bulk_delete_variants_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_variant_bulk_delete_job.id)

        Args:
            fields_catalog_variant_bulk_delete_job: Fields of each `catalog-variant-bulk-delete-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_delete_variants_jobs"""
        return self._sender.pages(
            _GET_BULK_DELETE_VARIANTS_JOBS,
            query={
                "fields[catalog-variant-bulk-delete-job]": fields_catalog_variant_bulk_delete_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_update_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        include: Sequence[t.CatalogItemBulkUpdateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkUpdateJob:
        """Get bulk update catalog items job.

        GET /api/catalog-item-bulk-update-jobs/{job_id} · catalogs:read · 75/s, 750/m

        Example::

            catalog_item_bulk_update_job = await klaviyo.catalogs.get_bulk_update_catalog_items_job(
                "01JLF7K4OCG7MCEQW77MO2BD7E", include=["items"]
            )

        Args:
            job_id: Id of the `catalog-item-bulk-update-job`; required.
            fields_catalog_item_bulk_update_job: Fields of each `catalog-item-bulk-update-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            fields_catalog_item: Fields of each `catalog-item` to answer with, instead of all: `created`,
                `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 5 more.
            include: Related resources to send along: `items`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_update_catalog_items_job"""
        answer: m.CatalogItemBulkUpdateJob = await self._sender.send(
            _GET_BULK_UPDATE_CATALOG_ITEMS_JOB,
            path=(job_id,),
            query={
                "fields[catalog-item-bulk-update-job]": fields_catalog_item_bulk_update_job,
                "fields[catalog-item]": fields_catalog_item,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_bulk_update_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItemBulkUpdateJob]:
        """Get bulk update catalog items jobs.

        GET /api/catalog-item-bulk-update-jobs · catalogs:read · 75/s, 750/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_item_bulk_update_job in klaviyo.catalogs.get_bulk_update_catalog_items_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_item_bulk_update_job.id)

        Args:
            fields_catalog_item_bulk_update_job: Fields of each `catalog-item-bulk-update-job` to answer
                with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_update_catalog_items_jobs"""
        return self._sender.pages(
            _GET_BULK_UPDATE_CATALOG_ITEMS_JOBS,
            query={
                "fields[catalog-item-bulk-update-job]": fields_catalog_item_bulk_update_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_update_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        include: Sequence[t.CatalogCategoryBulkUpdateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkUpdateJob:
        """Get bulk update categories job.

        GET /api/catalog-category-bulk-update-jobs/{job_id} · catalogs:read · 350/s, 3500/m

        Example::

            catalog_category_bulk_update_job = await klaviyo.catalogs.get_bulk_update_categories_job(
                "01JWSKCX5YPMXFQHWPJJW4RD3T", include=["categories"]
            )

        Args:
            job_id: Id of the `catalog-category-bulk-update-job`; required.
            fields_catalog_category_bulk_update_job: Fields of each `catalog-category-bulk-update-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            fields_catalog_category: Fields of each `catalog-category` to answer with, instead of all:
                `external_id`, `id`, `name`, `updated`.
            include: Related resources to send along: `categories`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_update_categories_job"""
        answer: m.CatalogCategoryBulkUpdateJob = await self._sender.send(
            _GET_BULK_UPDATE_CATEGORIES_JOB,
            path=(job_id,),
            query={
                "fields[catalog-category-bulk-update-job]": fields_catalog_category_bulk_update_job,
                "fields[catalog-category]": fields_catalog_category,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_bulk_update_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategoryBulkUpdateJob]:
        """Get bulk update categories jobs.

        GET /api/catalog-category-bulk-update-jobs · catalogs:read · 350/s, 3500/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_category_bulk_update_job in klaviyo.catalogs.get_bulk_update_categories_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_category_bulk_update_job.id)

        Args:
            fields_catalog_category_bulk_update_job: Fields of each `catalog-category-bulk-update-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_update_categories_jobs"""
        return self._sender.pages(
            _GET_BULK_UPDATE_CATEGORIES_JOBS,
            query={
                "fields[catalog-category-bulk-update-job]": fields_catalog_category_bulk_update_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_update_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        include: Sequence[t.CatalogVariantBulkUpdateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkUpdateJob:
        """Get bulk update variants job.

        GET /api/catalog-variant-bulk-update-jobs/{job_id} · catalogs:read · 75/s, 750/m

        Example::

            catalog_variant_bulk_update_job = await klaviyo.catalogs.get_bulk_update_variants_job(
                "01J5GKX4ZZDHEY5B5Q3H5Q7ZUD", include=["variants"]
            )

        Args:
            job_id: Id of the `catalog-variant-bulk-update-job`; required.
            fields_catalog_variant_bulk_update_job: Fields of each `catalog-variant-bulk-update-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            include: Related resources to send along: `variants`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_update_variants_job"""
        answer: m.CatalogVariantBulkUpdateJob = await self._sender.send(
            _GET_BULK_UPDATE_VARIANTS_JOB,
            path=(job_id,),
            query={
                "fields[catalog-variant-bulk-update-job]": fields_catalog_variant_bulk_update_job,
                "fields[catalog-variant]": fields_catalog_variant,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_bulk_update_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariantBulkUpdateJob]:
        """Get bulk update variants jobs.

        GET /api/catalog-variant-bulk-update-jobs · catalogs:read · 75/s, 750/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for catalog_variant_bulk_update_job in klaviyo.catalogs.get_bulk_update_variants_jobs(
                filter=F.status == "complete"
            ):
                print(catalog_variant_bulk_update_job.id)

        Args:
            fields_catalog_variant_bulk_update_job: Fields of each `catalog-variant-bulk-update-job` to
                answer with, instead of all: `completed_at`, `completed_count`, `created_at`, `errors`,
                `expires_at`, `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_update_variants_jobs"""
        return self._sender.pages(
            _GET_BULK_UPDATE_VARIANTS_JOBS,
            query={
                "fields[catalog-variant-bulk-update-job]": fields_catalog_variant_bulk_update_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    def get_catalog_categories(
        self,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogCategorySort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategory]:
        """Get catalog categories.

        GET /api/catalog-categories · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_category in klaviyo.catalogs.get_catalog_categories(
                filter=F.name.contains("Mugs")
            ):
                print(catalog_category.name)

        Args:
            fields_catalog_category: Fields of each `catalog-category` to answer with, instead of all:
                `external_id`, `id`, `name`, `updated`.
            filter: Condition that items must meet: made with `F`, or its text, by `ids` any; `item.id`
                equals; `name` contains.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_catalog_categories"""
        return self._sender.pages(
            _GET_CATALOG_CATEGORIES,
            query={
                "fields[catalog-category]": fields_catalog_category,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategory:
        """Get catalog category.

        GET /api/catalog-categories/{id} · catalogs:read · 350/s, 3500/m

        Example::

            catalog_category = await klaviyo.catalogs.get_catalog_category("$custom:::$default:::MUGS")

        Args:
            id: Id of the `catalog-category`; required.
            fields_catalog_category: Fields of each `catalog-category` to answer with, instead of all:
                `external_id`, `id`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_catalog_category"""
        answer: m.CatalogCategory = await self._sender.send(
            _GET_CATALOG_CATEGORY,
            path=(id,),
            query={"fields[catalog-category]": fields_catalog_category},
            options=options,
        )
        return answer

    async def get_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        include: Sequence[t.CatalogItemInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItem:
        """Get catalog item.

        GET /api/catalog-items/{id} · catalogs:read · 350/s, 3500/m

        Example::

            catalog_item = await klaviyo.catalogs.get_catalog_item(
                "$custom:::$default:::MUG-01", include=["variants"]
            )

        Args:
            id: Id of the `catalog-item`; required.
            fields_catalog_item: Fields of each `catalog-item` to answer with, instead of all: `created`,
                `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 5 more.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            include: Related resources to send along: `variants`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_catalog_item"""
        answer: m.CatalogItem = await self._sender.send(
            _GET_CATALOG_ITEM,
            path=(id,),
            query={
                "fields[catalog-item]": fields_catalog_item,
                "fields[catalog-variant]": fields_catalog_variant,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_catalog_items(
        self,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CatalogItemInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogItemSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItem]:
        """Get catalog items.

        GET /api/catalog-items · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_item in klaviyo.catalogs.get_catalog_items(
                filter=F.title.contains("Blue mug")
            ):
                print(catalog_item.title)

        Args:
            fields_catalog_item: Fields of each `catalog-item` to answer with, instead of all: `created`,
                `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 5 more.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            filter: Condition that items must meet: made with `F`, or its text, by `category.id` equals;
                `ids` any; `published` equals; `title` contains.
            include: Related resources to send along: `variants`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_catalog_items"""
        return self._sender.pages(
            _GET_CATALOG_ITEMS,
            query={
                "fields[catalog-item]": fields_catalog_item,
                "fields[catalog-variant]": fields_catalog_variant,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_catalog_variant(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariant:
        """Get catalog variant.

        GET /api/catalog-variants/{id} · catalogs:read · 350/s, 3500/m

        Example::

            catalog_variant = await klaviyo.catalogs.get_catalog_variant(
                "$custom:::$default:::MUG-01-BLUE"
            )

        Args:
            id: Id of the `catalog-variant`; required.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_catalog_variant"""
        answer: m.CatalogVariant = await self._sender.send(
            _GET_CATALOG_VARIANT, path=(id,), query={"fields[catalog-variant]": fields_catalog_variant}, options=options
        )
        return answer

    def get_catalog_variants(
        self,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogVariantSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariant]:
        """Get catalog variants.

        GET /api/catalog-variants · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_variant in klaviyo.catalogs.get_catalog_variants(
                filter=F.title.contains("Blue mug")
            ):
                print(catalog_variant.title)

        Args:
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            filter: Condition that items must meet: made with `F`, or its text, by `ids` any; `item.id`
                equals; `published` equals; `sku` equals; `title` contains.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_catalog_variants"""
        return self._sender.pages(
            _GET_CATALOG_VARIANTS,
            query={
                "fields[catalog-variant]": fields_catalog_variant,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_categories_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogCategorySort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategory]:
        """Get categories for catalog item.

        GET /api/catalog-items/{id}/categories · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_category in klaviyo.catalogs.get_categories_for_catalog_item(
                "$custom:::$default:::MUG-01", filter=F.name.contains("Mugs")
            ):
                print(catalog_category.name)

        Args:
            id: Id of the `catalog-item`; required.
            fields_catalog_category: Fields of each `catalog-category` to answer with, instead of all:
                `external_id`, `id`, `name`, `updated`.
            filter: Condition that items must meet: made with `F`, or its text, by `ids` any; `item.id`
                equals; `name` contains.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_categories_for_catalog_item"""
        return self._sender.pages(
            _GET_CATEGORIES_FOR_CATALOG_ITEM,
            path=(id,),
            query={
                "fields[catalog-category]": fields_catalog_category,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_category_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogCategorySort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get category ids for catalog item.

        GET /api/catalog-items/{id}/relationships/categories · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_category in klaviyo.catalogs.get_category_ids_for_catalog_item(
                "$custom:::$default:::MUG-01", filter=F.name.contains("Mugs")
            ):
                print(catalog_category.id)

        Args:
            id: Id of the `catalog-item`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `ids` any; `item.id`
                equals; `name` contains.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_category_ids_for_catalog_item"""
        return self._sender.pages(
            _GET_CATEGORY_IDS_FOR_CATALOG_ITEM,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size, "sort": sort},
            options=options,
        )

    def get_item_ids_for_catalog_category(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogItemSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get item ids for catalog category.

        GET /api/catalog-categories/{id}/relationships/items · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_item in klaviyo.catalogs.get_item_ids_for_catalog_category(
                "$custom:::$default:::MUGS", filter=F.title.contains("Blue mug")
            ):
                print(catalog_item.id)

        Args:
            id: Id of the `catalog-category`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `category.id` equals;
                `ids` any; `published` equals; `title` contains.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_item_ids_for_catalog_category"""
        return self._sender.pages(
            _GET_ITEM_IDS_FOR_CATALOG_CATEGORY,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size, "sort": sort},
            options=options,
        )

    def get_items_for_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CatalogItemInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogItemSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItem]:
        """Get items for catalog category.

        GET /api/catalog-categories/{id}/items · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_item in klaviyo.catalogs.get_items_for_catalog_category(
                "$custom:::$default:::MUGS", filter=F.title.contains("Blue mug")
            ):
                print(catalog_item.title)

        Args:
            id: Id of the `catalog-category`; required.
            fields_catalog_item: Fields of each `catalog-item` to answer with, instead of all: `created`,
                `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 5 more.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            filter: Condition that items must meet: made with `F`, or its text, by `category.id` equals;
                `ids` any; `published` equals; `title` contains.
            include: Related resources to send along: `variants`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_items_for_catalog_category"""
        return self._sender.pages(
            _GET_ITEMS_FOR_CATALOG_CATEGORY,
            path=(id,),
            query={
                "fields[catalog-item]": fields_catalog_item,
                "fields[catalog-variant]": fields_catalog_variant,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_variant_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogVariantSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get variant ids for catalog item.

        GET /api/catalog-items/{id}/relationships/variants · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_variant in klaviyo.catalogs.get_variant_ids_for_catalog_item(
                "$custom:::$default:::MUG-01", filter=F.title.contains("Blue mug")
            ):
                print(catalog_variant.id)

        Args:
            id: Id of the `catalog-item`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `ids` any; `item.id`
                equals; `published` equals; `sku` equals; `title` contains.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_variant_ids_for_catalog_item"""
        return self._sender.pages(
            _GET_VARIANT_IDS_FOR_CATALOG_ITEM,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size, "sort": sort},
            options=options,
        )

    def get_variants_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogVariantSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariant]:
        """Get variants for catalog item.

        GET /api/catalog-items/{id}/variants · catalogs:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for catalog_variant in klaviyo.catalogs.get_variants_for_catalog_item(
                "$custom:::$default:::MUG-01", filter=F.title.contains("Blue mug")
            ):
                print(catalog_variant.title)

        Args:
            id: Id of the `catalog-item`; required.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            filter: Condition that items must meet: made with `F`, or its text, by `ids` any; `item.id`
                equals; `published` equals; `sku` equals; `title` contains.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_variants_for_catalog_item"""
        return self._sender.pages(
            _GET_VARIANTS_FOR_CATALOG_ITEM,
            path=(id,),
            query={
                "fields[catalog-variant]": fields_catalog_variant,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def remove_categories_from_catalog_item(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Remove categories from catalog item.

        DELETE /api/catalog-items/{id}/relationships/categories · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.remove_categories_from_catalog_item(
                "$custom:::$default:::MUG-01", ["$custom:::$default:::MUGS"]
            )

        Args:
            id: Id of the `catalog-item`; required.
            body: Ids of `catalog-category` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/remove_categories_from_catalog_item"""
        answer: None = await self._sender.send(
            _REMOVE_CATEGORIES_FROM_CATALOG_ITEM, path=(id,), body=body, options=options
        )
        return answer

    async def remove_items_from_catalog_category(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Remove items from catalog category.

        DELETE /api/catalog-categories/{id}/relationships/items · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.remove_items_from_catalog_category(
                "$custom:::$default:::MUGS", ["$custom:::$default:::MUG-01"]
            )

        Args:
            id: Id of the `catalog-category`; required.
            body: Ids of `catalog-item` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/remove_items_from_catalog_category"""
        answer: None = await self._sender.send(
            _REMOVE_ITEMS_FROM_CATALOG_CATEGORY, path=(id,), body=body, options=options
        )
        return answer

    async def update_catalog_category(
        self,
        id: str,
        body: m.CatalogCategoryUpdate | d.CatalogCategoryUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCatalogCategoryKeywords],
    ) -> m.CatalogCategory:
        """Update catalog category.

        PATCH /api/catalog-categories/{id} · catalogs:write · 75/s, 750/m

        Example::

            catalog_category = await klaviyo.catalogs.update_catalog_category(
                "$custom:::$default:::MUGS", name="Mugs"
            )

        Args:
            id: Id of the `catalog-category` to change; required.
            body: `CatalogCategoryUpdate`, or a dict with its fields; needs `id`.
            fields_catalog_category: Fields of each `catalog-category` to answer with, instead of all:
                `external_id`, `id`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `items`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_catalog_category"""
        answer: m.CatalogCategory = await self._sender.send(
            _UPDATE_CATALOG_CATEGORY,
            path=(id,),
            query={"fields[catalog-category]": fields_catalog_category},
            body=keyword_body(_UPDATE_CATALOG_CATEGORY, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_catalog_item(
        self,
        id: str,
        body: m.CatalogItemUpdate | d.CatalogItemUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCatalogItemKeywords],
    ) -> m.CatalogItem:
        """Update catalog item.

        PATCH /api/catalog-items/{id} · catalogs:write · 75/s, 750/m

        Example::

            catalog_item = await klaviyo.catalogs.update_catalog_item(
                "$custom:::$default:::MUG-01", title="Blue mug", price=14.5, description="Stoneware"
            )

        Args:
            id: Id of the `catalog-item` to change; required.
            body: `CatalogItemUpdate`, or a dict with its fields; needs `id`.
            fields_catalog_item: Fields of each `catalog-item` to answer with, instead of all: `created`,
                `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 5 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `categories`, `custom_metadata`,
                `description`, `image_full_url`, `image_thumbnail_url`, `images`, `price`, `published` and 2
                more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_catalog_item"""
        answer: m.CatalogItem = await self._sender.send(
            _UPDATE_CATALOG_ITEM,
            path=(id,),
            query={"fields[catalog-item]": fields_catalog_item},
            body=keyword_body(_UPDATE_CATALOG_ITEM, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_catalog_variant(
        self,
        id: str,
        body: m.CatalogVariantUpdate | d.CatalogVariantUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCatalogVariantKeywords],
    ) -> m.CatalogVariant:
        """Update catalog variant.

        PATCH /api/catalog-variants/{id} · catalogs:write · 75/s, 750/m

        Example::

            catalog_variant = await klaviyo.catalogs.update_catalog_variant(
                "$custom:::$default:::MUG-01-BLUE", title="Blue mug", price=14.5,
                description="Stoneware",
            )

        Args:
            id: Id of the `catalog-variant` to change; required.
            body: `CatalogVariantUpdate`, or a dict with its fields; needs `id`.
            fields_catalog_variant: Fields of each `catalog-variant` to answer with, instead of all:
                `created`, `custom_metadata`, `description`, `external_id`, `id`, `image_full_url`,
                `image_thumbnail_url`, `images` and 8 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `custom_metadata`, `description`,
                `image_full_url`, `image_thumbnail_url`, `images`, `inventory_policy`, `inventory_quantity`,
                `price` and 4 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_catalog_variant"""
        answer: m.CatalogVariant = await self._sender.send(
            _UPDATE_CATALOG_VARIANT,
            path=(id,),
            query={"fields[catalog-variant]": fields_catalog_variant},
            body=keyword_body(_UPDATE_CATALOG_VARIANT, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_categories_for_catalog_item(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Update categories for catalog item.

        PATCH /api/catalog-items/{id}/relationships/categories · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.update_categories_for_catalog_item(
                "$custom:::$default:::MUG-01", ["$custom:::$default:::MUGS"]
            )

        Args:
            id: Id of the `catalog-item`; required.
            body: Ids of `catalog-category` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_categories_for_catalog_item"""
        answer: None = await self._sender.send(
            _UPDATE_CATEGORIES_FOR_CATALOG_ITEM, path=(id,), body=body, options=options
        )
        return answer

    async def update_items_for_catalog_category(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Update items for catalog category.

        PATCH /api/catalog-categories/{id}/relationships/items · catalogs:write · 75/s, 750/m

        Example::

            await klaviyo.catalogs.update_items_for_catalog_category(
                "$custom:::$default:::MUGS", ["$custom:::$default:::MUG-01"]
            )

        Args:
            id: Id of the `catalog-category`; required.
            body: Ids of `catalog-item` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_items_for_catalog_category"""
        answer: None = await self._sender.send(
            _UPDATE_ITEMS_FOR_CATALOG_CATEGORY, path=(id,), body=body, options=options
        )
        return answer
