# type: ignore
"""Mistakes in bodies that a checker has to find; the test takes the first line away."""

from klaviyo_async import KlaviyoClient


async def keywords(klaviyo: KlaviyoClient) -> None:
    profiles = klaviyo.profiles
    await profiles.create_profile(emial="ada@example.com")  # E: call-arg | reportCallIssue
    await profiles.create_profile(email=7)  # E: arg-type | reportArgumentType
    await profiles.create_profile(on_conflict="ignore")  # E: arg-type | reportArgumentType
    await profiles.update_profile("01G", on_conflict="update")  # E: call-arg | reportCallIssue
    await profiles.update_profile("01G", emial="x")  # E: call-arg | reportCallIssue
    await profiles.create_profile(location={"citty": "X"})  # E: arg-type | reportArgumentType
    await klaviyo.events.create_event(properties={})  # E: call-overload | reportCallIssue


async def dicts(klaviyo: KlaviyoClient) -> None:
    profiles = klaviyo.profiles
    await profiles.create_profile({"emial": "a@x.y"})  # E: arg-type | reportArgumentType
    await profiles.create_profile({"email": 7})  # E: arg-type | reportArgumentType
    await profiles.update_profile("01G", {"titel": "x"})  # E: arg-type | reportArgumentType
    await klaviyo.lists.create_list({"nmae": "x"})  # E: call-overload | reportArgumentType
