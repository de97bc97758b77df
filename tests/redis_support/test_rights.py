"""The rights that docs/redis.md names, and the kinds of servers: everything works with them."""

from __future__ import annotations

import asyncio
import re
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis, RedisCluster
from redis.asyncio.sentinel import Sentinel
from redis.exceptions import ConnectionError as NotReady

from klaviyo_async.auth.stores.redis import RedisTokenStore
from klaviyo_async.auth.tokens import Tokens
from klaviyo_async.export.redis_state import RedisStateStore
from klaviyo_async.limiter.redis import LimiterMisconfigured, RedisLimiter
from klaviyo_async.sources.redis_stream import RedisStreamSource
from klaviyo_async.webhooks import RedisReplayGuard

from ..limiter.redis_helpers import PATIENCE, SMALL, spend
from ..ports import free_port
from ..redis_server import RedisServer, ServerProgram, _program

pytestmark = pytest.mark.slow

DOCS = (Path(__file__).parents[2] / "docs" / "redis.md").read_text("utf-8")
RECIPE = re.search(r"^ACL SETUSER (.*)$", DOCS, re.MULTILINE)
ROWS = dict(re.findall(r"^\| `(Redis\w+)` \| (`\+.*) \|$", DOCS, re.MULTILINE))


def commands(text: str) -> set[str]:
    return set(re.findall(r"\+([\w|]+)", text.replace("\\", "")))


async def use_limiter(client: Any) -> None:
    async with RedisLimiter(client, timeout=PATIENCE) as limiter:
        await spend(limiter, SMALL, 3)
        await limiter._member._connection.probe(
            next(iter(limiter._member._buckets.values())).key + ":probe"
        )
        left = limiter.snapshot()[0].windows[1].left
        assert left < 20


async def use_guard(client: Any) -> None:
    guard = RedisReplayGuard(client)
    assert await guard.claim("a", "me", 600.0) == "claimed"
    await guard.renew("a", "me", 600.0)
    await guard.release("a", "me")
    assert await guard.claim("a", "me", 600.0) == "claimed"
    await guard.confirm("a", 600.0)
    assert await guard.claim("a", "you", 600.0) == "done"


async def use_tokens(client: Any) -> None:
    async with RedisTokenStore(client) as store:
        assert await store.acquire("ada", "me", 600.0)
        assert await store.acquire("ada", "me", 600.0)
        await store.release("ada", "me")
        assert await store.swap("ada", None, Tokens("access", "refresh", 4e9))
        found = await store.load("ada")
        assert found is not None
        assert await store.accounts() == ["ada"]
        assert await store.swap("ada", found.version, None)


async def use_states(client: Any) -> None:
    store = RedisStateStore(client, "shop")
    await store.save("events", b"{}")
    assert await store.load("events") == b"{}"
    await store.aclose()


async def use_stream(client: Any, add: Any) -> None:
    for number in range(4):
        await add.xadd("klaviyo:events", {"event": f'{{"n": {number}}}'})
    options: dict[str, Any] = {"block": 0.05, "min_idle": 0.05, "delete": True}
    dead = RedisStreamSource(client, "klaviyo:events", "group", consumer="dead", **options)
    assert len(await dead.receive(2)) == 2
    await dead.aclose()
    source = RedisStreamSource(client, "klaviyo:events", "group", consumer="me", **options)
    found: list[Any] = []
    async with asyncio.timeout(600):
        while len(found) < 4:
            found += await source.receive(4)
            await asyncio.sleep(0.03)
    await source.acknowledge([token for token, _ in found])
    await source.aclose()
    assert await add.xlen("klaviyo:events") == 0


async def use_everything(client: Any, owner: Any) -> None:
    await use_limiter(client)
    await use_guard(client)
    await use_tokens(client)
    await use_states(client)
    await use_stream(client, owner)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    found = RedisServer(tmp_path)
    found.start()
    yield found
    found.stop()


@pytest.fixture
async def owner(server: RedisServer) -> AsyncIterator[Any]:
    """Of the server: who may do everything."""
    async with Redis.from_url(server.url) as client:
        yield client


async def set_user(owner: Any, rules: str) -> None:
    await owner.execute_command("ACL", "SETUSER", *rules.split())
    await owner.config_resetstat()
    await owner.acl_log_reset()


def user_of(server: RedisServer) -> Any:
    return Redis.from_url(server.url.replace("redis://", "redis://klaviyo:PASSWORD@"))


async def denied(owner: Any) -> list[Any]:
    """What was refused, but that redis-py said who it is."""
    return [one for one in await owner.acl_log() if not one["object"].startswith("client")]


async def test_the_recipe_is_enough_and_no_more(server: RedisServer, owner: Any) -> None:
    assert RECIPE is not None
    await set_user(owner, RECIPE[1])
    async with user_of(server) as client:
        await use_everything(client, owner)
    assert await denied(owner) == []
    used = {name.removeprefix("cmdstat_") for name in await owner.info("commandstats")}
    assert commands(RECIPE[1]) <= used
    assert all(key.startswith(b"klaviyo:") for key in await owner.keys())


