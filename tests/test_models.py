"""`klaviyo_async.models` is `klaviyo_openapi.models` under the name people look for."""

from __future__ import annotations

import copy
import pickle

import klaviyo_openapi.models as generated
import pytest

from klaviyo_async import UNSET, models
from klaviyo_async.core.codec import from_wire
from klaviyo_async.testing import make


def test_every_model_is_there_and_the_same() -> None:
    assert dir(models) == dir(generated)
    assert models.EventCreate is generated.EventCreate


def test_a_misspelt_model_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="EventCrate"):
        _ = models.EventCrate  # type: ignore[attr-defined]
    with pytest.raises(ImportError):
        from klaviyo_async.models import EventCrate  # type: ignore[attr-defined]  # noqa: F401


def test_all_of_them_at_once() -> None:
    names: dict[str, object] = {}
    exec("from klaviyo_async.models import *", names)
    assert names["EventCreate"] is generated.EventCreate
    assert names.keys() >= set(dir(generated))


@pytest.mark.parametrize("name", dir(generated))
def test_copies_and_pickles(name: str) -> None:
    model = getattr(generated, name)
    for made in (make(model), make(model, everything=True, extra={"x": [1]})):
        for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
            assert type(other) is model
            assert other == made
            assert other.extra == made.extra


def test_a_deep_copy_shares_nothing() -> None:
    event = make(models.EventCreate, properties={"items": [1]})
    other = copy.deepcopy(event)
    other.properties["items"].append(2)
    other.profile.email = "other@example.com"
    assert event.properties == {"items": [1]}
    assert event.profile.email != "other@example.com"


def test_a_pickle_of_models_that_hold_each_other() -> None:
    profile = make(models.Profile)
    event = make(models.Event, profile=profile)
    profile.extra = {"last": event}
    again = pickle.loads(pickle.dumps(event))
    assert again.profile.extra["last"] is again


def test_a_pickle_keeps_what_was_not_sent_apart_from_null() -> None:
    wire = {"type": "profile", "id": "P", "attributes": {"title": None}}
    again = pickle.loads(pickle.dumps(from_wire(models.Profile, wire)))
    assert again.title is None
    assert again.email is UNSET
    assert again == from_wire(models.Profile, wire)
