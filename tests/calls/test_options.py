"""Settings: defaults, merging, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any, get_type_hints

import klaviyo_openapi
import klaviyo_openapi_beta
import pytest
from klaviyo_openapi._runtime import Options

import klaviyo_async
from codegen import options as declared
from klaviyo_async.calls.hooks import Hooks
from klaviyo_async.calls.options import OPTION_NAMES, Settings
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


def test_headers_are_added() -> None:
    """Those of the client stay, and where both name one, in whatever case, the call's is sent."""
    client = Settings().merged({"headers": {"X-App": "shop", "X-Trace": "client"}})
    call = client.merged({"headers": {"x-trace": "call", "X-Step": "2"}})
    assert call.headers == {"x-app": "shop", "x-trace": "call", "x-step": "2"}
    assert client.headers == {"x-app": "shop", "x-trace": "client"}
    nothing: Mapping[str, str] | None
    for nothing in ({}, None):
        assert call.merged({"headers": nothing}).headers == call.headers


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
        "retry": lambda attempt, error: None,
        "extra_query": {"new": 1},
        "extra_body": {"data": {"new": 1}},
        "partial": "error",
        "on_response": print,
        "hooks": (Hooks(),),
    }
    assert values.keys() == get_type_hints(Options).keys() == OPTION_NAMES
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
        ("timeout", (1.0, 2.0)),
        ("timeout", (1.0, 2.0, 0.0)),
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
        ("retry", True),
        ("extra_query", [("a", 1)]),
        ("extra_query", {1: "a"}),
        ("extra_body", "x"),
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
    assert Timeout.of((1, None, 3.0)) == Timeout(1.0, None, 3.0)


class TestDeclaredTwice:
    """An option is declared once for callers' type checkers, and once for the client."""

    @pytest.mark.parametrize("package", [klaviyo_openapi, klaviyo_openapi_beta])
    def test_generated_packages_hold_the_declaration(self, package: Any) -> None:
        runtime = Path(package.__file__).with_name("_runtime.py").read_text(encoding="utf-8")
        assert declared.SOURCE in runtime

    @pytest.mark.slow
    def test_a_new_option_is_two_edits(self, tmp_path: Path) -> None:
        """One line in codegen/options.py, one in calls/options.py; `make generate` does the rest."""
        for package in (klaviyo_async, klaviyo_openapi):
            home = Path(package.__path__[0])
            copytree(home, tmp_path / home.name, ignore=ignore_patterns("__pycache__"))
        new = declared.SOURCE.replace("    deadline:", "    shelf: str\n    deadline:", 1)
        _edit(tmp_path / "klaviyo_openapi" / "_runtime.py", declared.SOURCE, new)
        line = "    deadline: float | None = _option("
        added = '    shelf: str = _option("top", lambda _, value: value.upper())\n'
        _edit(tmp_path / "klaviyo_async" / "calls" / "options.py", line, added + line)
        program = """
from typing import get_type_hints
from klaviyo_async import KlaviyoClient, Options, PublicClient
assert get_type_hints(Options)["shelf"] is str
key = "pk_" + "0" * 34
assert KlaviyoClient(key)._settings.shelf == "top"
client = KlaviyoClient(key, shelf="low", max_retries=1)
assert (client._settings.shelf, client._settings.max_retries) == ("LOW", 1)
assert PublicClient("AbC123", shelf="low")._inner._settings.shelf == "LOW"
assert client.with_options(deadline=5)._settings.shelf == "LOW"
pager = client.events.get_events(options={"shelf": "mid"})
assert pager._settings.shelf == "MID" and pager._settings.max_retries == 1
"""
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=tmp_path,
            env={"PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
