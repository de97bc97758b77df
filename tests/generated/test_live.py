"""What live answers bear beyond the document: typed by the overlay, each with its reason."""

from __future__ import annotations

import json
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.codec import decode_one
from klaviyo_async.core.operations import KEPT_PACKAGES, PACKAGE

PACKAGES = (PACKAGE, *KEPT_PACKAGES.values())
OVERLAY = Path(__file__).parents[2] / "spec" / "overlay.toml"


@pytest.mark.parametrize("package", PACKAGES)
def test_a_live_profile_is_typed(package: str) -> None:
    operation = import_module(f"{package}.operations").OPERATIONS["get_profile"]
    email = {"marketing": None, "click_tracking": None}
    attributes = {"anonymous_id": "a", "whatsapp_bsuid": None, "subscriptions": {"email": email}}
    data: dict[str, Any] = {"type": "profile", "id": "P", "attributes": attributes}
    profile = decode_one(operation, json.dumps({"data": data}).encode())
    assert (profile.anonymous_id, profile.whatsapp_bsuid) == ("a", None)
    assert profile.subscriptions.email.click_tracking is None
    assert not profile.extra
    assert not profile.subscriptions.email.extra


@pytest.mark.parametrize(
    "name",
    [
        "query_campaign_values", "query_flow_values", "query_flow_series", "query_form_values",
        "query_form_series", "query_segment_values", "query_segment_series",
    ],
)  # fmt: skip
def test_a_live_report_has_an_id(name: str) -> None:
    operation = OPERATIONS[name]
    data: dict[str, Any] = {"type": operation.resource, "id": "3f0c", "attributes": {"results": []}}
    for _ in range(3):
        report = decode_one(operation, json.dumps({"data": data}).encode())
        assert report.id == "3f0c"
        assert not report.extra


@pytest.mark.parametrize("package", PACKAGES)
def test_live_statuses_are_known(package: str) -> None:
    table = import_module(f"{package}.operations").OPERATIONS
    for name, status in (
        ("merge_profiles", 202),
        ("delete_template", 200),
        ("clone_template", 200),
        ("render_template", 200),
    ):
        assert status in table[name].statuses


def test_every_correction_has_its_reason() -> None:
    overlay = tomllib.loads(OVERLAY.read_text(encoding="utf-8"))
    assert all(len(e["reason"]) > 4 for kind in overlay.values() for e in kind)
