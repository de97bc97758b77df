# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The seam between generated code and whatever sends it.

Generated modules import this file, and it no more of the client than its ground; the client implements
:class:`Sender` and reads :class:`Operation` and :class:`Wire`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from copy import copy
from functools import cache
from importlib import import_module
from inspect import get_annotations
from reprlib import recursive_repr
from types import MappingProxyType
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, Literal, Protocol, Self, TypeAlias, TypedDict, TypeVar

from klaviyo_async.deferred import Deferred as Deferred
from klaviyo_async.deferred import deferred_names as deferred_names
from klaviyo_async.unset import UNSET, Unset
from msgspec import NODEFAULT, Struct

if TYPE_CHECKING:
    from klaviyo_async.core import response as responses
else:
    responses = Deferred("klaviyo_async.core.response")

__all__ = [
    "UNSET",
    "File",
    "Filter",
    "Model",
    "Operation",
    "Options",
    "Page",
    "Pager",
    "Ref",
    "Resource",
    "Sender",
    "Unset",
    "Wire",
    "keyword_body",
    "send_or_resolve",
]

REVISION: Final = "2026-10-15"
"""The API revision this package was generated from."""

File: TypeAlias = bytes | str | os.PathLike[str] | IO[bytes]
"""A file to upload: its bytes, its path, or a binary file object."""


T_co = TypeVar("T_co", covariant=True)
EMPTY: Final[Mapping[str, Any]] = MappingProxyType({})


class Tier(Struct, frozen=True):
    """A lower rate-limit tier that holds when `parameter` contains `value`."""

    parameter: str
    value: str
    limits: tuple[str, ...]


class Operation(Struct, frozen=True, eq=False, gc=False):
    """One operation of the API: everything needed to send it, limit it, and read its answer."""

    name: str
    method: str
    path: str
    """Path template, e.g. `/api/events/{id}`."""
    area: str
    """Name of the API group, e.g. `events`."""
    limits: tuple[str, ...]
    """Rate-limit windows: burst, steady and, where there is one, daily; e.g. `("350/s", "3500/m")`."""
    tiers: tuple[Tier, ...] = ()
    """Lower limits that hold with some parameters."""
    scopes: tuple[str, ...] = ()
    public: bool = False
    """True for `/client/*`: authenticated by `company_id`, never by a private key."""
    query: Mapping[str, str] = EMPTY
    """Query parameter (as on the wire) -> its type: `str`, `int`, an alias in `api/_types.py`, or `list[...]`."""
    headers: Mapping[str, str] = EMPTY
    """Header parameter (beside `revision`) -> its type."""
    required: tuple[str, ...] = ()
    """Query and header parameters that must be given."""
    reconstructed: tuple[str, ...] = ()
    """Facts known only from a reconstructed document: `all`, keys of the operation in it, or `parameters/NAME`."""
    exploded: tuple[str, ...] = ()
    """List parameters that are repeated; all others are one comma-joined value."""
    filters: Mapping[str, tuple[str, ...]] | None = None
    """Filterable field -> (value type, operator, ...); `op[]` takes a list, `op()` takes no value. None: not stated."""
    cursor: str | None = None
    """Name of the cursor parameter, where the operation is paged."""
    page_size: tuple[int | None, int | None, int | None] | None = None
    """(default, minimum, maximum) of `page[size]`."""
    body: str | None = None
    """Body type: a model, `list[Model]`, `id:TYPE` or `list[id:TYPE]`; sent as `{"data": ...}` if `envelope`."""
    media_type: str = "application/vnd.api+json"
    caps: Mapping[str, int] = EMPTY
    """Payload limits, e.g. `{"items": 1000, "bytes": 5000000}`."""
    returns: str | None = None
    """Name of the model of `data` (of one element where `many`); `Ref` for bare identifiers; None: no body."""
    absent: tuple[str, ...] = ()
    """JSON names of the model's attributes and relationships that this operation never answers with."""
    many: bool = False
    nullable: bool = False
    """Whether `data` of the answer may be null, where there is no such resource."""
    rows: str | None = None
    """Field of the returned resource that holds a page's items (reports), where `data` itself is no list."""
    envelope: bool = True
    """Whether body and answer are `{"data": ...}` documents."""
    resource: str | None = None
    """JSON:API type of the resource that the operation creates or returns."""
    statuses: tuple[int, ...] = (200,)
    """Documented success statuses."""
    aliases: tuple[str, ...] = ()
    revision: str = REVISION
    """Value of the `revision` header."""

    package: ClassVar[str] = __package__ or ""

    def __repr__(self) -> str:
        return f"<Operation {self.area}.{self.name} {self.method} {self.path}>"

    def model(self, name: str) -> Any:
        """The model class of that name in this operation's package.

        Args:
            name: name of the class, e.g. `ProfileCreate`.
        """
        return Ref if name == "Ref" else getattr(import_module(f"{self.package}.models"), name)


