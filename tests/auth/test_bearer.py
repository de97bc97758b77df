"""A token that is given as it is."""

from __future__ import annotations

import pickle

import pytest

from klaviyo_async import AuthenticationError, BearerAuth, ConfigurationError, KlaviyoClient

from ..support import ScriptedTransport, problem, reply

TOKEN = "access-" + "5ecre7" * 5


async def test_is_sent() -> None:
    transport = ScriptedTransport(reply(200, {"data": []}), reply(401, problem(401)))
    async with KlaviyoClient(auth=BearerAuth(TOKEN, "shop"), transport=transport) as klaviyo:
        await klaviyo.lists.get_lists()
        assert klaviyo.limits.snapshot()[0].owner == "shop"
        with pytest.raises(AuthenticationError):
            await klaviyo.lists.get_lists()
    assert [sent.headers["authorization"] for sent in transport.sent] == [f"Bearer {TOKEN}"] * 2


def test_is_hidden() -> None:
    auth = BearerAuth(TOKEN)
    assert TOKEN not in repr(auth) + auth.owner + repr(auth.cached_header())
    assert BearerAuth(TOKEN).owner == auth.owner != BearerAuth(TOKEN + "x").owner
    with pytest.raises(TypeError):
        pickle.dumps(auth)
    with pytest.raises(ConfigurationError, match="blanks"):
        BearerAuth("Bearer abc")
