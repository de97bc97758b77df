"""A transport without a server: it records the calls and replies with prepared responses."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from types import ModuleType
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from attrs import field, frozen
from klaviyo_openapi._runtime import UNSET, Operation

from ..core.codec import CodecError, from_wire
from ..core.codec.encoder import decoded
from ..core.codec.shapes import is_model
from ..core.made_answers import made_answer, path_arguments
from ..core.multipart import Upload
from ..core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE, operation_of
from ..core.raw import raw_operation
from ..core.request import python_name
from ..core.response import RawResponse
from ..errors import InvalidRequest
from ..sandbox.errors import RejectedRequest
from ..sandbox.routes import packages_by_revision, route
from .responses import FakeResponse, Pages, prepare_response

__all__ = ["FakeKlaviyo", "Pages", "SentCall"]

OperationLike = str | Operation | Callable[..., Any]
_MISSING: Final = object()


@frozen
class SentCall:
    """One request that was sent."""

    operation: str
    """Klaviyo's name of it, e.g. `create_event`."""
    method: str
    """HTTP method."""
    path: str
    """Path of the request, percent-encoded."""
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
        """An argument, or a field of the body.

        Args:
            name: of the argument, or of the field as in the models, dotted: `profile.email`,
                `profiles.0.email` for the first of a list. `metric` of an event is the name of the
                metric; a resource that is only referred to is its id.

        Raises:
            KeyError: neither was sent.
        """
        return short_value(self.find(name))

    def find(self, name: str) -> Any:
        """The same as :meth:`get`, with models in place of names and ids.

        Args:
            name: as for :meth:`get`.

        Raises:
            KeyError: neither was sent.
        """
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

    It records all calls. Without a prepared response it replies with a success: a generated resource
    with the id that was asked for and the attributes that were sent, a page with one of them, or
    nothing where the operation returns nothing. Jobs are complete.

    Args:
        packages: generated packages of your own, or their names: calls of their revisions are read
            and answered as they say, and their operations may be named.

    Raises:
        TypeError: one of them is none of the generator's, or cannot be imported.
        ConfigurationError: one has paths that nothing is known of.
    """

    def __init__(self, *packages: ModuleType | str) -> None:
        self._packages = packages_by_revision(packages)
        self.calls: list[SentCall] = []
        """What was sent, in order."""
        self._answers: dict[str, deque[FakeResponse]] = {}
        self._used: set[int] = set()

    def reply(
        self,
        operation: OperationLike,
        *answers: Any,
        headers: Mapping[str, str] | None = None,
        partial_failure: Sequence[str] = (),
    ) -> None:
        """Prepare responses to the next calls of an operation; the last one is repeated for all that follow.

        Args:
            operation: an operation, its name or alias, or the method that calls it; for raw calls
                `GET:/api/things/*`.
            answers: a status, of the default's answer or of an error; a model, a list of them for a
                page, or `Pages` of them; a dict that is the JSON itself; None for no content; a
                `RawResponse`; an exception to be raised, where an `APIStatusError` becomes the answer
                that leads to it.
            headers: of these answers, e.g. `Retry-After`.
            partial_failure: fields that Klaviyo did not take though it took the rest, e.g.
                `["phone_number"]`; see :attr:`klaviyo_async.RawResponse.partial_failure`.

        Raises:
            InvalidRequest: there is no such operation, or it never answers with that.
        """
        if partial_failure:
            names = [partial_failure] if isinstance(partial_failure, str) else partial_failure
            headers = {**(headers or {}), "X-Klaviyo-Partial-Failure": ", ".join(names)}
        found = self.operation(operation)
        if not answers:
            raise InvalidRequest(f"say what to answer {found.name} with")
        self._answers.setdefault(found.name, deque()).extend(
            [prepare_response(found, answer, headers) for answer in answers]
        )

    def sent(self, operation: OperationLike | None = None) -> list[SentCall]:
        """The calls that were sent, in order.

        Args:
            operation: an operation, its name or alias, or the method that calls it; None: all.

        Raises:
            InvalidRequest: there is no such operation.
        """
        if operation is None:
            return list(self.calls)
        name = self.operation(operation).name
        return [call for call in self.calls if call.operation == name]

    def operation(self, which: OperationLike) -> Operation:
        """The operation that is meant: of a package of your own, the stable revision, the beta, or
        an older one.

        Args:
            which: an operation, its name or alias, or the method that calls it; `GET:/api/things/*` for
                an endpoint that has none, as :meth:`klaviyo_async.KlaviyoClient.raw` calls it.

        Raises:
            InvalidRequest: there is no such operation.
        """
        if isinstance(which, str) and ":/" in which:
            return raw_operation(*which.split(":", 1), package=PACKAGE)
        known = (*reversed(self._packages.values()), PACKAGE, BETA_PACKAGE, *KEPT_PACKAGES.values())
        for package in known:
            with suppress(InvalidRequest, ModuleNotFoundError):
                return operation_of(which, package)
        return operation_of(which, known[0])

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events that were sent, singly or in bulk, as flat dicts with the metric's name."""
        return [event for call in self.calls for event in _events(call.model)]

    @property
    def unused(self) -> dict[str, int]:
        """Operation -> how many of the responses that :meth:`reply` prepared were never used."""
        left = {
            name: sum(id(answer) not in self._used for answer in answers)
            for name, answers in self._answers.items()
        }
        return {name: count for name, count in left.items() if count}

    def reset(self) -> None:
        """Forget the calls and the prepared responses."""
        self.calls.clear()
        self._answers.clear()
        self._used.clear()

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Any
    ) -> RawResponse:
        """See :class:`klaviyo_async.http.transport.Transport`.

        Args:
            method: HTTP method.
            url: full address, percent-encoded.
            headers: all headers of the request.
            body: its bytes, an upload's form, or None.
            timeout: time limits in seconds; nothing takes time here.
        """
        parts = urlsplit(url)
        operation = self._find_operation(method, parts.path, headers)
        path = parts.path.removesuffix("/") if operation.area == "raw" else parts.path
        call = _call(operation, path, parts.query, headers, body)
        self.calls.append(call)
        waiting = self._answers.get(operation.name)
        usual = partial(made_answer, operation, call.arguments, call.body, fill="everything")
        if not waiting:
            return usual()
        answer = waiting[0]
        self._used.add(id(answer))
        if len(waiting) > 1 and not answer.has_next(call.query):
            waiting.popleft()
        return answer.response(url, call.query, usual)

    def _find_operation(self, method: str, path: str, headers: Mapping[str, str]) -> Operation:
        revision = headers.get("revision")
        try:
            return route(method, path, revision, self._packages).route.operation
        except RejectedRequest:
            raw = raw_operation(method, path, package=PACKAGE)
            if raw.name in self._answers:
                return raw
            raise InvalidRequest(
                f"no operation is {method} {path} in revision {revision}; for a generated package "
                f"of your own: FakeKlaviyo(package); for klaviyo.raw: fake.reply({raw.name!r}, ...)"
            ) from None

    async def aclose(self) -> None:
        """Nothing to close."""

    def __repr__(self) -> str:
        return f"<FakeKlaviyo with {len(self.calls)} calls>"