def keyword_body(operation: Operation, body: Any, fields: Mapping[str, Any], **known: Any) -> Any:
    """The model that keywords make, for an operation called without a body.

    Args:
        operation: what is called.
        body: UNSET, unless the caller gave both.
        fields: the keywords; one that another argument's name is taken from ends in an underscore.
        known: fields that other arguments say.

    Raises:
        TypeError: there is a body too, a keyword is no field, or a field that is required is missing.
    """
    if body is not UNSET:
        raise TypeError(f"{operation.name}() takes a body or its fields as keywords, not both: {', '.join(fields)}")
    cls = operation.model(operation.body or "")
    names = {field.name: field.required for field in model_fields(cls)}
    for name, value in fields.items():
        if name == "type" and name not in names and value == cls._wire.type:
            continue
        field = name if name in names and name not in known else name.removesuffix("_")
        if field not in names or field in known:
            from difflib import get_close_matches

            near = get_close_matches(name, names, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"{operation.name}() got an unexpected keyword argument {name!r}{hint}")
        known[field] = value
    if missing := [name for name, needed in names.items() if needed and name not in known]:
        raise TypeError(f"{operation.name}() misses {', '.join(map(repr, missing))}")
    return cls(**known)


class Wire(Struct, frozen=True, gc=False):
    """How a flat model is laid out in JSON."""

    type: str | None = None
    """JSON:API type of a resource (`{"type", "id", "attributes", "relationships"}`); None: a plain object."""
    relationships: Mapping[str, str] = EMPTY
    """Field -> JSON:API type of what it refers to; it stands in `relationships`, but for those in `attributes`."""
    root: tuple[str, ...] = ()
    """Fields that stand beside `attributes`, as do `id` and `links`, e.g. `meta`."""
    data: tuple[str, ...] = ()
    """Fields whose value is wrapped as `{"data": value}`."""
    names: Mapping[str, str] = EMPTY
    """Field -> JSON name, where they differ."""
    attributes: tuple[str, ...] = ()
    """Fields that are attributes all the same: called `id` or `links`, or with identifiers as their value."""


class Field(Struct, frozen=True):
    """One field of a model."""

    name: str
    type: Any
    """Its annotation: text, or the type itself of a class that was not generated."""
    default: Any
    """NODEFAULT if there is none."""

    @property
    def required(self) -> bool:
        """Whether it has to be given."""
        return self.default is NODEFAULT


@cache
def model_fields(cls: Any) -> tuple[Field, ...]:
    """The fields of a model class, in the order of its definition; `extra` comes first.

    Args:
        cls: a model.
    """
    types: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        types.update(get_annotations(base))
    names, defaults = cls.__struct_fields__, cls.__struct_defaults__
    defaults = (NODEFAULT,) * (len(names) - len(defaults)) + defaults
    return tuple(Field(name, types[name], default) for name, default in zip(names, defaults, strict=True))


class _Attributes:
    """What attrs looks for in a class: with it, `attrs.asdict`, `evolve` and `fields` take models."""

    def __get__(self, instance: Any, owner: Any) -> Any:
        return _attributes(owner)