async def test_each_part_has_its_row(server: RedisServer, owner: Any) -> None:
    assert RECIPE is not None
    assert set().union(*map(commands, ROWS.values())) == commands(RECIPE[1])
    uses = {
        "RedisLimiter": use_limiter,
        "RedisReplayGuard": use_guard,
        "RedisTokenStore": use_tokens,
        "RedisStateStore": use_states,
        "RedisStreamSource": lambda client: use_stream(client, owner),
    }
    assert ROWS.keys() == uses.keys()
    use: Any
    for part, use in uses.items():
        rules = " ".join(f"+{name}" for name in commands(ROWS[part]))
        await set_user(owner, f"klaviyo reset on >PASSWORD ~klaviyo:* {rules}")
        async with user_of(server) as client:
            await use(client)
        assert await denied(owner) == []
        used = {name.removeprefix("cmdstat_") for name in await owner.info("commandstats")}
        assert commands(ROWS[part]) <= used


@pytest.mark.parametrize("lacking", ["eval", "evalsha", "get", "set", "time", "~"])
async def test_what_is_lacking_is_named(server: RedisServer, owner: Any, lacking: str) -> None:
    rules = " ".join(f"+{name}" for name in commands(ROWS["RedisLimiter"]) - {lacking})
    keys = "~other:*" if lacking == "~" else "~klaviyo:*"
    await set_user(owner, f"klaviyo reset on >PASSWORD {keys} {rules}")
    url = server.url.replace("redis://", "redis://klaviyo:PASSWORD@")
    async with RedisLimiter(url, timeout=PATIENCE) as limiter:
        with pytest.raises(LimiterMisconfigured, match="NOPERM") as caught:
            await limiter.acquire("account", SMALL)
    text = f"{caught.value!r}"
    assert "docs/redis.md" in text
    assert "PASSWORD" not in text
    assert "user klaviyo" not in text
    if lacking.startswith("eval"):
        assert lacking.upper() in text


async def test_without_info(server: RedisServer, owner: Any) -> None:
    rules = " ".join(f"+{name}" for name in commands(ROWS["RedisLimiter"]) - {"info"})
    await set_user(owner, f"klaviyo reset on >PASSWORD ~klaviyo:* {rules}")
    async with user_of(server) as client:
        await use_limiter(client)


async def test_a_cluster(tmp_path: Path) -> None:
    """Of one server, which has all slots: it refuses what is not of one slot like any."""
    port = free_port()
    options = [
        "--port",
        str(port),
        "--dir",
        str(tmp_path),
        "--save",
        "",
        "--cluster-enabled",
        "yes",
    ]
    process = ServerProgram([_program(), *options], stdout=subprocess.DEVNULL)
    try:
        async with Redis(port=port) as found:
            owner: Any = found
            await until_ready(process, owner)
            await owner.execute_command("CLUSTER", "ADDSLOTSRANGE", 0, 16383)
            async with asyncio.timeout(600):
                while b"_state:ok" not in await owner.execute_command("CLUSTER", "INFO"):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            assert RECIPE is not None
            extra = re.search(r"for a cluster `([^`]*)`", DOCS)
            assert extra is not None
            await set_user(owner, f"{RECIPE[1]} {extra[1]}")
            client = RedisCluster(
                host="127.0.0.1", port=port, username="klaviyo", password="PASSWORD"
            )
            try:
                await use_everything(client, owner)
            finally:
                await client.aclose()
            assert await denied(owner) == []
    finally:
        process.kill()
        process.wait()


async def test_sentinel(server: RedisServer, tmp_path: Path) -> None:
    port = free_port()
    config = tmp_path / "sentinel.conf"
    config.write_text(f"port {port}\nsentinel monitor mymaster 127.0.0.1 {server.port} 1\n")
    process = ServerProgram([_program(), str(config), "--sentinel"], stdout=subprocess.DEVNULL)
    try:
        async with Redis(port=port) as watcher:
            await until_ready(process, watcher)
        sentinel: Any = Sentinel([("127.0.0.1", port)], socket_timeout=60.0)  # type: ignore[no-untyped-call]
        async with (
            AsyncExitStack() as watchers,
            sentinel.master_for("mymaster", socket_timeout=60.0) as client,
            Redis.from_url(server.url) as owner,
        ):
            for each in sentinel.sentinels:  # which nobody closes with the client
                await watchers.enter_async_context(each)
            await use_everything(client, owner)
        with pytest.raises(LimiterMisconfigured, match="Sentinel"):
            async with RedisLimiter(f"redis://127.0.0.1:{port}", timeout=PATIENCE) as limiter:
                await limiter.acquire("account", SMALL)
    finally:
        process.kill()
        process.wait()


async def until_ready(process: ServerProgram, client: Any) -> None:
    while process.poll() is None:
        try:
            await client.ping()
        except (OSError, NotReady):
            await asyncio.sleep(0.02)
        else:
            return
    pytest.fail(f"redis-server does not start, exit code {process.returncode}")
