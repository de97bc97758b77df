# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the data_privacy area."""

from __future__ import annotations

from .._runtime import UNSET, ResourceModel, Unset, Wire


class DataPrivacyCreateDeletionJob(ResourceModel, kw_only=True):
    """Body of `request_profile_deletion`."""

    _wire = Wire("data-privacy-deletion-job", data=("profile",))

    profile: DataPrivacyProfile
    """`DataPrivacyProfile` of `email`, `id`, `phone_number`; required."""


class DataPrivacyProfile(ResourceModel, kw_only=True):
    """Part of `DataPrivacyCreateDeletionJob`."""

    _wire = Wire("profile")

    id: str | None | Unset = UNSET
    """Id of the `profile`; may be left out, may be None."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