@cache
def _attributes(cls: Any) -> Any:
    """What attrs knows of a class of its own with these fields."""
    import attrs  # few programs ask

    attribute: Any = attrs.field  # to type checkers an annotation is no text
    made = {
        field.name: attribute(default=attrs.NOTHING if field.required else field.default, type=field.type, kw_only=True)
        for field in model_fields(cls)
    }
    return attrs.fields(attrs.make_class(cls.__name__, made))


# Only resources of answers may refer to one another in a circle: the garbage collector looks at no others.
class Model(Struct, kw_only=True, eq=False, gc=False):
    """Base of all models."""

    _wire: ClassVar[Wire] = Wire()

    extra: Mapping[str, Any] = EMPTY
    """Fields that the document does not know, by their JSON names; sent along when set."""

    if not TYPE_CHECKING:
        __attrs_attrs__ = _Attributes()

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        # What `vars` shows; FastAPI encodes by it what it does not know.
        return self.to_dict()

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as plain dicts and lists under their Python names.

        A resource that is met inside itself, as related resources may be, is its type and id there.
        """
        plain: dict[str, Any] = _plain(self, ())
        return plain

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(_plain(self, ()) == _plain(other, ()))

    # Struct has one of its own, which compares identities.
    __ne__ = object.__ne__

    __hash__ = None  # type: ignore[assignment]

    def __copy__(self) -> Self:
        made: Self = super().__copy__()  # type: ignore[misc]
        if self.__class__.__dictoffset__:  # of a class of the user's; Struct leaves out what is in it
            vars(made).update(vars(self))
        return made

    # Copies and pickles hold what is set alone: those of an older revision fit a newer one.
    def __reduce__(self) -> tuple[Any, ...]:
        state: dict[str, Any] = dict(_items(self))
        if self.__class__.__dictoffset__:
            state["__dict__"] = vars(self)
        return blank, (self.__class__,), state

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        for name in self.__struct_fields__:
            setattr(self, name, state.get(name, EMPTY if name == "extra" else UNSET))
        if "__dict__" in state:
            vars(self).update(state["__dict__"])

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from klaviyo_async.pydantic_support import Schemas

        return Schemas(handler).of(cls)

    @property
    def __pydantic_serializer__(self) -> Any:
        try:
            from klaviyo_async.pydantic_support import adapter
        except ImportError as error:
            raise AttributeError("pydantic is not installed") from error
        cls: Any = self.__class__
        return adapter(cls).serializer

    @recursive_repr()
    def __repr__(self) -> str:
        return f"{self.__class__.__name__}({', '.join(f'{name}={value!r}' for name, value in _items(self))})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return _items(self)


class ResourceModel(Model, kw_only=True):
    """Base of models that are JSON:API resources."""

    @property
    def type(self) -> str:
        """The resource's JSON:API type."""
        return self._wire.type or ""


class Ref(Model, kw_only=True):
    """A bare reference to a resource."""

    id: str
    type: str


def blank(cls: Any) -> Any:
    """A model of that class of which nothing is set, be it required or not."""
    return cls(**_nothing(cls))


@cache
def _nothing(cls: Any) -> Mapping[str, Any]:
    return {field.name: UNSET for field in model_fields(cls) if field.required}


def _items(instance: Model) -> list[tuple[str, Any]]:
    pairs = [(name, getattr(instance, name)) for name in instance.__struct_fields__ if name != "extra"]
    if instance.extra:
        pairs.append(("extra", instance.extra))
    return [(name, value) for name, value in pairs if value is not UNSET]


def _plain(value: Any, inside: tuple[int, ...]) -> Any:
    if isinstance(value, Model):
        if id(value) in inside:
            return {"type": getattr(value, "type", None), "id": getattr(value, "id", None)}
        inside = (*inside, id(value))
        return {name: _plain(item, inside) for name, item in _items(value)}
    if isinstance(value, Mapping):
        return {key: _plain(item, inside) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item, inside) for item in value]
    return value


