# type: ignore
"""Mistakes in calls that a checker has to find; the test takes the first line away."""

from klaviyo_async import KlaviyoClient, Options
from klaviyo_async import KlavyoClient  # E: attr-defined | reportAttributeAccessIssue
from klaviyo_async.models import Profile, ProfileCreate
from klaviyo_async.models import Profiles  # E: attr-defined | reportAttributeAccessIssue


async def models(klaviyo: KlaviyoClient, profile: Profile) -> None:
    profile.emial  # E: attr-defined | reportAttributeAccessIssue
    profile.email.lower()  # E: union-attr | reportAttributeAccessIssue reportOptionalMemberAccess
    ProfileCreate(emial="ada@example.com")  # E: call-arg | reportCallIssue
    ProfileCreate(email=7)  # E: arg-type | reportArgumentType
    Profile(email="ada@example.com")  # E: call-arg | reportCallIssue


async def calls(klaviyo: KlaviyoClient) -> None:
    klaviyo.profiles.get_profiel("01G")  # E: attr-defined | reportAttributeAccessIssue
    klaviyo.profile.get_profile("01G")  # E: attr-defined | reportAttributeAccessIssue
    await klaviyo.profiles.get_profile()  # E: call-arg | reportCallIssue
    await klaviyo.profiles.get_profile(1)  # E: arg-type | reportArgumentType
    await klaviyo.profiles.get_profile("01G", include=["list"])  # E: list-item | reportArgumentType
    await klaviyo.profiles.get_profile("01G", fields=["id"])  # E: call-arg | reportCallIssue
    await klaviyo.profiles.create_profile("ada@example.com")  # E: arg-type | reportArgumentType
    await klaviyo.track("Signed Up", "ada@example.com")  # E: call-arg | reportCallIssue


async def lists(klaviyo: KlaviyoClient) -> None:
    for profile in klaviyo.profiles.get_profiles():  # E: attr-defined | reportGeneralTypeIssues
        print(profile)
    klaviyo.profiles.get_profiles(sort="email,id")  # E: arg-type | reportArgumentType
    klaviyo.profiles.get_profiles(page_size="20")  # E: arg-type | reportArgumentType
    klaviyo.profiles.get_profiles(filter=7)  # E: arg-type | reportArgumentType
    async for event in klaviyo.events.get_events():
        event.profile.email  # E: union-attr | reportAttributeAccessIssue
        event.metric.name  # E: arg-type | reportAttributeAccessIssue


async def options(klaviyo: KlaviyoClient) -> None:
    klaviyo.with_options(max_retry=1)  # E: call-arg | reportCallIssue
    klaviyo.with_options(lane="fast")  # E: arg-type | reportArgumentType
    some: Options = {"retries": 1}  # E: typeddict-unknown-key | reportAssignmentType
    some = {"deadline": "5"}  # E: typeddict-item | reportAssignmentType
    get = klaviyo.profiles.get_profile
    await get("01G", options={"retries": 1})  # E: arg-type | reportArgumentType
    await get("01G", options=[some])  # E: arg-type | reportArgumentType
    KlaviyoClient("pk_1", 10)  # E: arg-type call-arg | reportCallIssue
    KlaviyoClient("pk_1", timeouts=10)  # E: call-arg | reportCallIssue
    KlaviyoClient("pk_1", hooks=print)  # E: arg-type | reportArgumentType
