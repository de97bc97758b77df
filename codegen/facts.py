"""Plain records of what a normalised document states: models, fields, operations, parameters."""

from __future__ import annotations

from typing import Any, Literal

import attrs

Schema = dict[str, Any]
Place = Literal["root", "attributes", "relationships"]


@attrs.define
class FieldFacts:
    """One field of a flat model."""

    name: str
    """Python name."""
    json: str
    schema: Schema
    required: bool
    place: Place = "root"
    refers_to: str | None = None
    """Of a relationship: the JSON:API type at its other end."""
    many: bool = False
    nullable: bool = False
    stated: Schema = attrs.field(factory=dict)
    """The schema as the document has it, for format, bounds and default."""
    data: bool = False
    """Whether the value travels as `{"data": value}`."""
    identifies: str = ""
    """JSON:API type of the bare identifiers that a body has there, of an attribute."""
    prose: str | None = None


@attrs.define
class ModelFacts:
    """One flat model; `key` says where it comes from, `name` is its class."""

    key: str
    wanted: str
    """The name it would like to have."""
    full: str
    """The name it falls back on when that one is taken."""
    type: str | None = None
    """JSON:API type, of a resource."""
    answer: bool = False
    """A resource as the server answers it (all of one type are one model)."""
    fields: dict[str, FieldFacts] = attrs.field(factory=dict)
    name: str = ""
    prose: str | None = None
    in_request: bool = False
    in_response: bool = False
    body_of: list[str] = attrs.field(factory=list)
    """Operations whose body it is."""
    home: str = ""
    """Module it lives in."""


@attrs.define
class ParameterFacts:
    """A query or header parameter."""

    wire: str
    name: str
    where: Literal["query", "header"]
    schema: Schema
    required: bool
    exploded: bool = False
    values: tuple[str, ...] = ()
    """Allowed values, of the items if it is a list."""
    is_list: bool = False
    stated: Schema = attrs.field(factory=dict)
    """The schema as the document has it, for bounds and default."""
    alias: str = ""
    """Name of the type alias for `values`."""
    prose: str | None = None


@attrs.define
class BodyFacts:
    """What an operation takes."""

    kind: Literal["model", "id"]
    key: str
    """Model key, or the JSON:API type of the identifiers."""
    many: bool
    media_type: str
    envelope: bool

    @property
    def multipart(self) -> bool:
        """Whether it is a form with a file rather than JSON."""
        return self.media_type.startswith("multipart/")


@attrs.define
class ResponseFacts:
    """What an operation returns."""

    key: str
    """Model key; `Ref` for identifiers."""
    many: bool
    envelope: bool
    type: str | None
    nullable: bool
    """Whether `data` may be null."""


@attrs.frozen
class Shown:
    """What an operation's answer bears of a resource; its class has what any operation bears."""

    attributes: frozenset[str]
    """Names in JSON."""
    relationships: frozenset[str]

    def __or__(self, other: Shown) -> Shown:
        return Shown(self.attributes | other.attributes, self.relationships | other.relationships)


@attrs.define
class OperationFacts:
    """One operation."""

    id: str
    name: str
    verb: str
    path: str
    tag: str
    area: str
    path_parameters: list[str]
    parameters: list[ParameterFacts]
    body: BodyFacts | None
    answer: ResponseFacts | None
    statuses: tuple[int, ...]
    raw: dict[str, Any]
    """The operation as in the document, for its extensions."""
    public: bool
    revision: str = ""
    """The revision that it is called with, if that is not the document's."""
    deprecated: bool = False
    shown: Shown | None = None
    """Of the resources that it answers with."""
    included: dict[str, Shown] = attrs.field(factory=dict)
    """JSON:API type -> likewise, of those that come along."""
    rows: str | None = None

    @property
    def cursor(self) -> str | None:
        """Name of the cursor parameter of a paged operation."""
        for parameter in self.parameters:
            if parameter.wire in ("page[cursor]", "page_cursor"):
                return parameter.wire
        return None

    @property
    def paged(self) -> bool:
        """Whether the method returns a pager."""
        return self.answer is not None and (self.answer.many or self.rows is not None)


@attrs.define
class Normalised:
    """A whole document, normalised."""

    revision: str
    title: str
    operations: list[OperationFacts]
    models: dict[str, ModelFacts]
    package: str = ""
    """Name of the package that is made of it."""
    document: dict[str, Any] = attrs.field(factory=dict)
    """The flat document that the parser is fed with."""
    answers: dict[str, str] = attrs.field(factory=dict)
    """JSON:API type -> class name of its answers."""
    holders: dict[str, list[tuple[ModelFacts, FieldFacts]]] = attrs.field(factory=dict)
    """Class name -> where it stands in others, resources and bodies first."""
    by_name: dict[str, ModelFacts] = attrs.field(factory=dict)
    """Class name -> model."""


def limits_of(tier: dict[str, str]) -> tuple[str, ...]:
    """Burst, steady and, if there is one, daily limit."""
    return tuple(tier[name] for name in ("burst", "steady", "daily") if tier.get(name))


def page_size(operation: OperationFacts) -> tuple[int | None, int | None, int | None] | None:
    """(default, minimum, maximum) of the page size, where anything is known of it."""
    for parameter in operation.raw.get("parameters", ()):
        if parameter["name"] == "page[size]":
            schema = parameter["schema"]
            return schema.get("default"), schema.get("minimum"), schema.get("maximum")
    if (stated := operation.raw.get("x-klaviyo-page-size")) is not None:
        return stated.get("default"), stated.get("minimum"), stated.get("maximum")
    return None
