"""What the page's forms do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

import attrs
import msgspec
from aiohttp import web

from .. import journal_endpoint, state_endpoint
from ..bodies import read
from ..faults import Fault
from .controls import SWITCHES
from .frame import path
from .shown import ShownSandbox

_MOST_FIELDS: Final = 50
_NUMBERS: Final = {"probability": float, "status": int, "delay": float}
SAID: Final = {
    "forgotten": "The requests are forgotten.",
    "on": "The fault is on.",
    "off": "The fault is off.",
    "all-off": "All faults are off.",
    "resent": "The delivery was sent once more.",
    "seeded": "The resources were put in.",
    "kept": "The snapshot is kept.",
    "restored": "All is as it was when the snapshot was kept.",
    "snapshot-forgotten": "The snapshot is forgotten.",
    "advanced": "The clock is set forward.",
    "reset": "Everything is forgotten.",
}
"""What is said when it is done."""
Form = Mapping[str, str]
Place = str
"""Where a browser is to go then."""


async def act(shown: ShownSandbox, request: web.BaseRequest, action: str) -> web.Response | None:
    """Do what a form asks for, and send the browser where the result is; None: there is no such form.

    Raises:
        AttributeError, ConfigurationError, KeyError, TypeError, ValueError: what is asked for is wrong.
    """
    work = _WORK.get(action)
    if work is None:
        return None
    fields = parse_qsl(
        (await read(request)).decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS
    )
    place = await work(shown, dict(fields))
    return web.Response(status=303, headers={"Location": place, "Cache-Control": "no-store"})


def _said(what: str, view: str) -> Place:
    return f"{path(view)}?said={what}"


async def _replay(shown: ShownSandbox, form: Form) -> Place:
    journal = shown.sandbox.journal
    await journal_endpoint.replay(shown.sandbox, journal.get(int(form["id"])))
    latest = max((entry.id for entry in journal), default=0)
    return f"/sandbox/page/requests/{latest}"


async def _forget_requests(shown: ShownSandbox, form: Form) -> Place:
    shown.sandbox.journal.clear()
    return _said("forgotten", "requests")


async def _switch_fault(shown: ShownSandbox, form: Form) -> Place:
    _, fault = SWITCHES[form["name"]]
    faults = shown.sandbox.faults
    active = fault in faults.all()
    if form["on"] == "true":
        if not active:
            faults.add(attrs.evolve(fault))
        return _said("on", "faults")
    if active:
        faults.remove(fault)
    return _said("off", "faults")


async def _add_fault(shown: ShownSandbox, form: Form) -> Place:
    given: dict[str, Any] = {key: each.strip() for key, each in form.items() if each.strip()}
    for key, number in _NUMBERS.items():
        if key in given:
            given[key] = number(given[key])
    given["count"] = int(given["count"]) if "count" in given else None
    shown.sandbox.faults.add(Fault(**given))
    return _said("on", "faults")


async def _remove_fault(shown: ShownSandbox, form: Form) -> Place:
    active, index = shown.sandbox.faults.all(), int(form["index"])
    # It may have come to its end meanwhile, and another one have its place.
    if not 0 <= index < len(active) or active[index].kind != form["kind"]:
        raise ValueError("this fault is not on any more")
    shown.sandbox.faults.remove(active[index])
    return _said("off", "faults")


async def _clear_faults(shown: ShownSandbox, form: Form) -> Place:
    shown.sandbox.faults.clear()
    return _said("all-off", "faults")


async def _resend(shown: ShownSandbox, form: Form) -> Place:
    await shown.sandbox.webhooks.resend(int(form["id"]))
    return _said("resent", "webhooks")


async def _seed(shown: ShownSandbox, form: Form) -> Place:
    resources = msgspec.json.decode(form["resources"])
    listed = resources if isinstance(resources, list) else [resources]
    account = form["account"].strip() or None
    await state_endpoint.seed(shown.sandbox, {"resources": listed}, account=account)
    return _said("seeded", "data")


async def _seed_shop(shown: ShownSandbox, form: Form) -> Place:
    account, size, seed = (form[name].strip() for name in ("account", "size", "seed"))
    options = {"account": account or None, "size": int(size), "seed": int(seed or 0)}
    await state_endpoint.seed(shown.sandbox, "shop", **options)
    return _said("seeded", "data")


async def _snapshot(shown: ShownSandbox, form: Form) -> Place:
    await state_endpoint.snapshot(shown.sandbox, form["name"].strip())
    return _said("kept", "data")


async def _restore(shown: ShownSandbox, form: Form) -> Place:
    await state_endpoint.restore(shown.sandbox, form["name"])
    return _said("restored", "data")


async def _forget_snapshot(shown: ShownSandbox, form: Form) -> Place:
    shown.sandbox.snapshots.forget(form["name"])
    return _said("snapshot-forgotten", "data")


async def _advance(shown: ShownSandbox, form: Form) -> Place:
    shown.sandbox.clock.advance(float(form["seconds"]))
    return _said("advanced", "data")


async def _reset(shown: ShownSandbox, form: Form) -> Place:
    await state_endpoint.reset(shown.sandbox)
    return _said("reset", "data")


_WORK: Final[dict[str, Callable[[ShownSandbox, Form], Awaitable[Place]]]] = {
    "replay": _replay,
    "forget-requests": _forget_requests,
    "switch-fault": _switch_fault,
    "add-fault": _add_fault,
    "remove-fault": _remove_fault,
    "clear-faults": _clear_faults,
    "resend": _resend,
    "seed": _seed,
    "seed-shop": _seed_shop,
    "snapshot": _snapshot,
    "restore": _restore,
    "forget-snapshot": _forget_snapshot,
    "advance": _advance,
    "reset": _reset,
}
