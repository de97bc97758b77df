"""A Klaviyo without a server: records what is sent, answers as it is told."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec
from attrs import field, frozen
from klaviyo_openapi._runtime import UNSET, Operation
from klaviyo_openapi.models import BulkEvents, EventCreate, EventsBulkCreateJob

from ..core.codec import CodecError, from_wire
from ..core.codec.shapes import is_model
from ..core.multipart import Upload
from ..core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE, operation_of
from ..core.request import python_name
from ..core.response import RawResponse
from ..errors import InvalidRequest
from ..sandbox.errors import Refusal
from ..sandbox.routes import route
from .answers import Answer, Pages, made_up, prepared

__all__ = ["FakeKlaviyo", "Pages", "SentCall"]

Which = str | Operation | Callable[..., Any]
_MISSING: Final = object()


@frozen
class SentCall:
    """One request that was sent."""

    operation: str
    """Klaviyo's name of it, e.g. `create_event`."""
    method: str
    path: str
    query: dict[str, str]
    """By wire name, e.g. `page[size]`."""
    arguments: dict[str, str]
    """Parameters of path and query by the names of the method's arguments, e.g. `id`, `page_size`."""
    headers: Mapping[str, str] = field(repr=False)
    """Without credentials."""
    body: Any
    """The JSON that was sent, as plain dicts and lists; an upload's fields; None without one."""
    model: Any = field(repr=False)
    """The body as the operation's model, or a list of them; what `body` says where there is none."""

    @property
    def attributes(self) -> dict[str, Any]:
        """Attributes of the resource that was sent; the body itself where there is no envelope."""
        data = self.body.get("data") if isinstance(self.body, dict) else None
        found = data.get("attributes") if isinstance(data, dict) else self.body
        return found if isinstance(found, dict) else {}

    def get(self, name: str) -> Any:
        """An argument, or a field of the body by its dotted name, as in the models; KeyError if none.

        `metric` of an event is the metric's name, `profile.email` what it says, `profiles.0.email`
        that of the first of a list. What is referred to is its id.
        """
        return short(self.find(name))

    def find(self, name: str) -> Any:
        """The same, with models as such; KeyError if there is none."""
        if name in self.arguments:
            return self.arguments[name]
        value = self.model
        for part in name.split("."):
            value = _step(value, part)
            if value is _MISSING:
                raise KeyError(name)
        return value


class FakeKlaviyo:
    """A transport to give to a client: `KlaviyoClient("pk_test", transport=FakeKlaviyo())`.

    Whatever is not told otherwise is answered with a success: a made-up resource with the id that was
    asked for and the attributes that were sent, a page with one of them, or nothing where there is
    nothing to return. Jobs are complete.
    """

    def __init__(self) -> None:
        self.calls: list[SentCall] = []
        """What was sent, in order."""
        self._answers: dict[str, deque[Answer]] = {}
        self._given: set[int] = set()

    def reply(
        self, operation: Which, *answers: Any, headers: Mapping[str, str] | None = None
    ) -> None:
        """Answer the next calls of an operation; the last answer goes on for ever.

        Args:
            operation: an operation, its name or alias, or the method that calls it.
            answers: a status; a model, a list of them for a page, or `Pages` of them; a dict that is
                the JSON itself; None for no content; a `RawResponse`; an exception to be raised,
                where an `APIStatusError` becomes the answer that leads to it.
            headers: of these answers, e.g. `Retry-After`.

        Raises:
            InvalidRequest: there is no such operation, or it never answers with that.
        """
        found = meant(operation)
        if not answers:
            raise InvalidRequest(f"say what to answer {found.name} with")
        self._answers.setdefault(found.name, deque()).extend(
            [prepared(found, answer, headers) for answer in answers]
        )

    def sent(self, operation: Which | None = None) -> list[SentCall]:
        """What was sent, of one operation or all."""
        if operation is None:
            return list(self.calls)
        name = meant(operation).name
        return [call for call in self.calls if call.operation == name]

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events that were sent, singly or in bulk, as flat dicts with the metric's name."""
        return [event for call in self.calls for event in _events(call.model)]

    @property
    def unused(self) -> dict[str, int]:
        """Operation -> how many of the answers it was told to give were never asked for."""
        left = {
            name: sum(id(answer) not in self._given for answer in answers)
            for name, answers in self._answers.items()
        }
        return {name: count for name, count in left.items() if count}

    def reset(self) -> None:
        """Forget calls and answers."""
        self.calls.clear()
        self._answers.clear()
        self._given.clear()

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Any
    ) -> RawResponse:
        """See :class:`klaviyo_async.http.transport.Transport`."""
        parts = urlsplit(url)
        operation = self._called(method, parts.path, headers)
        call = _call(operation, parts.path, parts.query, headers, body)
        self.calls.append(call)
        waiting = self._answers.get(operation.name)
        if not waiting:
            return made_up(operation, call.arguments, call.body)
        answer = waiting[0]
        self._given.add(id(answer))
        if len(waiting) > 1 and not answer.goes_on(call.query):
            waiting.popleft()
        return answer.response(url, call.query)

    def _called(self, method: str, path: str, headers: Mapping[str, str]) -> Operation:
        try:
            return route(method, path, headers.get("revision")).route.operation
        except Refusal:
            raise InvalidRequest(f"no operation is {method} {path}") from None

    async def aclose(self) -> None:
        """Nothing to close."""

    def __repr__(self) -> str:
        return f"<FakeKlaviyo with {len(self.calls)} calls>"


