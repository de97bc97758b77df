"""Factories: every model of the generated packages can be made, sent and read back."""

from __future__ import annotations

from typing import Any

import klaviyo_openapi.models
import klaviyo_openapi_beta.models
import pytest

from klaviyo_async.core.codec import from_wire, to_wire
from klaviyo_async.core.codec.shapes import layout
from klaviyo_async.errors import InvalidRequest
from klaviyo_async.models import EventCreate, Profile, ProfileCreate
from klaviyo_async.testing import make

ALL = [
    (package, name)
    for package in (klaviyo_openapi.models, klaviyo_openapi_beta.models)
    for name in dir(package)
]


def _models() -> list[Any]:
    found = [getattr(package, name) for package, name in ALL]
    return [one for one in found if isinstance(one, type) and hasattr(one, "_wire")]


@pytest.mark.slow
def test_every_model() -> None:
    models = _models()
    assert len(models) > 900
    for model in models:
        for everything in (False, True):
            made = make(model, everything=everything)
            assert isinstance(made, model)
            for field in layout(model).fields:
                if field.required:
                    assert getattr(made, field.name) is not None or field.shape.closed
            wire = to_wire(made)
            again = from_wire(model, wire)
            assert _bare(to_wire(again)) == _bare(wire)


def _bare(value: Any) -> Any:
    """Without `attributes` that are empty: as good as none."""
    if isinstance(value, list):
        return [_bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _bare(item) for key, item in value.items() if (key, item) != ("attributes", {})}


def test_no_two_are_alike() -> None:
    first, second = make(ProfileCreate), make(ProfileCreate)
    assert first.email != second.email
    assert str(first.email).endswith("@example.com")
    assert make(Profile).id != make(Profile).id


def test_fields_of_ones_own() -> None:
    made = make(ProfileCreate, phone_number="+15005550006", properties={"a": 1})
    assert (made.phone_number, made.properties) == ("+15005550006", {"a": 1})
    assert not made.email
    event = make(EventCreate, unique_id="u")
    assert event.metric.name
    assert event.profile.email


def test_what_cannot_be_made() -> None:
    with pytest.raises(InvalidRequest, match=r"ProfileCreate has no 'emial'; it has .*email"):
        make(ProfileCreate, emial="x")
    with pytest.raises(TypeError, match="no model"):
        make(dict)
