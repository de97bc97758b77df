# type: ignore
"""Mistakes with the client without `await`."""

from klaviyo_async.blocking import KlaviyoClient


def calls(klaviyo: KlaviyoClient) -> None:
    klaviyo.profiles.get_profiel("01G")  # E: attr-defined | reportAttributeAccessIssue
    klaviyo.profile.get_profile("01G")  # E: attr-defined | reportAttributeAccessIssue
    klaviyo.profiles.get_profile()  # E: call-arg | reportCallIssue
    klaviyo.profiles.get_profile("01G", include=["list"])  # E: list-item | reportArgumentType
    klaviyo.profiles.get_profile("01G").emial  # E: attr-defined | reportAttributeAccessIssue
    klaviyo.track("Signed Up", "ada@example.com")  # E: call-arg | reportCallIssue
    KlaviyoClient("pk_1", 10)  # E: arg-type call-arg | reportCallIssue
    KlaviyoClient("pk_1", timeouts=10)  # E: call-arg | reportCallIssue
    klaviyo.ingest(spol="x")  # E: call-arg | reportCallIssue


async def awaited(klaviyo: KlaviyoClient) -> None:
    await klaviyo.profiles.get_profile("01G")  # E: misc | reportGeneralTypeIssues
    async for (
        profile
    ) in klaviyo.profiles.get_profiles():  # E: attr-defined | reportGeneralTypeIssues
        print(profile)
