"""What all pages have in common: head, navigation, headers of the answer, tables and forms."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Final

from aiohttp import web

from .markup import Attribute, Markup, element, join

VIEWS: Final = {
    "requests": "Requests",
    "events": "Events",
    "profiles": "Profiles",
    "jobs": "Jobs",
    "webhooks": "Webhooks",
    "quota": "Quota",
    "faults": "Faults",
    "data": "Data",
}
"""Pages that are brought up to date: id -> heading."""
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
_TYPES: Final = {"page.css": "text/css", "page.js": "text/javascript", "icon.svg": "image/svg+xml"}


def path(view: str) -> str:
    """Where a view is."""
    return "/" if view == "requests" else f"/sandbox/page/{view}"


def respond(
    title: str,
    *content: Markup | None,
    view: str = "",
    badges: Mapping[str, str] | None = None,
    status: int = 200,
    live: bool = False,
) -> web.Response:
    """A page.

    Args:
        title: what it is about.
        content: what stands in its main part.
        view: which one of :data:`VIEWS` it belongs to; empty: none.
        badges: what stands beside views in the navigation.
        status: of the answer.
        live: whether it is kept up to date where there is JavaScript.
    """
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("title", f"{title} · Klaviyo sandbox"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("link", rel="icon", href="/sandbox/page/icon.svg"),
        element("link", rel="stylesheet", href="/sandbox/page/page.css"),
        element("script", src="/sandbox/page/page.js", defer=True, data_root="/"),
    )
    links = [
        _link(id_, text, (badges or {}).get(id_, ""), id_ == view) for id_, text in VIEWS.items()
    ]
    header = element(
        "header",
        element(
            "p", element("a", "Klaviyo ", element("span", "sandbox"), href="/"), class_="brand"
        ),
        element("nav", element("ul", *links, id="views", data_live=live), aria_label="Views"),
        element("div", id="live") if live else None,
    )
    body = element(
        "body",
        element("a", "Skip to the content", href="#main", class_="skip"),
        header,
        element(
            "main",
            element("h1", title),
            element("p", "", id="news", role="status", class_="hidden"),
            *content,
            id="main",
            tabindex=-1,
        ),
    )
    document = join(Markup("<!doctype html>"), element("html", head, body, lang="en"))
    return web.Response(
        status=status,
        body=document.encode("utf-8", "replace"),
        content_type="text/html",
        charset="utf-8",
        headers=_HEADERS,
    )


def _link(id_: str, text: str, badge: str, here: bool) -> Markup:
    count = element("span", badge, class_="badge") if badge else None
    space = " " if badge else None
    current = "page" if here else None
    link = element("a", text, space, count, href=path(id_), id=f"to-{id_}", aria_current=current)
    return element("li", link)


def lead(response: web.Response, prefix: str) -> web.Response:
    """An answer whose links lead below a path."""
    if "Location" in response.headers:
        response.headers["Location"] = prefix + response.headers["Location"]
    if response.content_type == "text/html" and isinstance(response.body, bytes):
        # Quotation marks in texts are escaped, so that these are attributes.
        before = escape(prefix).encode()
        for name in (b"href", b"src", b"action", b"data-root"):
            response.body = response.body.replace(b' %s="/' % name, b' %s="%s/' % (name, before))
    return response


def plain(text: str) -> web.Response:
    """A word or two for the page's script."""
    return web.Response(text=text, headers=_HEADERS)


def static(name: str) -> web.Response | None:
    """Style sheet, script and icon; None: there is no such file."""
    if name not in _TYPES:
        return None
    return web.Response(
        body=_read(name), content_type=_TYPES[name], charset="utf-8", headers=_HEADERS
    )


@functools.cache
def _read(name: str) -> bytes:
    return Path(__file__).with_name(name).read_bytes()


def section(
    id_: str, *content: Markup | None, live: Markup | None = None, after: Markup | None = None
) -> Markup:
    """A part of a page that has a name.

    Args:
        id_: which one of :data:`VIEWS`.
        content: what stays as it is while somebody reads: forms.
        live: what is brought up to date.
        after: what stays as it is, and comes last.
    """
    moving = None if live is None else element("div", live, id=f"{id_}-live", data_live=True)
    return element("section", *content, moving, after, id=id_, aria_label=VIEWS[id_])


def card(title: str, *content: Markup | str | None) -> Markup:
    """A part of a page with a heading."""
    return element("div", element("h2", title), *content, class_="card")


def table(caption: str, heads: tuple[str, ...], rows: list[Markup], empty: Markup | str) -> Markup:
    """A table, which scrolls where it is too wide; what is said if it has no rows."""
    if not rows:
        return empty if isinstance(empty, Markup) else element("p", empty, class_="empty")
    head = element("tr", *(element("th", text, scope="col") for text in heads))
    whole = element(
        "table",
        element("caption", caption),
        element("thead", head),
        element("tbody", *rows),
    )
    return element("div", whole, class_="scroll", role="region", aria_label=caption, tabindex=0)


def row(
    *cells: Markup | str | float | None, class_: str | None = None, heads: tuple[str, ...] = ()
) -> Markup:
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


def search(view: str, *fields: Markup | None, clear: bool) -> Markup:
    """A form that chooses what is shown.

    Args:
        view: of what.
        fields: of it.
        clear: whether something is chosen.
    """
    reset = element("a", "Clear", href=path(view), class_="clear") if clear else None
    button = element("button", "Search", class_="main")
    return element(
        "form",
        *fields,
        button,
        reset,
        method="get",
        action=path(view),
        role="search",
        class_="search",
        aria_label=VIEWS[view],
    )


def value(name: str, content: str | int) -> Markup:
    """A field that nobody sees."""
    return element("input", type="hidden", name=name, value=content)


def field(
    label: str,
    name: str,
    content: str = "",
    *,
    hint: str | None = None,
    type_: str | None = None,
    class_: str | None = None,
) -> Markup:
    """A field for text, with its label."""
    given = element("input", name=name, value=content, placeholder=hint, type=type_)
    return element("label", label, given, class_=class_)


def choice(label: str, name: str, options: Mapping[str, str], chosen: str) -> Markup:
    """A field with one of several values; the value of each -> what is said."""
    if chosen not in options:
        options = {**options, chosen: chosen}
    items = [
        element("option", text, value=key, selected=key == chosen) for key, text in options.items()
    ]
    return element("label", label, element("select", *items, name=name))


def shorten(text: str, most: int = 90) -> str:
    """A text, cut where it is too long for a table."""
    return text if len(text) <= most else f"{text[:most]}…"
