"""Secrets are planted everywhere, and looked for everywhere else: in objects and in what is printed."""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from rich.pretty import pretty_repr

from klaviyo_async import BearerAuth, KlaviyoAccounts, KlaviyoClient, OAuthApp
from klaviyo_async.auth.keys import KeyAuth
from klaviyo_async.auth.oauth import Authorization
from klaviyo_async.auth.refreshing import OAuthAuth
from klaviyo_async.auth.tokens import MemoryTokenStore, StoredTokens, Tokens, decode_tokens
from klaviyo_async.calls.options import Settings
from klaviyo_async.core.secrets import Hidden, HiddenBytes
from klaviyo_async.http.proxies import Proxies, Proxy
from klaviyo_async.http.transport import AiohttpTransport
from klaviyo_async.limiter.redis.connection import ScriptConnection
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sources.redis_stream import RedisStreamSource
from klaviyo_async.webhooks import WebhookVerifier

from ..support import KEY
from .leaks import app, everything_is_logged, tokens  # noqa: F401 - autouse
from .places import (
    ACCESS,
    BASIC,
    CLIENT_SECRET,
    LOOKED_FOR,
    PROXY,
    PROXY_PASSWORD,
    REDIS_PASSWORD,
    REFRESH,
    VERIFIER,
    WEBHOOK_SECRET,
    Search,
    raised,
)

REDIS_URL = f"redis://:{REDIS_PASSWORD}@127.0.0.1:1/0"


class TestTheSearch:
    """It finds what is there."""

    @pytest.mark.parametrize("form", LOOKED_FOR)
    def test_finds_every_form(self, form: str) -> None:
        search = Search()
        search.look("here", f"x{form}x".encode())
        with pytest.raises(AssertionError, match="here"):
            search.nothing()

    def test_finds_what_objects_show(self) -> None:
        for thing in (type("Bad", (), {"__repr__": lambda _: KEY})(), Exception(KEY), [KEY]):
            search = Search()
            search.look_at(thing)
            assert search.found

    def test_finds_what_errors_show(self) -> None:
        for error in (ValueError(KEY), KeyError(1)):
            error.add_note(KEY)
            search = Search()
            search.look_at_error(error)
            assert search.found

    def test_finds_variables(self) -> None:
        source = "def fail(secret):\n    json.loads(secret)\n"
        space: dict[str, Any] = {"json": json}
        exec(compile(source, "package.py", "exec"), space)
        search = Search()
        search.look_at_error(raised(space["fail"], KEY))
        assert any("in fail (package.py): secret=" in found for found in search.found)


