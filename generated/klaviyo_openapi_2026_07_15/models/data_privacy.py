# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the data_privacy area."""

from __future__ import annotations

from .._runtime import UNSET, ResourceModel, Unset, Wire, model


@model
class DataPrivacyCreateDeletionJob(ResourceModel):
    """Body of `request_profile_deletion`."""

    _wire = Wire("data-privacy-deletion-job", data=("profile",))

    profile: DataPrivacyProfile


@model
class DataPrivacyProfile(ResourceModel):
    _wire = Wire("profile")

    id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
