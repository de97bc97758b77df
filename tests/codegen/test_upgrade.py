"""The upgrade check finds the uses of what breaks, and those only."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.upgrade import BrokenUse

from . import mutations as methods
from . import mutations_of_models as models
from . import mutations_of_terms as terms
from .mutations import MUTATIONS, Mutation, Resource
from .programs import EVERYTHING, check
from .synthetic import document


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.__name__)
def test_a_program_that_uses_everything_is_hit_by_what_breaks_and_by_nothing_else(
    mutation: Mutation, tmp_path: Path
) -> None:
    expected = mutation(Resource(document(), "birch"))
    found = check(tmp_path, EVERYTHING, mutation)
    assert {str(f.change.subject) for f in found if f.change} == (
        {expected.subject} if expected.breaking else set()
    )


def _marked(tmp_path: Path, source: str, *mutations: Callable[[Resource], Any]) -> list[BrokenUse]:
    """Check a program in which the lines that must be found end in `# here`."""
    source = textwrap.dedent(source)
    found = check(tmp_path, source, *mutations)
    lines = source.splitlines()
    assert [f.line for f in found] == [n for n, s in enumerate(lines, 1) if s.endswith("# here")]
    return found


# --- methods


def test_renamed_methods_however_they_are_reached(tmp_path: Path) -> None:
    found = _marked(
        tmp_path,
        """
        from klaviyo_openapi.api import Birchs
        from klaviyo_openapi.operations import OPERATIONS

        class Store:
            def __init__(self, client):
                self.client = client
                self.trees = client.birchs

            async def save(self, body, *, extra: Birchs, **rest):
                await self.client.birchs.create_birch(body)  # here
                await self.trees.create_birch(body)  # here
                await extra.create_birch(body)  # here
                birchs = self.client.with_options(max_retries=0).birchs
                await birchs.create_birch(body)  # here
                bound = birchs.create_birch  # here
                await self.client.request("create_birch", body=body)  # here
                print(OPERATIONS["create_birch"], bound)  # here
                await self.client.request("get_birch", id="a")
        """,
        methods.operation_renamed_with_alias,
    )
    assert {f.instead for f in found} == {"klaviyo.birchs.make_birch"}
    assert found[0].column == len("        await self.client.birchs.") + 1


def test_objects_that_are_none_of_ours(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        import birchs
        from forest.models import BirchCreate
        from forest import birchs as more

        async def other(repository, event, klaviyo):
            birchs.create_birch(1)
            more.create_birch(1)
            repository.create_birch(1)
            event.size
            BirchCreate(colour="blue")
            klaviyo.apples.create_birch(1)
            klaviyo.beta.birchs.create_birch(1)
            OPERATION["create_birch"]
            birch = repository.birch
            birch.size

        def shadow(birchs):
            birchs.create_birch(1)
        """,
        methods.operation_removed,
        models.received_field_removed,
        models.sent_field_removed,
    )


def test_an_alias_that_goes_is_found_under_that_name_only(tmp_path: Path) -> None:
    (found,) = _marked(
        tmp_path,
        """
        async def use(klaviyo):
            await klaviyo.birchs.get_birchs()
            await klaviyo.birchs.list_birchs()  # here
        """,
        methods.alias_removed,
    )
    assert found.instead == "klaviyo.birchs.get_birchs"


def test_arguments_are_found_where_they_are_given(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        async def use(klaviyo, order):
            await klaviyo.birchs.get_birchs()
            await klaviyo.birchs.get_birchs(sort="size")
            await klaviyo.birchs.get_birchs(sort=order)
            await klaviyo.birchs.get_birchs(
                sort="-size",  # here
            )
            await klaviyo.birchs.get_birchs(sort="-size" if order else "size")  # here
            await klaviyo.request("get_birchs", sort="-size")  # here
            backwards = "-size"
            await klaviyo.birchs.get_birchs(sort=backwards)  # here
        """,
        methods.parameter_value_removed,
    )


def test_values_in_lists_and_in_comma_joined_strings(tmp_path: Path) -> None:
    found = _marked(
        tmp_path,
        """
        async def use(klaviyo):
            fields = ("colour", "place")
            await klaviyo.birchs.get_birchs(fields_birch=fields)
            await klaviyo.birchs.get_birchs(fields_birch=["colour", "size"])  # here
            await klaviyo.birchs.get_birchs(fields_birch="colour,size")  # here
        """,
        methods.listed_parameter_value_removed,
    )
    assert (
        found[0].column == len('    await klaviyo.birchs.get_birchs(fields_birch=["colour", ') + 1
    )


def test_what_is_newly_required_is_found_where_it_is_missing(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        async def use(klaviyo, more):
            await klaviyo.birchs.get_birchs(sort="size")
            await klaviyo.birchs.get_birchs(**more)
            await klaviyo.birchs.get_birchs(page_size=3)  # here
            klaviyo.birchs.get_birchs
        """,
        methods.parameter_required,
    )


def test_page_sizes_that_still_fit_are_fine(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        async def use(klaviyo, size):
            await klaviyo.birchs.get_birchs(page_size=50)
            await klaviyo.birchs.get_birchs(page_size=51)  # here
            await klaviyo.birchs.get_birchs(page_size=size)  # here
        """,
        terms.page_maximum_lowered,
    )


def test_filters_by_a_field_that_goes(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        from klaviyo_async import F

        async def use(klaviyo, given):
            await klaviyo.birchs.get_birchs(filter='equals(colour,"red")')
            await klaviyo.birchs.get_birchs(filter="less-than(size,3)")  # here
            await klaviyo.birchs.get_birchs(filter=F.colour == "red")
            await klaviyo.birchs.get_birchs(filter=F["size"] < 3)  # here
            small = F.size < 3
            await klaviyo.birchs.get_birchs(filter=small)  # here
            await klaviyo.birchs.get_birchs(filter=given)  # here
        """,
        terms.filter_field_removed,
    )


