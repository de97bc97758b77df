"""A client that is disabled: nothing touches the network, and whatever is called has an answer."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

import klaviyo_async.http.disabled
from klaviyo_async import (
    ClientClosed,
    ConfigurationError,
    Drop,
    FunctionAuth,
    Hooks,
    InvalidEvent,
    InvalidRequest,
    KlaviyoAccounts,
    KlaviyoClient,
    MemoryTokenStore,
    NotFoundError,
    OAuthApp,
    PublicClient,
    RawResponse,
    Tokens,
)
from klaviyo_async.testing import FakeKlaviyo

from ..generated.test_examples import (
    PACKAGES,
    examples,
    picture,  # noqa: F401 - a fixture
    revision_of,
    run,
)
from ..support import KEY

EVENT = {"metric": "Placed Order", "profile": {"email": "ada@example.com"}}


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever connects, or looks a name up, fails."""

    def refuse(*_: Any, **__: Any) -> Any:
        raise AssertionError("something touches the network")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(asyncio.AbstractEventLoop, "sock_connect", refuse, raising=False)


@pytest.fixture(autouse=True)
def unsaid(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(klaviyo_async.http.disabled, "_said", [])


@pytest.fixture
async def klaviyo() -> AsyncIterator[KlaviyoClient]:
    async with KlaviyoClient(disabled=True) as made:
        yield made


class Listening(Hooks):
    def __init__(self) -> None:
        self.drops: list[Drop] = []
        self.ended: list[str] = []

    def on_dropped(self, drop: Drop) -> None:
        self.drops.append(drop)

    def on_attempt(self, call: Any) -> None:
        raise AssertionError("there is no attempt")

    def on_done(self, call: Any, error: BaseException | None, seconds: float) -> None:
        self.ended.append(f"{call.operation.name} {call.attempts} {type(error).__name__}")


async def test_the_guard_guards() -> None:
    async with KlaviyoClient(KEY, max_retries=0, disabled=False) as klaviyo:
        with pytest.raises((AssertionError, Exception), match="touches the network"):
            await klaviyo.lists.get_lists()


class TestCalls:
    async def test_what_is_written_is_answered(self, klaviyo: KlaviyoClient) -> None:
        profile = await klaviyo.profiles.create_profile(email="ada@example.com", first_name="Ada")
        assert profile.id
        assert (profile.email, profile.first_name, profile.last_name) == (
            "ada@example.com",
            "Ada",
            None,
        )
        again = await klaviyo.profiles.update_profile("01G", {"first_name": "Augusta"})
        assert (again.id, again.first_name) == ("01G", "Augusta")
        deleted: Any = await klaviyo.lists.delete_list("L1")  # type: ignore[func-returns-value]
        assert deleted is None
        assert (await klaviyo.identify(email="ada@example.com")).email == "ada@example.com"
        await klaviyo.track("Placed Order", email="ada@example.com")

    async def test_what_is_read_is_empty(self, klaviyo: KlaviyoClient) -> None:
        assert [one async for one in klaviyo.profiles.get_profiles()] == []
        assert not (await klaviyo.events.get_events(page_size=10)).has_next
        assert [one async for one in klaviyo.lists.get_lists().items(prefetch=2)] == []
        assert await klaviyo.images.get_image("01G") is None
        with pytest.raises(NotFoundError, match="disabled") as caught:
            await klaviyo.profiles.get_profile("01G")
        assert (caught.value.operation, caught.value.attempts) == ("get_profile", 0)

    async def test_arguments_are_checked_as_ever(self, klaviyo: KlaviyoClient) -> None:
        with pytest.raises(InvalidRequest):
            await klaviyo.profiles.create_profile({"emial": "ada@example.com"})  # type: ignore[arg-type]
        with pytest.raises(InvalidEvent):
            await klaviyo.track("Placed Order")

    async def test_raw_answers_and_options(self, klaviyo: KlaviyoClient) -> None:
        seen: list[RawResponse] = []
        hooks = Listening()
        view = klaviyo.with_options(hooks=hooks, on_response=seen.append, deadline=5.0)
        raw = await view.request("get_profiles", page_size=5)
        assert raw.json()["data"] == []
        assert seen == [raw]
        assert hooks.ended == ["get_profiles 0 NoneType"]

    async def test_raw_calls(self, klaviyo: KlaviyoClient) -> None:
        sent: dict[str, Any] = {"data": {"type": "thing", "attributes": {"a": 1}}}
        made = (await klaviyo.raw("POST", "/api/new-things", body=sent)).json()["data"]
        assert made == {**sent["data"], "id": made["id"]}
        assert (
            await klaviyo.raw("GET", "/api/new-things/{id}", path_params={"id": "a/b"})
        ).json() == {"data": None}
        assert (await klaviyo.raw("DELETE", "/api/new-things/1")).status == 204
        assert (await klaviyo.raw("POST", "/api/new-things", body=b"{")).status == 204
        assert [one async for one in klaviyo.raw("GET", "/api/new-things", paged=True)] == []

    async def test_jobs_are_complete_at_once(self, klaviyo: KlaviyoClient) -> None:
        created = await klaviyo.profiles.bulk_import_profiles(
            {"profiles": [{"email": "ada@example.com"}]}
        )
        finished = await klaviyo.jobs.follow(created, timeout=30)
        assert (created.status, finished.status) == ("complete", "complete")

    async def test_a_closed_client(self) -> None:
        klaviyo = KlaviyoClient(disabled=True)
        await klaviyo.aclose()
        with pytest.raises(ClientClosed):
            await klaviyo.lists.get_lists()

    @pytest.mark.slow
    @pytest.mark.usefixtures("picture")
    @pytest.mark.parametrize("package", PACKAGES)
    async def test_every_example_of_every_package(self, package: str) -> None:
        """The methods' own examples, with no key: what raises is a single resource that is read."""
        revision = revision_of(package)
        absent, failed = [], []
        async with KlaviyoClient(disabled=True, revision=revision) as klaviyo:
            for name, code in examples(package).items():
                try:
                    await run(code, klaviyo)
                except NotFoundError:
                    absent.append(name)
                except Exception as error:
                    failed.append(f"{name}: {error!r}\n{code}")
        assert not failed, "\n".join(failed)
        assert all(name.startswith(("get_", "list_", "retrieve_")) for name in absent), absent


class TestRecords:
    async def test_a_sink(self, tmp_path: Path) -> None:
        """Nothing is written to the spool, nor is what is in there taken up."""
        hooks, spool = Listening(), tmp_path / "events.db"
        async with (
            KlaviyoClient(disabled=True, hooks=hooks) as klaviyo,
            klaviyo.ingest(spool=spool) as sink,
        ):
            await sink.send(EVENT)
            receipt = await sink.send(EVENT, receipt=True)
            await receipt
            await sink.flush()
            with pytest.raises(InvalidEvent):
                await sink.send({"metric": "x"})
        report = sink.report
        assert (report.dropped, report.accepted, report.pending, report.requests) == (2, 0, 0, 0)
        assert receipt.dropped
        assert not spool.exists()
        assert [(drop.noun, drop.records, drop.reason) for drop in hooks.drops] == [
            ("event", 1, "disabled")
        ] * 2

    async def test_a_source_keeps_its_events(self, klaviyo: KlaviyoClient) -> None:
        """They are read and checked, and not acknowledged: it gives them again when it counts."""

        class Source:
            def __init__(self) -> None:
                self.left: list[tuple[int, Any]] = [(1, EVENT), (2, {"metric": ""}), (3, EVENT)]
                self.acknowledged: list[int] = []
                self.closed = False

            async def receive(self, limit: int) -> list[tuple[int, Any]]:
                given, self.left = self.left, []
                return given

            async def acknowledge(self, tokens: Any) -> None:
                self.acknowledged += tokens

            async def aclose(self) -> None:
                self.closed = True

        source = Source()
        report = await klaviyo.ingest_all(source)
        assert (report.read, report.dropped, report.rejected, report.unsent) == (3, 2, 1, [])
        assert (source.acknowledged, source.closed) == ([], True)

    async def test_bulk_jobs(self, klaviyo: KlaviyoClient) -> None:
        people = [{"email": f"u{number}@example.com"} for number in range(25_000)]
        report = await klaviyo.jobs.import_profiles(people, lists=["L1"])
        assert (report.read, report.dropped, report.requests, report.jobs) == (
            25_000,
            25_000,
            0,
            [],
        )
        report = await klaviyo.jobs.subscribe_all(["ada@example.com", "nobody"], list="L1")
        assert (report.dropped, report.rejected) == (1, 1)


class TestCredentials:
    async def test_none_are_needed_and_none_are_asked_for(self) -> None:
        def vault() -> str:
            raise AssertionError("nobody needs a key")

        ways: list[dict[str, Any]] = [
            {},
            {"api_key": ""},
            {"api_key": "\n"},
            {"api_key": vault},
            {"auth": FunctionAuth(vault)},
        ]
        for options in ways:
            async with KlaviyoClient(disabled=True, **options) as klaviyo:
                assert await klaviyo.accounts.get_accounts() is not None
                assert "disabled" in repr(klaviyo)

    async def test_accounts(self) -> None:
        class Store(MemoryTokenStore):
            async def load(self, account: str) -> Any:
                raise AssertionError("nobody needs tokens")

            swap = load  # type: ignore[assignment]

        app = OAuthApp("app", "secret", "https://example.com/back", disabled=True)
        ways: list[dict[str, Any]] = [
            {},
            {"keys": lambda _: 1 / 0},
            {"app": app, "store": Store()},
        ]
        for options in ways:
            async with KlaviyoAccounts(disabled=True, **options) as accounts:
                assert await accounts["shop"].lists.get_lists() is not None
                await accounts.connect("shop", Tokens("a", "b", 0.0, ()))
                await accounts.disconnect("shop")
                with pytest.raises(ConfigurationError):
                    accounts[""]

    async def test_oauth(self) -> None:
        app = OAuthApp("app", "secret", "https://example.com/back", disabled=True)
        tokens = await app.exchange("code", "verifier")
        again = await app.refresh(tokens)
        assert tokens.access_token != again.access_token
        assert again.expires_at > app.clock.wall()
        await app.revoke(again)
        await app.aclose()
        await app.refresh(again)  # after it was closed, too

    async def test_public(self) -> None:
        async with PublicClient("ABC123", disabled=True) as klaviyo:
            await klaviyo.client.create_client_event(
                {
                    "metric": {"name": "x"},
                    "profile": {"email": "ada@example.com"},
                    "properties": {},
                }
            )


class TestEnvironment:
    @pytest.fixture(autouse=True)
    def _variable(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("KLAVIYO_DISABLED", "1")

    async def test_it_disables_every_client(self) -> None:
        async with KlaviyoClient("pk_1") as klaviyo, KlaviyoClient.from_env() as other:
            assert await klaviyo.lists.get_lists() is not None
            assert await other.lists.get_lists() is not None
        async with KlaviyoAccounts() as accounts:
            assert await accounts["shop"].lists.get_lists() is not None
        app = OAuthApp("app", "secret", "https://example.com/back")
        assert await app.exchange("code", "verifier")

    async def test_what_the_program_says_wins(self) -> None:
        assert not KlaviyoClient(KEY, disabled=False)._engine.disabled
        fake = FakeKlaviyo()
        async with KlaviyoClient(KEY, transport=fake) as klaviyo:
            await klaviyo.profiles.get_profile("01G")
        assert len(fake.calls) == 1

    @pytest.mark.parametrize(
        ("text", "disabled"),
        [("1", True), ("TRUE", True), (" yes ", True), ("0", False), ("", False), ("off", False)],
    )
    def test_words(self, monkeypatch: pytest.MonkeyPatch, text: str, disabled: bool) -> None:
        monkeypatch.setenv("KLAVIYO_DISABLED", text)
        assert KlaviyoClient(KEY)._engine.disabled is disabled

    def test_what_is_neither(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("KLAVIYO_DISABLED", "maybe")
        with pytest.raises(ConfigurationError, match="KLAVIYO_DISABLED must be 1 or 0"):
            KlaviyoClient(KEY)
        with pytest.raises(ConfigurationError, match="disabled must be true or false"):
            KlaviyoClient(KEY, disabled="yes")  # type: ignore[arg-type]


async def test_it_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "klaviyo_async"):
        KlaviyoClient(disabled=True)
        assert not caplog.messages, "at the first call, when logging is set up"
        for _ in range(3):
            async with KlaviyoClient(disabled=True) as klaviyo, klaviyo.ingest() as sink:
                await sink.send(EVENT)
    (message,) = caplog.messages
    assert "nothing is sent" in message


@pytest.mark.slow
def test_nothing_of_it_is_imported_by_a_client_that_sends() -> None:
    program = (
        "import sys; from klaviyo_async import KlaviyoClient; KlaviyoClient('pk_1', disabled=False);"
        "print([n for n in sys.modules if n.endswith(('made_answers', 'making', '.disabled', '.function'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['klaviyo_async.http.disabled']"
