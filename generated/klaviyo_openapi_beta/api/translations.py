# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The Translations operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Ref, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_CREATE_TRANSLATION_BETA = Operation(
    "create_translation_beta",
    "POST",
    "/api/translations",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("translations:write",),
    query={
        "additional-fields[translation]": "list[TranslationAdditionalField]",
        "fields[translation]": "list[CreateTranslationBetaTranslationField]",
    },
    body="TranslationCreate",
    returns="Translation",
    resource="translation",
    statuses=(201,),
)
_DELETE_TRANSLATION_BETA = Operation(
    "delete_translation_beta",
    "DELETE",
    "/api/translations/{id}",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("translations:write",),
    statuses=(204,),
)
_GET_CAMPAIGN_VARIATION_FOR_TRANSLATION_BETA = Operation(
    "get_campaign_variation_for_translation_beta",
    "GET",
    "/api/translations/{id}/campaign-variation",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read", "translations:read"),
    query={"fields[campaign-variation]": "list[CampaignVariationField]"},
    returns="CampaignVariation",
    nullable=True,
    resource="campaign-variation",
    aliases=("get_translation_campaign_variation",),
)
_GET_CAMPAIGN_VARIATION_ID_FOR_TRANSLATION_BETA = Operation(
    "get_campaign_variation_id_for_translation_beta",
    "GET",
    "/api/translations/{id}/relationships/campaign-variation",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read", "translations:read"),
    returns="Ref",
    nullable=True,
    resource="campaign-variation",
    aliases=("get_translation_relationships_campaign_variation",),
)
_GET_FLOW_MESSAGE_FOR_TRANSLATION_BETA = Operation(
    "get_flow_message_for_translation_beta",
    "GET",
    "/api/translations/{id}/flow-message",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("flows:read", "translations:read"),
    query={"fields[flow-message]": "list[FlowMessageField]"},
    returns="FlowMessage",
    nullable=True,
    resource="flow-message",
    aliases=("get_translation_flow_message",),
)
_GET_FLOW_MESSAGE_ID_FOR_TRANSLATION_BETA = Operation(
    "get_flow_message_id_for_translation_beta",
    "GET",
    "/api/translations/{id}/relationships/flow-message",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("flows:read", "translations:read"),
    returns="Ref",
    nullable=True,
    resource="flow-message",
    aliases=("get_translation_relationships_flow_message",),
)
_GET_TEMPLATE_FOR_TRANSLATION_BETA = Operation(
    "get_template_for_translation_beta",
    "GET",
    "/api/translations/{id}/template",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("templates:read", "translations:read"),
    query={"fields[template]": "list[TemplateField]"},
    returns="Template",
    nullable=True,
    resource="template",
    aliases=("get_translation_template",),
)
_GET_TEMPLATE_ID_FOR_TRANSLATION_BETA = Operation(
    "get_template_id_for_translation_beta",
    "GET",
    "/api/translations/{id}/relationships/template",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("templates:read", "translations:read"),
    returns="Ref",
    nullable=True,
    resource="template",
    aliases=("get_translation_relationships_template",),
)
_GET_TEMPLATE_UNIVERSAL_CONTENT_FOR_TRANSLATION_BETA = Operation(
    "get_template_universal_content_for_translation_beta",
    "GET",
    "/api/translations/{id}/template-universal-content",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("templates:read", "translations:read"),
    query={"fields[template-universal-content]": "list[TemplateUniversalContentField]"},
    returns="TemplateUniversalContent",
    nullable=True,
    resource="template-universal-content",
    aliases=("get_translation_template_universal_content",),
)
_GET_TEMPLATE_UNIVERSAL_CONTENT_ID_FOR_TRANSLATION_BETA = Operation(
    "get_template_universal_content_id_for_translation_beta",
    "GET",
    "/api/translations/{id}/relationships/template-universal-content",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("templates:read", "translations:read"),
    returns="Ref",
    nullable=True,
    resource="template-universal-content",
    aliases=("get_translation_relationships_template_universal_content",),
)
_GET_TRANSLATION_BETA = Operation(
    "get_translation_beta",
    "GET",
    "/api/translations/{id}",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("translations:read",),
    query={
        "additional-fields[translation]": "list[TranslationAdditionalField]",
        "fields[campaign-variation]": "list[CampaignVariationField]",
        "fields[flow-message]": "list[FlowMessageField]",
        "fields[template-universal-content]": "list[TemplateUniversalContentField]",
        "fields[template]": "list[TemplateField]",
        "fields[translation]": "list[CreateTranslationBetaTranslationField]",
        "include": "list[TranslationInclude]",
    },
    returns="Translation",
    resource="translation",
)
_GET_TRANSLATIONS_BETA = Operation(
    "get_translations_beta",
    "GET",
    "/api/translations",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("translations:read",),
    query={
        "fields[campaign-variation]": "list[CampaignVariationField]",
        "fields[flow-message]": "list[FlowMessageField]",
        "fields[template-universal-content]": "list[TemplateUniversalContentField]",
        "fields[template]": "list[TemplateField]",
        "fields[translation]": "list[TranslationField]",
        "filter": "str",
        "include": "list[TranslationInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "TranslationSort",
    },
    filters={
        "channel": ("string", "equals"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "related_resource_id": ("string", "equals"),
        "resource_type": ("string", "equals"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Translation",
    absent=("values",),
    many=True,
    resource="translation",
)
_UPDATE_TRANSLATION_BETA = Operation(
    "update_translation_beta",
    "PATCH",
    "/api/translations/{id}",
    area="translations",
    limits=("10/s", "150/m"),
    scopes=("translations:write",),
    query={
        "additional-fields[translation]": "list[TranslationAdditionalField]",
        "fields[translation]": "list[CreateTranslationBetaTranslationField]",
    },
    body="TranslationUpdate",
    returns="Translation",
    resource="translation",
)


class Translations(Resource):
    """The Translations operations, as `klaviyo.translations`."""

    __slots__ = ()

    _aliases = {
        "get_translation_campaign_variation": "get_campaign_variation_for_translation_beta",
        "get_translation_relationships_campaign_variation": "get_campaign_variation_id_for_translation_beta",
        "get_translation_flow_message": "get_flow_message_for_translation_beta",
        "get_translation_relationships_flow_message": "get_flow_message_id_for_translation_beta",
        "get_translation_template": "get_template_for_translation_beta",
        "get_translation_relationships_template": "get_template_id_for_translation_beta",
        "get_translation_template_universal_content": "get_template_universal_content_for_translation_beta",
        "get_translation_relationships_template_universal_content": "get_template_universal_content_id_for_translation_beta",
    }

    if TYPE_CHECKING:

        @overload
        async def create_translation_beta(
            self,
            body: m.TranslationCreate | d.TranslationCreateDict | d.Envelope,
            *,
            additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
            fields_translation: Sequence[t.CreateTranslationBetaTranslationField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Translation: ...

        @overload
        async def create_translation_beta(
            self,
            *,
            additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
            fields_translation: Sequence[t.CreateTranslationBetaTranslationField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TranslationCreateDict],
        ) -> m.Translation: ...

    async def create_translation_beta(
        self,
        body: m.TranslationCreate | d.TranslationCreateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationBetaTranslationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Translation:
        """Create translation beta.

        POST /api/translations · translations:write · 10/s, 150/m

        - `values` with `additional_fields_translation` only

        Example::

            translation = await klaviyo.beta.translations.create_translation_beta(
                channel="email", fallback_locale="en", source_locale="en", target_locales=["de", "fr"]
            )

        Args:
            body: `TranslationCreate`, or a dict with its fields; needs `channel`, `fallback_locale`,
                `source_locale`, `target_locales`.
            additional_fields_translation: Fields of each `translation` to answer with besides the usual
                ones: `values`.
            fields_translation: Fields of each `translation` to answer with, instead of all: `channel`,
                `created`, `fallback_locale`, `id`, `metadata`, `source_locale`, `target_locales`,
                `updated`, `values`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign_variation`, `channel`,
                `fallback_locale`, `flow_message`, `source_locale`, `target_locales`, `template`,
                `template_universal_content`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_translation_beta"""
        answer: m.Translation = await self._sender.send(
            _CREATE_TRANSLATION_BETA,
            query={
                "additional-fields[translation]": additional_fields_translation,
                "fields[translation]": fields_translation,
            },
            body=keyword_body(_CREATE_TRANSLATION_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_translation_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete translation beta.

        DELETE /api/translations/{id} · translations:write · 10/s, 150/m

        Example::

            await klaviyo.beta.translations.delete_translation_beta("01JQOONCFUS5AVTKOMYAJ3YUDK")

        Args:
            id: Id of the `translation` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_translation_beta"""
        answer: None = await self._sender.send(_DELETE_TRANSLATION_BETA, path=(id,), options=options)
        return answer

    async def get_campaign_variation_for_translation_beta(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Get campaign variation for translation beta.

        GET /api/translations/{id}/campaign-variation · campaigns:read translations:read · 10/s, 150/m

        Example::

            campaign_variation = await klaviyo.beta.translations.get_campaign_variation_for_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK"
            )

        Args:
            id: Id of the `translation`; required.
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_variation_for_translation_beta"""
        answer: m.CampaignVariation = await self._sender.send(
            _GET_CAMPAIGN_VARIATION_FOR_TRANSLATION_BETA,
            path=(id,),
            query={"fields[campaign-variation]": fields_campaign_variation},
            options=options,
        )
        return answer

    async def get_campaign_variation_id_for_translation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign variation id for translation beta.

        GET /api/translations/{id}/relationships/campaign-variation · campaigns:read translations:read · 10/s, 150/m

        Example::

            campaign_variation = await klaviyo.beta.translations.get_campaign_variation_id_for_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK"
            )

        Args:
            id: Id of the `translation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_variation_id_for_translation_beta"""
        answer: Ref = await self._sender.send(
            _GET_CAMPAIGN_VARIATION_ID_FOR_TRANSLATION_BETA, path=(id,), options=options
        )
        return answer

    async def get_flow_message_for_translation_beta(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[t.FlowMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowMessage:
        """Get flow message for translation beta.

        GET /api/translations/{id}/flow-message · flows:read translations:read · 10/s, 150/m

        Example::

            flow_message = await klaviyo.beta.translations.get_flow_message_for_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK"
            )

        Args:
            id: Id of the `translation`; required.
            fields_flow_message: Fields of each `flow-message` to answer with, instead of all: `channel`,
                `content`, `content.action_buttons`, `content.android_link`, `content.badge`,
                `content.bcc_email`, `content.body`, `content.cc_email` and 16 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow_message_for_translation_beta"""
        answer: m.FlowMessage = await self._sender.send(
            _GET_FLOW_MESSAGE_FOR_TRANSLATION_BETA,
            path=(id,),
            query={"fields[flow-message]": fields_flow_message},
            options=options,
        )
        return answer

    async def get_flow_message_id_for_translation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get flow message id for translation beta.

        GET /api/translations/{id}/relationships/flow-message · flows:read translations:read · 10/s, 150/m

        Example::

            flow_message = await klaviyo.beta.translations.get_flow_message_id_for_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK"
            )

        Args:
            id: Id of the `translation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow_message_id_for_translation_beta"""
        answer: Ref = await self._sender.send(_GET_FLOW_MESSAGE_ID_FOR_TRANSLATION_BETA, path=(id,), options=options)
        return answer

    async def get_template_for_translation_beta(
        self, id: str, *, fields_template: Sequence[t.TemplateField] | Unset = UNSET, options: Options | None = None
    ) -> m.Template:
        """Get template for translation beta.

        GET /api/translations/{id}/template · templates:read translations:read · 10/s, 150/m

        Example::

            template = await klaviyo.beta.translations.get_template_for_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK"
            )

        Args:
            id: Id of the `translation`; required.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `text`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template_for_translation_beta"""
        answer: m.Template = await self._sender.send(
            _GET_TEMPLATE_FOR_TRANSLATION_BETA, path=(id,), query={"fields[template]": fields_template}, options=options
        )
        return answer

    async def get_template_id_for_translation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template id for translation beta.

        GET /api/translations/{id}/relationships/template · templates:read translations:read · 10/s, 150/m

        Example::

            template = await klaviyo.beta.translations.get_template_id_for_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK"
            )

        Args:
            id: Id of the `translation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template_id_for_translation_beta"""
        answer: Ref = await self._sender.send(_GET_TEMPLATE_ID_FOR_TRANSLATION_BETA, path=(id,), options=options)
        return answer

    async def get_template_universal_content_for_translation_beta(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplateUniversalContent:
        """Get template universal content for translation beta.

        GET /api/translations/{id}/template-universal-content · templates:read translations:read · 10/s, 150/m

        Example::

            template_universal_content = await klaviyo.beta.translations.get_template_universal_content_for_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK"
            )

        Args:
            id: Id of the `translation`; required.
            fields_template_universal_content: Fields of each `template-universal-content` to answer with,
                instead of all: `created`, `definition`, `definition.content_type`, `definition.data`,
                `definition.data.content`, `definition.data.display_options`,
                `definition.data.display_options.content_repeat`,
                `definition.data.display_options.content_repeat.item_alias` and 35 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template_universal_content_for_translation_beta"""
        answer: m.TemplateUniversalContent = await self._sender.send(
            _GET_TEMPLATE_UNIVERSAL_CONTENT_FOR_TRANSLATION_BETA,
            path=(id,),
            query={"fields[template-universal-content]": fields_template_universal_content},
            options=options,
        )
        return answer

    async def get_template_universal_content_id_for_translation_beta(
        self, id: str, *, options: Options | None = None
    ) -> Ref:
        """Get template universal content id for translation beta.

        GET /api/translations/{id}/relationships/template-universal-content · templates:read translations:read · 10/s, 150/m

        Example::

            template_universal_content = await klaviyo.beta.translations.get_template_universal_content_id_for_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK"
            )

        Args:
            id: Id of the `translation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template_universal_content_id_for_translation_beta"""
        answer: Ref = await self._sender.send(
            _GET_TEMPLATE_UNIVERSAL_CONTENT_ID_FOR_TRANSLATION_BETA, path=(id,), options=options
        )
        return answer

    async def get_translation_beta(
        self,
        id: str,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_flow_message: Sequence[t.FlowMessageField] | Unset = UNSET,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationBetaTranslationField] | Unset = UNSET,
        include: Sequence[t.TranslationInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Translation:
        """Get translation beta.

        GET /api/translations/{id} · translations:read · 10/s, 150/m

        - `values` with `additional_fields_translation` only

        Example::

            translation = await klaviyo.beta.translations.get_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK", include=["campaign-variation"]
            )

        Args:
            id: Id of the `translation`; required.
            additional_fields_translation: Fields of each `translation` to answer with besides the usual
                ones: `values`.
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
            fields_flow_message: Fields of each `flow-message` to answer with, instead of all: `channel`,
                `content`, `content.action_buttons`, `content.android_link`, `content.badge`,
                `content.bcc_email`, `content.body`, `content.cc_email` and 16 more.
            fields_template_universal_content: Fields of each `template-universal-content` to answer with,
                instead of all: `created`, `definition`, `definition.content_type`, `definition.data`,
                `definition.data.content`, `definition.data.display_options`,
                `definition.data.display_options.content_repeat`,
                `definition.data.display_options.content_repeat.item_alias` and 35 more.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `text`, `updated`.
            fields_translation: Fields of each `translation` to answer with, instead of all: `channel`,
                `created`, `fallback_locale`, `id`, `metadata`, `source_locale`, `target_locales`,
                `updated`, `values`.
            include: Related resources to send along: `campaign-variation`, `flow-message`, `template`,
                `template-universal-content`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_translation_beta"""
        answer: m.Translation = await self._sender.send(
            _GET_TRANSLATION_BETA,
            path=(id,),
            query={
                "additional-fields[translation]": additional_fields_translation,
                "fields[campaign-variation]": fields_campaign_variation,
                "fields[flow-message]": fields_flow_message,
                "fields[template-universal-content]": fields_template_universal_content,
                "fields[template]": fields_template,
                "fields[translation]": fields_translation,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_translations_beta(
        self,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_flow_message: Sequence[t.FlowMessageField] | Unset = UNSET,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        fields_translation: Sequence[t.TranslationField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.TranslationInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TranslationSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Translation]:
        """Get translations beta.

        GET /api/translations · translations:read · 10/s, 150/m

        - never answers with `values`

        Example::

            from klaviyo_async import F

            async for translation in klaviyo.beta.translations.get_translations_beta(
                filter=F.id == "01JQOONCFUS5AVTKOMYAJ3YUDK"
            ):
                print(translation.id)

        Args:
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
            fields_flow_message: Fields of each `flow-message` to answer with, instead of all: `channel`,
                `content`, `content.action_buttons`, `content.android_link`, `content.badge`,
                `content.bcc_email`, `content.body`, `content.cc_email` and 16 more.
            fields_template_universal_content: Fields of each `template-universal-content` to answer with,
                instead of all: `created`, `definition`, `definition.content_type`, `definition.data`,
                `definition.data.content`, `definition.data.display_options`,
                `definition.data.display_options.content_repeat`,
                `definition.data.display_options.content_repeat.item_alias` and 35 more.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `text`, `updated`.
            fields_translation: Fields of each `translation` to answer with, instead of all: `channel`,
                `created`, `fallback_locale`, `id`, `metadata`, `source_locale`, `target_locales`,
                `updated`.
            filter: Condition that items must meet: made with `F`, or its text, by `channel` equals; `id`
                any equals; `related_resource_id` equals; `resource_type` equals.
            include: Related resources to send along: `campaign-variation`, `flow-message`, `template`,
                `template-universal-content`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `id`, `-id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_translations_beta"""
        return self._sender.pages(
            _GET_TRANSLATIONS_BETA,
            query={
                "fields[campaign-variation]": fields_campaign_variation,
                "fields[flow-message]": fields_flow_message,
                "fields[template-universal-content]": fields_template_universal_content,
                "fields[template]": fields_template,
                "fields[translation]": fields_translation,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def update_translation_beta(
        self,
        id: str,
        body: m.TranslationUpdate | d.TranslationUpdateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationBetaTranslationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateTranslationBetaKeywords],
    ) -> m.Translation:
        """Update translation beta.

        PATCH /api/translations/{id} · translations:write · 10/s, 150/m

        - `values` with `additional_fields_translation` only

        Example::

            translation = await klaviyo.beta.translations.update_translation_beta(
                "01JQOONCFUS5AVTKOMYAJ3YUDK", fallback_locale="en"
            )

        Args:
            id: Id of the `translation` to change; required.
            body: `TranslationUpdate`, or a dict with its fields; needs `id`.
            additional_fields_translation: Fields of each `translation` to answer with besides the usual
                ones: `values`.
            fields_translation: Fields of each `translation` to answer with, instead of all: `channel`,
                `created`, `fallback_locale`, `id`, `metadata`, `source_locale`, `target_locales`,
                `updated`, `values`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `fallback_locale`, `source_locale`,
                `target_locales`, `values`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_translation_beta"""
        answer: m.Translation = await self._sender.send(
            _UPDATE_TRANSLATION_BETA,
            path=(id,),
            query={
                "additional-fields[translation]": additional_fields_translation,
                "fields[translation]": fields_translation,
            },
            body=keyword_body(_UPDATE_TRANSLATION_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
