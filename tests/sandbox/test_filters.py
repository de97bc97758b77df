"""Filters that the live API takes, from the client through the sandbox."""

from __future__ import annotations

from klaviyo_async import F, KlaviyoClient
from klaviyo_async.sandbox import Sandbox

from .conftest import resource


async def test_one_value_where_a_list_may_be_given() -> None:
    async with Sandbox() as sandbox, KlaviyoClient("pk_one", base_url=sandbox.url) as klaviyo:
        for name in ("a", "b"):
            made = await klaviyo.lists.create_list({"name": name})
        person = await klaviyo.profiles.create_profile({"email": "ada@example.com"})
        await klaviyo.lists.add_profiles_to_list(made.id, [person.id])
        found = [each.id async for each in klaviyo.lists.get_lists(filter=F.name == "b")]
        assert found == [made.id]
        both = [each async for each in klaviyo.lists.get_lists(filter=F.name == ["a", "b"])]
        assert len(both) == 2
        members = klaviyo.lists.get_profiles_for_list(made.id, filter=F.email == "ada@example.com")
        assert [each.id async for each in members] == [person.id]


async def test_ids_that_are_numbers_need_no_quotes() -> None:
    async with Sandbox() as sandbox, KlaviyoClient("pk_one", base_url=sandbox.url) as klaviyo:
        store = sandbox.store("pk_one")
        for id_ in ("7", "8", "9"):
            seed = resource("image", id_, name="n", hidden=False)["data"]
            store.add("image", seed["attributes"], {}, id_)
        images = klaviyo.images.get_images
        assert [i.id async for i in images(filter=F.id.any_of([7, 9]))] == ["7", "9"]
        assert [i.id async for i in images(filter=F.id.any_of(["7", "9"]))] == ["7", "9"]
        assert [i.id async for i in images(filter="any(id,[8])")] == ["8"]