def meant(which: Which) -> Operation:
    """The operation, of the stable revision, the beta, or an older one."""
    try:
        return operation_of(which, PACKAGE)
    except InvalidRequest:
        for package in (BETA_PACKAGE, *KEPT_PACKAGES.values()):
            try:
                return operation_of(which, package)
            except (InvalidRequest, ModuleNotFoundError):
                pass
        raise


def _call(
    operation: Operation, path: str, query: str, headers: Mapping[str, str], body: Any
) -> SentCall:
    pairs: dict[str, str] = {}
    for name, text in parse_qsl(query, keep_blank_values=True):
        pairs[name] = f"{pairs[name]},{text}" if name in pairs else text
    arguments = {python_name(name): text for name, text in pairs.items()}
    for piece, text in zip(operation.path.split("/"), path.split("/"), strict=True):
        if piece.startswith("{"):
            arguments[python_name(piece)] = unquote(text)
    shown = {name: text for name, text in headers.items() if name.lower() != "authorization"}
    plain = _plain(body)
    return SentCall(
        operation=operation.name,
        method=operation.method,
        path=path,
        query=pairs,
        arguments=arguments,
        headers=shown,
        body=plain,
        model=_model(operation, plain),
    )


def _plain(body: Any) -> Any:
    if body is None:
        return None
    if isinstance(body, Upload):
        return dict(body.fields)
    return msgspec.json.decode(body)


def _model(operation: Operation, body: Any) -> Any:
    """The body as it was before it was put into envelopes."""
    token = (operation.body or "").removeprefix("list[").removesuffix("]")
    data = body.get("data", body) if isinstance(body, dict) else body
    if not token or operation.media_type.startswith("multipart/"):
        return data
    model = operation.model("Ref" if token.startswith("id:") else token)
    try:
        if isinstance(data, list):
            return [from_wire(model, item) for item in data]
        return from_wire(model, data)
    except CodecError:
        return data


def _step(value: Any, name: str) -> Any:
    if is_model(value):
        found = getattr(value, name, value.extra.get(name, _MISSING))
        return _MISSING if found is UNSET else found
    if isinstance(value, Mapping):
        return value.get(name, _MISSING)
    if isinstance(value, list) and name.isdecimal() and int(name) < len(value):
        return value[int(name)]
    return _MISSING


def short(value: Any) -> Any:
    """The name of what has only that, the id of what is only referred to."""
    if is_model(value):
        fields = value.to_dict()
        for name in ("name", "id"):
            if fields.keys() - {"type"} == {name}:
                return fields[name]
    if isinstance(value, list):
        return [short(item) for item in value]
    return value


def _events(model: Any) -> list[dict[str, Any]]:
    if isinstance(model, EventCreate):
        return [{**model.to_dict(), "metric": short(model.metric)}]
    if isinstance(model, EventsBulkCreateJob):
        return [event for each in model.events_bulk_create for event in _events(each)]
    if isinstance(model, BulkEvents):
        profile = model.profile.to_dict()
        return [
            {**event.to_dict(), "metric": short(event.metric), "profile": profile}
            for event in model.events
        ]
    return []