def test_a_renamed_argument_matters_by_keyword_only(tmp_path: Path) -> None:
    (found,) = _marked(
        tmp_path,
        """
        async def use(klaviyo):
            await klaviyo.birchs.delete_birch("a")
            await klaviyo.birchs.delete_birch(id="a")  # here
        """,
        methods.placeholder_renamed,
    )
    assert found.instead == "birch_id="


def test_what_is_no_longer_returned_matters_to_those_who_use_it(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        async def use(klaviyo, body):
            await klaviyo.birchs.create_birch(body)
            return await klaviyo.birchs.create_birch(body)  # here
        """,
        methods.answer_removed,
    )


# --- classes


def test_fields_of_bodies_as_classes_and_as_dicts(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        import klaviyo_openapi.models as m
        from klaviyo_openapi import models
        from klaviyo_openapi.models import BirchCreate as New
        from klaviyo_openapi.models.birchs import *

        async def use(klaviyo, more):
            New(colour="red")
            New(colour="red", title="x")  # here
            m.BirchCreate(colour="red", title="x")  # here
            models.BirchCreate(
                colour="red",
                title="x",  # here
            )
            BirchCreate(colour="red", title="x")  # here
            await klaviyo.birchs.create_birch({"colour": "red"})
            await klaviyo.birchs.create_birch({"colour": "red", "title": "x"})  # here
            body = {
                "data": {
                    "type": "birch",
                    "attributes": {
                        "title": "x",  # here
                    },
                },
            }
            await klaviyo.birchs.create_birch(body)
        """,
        models.sent_field_removed,
    )


def test_newly_required_fields_as_classes_and_as_dicts(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        from klaviyo_openapi.models import BirchCreate, BirchSpot

        async def use(klaviyo, more):
            BirchSpot(row=1, shelf="b")
            BirchSpot(**more)
            BirchSpot(row=1)  # here
            await klaviyo.birchs.create_birch({"colour": "red", "spot": {"row": 1, **more}})
            await klaviyo.birchs.create_birch({"colour": "red", "spot": {"row": 1}})  # here
        """,
        models.nested_field_required,
    )


def test_renamed_and_removed_classes(tmp_path: Path) -> None:
    found = _marked(
        tmp_path,
        """
        from klaviyo_openapi import models
        from klaviyo_openapi.models import (
            BirchCreate,
            BirchSpot,  # here
        )

        def use(spot: "BirchSpot") -> BirchSpot:  # here
            return models.BirchSpot(row=1)  # here
        """,
        models.schema_renamed,
    )
    assert {f.instead for f in found} == {"BirchSlot"}
    (gone,) = _marked(
        tmp_path,
        """
        from klaviyo_openapi.models import BirchSpot  # here
        """,
        models.sent_object_removed,
    )
    assert gone.text == "models.BirchSpot: is gone, with models.BirchCreate.spot"


def test_attributes_wherever_the_class_is_known(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        from collections.abc import Sequence
        from typing import Optional
        from klaviyo_async import Page, Pager
        from klaviyo_openapi.models import Birch

        async def called(klaviyo):
            one = await klaviyo.birchs.get_birch("a")
            one.size  # here
            (await klaviyo.birchs.get_birch("a")).size  # here
            async for two in klaviyo.birchs.get_birchs().items(limit=3):
                two.size  # here
            async for page in klaviyo.birchs.get_birchs().pages():
                page.data[0].size  # here
            page = await klaviyo.birchs.get_birchs()
            sizes = {three.size for three in page}  # here
            for four in sorted(page.data):
                four.size  # here
            every = [b async for b in klaviyo.birchs.get_birchs()]
            every[0].size  # here
            every.size
            if (five := await klaviyo.birchs.get_birch("a")) and five.size:  # here
                pass
            one = object()
            one.size

        def annotated(
            a: Birch, b: "Birch | None", c: list[Birch], d: Optional[Birch], e: Pager[Birch], f: Page[Birch]
        ):
            a.size  # here
            b.size  # here
            c[0].size  # here
            d.size  # here
            f.data[0].size  # here
            g: Sequence[Birch] = unknown()
            [x.size for x in g]  # here
            (lambda a: a.size)(1)
            return a.colour
        """,
        models.received_field_removed,
    )


def test_a_value_that_is_handed_from_name_to_name(tmp_path: Path) -> None:
    chain = "".join(f"    b{n} = b{n - 1}\n" for n in range(1, 2000))
    source = f"async def use(klaviyo):\n    b0 = await klaviyo.birchs.get_birch('a')\n{chain}"
    (found,) = check(tmp_path, f"{source}    b1999.size\n", models.received_field_removed)
    assert found.line == 2002


def test_names_that_are_bound_later_or_bound_anew(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        from klaviyo_openapi.models import Birch, BirchCreate

        async def use(klaviyo):
            last = None
            while more():
                print(kept.size)  # here
                kept = await klaviyo.birchs.get_birch("a")
            with opened(kept) as kept:
                kept.size
            first, second = await klaviyo.birchs.get_birch("a"), 1
            first.size  # here

        class Forest:
            def grow(self):
                return self.tree.size  # here

            def plant(self, tree: Birch):
                self.tree = tree
        """,
        models.received_field_removed,
    )


def test_attributes_of_what_attributes_hold(tmp_path: Path) -> None:
    _marked(
        tmp_path,
        """
        from klaviyo_openapi.models import Apple

        def use(apple: Apple):
            apple.place.city
            apple.next.place.city  # here
            for birch in apple.all:
                birch.place.city  # here
        """,
        models.received_nested_field_optional,
    )
