# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The API groups as threads without an event loop call them: for type checkers.

`klaviyo_async.blocking` has objects that behave so; what each method does is said at the method of the same
name in `klaviyo_openapi_beta.api`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, Unpack, overload

from . import models as m
from ._runtime import UNSET, Filter, Options, Ref, Unset
from .api import _types as t
from .models import dicts as d

if TYPE_CHECKING:
    from .blocking_with_raw import AreasWithRaw

T_co = TypeVar("T_co", covariant=True)


class Page(Protocol[T_co]):
    """One page of a list."""

    @property
    def data(self) -> Sequence[T_co]: ...
    @property
    def included(self) -> Sequence[Any]: ...
    @property
    def links(self) -> Mapping[str, Any]: ...
    @property
    def meta(self) -> Mapping[str, Any]: ...
    @property
    def has_next(self) -> bool: ...
    @property
    def next_cursor(self) -> str | None: ...
    @property
    def resource(self) -> Any: ...
    @property
    def response(self) -> Any: ...
    def __getitem__(self, index: int, /) -> T_co: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __len__(self) -> int: ...
    def next(self) -> Page[T_co] | None: ...


class Iteration(Protocol[T_co]):
    """A list being read; close it (`close`, `with`) if you leave it early."""

    def __iter__(self) -> Iterator[T_co]: ...
    def __next__(self) -> T_co: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: Any) -> None: ...


class Pager(Protocol[T_co]):
    """A list call: `page()` for one page, `for` over it for all items, page by page."""

    def page(self) -> Page[T_co]: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def items(self, *, limit: int | None = None, prefetch: int = 0) -> Iteration[T_co]: ...
    def pages(self, *, limit: int | None = None, prefetch: int = 0) -> Iteration[Page[T_co]]: ...


