"""One request, or one resource, as a whole."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode

from aiohttp import web

from .. import masking
from ..documents import Documents
from ..journal import JournalEntry
from ..records import StoredRecord
from .frame import form, respond, value
from .highlight import coloured
from .markup import Markup, element, join
from .requests import status
from .shown import ShownSandbox, name

_UNSENT: Final = frozenset(
    ("host", "content-length", "connection", "accept-encoding", "transfer-encoding")
)
"""Headers that curl knows better."""


def request_page(shown: ShownSandbox, entry: JournalEntry) -> web.Response:
    """A request with its headers and bodies, its answer, and why it was refused."""
    facts: dict[str, Markup | str] = {
        "Status": status(entry.status),
        "Why": masking.text(entry.reason),
        "Fault": entry.fault,
        "Operation": entry.operation,
        "Account": entry.account,
        "Revision": masking.text(entry.revision),
        "Time": entry.time,
        "Duration": f"{entry.ms:.1f} ms",
    }
    cut = element("p", "Only the first 64 KiB of a body are kept.") if entry.truncated else None
    replay = form(
        "replay", value("id", entry.id), label="Send it once more", id_="replay", hidden=""
    )
    headers = masking.headers(entry.headers)
    method = element("span", entry.method, class_=f"method {entry.method.lower()}")
    return respond(
        f"Request {entry.id}",
        element(
            "p", method, " ", element("code", masking.text(entry.path), dir="auto"), class_="target"
        ),
        _facts(facts),
        element("div", replay, _neighbours(shown, entry), class_="tools"),
        element(
            "div",
            element("div", _block("Body", masking.body(entry.request))) if entry.request else None,
            element("div", _block("Answer", masking.body(entry.response))),
            class_="pair",
        ),
        cut,
        _block("Headers", "\n".join(f"{key}: {each}" for key, each in headers.items())),
        _block("As curl", _curl(shown, entry, headers), class_="copy"),
        view="requests",
        badges=shown.badges(),
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
    whole = Documents(store, shown.address).resource(record)
    related = None
    if type_ in ("profile", "metric"):
        related = element("a", "Its events", href=f"/sandbox/page/events?{_about(record, number)}")
    view = {"event": "events", "profile": "profiles", "webhook": "webhooks"}.get(type_, "data")
    return respond(
        f"{type_} {id_}",
        _facts({"Account": name(store)}),
        None if related is None else element("p", related),
        _block("Resource", masking.document(whole)),
        view="jobs" if type_.endswith("-job") else view,
        badges=shown.badges(),
    )


def _about(record: StoredRecord, number: int) -> str:
    key = "metric" if record.type == "metric" else "text"
    return urlencode({key: record.id, "account": number})


def _neighbours(shown: ShownSandbox, entry: JournalEntry) -> Markup:
    """Links to the requests before and after."""
    entries = shown.sandbox.journal.latest()
    ids = {"Older": entry.id - 1, "Newer": entry.id + 1}
    kept = {each.id for each in (entries[0], entries[-1])} if entries else {0}
    links = [
        element("a", text, href=f"/sandbox/page/requests/{id_}", id=text.lower())
        for text, id_ in ids.items()
        if min(kept) <= id_ <= max(kept)
    ]
    return element("nav", *links, class_="pager", aria_label="Requests beside this one")


def _curl(shown: ShownSandbox, entry: JournalEntry, headers: Mapping[str, str]) -> str:
    """A command that sends the like, without credentials."""
    words = [f"curl {shlex.quote(shown.address + masking.text(entry.path))}"]
    if entry.method not in ("GET", "POST"):
        words.append(f"--request {shlex.quote(entry.method)}")
    words += [
        f"--header {shlex.quote(f'{key}: {each}')}"
        for key, each in headers.items()
        if key.lower() not in _UNSENT
    ]
    if entry.request is not None:
        words.append(f"--data {shlex.quote(masking.compact(entry.request))}")
    elif entry.method == "POST":
        words.append("--request POST")
    return " \\\n    ".join(words)


def _facts(facts: Mapping[str, Markup | str]) -> Markup:
    rows = [
        join(element("dt", key), element("dd", each, dir="auto"))
        for key, each in facts.items()
        if each
    ]
    return element("dl", *rows, class_="facts")


def _block(title: str, text: str, class_: str = "") -> Markup:
    if not text:
        return join(element("h2", title), element("p", "none", class_="empty"))
    shown = element(
        "pre",
        coloured(text),
        tabindex=0,
        role="region",
        aria_label=title,
        dir="auto",
        class_=f"copy {class_}".strip(),
    )
    return join(element("h2", title), shown)
