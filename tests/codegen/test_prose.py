"""Facts read out of prose: the wordings of all revisions so far, with other nouns and numbers."""

from __future__ import annotations

import pytest

from codegen import prose


def test_limits_that_always_hold() -> None:
    text = "Gets it.<br><br>*Rate limits*:<br>Burst: `3/s`<br>Steady: `60/m`<br>Daily: `15/d`\n\n**Scopes:**"
    assert prose.tiers(text) == ({"burst": "3/s", "steady": "60/m", "daily": "15/d"}, [])


def test_limits_that_depend_on_a_parameter() -> None:
    text = (
        "See `?include=nothing` for more.<br><br>*Rate limits*:<br>Burst: `75/s`<br>Steady: `700/m`"
        "<br><br>Rate limits with the `additional-fields[crate]=piece_count` setting:<br>"
        "Burst: `1/s`<br>Steady: `15/m`<br><br>Rate limits with `include=crate` or `include=shelf`:"
        "<br>Burst: `10/s`<br>Steady: `150/m`"
    )
    always, rules = prose.tiers(text)
    assert always == {"burst": "75/s", "steady": "700/m"}
    assert rules == [
        {
            "parameter": "additional-fields[crate]",
            "value": "piece_count",
            "burst": "1/s",
            "steady": "15/m",
        },
        {"parameter": "include", "value": "crate", "burst": "10/s", "steady": "150/m"},
        {"parameter": "include", "value": "shelf", "burst": "10/s", "steady": "150/m"},
    ]


def test_an_example_of_a_parameter_is_no_rule() -> None:
    text = "Use `?page[size]=25`. *Rate limits*: Burst: `1/s` Steady: `15/m`"
    assert prose.tiers(text) == ({"burst": "1/s", "steady": "15/m"}, [])


def test_no_limits() -> None:
    assert prose.tiers("Bursts of joy, steady: no.") == (None, [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x\n\n**Scopes:**\n`a:read`\n`b-c:write`\n\nmore `d:read`", ["a:read", "b-c:write"]),
        ("**Scopes:** `Data Privacy Write` `Lists Read`", ["data-privacy:write", "lists:read"]),
        ("Nothing about it, but `a:read`", []),
    ],
)
def test_scopes(text: str, expected: list[str]) -> None:
    assert prose.scopes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Returns a maximum of 30 crates per page.", {"maximum": 30}),
        ("Returns a maximum of 1,500 crate shelves per request, which", {"maximum": 1500}),
        ("Returns a maximum of 30 crates per page (default 7).", {"default": 7, "maximum": 30}),
        ("newest first with a fixed page\nsize of 40.", {"default": 40, "maximum": 40}),
        (
            "Set it with `page[size]`, e.g. `?page[size]=9`. **Default**: 8. **Max**: 80.",
            {"default": 8, "maximum": 80},
        ),
        ("Accepts a maximum of 30 crates per request.", {}),
    ],
)
def test_page_size_of_an_operation(text: str, expected: dict[str, int]) -> None:
    assert prose.page_size(text) == expected


def test_page_size_of_a_parameter() -> None:
    assert prose.page_bounds("Default: 20. Min: 1. Max: 1,000.") == {
        "default": 20, "minimum": 1, "maximum": 1000,
    }  # fmt: skip
    assert prose.page_bounds("How many there are.") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Accepts up to 10,000 crates per request.", {"items": 10_000}),
        ("It accepts a maximum of `70` crates per call.", {"items": 70}),
        ("Accepts up to 5 crate shelf IDs per request.", {"items": 5}),
        ("Crate address per request limit: 3", {"items": 3}),
        ("Maximum number of crates per call: 6", {"items": 6}),
        ("Maximum number of crate can be submitted for painting: 6", {"items": 6}),
        ("Max number of crate labels per job we allow for is 6.", {"items": 6}),
        ("The maximum allowed payload size is 5MB.", {"bytes": 5_000_000}),
        ("The maximum allowed payload size is 1.5 MiB.", {"bytes": 1_572_864}),
        ("The maximum allowed payload size per-crate is 512KB.", {"item_bytes": 512_000}),
        ("A single string cannot exceed 100KB.", {"string_bytes": 100_000}),
        ("The maximum number of jobs in progress at one time is 4.", {"jobs_in_progress": 4}),
        ("Max number of jobs queued at once we allow for is 4.", {"jobs_queued": 4}),
        ("Accepts up to 10 crates per request, accepts up to 8 lids per request.", {"items": 8}),
        ("Returns a maximum of 30 crates per request.", {}),
        ("An account cannot have more than **50** unique crates.", {}),
    ],
)
def test_caps_of_an_operation(text: str, expected: dict[str, int]) -> None:
    assert prose.operation_caps(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fields (must not exceed 40 properties). The size of the crate payload must not exceed "
            "2 MB, and each string cannot be larger than 3 KB.",
            {"properties": 40, "bytes": 2_000_000, "string_bytes": 3000},
        ),
        ("This must not exceed 30 event properties.", {"properties": 30}),
        (
            "Each array must not exceed 9 elements, and cannot contain more than 4 nested levels.",
            {"array_items": 9, "depth": 4},
        ),
        ("Formats: a,b. Maximum image size: 6MB.", {"file_bytes": 6_000_000}),
        ("Limited to 2 crates per request.", {"items": 2}),
        ("May not exceed 100kb.", {}),
    ],
)
def test_caps_of_a_schema(text: str, expected: dict[str, int]) -> None:
    assert prose.schema_caps(text) == expected


def test_filters() -> None:
    text = (
        "More elsewhere.<br>Allowed field(s)/operator(s):<br>`id`: `any`, `equals`<br>`a.b`: `equals`"
        "<br>`made`: `greater-than`, `equals`<br>`lid`: `has`<br>`tags`: `contains-any`, `contains`"
    )
    assert {name: spec["operators"] for name, spec in prose.filters(text).items()} == {
        "id": {"list": ["any", "equals"], "single": ["equals"]},
        "a.b": {"single": ["equals"]},
        "made": {"single": ["equals", "greater-than"]},
        "lid": {"none": ["has"]},
        "tags": {"list": ["contains-any"], "single": ["contains"]},
    }


def test_filters_as_a_list() -> None:
    text = "\nSupported filters:\n- `height` (equals, less-than) - how tall\n- colour (any)\n\nNo more (ever).\n"
    assert prose.filters(text) == {
        "height": {"operators": {"single": ["equals", "less-than"]}},
        "colour": {"operators": {"list": ["any"]}},
    }
    assert prose.filters("A filter string.") == {}