class APIKeys(Protocol):
    """The API Keys operations, as `klaviyo.api_keys`."""

    def get_api_key_beta(
        self,
        id: str,
        *,
        additional_fields_api_key: Sequence[t.ApiKeyAdditionalField] | Unset = UNSET,
        fields_api_key: Sequence[t.ApiKeyField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ApiKey:
        """Get api key beta: GET /api/api-keys/{id}, 1/s, 15/m."""
        ...

    def get_api_keys_beta(
        self,
        *,
        additional_fields_api_key: Sequence[t.ApiKeyAdditionalField] | Unset = UNSET,
        fields_api_key: Sequence[t.ApiKeyField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ApiKey]:
        """Get api keys beta: GET /api/api-keys, 1/s, 15/m."""
        ...

    def update_api_key_beta(
        self,
        id: str,
        body: m.ApiKeyUpdateRequest | d.ApiKeyUpdateRequestDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_api_key: Sequence[t.ApiKeyAdditionalField] | Unset = UNSET,
        fields_api_key: Sequence[t.ApiKeyField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateApiKeyBetaKeywords],
    ) -> m.ApiKey:
        """Update api key beta: PATCH /api/api-keys/{id}, 1/s, 15/m."""
        ...


class Applications(Protocol):
    """The Applications operations, as `klaviyo.applications`."""

    def get_applications_beta(
        self,
        *,
        fields_application: Sequence[t.ApplicationField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Application]:
        """Get applications beta: GET /api/applications, 3/s, 60/m."""
        ...


class Billing(Protocol):
    """The Billing operations, as `klaviyo.billing`."""

    def get_billing_usage_beta(
        self,
        id: str,
        *,
        fields_billing_usage: Sequence[t.BillingUsageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BillingUsage:
        """Get billing usage beta: GET /api/billing-usage/{id}, 10/s, 150/m."""
        ...

    def list_billing_usage_beta(
        self,
        *,
        fields_billing_usage: Sequence[t.BillingUsageField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BillingUsage]:
        """List billing usage beta: GET /api/billing-usage, 10/s, 150/m."""
        ...


class Brands(Protocol):
    """The Brands operations, as `klaviyo.brands`."""

    @overload
    def create_brand_button_beta(
        self,
        body: m.BrandButtonCreate | d.BrandButtonCreateDict | d.Envelope,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandButton:
        """Create brand button beta: POST /api/brand-buttons, 3/s, 60/m."""
        ...

    @overload
    def create_brand_button_beta(
        self,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandButtonCreateDict],
    ) -> m.BrandButton: ...

    def create_brand_color_beta(
        self,
        body: m.BrandColorCreate | d.BrandColorCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandColorCreateDict],
    ) -> m.BrandColor:
        """Create brand color beta: POST /api/brand-colors, 3/s, 60/m."""
        ...

    def create_brand_logo_beta(
        self,
        body: m.BrandLogoCreate | d.BrandLogoCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandLogoCreateDict],
    ) -> m.BrandLogo:
        """Create brand logo beta: POST /api/brand-logos, 3/s, 60/m."""
        ...

    @overload
    def create_brand_social_group_beta(
        self,
        body: m.BrandSocialGroupCreate | d.BrandSocialGroupCreateDict | d.Envelope,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandSocialGroup:
        """Create brand social group beta: POST /api/brand-social-groups, 3/s, 60/m."""
        ...

    @overload
    def create_brand_social_group_beta(
        self,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandSocialGroupCreateDict],
    ) -> m.BrandSocialGroup: ...

    def delete_brand_button_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand button beta: DELETE /api/brand-buttons/{id}, 3/s, 60/m."""
        ...

    def delete_brand_color_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand color beta: DELETE /api/brand-colors/{id}, 3/s, 60/m."""
        ...

    def delete_brand_logo_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand logo beta: DELETE /api/brand-logos/{id}, 3/s, 60/m."""
        ...

    def delete_brand_social_group_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand social group beta: DELETE /api/brand-social-groups/{id}, 3/s, 60/m."""
        ...

    def get_brand_button_beta(
        self,
        id: str,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandButton:
        """Get brand button beta: GET /api/brand-buttons/{id}, 10/s, 150/m."""
        ...

    def get_brand_buttons_beta(
        self, *, fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.BrandButton]:
        """Get brand buttons beta: GET /api/brand-buttons, 10/s, 150/m."""
        ...

    def get_brand_color_beta(
        self,
        id: str,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandColor:
        """Get brand color beta: GET /api/brand-colors/{id}, 10/s, 150/m."""
        ...

    def get_brand_colors_beta(
        self, *, fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.BrandColor]:
        """Get brand colors beta: GET /api/brand-colors, 10/s, 150/m."""
        ...

    def get_brand_email_default_beta(
        self,
        id: str,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        include: Sequence[t.BrandEmailDefaultInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandEmailDefault:
        """Get brand email default beta: GET /api/brand-email-defaults/{id}, 10/s, 150/m."""
        ...

    def get_brand_email_defaults_beta(
        self,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        include: Sequence[t.BrandEmailDefaultInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandEmailDefault]:
        """Get brand email defaults beta: GET /api/brand-email-defaults, 10/s, 150/m."""
        ...

    def get_brand_logo_beta(
        self,
        id: str,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        include: Sequence[t.BrandLogoInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandLogo:
        """Get brand logo beta: GET /api/brand-logos/{id}, 10/s, 150/m."""
        ...

    def get_brand_logos_beta(
        self,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        include: Sequence[t.BrandLogoInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandLogo]:
        """Get brand logos beta: GET /api/brand-logos, 10/s, 150/m."""
        ...

    def get_brand_social_group_beta(
        self,
        id: str,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandSocialGroup:
        """Get brand social group beta: GET /api/brand-social-groups/{id}, 10/s, 150/m."""
        ...

    def get_brand_social_groups_beta(
        self,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandSocialGroup]:
        """Get brand social groups beta: GET /api/brand-social-groups, 10/s, 150/m."""
        ...

    def get_brand_voice_beta(
        self,
        id: str,
        *,
        fields_brand_voice: Sequence[t.BrandVoiceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandVoice:
        """Get brand voice beta: GET /api/brand-voice/{id}, 10/s, 150/m."""
        ...

    def update_brand_button_beta(
        self,
        id: str,
        body: m.BrandButtonUpdate | d.BrandButtonUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandButtonBetaKeywords],
    ) -> m.BrandButton:
        """Update brand button beta: PATCH /api/brand-buttons/{id}, 3/s, 60/m."""
        ...

    def update_brand_color_beta(
        self,
        id: str,
        body: m.BrandColorUpdate | d.BrandColorUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandColorBetaKeywords],
    ) -> m.BrandColor:
        """Update brand color beta: PATCH /api/brand-colors/{id}, 3/s, 60/m."""
        ...

    def update_brand_email_default_beta(
        self,
        id: str,
        body: m.BrandEmailDefaultUpdate | d.BrandEmailDefaultUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandEmailDefaultBetaKeywords],
    ) -> m.BrandEmailDefault:
        """Update brand email default beta: PATCH /api/brand-email-defaults/{id}, 3/s, 60/m."""
        ...

    def update_brand_logo_beta(
        self,
        id: str,
        body: m.BrandLogoUpdate | d.BrandLogoUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandLogoBetaKeywords],
    ) -> m.BrandLogo:
        """Update brand logo beta: PATCH /api/brand-logos/{id}, 3/s, 60/m."""
        ...

    def update_brand_social_group_beta(
        self,
        id: str,
        body: m.BrandSocialGroupUpdate | d.BrandSocialGroupUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandSocialGroupBetaKeywords],
    ) -> m.BrandSocialGroup:
        """Update brand social group beta: PATCH /api/brand-social-groups/{id}, 3/s, 60/m."""
        ...

    def update_brand_voice_beta(
        self,
        id: str,
        body: m.BrandVoiceUpdate | d.BrandVoiceUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_voice: Sequence[t.BrandVoiceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandVoiceBetaKeywords],
    ) -> m.BrandVoice:
        """Update brand voice beta: PATCH /api/brand-voice/{id}, 3/s, 60/m."""
        ...


class Campaigns(Protocol):
    """The Campaigns operations, as `klaviyo.campaigns`."""

    @overload
    def clone_campaign_audience_beta(
        self,
        body: m.AudienceClone | d.AudienceCloneDict | d.Envelope,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Clone campaign audience beta: POST /api/campaign-audience-clone, 10/s, 150/m."""
        ...

    @overload
    def clone_campaign_audience_beta(
        self,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AudienceCloneDict],
    ) -> m.CampaignAudience: ...

    @overload
    def clone_campaign_beta(
        self,
        body: m.CampaignClone | d.CampaignCloneDict | d.Envelope,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Clone campaign beta: POST /api/campaign-clone, 10/s, 150/m."""
        ...

    @overload
    def clone_campaign_beta(
        self,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignCloneDict],
    ) -> m.Campaign: ...

    @overload
    def clone_campaign_message_beta(
        self,
        body: m.MessageClone | d.MessageCloneDict | d.Envelope,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Clone campaign message beta: POST /api/campaign-message-clone, 10/s, 150/m."""
        ...

    @overload
    def clone_campaign_message_beta(
        self,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.MessageCloneDict],
    ) -> m.CampaignMessage: ...

    @overload
    def create_campaign_audience_beta(
        self,
        body: m.AudienceCreate | d.AudienceCreateDict | d.Envelope,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Create campaign audience beta: POST /api/campaign-audiences, 10/s, 150/m."""
        ...

    @overload
    def create_campaign_audience_beta(
        self,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AudienceCreateDict],
    ) -> m.CampaignAudience: ...

    @overload
    def create_campaign_beta(
        self,
        body: m.CampaignCreate | d.CampaignCreateDict | d.Envelope,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Create campaign beta: POST /api/campaigns, 10/s, 150/m."""
        ...

    @overload
    def create_campaign_beta(
        self,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignCreateDict],
    ) -> m.Campaign: ...

    @overload
    def create_campaign_message_beta(
        self,
        body: m.MessageCreate | d.MessageCreateDict | d.Envelope,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Create campaign message beta: POST /api/campaign-messages, 10/s, 150/m."""
        ...

    @overload
    def create_campaign_message_beta(
        self,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.MessageCreateDict],
    ) -> m.CampaignMessage: ...

    @overload
    def create_campaign_variation_beta(
        self,
        body: m.VariationCreate | d.VariationCreateDict | d.Envelope,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Create campaign variation beta: POST /api/campaign-variations, 10/s, 150/m."""
        ...

    @overload
    def create_campaign_variation_beta(
        self,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.VariationCreateDict],
    ) -> m.CampaignVariation: ...

    def delete_campaign_audience_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign audience beta: DELETE /api/campaign-audiences/{id}, 10/s, 150/m."""
        ...

    def delete_campaign_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign beta: DELETE /api/campaigns/{id}, 10/s, 150/m."""
        ...

    def delete_campaign_message_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign message beta: DELETE /api/campaign-messages/{id}, 10/s, 150/m."""
        ...

    def delete_campaign_variation_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign variation beta: DELETE /api/campaign-variations/{id}, 10/s, 150/m."""
        ...

    def get_audience_for_campaign_message_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Get audience for campaign message beta: GET /api/campaign-messages/{id}/campaign-audience, 10/s, 150/m."""
        ...

    def get_audience_id_for_campaign_message_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get audience id for campaign message beta: GET /api/campaign-messages/{id}/relationships/campaign-audience, 10/s, 150/m."""
        ...

    def get_audience_ids_for_campaign_beta(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get audience ids for campaign beta: GET /api/campaigns/{id}/relationships/campaign-audiences, 10/s, 150/m."""
        ...

    def get_campaign_audience_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignAudienceInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Get campaign audience beta: GET /api/campaign-audiences/{id}, 10/s, 150/m."""
        ...

    def get_campaign_audiences_for_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignAudience]:
        """Get campaign audiences for campaign beta: GET /api/campaigns/{id}/campaign-audiences, 10/s, 150/m."""
        ...

    def get_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Get campaign beta: GET /api/campaigns/{id}, 10/s, 150/m."""
        ...

    def get_campaign_for_campaign_audience_beta(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign audience beta: GET /api/campaign-audiences/{id}/campaign, 10/s, 150/m."""
        ...

    def get_campaign_for_campaign_message_beta(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign message beta: GET /api/campaign-messages/{id}/campaign, 10/s, 150/m."""
        ...

    def get_campaign_id_for_campaign_audience_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign id for campaign audience beta: GET /api/campaign-audiences/{id}/relationships/campaign, 10/s, 150/m."""
        ...

    def get_campaign_id_for_campaign_message_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign id for campaign message beta: GET /api/campaign-messages/{id}/relationships/campaign, 10/s, 150/m."""
        ...

    def get_campaign_message_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get campaign message beta: GET /api/campaign-messages/{id}, 10/s, 150/m."""
        ...

    def get_campaign_messages_beta(
        self,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignMessageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get campaign messages beta: GET /api/campaign-messages, 10/s, 150/m."""
        ...

    def get_campaign_messages_for_campaign_audience_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get campaign messages for campaign audience beta: GET /api/campaign-audiences/{id}/campaign-messages, 10/s, 150/m."""
        ...

    def get_campaign_variation_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        fields_translation: Sequence[t.TranslationField] | Unset = UNSET,
        include: Sequence[t.CampaignVariationInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Get campaign variation beta: GET /api/campaign-variations/{id}, 10/s, 150/m."""
        ...

    def get_campaigns_beta(
        self,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Campaign]:
        """Get campaigns beta: GET /api/campaigns, 10/s, 150/m."""
        ...

    def get_image_for_campaign_variation_beta(
        self, id: str, *, fields_image: Sequence[t.ImageField] | Unset = UNSET, options: Options | None = None
    ) -> m.Image:
        """Get image for campaign variation beta: GET /api/campaign-variations/{id}/image, 10/s, 150/m."""
        ...

    def get_image_id_for_campaign_variation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get image id for campaign variation beta: GET /api/campaign-variations/{id}/relationships/image, 10/s, 150/m."""
        ...

    def get_message_for_campaign_variation_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get message for campaign variation beta: GET /api/campaign-variations/{id}/campaign-message, 10/s, 150/m."""
        ...

    def get_message_id_for_campaign_variation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get message id for campaign variation beta: GET /api/campaign-variations/{id}/relationships/campaign-message, 10/s, 150/m."""
        ...

    def get_message_ids_for_campaign_audience_beta(
        self, id: str, *, page_cursor: str | Unset = UNSET, options: Options | None = None
    ) -> Pager[Ref]:
        """Get message ids for campaign audience beta: GET /api/campaign-audiences/{id}/relationships/campaign-messages, 10/s, 150/m."""
        ...

    def get_message_ids_for_campaign_beta(
        self, id: str, *, page_cursor: str | Unset = UNSET, options: Options | None = None
    ) -> Pager[Ref]:
        """Get message ids for campaign beta: GET /api/campaigns/{id}/relationships/campaign-messages, 10/s, 150/m."""
        ...

    def get_messages_for_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get messages for campaign beta: GET /api/campaigns/{id}/campaign-messages, 10/s, 150/m."""
        ...

    def get_tag_ids_for_campaign_message_beta(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for campaign message beta: GET /api/campaign-messages/{id}/relationships/tags, 3/s, 60/m."""
        ...

    def get_tags_for_campaign_message_beta(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for campaign message beta: GET /api/campaign-messages/{id}/tags, 3/s, 60/m."""
        ...

    def get_translation_for_campaign_variation_beta(
        self,
        id: str,
        *,
        fields_translation: Sequence[t.TranslationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Translation:
        """Get translation for campaign variation beta: GET /api/campaign-variations/{id}/translation, 10/s, 150/m."""
        ...

    def get_translation_id_for_campaign_variation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get translation id for campaign variation beta: GET /api/campaign-variations/{id}/relationships/translation, 10/s, 150/m."""
        ...

    def get_variation_ids_for_campaign_message_beta(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get variation ids for campaign message beta: GET /api/campaign-messages/{id}/relationships/campaign-variations, 10/s, 150/m."""
        ...

    def get_variations_for_campaign_message_beta(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignVariation]:
        """Get variations for campaign message beta: GET /api/campaign-messages/{id}/campaign-variations, 10/s, 150/m."""
        ...

    @overload
    def schedule_campaign_message_beta(
        self,
        body: m.CampaignMessageScheduleQuery | d.CampaignMessageScheduleQueryDict | d.Envelope,
        *,
        fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessageSchedule:
        """Schedule campaign message beta: POST /api/campaign-message-schedule, 10/s, 150/m."""
        ...

    @overload
    def schedule_campaign_message_beta(
        self,
        *,
        fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignMessageScheduleQueryDict],
    ) -> m.CampaignMessageSchedule: ...

    def update_campaign_audience_beta(
        self,
        id: str,
        body: m.AudienceUpdate | d.AudienceUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignAudienceBetaKeywords],
    ) -> m.CampaignAudience:
        """Update campaign audience beta: PATCH /api/campaign-audiences/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign_beta(
        self,
        id: str,
        body: m.CampaignUpdate | d.CampaignUpdateDict | d.Envelope,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Update campaign beta: PATCH /api/campaigns/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignBetaKeywords],
    ) -> m.Campaign: ...

    def update_campaign_message_beta(
        self,
        id: str,
        body: m.MessageUpdate | d.MessageUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignMessageBetaKeywords],
    ) -> m.CampaignMessage:
        """Update campaign message beta: PATCH /api/campaign-messages/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign_message_schedule_beta(
        self,
        id: str,
        body: m.CampaignMessageScheduleUpdate | d.CampaignMessageScheduleUpdateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Update campaign message schedule beta: PATCH /api/campaign-message-schedule/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign_message_schedule_beta(
        self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateCampaignMessageScheduleBetaKeywords]
    ) -> None: ...

    @overload
    def update_campaign_variation_beta(
        self,
        id: str,
        body: m.VariationUpdate | d.VariationUpdateDict | d.Envelope,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Update campaign variation beta: PATCH /api/campaign-variations/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign_variation_beta(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignVariationBetaKeywords],
    ) -> m.CampaignVariation: ...


class CustomerAgent(Protocol):
    """The Customer Agent operations, as `klaviyo.customer_agent`."""

    @overload
    def create_agent_knowledge_beta(
        self,
        body: m.AgentKnowledgeCreateRequestRequestData | d.AgentKnowledgeCreateRequestRequestDataDict | d.Envelope,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentKnowledge:
        """Create agent knowledge beta: POST /api/agent-knowledge, 10/s, 150/m."""
        ...

    @overload
    def create_agent_knowledge_beta(
        self,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AgentKnowledgeCreateRequestRequestDataDict],
    ) -> m.AgentKnowledge: ...

    @overload
    def create_agent_knowledge_file_beta(
        self,
        body: m.AgentKnowledgeUploadRequestDataWrapper | d.AgentKnowledgeUploadRequestDataWrapperDict | d.Envelope,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentKnowledge:
        """Create agent knowledge file beta: POST /api/agent-knowledge-files, 10/s, 150/m."""
        ...

    @overload
    def create_agent_knowledge_file_beta(
        self,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AgentKnowledgeUploadRequestDataWrapperDict],
    ) -> m.AgentKnowledge: ...

    @overload
    def create_agent_secret_beta(
        self,
        body: m.AgentSecretCreateRequestRequestData | d.AgentSecretCreateRequestRequestDataDict | d.Envelope,
        *,
        fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSecret:
        """Create agent secret beta: POST /api/agent-secrets, 10/s, 150/m."""
        ...

    @overload
    def create_agent_secret_beta(
        self,
        *,
        fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AgentSecretCreateRequestRequestDataDict],
    ) -> m.AgentSecret: ...

    @overload
    def create_agent_skill_beta(
        self,
        body: m.AgentSkillCreateRequestRequestData | d.AgentSkillCreateRequestRequestDataDict | d.Envelope,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSkill:
        """Create agent skill beta: POST /api/agent-skills, 10/s, 150/m."""
        ...

    @overload
    def create_agent_skill_beta(
        self,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AgentSkillCreateRequestRequestDataDict],
    ) -> m.AgentSkill: ...

    @overload
    def create_agent_tool_beta(
        self,
        body: m.AgentToolCreateRequestRequestData | d.AgentToolCreateRequestRequestDataDict | d.Envelope,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentTool:
        """Create agent tool beta: POST /api/agent-tools, 10/s, 150/m."""
        ...

    @overload
    def create_agent_tool_beta(
        self,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AgentToolCreateRequestRequestDataDict],
    ) -> m.AgentTool: ...

    @overload
    def create_customer_agent_response_beta(
        self,
        body: m.CustomerAgentResponseCreateRequestRequestData
        | d.CustomerAgentResponseCreateRequestRequestDataDict
        | d.Envelope,
        *,
        fields_customer_agent_response: Sequence[t.CustomerAgentResponseField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentResponse:
        """Create customer agent response beta: POST /api/customer-agent-responses, 10/s, 150/m."""
        ...

    @overload
    def create_customer_agent_response_beta(
        self,
        *,
        fields_customer_agent_response: Sequence[t.CustomerAgentResponseField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CustomerAgentResponseCreateRequestRequestDataDict],
    ) -> m.CustomerAgentResponse: ...

    def delete_agent_knowledge_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete agent knowledge beta: DELETE /api/agent-knowledge/{id}, 10/s, 150/m."""
        ...

    def delete_agent_secret_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete agent secret beta: DELETE /api/agent-secrets/{id}, 10/s, 150/m."""
        ...

    def delete_agent_skill_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete agent skill beta: DELETE /api/agent-skills/{id}, 10/s, 150/m."""
        ...

    def delete_agent_tool_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete agent tool beta: DELETE /api/agent-tools/{id}, 10/s, 150/m."""
        ...

    def get_agent_knowledge_beta(
        self,
        id: str,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentKnowledge:
        """Get agent knowledge beta: GET /api/agent-knowledge/{id}, 10/s, 150/m."""
        ...

    def get_agent_message_ids_for_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_message: Sequence[t.CustomerAgentMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentMessage:
        """Get agent message ids for customer agent conversation beta: GET /api/customer-agent-conversations/{id}/relationships/customer-agent-messages, 3/s, 60/m."""
        ...

    def get_agent_messages_for_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_message: Sequence[t.CustomerAgentMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentMessage:
        """Get agent messages for customer agent conversation beta: GET /api/customer-agent-conversations/{id}/customer-agent-messages, 3/s, 60/m."""
        ...

    def get_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSecret:
        """Get agent secret beta: GET /api/agent-secrets/{id}, 10/s, 150/m."""
        ...

    def get_agent_secrets_beta(
        self, *, fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.AgentSecret]:
        """Get agent secrets beta: GET /api/agent-secrets, 10/s, 150/m."""
        ...

    def get_agent_skill_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSkill:
        """Get agent skill beta: GET /api/agent-skills/{id}, 10/s, 150/m."""
        ...

    def get_agent_skills_beta(
        self, *, fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.AgentSkill]:
        """Get agent skills beta: GET /api/agent-skills, 10/s, 150/m."""
        ...

    def get_agent_tool_beta(
        self, id: str, *, fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET, options: Options | None = None
    ) -> m.AgentTool:
        """Get agent tool beta: GET /api/agent-tools/{id}, 10/s, 150/m."""
        ...

    def get_agent_tools_beta(
        self,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentTool:
        """Get agent tools beta: GET /api/agent-tools, 10/s, 150/m."""
        ...

    def get_customer_agent_beta(
        self,
        id: str,
        *,
        fields_customer_agent: Sequence[t.CustomerAgentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgent:
        """Get customer agent beta: GET /api/customer-agents/{id}, 10/s, 150/m."""
        ...

    def get_secret_ids_for_agent_tool_beta(self, id: str, *, options: Options | None = None) -> Pager[m.AgentSecret]:
        """Get secret ids for agent tool beta: GET /api/agent-tools/{id}/relationships/agent-secrets, 10/s, 150/m."""
        ...

    def get_secrets_for_agent_tool_beta(self, id: str, *, options: Options | None = None) -> Pager[m.AgentSecret]:
        """Get secrets for agent tool beta: GET /api/agent-tools/{id}/agent-secrets, 10/s, 150/m."""
        ...

    def get_skill_ids_for_agent_tool_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSkill:
        """Get skill ids for agent tool beta: GET /api/agent-tools/{id}/relationships/agent-skills, 10/s, 150/m."""
        ...

    def get_skills_for_agent_tool_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSkill:
        """Get skills for agent tool beta: GET /api/agent-tools/{id}/agent-skills, 10/s, 150/m."""
        ...

    def get_tool_ids_for_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentTool:
        """Get tool ids for agent secret beta: GET /api/agent-secrets/{id}/relationships/agent-tools, 10/s, 150/m."""
        ...

    def get_tools_for_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentTool:
        """Get tools for agent secret beta: GET /api/agent-secrets/{id}/agent-tools, 10/s, 150/m."""
        ...

    def list_agent_knowledge_beta(
        self,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.AgentKnowledgeSort | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentKnowledge:
        """List agent knowledge beta: GET /api/agent-knowledge, 10/s, 150/m."""
        ...

    def list_customer_agent_conversations_beta(
        self,
        *,
        fields_customer_agent_conversation: Sequence[t.CustomerAgentConversationField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentConversation:
        """List customer agent conversations beta: GET /api/customer-agent-conversations, 3/s, 60/m."""
        ...

    @overload
    def query_customer_agent_skill_values_beta(
        self,
        body: m.CustomerAgentSkillValuesReportRequestData
        | d.CustomerAgentSkillValuesReportRequestDataDict
        | d.Envelope,
        *,
        fields_customer_agent_skill_values_report: Sequence[t.CustomerAgentSkillValuesReportField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentSkillValuesReport:
        """Query customer agent skill values beta: POST /api/customer-agent-skill-values-reports, 3/s, 60/m."""
        ...

    @overload
    def query_customer_agent_skill_values_beta(
        self,
        *,
        fields_customer_agent_skill_values_report: Sequence[t.CustomerAgentSkillValuesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CustomerAgentSkillValuesReportRequestDataDict],
    ) -> m.CustomerAgentSkillValuesReport: ...

    @overload
    def query_customer_agent_values_beta(
        self,
        body: m.CustomerAgentValuesReportRequestData | d.CustomerAgentValuesReportRequestDataDict | d.Envelope,
        *,
        fields_customer_agent_values_report: Sequence[t.CustomerAgentValuesReportField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentValuesReport:
        """Query customer agent values beta: POST /api/customer-agent-values-reports, 3/s, 60/m."""
        ...

    @overload
    def query_customer_agent_values_beta(
        self,
        *,
        fields_customer_agent_values_report: Sequence[t.CustomerAgentValuesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CustomerAgentValuesReportRequestDataDict],
    ) -> m.CustomerAgentValuesReport: ...

    def retrieve_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_conversation: Sequence[t.CustomerAgentConversationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentConversation:
        """Retrieve customer agent conversation beta: GET /api/customer-agent-conversations/{id}, 3/s, 60/m."""
        ...

    def update_agent_knowledge_beta(
        self,
        id: str,
        body: m.AgentKnowledgeUpdateRequestRequestData
        | d.AgentKnowledgeUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateAgentKnowledgeBetaKeywords],
    ) -> m.AgentKnowledge:
        """Update agent knowledge beta: PATCH /api/agent-knowledge/{id}, 10/s, 150/m."""
        ...

    def update_agent_secret_beta(
        self,
        id: str,
        body: m.AgentSecretUpdateRequestRequestData
        | d.AgentSecretUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateAgentSecretBetaKeywords],
    ) -> m.AgentSecret:
        """Update agent secret beta: PATCH /api/agent-secrets/{id}, 10/s, 150/m."""
        ...

    def update_agent_skill_beta(
        self,
        id: str,
        body: m.AgentSkillUpdateRequestRequestData
        | d.AgentSkillUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateAgentSkillBetaKeywords],
    ) -> m.AgentSkill:
        """Update agent skill beta: PATCH /api/agent-skills/{id}, 10/s, 150/m."""
        ...

    def update_agent_tool_beta(
        self,
        id: str,
        body: m.AgentToolUpdateRequestRequestData
        | d.AgentToolUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateAgentToolBetaKeywords],
    ) -> m.AgentTool:
        """Update agent tool beta: PATCH /api/agent-tools/{id}, 10/s, 150/m."""
        ...

    def update_customer_agent_beta(
        self,
        id: str,
        body: m.CustomerAgentUpdateRequestRequestData
        | d.CustomerAgentUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_customer_agent: Sequence[t.CustomerAgentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCustomerAgentBetaKeywords],
    ) -> m.CustomerAgent:
        """Update customer agent beta: PATCH /api/customer-agents/{id}, 10/s, 150/m."""
        ...

    def update_customer_agent_conversation_beta(
        self,
        id: str,
        body: m.ConversationUpdateRequestRequestData
        | d.ConversationUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_customer_agent_conversation: Sequence[t.CustomerAgentConversationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCustomerAgentConversationBetaKeywords],
    ) -> m.CustomerAgentConversation:
        """Update customer agent conversation beta: PATCH /api/customer-agent-conversations/{id}, 3/s, 60/m."""
        ...


class Events(Protocol):
    """The Events operations, as `klaviyo.events`."""

    @overload
    def create_event_bulk_export_job_beta(
        self,
        body: m.EventBulkExportJobCreate | d.EventBulkExportJobCreateDict | d.Envelope,
        *,
        fields_event_bulk_export_job: Sequence[t.EventBulkExportJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.EventBulkExportJob:
        """Create event bulk export job beta: POST /api/event-bulk-export-jobs, 10/s, 150/m."""
        ...

    @overload
    def create_event_bulk_export_job_beta(
        self,
        *,
        fields_event_bulk_export_job: Sequence[t.EventBulkExportJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.EventBulkExportJobCreateDict],
    ) -> m.EventBulkExportJob: ...

    def get_download_for_event_bulk_export_job_beta(
        self, id: str, *, fields_download: Sequence[t.DownloadField] | Unset = UNSET, options: Options | None = None
    ) -> m.Download:
        """Get download for event bulk export job beta: GET /api/event-bulk-export-jobs/{id}/download, 3/s, 60/m."""
        ...

    def get_event_bulk_export_job_beta(
        self,
        job_id: str,
        *,
        fields_event_bulk_export_job: Sequence[t.GetEventBulkExportJobBetaEventBulkExportJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.EventBulkExportJob:
        """Get event bulk export job beta: GET /api/event-bulk-export-jobs/{job_id}, 10/s, 150/m."""
        ...


class Profiles(Protocol):
    """The Profiles operations, as `klaviyo.profiles`."""

    def create_profile_bulk_export_job_beta(
        self,
        body: m.ProfileBulkExportJobCreate | d.ProfileBulkExportJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_profile_bulk_export_job: Sequence[t.ProfileBulkExportJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ProfileBulkExportJobCreateDict],
    ) -> m.ProfileBulkExportJob:
        """Create profile bulk export job beta: POST /api/profile-bulk-export-jobs, 10/s, 150/m."""
        ...

    def get_download_for_profile_bulk_export_job_beta(
        self, id: str, *, fields_download: Sequence[t.DownloadField] | Unset = UNSET, options: Options | None = None
    ) -> m.Download:
        """Get download for profile bulk export job beta: GET /api/profile-bulk-export-jobs/{id}/download, 3/s, 60/m."""
        ...

    def get_profile_bulk_export_job_beta(
        self,
        job_id: str,
        *,
        fields_profile_bulk_export_job: Sequence[t.GetProfileBulkExportJobBetaProfileBulkExportJobField]
        | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileBulkExportJob:
        """Get profile bulk export job beta: GET /api/profile-bulk-export-jobs/{job_id}, 10/s, 150/m."""
        ...


class SendingDomains(Protocol):
    """The Sending Domains operations, as `klaviyo.sending_domains`."""

    @overload
    def create_sending_domain_activation_job_beta(
        self,
        body: m.SendingDomainActivationJobCreate | d.SendingDomainActivationJobCreateDict | d.Envelope,
        *,
        fields_sending_domain_activation_job: Sequence[t.SendingDomainActivationJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SendingDomainActivationJob:
        """Create sending domain activation job beta: POST /api/sending-domain-activation-jobs, 1/s, 15/m."""
        ...

    @overload
    def create_sending_domain_activation_job_beta(
        self,
        *,
        fields_sending_domain_activation_job: Sequence[t.SendingDomainActivationJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SendingDomainActivationJobCreateDict],
    ) -> m.SendingDomainActivationJob: ...

    @overload
    def create_sending_domain_beta(
        self,
        body: m.SendingDomainCreate | d.SendingDomainCreateDict | d.Envelope,
        *,
        fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SendingDomain:
        """Create sending domain beta: POST /api/sending-domains, 1/s, 15/m."""
        ...

    @overload
    def create_sending_domain_beta(
        self,
        *,
        fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SendingDomainCreateDict],
    ) -> m.SendingDomain: ...

    @overload
    def create_sending_domain_verification_job_beta(
        self,
        body: m.SendingDomainVerificationJobCreate | d.SendingDomainVerificationJobCreateDict | d.Envelope,
        *,
        fields_sending_domain_verification_job: Sequence[t.SendingDomainVerificationJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SendingDomainVerificationJob:
        """Create sending domain verification job beta: POST /api/sending-domain-verification-jobs, 1/s, 15/m."""
        ...

    @overload
    def create_sending_domain_verification_job_beta(
        self,
        *,
        fields_sending_domain_verification_job: Sequence[t.SendingDomainVerificationJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SendingDomainVerificationJobCreateDict],
    ) -> m.SendingDomainVerificationJob: ...

    def delete_sending_domain_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete sending domain beta: DELETE /api/sending-domains/{id}, 1/s, 15/m."""
        ...

    def get_sending_domain_beta(
        self,
        id: str,
        *,
        fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SendingDomain:
        """Get sending domain beta: GET /api/sending-domains/{id}, 3/s, 60/m."""
        ...

    def get_sending_domains_beta(
        self,
        *,
        fields_sending_domain: Sequence[t.SendingDomainField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.SendingDomain]:
        """Get sending domains beta: GET /api/sending-domains, 1/s, 15/m."""
        ...


class Templates(Protocol):
    """The Templates operations, as `klaviyo.templates`."""

    @overload
    def create_template_preview_send_job_beta(
        self,
        body: m.TemplatePreviewSendJobCreate | d.TemplatePreviewSendJobCreateDict | d.Envelope,
        *,
        fields_template_preview_send_job: Sequence[t.TemplatePreviewSendJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplatePreviewSendJob:
        """Create template preview send job beta: POST /api/template-preview-send-jobs, 1/s, 15/m, 100/d."""
        ...

    @overload
    def create_template_preview_send_job_beta(
        self,
        *,
        fields_template_preview_send_job: Sequence[t.TemplatePreviewSendJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TemplatePreviewSendJobCreateDict],
    ) -> m.TemplatePreviewSendJob: ...


class TextMessaging(Protocol):
    """The Text Messaging operations, as `klaviyo.text_messaging`."""

    @overload
    def create_text_messaging_configuration_beta(
        self,
        body: m.TextMessagingConfigurationCreate | d.TextMessagingConfigurationCreateDict | d.Envelope,
        *,
        fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingConfiguration:
        """Create text messaging configuration beta: POST /api/text-messaging-configurations, 10/s, 150/m."""
        ...

    @overload
    def create_text_messaging_configuration_beta(
        self,
        *,
        fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TextMessagingConfigurationCreateDict],
    ) -> m.TextMessagingConfiguration: ...

    @overload
    def create_text_messaging_sender_beta(
        self,
        body: m.TextMessagingSenderCreate | d.TextMessagingSenderCreateDict | d.Envelope,
        *,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSender:
        """Create text messaging sender beta: POST /api/text-messaging-senders, 10/s, 150/m."""
        ...

    @overload
    def create_text_messaging_sender_beta(
        self,
        *,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TextMessagingSenderCreateDict],
    ) -> m.TextMessagingSender: ...

    @overload
    def create_text_messaging_sender_registration_beta(
        self,
        body: m.TextMessagingSenderRegistrationCreate | d.TextMessagingSenderRegistrationCreateDict | d.Envelope,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSenderRegistration:
        """Create text messaging sender registration beta: POST /api/text-messaging-sender-registrations, 10/s, 150/m."""
        ...

    @overload
    def create_text_messaging_sender_registration_beta(
        self,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TextMessagingSenderRegistrationCreateDict],
    ) -> m.TextMessagingSenderRegistration: ...

    def get_messaging_sender_registration_for_text_messaging_sender_beta(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSenderRegistration:
        """Get messaging sender registration for text messaging sender beta: GET /api/text-messaging-senders/{id}/text-messaging-sender-registration, 10/s, 150/m."""
        ...

    def get_messaging_sender_registration_id_for_text_messaging_sender_beta(
        self, id: str, *, options: Options | None = None
    ) -> Ref:
        """Get messaging sender registration id for text messaging sender beta: GET /api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration, 10/s, 150/m."""
        ...

    def get_text_messaging_configuration_beta(
        self,
        id: str,
        *,
        fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingConfiguration:
        """Get text messaging configuration beta: GET /api/text-messaging-configurations/{id}, 10/s, 150/m."""
        ...

    def get_text_messaging_sender_beta(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSender:
        """Get text messaging sender beta: GET /api/text-messaging-senders/{id}, 10/s, 150/m."""
        ...

    def get_text_messaging_sender_registration_beta(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderRegistrationInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSenderRegistration:
        """Get text messaging sender registration beta: GET /api/text-messaging-sender-registrations/{id}, 10/s, 150/m."""
        ...

    def get_text_messaging_senders_beta(
        self,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TextMessagingSenderSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.TextMessagingSender]:
        """Get text messaging senders beta: GET /api/text-messaging-senders, 10/s, 150/m."""
        ...


class Translations(Protocol):
    """The Translations operations, as `klaviyo.translations`."""

    @overload
    def create_translation_beta(
        self,
        body: m.TranslationCreate | d.TranslationCreateDict | d.Envelope,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationBetaTranslationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Translation:
        """Create translation beta: POST /api/translations, 10/s, 150/m."""
        ...

    @overload
    def create_translation_beta(
        self,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationBetaTranslationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TranslationCreateDict],
    ) -> m.Translation: ...

    def delete_translation_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete translation beta: DELETE /api/translations/{id}, 10/s, 150/m."""
        ...

    def get_campaign_variation_for_translation_beta(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Get campaign variation for translation beta: GET /api/translations/{id}/campaign-variation, 10/s, 150/m."""
        ...

    def get_campaign_variation_id_for_translation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign variation id for translation beta: GET /api/translations/{id}/relationships/campaign-variation, 10/s, 150/m."""
        ...

    def get_flow_message_for_translation_beta(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[t.FlowMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowMessage:
        """Get flow message for translation beta: GET /api/translations/{id}/flow-message, 10/s, 150/m."""
        ...

    def get_flow_message_id_for_translation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get flow message id for translation beta: GET /api/translations/{id}/relationships/flow-message, 10/s, 150/m."""
        ...

    def get_template_for_translation_beta(
        self, id: str, *, fields_template: Sequence[t.TemplateField] | Unset = UNSET, options: Options | None = None
    ) -> m.Template:
        """Get template for translation beta: GET /api/translations/{id}/template, 10/s, 150/m."""
        ...

    def get_template_id_for_translation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template id for translation beta: GET /api/translations/{id}/relationships/template, 10/s, 150/m."""
        ...

    def get_template_universal_content_for_translation_beta(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplateUniversalContent:
        """Get template universal content for translation beta: GET /api/translations/{id}/template-universal-content, 10/s, 150/m."""
        ...

    def get_template_universal_content_id_for_translation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template universal content id for translation beta: GET /api/translations/{id}/relationships/template-universal-content, 10/s, 150/m."""
        ...

    def get_translation_beta(
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
        """Get translation beta: GET /api/translations/{id}, 10/s, 150/m."""
        ...

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
        """Get translations beta: GET /api/translations, 10/s, 150/m."""
        ...

    def update_translation_beta(
        self,
        id: str,
        body: m.TranslationUpdate | d.TranslationUpdateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationBetaTranslationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateTranslationBetaKeywords],
    ) -> m.Translation:
        """Update translation beta: PATCH /api/translations/{id}, 10/s, 150/m."""
        ...


class Areas:
    """One attribute per API group."""

    @property
    def api_keys(self) -> APIKeys:
        raise NotImplementedError

    @property
    def applications(self) -> Applications:
        raise NotImplementedError

    @property
    def billing(self) -> Billing:
        raise NotImplementedError

    @property
    def brands(self) -> Brands:
        raise NotImplementedError

    @property
    def campaigns(self) -> Campaigns:
        raise NotImplementedError

    @property
    def customer_agent(self) -> CustomerAgent:
        raise NotImplementedError

    @property
    def events(self) -> Events:
        raise NotImplementedError

    @property
    def profiles(self) -> Profiles:
        raise NotImplementedError

    @property
    def sending_domains(self) -> SendingDomains:
        raise NotImplementedError

    @property
    def templates(self) -> Templates:
        raise NotImplementedError

    @property
    def text_messaging(self) -> TextMessaging:
        raise NotImplementedError

    @property
    def translations(self) -> Translations:
        raise NotImplementedError

    if TYPE_CHECKING:  # the client has it

        @property
        def with_raw(self) -> AreasWithRaw:
            """The same operations, whose answers come with the raw response: `model, response = ...`."""
            ...
