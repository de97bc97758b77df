"""Programs for the upgrade check to read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.overlay import Overlay
from codegen.upgrade import BrokenUse, upgrade_check

from .mutations import Resource
from .synthetic import document

EVERYTHING = """
from klaviyo_async import F, KlaviyoClient
from klaviyo_openapi.models import BirchCreate, BirchSpot

async def use(klaviyo: KlaviyoClient) -> None:
    async for item in klaviyo.birchs.get_birchs(
        fields_birch=["colour", "place", "size"],
        filter=(F.colour == "blue") & (F.size < 3),
        page_cursor="x",
        page_size=100,
        sort="-size",
    ):
        print(item.colour, item.size, item.made, item.labels, item.place.city, item.next, item.all)
    await klaviyo.birchs.list_birchs(sort="size")
    await klaviyo.birchs.get_birchs()
    print(await klaviyo.birchs.get_birch(id="a", strict=None))
    print(await klaviyo.birchs.get_birch(id="a", strict=0))
    body = BirchCreate(colour="blue", size=50, title=None, spot=BirchSpot(row=1))
    made = await klaviyo.birchs.create_birch(body)
    print(made.id, BirchCreate(colour="blue"))
    await klaviyo.birchs.delete_birch(id="a")
"""


def check(
    tmp_path: Path,
    source: str,
    *mutations: Callable[[Resource], Any],
    packages: tuple[str, ...] = (),
) -> list[BrokenUse]:
    """Check a program for an upgrade to a document that some mutations were made to."""
    (tmp_path / "app.py").write_text(source, encoding="utf-8")
    old, new = document(), document()
    for mutation in mutations:
        mutation(Resource(new, "birch"))
    return upgrade_check(old, new, tmp_path, Overlay(), packages=packages)
