"""Programs that copy whole accounts elsewhere: all their streams, with as many records as there are."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from . import shop
from .conftest import Installed
from .network import Network, Output
from .verdict import ROOT, judge, steps_of

Records = Mapping[str, list[dict[str, Any]]]


def compare(
    name: str,
    net: Network,
    records: Records,
    expected: Mapping[str, Iterable[Any]],
    steps: Mapping[str, str] | None = None,
) -> None:
    """Hold what a reader has read, stream by stream, against what it should have: what :func:`marks`
    says of each record. `steps` are others that it has gone."""
    steps = dict(steps or {})
    for stream, wanted in expected.items():
        got = records.get(stream, [])
        found, all_of_it = Counter(map(marks, got)), Counter(wanted)
        missing, more = all_of_it - found, found - all_of_it
        twice = len(got) - len({each["id"] for each in got})
        steps[stream] = (
            f"{missing.total()} missing: {list(missing)[:3]}; {more.total()} too many: {list(more)[:3]}; "
            f"{twice} came twice"
            if missing or more or twice
            else ""
        )
    steps |= dict.fromkeys(records.keys() - expected.keys(), "a stream nobody expects")
    judge(name, steps, net.sandbox.stats.requests)


def marks(record: Mapping[str, Any]) -> Any:
    """What tells records apart: the name, the email, the number of an event."""
    attributes = {**record, **(record.get("attributes") or {})}
    properties = attributes.get("event_properties") or {}
    if "number" in properties:
        return properties["number"]
    names = ("name", "email", "title", "external_id")
    return next((attributes[name] for name in names if attributes.get(name)), None)


PEOPLE = [f"p{number}@example.com" for number in range(shop.PROFILES)]
SUPPRESSED = PEOPLE[: shop.SUPPRESSED]
LISTS = [f"List {number}" for number in range(shop.LISTS)]
TEMPLATES = [f"Template {number}" for number in range(shop.TEMPLATES)]
EMAILS = [f"Campaign {number}" for number in (*range(shop.EMAILS), shop.EMAILS + shop.SMS)]
SMS = [f"Campaign {shop.EMAILS + number}" for number in range(shop.SMS)]
EVENTS = [*range(shop.ORDERS), *range(shop.OPENED)]


# --- Singer


def singer(output: Output) -> tuple[dict[str, list[dict[str, Any]]], list[Any]]:
    """Records by stream, and the states, of a tap's output."""
    records: dict[str, list[dict[str, Any]]] = defaultdict(list)
    states = []
    for line in output.out.splitlines():
        message = json.loads(line)
        if message["type"] == "RECORD":
            records[message["stream"]].append(message["record"])
        elif message["type"] == "STATE":
            states.append(message["value"])
    return records, states


async def test_tap_klaviyo(net: Network, installed: Installed) -> None:
    tap = str(await installed("tap-klaviyo") / "tap-klaviyo")
    await shop.fill(net.sandbox)
    config = net.folder / "config.json"
    config.write_text(
        json.dumps({"api_key": shop.KEY, "start_date": "2026-10-01T00:00:00Z", "user_agent": "x"})
    )
    discovered = await net.run([tap, "--config", str(config), "--discover"])
    assert discovered.status == 0, discovered
    catalog = json.loads(discovered.out)
    assert "open" in {stream["stream"] for stream in catalog["streams"]}
    for stream in catalog["streams"]:
        for part in stream["metadata"]:
            part["metadata"]["selected"] = True
    chosen = net.folder / "catalog.json"
    chosen.write_text(json.dumps(catalog))
    read = [tap, "--config", str(config), "--catalog", str(chosen)]
    first = await net.run(read, TZ="UTC")
    assert first.status == 0, first
    records, states = singer(first)
    # Times are read from the state, which ends a second before the last event.
    (mark,) = states[-1]["bookmarks"].values()
    assert mark["since"] == "2026-11-02T19:59:59Z"
    tagged = [each["name"] for each in records["lists"] if each.get("tags")]
    assert sorted(tagged) == ["List 0", "List 1"]
    assert {each["tags"][0]["name"] for each in records["lists"] if each.get("tags")} == {"vip"}
    expected = {
        "open": range(shop.OPENED),
        "lists": LISTS,
        "campaigns": EMAILS,
        "global_exclusions": SUPPRESSED,
    }
    compare("tap-klaviyo", net, records, expected)
    state = net.folder / "state.json"
    state.write_text(json.dumps(states[-1]))
    again = await net.run([*read, "--state", str(state)], TZ="UTC")
    assert len(singer(again)[0]["open"]) == 1  # the last once more


