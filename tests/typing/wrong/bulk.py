# type: ignore
"""Mistakes in bulk work that a checker has to find; the test takes the first line away."""

from klaviyo_async import Hooks, KlaviyoAccounts, KlaviyoClient
from klaviyo_async.auth.tokens import TokenStore
from klaviyo_async.limiter import Limiter


async def sinks(klaviyo: KlaviyoClient) -> None:
    klaviyo.ingest(mode="fast")  # E: arg-type | reportArgumentType
    klaviyo.ingest(lingers=1)  # E: call-arg | reportCallIssue
    klaviyo.ingest(dead_letters=7)  # E: arg-type | reportArgumentType
    async with klaviyo.ingest() as sink:
        event = {"metric": "x"}
        sink.send(event).unique_id  # E: attr-defined | reportAttributeAccessIssue
        sink.send(event, receipt=7)  # E: call-overload | reportCallIssue reportArgumentType


async def jobs(klaviyo: KlaviyoClient) -> None:
    await klaviyo.jobs.import_profiles([], list="X")  # E: call-arg | reportCallIssue
    await klaviyo.jobs.import_profiles([], concurrency="4")  # E: arg-type | reportArgumentType
    await klaviyo.jobs.import_profiles()  # E: call-arg | reportCallIssue
    report = await klaviyo.jobs.suppress_all(["ada@example.com"])
    report.finished  # E: attr-defined | reportAttributeAccessIssue
    async for state in klaviyo.jobs.follow("01G", "bulk_suppress_profiles"):
        state.state  # E: attr-defined | reportAttributeAccessIssue


class Store:
    """No `swap`."""

    async def load(self, account: str) -> None: ...


class Late(Hooks):
    def on_done(self, call: int) -> None:  # E: override | reportIncompatibleMethodOverride
        ...


async def protocols(limiter: Limiter) -> None:
    KlaviyoAccounts(store=Store())  # E: arg-type | reportArgumentType
    KlaviyoClient("pk_1", limiter=Store())  # E: arg-type | reportArgumentType
    store: TokenStore = Store()  # E: assignment | reportAssignmentType
    await limiter.acquire("owner")  # E: call-arg | reportCallIssue
    print(store)
