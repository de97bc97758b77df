"""Traffic that is recorded once, without what is nobody's business, and replayed offline."""

from __future__ import annotations

import asyncio
import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from klaviyo_async import (
    APIConnectionError,
    ConfigurationError,
    KlaviyoAccounts,
    KlaviyoClient,
    MemoryTokenStore,
    OAuthApp,
    Tokens,
    blocking,
)
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import CassetteMismatch, VirtualClock, cassette

from ...support import KEY, ScriptedTransport, reply
from .helpers import (
    ADA,
    PERSON,
    PHONE,
    PROFILE,
    SECRETS,
    Server,
    answers,
    client,
    profile,
    program,
    recorded,
    replayed,
)


@pytest.mark.slow
async def test_recorded_once_and_replayed_offline(
    server: Server, tmp_path: Path, offline: Callable[[], None]
) -> None:
    path = tmp_path / "sub" / "tape.json"
    server.answers = answers()
    with cassette(path) as tape:
        assert tape.recording
        async with client(server.url) as klaviyo:
            real = await program(klaviyo)
    assert len(server.seen) == 5
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text(encoding="utf-8")
    for secret in [*SECRETS, server.url, "bob@example.net", "51.507222"]:
        assert secret.lower() not in text.lower(), secret
    assert "2026-09-04 13:40:27+00:00" in text
    assert "gold" in text
    assert "01GDDKASAP8TKDDA2GRZDSVP4H" in text

    offline()
    before = path.read_bytes()
    async with VirtualClock() as clock:
        with cassette(path) as tape:
            assert not tape.recording
            # Another key, another address: the cassette knows of neither.
            async with client("https://a.klaviyo.com", key="pk_any", clock=clock) as klaviyo:
                replayed = await program(klaviyo)
            assert tape.unused == []
        assert clock.monotonic() >= 1.0  # the throttled call waited, in virtual time
    assert replayed[0] == real[0]
    # What the program sent comes back as it sent it; what only the server knew has a pseudonym.
    (id_, email, properties), second = replayed[1:]
    assert (id_, email) == (real[1][0], ADA)
    assert properties["plan"] == "gold"
    assert PHONE in properties["note"]
    assert "Augusta" not in properties["note"]
    assert second[0] == "02G"
    assert second[1].endswith("@example.com")
    assert path.read_bytes() == before


async def test_one_value_has_one_pseudonym(tmp_path: Path) -> None:
    upstream = ScriptedTransport(
        reply(200, {"data": PERSON}),
        reply(200, {"data": [PERSON, profile("02G", email="bob@example.net")], "links": {}}),
    )
    path = tmp_path / "tape.json"
    with cassette(path, upstream=upstream) as tape:
        async with KlaviyoClient(KEY, transport=tape) as klaviyo:
            await klaviyo.profiles.get_profile("01G")
            await klaviyo.profiles.get_profiles()
    first, second = json.loads(path.read_text())["interactions"]
    one, (same, other) = first["response"]["json"]["data"], second["response"]["json"]["data"]
    assert one["attributes"] == same["attributes"]
    attributes = one["attributes"]
    assert attributes["email"] != other["attributes"]["email"]
    assert attributes["email"] in attributes["properties"]["note"]
    assert attributes["first_name"] in attributes["properties"]["note"]
    assert quote(attributes["email"]) in attributes["properties"]["unsubscribe"]


async def test_what_was_not_recorded_is_an_error_that_names_the_nearest(tmp_path: Path) -> None:
    path = tmp_path / "tape.json"

    async def record(klaviyo: KlaviyoClient) -> None:
        await klaviyo.profiles.get_profile("01G", include=["lists"])
        await klaviyo.profiles.create_profile(email="a@b.example", first_name="Ada")

    await recorded(path, reply(200, PROFILE), reply(201, PROFILE), act=record)

    async def other_argument(klaviyo: KlaviyoClient) -> None:
        await klaviyo.profiles.get_profile("01G", include=["segments"])

    async def other_field(klaviyo: KlaviyoClient) -> None:
        await klaviyo.profiles.create_profile(email="a@b.example", properties={"plan": "gold"})

    async def other_operation(klaviyo: KlaviyoClient) -> None:
        await klaviyo.lists.get_lists()

    async def once_more(klaviyo: KlaviyoClient) -> None:
        for _ in range(2):
            await klaviyo.profiles.get_profile("01G", include=["lists"])

    for act, said in (
        (
            other_argument,
            r"request 1 of 2:\n  - query.include: 'lists' was recorded, and 'segments'",
        ),
        (other_field, r"attributes.first_name: 'Name-1' was recorded, and nothing is sent"),
        (other_operation, r"get_lists .* was not recorded; there is create_profile, get_profile"),
        (once_more, r"was recorded 1 times, and is made once more \(the last is request 1 of 2\)"),
    ):
        with pytest.raises(CassetteMismatch, match=said) as caught:
            await replayed(path, act)
        assert "KLAVIYO_CASSETTES=record" in str(caught.value)


