"""The sandbox's own endpoints, under `/sandbox/`: counts, state, faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import attrs
import msgspec
from aiohttp import web

from ..errors import ConfigurationError
from . import images
from .access import masked_names
from .bodies import linkages, read
from .documents import Documents
from .errors import FixtureError, RejectedRequest
from .faults import Faults, faults_of
from .journal_endpoint import journal_endpoint, json_answer
from .records import OWN_TYPES
from .state_endpoint import PATHS, RestorableSandbox, reset, state_endpoint
from .steps import Steps, every, paced

if TYPE_CHECKING:
    from .events import EventLog
    from .journal import Journal
    from .stats import Stats
    from .store import Store
    from .webhooks import Webhooks


_WRONG = (KeyError, TypeError, ValueError, RecursionError)


class ControllableSandbox(RestorableSandbox, Protocol):
    """What is controlled: a sandbox."""

    url: str
    stats: Stats
    events: EventLog
    faults: Faults
    webhooks: Webhooks
    journal: Journal

    @property
    def stores(self) -> list[Store]:
        """All accounts that were seen."""
        ...

    def store(self, account: str) -> Store:
        """What an account holds."""
        ...


async def control(sandbox: ControllableSandbox, request: web.BaseRequest) -> web.Response:
    """Answer a request to one of them.

    - `GET /sandbox/stats`: requests by operation and outcome, events stored and dropped.
    - `GET /sandbox/state?account=NAME&type=TYPE`: the resources of an account, by type; what the sandbox
      keeps for itself, such as `job-work`, only if its type is asked for.
    - `POST /sandbox/faults` with a fault, a script, or a list of them; `GET`, `DELETE /sandbox/faults`.
    - `POST /sandbox/resources?account=NAME` with a JSON:API resource or a list of them: put
      them in as they are.
    - `GET /sandbox/webhooks`: how webhooks are delivered, and what was; `POST` what
      :meth:`Webhooks.deliver` takes, `PUT` what :meth:`Webhooks.configure` takes, `DELETE`.
    - `POST /sandbox/webhooks/ID/resend`: send a delivery's events once more, signed anew.
    - `GET /sandbox/images/NAME`: an image that was uploaded, as its `image_url` says.
    - `GET /sandbox/requests?operation=NAME&status=4xx&after=ID&limit=100&bodies=true`: the last requests,
      see :class:`RequestQuery`; `GET /sandbox/requests/ID`: one of them, with its bodies; `DELETE`.
    - `POST /sandbox/requests/ID/replay`: send it once more, with its credentials.
    - `POST /sandbox/requests/verify` with what :class:`RequestQuery` has, and `count`, `at_least` or
      `at_most`: 200 if so many came, 409 that says how many did.
    - `POST /sandbox/seed`, `snapshot`, `restore`, `clock`: see :func:`state_endpoint`.
    - `POST /sandbox/reset`: forget everything.
    """
    name = f"{request.method} {request.path.removeprefix('/sandbox/')}"
    if name.startswith("GET images/"):
        return images.serve(sandbox.stores, request.path)
    try:
        if request.path.startswith("/sandbox/requests"):
            return await journal_endpoint(sandbox, request)
        if request.path.removeprefix("/sandbox/") in PATHS:
            return json_answer(await state_endpoint(sandbox, request))
        match name:
            case "GET stats":
                return json_answer(stats(sandbox))
            case "GET state":
                return await _state(sandbox, dict(request.rel_url.query))
            case "POST faults":
                sandbox.faults.extend(faults_of(msgspec.json.decode(await read(request))))
                return json_answer({})
            case "GET faults":
                return json_answer([attrs.asdict(fault) for fault in sandbox.faults.all()])
            case "DELETE faults":
                sandbox.faults.clear()
                return json_answer({})
            case "POST resources":
                account = request.rel_url.query["account"]
                put(sandbox, account, _listed(msgspec.json.decode(await read(request))))
                return json_answer({})
            case "GET webhooks" | "POST webhooks" | "PUT webhooks" | "DELETE webhooks":
                return json_answer(await _control_webhooks(sandbox.webhooks, request))
            case _ if name.startswith("POST webhooks/") and name.endswith("/resend"):
                id_ = int(name.removeprefix("POST webhooks/").removesuffix("/resend"))
                return json_answer(
                    [attrs.asdict(each) for each in await sandbox.webhooks.resend(id_)]
                )
            case "POST reset":
                await reset(sandbox)
                return json_answer({})
    except RejectedRequest as error:
        return json_answer({"error": error.detail}, error.status)
    except (ConfigurationError, *_WRONG) as error:
        return json_answer({"error": f"{type(error).__name__}: {error}"}, 400)
    return json_answer({"error": f"there is no {name}"}, 404)


async def _control_webhooks(webhooks: Webhooks, request: web.BaseRequest) -> Any:
    if request.method == "POST":
        options = msgspec.json.decode(await read(request))
        return [attrs.asdict(each) for each in await webhooks.deliver(**options)]
    if request.method == "PUT":
        webhooks.configure(**msgspec.json.decode(await read(request)))
    elif request.method == "DELETE":
        webhooks.clear()
    else:
        return webhooks.as_dict()
    return {}


def stats(sandbox: ControllableSandbox) -> dict[str, Any]:
    """All counts of a sandbox."""
    event_log = sandbox.events
    return {
        **sandbox.stats.as_dict(),
        "events": {"stored": event_log.stored, "duplicates": event_log.duplicates},
    }


def put(sandbox: ControllableSandbox, account: str, resources: list[dict[str, Any]]) -> None:
    """Put JSON:API resources into an account, as they are."""
    for number, item in enumerate(resources):
        _check_form(item, f"/{number}")
    store = sandbox.store(account)
    for item in resources:
        store.add(item["type"], dict(item.get("attributes") or {}), linkages(item), item.get("id"))


def _check_form(item: Any, place: str) -> None:
    """See that something is a resource, whatever is in it.

    Raises:
        FixtureError: it is none, or one that only the sandbox itself makes.
    """
    if not isinstance(item, dict):
        raise FixtureError("a resource is an object", place)
    if not isinstance(item.get("type"), str) or item["type"] in OWN_TYPES:
        raise FixtureError(f"there is no type {item.get('type')!r}", f"{place}/type")
    for name, kind in (("id", str), ("attributes", dict), ("relationships", dict)):
        if not isinstance(item.get(name), (kind, type(None))):
            raise FixtureError(f"{name} is no {kind.__name__}", f"{place}/{name}")
    if item["type"] == "metric" and not isinstance((item.get("attributes") or {}).get("name"), str):
        raise FixtureError("a metric has a name", f"{place}/attributes/name")


async def _state(sandbox: ControllableSandbox, query: dict[str, str]) -> web.Response:
    document = await paced(_written(sandbox, query.get("account"), query.get("type")))
    return web.Response(body=document, content_type="application/json")


def _written(
    sandbox: ControllableSandbox, account: str | None, type_: str | None
) -> Steps[bytearray]:
    """The resources of accounts as JSON, a few at a time: there may be millions."""
    encode, found = msgspec.json.encode, bytearray(b"{")
    shown = masked_names(store.account for store in sandbox.stores)
    for store in sandbox.stores:
        if account not in (None, store.account):
            continue
        types = set(store.types())
        types = types - OWN_TYPES if type_ is None else types & {type_}
        found += b"%s%s:{" % (
            b"," if len(found) > 1 else b"",
            # Whoever asks for one by name knows it.
            encode(shown[store.account] if account is None else account),
        )
        for number, name in enumerate(sorted(types)):
            found += b"%s%s:[" % (b"," if number else b"", encode(name))
            documents, first = Documents(store, sandbox.url), True
            records = store.all(name)
            for some in every(records.values() if name == "event" else [*records.values()], 64):
                found += b"" if first else b","
                found += b",".join([encode(documents.resource(record)) for record in some])
                first = False
                yield
            found += b"]"
        found += b"}"
    return found + b"}"


def _listed(value: Any) -> list[dict[str, Any]]:
    return value if isinstance(value, list) else [value]
