"""One request, or one resource, as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from aiohttp import web

from ..documents import Documents
from ..journal import JournalEntry
from . import masking
from .frame import form, respond, value
from .markup import Markup, element, join
from .sections import status
from .shown import ShownSandbox, name

_SECRET: Final = re.compile("auth|cookie|key|secret|token", re.IGNORECASE)


def request_page(shown: ShownSandbox, entry: JournalEntry) -> web.Response:
    """A request with its headers and bodies, its answer, and why it was refused."""
    facts: dict[str, Markup | str] = {
        "Status": status(entry.status),
        "Why": masking.text(entry.reason),
        "Fault": entry.fault,
        "Operation": entry.operation,
        "Account": entry.account,
        "Revision": entry.revision,
        "Time": entry.time,
        "Duration": f"{entry.ms:.1f} ms",
    }
    cut = element("p", "Only the first 64 KiB of a body are kept.") if entry.truncated else None
    replay = form(
        "replay", value("id", entry.id), label="Send it once more", id_="replay", hidden=""
    )
    return respond(
        f"Request {entry.id}",
        element("p", element("code", f"{entry.method} {masking.text(entry.path)}", dir="auto")),
        _facts(facts),
        replay,
        _block("Headers", _headers(entry.headers)),
        _block("Body", masking.body(entry.request)),
        _block("Answer", masking.body(entry.response)),
        cut or Markup(),
        _back("requests"),
    )


def resource_page(shown: ShownSandbox, number: int, type_: str, id_: str) -> web.Response:
    """A resource as it is held, and what relates to it.

    Raises:
        KeyError: there is none.
    """
    store = shown.store(number)
    record = store.get((type_, id_))
    if record is None:
        raise KeyError(f"there is no {type_} {id_}")
    whole = Documents(store, shown.sandbox.url).resource(record)
    return respond(
        f"{type_} {id_}",
        _facts({"Account": name(store)}),
        _block("Resource", masking.document(whole)),
        _back("data"),
    )


def _headers(headers: Mapping[str, str]) -> str:
    return "\n".join(
        f"{key}: {'...' if _SECRET.search(key) else masking.text(each)}"
        for key, each in headers.items()
    )


def _facts(facts: Mapping[str, Markup | str]) -> Markup:
    rows = [
        join(element("dt", key), element("dd", each, dir="auto"))
        for key, each in facts.items()
        if each
    ]
    return element("dl", *rows, class_="facts")


def _block(title: str, text: str) -> Markup:
    if not text:
        return join(element("h2", title), element("p", "none", class_="empty"))
    shown = element("pre", text, tabindex=0, role="region", aria_label=title, dir="auto")
    return join(element("h2", title), shown)


def _back(section: str) -> Markup:
    return element("p", element("a", "Back", href=f"/#{section}"))
