"""Calls, lists, jobs and accounts without `await`, against the sandbox."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from klaviyo_async import KlaviyoAccounts as AsyncAccounts
from klaviyo_async import KlaviyoError, NotFoundError
from klaviyo_async.blocking import KlaviyoAccounts, KlaviyoClient, PublicClient, run
from klaviyo_async.errors import ClientClosed, ConfigurationError, DeadlineExceeded, InvalidRequest
from klaviyo_async.testing import SandboxThread

from ..support import KEY


def fill(klaviyo: KlaviyoClient, count: int) -> list[str]:
    return [klaviyo.profiles.create_profile(email=f"user{n}@example.com").id for n in range(count)]


def test_a_call(klaviyo: KlaviyoClient) -> None:
    made = klaviyo.profiles.create_profile(email="ada@example.com")
    assert klaviyo.profiles.get_profile(made.id).email == "ada@example.com"
    assert klaviyo.request("get_profile", id=made.id).status == 200
    klaviyo.track("Signed Up", email="ada@example.com")
    assert klaviyo.identify(email="ada@example.com", first_name="Ada").first_name == "Ada"
    assert klaviyo.limits.estimate("create_event") == 0.0
    assert {state.operation for state in klaviyo.limits.snapshot()} >= {"get_profile"}


def test_raw_calls(klaviyo: KlaviyoClient) -> None:
    fill(klaviyo, 3)
    assert len(klaviyo.raw("GET", "/api/profiles").json()["data"]) == 3
    listed = klaviyo.raw("GET", "/api/profiles", query={"page[size]": 2}, paged=True)
    assert [one["type"] for one in listed] == ["profile"] * 3
    with pytest.raises(InvalidRequest):
        klaviyo.raw("GET", "https://elsewhere.example.com/api/profiles")
    assert klaviyo.limits.concurrency() == []


def test_what_fails_says_where_it_was_called(klaviyo: KlaviyoClient) -> None:
    with pytest.raises(NotFoundError, match="there is no profile nobody") as caught:
        klaviyo.profiles.get_profile("nobody")
    frames = [entry.frame.code.name for entry in caught.traceback]
    assert frames[0] == "test_what_fails_says_where_it_was_called"
    assert frames.index("get_profile") < frames.index("send")
    assert len(frames) < 12
    with pytest.raises(InvalidRequest):
        klaviyo.profiles.get_profile("")


def test_lists(klaviyo: KlaviyoClient, sandbox: SandboxThread) -> None:
    ids = fill(klaviyo, 7)
    found = klaviyo.profiles.get_profiles(page_size=3)
    assert sorted(one.id for one in found) == sorted(ids)
    assert sorted(one.id for one in found) == sorted(ids), "each use begins anew"
    page = found.page()
    assert (len(page), page.has_next, len([*page][0:2])) == (3, True, 2)
    after = page.next()
    assert after is not None
    assert page.next_cursor is not None
    again = klaviyo.profiles.get_profiles(page_size=3, page_cursor=page.next_cursor).page()
    assert [one.id for one in again] == [one.id for one in after]
    assert [len(one) for one in found.pages(prefetch=2)] == [3, 3, 1]
    last = [*found.pages()][-1]
    assert last.next() is None
    before = sandbox.stats.requests
    assert len([*found.items(limit=3)]) == 3
    assert sandbox.stats.requests == before + 1
    with found.items(prefetch=1) as items:
        assert next(items).id in ids
    assert [*items] == []


def test_a_list_is_left_early_though_it_reads_ahead(klaviyo: KlaviyoClient) -> None:
    fill(klaviyo, 6)
    for _ in klaviyo.profiles.get_profiles(page_size=1).items(prefetch=3):
        break
    assert klaviyo.profiles.get_profiles().page()


def test_a_list_keeps_its_client(sandbox: SandboxThread) -> None:
    with KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
        fill(klaviyo, 3)
    listed = KlaviyoClient(KEY, base_url=sandbox.url).profiles.get_profiles(page_size=1)
    assert len([*listed]) == 3


@pytest.mark.slow
def test_views(klaviyo: KlaviyoClient, sandbox: SandboxThread) -> None:
    sandbox.fault("hang", count=None)
    hurried = klaviyo.with_options(deadline=0.05)
    with pytest.raises(DeadlineExceeded):
        hurried.profiles.get_profiles().page()
    sandbox.faults.clear()
    assert hurried.with_options(deadline=60).profiles.get_profiles().page().data == []
    assert klaviyo.using("2026-07-15").profiles.get_profiles().page().data == []
    import klaviyo_openapi_2026_07_15.blocking as older

    assert klaviyo.using(older.Areas).profiles.get_profiles().page().data == []
    assert "api_keys" in dir(klaviyo.beta)


@pytest.mark.slow
def test_jobs(klaviyo: KlaviyoClient) -> None:
    threads: set[int] = set()

    def profiles() -> Any:
        for number in range(20):
            threads.add(threading.get_ident())
            yield {"email": f"user{number}@example.com"}

    report = klaviyo.jobs.import_profiles(profiles(), min_delay=0.01)
    assert report.delivered == 20
    assert threads == {threading.get_ident()}
    assert klaviyo.jobs.suppress_all(["user1@example.com"], min_delay=0.01).submitted == 1
    made = klaviyo.profiles.bulk_import_profiles({"profiles": [{"email": "ada@example.com"}]})
    job = klaviyo.jobs.follow(made, min_delay=0.01, max_delay=0.05)
    states = [*job]
    assert states[-1].over
    assert job.wait().id == job.id
    assert job.refresh().status == job.state.status if job.state else False


def test_a_source_is_iterated_in_the_thread_that_calls(klaviyo: KlaviyoClient) -> None:
    threads: set[int] = set()

    def events() -> Any:
        for number in range(1200):
            threads.add(threading.get_ident())
            yield {"metric": "Seen", "profile": {"email": f"u{number}@example.com"}}

    report = klaviyo.ingest_all(events())
    assert (report.read, report.delivered) == (1200, 1200)
    assert threads == {threading.get_ident()}
    again = klaviyo.ingest_all([{"metric": "Seen", "profile": {"email": "ada@example.com"}}])
    assert again.delivered == 1


def test_a_source_that_fails(klaviyo: KlaviyoClient, sandbox: SandboxThread) -> None:
    def events() -> Any:
        for number in range(30):
            yield {"metric": "Seen", "profile": {"email": f"u{number}@example.com"}}
        raise LookupError("no more rows")

    with pytest.raises(LookupError, match="no more rows"):
        klaviyo.ingest_all(events())
    assert sandbox.events.stored == 30


def test_closing(sandbox: SandboxThread) -> None:
    klaviyo = KlaviyoClient(KEY, base_url=sandbox.url)
    sink = klaviyo.ingest()
    assert sink.post({"metric": "Seen", "profile": {"email": "ada@example.com"}})
    klaviyo.close()
    klaviyo.close()
    assert klaviyo.closed
    assert sandbox.events.stored == 1, "a sink is closed with its client"
    with pytest.raises(ClientClosed):
        klaviyo.profiles.get_profiles().page()


def test_accounts(sandbox: SandboxThread) -> None:
    with KlaviyoAccounts(keys={"shop": KEY}.get, base_url=sandbox.url) as accounts:
        assert accounts["shop"].profiles.get_profiles().page().data == []
        assert len(accounts) == 1
        with pytest.raises(KeyError):
            _ = accounts["other"].profiles
        with pytest.raises(ConfigurationError, match="no app"):
            accounts.disconnect("shop")
        accounts.forget("shop")
        assert len(accounts) == 0
    assert AsyncAccounts.__name__ == KlaviyoAccounts.__name__


def test_a_public_client(sandbox: SandboxThread) -> None:
    with PublicClient("ABC123", base_url=sandbox.url) as public:
        public.with_options(max_retries=0).client.create_client_event(
            metric={"name": "Seen"}, profile={"email": "ada@example.com"}, properties={}
        )
        assert public.limits.snapshot()
        with pytest.raises(AttributeError):
            _ = public.profiles  # type: ignore[attr-defined]
    assert sandbox.events.stored == 1


def test_what_has_no_blocking_form() -> None:
    async def twice(number: int) -> int:
        return number * 2

    assert run(twice, 4) == 8


def test_an_error_that_is_not_ours_comes_as_it_is() -> None:
    async def broken() -> None:
        raise ZeroDivisionError("0")

    with pytest.raises(ZeroDivisionError) as caught:
        run(broken)
    assert not isinstance(caught.value, KlaviyoError)
