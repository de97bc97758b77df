# type: ignore
"""Mistakes in calls that return answers beside models."""

from klaviyo_async import KlaviyoClient


async def calls(klaviyo: KlaviyoClient) -> None:
    klaviyo.with_raw.profiles.get_profiel("01G")  # E: attr-defined | reportAttributeAccessIssue
    klaviyo.with_raw.profile  # E: attr-defined | reportAttributeAccessIssue
    await klaviyo.with_raw.profiles.get_profile()  # E: call-arg | reportCallIssue
    await klaviyo.with_raw.profiles.get_profile(7)  # E: arg-type | reportArgumentType
    await klaviyo.with_raw.profiles.create_profile(emial="x")  # E: call-arg | reportCallIssue
    await klaviyo.with_raw.coupons.create_coupon()  # E: call-overload | reportCallIssue
    pair = await klaviyo.with_raw.profiles.get_profile("01G")
    pair.email  # E: attr-defined | reportAttributeAccessIssue
