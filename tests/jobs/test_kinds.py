"""Which jobs can be followed is read off the operations."""

from __future__ import annotations

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import InvalidRequest
from klaviyo_async.jobs.job_types import job_type_of, job_types

PACKAGE = "klaviyo_openapi"


def test_whatever_creates_a_job_that_it_returns_can_be_followed() -> None:
    creating = {
        operation.resource
        for operation in OPERATIONS.values()
        if operation.method == "POST"
        and operation.returns
        and (operation.resource or "").endswith("-job")
    }
    # Nothing tells how these are doing: no operation gets them.
    silent = {"form-publish-job", "form-unpublish-job", "template-preview-send-job"}
    assert not any(o.resource in silent for o in OPERATIONS.values() if o.method == "GET")
    assert creating - silent == set(job_types(PACKAGE))
    assert len(creating) == 15 + len(silent)
    for type_, kind in job_types(PACKAGE).items():
        assert kind.type == type_ == kind.status.resource
        assert not kind.status.many
        assert kind.status.path.count("{") == 1


def test_only_an_import_lists_its_errors() -> None:
    listing = {type_: kind.errors for type_, kind in job_types(PACKAGE).items() if kind.errors}
    assert {type_: errors.name for type_, errors in listing.items()} == {
        "profile-bulk-import-job": "get_errors_for_bulk_import_profiles_job"
    }


def test_every_status_model_says_what_is_read_of_it() -> None:
    for kind in job_types(PACKAGE).values():
        assert kind.status.returns is not None
        names = kind.status.model(kind.status.returns).__annotations__
        assert "status" in names
        assert ("completed_count" in names) == (not kind.type.startswith("campaign"))


def test_a_kind_has_many_names() -> None:
    wanted = job_types(PACKAGE)["catalog-item-bulk-delete-job"]
    for name in (
        "catalog-item-bulk-delete-job",
        "bulk_delete_catalog_items",
        "get_bulk_delete_catalog_items_job",
        OPERATIONS["bulk_delete_catalog_items"],
    ):
        assert job_type_of(name, PACKAGE) is wanted


def test_what_cannot_be_followed_says_so() -> None:
    for name in (
        "bulk_subscribe_profiles",
        "profile-subscription-bulk-create-job",
        "publish_form",
        "template-preview-send-job",
        "get_events",
    ):
        with pytest.raises(InvalidRequest, match="profile-bulk-import-job"):
            job_type_of(name, PACKAGE)
    with pytest.raises(InvalidRequest, match="no operation gets a form-publish-job, so that"):
        job_type_of("publish_form", PACKAGE)
    with pytest.raises(InvalidRequest, match="bulk_import_profiles"):
        job_type_of("bulk_import_profile", PACKAGE)


def test_a_beta_package_has_its_own() -> None:
    assert "profile-bulk-import-job" not in job_types("klaviyo_openapi_beta")
