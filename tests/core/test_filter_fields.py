"""The filter builder."""

from __future__ import annotations

import datetime as dt
import enum

import pytest

from klaviyo_async import F
from klaviyo_async.core.filters.fields import Filter
from klaviyo_async.errors import FilterError


class Channel(str, enum.Enum):  # noqa: UP042 - its `str()` is not its value, which is the point
    EMAIL = "email"


class Level(enum.IntEnum):
    HIGH = 3


class Nowhere(dt.tzinfo):
    """Has no offset, so that a datetime with it is as good as naive."""

    def utcoffset(self, _: dt.datetime | None) -> None:
        return None

    def dst(self, _: dt.datetime | None) -> None:
        return None

    def tzname(self, _: dt.datetime | None) -> None:
        return None


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (F.metric_id == "abc", 'equals(metric_id,"abc")'),
        (F.name != "x", 'not(equals(name,"x"))'),
        (F.value < 1, "less-than(value,1)"),
        (F.value <= 1.5, "less-or-equal(value,1.5)"),
        (F.value > -1, "greater-than(value,-1)"),
        (
            F.datetime >= dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
            "greater-or-equal(datetime,2026-01-02T00:00:00+00:00)",
        ),
        (F.day == dt.date(2026, 1, 2), "equals(day,2026-01-02)"),
        (F.archived == False, "equals(archived,false)"),  # noqa: E712
        (F.email.any_of(["a", "b"]), 'any(email,["a","b"])'),
        (F.name.contains('a "quoted" \\ word\n'), 'contains(name,"a \\"quoted\\" \\\\ word\\n")'),
        (F.name.contains("  blanks kept, Zoë 雪 "), 'contains(name,"  blanks kept, Zoë 雪 ")'),
        (F.tags.contains_any({"a"}), 'contains-any(tags,["a"])'),
        (F.tags.contains_all(("a", "b")), 'contains-all(tags,["a","b"])'),
        (F.name.starts_with("a"), 'starts-with(name,"a")'),
        (F.name.ends_with("z"), 'ends-with(name,"z")'),
        (F.profile.has(), "has(profile)"),
        (F["messages.channel"] == "sms", 'equals(messages.channel,"sms")'),
        (F._kx == "k", 'equals(_kx,"k")'),
        (F.channel == Channel.EMAIL, 'equals(channel,"email")'),
        (F.level >= Level.HIGH, "greater-or-equal(level,3)"),
        ((F.a == 1) & (F.b == 2) & (F.c == 3), "and(equals(a,1),equals(b,2),equals(c,3))"),
        (
            (F.a == 1) & ((F.b == 2) | ~(F.c == 3)),
            "and(equals(a,1),or(equals(b,2),not(equals(c,3))))",
        ),
    ],
)
def test_text(item: Filter, text: str) -> None:
    assert str(item) == text
    assert item.__klaviyo_filter__() == text
    assert repr(item) == f"<Filter {text}>"


def test_python_and_is_a_mistake_that_is_told() -> None:
    with pytest.raises(TypeError, match="combine filters with &"):
        _ = (F.a == 1) and (F.b == 2)
    with pytest.raises(TypeError, match=r"F\['a'\]\.has\(\)"):
        _ = F.a and F.b


def test_one_string_is_no_list() -> None:
    with pytest.raises(FilterError, match="not the one string 'abc'"):
        F.email.any_of("abc")


def test_an_empty_list_is_refused() -> None:
    with pytest.raises(FilterError, match="at least one value"):
        F.email.any_of(iter(list[str]()))


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("half \ud83d", "surrogate"),
        (dt.datetime(2026, 1, 1, tzinfo=Nowhere()), "no time zone"),
    ],
)
def test_what_cannot_travel_is_refused(value: object, message: str) -> None:
    with pytest.raises(FilterError, match=message):
        _ = F.name == value


class TestWhatAFieldDoesNotHave:
    @pytest.mark.parametrize(
        ("name", "wanted"),
        [
            ("any", 'write F["x"].any_of([...])'),
            ("in_", 'write F["x"].any_of([...])'),
            ("startswith", 'write F["x"].starts_with(value)'),
            ("startsWith", 'write F["x"].starts_with(value)'),
            ("contain", 'write F["x"].contains(value)'),
            ("exists", 'write F["x"].has()'),
            ("equals", 'write F["x"] == value'),
            ("__eq", 'write F["x"] == value'),
            ("gte", 'write F["x"] >= value'),
            ("greater_then", 'write F["x"] > value'),
            ("channel", 'F["x.channel"] is the field of that name'),
        ],
    )
    def test_is_told_with_what_to_write(self, name: str, wanted: str) -> None:
        if name.startswith("__"):
            assert not hasattr(F.x, name)
            return
        with pytest.raises(AttributeError) as caught:
            getattr(F.x, name)
        assert wanted in str(caught.value)
        assert f'F["x.{name}"]' in str(caught.value)
        assert caught.value.name == name

    def test_what_is_to_be_written_is_there(self) -> None:
        from klaviyo_async.core.filters.fields import _OPERATORS

        for name in _OPERATORS:
            assert " " in name or callable(getattr(F.x, name))

    def test_of_an_operation_too(self) -> None:
        from klaviyo_async.filters import GetEvents

        with pytest.raises(AttributeError, match=r'write F\["metric_id"\]\.any_of\(\[\.\.\.\]\)'):
            GetEvents.metric_id.isin(["a"])  # type: ignore[attr-defined]

    def test_it_can_still_be_copied(self) -> None:
        import copy
        import pickle

        for twin in (copy.deepcopy(F.x), pickle.loads(pickle.dumps(F.x))):
            assert repr(twin) == "F['x']"


def test_only_filters_are_joined() -> None:
    with pytest.raises(FilterError, match="'x' is no filter"):
        _ = (F.a == 1) & "x"  # type: ignore[operator]


def test_filters_are_immutable_and_hashable() -> None:
    item = F.a == 1
    with pytest.raises(AttributeError, match="immutable"):
        item.value = 2
    assert {item, F.a == 1} == {item}
    assert item != (F.a == True)  # noqa: E712
