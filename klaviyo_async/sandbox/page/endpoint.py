"""Requests to the page, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import unquote

from aiohttp import web

from ...errors import ConfigurationError
from .. import masking
from ..errors import RejectedRequest
from ..steps import Steps, paced
from . import controls, lists, requests, state
from .actions import SAID, act
from .details import request_page, resource_page
from .frame import VIEWS, lead, plain, respond, static
from .markup import Markup, element
from .shown import ShownSandbox

__all__ = ["ShownSandbox", "page"]

Given = Mapping[str, str]
"""Parameters of a view."""
_MOVING: Final = frozenset(("jobs", "quota", "data"))
"""Views that time alone changes."""


async def page(shown: ShownSandbox, request: web.BaseRequest, prefix: str = "") -> web.Response:
    """Answer one of them.

    Args:
        shown: the sandbox.
        request: the request, which no page of another origin has sent.
        prefix: what all paths begin with where whoever looks is.
    """
    response = await _answer(shown, request)
    return lead(response, prefix) if prefix else response


async def _answer(shown: ShownSandbox, request: web.BaseRequest) -> web.Response:
    # As it was sent: an id may have a slash in it.
    parts = [
        unquote(part)
        for part in request.rel_url.raw_path.removeprefix("/sandbox/page").split("/")[1:]
    ]
    try:
        response = await _respond(shown, request, parts)
    except RejectedRequest as error:
        return _wrong(error.detail, error.status)
    except (
        AttributeError,
        ConfigurationError,
        KeyError,
        TypeError,
        ValueError,
        RecursionError,
    ) as error:
        gone = isinstance(error, KeyError) and request.method != "POST"
        return _wrong(str(error.args[0]) if error.args else "", 404 if gone else 400)
    return response or _wrong(f"There is no {request.method} {request.path}.", 404)


async def _respond(
    shown: ShownSandbox, request: web.BaseRequest, parts: list[str]
) -> web.Response | None:
    given = request.rel_url.query
    match "GET" if request.method == "HEAD" else request.method, *parts:
        case "GET", "":
            return await _view(shown, "requests", given)
        case "GET", "requests", id_:
            return request_page(shown, shown.sandbox.journal.get(int(id_)))
        case "GET", "resources", number, type_, id_:
            return resource_page(shown, int(number), type_, id_)
        case "GET", "favicon.ico":
            return static("icon.svg")
        case "GET", "pulse":
            return plain(shown.pulse())
        case "GET", name:
            return await _view(shown, name, given) if name in _VIEWS else static(name)
        case "POST", action:
            return await act(shown, request, action)
    return None


_VIEWS: Final[dict[str, Callable[[ShownSandbox, Given], Markup | Steps[Markup]]]] = {
    "requests": requests.requests,
    "events": lists.events,
    "profiles": lists.profiles,
    "jobs": lists.jobs,
    "webhooks": lambda shown, given: controls.webhooks(shown),
    "quota": lambda shown, given: controls.quota(shown),
    "faults": lambda shown, given: controls.faults(shown),
    "data": lambda shown, given: state.data(shown),
}
"""View -> what is to be seen of it."""


async def _view(shown: ShownSandbox, name: str, given: Given) -> web.Response:
    pulse = shown.pulse()
    made = _VIEWS[name](shown, given)
    content = made if isinstance(made, Markup) else await paced(made)
    said = SAID.get(given.get("said", ""))
    return respond(
        VIEWS[name],
        element("p", said, class_="said", role="status") if said else None,
        element("div", content, id="view", data_pulse=pulse, data_moves=name in _MOVING),
        view=name,
        badges=shown.badges(),
        live=True,
    )


def _wrong(what: str, status: int) -> web.Response:
    return respond(
        "This cannot be done" if status == 400 else "This is not there",
        element("p", masking.text(what), role="alert"),
        element("p", element("a", "Back", href="/")),
        status=status,
    )