class TestObjects:
    async def test_all_that_hold_one(self, search: Search) -> None:
        client = KlaviyoClient(KEY, company_id="ABC123")
        store = MemoryTokenStore()
        await store.swap("shop", None, tokens())
        the_app = app()
        auth = OAuthAuth(the_app, store, "shop")
        assert ACCESS in await auth.fetch_header()
        accounts = KlaviyoAccounts(app=the_app, store=store, keys=lambda _: KEY)
        oauth_client = KlaviyoClient(auth=auth)
        request = client._engine.prepare(GET_LISTS)
        source = RedisStreamSource(REDIS_URL, "events", "group")
        link = ScriptConnection(REDIS_URL, 1.0)
        behind = KlaviyoClient(KEY, proxy=PROXY)
        proxies = Proxies(PROXY)
        things = [
            *(behind, behind._engine, app(proxy=PROXY), proxies, proxies.find("https://x")),
            *(AiohttpTransport(proxies=proxies), Proxy.of(PROXY)),
            *(client, client.with_options(max_retries=0), client._engine, client._settings),
            *(client._engine.lifecycle, client.lists.get_lists(), client.limits, client.jobs),
            *(client.events, client.beta, request, KeyAuth(KEY), [Hidden(KEY)], tokens()),
            *(
                [HiddenBytes(KEY.encode())],
                StoredTokens(tokens(), 1),
                store,
                the_app,
                auth,
                oauth_client,
            ),
            *(oauth_client._engine, accounts, accounts["shop"], accounts["shop"]._engine),
            *(source, source.__dict__, link, link.__dict__, WebhookVerifier(WEBHOOK_SECRET)),
            *(Settings(), AiohttpTransport(), BearerAuth(ACCESS), BearerAuth(ACCESS, "shop")),
        ]
        for thing in things:
            search.look_at(thing)
        for each in (client, accounts, oauth_client, behind):
            await each.aclose()

    def test_one_that_users_keep_until_the_user_returns(self, search: Search) -> None:
        """It may be pickled, into a session say, and still it is not shown."""
        attempt = Authorization("https://x", "state", VERIFIER)
        search.look("Authorization", repr(attempt), str(attempt))

    def test_they_hold_it_all_the_same(self) -> None:
        """Hidden is not lost: what is sent is the secret."""
        assert KeyAuth(KEY).cached_header() == f"Klaviyo-API-Key {KEY}"
        assert f"{Hidden(KEY)}" == str(Hidden(KEY)) == KEY
        assert type(str(Hidden(KEY))) is str
        assert bytes(HiddenBytes(b"x")) == b"x"
        assert app()._basic == f"Basic {BASIC}"

    def test_nor_are_they_shown_shortened(self) -> None:
        """Tracebacks of rich and structlog cut long values, and then show what is left."""
        for secret in (Hidden(KEY * 9), HiddenBytes(KEY.encode() * 9)):
            assert KEY[:9] not in repr(secret[:80])
            assert KEY[:9] not in pretty_repr({"authorization": secret}, max_string=80)
        assert Hidden(KEY)[:9] == KEY[:9]
        assert HiddenBytes(b"xyz")[1] == ord("y")

    def test_they_are_copied_as_they_are(self) -> None:
        """Tools that record or trace requests copy their headers, e.g. vcrpy."""
        for secret in (Hidden(KEY), HiddenBytes(KEY.encode())):
            assert copy.copy(secret) is secret
            assert copy.deepcopy({"headers": [secret]})["headers"][0] is secret


GET_LISTS: Any = None


def _operation() -> Any:
    from klaviyo_openapi.operations import OPERATIONS

    return OPERATIONS["get_lists"]


GET_LISTS = _operation()


