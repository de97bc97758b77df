# type: ignore
"""Mistakes in raw calls, rules and bounds that a checker has to find; the test takes the first line away."""

from klaviyo_async import FailedAttempt, KlaviyoClient, KlaviyoError


async def raw(klaviyo: KlaviyoClient) -> None:
    async for _ in klaviyo.raw("GET", "/api/x"):  # E: attr-defined | reportGeneralTypeIssues
        pass
    (await klaviyo.raw("GET", "/api/x")).data  # E: attr-defined | reportAttributeAccessIssue
    await klaviyo.raw("GET", "/api/x", params={})  # E: call-overload | reportCallIssue
    await klaviyo.raw("GET", b"/api/x")  # E: call-overload | reportArgumentType
    await klaviyo.raw("GET")  # E: call-overload | reportCallIssue
    page = await klaviyo.raw("GET", "/api/x", paged=True)
    page[0].attributes  # E: attr-defined | reportAttributeAccessIssue


def few(attempt: FailedAttempt) -> bool:
    return True


def number(attempt: FailedAttempt, error: KlaviyoError) -> int:
    attempt.number = 2  # E: misc | reportAttributeAccessIssue
    return attempt.number


def word(attempt: FailedAttempt, error: KlaviyoError) -> str:
    return "unsafe"


KlaviyoClient("pk_1", retry=few)  # E: arg-type | reportArgumentType
KlaviyoClient("pk_1", retry=number)  # E: arg-type | reportArgumentType
KlaviyoClient("pk_1", retry=word)  # E: arg-type | reportArgumentType
KlaviyoClient("pk_1", retry=True)  # E: arg-type | reportArgumentType
KlaviyoClient("pk_1", max_concurrency="8")  # E: arg-type | reportArgumentType
KlaviyoClient("pk_1", max_concurrency=["create_event"])  # E: arg-type | reportArgumentType
KlaviyoClient("pk_1", extra_query="a=b")  # E: arg-type | reportArgumentType
