"""klaviyo-cli, a command line that others have written: one process for each command."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import shop
from .conftest import Installed
from .network import Network
from .verdict import judge

Check = Callable[[Any], object]


class Commands:
    """Runs commands and notes which fail, or say something else than they should."""

    def __init__(self, net: Network, program: Path) -> None:
        self._net = net
        self._program = str(program)
        self.steps: dict[str, str] = {}

    async def __call__(self, *arguments: str, check: Check, step: str = "") -> Any:
        """Run one; what it says, as JSON or else as text."""
        command = [self._program, "--json", *arguments]
        output = await self._net.run(command, KLAVIYO_API_KEY=shop.KEY)
        try:
            said: Any = json.loads(output.out)
        except ValueError:
            said = output.out
        wrong = ""
        if output.status:
            wrong = str(output)
        else:
            try:
                held = check(said)
                wrong = "" if held else f"it said {str(said)[:1500]}"
            except (KeyError, IndexError, TypeError, AttributeError):
                wrong = f"{traceback.format_exc(limit=1)} in {str(said)[:1500]}"
        self.steps[step or arguments[0]] = wrong
        return said

    def note(self, step: str, held: bool, found: object) -> None:
        """Something that the sandbox holds after commands, or not."""
        self.steps[step] = "" if held else f"found {found}"


def _names(document: Any) -> list[str]:
    return [each["attributes"]["name"] for each in document["data"]]


async def test_klaviyo_cli(net: Network, installed: Installed) -> None:
    run = Commands(net, await installed("klaviyo-cli") / "klaviyo")
    account = await shop.fill(net.sandbox)
    await _read(run)
    await _events(run, account)
    await _campaigns(run, account)
    await _write(run, net)
    await _make(run, account, net)
    assert len(run.steps) >= 30
    judge("klaviyo-cli", run.steps, net.sandbox.stats.requests)


async def _read(run: Commands) -> None:
    await run("account-health", check=lambda said: said["profiles"]["data"][0]["id"])
    await run(
        "list-metrics",
        check=lambda said: (
            {each["name"] for each in said["metrics"]} == {"Opened Email", "Placed Order"}
        ),
    )
    await run(
        "list-audiences",
        check=lambda said: (
            len(said["lists"]["data"]) == shop.LISTS and _names(said["segments"]) == ["All"]
        ),
    )
    await run(
        "list-sizes",
        check=lambda said: (
            {each["name"]: each["profile_count"] for each in said}["List 0"] == shop.PROFILES
        ),
    )
    await run("segment-sizes", check=lambda said: len(said) == 1)
    await run("search-segments", "All", check=lambda said: "All" in str(said))
    await run("flows", check=lambda said: _names(said) == ["Welcome"])
    await run("forms", check=lambda said: said == [])
    await run("get-profile", "p7@example.com", check=lambda said: _email(said) == "p7@example.com")


async def _events(run: Commands, account: shop.Shop) -> None:
    metric = account.orders_metric
    await run(
        "events",
        "--metric",
        metric,
        check=lambda said: "149" in str(said),
    )
    await run(
        "export-events",
        "--metric",
        metric,
        "--since",
        "2026-11-01",
        "--until",
        "2026-11-30",
        check=lambda said: (
            [
                json.loads(line)["attributes"]["event_properties"]["number"]
                for line in said.strip().splitlines()
            ]
            == list(range(shop.ORDERS))
        ),
    )
    await run(
        "metric-aggregate",
        metric,
        "--since",
        "2026-11-01",
        "--until",
        "2026-11-07",
        "--interval",
        "day",
        "--measurements",
        "count,sum_value",
        check=lambda said: (
            _total(said, "count") == 24 * 6 + 6
            and _total(said, "sum_value") == sum(range(shop.ORDERS))
        ),
    )


def _email(said: Any) -> str:
    found = said["data"][0] if isinstance(said["data"], list) else said["data"]
    return str(found["attributes"]["email"])


def _total(said: Any, measurement: str) -> float:
    """The sum over all that is found under the name of a measurement."""
    if isinstance(said, dict):
        own = said.get(measurement)
        if isinstance(own, list):
            return float(sum(own))
        return sum(_total(each, measurement) for each in said.values())
    return sum(_total(each, measurement) for each in said) if isinstance(said, list) else 0.0


async def _campaigns(run: Commands, account: shop.Shop) -> None:
    drafts = [f"Campaign {number}" for number in range(shop.EMAILS)]
    listed = await run("list-campaigns", check=lambda said: set(_names(said)) >= {*drafts})
    await run("list-drafts", check=lambda said: set(_names(said)) >= {*drafts})
    await run("search-campaigns", "Campaign 3", check=lambda said: "Campaign 3" in str(said))
    first = next(
        each["id"] for each in listed["data"] if each["attributes"]["name"] == "Campaign 0"
    )
    await run("get-campaign", first, check=lambda said: "Campaign 0" in str(said))
    await run("get-creative", first, check=lambda said: "Subject 0" in str(said))
    await run("clone-campaign", first, "--name", "Second", check=lambda said: "Second" in str(said))
    await run("list-campaigns", check=lambda said: "Second" in _names(said), step="the clone")
    await run("patch-message", first, "--subject", "New", check=lambda said: "New" in str(said))
    await run("get-creative", first, check=lambda said: "New" in str(said), step="its subject")
    await run(
        "delete", "campaign", first, "--confirm", first, check=lambda said: first in str(said)
    )
    await run(
        "upload-sms",
        "--name",
        "Text",
        "--body",
        "Hi",
        "--date",
        "12-24-2030",
        "--time",
        "3:00 PM EST",
        "--include",
        account.lists[0],
        check=lambda said: "Text" in str(said),
    )
    await run(
        "list-campaigns",
        "--channel",
        "sms",
        check=lambda said: "Text" in _names(said),
        step="the text message",
    )
    await run("campaign-performance", check=lambda said: "results" in said)
    await run("flow-performance", check=lambda said: [*said["flow_names"].values()] == ["Welcome"])


async def _write(run: Commands, net: Network) -> None:
    store = net.sandbox.store(shop.KEY)
    await run(
        "push-event",
        "--email",
        "new@example.com",
        "--metric",
        "Called",
        "--value",
        "3",
        check=lambda said: True,
    )
    metrics = {each.attributes["name"] for each in store.all("metric").values()}
    run.note("the new metric", "Called" in metrics, metrics)
    await run(
        "suppress", "--emails", "p20@example.com,p21@example.com", "--yes", check=lambda said: True
    )
    await run("unsuppress", "--emails", "p21@example.com", check=lambda said: True)
    await run("suppression-jobs", check=lambda said: len(said["jobs"]) == 3)
    await run("unsubscribe", "--emails", "p22@example.com", "--yes", check=lambda said: True)
    marketing = {
        each.attributes["email"]: each.attributes["subscriptions"]["email"]["marketing"]
        for each in store.all("profile").values()
        if each.attributes.get("subscriptions")
    }
    reasons = {
        number: [each["reason"] for each in marketing[f"p{number}@example.com"]["suppression"]]
        for number in (20, 21)
    }
    run.note("who is suppressed", reasons == {20: ["USER_SUPPRESSED"], 21: []}, reasons)
    consent = marketing["p22@example.com"]["consent"]
    run.note("who has unsubscribed", consent == "UNSUBSCRIBED", consent)


async def _make(run: Commands, account: shop.Shop, net: Network) -> None:
    condition = {
        "type": "profile-property",
        "property": "email",
        "filter": {"type": "string", "operator": "contains", "value": "x"},
    }
    body = json.dumps({"condition_groups": [{"conditions": [condition]}]})
    await run(
        "create-segment",
        "--name",
        "Others",
        "--body",
        body,
        check=lambda said: "Others" in str(said),
    )
    picture = net.folder / "dot.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 32)
    await run(
        "upload-image", str(picture), check=lambda said: "https://a.klaviyo.com/" in str(said)
    )
    await run(
        "api",
        "GET",
        f"lists/{account.lists[0]}",
        check=lambda said: said["data"]["attributes"]["name"] == "List 0",
    )
