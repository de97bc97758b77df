"""The journal over HTTP, for tests in any language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol

import aiohttp
import attrs
import msgspec
from aiohttp import web

from .bodies import read
from .journal import Journal, JournalEntry, RequestQuery, wrong_number
from .steps import paced

_MOST_LISTED: Final = 100
_HOP_BY_HOP: Final = frozenset(
    ("connection", "content-length", "expect", "host", "keep-alive", "te", "transfer-encoding")
)


class Journaled(Protocol):
    """What has a journal: a sandbox."""

    url: str
    journal: Journal


async def journal_endpoint(sandbox: Journaled, request: web.BaseRequest) -> web.Response:
    """Answer a request about the journal; :func:`klaviyo_async.sandbox.control.control` says which there are.

    Raises:
        KeyError, TypeError, ValueError: what is asked for is wrong.
    """
    rest = request.path.removeprefix("/sandbox/requests").strip("/")
    match request.method, *rest.split("/"):
        case "GET", "":
            return json_answer(await _listed(sandbox.journal, dict(request.rel_url.query)))
        case "DELETE", "":
            sandbox.journal.clear()
            return json_answer({})
        case "POST", "verify":
            return await _verified(sandbox.journal, msgspec.json.decode(await read(request)))
        case "GET", id_:
            return json_answer(sandbox.journal.get(int(id_)).as_dict(bodies=True))
        case "POST", id_, "replay":
            return json_answer(await replay(sandbox, sandbox.journal.get(int(id_))))
    return json_answer({"error": f"there is no {request.method} {request.path}"}, 404)


async def replay(sandbox: Journaled, entry: JournalEntry) -> dict[str, Any]:
    """Send a request once more.

    Args:
        sandbox: where to.
        entry: the request.

    Returns:
        `status`, and the `response` as JSON if it is.

    Raises:
        ValueError: it is not kept whole.
    """
    if entry.truncated:
        raise ValueError(f"of request {entry.id} only the first 64 KiB are kept")
    if entry.request is None and entry.headers.get("Content-Length", "0") != "0":
        raise ValueError(f"the body of request {entry.id} is not kept: nobody has read it as JSON")
    headers = {k: v for k, v in entry.headers.items() if k.lower() not in _HOP_BY_HOP}
    # Its own certificate is not one that anybody trusts.
    connector = aiohttp.TCPConnector(ssl=False)
    async with (
        aiohttp.ClientSession(connector=connector, trust_env=False) as session,
        session.request(
            entry.method,
            _reachable(sandbox.url) + entry.path,
            data=entry.request,
            headers=headers,
        ) as answer,
    ):
        body = await answer.read()
        try:
            document: Any = msgspec.json.decode(body) if body else None
        except ValueError:
            document = body.decode("utf-8", "replace")
        return {"status": answer.status, "response": document}


def _reachable(url: str) -> str:
    """It, with an address in place of all addresses."""
    return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


async def _listed(journal: Journal, given: dict[str, str]) -> list[dict[str, Any]]:
    bodies = given.pop("bodies", "false") == "true"
    limit = int(given.pop("limit", _MOST_LISTED))
    if limit < 0:
        raise ValueError(f"limit is 0 or more, not {limit}")
    found = await paced(journal.finding(_query(given)))
    return [entry.as_dict(bodies=bodies) for entry in found[max(len(found) - limit, 0) :]]


async def _verified(journal: Journal, wanted: Any) -> web.Response:
    if not isinstance(wanted, dict):
        raise TypeError("an object is needed")
    bounds = {name: wanted.pop(name) for name in ("count", "at_least", "at_most") if name in wanted}
    for name, bound in bounds.items():
        if bound is not None and (type(bound) is not int or bound < 0):
            raise ValueError(f"{name} is a number from 0, not {bound!r}")
    found = [entry.id for entry in await paced(journal.finding(_query(wanted)))]
    wrong = wrong_number(len(found), **bounds)
    return json_answer(
        {"error": wrong, "requests": found} if wrong else {"requests": found}, 409 if wrong else 200
    )


def _query(given: Mapping[str, Any]) -> RequestQuery:
    known = {field.name for field in attrs.fields(RequestQuery)}
    unknown = sorted({*given} - known)
    if unknown:
        raise ValueError(f"there is no {unknown[0]!r}; there are {', '.join(sorted(known))}")
    try:
        return msgspec.convert(
            {**given, "status": str(given.get("status", ""))}, RequestQuery, strict=False
        )
    except msgspec.ValidationError as error:
        raise ValueError(f"what is asked for is wrong: {error}") from None


def json_answer(document: Any, status: int = 200) -> web.Response:
    """A document as an answer of the sandbox's own endpoints."""
    return web.Response(
        status=status, body=msgspec.json.encode(document), content_type="application/json"
    )