# --- Airbyte


async def test_airbyte(net: Network, installed: Installed) -> None:
    source = str(await installed("airbyte") / "source-klaviyo")
    await shop.fill(net.sandbox)
    config = net.folder / "config.json"
    config.write_text(json.dumps({"api_key": shop.KEY, "start_date": "2026-10-01T00:00:00Z"}))
    trusting = {"PYTHONPATH": str(ROOT / "tests" / "clients" / "tours" / "trusting")}
    checked = await net.run([source, "check", "--config", str(config)], **trusting)
    assert '"SUCCEEDED"' in checked.out, checked
    discovered = await net.run([source, "discover", "--config", str(config)], **trusting)
    (catalog,) = (each["catalog"] for each in messages(discovered) if each["type"] == "CATALOG")
    streams = [
        {"stream": each, "sync_mode": "full_refresh", "destination_sync_mode": "append"}
        for each in catalog["streams"]
    ]
    chosen = net.folder / "catalog.json"
    chosen.write_text(json.dumps({"streams": streams}))
    read = [source, "read", "--config", str(config), "--catalog", str(chosen)]
    output = await net.run(read, **trusting)
    assert output.status == 0, output
    records: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for message in messages(output):
        if message["type"] == "RECORD":
            records[message["record"]["stream"]].append(message["record"]["data"])
    expected = {
        "profiles": PEOPLE,
        "global_exclusions": SUPPRESSED,
        "events": EVENTS,
        "events_detailed": EVENTS,
        "email_templates": TEMPLATES,
        "campaigns": [*EMAILS, *SMS],
        "campaigns_detailed": [*EMAILS, *SMS],
        "flows": ["Welcome"],
        "metrics": ["Placed Order", "Opened Email"],
        "lists": LISTS,
        "lists_detailed": LISTS,
    }
    counted = {each["attributes"]["name"]: each for each in records["lists_detailed"]}
    assert counted["List 0"]["attributes"]["profile_count"] == shop.PROFILES
    subjects = {
        message["attributes"]["definition"]["content"].get("subject")
        for each in records["campaigns_detailed"]
        for message in each["campaign_messages"]
    }
    assert "Subject 0" in subjects, subjects
    compare("airbyte", net, records, expected)


def messages(output: Output) -> list[dict[str, Any]]:
    """What an Airbyte source has said."""
    return [json.loads(line) for line in output.out.splitlines() if line.startswith("{")]


# --- ingestr


async def test_ingestr(net: Network, installed: Installed) -> None:
    python = await installed("ingestr") / "python"
    await shop.fill(net.sandbox)
    tour = [str(python), "-m", "tests.clients.tours.ingestr_source", shop.KEY, "2026-11-01"]
    quiet = {"PYTHONPATH": str(ROOT), "RUNTIME__DLTHUB_TELEMETRY": "false"}
    # As it is, all it is told is that its revision is gone; and it takes that for an empty account.
    as_it_is = await net.run([*tour, str(net.folder / "first")], **quiet)
    assert steps_of(as_it_is) == {}
    refused = net.sandbox.stats.statuses[410]
    assert refused > 0
    output = await net.run([*tour, str(net.folder / "second")], **quiet, REVISION="2024-10-15")
    assert net.sandbox.stats.statuses[410] == refused
    found: Any = steps_of(output)
    records: dict[str, list[dict[str, Any]]] = found
    expected = {
        "events": EVENTS,
        "profiles": PEOPLE,
        "campaigns": [*EMAILS, *SMS],
        "metrics": ["Placed Order", "Opened Email"],
        "tags": ["vip"],
        "coupons": ["SPRING"],
        "catalog-variants": ["Red"],
        "catalog-categories": ["Hats"],
        "catalog-items": [f"Hat {number}" for number in range(5)],
        "forms": [],
        "lists": LISTS,
        "images": ["dot"],
        "segments": ["All"],
        "flows": ["Welcome"],
        "templates": TEMPLATES,
    }
    own = {"its own revision": f"{refused} requests were answered with 410"}
    compare("ingestr", net, records, expected, own)
