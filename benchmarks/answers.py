"""What the server answers, for benchmarks: as large and as full as real answers are."""

from __future__ import annotations

import datetime as dt
from typing import Any

import orjson

START = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
HOST = "https://a.klaviyo.com/api"


def properties(number: int) -> dict[str, Any]:
    """Roughly a kilobyte, as a shop sends it."""
    items = [
        {
            "ProductID": str(1000 + item),
            "SKU": f"SHIRT-{item}",
            "ProductName": "Linen shirt, long sleeves",
            "Quantity": 1,
            "ItemPrice": 9.99,
            "RowTotal": 9.99,
            "ProductURL": "https://shop.example/shirts/linen-long-sleeves",
            "ImageURL": "https://shop.example/images/shirts/linen-long-sleeves.png",
        }
        for item in range(3)
    ]
    return {
        "OrderId": f"A-{number}",
        "Brand": "Example & Sons",
        "Categories": ["Shirts", "Summer", "Linen"],
        "Items": items,
        "BillingAddress": {"FirstName": "Ada", "City": "London", "Zip": "W1"},
        "DiscountCode": "SUMMER",
        "$value": 29.98,
    }


def _relationship(kind: str, owner: str, data: Any = None) -> dict[str, Any]:
    links = {"self": f"{HOST}/{owner}/relationships/{kind}/", "related": f"{HOST}/{owner}/{kind}/"}
    return {"links": links} if data is None else {"data": data, "links": links}


def event(number: int) -> dict[str, Any]:
    """An event as the server answers."""
    owner = f"events/4vRp{number:06d}"
    profile = {"type": "profile", "id": f"01GDDKASAP8TKDDA2GRZDSVP{number % 99:02d}"}
    metric = {"type": "metric", "id": "X4Kp12"}
    return {
        "type": "event",
        "id": f"4vRp{number:06d}",
        "attributes": {
            "timestamp": 1_782_900_000 + number,
            "event_properties": properties(number),
            "datetime": (START + dt.timedelta(seconds=number)).isoformat(),
            "uuid": "d1f5a5b0-1c1c-11ee-8000-0242ac120002",
        },
        "relationships": {
            "profile": _relationship("profile", owner, profile),
            "metric": _relationship("metric", owner, metric),
            "attributions": _relationship("attributions", owner, []),
        },
        "links": {"self": f"{HOST}/{owner}/"},
    }


def profile(number: int) -> dict[str, Any]:
    """A profile as the server answers."""
    owner = f"profiles/01GDDKASAP8TKDDA2GRZDSVP{number:02d}"
    moment = START.isoformat()
    return {
        "type": "profile",
        "id": owner.partition("/")[2],
        "attributes": {
            "email": f"ada{number}@example.com",
            "phone_number": None,
            "external_id": str(number),
            "first_name": "Ada",
            "last_name": "Lovelace",
            "organization": None,
            "locale": "en-GB",
            "title": None,
            "image": None,
            "created": moment,
            "updated": moment,
            "last_event_date": moment,
            "location": {
                "address1": "12 St James's Square",
                "address2": None,
                "city": "London",
                "country": "United Kingdom",
                "latitude": 51.5074,
                "longitude": -0.1278,
                "region": "London",
                "zip": "SW1Y 4JH",
                "timezone": "Europe/London",
                "ip": "192.0.2.1",
            },
            "properties": {f"property {key}": f"value {key}" for key in range(12)},
            "subscriptions": None,
            "predictive_analytics": None,
        },
        "relationships": {
            name: _relationship(name, owner) for name in ("lists", "segments", "push-tokens")
        },
        "links": {"self": f"{HOST}/{owner}/"},
    }


def subscribed(number: int) -> dict[str, Any]:
    """A profile with its subscriptions, as the server answers where they are asked for."""
    made = profile(number)
    since = {"consent_timestamp": START.isoformat(), "last_updated": START.isoformat()}
    email = {"consent": "SUBSCRIBED", "can_receive_email_marketing": True, **since}
    sms = {"consent": "NEVER_SUBSCRIBED", "can_receive_sms_marketing": False, **since}
    email |= {"method": "FORM", "double_optin": False, "suppression": [], "list_suppressions": []}
    made["attributes"]["subscriptions"] = {"email": {"marketing": email}, "sms": {"marketing": sms}}
    return made


def metric(number: int) -> dict[str, Any]:
    """A metric as the server answers."""
    moment = START.isoformat()
    integration = {"object": "integration", "id": "0eMvjm", "name": "API", "category": "API"}
    attributes = {"name": "Placed Order", "created": moment, "updated": moment}
    return {
        "type": "metric",
        "id": f"X4Kp{number:02d}",
        "attributes": {**attributes, "integration": integration},
        "links": {"self": f"{HOST}/metrics/X4Kp{number:02d}/"},
    }


def catalog_item(number: int) -> dict[str, Any]:
    """A catalog item as the server answers."""
    owner = f"catalog-items/$custom:::$default:::{number}"
    image = "https://shop.example/images/shirts/linen-long-sleeves.png"
    return {
        "type": "catalog-item",
        "id": owner.partition("/")[2],
        "attributes": {
            "external_id": str(number),
            "title": "Linen shirt, long sleeves",
            "description": "Of linen that was woven in Ireland.",
            "price": 9.99,
            "url": "https://shop.example/shirts/linen-long-sleeves",
            "image_full_url": image,
            "image_thumbnail_url": image,
            "images": [image],
            "custom_metadata": {"colour": "blue", "season": "summer"},
            "published": True,
            "created": START.isoformat(),
            "updated": START.isoformat(),
        },
        "relationships": {"variants": _relationship("variants", owner)},
        "links": {"self": f"{HOST}/{owner}/"},
    }


def page(items: list[Any], **more: Any) -> bytes:
    """A page of an answer."""
    links = {"self": f"{HOST}/", "next": f"{HOST}/?page%5Bcursor%5D=bmV4dA", "prev": None}
    return orjson.dumps({"data": items, **more, "links": links})


def odd(raw: bytes) -> bytes:
    """The page with a field that the document does not know in each item."""
    return raw.replace(b'"attributes":{', b'"attributes":{"added_later":1,')
