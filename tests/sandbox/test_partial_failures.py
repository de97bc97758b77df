"""An invalid phone number beside a valid email address: the rest is taken, as Klaviyo does."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Http, bulk, event, resource

HEADER = "X-Klaviyo-Partial-Failure"
BAD = {"email": "ada@example.com", "phone_number": "555 0100", "first_name": "Ada"}
GOOD = {**BAD, "phone_number": "+15005550006"}


async def _profile(http: Http, email: str = "ada@example.com") -> dict[str, Any]:
    query: dict[str, Any] = {
        "filter": f'equals(email,"{email}")',
        "additional-fields__profile": "subscriptions",
    }
    found: dict[str, Any] = (await http("GET", "/api/profiles", **query))[1]["data"][0]
    return found


@pytest.mark.parametrize("path", ["/api/profiles", "/api/profile-import"])
async def test_profiles(http: Http, path: str) -> None:
    status, content, headers = await http("POST", path, resource("profile", **BAD))
    assert (status, headers.get(HEADER)) == (201, "phone_number")
    attributes = content["data"]["attributes"]
    assert (attributes["first_name"], attributes.get("phone_number")) == ("Ada", None)


async def test_an_update(http: Http) -> None:
    made = (await http("POST", "/api/profiles", resource("profile", **GOOD)))[1]["data"]["id"]
    path = f"/api/profiles/{made}"
    change = {**BAD, "first_name": "Augusta"}
    status, _, headers = await http("PATCH", path, resource("profile", made, **change))
    assert (status, headers.get(HEADER)) == (200, "phone_number")
    attributes = (await _profile(http))["attributes"]
    assert attributes["first_name"] == "Augusta"
    assert attributes["phone_number"] == "+15005550006", "the one before stays"


@pytest.mark.parametrize(
    ("email", "number"),
    [(None, "555 0100"), ("no address", "555 0100"), ("ada@example.com", 5550100)],
)
async def test_without_a_valid_address_it_is_refused(http: Http, email: Any, number: Any) -> None:
    body = resource("profile", email=email, phone_number=number)
    status, content, headers = await http("POST", "/api/profiles", body)
    assert (status, headers.get(HEADER)) == (400, None)
    assert content["errors"]


async def test_nothing_is_said_of_valid_ones(http: Http) -> None:
    for attributes in (GOOD, {"email": "b@example.com"}, {"email": "c@x.y", "phone_number": None}):
        status, _, headers = await http("POST", "/api/profiles", resource("profile", **attributes))
        assert (status, headers.get(HEADER)) == (201, None)


def _subscription(*channels: str) -> dict[str, Any]:
    return {channel: {"marketing": {"consent": "SUBSCRIBED"}} for channel in channels}


async def test_subscribing(http: Http) -> None:
    """Consent to SMS is lost, that to email is not; one that is for SMS alone is for nothing then."""
    people = [
        {**BAD, "subscriptions": _subscription("email", "sms")},
        {
            "email": "b@example.com",
            "phone_number": "+15005550007",
            "subscriptions": _subscription("email", "sms"),
        },
        {"email": "c@example.com", "phone_number": "1", "subscriptions": _subscription("sms")},
    ]
    for each in people:
        each.pop("first_name", None)
    body = resource(
        "profile-subscription-bulk-create-job",
        profiles={"data": [{"type": "profile", "attributes": each} for each in people]},
    )
    list_ = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]["id"]
    body["data"]["relationships"] = {"list": {"data": {"type": "list", "id": list_}}}
    status, _, headers = await http("POST", "/api/profile-subscription-bulk-create-jobs", body)
    assert (status, headers.get(HEADER)) == (202, "phone_number")

    async def consent(email: str) -> dict[str, str]:
        found = (await _profile(http, email))["attributes"]["subscriptions"] or {}
        return {
            channel: found[channel]["marketing"]["consent"]
            for channel in ("email", "sms")
            if "marketing" in (found.get(channel) or {})
        }

    assert (await consent("ada@example.com")).get("email") == "SUBSCRIBED"
    assert (await consent("ada@example.com")).get("sms") != "SUBSCRIBED"
    assert await consent("b@example.com") == {"email": "SUBSCRIBED", "sms": "SUBSCRIBED"}
    assert "SUBSCRIBED" not in (await consent("c@example.com")).values()


async def test_events(http: Http) -> None:
    profile = {"data": {"type": "profile", "attributes": BAD}}
    status, _, headers = await http("POST", "/api/events", event(profile=profile))
    assert (status, headers.get(HEADER)) == (202, "phone_number")
    assert (await _profile(http))["attributes"].get("phone_number") is None
    body = bulk(("b@example.com", [{}]), ("c@example.com", [{}]))
    groups = body["data"]["attributes"]["events-bulk-create"]["data"]
    groups[1]["attributes"]["profile"]["data"]["attributes"]["phone_number"] = "12"
    status, _, headers = await http("POST", "/api/event-bulk-create-jobs", body)
    assert (status, headers.get(HEADER)) == (202, "phone_number")
    assert len((await http("GET", "/api/events"))[1]["data"]) == 3


@pytest.mark.parametrize("path", ["profiles", "events", "subscriptions"])
async def test_public_operations(http: Http, path: str) -> None:
    inner: dict[str, Any] = {"data": {"type": "profile", "attributes": dict(BAD)}}
    body = resource("profile", **BAD)
    if path == "events":
        body = event(profile=inner)
    if path == "subscriptions":
        inner["data"]["attributes"] = {
            "email": "ada@example.com",
            "phone_number": "12",
            "subscriptions": _subscription("sms"),
        }
        body = resource("subscription", profile=inner)
        body["data"]["relationships"] = {"list": {"data": {"type": "list", "id": "L"}}}
    status, _, headers = await http(
        "POST", f"/client/{path}", body, headers={"Authorization": None}, company_id="AbC123"
    )
    assert (status, headers.get(HEADER)) == (202, "phone_number")


async def test_an_import_has_errors_for_that(http: Http) -> None:
    """They say which of the profiles, as the header does not."""
    body = resource(
        "profile-bulk-import-job", profiles={"data": [{"type": "profile", "attributes": BAD}]}
    )
    status, content, headers = await http("POST", "/api/profile-bulk-import-jobs", body)
    assert (status, headers.get(HEADER)) == (202, None)
    path = f"/api/profile-bulk-import-jobs/{content['data']['id']}/import-errors"
    (found,) = (await http("GET", path))[1]["data"]
    assert found["attributes"]["source"]["pointer"].endswith("/0/attributes/phone_number")
