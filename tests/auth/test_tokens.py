"""Tokens: what can be some, and their way into a store and back."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_async import ConfigurationError, Tokens
from klaviyo_async.auth.tokens import decode_tokens, encode_tokens

GOOD: dict[str, Any] = {"access_token": "a", "refresh_token": "r", "expires_at": 1.5}


def test_there_and_back() -> None:
    made = Tokens("a", "r", 1.5, ["x:read", "y:read"])
    assert (
        made == Tokens.from_dict(made.to_dict()) == decode_tokens(encode_tokens(made, None), None)
    )
    assert (made.access_token, made.expires_at, made.scopes) == ("a", 1.5, ("x:read", "y:read"))
    assert (
        Tokens.from_dict(GOOD)
        == Tokens.from_dict({**GOOD, "scopes": None})
        == Tokens("a", "r", 1.5)
    )
    assert Tokens.from_dict({**GOOD, "expires_at": "1.5"}).expires_at == 1.5


@pytest.mark.parametrize("name", ["access_token", "refresh_token"])
@pytest.mark.parametrize("value", ["", None, 7, "a b", "a\r\nX: y", "a\0", "\u00e9", "a\u2028"])
def test_what_is_no_token(name: str, value: Any) -> None:
    """It would be a header, or the end of one."""
    with pytest.raises(ConfigurationError, match=name.replace("_", " ")):
        Tokens(**{**GOOD, name: value})
    with pytest.raises(ConfigurationError, match="token store"):
        Tokens.from_dict({**GOOD, name: value})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 10**309, None, "soon", []], ids=repr)
def test_what_is_no_time(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="unix seconds"):
        Tokens("a", "r", value)
    found: Any
    for found in ({**GOOD, "expires_at": value}, {"access_token": "a"}, None, [], "a"):
        with pytest.raises(ConfigurationError, match="token store"):
            Tokens.from_dict(found)


def test_scopes_in_one_string() -> None:
    with pytest.raises(ConfigurationError, match="split"):
        Tokens("a", "r", 1.5, "x:read y:read")
    with pytest.raises(ConfigurationError, match="token store"):
        Tokens.from_dict({**GOOD, "scopes": "x:read"})
