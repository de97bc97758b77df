"""Requests to the page, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote

from aiohttp import web

from ...errors import ConfigurationError
from ..errors import RejectedRequest
from . import controls, masking, sections, state
from .actions import SAID, act
from .details import request_page, resource_page
from .frame import respond, static
from .markup import Markup, element
from .shown import ShownSandbox

__all__ = ["ShownSandbox", "page"]


async def page(shown: ShownSandbox, request: web.BaseRequest) -> web.Response:
    """Answer one of them.

    Args:
        shown: the sandbox.
        request: the request, which no page of another origin has sent.
    """
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
    match "GET" if request.method == "HEAD" else request.method, *parts:
        case "GET", "":
            return _overview(shown, request.rel_url.query)
        case "GET", "requests", id_:
            return request_page(shown, shown.sandbox.journal.get(int(id_)))
        case "GET", "resources", number, type_, id_:
            return resource_page(shown, int(number), type_, id_)
        case "GET", name:
            return static(name)
        case "POST", action:
            return await act(shown, request, action)
    return None


def _overview(shown: ShownSandbox, given: Mapping[str, str]) -> web.Response:
    said = SAID.get(given.get("said", ""))
    return respond(
        "What has arrived",
        element("p", said, class_="said", role="status") if said else Markup(),
        element("p", "", id="news", role="status", class_="hidden"),
        sections.summary(shown),
        sections.requests(shown, given),
        controls.quota(shown),
        controls.faults(shown),
        controls.webhooks(shown),
        sections.events(shown),
        sections.profiles(shown),
        sections.jobs(shown),
        state.data(shown),
        live=True,
    )


def _wrong(what: str, status: int) -> web.Response:
    return respond(
        "This cannot be done" if status == 400 else "This is not there",
        element("p", masking.text(what), role="alert"),
        element("p", element("a", "Back", href="/")),
        status=status,
    )