class TestMalformed:
    """Secrets that are refused where they are given; the error must not quote them."""

    @pytest.mark.parametrize(
        "key",
        [f" {KEY}", f"{KEY}\n", f"Klaviyo-API-Key {KEY}", f"{KEY}é", f"{KEY}\0", f"Bearer {KEY}"],
    )
    def test_keys(self, search: Search, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
        for call in (KlaviyoClient, KeyAuth):
            search.look_at_error(raised(call, key))
        monkeypatch.setenv("KLAVIYO_API_KEY", key.replace("\0", "\1"))
        search.look_at_error(raised(KlaviyoClient.from_env))
        search.look_at_error(raised(KlaviyoClient.from_env, base_url="nonsense"))

    def test_keys_in_other_places(self, search: Search) -> None:
        """What is no secret by its place is not taken for one in variables, but never quoted."""
        search.look_at_error(raised(KlaviyoClient, company_id=KEY), variables=False)
        search.look_at_error(raised(KlaviyoClient, KEY, auth=KeyAuth(KEY)))
        search.look_at_error(raised(KlaviyoClient, KEY, base_url="nonsense"))
        search.look_at_error(
            raised(KlaviyoClient, KEY, base_url=f"https://{KEY}@x"), variables=False
        )
        search.look_at_error(raised(KlaviyoClient, KEY, timeout=-1))
        search.look_at_error(
            raised(KlaviyoClient, KEY, headers={"authorization": f"Bearer {KEY}"}), variables=False
        )
        search.look_at_error(raised(KlaviyoClient, KEY, headers={"cookie": KEY}), variables=False)

    @pytest.mark.parametrize("end", [" ", "\n", "é"])
    def test_secrets_of_apps(self, search: Search, end: str) -> None:
        search.look_at_error(raised(OAuthApp, "client", CLIENT_SECRET + end, "https://x"))
        search.look_at_error(raised(OAuthApp, "client", CLIENT_SECRET, "nonsense"))
        search.look_at_error(
            raised(OAuthApp, "client", CLIENT_SECRET, "https://x", base_url="http://")
        )

    def test_secrets_of_webhooks(self, search: Search) -> None:
        search.look_at_error(raised(WebhookVerifier, [WEBHOOK_SECRET, ""]))
        search.look_at_error(raised(WebhookVerifier, WEBHOOK_SECRET, tolerance=-1))

    def test_addresses_of_proxies(self, search: Search, monkeypatch: pytest.MonkeyPatch) -> None:
        for url in (
            *(f"socks5://:{PROXY_PASSWORD}@x", f"{PROXY}:port", f"{PROXY}/path", f"{PROXY} "),
            *(f"ftp://{PROXY_PASSWORD}@x", f"http://a:{PROXY_PASSWORD}@[x", f"{PROXY}?x"),
        ):
            search.look_at_error(raised(KlaviyoClient, KEY, proxy=url))
            search.look_at_error(raised(app, proxy=url))
            search.look_at_error(raised(Proxies, url))
            monkeypatch.setenv("https_proxy", url)
            search.look_at_error(raised(Proxies().find, "https://a.klaviyo.com"))

    def test_addresses_of_redis(self, search: Search) -> None:
        for url in (
            *(f"redis://:{REDIS_PASSWORD}@x:port/0", f"http://:{REDIS_PASSWORD}@x", REDIS_PASSWORD),
            *(f"redis://:{REDIS_PASSWORD}@[x/0", f"redis://x:{REDIS_PASSWORD}"),
        ):
            search.look_at_error(raised(RedisStreamSource, url, "events", "group"))
            search.look_at_error(raised(ScriptConnection, url, 1.0))

    def test_tokens_of_stores(self, search: Search) -> None:
        class Codec:
            def encrypt(self, data: bytes) -> bytes:
                return data

            def decrypt(self, token: bytes) -> bytes:
                raise ValueError(token)

        raw = json.dumps({"access_token": ACCESS, "refresh_token": REFRESH, "expires_at": ACCESS})
        search.look_at_error(raised(decode_tokens, raw.encode(), None))
        search.look_at_error(raised(decode_tokens, raw.encode()[:-1], None))
        search.look_at_error(raised(decode_tokens, raw.encode(), Codec()))
        search.look_at_error(raised(Tokens.from_dict, json.loads(raw)))

    @pytest.mark.parametrize("end", [" ", "\r\nX: y", "é"])
    def test_tokens(self, search: Search, end: str) -> None:
        search.look_at_error(raised(BearerAuth, ACCESS + end))
        search.look_at_error(raised(Tokens, ACCESS + end, REFRESH, 0.0))
        search.look_at_error(raised(Tokens, ACCESS, REFRESH + end, 0.0))
        search.look_at_error(raised(Tokens, ACCESS, "r", REFRESH))


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ["events", "send", "--metric", "Viewed", "--email", "ada@example.com"],
        ["check"],
        ["--help"],
        ["nonsense"],
    ],
)
@pytest.mark.parametrize("key", [KEY, f"{KEY} ", f"Klaviyo-API-Key {KEY}"])
async def test_commands(arguments: list[str], key: str, search: Search) -> None:
    from ..cli.helpers import Command

    async with Sandbox(accounts={"other": ["pk_" + "0" * 34]}) as sandbox:
        command = Command(*arguments, sandbox=sandbox, env={"KLAVIYO_API_KEY": key})
        process = await command.start()
        out, err = await process.communicate()
    assert out or err
    search.look("output", out, err)


@pytest.mark.slow
def test_failures_in_pytest(search: Search, tmp_path: Path) -> None:
    """With the variables of each frame, as `pytest -l` shows them."""
    import subprocess

    test = tmp_path / "test_it.py"
    test.write_text(
        "import os, pytest\n"
        "from klaviyo_async import KlaviyoClient\n"
        "async def test_it():\n"
        "    client = KlaviyoClient.from_env(base_url='http://127.0.0.1:1', max_retries=0)\n"
        "    async with client:\n"
        "        await client.lists.get_lists()\n"
    )
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-l", "-vv", "--tb=long", "-p", "no:cacheprovider"),
            *("-o", "asyncio_mode=auto", "--log-level=DEBUG", str(test)),
        ],
        capture_output=True,
        cwd=tmp_path,
        env={"PATH": "", "KLAVIYO_API_KEY": KEY, "PYTHONASYNCIODEBUG": "1"},
        check=False,
    )
    assert b"APIConnectionError" in done.stdout
    assert b"authorization" in done.stdout  # the variable is there, and says nothing
    search.look("output of pytest", done.stdout, done.stderr)
