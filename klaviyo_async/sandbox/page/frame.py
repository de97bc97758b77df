"""What all pages have in common: head, navigation, headers of the answer."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Final

from aiohttp import web

from .markup import Attribute, Markup, element, join

SECTIONS: Final = {
    "requests": "Requests",
    "quota": "Quota",
    "faults": "Faults",
    "webhooks": "Webhooks",
    "events": "Events",
    "profiles": "Profiles",
    "jobs": "Jobs",
    "data": "Data",
}
"""Parts of the page: id -> heading."""
_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Without any, a form would be sent with the origin `null`.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_TYPES: Final = {"page.css": "text/css", "page.js": "text/javascript"}


def respond(title: str, *content: Markup, status: int = 200, live: bool = False) -> web.Response:
    """A page.

    Args:
        title: what it is about.
        content: what stands in its main part.
        status: of the answer.
        live: whether it is kept up to date where there is JavaScript.
    """
    links = [
        element("li", element("a", text, href=f"/#{id_}"), "\n") for id_, text in SECTIONS.items()
    ]
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("title", f"{title} · Klaviyo sandbox"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("link", rel="icon", href="data:,"),
        element("link", rel="stylesheet", href="/sandbox/page/page.css"),
        element("script", src="/sandbox/page/page.js", defer=True) if live else None,
    )
    header = element(
        "header",
        element("p", element("a", "Klaviyo sandbox", href="/"), class_="brand"),
        element("nav", element("ul", *links), aria_label="Sections"),
        element("div", id="live") if live else None,
    )
    body = element(
        "body",
        element("a", "Skip to the content", href="#main", class_="skip"),
        header,
        element("main", element("h1", title), *content, id="main", tabindex=-1),
    )
    document = join(Markup("<!doctype html>"), element("html", head, body, lang="en"))
    return web.Response(
        status=status,
        body=document.encode("utf-8", "replace"),
        content_type="text/html",
        charset="utf-8",
        headers=_HEADERS,
    )


def static(name: str) -> web.Response | None:
    """Style sheet and script; None: there is no such file."""
    if name not in _TYPES:
        return None
    return web.Response(
        body=_read(name), content_type=_TYPES[name], charset="utf-8", headers=_HEADERS
    )


@functools.cache
def _read(name: str) -> bytes:
    return Path(__file__).with_name(name).read_bytes()


def section(id_: str, *content: Markup | None, live: Markup | None = None) -> Markup:
    """A part of the page.

    Args:
        id_: which one of :data:`SECTIONS`.
        content: what stays as it is while somebody reads: forms.
        live: what is brought up to date.
    """
    heading = element("h2", SECTIONS[id_], id=f"{id_}-heading")
    moving = None if live is None else element("div", live, id=f"{id_}-live", data_live=True)
    return element(
        "section", heading, *content, moving, id=id_, aria_labelledby=f"{id_}-heading", tabindex=-1
    )


def table(caption: str, heads: tuple[str, ...], rows: list[Markup], empty: str) -> Markup:
    """A table, which scrolls where it is too wide; what is said if it has no rows."""
    if not rows:
        return element("p", empty, class_="empty")
    head = element("tr", *(element("th", text, scope="col") for text in heads))
    whole = element(
        "table",
        element("caption", caption),
        element("thead", head),
        element("tbody", *rows),
    )
    return element("div", whole, class_="scroll", role="region", aria_label=caption, tabindex=0)


def row(*cells: Markup | str | float | None, class_: str | None = None) -> Markup:
    """A row of a table; its first cell names it."""
    first, *others = cells
    return element(
        "tr",
        element("th", first, scope="row"),
        *(element("td", cell) for cell in others),
        class_=class_,
    )


def form(
    action: str,
    *content: Markup | None,
    label: str,
    id_: str,
    hidden: str = "",
    **attributes: Attribute,
) -> Markup:
    """A form that changes something.

    Args:
        action: which one.
        content: its fields; the button comes after them.
        label: what the button says.
        id_: of the button.
        hidden: what the button says besides to who cannot see what it stands beside.
        attributes: of the button.
    """
    more = element("span", f" {hidden}", class_="hidden") if hidden else None
    button = element("button", label, more, id=id_, **attributes)
    return element("form", *content, button, method="post", action=f"/sandbox/page/{action}")


def value(name: str, content: str | int) -> Markup:
    """A field that nobody sees."""
    return element("input", type="hidden", name=name, value=content)


def field(
    label: str, name: str, content: str = "", *, list_: str | None = None, hint: str | None = None
) -> Markup:
    """A field for text, with its label."""
    given = element("input", name=name, value=content, list=list_, placeholder=hint)
    return element("label", label, given)


def shorten(text: str, most: int = 90) -> str:
    """A text, cut where it is too long for a table."""
    return text if len(text) <= most else f"{text[:most]}…"