async def test_times_and_identifiers_of_events_may_differ(tmp_path: Path) -> None:
    path = tmp_path / "tape.json"

    async def act(klaviyo: KlaviyoClient) -> Any:
        await klaviyo.track("Placed Order", email=ADA, properties={"Total": 9.99})
        async with klaviyo.ingest() as sink:
            for number in range(3):
                await sink.send(
                    {
                        "metric": {"name": "Viewed"},
                        "profile": {"email": f"p{number}@x.example"},
                        "properties": {"n": number},
                    }
                )
        return sink.report.delivered

    await recorded(path, reply(202), reply(503), reply(202), act=act)
    assert await replayed(path, act) == (3, [])

    async def another(klaviyo: KlaviyoClient) -> None:
        await klaviyo.track("Placed Order", email=ADA, properties={"Total": 10})

    with pytest.raises(CassetteMismatch, match=r"properties.Total: 9.99 was recorded, and 10"):
        await replayed(path, another)
    await replayed(path, another, ignore=["Total"])


@pytest.mark.slow
async def test_a_job_is_followed_to_its_end(tmp_path: Path, offline: Callable[[], None]) -> None:
    path = tmp_path / "tape.json"

    async def act(klaviyo: KlaviyoClient) -> Any:
        people = [{"email": f"p{number}@x.example"} for number in range(5)]
        report = await klaviyo.jobs.import_profiles(people)
        return report.delivered

    async with Sandbox(limits=False) as sandbox:
        with cassette(path):
            async with KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
                assert await act(klaviyo) == 5
    assert "x.example" not in path.read_text()
    offline()
    assert await replayed(path, act) == (5, [])


async def test_failures_are_replayed(tmp_path: Path) -> None:
    path = tmp_path / "tape.json"
    broken = APIConnectionError("could not connect to 81.2.69.142", sent=False)

    async def act(klaviyo: KlaviyoClient) -> Any:
        found = await klaviyo.profiles.get_profile("01G")
        with pytest.raises(APIConnectionError) as caught:
            await klaviyo.profiles.get_profile("02G", options={"max_retries": 0})
        return found.id, caught.value.sent

    await recorded(path, broken, reply(200, PROFILE), broken, act=act)
    assert "81.2.69.142" not in path.read_text()
    assert tuple(await replayed(path, act)) == (("01G", False), [])


async def test_concurrent_calls_get_their_own_answers(tmp_path: Path) -> None:
    """In whatever order they come, though the values that tell them apart are not in the file."""
    path = tmp_path / "tape.json"

    def act(order: list[int]) -> Any:
        async def calls(klaviyo: KlaviyoClient) -> Any:
            return await asyncio.gather(
                *(
                    klaviyo.profiles.create_profile(
                        email=f"p{n}@x.example", properties={"plan": f"plan {n}"}
                    )
                    for n in order
                )
            )

        return calls

    async def answer(sent: Any) -> Any:
        attributes = json.loads(sent.body)["data"]["attributes"]
        await asyncio.sleep(1 if attributes["email"].startswith("p0") else 0)
        return reply(201, {"data": profile(f"id {attributes['properties']['plan']}", **attributes)})

    await recorded(path, answer, act=act([0, 1, 2, 3]))
    found, unused = await replayed(path, act([2, 0, 3, 1]))
    assert [(one.id, one.email) for one in found] == [
        (f"id plan {n}", f"p{n}@x.example") for n in (2, 0, 3, 1)
    ]
    assert unused == []


async def test_modes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tape.json"

    async def act(klaviyo: KlaviyoClient) -> Any:
        return (await klaviyo.profiles.get_profile("01G")).properties

    def answer(plan: str) -> Any:
        return reply(200, {"data": profile("01G", properties={"plan": plan})})

    with (
        pytest.raises(ConfigurationError, match="there is no such cassette to replay"),
        cassette(path, mode="replay"),
    ):
        pass
    await recorded(path, answer("a"), act=act)
    await recorded(path, answer("b"), act=act)  # once: it was replayed
    assert (await replayed(path, act))[0] == {"plan": "a"}
    await recorded(path, answer("c"), act=act, mode="record")
    assert (await replayed(path, act))[0] == {"plan": "c"}
    monkeypatch.setenv("KLAVIYO_CASSETTES", "record")
    await recorded(path, answer("d"), act=act)
    assert (await replayed(path, act))[0] == {"plan": "d"}
    with pytest.raises(ConfigurationError, match="mode must be"):
        cassette(path, mode="replya")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="there is no kind 'mail'"):
        cassette(path, scrub={"x": "mail"})


