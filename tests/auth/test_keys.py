"""Keys are told from company ids and from rubbish, and never shown."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from klaviyo_async.auth.keys import KeyAuth, check_company_id, check_private_key
from klaviyo_async.errors import ConfigurationError

from ..support import KEY


@pytest.mark.parametrize("key", [KEY, "pk_AbC123_" + "f" * 40, "test-key-of-a-sandbox"])
def test_private_keys(key: str) -> None:
    assert check_private_key(key) == key
    assert KeyAuth(key).cached_header() == f"Klaviyo-API-Key {key}"


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("", "empty"),
        ("   ", "empty"),
        (f" {KEY}", "blanks or line ends around"),
        (f"{KEY}\n", "blanks or line ends around"),
        (f"Klaviyo-API-Key {KEY}", "pass it alone"),
        (f"{KEY[:9]}\r\n{KEY[9:]}", "characters that no"),
        (f"{KEY}\x00", "characters that no"),
        (f"{KEY}é", "characters that no"),
        (f"{KEY}\u2028x", "characters that no"),
        ("AbC123", "company id"),
        (None, "must be a string"),
        (KEY.encode(), "must be a string"),
    ],
)
def test_what_is_no_private_key(key: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words) as caught:
        KeyAuth(key)
    assert "5ecre7" not in str(caught.value)
    assert "Hidden" not in str(caught.value)


@pytest.mark.parametrize("company_id", ["AbC123", "sandbox"])
def test_company_ids(company_id: str) -> None:
    assert check_company_id(company_id) == company_id


@pytest.mark.parametrize("company_id", [KEY, "PK_1", "x" * 30, "", "Ab C12", "AbC123\n", None])
def test_what_is_no_company_id(company_id: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_company_id(company_id)
    assert "5ecre7" not in str(caught.value)


def _refusal(key: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        KeyAuth(key)
    return str(caught.value)


@given(st.text())
@example(" or ")  # a word of a message, which says nothing of the key
def test_no_key_breaks_a_header(key: str) -> None:
    # All there is to say, said of other keys: what is said of this one cannot hold any of it.
    texts = {_refusal(bad) for bad in ("", " pk_1", "pk_1 2", "pk_\u00e9", "ABC123")}
    try:
        header = KeyAuth(key).cached_header()
    except ConfigurationError as error:
        assert str(error) in texts
        return
    assert header.isascii()
    assert header.isprintable()
    assert header.count(" ") == 1


async def test_a_key_is_not_shown() -> None:
    auth = KeyAuth(KEY)
    assert KEY not in repr(auth) + auth.owner
    assert await auth.fetch_header() == auth.cached_header()
    with pytest.raises(TypeError):
        pickle.dumps(auth)


def test_owners_differ_by_key() -> None:
    assert KeyAuth(KEY).owner == KeyAuth(KEY).owner
    assert KeyAuth(KEY).owner != KeyAuth(KEY + "x").owner
