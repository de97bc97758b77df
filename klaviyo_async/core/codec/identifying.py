"""Whose profile a body is about, looked at before it is encoded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from klaviyo_openapi._runtime import Operation

from ...unset import UNSET
from ..identifiers import IDENTIFIERS, are_usual, find_impossible, is_usual_email
from ..values import as_members
from .code_builder import CodeBuilder
from .errors import BodyError
from .shapes import is_model, layout

_NOT_FLAT: Final = frozenset(("data", "attributes", "_kx"))
_UNUSUAL: Final = _NOT_FLAT.union(IDENTIFIERS) - {"email"}
"""Keys of a dict that are to be looked at, beside an email address."""


def profile_place(operation: Operation) -> str | None:
    """Where in a body the one profile stands that it is about: the field's name, or an empty string if
    the body is one; None: nowhere. Of lists the answer tells which of them will not do."""
    token = operation.body or "id:"
    if token.startswith(("id:", "list[")):
        return None
    plan = layout(operation.model(token))
    if plan.type == "profile":
        return "" if "email" in plan.by_name else None
    field = plan.by_name.get("profile")
    return "profile" if field is not None and field.wrapped else None


def see_it_can_be(body: Any, place: str, *, patch: bool) -> None:
    """Refuse identifiers that Klaviyo is sure to refuse: blanks around them it may take away, and what is
    empty may clear the field of a profile that there is.

    Args:
        body: of the request.
        place: see :func:`profile_place`.
        patch: whether it changes a profile.

    Raises:
        BodyError: there is one.
    """
    if place:
        body = _fields_of(body)(place) if body.__class__ is dict else getattr(body, place, body)
    # Nearly always there is an email address alone.
    if body.__class__ is dict:
        email = body.get("email")
        if email.__class__ is str and is_usual_email(email) and _UNUSUAL.isdisjoint(body):
            return
    else:
        has_usual = _HAVE_USUAL.get(body.__class__)
        if has_usual is None and is_model(body):
            has_usual = _HAVE_USUAL[body.__class__] = _compiled(body.__class__)
        if has_usual is not None and has_usual(body):
            return
    value_of = _fields_of(body)
    if are_usual(value_of):
        return

    def trimmed(name: str) -> Any:
        value = value_of(name)
        return value.strip() or (None if patch else "") if isinstance(value, str) else value

    if (found := find_impossible(trimmed)) is not None:
        raise BodyError(found[1], f"{place}.{found[0]}" if place else found[0])


_HAVE_USUAL: Final[dict[Any, Callable[[Any], bool]]] = {}
"""Of models: whether one has an email address as most are, and nothing else that says whose it is."""


def _compiled(cls: Any) -> Callable[[Any], bool]:
    known = layout(cls).by_name
    source = CodeBuilder("def has_usual(o):")
    if "email" in known:
        unset = source.bind("unset", UNSET)
        others = [name for name in IDENTIFIERS if name in known and name != "email"]
        tests = [f"o.{name} is {unset}" for name in others]
        tests.append(f"{source.bind('is_usual', is_usual_email)}(e) is not None")
        source.add("e = o.email", f"return e.__class__ is str and {' and '.join(tests)}")
    else:
        source.add("return False")
    return source.compiled("has_usual", cls.__name__)


def _fields_of(value: Any) -> Callable[[str], Any]:
    """What gives the fields of a model, a dict in its place, or an envelope."""
    if value.__class__ is dict:
        found: Mapping[str, Any] = value
    elif is_model(value):
        return lambda name: getattr(value, name, None)
    else:
        found = as_members(value) or {}
    if found.keys().isdisjoint(_NOT_FLAT):
        return found.get
    for part in ("data", "attributes"):
        if isinstance(inner := found.get(part), Mapping):
            found = {"id": found.get("id"), **inner}
    return lambda name: found.get(name, found.get("_kx") if name == "kx" else None)
