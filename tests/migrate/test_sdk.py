"""The official SDK's names."""

from __future__ import annotations

import inspect
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi.operations import ALIASES, OPERATIONS
from klaviyo_openapi_beta._runtime import REVISION

from klaviyo_async.migrate import scan
from klaviyo_async.migrate.sdk import AREAS, area_of, method_of, signature, similar_calls

NAMES = sorted({*OPERATIONS, *ALIASES})


@pytest.mark.slow
def test_every_operation_and_alias_is_found() -> None:
    lines = [f"klaviyo.{OPERATIONS[name].area.title()}.{name}()" for name in NAMES]
    findings = scan("\n".join(lines))
    assert len(findings) == len(NAMES)
    for name, finding in zip(NAMES, findings, strict=True):
        operation = OPERATIONS[name]
        assert finding.kind == "call"
        assert finding.new == f"await klaviyo.{operation.area}.{operation.name}()"
        assert ("is an alias" in finding.note) == (name in ALIASES)


def test_what_is_newer_is_found_in_the_beta() -> None:
    (call, raw) = scan(
        "klaviyo.Sending_Domains.get_sending_domain('x')\nklaviyo.Lists.get_lists_with_http_info()"
    )
    assert call.new == "await klaviyo.beta.sending_domains.get_sending_domain_beta('x')"
    assert call.note == f"beta, revision {REVISION}"
    assert 'raw answers: `klaviyo.request("get_lists", ...)`' in raw.note


def test_every_signature_is_that_of_the_method() -> None:
    for name in OPERATIONS:
        operation = OPERATIONS[name]
        shape = signature(operation.package, operation.area, name)
        paged = operation.cursor is not None and operation.returns is not None
        assert shape.paged >= paged or operation.body, name
        assert ("body" in shape.names) == (operation.body is not None)
        path = operation.path.count("{")
        assert shape.positional == path + (operation.body is not None), name
        module = import_module(f"klaviyo_openapi.api.{operation.area}")
        assert any(
            hasattr(value, name) for value in vars(module).values() if inspect.isclass(value)
        )


@pytest.mark.parametrize(
    ("name", "area"),
    [
        ("Data_Privacy", "data_privacy"),
        ("DataPrivacy", "data_privacy"),
        ("DataPrivacyApi", "data_privacy"),
        ("Custom_Objects", "custom_objects"),
        ("Profiles", "profiles"),
        ("profiles", None),
        ("Nothing", None),
        ("", None),
    ],
)
def test_groups(name: str, area: str | None) -> None:
    assert area_of(name) == area


def test_every_group_is_found() -> None:
    for area in AREAS:
        assert area_of(area.title()) == area
        assert area_of(area.title().replace("_", "") + "Api") == area


@pytest.mark.slow
@given(st.text(max_size=30))
def test_any_name(name: str) -> None:
    area_of(name)
    known = method_of(name)
    assert known is None or name in {known.name, *known.aliases, known.name + "_beta"}
    assert len(similar_calls(name)) <= 3
