# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Data Privacy operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Operation, Options, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
else:
    from . import d, m

_REQUEST_PROFILE_DELETION = Operation(
    "request_profile_deletion",
    "POST",
    "/api/data-privacy-deletion-jobs",
    area="data_privacy",
    limits=("3/s", "60/m"),
    scopes=("data-privacy:write",),
    body="DataPrivacyCreateDeletionJob",
    resource="data-privacy-deletion-job",
    statuses=(202,),
    aliases=("create_data_privacy_deletion_job",),
)


class DataPrivacy(Resource):
    """The Data Privacy operations, as `klaviyo.data_privacy`."""

    __slots__ = ()

    _aliases = {
        "create_data_privacy_deletion_job": "request_profile_deletion",
    }

    if TYPE_CHECKING:

        @overload
        async def request_profile_deletion(
            self,
            body: m.DataPrivacyCreateDeletionJob | d.DataPrivacyCreateDeletionJobDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def request_profile_deletion(
            self, *, options: Options | None = None, **fields: Unpack[d.DataPrivacyCreateDeletionJobDict]
        ) -> None: ...

    async def request_profile_deletion(
        self,
        body: m.DataPrivacyCreateDeletionJob | d.DataPrivacyCreateDeletionJobDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Request profile deletion.

        POST /api/data-privacy-deletion-jobs · data-privacy:write · 3/s, 60/m

        Example::

            await klaviyo.data_privacy.request_profile_deletion(profile={"email": "ada@example.com"})

        Args:
            body: `DataPrivacyCreateDeletionJob`, or a dict with its fields; needs `profile`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `profile`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/request_profile_deletion"""
        answer: None = await self._sender.send(
            _REQUEST_PROFILE_DELETION,
            body=keyword_body(_REQUEST_PROFILE_DELETION, body, fields) if fields else body,
            options=options,
        )
        return answer
