"""What the sandbox holds and what time it is there: seeds, snapshots, the clock, and how all is forgotten."""

from __future__ import annotations

from typing import Final

from ..access import masked
from ..records import OWN_TYPES
from .frame import card, field, form, row, section, table, value
from .markup import Markup, element, join
from .shown import ShownSandbox

_EXAMPLE: Final = (
    '[{"type": "profile", "attributes": {"email": "ada@example.com", "first_name": "Ada"}}]'
)
_RESET: Final = (
    "Resources, counts, requests, windows, faults and settings of webhooks are gone then."
)
_MOST_ROWS: Final = 200
_SPANS: Final = {60: "A minute", 3600: "An hour", 86400: "A day", 604800: "A week"}


def data(shown: ShownSandbox) -> Markup:
    """What is held, what is put in, kept and brought back, and how all is forgotten."""
    rows = [
        row(masked(store.account), type_, f"{len(store.all(type_)):,}")
        for _, store in shown.accounts()
        for type_ in sorted({*store.types()} - OWN_TYPES)
    ]
    heads = ("Account", "Type", "Number")
    listed = table("Resources held", heads, rows[:_MOST_ROWS], "Nothing is held.")
    reset = form("reset", label="Yes, forget everything", id_="reset", class_="danger")
    sure = element("details", element("summary", "Reset"), element("p", _RESET), reset)
    return section(
        "data",
        element(
            "div",
            card("Make a shop", _shop()),
            card("Keep a snapshot", _snapshot()),
            card("Set the clock forward", _spans()),
            card("Forget everything", sure),
            class_="cards",
        ),
        live=join(
            _time(shown),
            _snapshots(shown),
            card("What is held", listed),
        ),
        after=card("Put resources in", _resources()),
    )


def _shop() -> Markup:
    return form(
        "seed-shop",
        field("Account: key or name", "account", hint="pk_shop"),
        field("Events", "size", "1000"),
        field("Seed", "seed", "0"),
        label="Make a year of a shop",
        id_="seed-shop",
    )


def _resources() -> Markup:
    resources = element(
        "textarea", _EXAMPLE, name="resources", rows=6, spellcheck="false", autocapitalize="off"
    )
    return form(
        "seed",
        field("Account: key or name", "account", hint="pk_shop"),
        element("label", "JSON:API resources", resources),
        label="Put them in",
        id_="seed",
    )


def _snapshot() -> Markup:
    return form("snapshot", field("Name", "name", hint="full"), label="Keep it", id_="snapshot")


def _spans() -> Markup:
    options = [element("option", text, value=seconds) for seconds, text in _SPANS.items()]
    chosen = element("label", "By", element("select", *options, name="seconds"))
    return form("advance", chosen, label="Set it forward", id_="advance")


def _time(shown: ShownSandbox) -> Markup:
    clock = shown.sandbox.clock
    ahead = f", {clock.offset:,.0f} seconds ahead" if clock.offset else ""
    return element("p", f"It is {clock.now():%Y-%m-%d %H:%M:%S} UTC{ahead}.", class_="moment")


def _snapshots(shown: ShownSandbox) -> Markup | None:
    rows = [
        row(
            name,
            form(
                "restore",
                value("name", name),
                label="Bring it back",
                id_=f"restore-{number}",
                hidden=name,
            ),
            form(
                "forget-snapshot",
                value("name", name),
                label="Forget",
                id_=f"forget-snapshot-{number}",
                hidden=name,
            ),
        )
        for number, name in enumerate(shown.sandbox.snapshots.names())
    ]
    if not rows:
        return None
    heads = ("Name", "Bring it back", "Forget")
    return card("Snapshots", table("Snapshots, by name", heads, rows, ""))
