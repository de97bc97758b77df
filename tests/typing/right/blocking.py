"""Types of the client without `await`."""

from collections.abc import Mapping, Sequence
from typing import Any, assert_type

from klaviyo_openapi.models import List
from klaviyo_openapi_2026_07_15.models import Event as Event20260715
from klaviyo_openapi_beta.models import ApiKey

from klaviyo_async import F, OAuthApp, RawResponse, Report, Timeout, Tokens, Unset
from klaviyo_async.blocking import (
    Job,
    KlaviyoAccounts,
    KlaviyoClient,
    PublicClient,
    Receipt,
    Sink,
    run,
)
from klaviyo_async.models import Event, Profile, ProfileCreate


def models(klaviyo: KlaviyoClient) -> None:
    profile = klaviyo.profiles.get_profile("01G", include=["lists"], options={"deadline": 2.0})
    assert_type(profile, Profile)
    assert_type(profile.email, str | None | Unset)
    assert_type(profile.lists, list[List] | Unset)
    assert_type(klaviyo.profiles.create_profile(ProfileCreate(email="ada@example.com")), Profile)
    assert_type(klaviyo.profiles.create_profile(email="ada@example.com"), Profile)
    assert_type(klaviyo.profiles.create_profile({"email": "ada@example.com"}), Profile)
    klaviyo.events.create_event(metric={"name": "x"}, profile={"email": "a@b.c"}, properties={})
    assert_type(klaviyo.track("Signed Up", email="ada@example.com"), None)
    assert_type(klaviyo.request("get_profile", id="01G"), RawResponse)
    assert_type(klaviyo.raw("GET", "/api/things"), RawResponse)
    for thing in klaviyo.raw("GET", "/api/things", paged=True):
        assert_type(thing, dict[str, Any])


def lists(klaviyo: KlaviyoClient) -> None:
    for profile in klaviyo.profiles.get_profiles(page_size=20, sort="-created"):
        assert_type(profile, Profile)
    for event in klaviyo.events.get_events(filter=F.metric_id == "abc").items(limit=10, prefetch=2):
        assert_type(event, Event)
    with klaviyo.events.get_events().items() as events:
        assert_type(next(iter(events)), Event)
    page = klaviyo.profiles.get_profiles().page()
    assert_type(page.data, Sequence[Profile])
    assert_type(page[0], Profile)
    assert_type(list(page), list[Profile])
    assert_type(page.links, Mapping[str, Any])
    after = page.next()
    if after is not None:
        assert_type(after[0], Profile)
    for each in klaviyo.profiles.get_profiles().pages(prefetch=1):
        assert_type(each.data, Sequence[Profile])
    assert_type(sorted(one.id for one in klaviyo.profiles.get_profiles()), list[str])


def packages(klaviyo: KlaviyoClient) -> None:
    for key in klaviyo.beta.api_keys.get_api_keys_beta():
        assert_type(key, ApiKey)
    assert_type(klaviyo.using("2026-07-15").events.get_event("1"), Event20260715)


def jobs(klaviyo: KlaviyoClient) -> None:
    assert_type(klaviyo.jobs.import_profiles([], lists=["abc"]), Report)
    assert_type(klaviyo.jobs.subscribe_all(["ada@example.com"], channels=["email"]), Report)
    job = klaviyo.jobs.follow("1", "profile-bulk-import-job", timeout=5)
    assert_type(job, Job)
    for state in job:
        assert_type(state.over, bool)


def sinks(klaviyo: KlaviyoClient) -> None:
    with klaviyo.ingest(spool="events.db", max_buffered=10) as sink:
        assert_type(sink, Sink)
        assert_type(sink.post({}), bool)
        assert_type(sink.send({}), None)
        assert_type(sink.send({}, receipt=True), Receipt)
        assert_type(sink.flush(5), None)
    assert_type(klaviyo.ingest_all([{}]), Report)


def clients(app: OAuthApp) -> None:
    with KlaviyoClient("pk_1", timeout=Timeout(total=5), deadline=10, max_connections=5) as klaviyo:
        assert_type(klaviyo, KlaviyoClient)
        assert_type(klaviyo.with_options(lane="bulk"), KlaviyoClient)
        assert_type(klaviyo.limits.estimate("create_event", 100), float)
    with PublicClient("ABC123") as public:
        assert_type(public.client.get_client_reviews().page()[0].id, str)
    with KlaviyoAccounts(keys={"shop": "pk_1"}.get) as accounts:
        assert_type(accounts["shop"], KlaviyoClient)
    assert_type(KlaviyoClient.from_env(), KlaviyoClient)
    assert_type(run(app.exchange, "code", app.authorize().code_verifier), Tokens)
