"""Types at the edges: errors, hooks, accounts, webhooks, test helpers."""

from typing import assert_type

from klaviyo_async import (
    ApiError,
    APIStatusError,
    Call,
    ConflictError,
    Hooks,
    KlaviyoAccounts,
    KlaviyoClient,
    KlaviyoError,
    LocalLimiter,
    OAuthApp,
    RawResponse,
    SQLiteTokenStore,
    Tokens,
    scopes_for,
)
from klaviyo_async.models import Profile
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import FakeKlaviyo, VirtualClock, assert_sent, make
from klaviyo_async.webhooks import VerifiedDelivery, WebhookVerifier


async def errors(klaviyo: KlaviyoClient) -> None:
    try:
        await klaviyo.profiles.get_profile("01G")
    except ConflictError as conflict:
        assert_type(conflict.duplicate_profile_id, str | None)
    except APIStatusError as error:
        assert_type(error.status, int)
        assert_type(error.errors, tuple[ApiError, ...])
        assert_type(error.retry_after, float | None)
    except KlaviyoError as error:
        assert_type(error.operation, str | None)
        assert_type(error.attempts, int)


class Counting(Hooks):
    def on_response(self, call: Call, response: RawResponse, seconds: float) -> None:
        assert_type(call.attempts, int)
        assert_type(call.operation.name, str)


async def accounts() -> None:
    app = OAuthApp("id", "secret", "https://example.com/back", scopes=scopes_for("get_profiles"))
    accounts = KlaviyoAccounts(app=app, store=SQLiteTokenStore("tokens.db"), limiter=LocalLimiter())
    async with accounts:
        assert_type(accounts["acme"], KlaviyoClient)
        assert_type(await app.exchange("code", "verifier"), Tokens)


def webhooks(body: bytes, headers: dict[str, str]) -> None:
    delivery = WebhookVerifier("secret").verify(body, headers)
    assert_type(delivery, VerifiedDelivery)
    for event in delivery.events:
        assert_type(event.topic, str)


async def helpers() -> None:
    fake = FakeKlaviyo()
    clock = VirtualClock()
    async with KlaviyoClient("pk_1", transport=fake, clock=clock, hooks=[Counting()]) as klaviyo:
        assert_type(klaviyo, KlaviyoClient)
    assert_type(make(Profile), Profile)
    assert_type(assert_sent(fake, "create_event").operation, str)
    async with Sandbox() as sandbox:
        assert_type(sandbox.url, str)
