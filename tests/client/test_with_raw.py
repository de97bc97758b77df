"""The answer beside the model: `with_raw`, and what a page has of its response."""

from __future__ import annotations

import gc
import json
import pickle
import re
import weakref
from copy import copy, deepcopy
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.models import Profile

from klaviyo_async import ConflictError, KlaviyoClient, NotFoundError, RawResponse
from klaviyo_async.core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE
from klaviyo_async.pagination.pager import Page
from klaviyo_async.testing import FakeKlaviyo

from ..support import KEY, ScriptedTransport, problem, reply

PROFILE = {"data": {"type": "profile", "id": "01G", "attributes": {"email": "ada@example.com"}}}
HEADERS = {"x-klaviyo-req-id": "r-1", "RateLimit-Limit": "10, 10;w=1, 150;w=60"}
PACKAGES = [PACKAGE, BETA_PACKAGE, *KEPT_PACKAGES.values()]


def client(*outcomes: Any, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(KEY, transport=ScriptedTransport(*outcomes), **options)


async def test_a_model_and_its_answer() -> None:
    async with client(reply(200, PROFILE, HEADERS)) as klaviyo:
        profile, response = await klaviyo.with_raw.profiles.get_profile("01G")
        assert isinstance(profile, Profile)
        assert isinstance(response, RawResponse)
        assert profile.email == "ada@example.com"
        assert (response.status, response.request_id, response.attempts) == (200, "r-1", 1)
        assert json.loads(response.body) == PROFILE
        assert response.decode() == profile
        # The usual ones are as they were.
        assert (await klaviyo.profiles.get_profile("01G")) == profile


async def test_an_operation_that_returns_nothing() -> None:
    async with client(reply(204, b"", {"x-klaviyo-req-id": "r-2"})) as klaviyo:
        nothing, response = await klaviyo.with_raw.lists.delete_list("Y6nRLr")
        assert nothing is None
        assert (response.status, response.request_id) == (204, "r-2")
        assert await klaviyo.lists.delete_list("Y6nRLr") is None  # type: ignore[func-returns-value]


async def test_attempts_options_and_errors() -> None:
    outcomes = reply(503), reply(200, PROFILE), reply(404, problem(404, "not_found"))
    async with client(*outcomes, max_delay=0.0) as klaviyo:
        _, response = await klaviyo.with_raw.profiles.get_profile("01G")
        assert response.attempts == 2
        with pytest.raises(NotFoundError):
            await klaviyo.with_raw.profiles.get_profile("02G", options={"max_retries": 0})
        view = klaviyo.with_options(headers={"x-app": "1"})
        with pytest.raises(NotFoundError):
            await view.with_raw.profiles.get_profile("03G")
        transport: Any = klaviyo._engine.lifecycle.transport
        assert transport.sent[-1].headers["x-app"] == "1"


async def test_fields_as_keywords_and_aliases() -> None:
    fake = FakeKlaviyo()
    fake.reply("create_profile", 201, 409)
    async with KlaviyoClient(KEY, transport=fake) as klaviyo:
        profile, response = await klaviyo.with_raw.profiles.create_profile(email="bob@example.com")
        assert (profile.email, response.status) == ("bob@example.com", 201)
        with pytest.raises(ConflictError):
            await klaviyo.with_raw.profiles.create_profile({"email": "bob@example.com"})
        aliased: Any = klaviyo.with_raw.coupons
        coupons, _ = await aliased.get_code_ids_for_coupon("10OFF"), None
        assert coupons.response.status == 200


async def test_lists_are_as_they_are() -> None:
    page = {"data": [PROFILE["data"]], "links": {}}
    async with client(reply(200, page, HEADERS)) as klaviyo:
        first = await klaviyo.with_raw.profiles.get_profiles()
        assert (first.response.status, first.response.request_id) == (200, "r-1")
        assert json.loads(first.response.body) == page
        assert [one.id async for one in klaviyo.with_raw.profiles.get_profiles()] == ["01G"]
        async for each in klaviyo.profiles.get_profiles().pages():
            assert each.response.headers["x-klaviyo-req-id"] == "r-1"


@pytest.mark.slow
@pytest.mark.parametrize("prefetch", [0, 1])
async def test_an_iteration_keeps_no_page_that_was_read(prefetch: int) -> None:
    """Nor its response, from the moment on at which the next one is asked for."""
    alive: list[weakref.ref[Any]] = []
    seen: list[int] = []

    class Headers(dict[str, str]):
        """Of a response, which can be watched by them."""

    async def answer(sent: Any) -> RawResponse:
        gc.collect()
        seen.append(sum(ref() is not None for ref in alive))
        number = int(dict(re.findall(r"(cursor)%5D=(\d+)", sent.url)).get("cursor", 0))
        link = f"https://a.klaviyo.com/api/profiles?page%5Bcursor%5D={number + 1}"
        data = [{"type": "profile", "id": str(number), "attributes": {}}]
        document = {"data": data, "links": {"next": link if number < 6 else None}}
        headers = Headers()
        alive.append(weakref.ref(headers))
        return RawResponse(200, headers, json.dumps(document).encode())

    async with client(answer) as klaviyo:
        items = klaviyo.profiles.get_profiles().items(prefetch=prefetch)
        ids = [profile.id async for profile in items]
    assert ids == [str(number) for number in range(7)]
    assert max(seen) <= prefetch


async def test_other_revisions() -> None:
    fake = FakeKlaviyo()
    async with KlaviyoClient(KEY, transport=fake) as klaviyo:
        older = klaviyo.using("2026-07-15")
        profile, response = await older.with_raw.profiles.get_profile("01G")
        assert type(profile).__module__.startswith("klaviyo_openapi_2026_07_15.")
        assert response.status == 200
        _, response = await klaviyo.beta.with_raw.api_keys.get_api_key_beta("01G")
        assert fake.calls[-1].headers["revision"].endswith(".pre")
        assert "klaviyo_openapi_beta" in repr(klaviyo.beta.with_raw)
    async with KlaviyoClient(KEY, transport=fake, revision="2026-07-15") as klaviyo:
        await klaviyo.with_raw.profiles.get_profile("01G")
        assert fake.calls[-1].headers["revision"] == "2026-07-15"


async def test_what_it_does_not_have() -> None:
    async with client(reply()) as klaviyo:
        lost: Any = klaviyo.with_raw
        with pytest.raises(AttributeError, match=r"the client has: klaviyo\.track"):
            lost.track  # noqa: B018
        with pytest.raises(AttributeError, match="none is called 'profile'"):
            lost.profile  # noqa: B018


@pytest.mark.parametrize("package", PACKAGES)
def test_the_stub_names_every_operation_once(package: str) -> None:
    path = Path(import_module(package).__file__ or "").parent / "api" / "with_raw.pyi"
    named = re.findall(r"^    (\w+) = _(both|list)\(\s*(\w+)\.(\w+)\s*\)$", path.read_text(), re.M)
    table = import_module(f"{package}.operations").OPERATIONS
    assert sorted(name for name, *_ in named) == sorted(table)
    for name, kind, group, method in named:
        operation = table[name]
        found = getattr(import_module(f"{package}.api.{operation.area}"), group)
        paged = "Pager" in vars(found)[method].__annotations__["return"]
        assert (name, kind) == (method, "list" if paged else "both")


def test_a_page_has_a_response() -> None:
    assert "response" in Page.__slots__


async def test_an_answer_can_be_pickled_and_copied() -> None:
    async with KlaviyoClient(KEY, transport=FakeKlaviyo()) as klaviyo:
        model, response = await klaviyo.with_raw.profiles.get_profile("01G")
        for made in (pickle.loads(pickle.dumps(response)), deepcopy(response), copy(response)):
            assert made.headers["X-Klaviyo-Req-Id"] == response.request_id
            assert (made.status, made.attempts, made.body) == (200, 1, response.body)
            assert made.decode() == model
        raw = await klaviyo.request("get_profile", id="01G")
        assert pickle.loads(pickle.dumps(raw)).decode().id == "01G"


async def test_an_answer_of_no_operation_can_be_pickled_and_copied() -> None:
    async with client(reply(200, PROFILE, HEADERS)) as klaviyo:
        response = await klaviyo.raw("GET", "/api/new-thing/01G")
    for made in (pickle.loads(pickle.dumps(response)), deepcopy(response)):
        assert (made.json(), made.request_id) == (PROFILE, "r-1")
