"""The client of those who hold no private key."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import ConfigurationError, KlaviyoClient, PublicClient
from klaviyo_async.sandbox import Sandbox

from ..support import KEY, ScriptedTransport, reply

EVENT: Any = {
    "metric": {"name": "Viewed Page"},
    "profile": {"email": "ada@example.com"},
    "properties": {},
}


async def test_sends_the_company_id_and_no_credentials() -> None:
    transport = ScriptedTransport(reply(202))
    async with PublicClient("AbC123", transport=transport) as klaviyo:
        await klaviyo.client.create_client_event(EVENT)
        await klaviyo.with_options(timeout=3.0).client.create_client_event(EVENT)
        assert [state.operation for state in klaviyo.limits.snapshot()] == ["create_client_event"]
        assert repr(klaviyo) == "<PublicClient of company AbC123>"
    for sent in transport.sent:
        assert "company_id=AbC123" in sent.url
        assert "authorization" not in {name.lower() for name in sent.headers}


async def test_against_the_sandbox() -> None:
    async with Sandbox() as sandbox, PublicClient("AbC123", base_url=sandbox.url) as klaviyo:
        await klaviyo.client.create_client_event(EVENT)
        assert sandbox.events.stored == 1


async def test_a_path_that_the_document_does_not_have() -> None:
    transport = ScriptedTransport(reply(202, {"data": {"type": "thing", "id": "1"}}))
    async with PublicClient("AbC123", transport=transport) as klaviyo:
        quicker = klaviyo.with_options(timeout=3.0)
        for view in (klaviyo, quicker):
            answer = await view.raw("POST", "/client/new-things", body={"data": {"type": "thing"}})
            assert answer.status == 202
        with pytest.raises(ConfigurationError, match="key"):
            await klaviyo.raw("GET", "/api/profiles")
    for sent in transport.sent:
        assert "/client/new-things?company_id=AbC123" in sent.url
        assert "authorization" not in {name.lower() for name in sent.headers}


async def test_has_no_other_operations() -> None:
    async with PublicClient("AbC123") as klaviyo:
        for name in ("events", "profiles", "send", "request", "ingest", "beta"):
            assert not hasattr(klaviyo, name)
        public = {name for name in dir(klaviyo.client) if name in OPERATIONS}
    assert public
    assert all(OPERATIONS[name].public for name in public)
    assert all(one.path.startswith("/client/") for one in OPERATIONS.values() if one.public)


async def test_the_large_one_refuses_the_others_at_run_time() -> None:
    transport = ScriptedTransport(reply(200, {"data": []}))
    async with KlaviyoClient(company_id="AbC123", transport=transport) as klaviyo:
        for operation in OPERATIONS.values():
            if not operation.public:
                with pytest.raises(ConfigurationError, match="private API key"):
                    klaviyo._engine.prepare(operation)
    assert transport.sent == []


@pytest.mark.parametrize(
    ("company_id", "said"),
    [
        (KEY, "private key"),
        ("", "empty"),
        ("AbC123\n", "line ends"),
        ("Ab C123", "blanks"),
        ("AbC\x00123", "characters"),
    ],
)
def test_what_is_no_company_id(company_id: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        PublicClient(company_id)
    assert KEY not in str(caught.value)


def test_takes_no_key() -> None:
    with pytest.raises(TypeError, match="api_key"):
        PublicClient("AbC123", api_key=KEY)


def test_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(PublicClient("AbC123"))
