"""The requests that came, and how to choose among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .. import masking
from ..journal import JournalEntry
from ..steps import Steps
from .frame import choice, field, form, row, search, section, shorten, table
from .lists import pager
from .markup import Markup, element, join
from .search import ListPlace, look, query
from .shown import FILTERS, ShownSandbox, chosen

__all__ = ["requests", "status"]

_METHODS: Final = {"": "any", "GET": "GET", "POST": "POST", "PATCH": "PATCH", "DELETE": "DELETE"}
_CHIPS: Final = {
    "All": {},
    "2xx": {"status": "2xx"},
    "4xx": {"status": "4xx"},
    "429": {"status": "429"},
    "5xx": {"status": "5xx"},
}


def requests(shown: ShownSandbox, given: Mapping[str, str]) -> Steps[Markup]:
    """Some of them, those that were asked for."""
    wanted = chosen(given)
    entries = shown.sandbox.journal.latest()
    place = ListPlace.of(given)
    found = yield from look(
        lambda before: (entry for entry in entries if before is None or entry.id < before),
        lambda after: (entry for entry in reversed(entries) if entry.id > after),
        place,
        wanted.matches,
        _number,
    )
    some = any(given.get(each, "").strip() for each in FILTERS)
    what = " that were chosen" if some else ""
    rows = [_request(entry) for entry in found.rows]
    heads = ("Request", "Status", "Time", "ms", "Account", "Revision", "Why")
    kept = len(entries)
    caption = f"{len(rows)} requests{what}, latest first; {kept:,} are kept"
    empty: Markup | str = "No requests that were chosen have come."
    if not kept:
        empty = _welcome(shown)
    listed = join(
        _chips(given), table(caption, heads, rows, empty), pager("requests", given, found, _number)
    )
    forget = form("forget-requests", label="Forget requests", id_="forget-requests")
    tools = element("div", _search(given, clear=some), forget, class_="tools")
    return section("requests", tools, live=listed)


def _number(entry: JournalEntry) -> int:
    return entry.id


def _search(given: Mapping[str, str], *, clear: bool) -> Markup:
    def said(name: str) -> str:
        return given.get(name, "")

    more = element(
        "details",
        element("summary", "More"),
        element(
            "div",
            field("Path", "path", said("path"), hint="/api/events"),
            field("Operation", "operation", said("operation"), hint="create_event"),
            field("Account", "account", said("account"), hint="any"),
            class_="fields",
        ),
        open=any(said(name) for name in ("path", "operation", "account")),
    )
    return search(
        "requests",
        field(
            "Text in path, body or reason",
            "text",
            said("text"),
            hint="ada@example.com",
            type_="search",
            class_="wide",
        ),
        choice("Method", "method", _METHODS, said("method").upper()),
        field("Status", "status", said("status"), hint="4xx, 503", class_="short"),
        more,
        clear=clear,
    )


def _chips(given: Mapping[str, str]) -> Markup:
    """Usual choices, a click away."""
    now = given.get("status", "")
    rest = {key: each for key, each in given.items() if key != "status"}
    chips = []
    for text, wanted in _CHIPS.items():
        here = now == wanted.get("status", "")
        link = f"/?{query(rest, **wanted)}"
        current = "true" if here else None
        chips.append(element("a", text, href=link, id=f"chip-{text}", aria_current=current))
    return element("p", *chips, class_="chips", role="group", aria_label="Status")


def _request(entry: JournalEntry) -> Markup:
    method = element("span", entry.method, class_=f"method {entry.method.lower()}")
    words = [method, element("code", shorten(masking.text(entry.path)), dir="auto")]
    what = element(
        "a",
        *(join(word, " ") for word in words),
        href=f"/sandbox/page/requests/{entry.id}",
        id=f"request-{entry.id}",
        class_="request",
    )
    why = "; ".join(
        text for text in (entry.reason, f"fault: {entry.fault}" if entry.fault else "") if text
    )
    return row(
        what,
        status(entry.status),
        element("time", entry.time[11:23], datetime=entry.time, title=entry.time),
        f"{entry.ms:.1f}",
        shorten(entry.account, 40),
        shorten(masking.text(entry.revision), 20),
        shorten(masking.text(why), 160),
    )


def status(code: int | None) -> Markup:
    """A status, its first digit as a class; what stands for none."""
    text = str(code) if code else "no answer"
    return element("span", text, class_=f"status s{str(code)[0] if code else 0}")


def _welcome(shown: ShownSandbox) -> Markup:
    """What to do first."""
    url = shown.address
    event = (
        '{"data": {"type": "event", "attributes": {"properties": {"value": 7}, '
        '"metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}}, '
        '"profile": {"data": {"type": "profile", "attributes": {"email": "ada@example.com"}}}}}}'
    )
    command = (
        f"curl {url}/api/events \\\n"
        "    --header 'Authorization: Klaviyo-API-Key pk_shop' \\\n"
        "    --header 'revision: 2026-07-15' \\\n"
        "    --header 'Content-Type: application/vnd.api+json' \\\n"
        f"    --data '{event}'"
    )
    return element(
        "div",
        element("h2", "No requests have come."),
        element(
            "p",
            "A program sends them here if its base URL is ",
            element("code", url),
            " in the place of ",
            element("code", "https://a.klaviyo.com"),
            ", with any private key. Or try it:",
        ),
        element("pre", command, tabindex=0, role="region", aria_label="Command", class_="copy"),
        element(
            "p",
            "Or start with a year of a shop: ",
            element("a", "make one", href="/sandbox/page/data"),
            ".",
        ),
        class_="welcome",
    )
