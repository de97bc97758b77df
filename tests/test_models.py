"""`klaviyo_async.models` is `klaviyo_openapi.models` under the name people look for."""

from __future__ import annotations

import copy
import gc
import inspect
import pickle
import weakref
from collections.abc import Callable
from importlib import import_module
from typing import Any, ClassVar, Generic, TypeVar, cast

import attrs
import klaviyo_openapi.models as generated
import pytest

from klaviyo_async import UNSET, Unset, models
from klaviyo_async.core.codec import from_wire
from klaviyo_async.core.codec.shapes import layout
from klaviyo_async.core.codec.structs import models_in
from klaviyo_async.core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE
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


@pytest.mark.parametrize("name", ["EventCreate", "Profile", "EmailMarketing", "FlowDefinition"])
def test_what_is_equal_is_not_unequal(name: str) -> None:
    model: Any = getattr(generated, name)
    one, other = make(model), make(model, extra={"x": 1})
    same = copy.deepcopy(one)
    assert (one == same, one != same) == (True, False)
    assert (one == other, one != other) == (False, True)
    assert (one == one.to_dict(), one != one.to_dict()) == (False, True)


# --- what users derive of a model


class Noting:
    """Knows the classes that derive from it, and keeps what is set on its objects."""

    known: ClassVar[list[str]] = []

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.known.append(cls.__name__)


class Shopper(models.ProfileCreate, Noting, gc=True):
    """Has fields of its own, and what has no field."""

    shop: str = "here"


T = TypeVar("T")


class Tagged(models.ProfileCreate, Generic[T]):
    """Stands beside what asks its subclasses to take part."""


def test_classes_of_users_take_part_in_what_stands_beside() -> None:
    assert Noting.known == ["Shopper"]
    assert Tagged[int](email="a@example.com").email == "a@example.com"


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))]
)
def test_copies_of_them_hold_what_has_no_field(again: Callable[[Any], Any]) -> None:
    shopper = cast(Any, Shopper(email="a@example.com", shop="there"))
    shopper.seen = ["today"]
    other = again(shopper)
    assert (type(other), vars(other)) == (Shopper, {"seen": ["today"]})
    assert (other.email, other.shop, other.seen) == ("a@example.com", "there", ["today"])
    other.seen = []
    assert shopper.seen == ["today"]


# --- what a model is to others


@pytest.mark.parametrize("name", ["EventCreate", "Profile", "EmailMarketing", "FlowDefinition"])
def test_a_model_is_an_attrs_class_to_attrs(name: str) -> None:
    model: Any = getattr(generated, name)
    made: Any = make(model, everything=True)
    assert attrs.has(model)
    assert [field.name for field in attrs.fields(model)] == list(
        inspect.signature(model).parameters
    )

    def is_set(field: Any, value: object) -> bool:
        return field.name != "extra" and value is not UNSET

    assert attrs.asdict(made, filter=is_set) == made.to_dict()
    assert attrs.evolve(made) == made
    changed = attrs.evolve(made, extra={"x": 1})
    assert (changed.extra, made.extra) == ({"x": 1}, {})


def test_the_signature_says_what_has_to_be_given() -> None:
    signature = inspect.signature(models.MetricCreate)
    assert signature.parameters["name"].default is inspect.Parameter.empty
    assert signature.parameters["service"].default is UNSET
    assert signature.parameters["service"].annotation == str | None | Unset
    with pytest.raises(TypeError, match="name"):
        models.MetricCreate()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="nome"):
        models.MetricCreate(name="x", nome="y")  # type: ignore[call-arg]


def test_nothing_else_can_be_set() -> None:
    event: Any = make(models.EventCreate)
    with pytest.raises(AttributeError, match="timestamp"):
        event.timestamp = 1
    with pytest.raises(TypeError, match="unhashable"):
        hash(event)


def test_rich_shows_what_is_set() -> None:
    metric: Any = models.MetricCreate(name="x", extra={"y": 1})
    assert metric.__rich_repr__() == [("name", "x"), ("extra", {"y": 1})]


@pytest.mark.parametrize("package", [PACKAGE, BETA_PACKAGE, *KEPT_PACKAGES.values()])
def test_what_the_collector_does_not_look_at_leads_back_to_nothing(package: str) -> None:
    known = import_module(f"{package}.models")
    classes = [getattr(known, name) for name in dir(known)]
    answered = {cls for cls in classes if cls.__name__ in known.ANSWERED.split()}
    tracked = {cls for cls in classes if cls.__struct_config__.gc}
    assert tracked == {cls for cls in answered if cls._wire.type is not None}
    for cls in answered - tracked:
        for field in layout(cls).fields:
            assert not tracked.intersection(models_in(field.shape)), (cls, field.name)


def test_resources_that_hold_each_other_are_collected() -> None:
    class Value:
        pass

    def made() -> weakref.ref[Value]:
        value = Value()
        profile = make(models.Profile)
        event = make(models.Event, profile=profile, extra={"value": value})
        profile.extra = {"last": event}
        return weakref.ref(value)

    left = made()
    gc.collect()
    assert left() is None
