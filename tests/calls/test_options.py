"""Settings: defaults, merging, and what is refused."""

from __future__ import annotations

from typing import Any, get_type_hints

import pytest
from klaviyo_openapi._runtime import Options

from klaviyo_async.calls.hooks import Hooks
from klaviyo_async.calls.options import Settings
from klaviyo_async.errors import ConfigurationError
from klaviyo_async.http.timeouts import NO_TIMEOUT, Timeout


def test_defaults() -> None:
    settings = Settings()
    assert settings.timeout == (10.0, 30.0, 60.0)
    assert (settings.max_retries, settings.max_delay, settings.deadline) == (3, 60.0, None)
    assert (settings.lane, settings.headers, settings.replay_safe) == ("interactive", {}, None)


def test_merging_leaves_the_original_alone() -> None:
    first = Settings()
    second = first.merged({"max_retries": 0, "headers": {"X-A": "1"}})
    third = second.merged({"headers": {"x-b": "2", "X-a": "3"}, "deadline": 5})
    assert first.merged(None) is first
    assert first.merged({}) is first
    assert first.max_retries == 3
    assert second.headers == {"x-a": "1"}
    assert third.headers == {"x-a": "3", "x-b": "2"}
    assert (third.max_retries, third.deadline) == (0, 5.0)


def test_hooks_are_added() -> None:
    first, second = Hooks(), Hooks()
    base = Settings().merged({"hooks": first})
    assert base.hooks == (first,)
    assert base.merged({"hooks": [second]}).hooks == (first, second)
    assert base.merged({"hooks": ()}).hooks == (first,)
    assert base.merged({"hooks": [first, second]}).hooks == (first, second)


def test_every_option_can_be_set() -> None:
    values: dict[str, Any] = {
        "timeout": 7,
        "max_retries": 9,
        "max_delay": 0,
        "deadline": 1.5,
        "lane": "bulk",
        "headers": {"x-a": "1"},
        "replay_safe": False,
        "on_response": print,
        "hooks": (Hooks(),),
    }
    assert values.keys() == get_type_hints(Options).keys() == set(Settings.__slots__)
    settings = Settings().merged(values)
    assert settings.timeout == (7.0, 7.0, 7.0)
    for name, value in values.items():
        if name != "timeout":
            assert getattr(settings, name) == value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("hooks", print),
        ("hooks", [Hooks]),
        ("timeout", 0),
        ("timeout", "5"),
        ("timeout", Timeout(0, None, None)),
        ("timeout", float("nan")),
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("max_retries", True),
        ("max_delay", -1),
        ("max_delay", float("inf")),
        ("deadline", 0),
        ("deadline", "soon"),
        ("lane", "fast"),
        ("headers", {"Authorization": "x"}),
        ("headers", {"a": "x\r\ny"}),
        ("headers", [("a", "b")]),
        ("replay_safe", 1),
        ("on_response", 7),
        ("retries", 3),
    ],
)
def test_what_is_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name.partition("ies")[0].rstrip("s")[:5]):
        Settings().merged({name: value})


def test_timeouts() -> None:
    assert Timeout.of(None) is NO_TIMEOUT
    assert Timeout.of(5) == (5.0, 5.0, 5.0)
    assert Timeout.of(90) == (10.0, 90.0, 90.0)
    own = Timeout(connect=1.0)
    assert Timeout.of(own) is own
