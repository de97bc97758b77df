"""`klaviyo-async export --accounts`: each account's rows in its own folder, whatever becomes of the others."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from klaviyo_async import Tokens
from klaviyo_async.auth.stores import FileTokenStore, SQLiteTokenStore
from klaviyo_async.cli.accounts_file import open_accounts
from klaviyo_async.cli.client_options import ClientOptions
from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sandbox import Sandbox

from .helpers import Command, Ran

KEYS = {"shop-1": "pk_" + "1a" * 16, "Größe 2": "pk_" + "2b" * 16, "shop-3": "pk_" + "3c" * 16}
CLIENT = ClientOptions(base_url="http://127.0.0.1:9")


def shops(**options: Any) -> Sandbox:
    sandbox = Sandbox(accounts={n: [k] for n, k in KEYS.items()}, limits=False, **options)
    for number, name in enumerate(KEYS):
        sandbox.seed(
            "shop", account=name, size=400 + 50 * number, until="2026-07-01T00:00:00+00:00"
        )
    return sandbox


def ids_in(folder: Path) -> list[str]:
    parts = (folder / "events").rglob("[0-9]*.ndjson")
    return sorted(
        json.loads(line)["id"] for path in parts for line in path.read_text().splitlines()
    )


async def run(sandbox: Sandbox, folder: Path, *arguments: str, **env: str) -> Ran:
    command = ("export", "events", "--since", "2020-01-01", *arguments)
    ran = await Command(*command, sandbox=sandbox, cwd=folder, env=env).run()
    for key in KEYS.values():
        assert key not in ran.out + ran.err
    return ran


@pytest.mark.slow
async def test_each_has_a_folder_and_one_that_fails_is_named(tmp_path: Path) -> None:
    (tmp_path / "key-3").write_text(KEYS["shop-3"] + "\n")
    (tmp_path / "shops.toml").write_text(
        f'shop-1 = "{KEYS["shop-1"]}"\n"Größe 2" = {{ env = "KEY_2" }}\n'
        f'shop-3 = {{ file = "key-3" }}\nrevoked = "pk_{"4d" * 16}"\nnone = {{ env = "KEY_5" }}\n'
    )
    given = ("--accounts", "shops.toml", "--out", "data")
    async with shops() as sandbox:
        plan = await run(sandbox, tmp_path, *given, "--dry-run", KEY_2=KEYS["Größe 2"])
        assert plan.code == 2
        lines = plan.out.splitlines()
        assert [line.partition(": events: ")[0] for line in lines] == [*KEYS]
        assert sorted(line.split(": ")[1] for line in plan.err.splitlines()) == ["none", "revoked"]
        assert not (tmp_path / "data").exists()

        ran = await run(sandbox, tmp_path, *given, KEY_2=KEYS["Größe 2"])
        assert ran.code == 2
        assert "5 accounts: 3 done" in ran.out
        assert "2 failed (" in ran.out
        assert "error: none: KEY_5 is not set" in ran.err
        assert "error: revoked: " in ran.err
        folders = {"shop-1": "shop-1", "Größe 2": "Gr%C3%B6%C3%9Fe%202", "shop-3": "shop-3"}
        for name, folder in folders.items():
            assert ids_in(tmp_path / "data" / folder) == sorted(sandbox.store(name).all("event"))
            assert (tmp_path / "data" / folder / "_state.json").exists()

        some = ("--account", "shop-1", "--account", "shop-3", "--side-by-side", "1")
        again = await run(sandbox, tmp_path, *given, *some, "--json", "--progress", "lines")
        assert again.code == 0, again.err
        assert [*again.report["accounts"]] == ["shop-1", "shop-3"]
        assert again.report["accounts"]["shop-1"]["streams"]["events"]["rows"] == 0
        assert again.report["failures"] == {}
        assert "shop-3: done, 0 rows" in again.err


@pytest.mark.slow
async def test_ctrl_c_leaves_something_to_go_on_from_for_each(tmp_path: Path) -> None:
    (tmp_path / "shops.json").write_text(json.dumps(KEYS))
    arguments = ("--accounts", "shops.json", "--out", "data", "--state", "states")
    async with shops(latency=(0.05, 0.05)) as sandbox:
        events = ("export", "events", "--since", "2020-01-01")
        command = Command(*events, *arguments, sandbox=sandbox, cwd=tmp_path)
        process = await command.start()
        while (  # noqa: ASYNC110 - another program is waited for
            sandbox.stats.accepted["get_events"] < 2 and process.returncode is None
        ):
            await asyncio.sleep(0.01)
        process.send_signal(signal.SIGINT)
        ran = await command.end()
        assert ran.code in (0, 130), ran.err
        assert ran.code == 0 or "each account goes on from there" in ran.err
        again = await run(sandbox, tmp_path, *arguments)
        assert again.code == 0, again.err
        assert len(os.listdir(tmp_path / "states")) == 3  # noqa: PTH208
        for path, name in zip(sorted((tmp_path / "data").iterdir()), sorted(KEYS), strict=True):
            assert ids_in(path) == sorted(sandbox.store(name).all("event"))


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.json", "{", "a.json is no JSON"),
        ("a.toml", "shop = pk_4d4d4d4d", "a.toml is no TOML"),
        ("a.json", "[]", "holds no accounts"),
        ("a.json", '{"shop": ["pk_4d4d4d4d"]}', "the account 'shop' needs a key"),
        ("a.json", '{"shop": {"key": "pk_4d4d4d4d"}}', "the account 'shop' needs a key"),
        ("a.json", '{"shop": "pk_4d4d4d4d"}', "has no account 'shp'; there are shop"),
    ],
)
async def test_files_that_cannot_be_used(tmp_path: Path, name: str, text: str, said: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=said) as caught:
        await open_accounts(str(path), ["shp"], CLIENT)
    assert "4d4d" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="no such file"):
        await open_accounts(str(tmp_path / "b.json"), [], CLIENT)


@pytest.mark.parametrize("kind", [SQLiteTokenStore, FileTokenStore])
async def test_accounts_of_a_token_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Any
) -> None:
    where = tmp_path / ("tokens.db" if kind is SQLiteTokenStore else "tokens")
    store = kind(where)
    for name in ("shop-b", "shop-a"):
        await store.swap(name, None, Tokens("access", "refresh", time.time() + 3600))
    if kind is SQLiteTokenStore:
        await store.aclose()
    with pytest.raises(ConfigurationError, match="set KLAVIYO_CLIENT_ID and"):
        await open_accounts(str(where), [], CLIENT)
    monkeypatch.setenv("KLAVIYO_CLIENT_ID", "app")
    monkeypatch.setenv("KLAVIYO_CLIENT_SECRET", "secret-of-app")
    accounts = await open_accounts(str(where), [], CLIENT)
    assert accounts.names == ["shop-a", "shop-b"]
    await accounts.aclose()


@pytest.mark.slow
async def test_an_encrypted_token_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its key is in the environment, or in a file; that it is missing or wrong is told once, and never quoted."""
    old, new, wrong = (Fernet.generate_key().decode() for _ in range(3))
    where, file = tmp_path / "tokens.db", tmp_path / "key"
    store = SQLiteTokenStore(where, codec=Fernet(old))
    for name in ("shop-a", "shop-b"):
        await store.swap(name, None, Tokens("access", "refresh", time.time() + 3600))
    await store.aclose()
    monkeypatch.setenv("KLAVIYO_CLIENT_ID", "app")
    monkeypatch.setenv("KLAVIYO_CLIENT_SECRET", "secret-of-app")

    async def opened(**given: str) -> Any:
        for name in ("KLAVIYO_TOKEN_KEY", "KLAVIYO_TOKEN_KEY_FILE"):
            monkeypatch.delenv(name, raising=False)
        for name, value in given.items():
            monkeypatch.setenv(name, value)
        accounts = await open_accounts(str(where), [], SERVER, PACKAGE)
        assert accounts._store is not None
        found = [(await accounts._store.load(name)) for name in accounts.names]
        await accounts.aclose()
        return {one.tokens.refresh_token for one in found if one is not None}

    file.write_text(f"{new}\n{old}\n")
    for given in (
        {"KLAVIYO_TOKEN_KEY": old},
        {"KLAVIYO_TOKEN_KEY": f"{new},{old}"},
        {"KLAVIYO_TOKEN_KEY_FILE": str(file)},
    ):
        assert await opened(**given) == {"refresh"}
    for given, said in (
        ({}, "KLAVIYO_TOKEN_KEY is not set"),
        ({"KLAVIYO_TOKEN_KEY": wrong}, "not with KLAVIYO_TOKEN_KEY"),
        ({"KLAVIYO_TOKEN_KEY": wrong[:20]}, "no key of Fernet"),
    ):
        with pytest.raises(ConfigurationError, match=said) as caught:
            await opened(**given)
        assert wrong[:20] not in str(caught.value)
        assert "\n" not in str(caught.value)
    file.write_text("")
    with pytest.raises(ConfigurationError, match="key holds no key"):
        await opened(KLAVIYO_TOKEN_KEY_FILE=str(file))
    monkeypatch.setitem(sys.modules, "cryptography.fernet", None)
    with pytest.raises(ConfigurationError, match="pip install cryptography"):
        await opened(KLAVIYO_TOKEN_KEY=old)


@pytest.mark.slow
async def test_options_that_do_not_go_together(tmp_path: Path) -> None:
    (tmp_path / "shops.json").write_text(json.dumps(KEYS))
    given = ("--accounts", "shops.json")
    async with Sandbox() as sandbox:
        for more, said in (
            (("--account", "shop-1"), "for --accounts"),
            ((*given, "--out", "-"), "standard output takes one account"),
            ((*given, "--api-key-file", "shops.json"), "leave --api-key-file out"),
            ((*given, "--lookback", "3 weeks"), "lookback must be a span of time"),
            ((*given, "--format", "csv", "--metric", "x", "--interval", "day"), "for reports"),
        ):
            ran = await run(sandbox, tmp_path, *more)
            assert ran.code == 2
            assert said in ran.err
            assert len(ran.err.splitlines()) == 1
    assert os.listdir(tmp_path) == ["shops.json"]  # noqa: PTH208
