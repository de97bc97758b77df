"""An account with something of everything that is read out of accounts, made by plain requests."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, Final

import aiohttp

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.stats import Stats

from .tours.recorder import linkage, resource

KEY: Final = "pk_one"
PROFILES: Final = 130
ORDERS: Final = 150
OPENED: Final = 45
SUPPRESSED: Final = 3
LISTS: Final = 12
TEMPLATES: Final = 11
EMAILS: Final = 6
"""Campaigns by email that are not archived; one more is."""
SMS: Final = 2
START: Final = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
"""From here on an order comes every hour."""


class Shop:
    """Fills an account.

    Args:
        sandbox: where it is.
        session: makes the requests.
    """

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self._sandbox = sandbox
        self._session = session
        self.lists: list[str] = []
        self.orders_metric = ""

    async def fill(self) -> None:
        """Everything."""
        await self._people()
        await self._events()
        await self._campaigns()
        await self._catalog()
        await self._others()

    async def call(self, method: str, path: str, body: Any = None, revision: str = "") -> Any:
        """A request; the `data` of its answer."""
        headers = {
            "Authorization": f"Klaviyo-API-Key {KEY}",
            "revision": revision or "2026-07-15",
            "Content-Type": "application/vnd.api+json",
        }
        sent = None if body is None else json.dumps(body).encode()
        url = f"{self._sandbox.url}/api/{path}"
        async with self._session.request(
            method, url, data=sent, headers=headers, ssl=False
        ) as answer:
            content = await answer.read()
            assert answer.status < 400, (method, path, content)
            return json.loads(content)["data"] if content else None

    async def _people(self) -> None:
        for number in range(LISTS):
            made = await self.call("POST", "lists", resource("list", name=f"List {number}"))
            self.lists.append(made["id"])
        several: list[dict[str, Any]] = [
            {"type": "profile", "attributes": {"email": f"p{n}@example.com", "title": f"T{n}"}}
            for n in range(PROFILES)
        ]
        await self.call(
            "POST",
            "profile-bulk-import-jobs",
            resource(
                "profile-bulk-import-job",
                profiles={"data": several},
                relationships={"lists": linkage("list", self.lists[0])},
            ),
        )
        await self.call(
            "POST",
            "profile-suppression-bulk-create-jobs",
            resource(
                "profile-suppression-bulk-create-job",
                profiles={
                    "data": [
                        {**each, "attributes": {"email": each["attributes"]["email"]}}
                        for each in several[:SUPPRESSED]
                    ]
                },
            ),
        )
        tag = await self.call("POST", "tags", resource("tag", name="vip"))
        path = f"tags/{tag['id']}/relationships/lists"
        await self.call("POST", path, linkage("list", *self.lists[:2]))

    async def _events(self) -> None:
        for name, count in (("Placed Order", ORDERS), ("Opened Email", OPENED)):
            for number in range(count):
                at = START + dt.timedelta(hours=number)
                email = f"p{number % 10}@example.com"
                body = resource(
                    "event",
                    properties={"number": number},
                    time=at.isoformat(),
                    value=float(number),
                    unique_id=f"{name}-{number}",
                    metric={"data": {"type": "metric", "attributes": {"name": name}}},
                    profile={"data": {"type": "profile", "attributes": {"email": email}}},
                )
                await self.call("POST", "events", body)
        metrics = await self.call("GET", "metrics")
        self.orders_metric = next(
            each["id"] for each in metrics if each["attributes"]["name"] == "Placed Order"
        )

    async def _campaigns(self) -> None:
        made: Any = None
        for number in range(EMAILS + SMS + 1):
            channel = "sms" if EMAILS < number + 1 <= EMAILS + SMS else "email"
            content = {"body": "Hi"} if channel == "sms" else {"subject": f"Subject {number}"}
            definition = {"channel": channel, "content": content}
            if channel == "email":
                definition["label"] = "m"
            message = {"type": "campaign-message", "attributes": {"definition": definition}}
            body = resource(
                "campaign",
                name=f"Campaign {number}",
                audiences={"included": [self.lists[0]], "excluded": []},
                **{"campaign-messages": {"data": [message]}},
            )
            made = await self.call("POST", "campaigns", body)
        # The API has no way to archive a campaign: people do it on Klaviyo's pages.
        store = self._sandbox.store(KEY)
        archived = store.get(("campaign", made["id"]))
        assert archived is not None
        archived.attributes["archived"] = True
        store.changed(archived)

    async def _catalog(self) -> None:
        kept = {"catalog_type": "$default", "integration_type": "$custom"}
        item: Any = None
        for number in range(5):
            body = resource(
                "catalog-item",
                external_id=f"sku-{number}",
                title=f"Hat {number}",
                description="A hat",
                url=f"https://shop.example.com/{number}",
                **kept,
            )
            item = await self.call("POST", "catalog-items", body)
        body = resource(
            "catalog-variant",
            external_id="red",
            title="Red",
            description="Red",
            sku="r",
            url="https://shop.example.com/red",
            inventory_quantity=4,
            price=13.0,
            relationships={"item": {"data": {"type": "catalog-item", "id": item["id"]}}},
            **kept,
        )
        await self.call("POST", "catalog-variants", body)
        category = resource("catalog-category", external_id="hats", name="Hats", **kept)
        await self.call("POST", "catalog-categories", category)
        await self.call(
            "POST", "coupons", resource("coupon", external_id="SPRING", description="10 %")
        )

    async def _others(self) -> None:
        for number in range(TEMPLATES):
            body = resource(
                "template", name=f"Template {number}", editor_type="CODE", html="<p>Hello</p>"
            )
            await self.call("POST", "templates", body)
        condition = {
            "type": "profile-property",
            "property": "email",
            "filter": {"type": "string", "operator": "contains", "value": "p"},
        }
        definition = {"condition_groups": [{"conditions": [condition]}]}
        await self.call("POST", "segments", resource("segment", name="All", definition=definition))
        wait = {
            "type": "time-delay",
            "temporary_id": "one",
            "links": {"next": None},
            "data": {"unit": "days", "value": 3, "secondary_value": None},
        }
        flow = {
            "triggers": [{"type": "list", "id": self.lists[0]}],
            "entry_action_id": "one",
            "actions": [wait],
        }
        await self.call("POST", "flows", resource("flow", name="Welcome", definition=flow))
        dot = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgAAIAAAUAAeImBZsAAAAASUVORK5CYII="
        await self.call("POST", "images", resource("image", import_from_url=dot, name="dot"))


async def fill(sandbox: Sandbox) -> Shop:
    """Fill the account of :data:`KEY`; what this took is not among the requests that are counted."""
    async with aiohttp.ClientSession() as session:
        shop = Shop(sandbox, session)
        await shop.fill()
    sandbox.stats = Stats()
    return shop
