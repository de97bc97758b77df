"""Whose event it is: profiles in any form, as their resource object."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec

from ..core.codec.encoder import FAILURES, find_nan, may_hide_nan, to_tree
from ..core.codec.shapes import Shape, is_model, layout
from ..core.codec.writing import lay_out, write_as, writer
from ..core.identifiers import IDENTIFIERS, find_impossible, is_usual_email
from ..core.runtime import UNSET
from ..core.values import single
from ..errors import InvalidEvent
from ..models import EventProfile
from .checks import as_object, finite, leaves, reason

__all__ = ["IDENTITIES", "Resource", "has_email_alone", "profile_of", "resource", "see_finite"]

_PLAIN: Final = frozenset(
    [
        field.name
        for field in layout(EventProfile).fields
        if field.place == "attributes" and field.key == field.name and not field.shape.models
    ]
)
"""Fields of a profile that stand in its attributes as they are."""
has_email_alone: Final = (_PLAIN.difference(IDENTIFIERS) | {"email"}).issuperset
"""Whether a profile is flat, and has no other identifier than an email address."""
Resource: Final[Any] = msgspec.defstruct(
    "Resource", [("attributes", Any)], tag_field="type", tag="profile", gc=False
)
"""What is encoded of a flat profile."""
IDENTITIES: Final[dict[str, str]] = {}
"""Email address -> what identifies who has it, of those seen lately: whoever has one event mostly has more."""
_KEPT: Final = 8192
_WRITE: Final = writer(EventProfile)


def profile_of(profile: Any) -> tuple[Any, str]:
    """What a profile's resource object is encoded from, and what identifies it."""
    if profile.__class__ is dict:
        if has_email_alone(profile):
            email = profile.get("email")
            if email.__class__ is str and (identity := _by_email(email)):
                return Resource(profile), identity
        if _PLAIN.issuperset(profile):
            return Resource(profile), _identity(profile.get)
    elif profile.__class__ is EventProfile:
        try:
            wire = _WRITE(profile)
        except FAILURES as error:
            raise InvalidEvent(reason(error), field="profile") from None
        email = profile.email
        if (
            email.__class__ is str
            and (identity := _by_email(email))
            and profile.id is profile.phone_number is profile.external_id is UNSET
            and profile.kx is profile.anonymous_id is UNSET
        ):
            return wire, identity
        return wire, _identity(lambda name: getattr(profile, name))
    elif profile is None or profile is UNSET:
        raise InvalidEvent("is missing", field="profile")
    data = resource(EventProfile, profile, "profile")
    attributes = as_object(data.get("attributes") or {}, "profile.attributes")
    given = {"id": data.get("id"), "kx": attributes.get("_kx")}
    identity = _identity(lambda name: given[name] if name in given else attributes.get(name))
    return data, identity


def _by_email(email: str) -> str:
    """What identifies who has that email address; empty if it is no usual one."""
    found = IDENTITIES.get(email)
    if found is None:
        if len(IDENTITIES) >= _KEPT:
            IDENTITIES.clear()
        found = IDENTITIES[email] = f"email:{email}".lower() if is_usual_email(email) else ""
    return found


def _identity(value_of: Callable[[str], Any]) -> str:
    """What identifies a profile.

    Raises:
        InvalidEvent: there is nothing, or something that nobody can have.
    """
    if (found := find_impossible(value_of)) is not None:
        name, problem = found
        raise InvalidEvent(problem, field=f"profile.{name}")
    for name in IDENTIFIERS:
        value = single(value_of(name))
        if value and value is not UNSET:
            return f"{name}:{value}".lower()
    raise InvalidEvent(f"has none of {', '.join(IDENTIFIERS)}", field="profile")


def see_finite(wire: Any, profile: Any) -> None:
    """See that every number in a profile is finite.

    Args:
        wire: what is encoded of it.
        profile: it.
    """
    if may_hide_nan(wire):
        fields = profile.to_dict() if is_model(profile) else profile
        for path, item in leaves(fields, "profile"):
            if not finite(item):
                raise InvalidEvent(f"{path[8:]} is not a finite number", field="profile")
        if (problem := find_nan(wire)) is not None:  # in what was an iterator in the profile
            raise InvalidEvent(problem, field="profile")


def resource(cls: Any, value: Any, field: str) -> Mapping[str, Any]:
    """The resource object of a model, a flat dict, or an envelope."""
    if not is_model(value):
        found = value = as_object(value, field)
        if "data" in found:
            return as_object(found["data"], f"{field}.data")
        if "attributes" in found:
            return found
    if is_model(value) or value:
        try:
            laid = _laid_out(cls, value)
        except FAILURES as error:
            raise InvalidEvent(reason(error), field=field) from None
        return as_object(laid, field)
    raise InvalidEvent("must be an object", field=field)


def _laid_out(cls: Any, value: Any) -> Any:
    """The resource object of a model, or of a flat dict in its place."""
    laid = write_as(Shape(models=(cls,)), value) if is_model(value) else lay_out(cls, value)
    return laid if isinstance(laid, Mapping) else to_tree(laid)
