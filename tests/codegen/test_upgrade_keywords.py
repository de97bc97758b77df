"""The upgrade check reads bodies that are given as keywords like those given as dicts."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from . import mutations_of_models as models
from .mutations import Resource
from .programs import check

PROGRAM = """
async def use(klaviyo, more):
    await klaviyo.birchs.create_birch(colour="blue")
    await klaviyo.birchs.create_birch(colour="blue", size=5, spot={"row": 1, "shelf": "b"})
    await klaviyo.birchs.create_birch(colour="blue", title="x")
    await klaviyo.birchs.create_birch(
        colour="blue",
        title=None,
    )
    await klaviyo.birchs.create_birch(colour="blue", spot={"row": 1})
    await klaviyo.birchs.create_birch(colour="green", **more)
"""


@pytest.mark.parametrize(
    ("mutation", "lines"),
    [
        (models.sent_field_removed, [5, 8]),
        (models.sent_object_removed, [4, 10]),
        (models.required_field_added, [3, 4, 5, 6, 10]),
        (models.sent_field_required, [3, 5, 6, 10]),
        (models.nested_field_required, [10]),
        (models.sent_field_no_longer_nullable, [8]),
        (models.sent_value_removed, [3, 4, 5, 7, 10]),
        (models.received_field_removed, []),
    ],
)
def test_fields_as_keywords(
    mutation: Callable[[Resource], Any], lines: list[int], tmp_path: Path
) -> None:
    found = check(tmp_path, PROGRAM, mutation)
    assert [use.line for use in found] == lines, "\n".join(map(str, found))


def test_an_argument_of_the_call_is_none_of_the_body(tmp_path: Path) -> None:
    program = textwrap.dedent(
        """
        async def use(klaviyo, options):
            await klaviyo.birchs.create_birch(colour="blue", options=options)
        """
    )
    assert check(tmp_path, program, models.sent_field_removed) == []
