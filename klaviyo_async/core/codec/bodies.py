"""From flat models, dicts and ids to the bytes of a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import msgspec
from klaviyo_openapi._runtime import Operation

from ...unset import UNSET
from ..values import as_items, as_members
from .encoder import ENCODER, FAILURES, decoded, find_nan, may_hide_nan
from .errors import BodyError
from .identifying import profile_place, see_it_can_be
from .linking import identifier, is_envelope
from .shapes import ANY, FieldLayout, Shape, is_model, layout
from .structs import Box
from .writing import generic, lay_out, stray, write_as, writer


def _encoded(convert: Callable[[Any], Any], shape: Shape, body: Any) -> bytes:
    wire: Any = UNSET
    try:
        wire = convert(body)
        raw = ENCODER.encode(wire)
    except FAILURES as error:
        from .once import located  # nearly all bodies have no problem

        where = located(error, body, wire) or _problem(body, wire, shape)
        raise BodyError(where or str(error)) from error
    # From the end: on a body of a megabyte that is more than twice as fast as from the start.
    if raw.rfind(b"null") < 0 or not may_hide_nan(wire):
        return raw
    # What stood in `body` and can be read once is in `wire` alone by now.
    if problem := _problem(body, wire, shape) or find_nan(wire):
        raise BodyError(problem)
    return raw


def _problem(body: Any, wire: Any, shape: Shape) -> str | None:
    from .problems import find_problem  # nearly all bodies have none

    # An envelope is sent as it is.
    return find_problem(body, ANY if wire is body else shape)


# --- JSON


def encode_body(operation: Operation, body: Any, path: Sequence[Any] = ()) -> bytes:
    """The JSON of a request.

    Args:
        operation: what is called.
        body: what `Operation.body` says: a model, a flat dict in its place, the raw envelope
            (a dict with the only key `data`), an id or anything with an `id`, or a sequence of these.
            UNSET: no body.
        path: values of the path's parameters; the last one is the id of what the body changes, where
            the path ends with it.

    Raises:
        BodyError: something in it has no place in JSON, a dict has a key that is no field, or there
            is another id in it than in the path; the message says which field.
    """
    if body is UNSET:
        return b""
    way = _way(operation)
    if way.profile is not None:
        if body.__class__ is not dict and body.__class__ is not way.cls and not is_model(body):
            # Once, here: of a pydantic model that is work.
            try:
                body = as_members(body) or body
            except FAILURES as error:  # a pydantic model that cannot be serialised
                raise BodyError(str(error)) from error
        see_it_can_be(body, way.profile, patch=operation.method == "PATCH")
    write = way.write
    if path and way.id_in_path:
        id_ = str(path[-1])
        return _encoded(lambda body: _named(write(body), id_), way.shape, body)
    return _encoded(write, way.shape, body)


class _Way(msgspec.Struct):
    """How the bodies of an operation become JSON."""

    write: Callable[[Any], Any]
    shape: Shape
    cls: Any
    """Of a model that is the body; else None."""
    profile: str | None
    """See :func:`.identifying.profile_place`."""
    id_in_path: bool


@cache
def _way(operation: Operation) -> _Way:
    write, shape = _body_writer(operation)
    cls = shape.models[0] if shape.models else None
    return _Way(write, shape, cls, profile_place(operation), _id_is_in_path(operation))


def _id_is_in_path(operation: Operation) -> bool:
    """Whether the path ends with the id of the resource that the body is."""
    token = operation.body or "id:"
    if not operation.path.endswith("/{id}") or token.startswith(("id:", "list[")):
        return False
    field = layout(operation.model(token)).by_name.get("id")
    return field is not None and field.place == "root"


def _named(wire: Any, id_: str) -> Any:
    """A body with the id of the path, where it has none."""
    if wire.__class__ is not Box:
        return wire  # an envelope, which is sent as it is
    resource = wire.data
    raw = isinstance(resource, Mapping)
    found = resource.get("id", UNSET) if raw else resource.id
    if found is UNSET or found is None:
        if raw:
            return Box({**resource, "id": id_})
        resource.id = id_
    elif found != id_:
        raise BodyError(f"id: the path names {id_!r}, and the body {found!r}")
    return wire


def _body_writer(operation: Operation) -> tuple[Callable[[Any], Any], Shape]:
    """What writes the bodies of an operation, and their shape."""
    token = operation.body
    if token is None:
        return generic(ANY), ANY
    many = token.startswith("list[")
    token = token[5:-1] if many else token
    target = token.removeprefix("id:") if token.startswith("id:") else None
    cls = operation.model(token) if target is None else None
    one = _model_writer(cls) if target is None else lambda value: identifier(value, target)
    # Resources stand under `data` even where the answer of the operation does not.
    enveloped = operation.envelope or cls is None or layout(cls).type is not None

    def write(body: Any) -> Any:
        data: Any
        if body.__class__ is cls and not many:  # the common case
            data = writer(cls)(body)
            return Box(data) if enveloped else data
        # Whether it is a Mapping is the costly question.
        if enveloped and not is_model(body) and is_envelope(body):
            return body
        if many:
            if cls is None and (isinstance(body, str) or hasattr(body, "id")):
                body = [body]
            items = as_items(body)
            if items is None:
                raise BodyError(f"{operation.name} takes a list, not a {body.__class__.__name__}")
            data = [one(item) for item in items]
        else:
            data = None if cls is None and body is None else one(body)
        return Box(data) if enveloped else data

    shape = ANY if cls is None else Shape(models=(cls,))
    return write, Shape(item=shape) if many else shape


def _model_writer(cls: Any) -> Callable[[Any], Any]:
    shape = Shape(models=(cls,))

    def write(value: Any) -> Any:
        if value.__class__ is cls:
            return writer(cls)(value)
        if is_model(value):
            return write_as(shape, value)
        if isinstance(value, Mapping):
            return lay_out(cls, value)
        if (members := as_members(value)) is not None:
            return lay_out(cls, members)
        raise BodyError(f"expected a {cls.__name__} or a dict, not a {value.__class__.__name__}")

    return write


def encode_json(value: Any) -> bytes:
    """The JSON of a value that stands for itself: dicts, lists, scalars.

    Raises:
        BodyError: something in it has no place in JSON; the message says where it is.
    """
    return _encoded(generic(ANY), ANY, value)


def to_wire(value: Any) -> Any:
    """The dicts and lists that a model becomes in JSON: a resource object, or a plain one.

    Raises:
        BodyError: something in it has no place in JSON; the message says which field.
    """
    return decoded(_encoded(lambda model: writer(model.__class__)(model), ANY, value))


# --- forms


def form_fields(operation: Operation, body: Any) -> list[tuple[str, Any]]:
    """The parts of a multipart request: (name on the wire, value) of every field that is set.

    Values are text, but for files: these are passed on as they are, paths as `pathlib.Path`.

    Raises:
        BodyError: the body is no model and no dict.
    """
    cls = operation.model(operation.body or "")
    if is_model(body):
        cls = body.__class__
        pairs = [(name, getattr(body, name)) for name in layout(cls).by_name]
        pairs += body.extra.items()
    elif (members := as_members(body)) is not None:
        body = members
        if (problem := stray(cls, body)) is not None:
            raise BodyError(problem)
        pairs = [(name, value) for name, value in body.items() if name != "extra"]
        pairs += (body.get("extra") or {}).items()
    else:
        raise BodyError(f"expected a {cls.__name__} or a dict, not a {body.__class__.__name__}")
    plan = layout(cls)
    parts: list[tuple[str, Any]] = []
    for name, value in pairs:
        field = plan.by_name.get(name) or plan.by_key.get(name)
        key = field.key if field else name
        if isinstance(value, (list, tuple)):
            parts += [(key, _part(field, item)) for item in value]
        elif value is not UNSET and value is not None:
            parts.append((key, _part(field, value)))
    return parts


def _part(field: FieldLayout | None, value: Any) -> Any:
    if field is not None and "file" in field.shape.kinds:
        from pathlib import Path  # Seldom needed: kept out of the import of the package.

        return Path(value) if isinstance(value, str) else value
    if isinstance(value, str) or hasattr(value, "read"):
        return value
    shape = field.shape if field else ANY
    text = _encoded(generic(shape), shape, value).decode()
    # A string in JSON is in quotes, which a form has no use for: dates, enumerations.
    return msgspec.json.decode(text) if text.startswith('"') else text
