"""Scopes: their names, for type checkers and at run time, and those that operations need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest
from klaviyo_openapi.operations import OPERATIONS
from klaviyo_openapi_beta.operations import OPERATIONS as BETA

from klaviyo_async import KlaviyoClient, OAuthApp, Scope, scopes_for
from klaviyo_async.errors import ConfigurationError, InvalidRequest

BACK = "https://me.example/back"
ROOT = Path(__file__).parents[2]

# Lines that end in `# wrong` are what type checkers have to complain of, and all of it.
TYPED = """
from typing import cast
from klaviyo_async import KlaviyoClient, OAuthApp, Scope, scopes_for

app = OAuthApp("id", "secret", "https://me.example/back", scopes=["profiles:read", "agents:read"])
app.authorize(scopes=("lists:write", *scopes_for("get_profiles", KlaviyoClient("pk").events.get_event)))
app.authorize(scopes=scopes_for("get_profiles"))
app.authorize(scopes=[cast(Scope, "newer:read")])
one: Scope = "lists:read"
OAuthApp("id", "secret", "https://me.example/back", scopes=["profile:read"])  # wrong
app.authorize(scopes=("events:wirte",))  # wrong
app.authorize(scopes="profiles:read")  # wrong
two: Scope = "lists:reed"  # wrong
"""


def made(*scopes: Any) -> OAuthApp:
    return OAuthApp("id", "secret", BACK, scopes=scopes)


def test_the_names_are_those_of_the_documents() -> None:
    needed = {s for table in (OPERATIONS, BETA) for each in table.values() for s in each.scopes}
    assert set(get_args(Scope)) == needed
    assert {"profiles:read", "events:write", "agents:read"} <= needed


@pytest.mark.slow
def test_type_checkers_notice_a_typo(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    file = tmp_path / "snippet.py"
    file.write_text(TYPED)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = [line for line in done.stdout.splitlines() if " error: " in line]
    lines = enumerate(TYPED.splitlines(), 1)
    wrong = [number for number, line in lines if line.endswith("# wrong")]
    assert [int(line.rpartition(".py:")[2].partition(":")[0]) for line in found] == wrong, done


async def test_those_of_operations() -> None:
    async with KlaviyoClient("pk_test") as klaviyo:
        both = scopes_for(klaviyo.events.create_event, OPERATIONS["get_lists"], "get_list")
        assert both == ("events:write", "lists:read")
        assert scopes_for(
            klaviyo.beta.customer_agent.get_agent_secrets_beta, package="klaviyo_openapi_beta"
        )
    assert scopes_for() == ()
    with pytest.raises(InvalidRequest, match="did you mean"):
        scopes_for("get_profils")


def test_one_of_a_newer_revision_is_sent() -> None:
    assert (
        "scope=profiles%3Aread%20newer%3Aread&"
        in made("profiles:read", "newer:read").authorize().url
    )
    assert made("a:read", "b:read", "a:read").scopes == ("a:read", "b:read")


NONE = ["", " ", "lists:read ", "lists:read events:read", "lists:read,events:read", "lists:read\n"]
NONE += ['"lists:read"', "lists\\:read", "lists:r\u00e9ad", "lists\u2028read", "a\0b"]


@pytest.mark.parametrize("scope", [*NONE, b"a:b", None, 7])
def test_what_is_none(scope: Any) -> None:
    app = made()
    for refused in (lambda: made("a:read", scope), lambda: app.authorize(scopes=[scope])):
        with pytest.raises(ConfigurationError, match="scope"):
            refused()


def test_one_string() -> None:
    """It would be taken letter by letter."""
    with pytest.raises(ConfigurationError, match="split"):
        OAuthApp("id", "secret", BACK, scopes="lists:read")  # type: ignore[arg-type]


def test_what_asking_by_oauth_imports() -> None:
    code = "import sys; from klaviyo_async import OAuthApp, scopes_for; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "klaviyo_async.auth.oauth" in loaded
    assert not [name for name in loaded if "beta" in name or name.endswith("openapi.scopes")]
    assert "asyncio" not in loaded
