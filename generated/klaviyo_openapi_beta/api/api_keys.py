# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The API Keys operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import UNSET, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_GET_API_KEY_BETA = Operation(
    "get_api_key_beta",
    "GET",
    "/api/api-keys/{id}",
    area="api_keys",
    limits=("1/s", "15/m"),
    scopes=("credentials:read",),
    query={"additional-fields[api-key]": "list[ApiKeyAdditionalField]", "fields[api-key]": "list[ApiKeyField]"},
    returns="ApiKey",
    resource="api-key",
)
_GET_API_KEYS_BETA = Operation(
    "get_api_keys_beta",
    "GET",
    "/api/api-keys",
    area="api_keys",
    limits=("1/s", "15/m"),
    scopes=("credentials:read",),
    query={"additional-fields[api-key]": "list[ApiKeyAdditionalField]", "fields[api-key]": "list[ApiKeyField]"},
    returns="ApiKey",
    many=True,
    resource="api-key",
)
_UPDATE_API_KEY_BETA = Operation(
    "update_api_key_beta",
    "PATCH",
    "/api/api-keys/{id}",
    area="api_keys",
    limits=("1/s", "15/m"),
    scopes=("credentials:write",),
    query={"additional-fields[api-key]": "list[ApiKeyAdditionalField]", "fields[api-key]": "list[ApiKeyField]"},
    body="ApiKeyUpdateRequest",
    returns="ApiKey",
    resource="api-key",
)


class APIKeys(Resource):
    """The API Keys operations, as `klaviyo.api_keys`."""

    __slots__ = ()

    async def get_api_key_beta(
        self,
        id: str,
        *,
        additional_fields_api_key: Sequence[t.ApiKeyAdditionalField] | Unset = UNSET,
        fields_api_key: Sequence[t.ApiKeyField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ApiKey:
        """Get api key beta.

        GET /api/api-keys/{id} · credentials:read · 1/s, 15/m

        - `redacted_key` with `additional_fields_api_key` only

        Example::

            api_key = await klaviyo.beta.api_keys.get_api_key_beta("01JRQUEAVO3WVFX6BJ2FXDBFQ3")

        Args:
            id: Id of the `api-key`; required.
            additional_fields_api_key: Fields of each `api-key` to answer with besides the usual ones:
                `redacted_key`.
            fields_api_key: Fields of each `api-key` to answer with, instead of all: `created`, `id`,
                `name`, `redacted_key`, `scopes`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_api_key_beta"""
        answer: m.ApiKey = await self._sender.send(
            _GET_API_KEY_BETA,
            path=(id,),
            query={"additional-fields[api-key]": additional_fields_api_key, "fields[api-key]": fields_api_key},
            options=options,
        )
        return answer

    def get_api_keys_beta(
        self,
        *,
        additional_fields_api_key: Sequence[t.ApiKeyAdditionalField] | Unset = UNSET,
        fields_api_key: Sequence[t.ApiKeyField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ApiKey]:
        """Get api keys beta.

        GET /api/api-keys · credentials:read · 1/s, 15/m

        - `redacted_key` with `additional_fields_api_key` only

        Example::

            async for api_key in klaviyo.beta.api_keys.get_api_keys_beta():
                print(api_key.name)

        Args:
            additional_fields_api_key: Fields of each `api-key` to answer with besides the usual ones:
                `redacted_key`.
            fields_api_key: Fields of each `api-key` to answer with, instead of all: `created`, `id`,
                `name`, `redacted_key`, `scopes`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_api_keys_beta"""
        return self._sender.pages(
            _GET_API_KEYS_BETA,
            query={"additional-fields[api-key]": additional_fields_api_key, "fields[api-key]": fields_api_key},
            options=options,
        )

    async def update_api_key_beta(
        self,
        id: str,
        body: m.ApiKeyUpdateRequest | d.ApiKeyUpdateRequestDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_api_key: Sequence[t.ApiKeyAdditionalField] | Unset = UNSET,
        fields_api_key: Sequence[t.ApiKeyField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateApiKeyBetaKeywords],
    ) -> m.ApiKey:
        """Update api key beta.

        PATCH /api/api-keys/{id} · credentials:write · 1/s, 15/m

        - `redacted_key` with `additional_fields_api_key` only

        Example::

            api_key = await klaviyo.beta.api_keys.update_api_key_beta(
                "01JRQUEAVO3WVFX6BJ2FXDBFQ3", name="Warehouse", status="active"
            )

        Args:
            id: Id of the `api-key` to change; required.
            body: `ApiKeyUpdateRequest`, or a dict with its fields; needs `id`.
            additional_fields_api_key: Fields of each `api-key` to answer with besides the usual ones:
                `redacted_key`.
            fields_api_key: Fields of each `api-key` to answer with, instead of all: `created`, `id`,
                `name`, `redacted_key`, `scopes`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `status`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_api_key_beta"""
        answer: m.ApiKey = await self._sender.send(
            _UPDATE_API_KEY_BETA,
            path=(id,),
            query={"additional-fields[api-key]": additional_fields_api_key, "fields[api-key]": fields_api_key},
            body=keyword_body(_UPDATE_API_KEY_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
