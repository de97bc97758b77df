"""The filter grammar: written, read back, checked."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.filters.grammar import Comparison, Filter, Group, check, parse
from klaviyo_async.errors import FilterError

_OPERATORS = ["equals", "contains", "less-than", "greater-or-equal", "starts-with", "any"]
_ZONES = st.timezones() | st.just(dt.UTC)
_SCALARS = (
    st.text(st.characters(exclude_categories=["Cs"]))
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.none()
    | st.dates()
    | st.datetimes(min_value=dt.datetime(1900, 1, 1)).map(lambda d: d.replace(tzinfo=dt.UTC))
)
_FIELDS = st.sampled_from(["email", "_kx", "messages.channel", "properties.Some Field é"])
_COMPARISONS = st.builds(
    Comparison,
    st.sampled_from(_OPERATORS),
    _FIELDS,
    _SCALARS | st.lists(_SCALARS, max_size=4).map(tuple) | st.just(...),
)
_FILTERS = st.recursive(
    _COMPARISONS,
    lambda inner: (
        st.builds(lambda part: ~part, inner)
        | st.builds(lambda a, b: a & b, inner, inner)
        | st.builds(lambda a, b: a | b, inner, inner)
    ),
    max_leaves=8,
)


@pytest.mark.slow
@given(_FILTERS)
def test_what_is_written_reads_back(item: Filter) -> None:
    assert parse(str(item)) == item
    assert pickle.loads(pickle.dumps(item)) == item
    assert hash(parse(str(item))) == hash(item)


@pytest.mark.slow
@given(st.text(max_size=40) | st.text(alphabet="equalsnotr(),[]\"'\\ .", max_size=40))
def test_reading_gives_a_filter_or_refuses(text: str) -> None:
    try:
        item = parse(text)
    except FilterError as error:
        assert str(error)
    else:
        assert parse(str(item)) == item


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ('equals(email,"a@b.c")', Comparison("equals", "email", "a@b.c")),
        ("equals(email,'it\\'s \"x\"')", Comparison("equals", "email", 'it\'s "x"')),
        ("has(profile)", Comparison("has", "profile")),
        ("any(id,[])", Comparison("any", "id", ())),
        ("less-than(n, -1.5e3)", Comparison("less-than", "n", -1500.0)),
        ("equals(status,draft)", Comparison("equals", "status", "draft")),
        (
            "greater-than(updated,2026-01-02T03:04:05Z),not(equals(x,true))",
            Group(
                "and",
                (
                    Comparison(
                        "greater-than", "updated", dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
                    ),
                    Group("not", (Comparison("equals", "x", True),)),
                ),
            ),
        ),
        (
            " or( equals(a,1) , and(equals(b,2),equals(c,null)) ) ",
            Comparison("equals", "a", 1)
            | (Comparison("equals", "b", 2) & Comparison("equals", "c", None)),
        ),
    ],
)
def test_parse(text: str, tree: Filter) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("equals(a,1", 10),
        ("equals(a,1) x", 12),
        ("equals(,1)", 7),
        ("not(equals(a,1),has(b))", 23),
    ],
)
def test_parse_says_where(text: str, position: int) -> None:
    with pytest.raises(FilterError, match=rf"expected at position {position}$"):
        parse(text)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(FilterError, match="too deeply"):
        parse("not(" * 100_000)


@pytest.mark.parametrize("field", ["", "a,b", "a)b", 'a"b', "a\nb", " a"])
def test_a_field_name_cannot_break_out(field: str) -> None:
    with pytest.raises(FilterError, match="is no field name"):
        Comparison("equals", field, 1)


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), dt.datetime(2026, 1, 1), object(), b"x", (1, b"x")]
)
def test_values_that_cannot_be_sent_are_refused_where_they_are_written(value: Any) -> None:
    with pytest.raises(FilterError, match="^x: "):
        Comparison("equals", "x", value)


@pytest.mark.parametrize(
    ("operation", "item"),
    [
        ("get_events", 'equals(metric_id,["a","b"])'),
        ("get_events", "has(profile),greater-than(datetime,2026-01-01T00:00:00Z)"),
        ("get_events", "not(less-than(timestamp,3))"),
        ("get_profiles", 'any(email,["a","b"])'),
    ],
)
def test_what_the_document_admits_passes(operation: str, item: str) -> None:
    check(OPERATIONS[operation], parse(item))


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (
            'equals(metrik_id,"a")',
            r"get_events cannot be filtered by 'metrik_id'; did you mean metric_id or metric or profile_id\?",
        ),
        (
            'equals(zzz,"a")',
            r"get_events cannot be filtered by 'zzz'; it can by datetime, metric, metric_id, profile, "
            r"profile_id, timestamp$",
        ),
        (
            'contains(metric_id,"a")',
            r"has no contains for 'metric_id'; it has equals, equals \(of a list\)",
        ),
        ('equals(profile_id,["a"])', r"has no equals \(of a list\) for 'profile_id'"),
        ("equals(metric_id,1)", r"'metric_id' is compared with a string, not 1"),
        ('less-than(datetime,"2026-01-01")', r"compared with a datetime with a time zone"),
        ("not(and(has(profile),less-than(timestamp,true)))", r"compared with a number, not True"),
    ],
)
def test_what_it_does_not_admit_is_refused(item: str, message: str) -> None:
    with pytest.raises(FilterError, match=message):
        check(OPERATIONS["get_events"], parse(item))


def test_operations_without_stated_filters_are_not_checked() -> None:
    check(OPERATIONS["create_event"], parse("equals(anything,1)"))