def _call(
    operation: Operation, path: str, query: str, headers: Mapping[str, str], body: Any
) -> SentCall:
    pairs: dict[str, str] = {}
    for name, text in parse_qsl(query, keep_blank_values=True):
        pairs[name] = f"{pairs[name]},{text}" if name in pairs else text
    arguments = {python_name(name): text for name, text in pairs.items()}
    arguments.update(path_arguments(operation, path))
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
    return decoded(body)


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


def short_value(value: Any) -> Any:
    """The name of what has only that, the id of what is only referred to."""
    if is_model(value):
        fields = value.to_dict()
        for name in ("name", "id"):
            if fields.keys() - {"type"} == {name}:
                return fields[name]
    if isinstance(value, list):
        return [short_value(item) for item in value]
    return value


def _events(model: Any) -> list[dict[str, Any]]:
    # Told by what they are on the wire: each generated package has classes of its own.
    type_ = model._wire.type if is_model(model) else None
    if type_ == "event" and hasattr(model, "metric"):
        return [{**model.to_dict(), "metric": short_value(model.metric)}]
    if type_ == "event-bulk-create-job":
        return [event for each in model.events_bulk_create for event in _events(each)]
    if type_ == "event-bulk-create":
        profile = model.profile.to_dict()
        return [
            {**event.to_dict(), "metric": short_value(event.metric), "profile": profile}
            for event in model.events
        ]
    return []
