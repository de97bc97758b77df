"""A process that is killed while it refreshes: the account is not lost, or it is said why it is."""

from __future__ import annotations

import asyncio
import os
import random
import sys
import time
from typing import Any

import aiohttp
import pytest

from klaviyo_async import AccountDisconnected, KlaviyoAccounts, OAuthApp
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.oauth import DEMO_ID, DEMO_SECRET
from klaviyo_async.testing import VirtualClock

from .store_bench import ROOT, Bench

KILLS = 50
LONGEST = 0.03
"""Seconds that a process lives at most: some refreshes."""


def make_app(sandbox: Sandbox) -> OAuthApp:
    return OAuthApp(
        DEMO_ID,
        DEMO_SECRET,
        "http://127.0.0.1:1",
        scopes=["lists:read"],
        base_url=sandbox.url,
        authorize_url=f"{sandbox.url}/oauth/authorize",
    )


async def grant(sandbox: Sandbox, store: Any) -> None:
    """Connect the account, as its owner does in a browser."""
    app = make_app(sandbox)
    attempt = app.authorize()
    async with (
        aiohttp.ClientSession() as session,
        session.get(attempt.url, allow_redirects=False) as answer,
    ):
        code = app.code_from_redirect(answer.headers["Location"], attempt.state)
    tokens = await app.exchange(code, attempt.code_verifier)
    found = await store.load("shop")
    assert await store.swap("shop", None if found is None else found.version, tokens)
    await app.aclose()


async def free_lock(bench: Bench) -> None:
    """Let the time pass for which a killed process had the lock."""
    if bench.kind == "redis":
        store = bench.store()
        await store._redis.delete(store._lock("shop"))
    elif bench.kind == "sqlite":
        later = bench.store(clock=VirtualClock(wall=time.time() + 1000))
        assert await later.acquire("shop", "somebody", -2000)


async def use(sandbox: Sandbox, store: Any) -> AccountDisconnected | None:
    """A call of the next process, whose access token has run out."""
    sandbox.oauth.expire()
    app = make_app(sandbox)
    async with KlaviyoAccounts(app=app, store=store, base_url=sandbox.url) as accounts:
        try:
            await accounts["shop"].lists.get_lists()
        except AccountDisconnected as error:
            return error
    return None


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="processes are forked")
@pytest.mark.parametrize("rotate", [True, False])
async def test_no_account_is_lost_without_a_word(shared: Bench, rotate: bool) -> None:
    lives, store = random.Random(7), shared.store()
    kills = KILLS if rotate else KILLS // 5
    cut_off = lost = 0
    async with Sandbox(limits=False) as sandbox:
        sandbox.oauth.rotate = rotate
        await grant(sandbox, store)
        worker = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.auth.killed", shared.kind, shared.place, sandbox.url),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
        )
        assert worker.stdin is not None
        assert worker.stdout is not None
        for _ in range(kills):
            worker.stdin.write(f"{lives.uniform(0, LONGEST)}\n".encode())
            assert await worker.stdout.readline() == b"killed\n"
            await free_lock(shared)
            left = await store.load("shop")
            # The server knows whether there is a newer token that nobody has got.
            gone = left.tokens.refresh_token not in sandbox.oauth._refresh
            noted = left.tokens.refreshing_since
            error = await use(sandbox, store)
            assert (error is not None) is gone
            if error is not None:
                assert error.lost_refresh_at == noted is not None
                await grant(sandbox, store)
                assert await use(sandbox, store) is None, "it is connected again"
            cut_off += noted is not None
            lost += gone
        worker.stdin.close()
        await worker.wait()
    assert cut_off or kills < KILLS, "kills hit refreshes"  # a few may all miss them
    assert rotate or not lost
    print(
        f"{shared.kind}, rotate={rotate}: {kills} kills, {cut_off} cut off, {lost} lost, 0 silent"
    )