class HooksLike(Protocol):
    """What `klaviyo_async.Hooks` is to a type checker here."""

    def on_call(self, call: Any) -> None: ...
    def on_done(self, call: Any, error: BaseException | None, seconds: float) -> None: ...


class RetryRuleLike(Protocol):
    """What `klaviyo_async.RetryRule` is to a type checker here."""

    def __call__(
        self, attempt: Any, error: Any, /
    ) -> bool | Literal["unsafe"] | Awaitable[bool | Literal["unsafe"] | None] | None: ...


class Options(TypedDict, total=False):
    """Settings of a call. Those of a call replace the client's; headers and hooks are added to them."""

    timeout: float | tuple[float | None, float | None, float | None] | None
    """Seconds one attempt may take in all, or (connect, read, total), e.g. a `Timeout`; None: no limit.
    Client's default: 60 in all, 10 to connect, 30 without a byte received."""
    max_retries: int
    """Repeated requests at most, so `max_retries + 1` requests in all. Client's default: 3."""
    max_delay: float
    """Longest delay in seconds between two attempts. If the server asks for a longer one, the call
    fails at once, and its error says how long. Client's default: 60."""
    deadline: float | None
    """Seconds the whole call may take: waiting for quota, all attempts, delays, body; None: no limit,
    which is the client's default."""
    lane: Literal["interactive", "bulk"]
    """`interactive` calls get quota before `bulk` ones. Client's default: `interactive`."""
    headers: Mapping[str, str] | None
    """Headers to add to each request, by name. Client's default: none."""
    replay_safe: bool
    """Whether a request may be repeated even if the first one may have been processed. Client's
    default: only if a second one does no harm, which depends on the operation and the body."""
    retry: RetryRuleLike | None
    """Says of each attempt that fails whether to repeat it: from a `FailedAttempt` and its error to True,
    False, or None for the usual. Still at most `max_retries` times, within the retry budget, and not if
    the request may have been processed and a second one does harm: then only the answer `"unsafe"`
    repeats it. May be a coroutine function. Client's default: none."""
    extra_query: Mapping[str, Any] | None
    """Query parameters that the document does not have, by name. Those that the call itself gives are
    refused. Added to the client's. Client's default: none."""
    extra_body: Mapping[str, Any] | None
    """Members that the document does not have, put into the JSON document that is sent, from its root:
    objects are merged at any depth, and what is there already is refused, never replaced. Client's
    default: none."""
    partial: Literal["warn", "error", "ignore"]
    """What becomes of a success of which Klaviyo did not take some field, as it does with an invalid phone
    number beside a valid email address. `warn`: a warning in the log; `error`: PartialFailure is raised,
    though the rest is stored; `ignore`: only hooks and `RawResponse.partial_failure` know. Client's
    default: `warn`."""
    on_response: Callable[[Any], object] | None
    """Called with each raw response (status, headers, rate-limit state, undecoded body)."""
    hooks: HooksLike | Sequence[HooksLike]
    """One or several `Hooks`, notified of each step of the call."""


class Filter(Protocol):
    """A filter expression, or whatever else can say how it is written in a query."""

    def __klaviyo_filter__(self) -> str:
        """The filter as the API reads it."""
        ...


class Page(Protocol[T_co]):
    """One page of a list."""

    @property
    def data(self) -> Sequence[T_co]: ...
    @property
    def included(self) -> Sequence[Any]: ...
    @property
    def links(self) -> Mapping[str, Any]: ...
    @property
    def meta(self) -> Mapping[str, Any]: ...
    @property
    def has_next(self) -> bool: ...
    @property
    def next_cursor(self) -> str | None: ...
    @property
    def resource(self) -> Any: ...
    @property
    def response(self) -> responses.RawResponse: ...
    def __getitem__(self, index: int, /) -> T_co: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __len__(self) -> int: ...
    async def next(self) -> Page[T_co] | None: ...