async def test_nothing_is_written_of_what_failed(tmp_path: Path) -> None:
    async def fail(klaviyo: KlaviyoClient) -> None:
        await klaviyo.profiles.get_profile("01G")
        raise RuntimeError("the test fails")

    with pytest.raises(RuntimeError):
        await recorded(tmp_path / "a.json", reply(200, PROFILE), act=fail)
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240


async def test_further_rules(tmp_path: Path) -> None:
    path = tmp_path / "tape.json"
    data = profile(
        "01G", city="Paris", properties={"Order Id": "A-77", "who": "Grace H", "x": "Rue 1"}
    )

    async def act(klaviyo: KlaviyoClient) -> Any:
        found = await klaviyo.profiles.get_profile("01G")
        return found.properties

    rules: Any = {"scrub": {"order_id": "id"}, "values": ["Grace H"], "keep": ["city"]}
    await recorded(path, reply(200, {"data": data}), act=act, **rules)
    text = path.read_text()
    assert "A-77" not in text
    assert "Grace" not in text
    assert "Paris" in text
    assert (await replayed(path, act))[0]["x"] == "Rue 1"


async def test_a_decorator_and_the_usual_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is beside that of the calling code; each call begins anew."""
    upstream = ScriptedTransport(reply(200, PROFILE))
    home = Path(__file__).parent / "cassettes"
    made = cassette("decorated", upstream=upstream)
    assert made.path == home / "decorated.json"

    at = cassette(home.parent / "never" / "there.json", mode="replay")
    assert at.path == home.parent / "never" / "there.json"
    assert cassette("x", folder="here").path == Path("here/x.json")


async def test_functions_decorated(tmp_path: Path) -> None:
    made = cassette(tmp_path / "tape", upstream=ScriptedTransport(reply(200, PROFILE)))

    @made
    async def get() -> Any:
        async with KlaviyoClient("pk_any") as klaviyo:
            return (await klaviyo.profiles.get_profile("01G")).id

    @made
    def get_later() -> Any:
        return asyncio.run(get.__wrapped__())  # type: ignore[attr-defined]

    assert await get() == "01G"
    assert (tmp_path / "tape.json").exists()
    assert [*await asyncio.gather(get(), get())] == ["01G", "01G"]

    @made
    async def slowly() -> Any:
        await asyncio.sleep(0)  # others enter theirs meanwhile
        return await get.__wrapped__()  # type: ignore[attr-defined]

    assert [*await asyncio.gather(slowly(), slowly(), slowly())] == ["01G"] * 3
    assert await asyncio.to_thread(get_later) == "01G"


async def test_tokens_of_an_app(tmp_path: Path, offline: Callable[[], None]) -> None:
    """The requests for them are recorded too, and nothing of them is in the file."""
    path = tmp_path / "tape.json"

    async def act(url: str) -> Any:
        back = "https://me.example/back"
        app = OAuthApp("client-id-0417", "client-secret-0417", back, base_url=url)
        store = MemoryTokenStore()
        await store.swap("shop", None, Tokens("stale-access-0417", "refresh-0417", expires_at=1.0))
        async with KlaviyoAccounts(app=app, store=store, base_url=url) as accounts:
            found = await accounts["shop"].accounts.get_accounts()
        await app.aclose()
        return found.response.status

    fresh = {"access_token": "fresh-access-0417", "refresh_token": "fresh-refresh-0417"}
    body = {**fresh, "expires_in": 3600, "token_type": "bearer", "scope": "accounts:read"}
    async with Sandbox() as sandbox:
        sandbox.fault("status", status=200, operation="oauth", body=body)
        empty: Any = {"data": [], "links": {}}
        sandbox.fault("status", status=200, operation="get_accounts", body=empty)
        with cassette(path):
            assert await act(sandbox.url) == 200
    assert "0417" not in path.read_text()
    assert "secret-" in path.read_text()
    offline()
    with cassette(path, mode="replay"):
        assert await act("https://a.klaviyo.com") == 200


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"format": 1}',
        '{"format": 2, "interactions": []}',
        '{"format": 1, "interactions": [{}]}',
    ],
)
def test_files_that_are_none(text: str, tmp_path: Path) -> None:
    path = tmp_path / "tape.json"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=r"tape\.json"), cassette(path):
        pass


def test_one_test_of_both(tmp_path: Path) -> None:
    """What is said of a replay can be said in its recording, and without `await`."""
    path = tmp_path / "tape.json"
    for recording in (True, False):
        tape = cassette(path, upstream=ScriptedTransport(reply(200, PROFILE)))
        assert (tape.recording, tape.unused) == (False, [])
        with tape, blocking.KlaviyoClient(KEY) as klaviyo:
            model, response = klaviyo.with_raw.profiles.get_profile("01G")
            assert (response.decode(), tape.recording) == (model, recording)
            assert tape.unused == []
        assert tape.unused == []