class Iteration(Protocol[T_co]):
    """A list being read; close it (`aclose`, `async with`) if you leave it early."""

    def __aiter__(self) -> AsyncIterator[T_co]: ...
    async def __anext__(self) -> T_co: ...
    async def aclose(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: Any) -> None: ...


class Pager(Protocol[T_co]):
    """A list call: `await` it for one page, `async for` over it for all items, page by page."""

    def __await__(self) -> Generator[Any, None, Page[T_co]]: ...
    def __aiter__(self) -> AsyncIterator[T_co]: ...
    def items(self, *, limit: int | None = None, prefetch: int = 0) -> Iteration[T_co]: ...
    def pages(self, *, limit: int | None = None, prefetch: int = 0) -> Iteration[Page[T_co]]: ...


class Sender(Protocol):
    """What the generated methods need of a client."""

    async def send(
        self,
        operation: Operation,
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: Options | None = None,
    ) -> Any: ...

    def pages(
        self,
        operation: Operation,
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: Options | None = None,
    ) -> Pager[Any]: ...


class Resource:
    """Base of the API groups: one class per tag, one method per operation."""

    __slots__ = ("_sender",)

    _aliases: ClassVar[Mapping[str, str]] = EMPTY

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def __repr__(self) -> str:
        return f"<{self.__class__.__name__} of {self._sender!r}>"


def _alias(self: Resource, name: str) -> Any:
    target = self._aliases.get(name)
    if target is None:
        # A sender may know where operations are that this package does not have.
        where = getattr(type(self._sender), "_where", None)
        hint = where(self._sender, name) if where is not None and not name.startswith("_") else None
        said = f"{self.__class__.__name__} has no operation {name!r}"
        raise AttributeError(f"{said}; {hint}" if hint else said, name=name, obj=self)
    return getattr(self, target)


# Set from outside the class so that type checkers still report a misspelt operation.
setattr(Resource, "__getattr__", _alias)


async def send_or_resolve(
    sender: Sender,
    on_conflict: Any,
    attribute: str,
    update: Operation,
    read: Operation,
    operation: Operation,
    *,
    query: Mapping[str, Any],
    body: Any,
    options: Options | None,
) -> Any:
    """Create a resource; if there is one already, update that with the same body, or read it.

    Args:
        sender: what sends.
        on_conflict: `update` or `return`.
        attribute: of the error that says so, the id of what is there; without one it is raised.
        update: what updates it.
        read: what reads it.
        operation: what creates it.
        query: query parameters.
        body: of the resource.
        options: of the call; a `deadline` is that of all requests together.

    Raises:
        ValueError: `on_conflict` is neither.
    """
    if on_conflict not in ("update", "return"):
        raise ValueError(f"on_conflict must be 'update' or 'return', not {on_conflict!r}")
    with suppress(RecursionError):  # what holds itself is refused when it is sent
        body = _lasting(body)
    try:
        return await sender.send(operation, query=query, body=body, options=options)
    except Exception as error:
        if (id_ := getattr(error, attribute, None)) is None:
            raise
        left = getattr(error, "time_left", None)
    if left is not None:
        options = {**(options or {}), "deadline": left}
    if on_conflict == "return":
        return await sender.send(read, path=(id_,), query=query, options=options)
    if isinstance(body, Mapping) and body.keys() == {"data"} and isinstance(body["data"], Mapping):
        body = {"data": {**body["data"], "id": id_}}
    return await sender.send(update, path=(id_,), query=query, body=body, options=options)


def _lasting(value: Any) -> Any:
    """A body that can be written twice: with lists in place of what is iterated once, such as a generator."""
    if value.__class__ is dict:
        return {name: _lasting(item) for name, item in value.items()}
    if value.__class__ is list or (isinstance(value, Iterator) and not hasattr(value, "read")):
        return [_lasting(item) for item in value]
    if isinstance(value, Model):
        made = copy(value)
        for name, item in _items(value):
            setattr(made, name, _lasting(item))
        return made
    return value
