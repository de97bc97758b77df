# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The API groups as threads without an event loop call them: for type checkers.

`klaviyo_async.blocking` has objects that behave so; what each method does is said at the method of the same
name in `klaviyo_openapi.api`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self, TypeVar, Unpack, overload

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


class Accounts(Protocol):
    """The Accounts operations, as `klaviyo.accounts`."""

    def get_account(
        self, id: str, *, fields_account: Sequence[t.AccountField] | Unset = UNSET, options: Options | None = None
    ) -> m.Account:
        """Get account: GET /api/accounts/{id}, 1/s, 15/m."""
        ...

    def get_accounts(
        self, *, fields_account: Sequence[t.AccountField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Account]:
        """Get accounts: GET /api/accounts, 1/s, 15/m."""
        ...


class Billing(Protocol):
    """The Billing operations, as `klaviyo.billing`."""

    def get_billing_usage(
        self,
        id: str,
        *,
        fields_billing_usage: Sequence[t.BillingUsageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BillingUsage:
        """Get billing usage: GET /api/billing-usage/{id}, 10/s, 150/m."""
        ...

    def list_billing_usage(
        self,
        *,
        fields_billing_usage: Sequence[t.BillingUsageField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BillingUsage]:
        """List billing usage: GET /api/billing-usage, 10/s, 150/m."""
        ...


class Brands(Protocol):
    """The Brands operations, as `klaviyo.brands`."""

    @overload
    def create_brand_button(
        self,
        body: m.BrandButtonCreate | d.BrandButtonCreateDict | d.Envelope,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandButton:
        """Create brand button: POST /api/brand-buttons, 3/s, 60/m."""
        ...

    @overload
    def create_brand_button(
        self,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandButtonCreateDict],
    ) -> m.BrandButton: ...

    def create_brand_color(
        self,
        body: m.BrandColorCreate | d.BrandColorCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandColorCreateDict],
    ) -> m.BrandColor:
        """Create brand color: POST /api/brand-colors, 3/s, 60/m."""
        ...

    def create_brand_logo(
        self,
        body: m.BrandLogoCreate | d.BrandLogoCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandLogoCreateDict],
    ) -> m.BrandLogo:
        """Create brand logo: POST /api/brand-logos, 3/s, 60/m."""
        ...

    @overload
    def create_brand_social_group(
        self,
        body: m.BrandSocialGroupCreate | d.BrandSocialGroupCreateDict | d.Envelope,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandSocialGroup:
        """Create brand social group: POST /api/brand-social-groups, 3/s, 60/m."""
        ...

    @overload
    def create_brand_social_group(
        self,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandSocialGroupCreateDict],
    ) -> m.BrandSocialGroup: ...

    def delete_brand_button(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand button: DELETE /api/brand-buttons/{id}, 3/s, 60/m."""
        ...

    def delete_brand_color(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand color: DELETE /api/brand-colors/{id}, 3/s, 60/m."""
        ...

    def delete_brand_logo(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand logo: DELETE /api/brand-logos/{id}, 3/s, 60/m."""
        ...

    def delete_brand_social_group(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand social group: DELETE /api/brand-social-groups/{id}, 3/s, 60/m."""
        ...

    def get_brand_button(
        self,
        id: str,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandButton:
        """Get brand button: GET /api/brand-buttons/{id}, 10/s, 150/m."""
        ...

    def get_brand_buttons(
        self, *, fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.BrandButton]:
        """Get brand buttons: GET /api/brand-buttons, 10/s, 150/m."""
        ...

    def get_brand_color(
        self,
        id: str,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandColor:
        """Get brand color: GET /api/brand-colors/{id}, 10/s, 150/m."""
        ...

    def get_brand_colors(
        self, *, fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.BrandColor]:
        """Get brand colors: GET /api/brand-colors, 10/s, 150/m."""
        ...

    def get_brand_email_default(
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
        """Get brand email default: GET /api/brand-email-defaults/{id}, 10/s, 150/m."""
        ...

    def get_brand_email_defaults(
        self,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        include: Sequence[t.BrandEmailDefaultInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandEmailDefault]:
        """Get brand email defaults: GET /api/brand-email-defaults, 10/s, 150/m."""
        ...

    def get_brand_logo(
        self,
        id: str,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        include: Sequence[t.BrandLogoInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandLogo:
        """Get brand logo: GET /api/brand-logos/{id}, 10/s, 150/m."""
        ...

    def get_brand_logos(
        self,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        include: Sequence[t.BrandLogoInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandLogo]:
        """Get brand logos: GET /api/brand-logos, 10/s, 150/m."""
        ...

    def get_brand_social_group(
        self,
        id: str,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandSocialGroup:
        """Get brand social group: GET /api/brand-social-groups/{id}, 10/s, 150/m."""
        ...

    def get_brand_social_groups(
        self,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandSocialGroup]:
        """Get brand social groups: GET /api/brand-social-groups, 10/s, 150/m."""
        ...

    def get_brand_voice(
        self,
        id: str,
        *,
        fields_brand_voice: Sequence[t.BrandVoiceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandVoice:
        """Get brand voice: GET /api/brand-voice/{id}, 10/s, 150/m."""
        ...

    def update_brand_button(
        self,
        id: str,
        body: m.BrandButtonUpdate | d.BrandButtonUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandButtonKeywords],
    ) -> m.BrandButton:
        """Update brand button: PATCH /api/brand-buttons/{id}, 3/s, 60/m."""
        ...

    def update_brand_color(
        self,
        id: str,
        body: m.BrandColorUpdate | d.BrandColorUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandColorKeywords],
    ) -> m.BrandColor:
        """Update brand color: PATCH /api/brand-colors/{id}, 3/s, 60/m."""
        ...

    def update_brand_email_default(
        self,
        id: str,
        body: m.BrandEmailDefaultUpdate | d.BrandEmailDefaultUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandEmailDefaultKeywords],
    ) -> m.BrandEmailDefault:
        """Update brand email default: PATCH /api/brand-email-defaults/{id}, 3/s, 60/m."""
        ...

    def update_brand_logo(
        self,
        id: str,
        body: m.BrandLogoUpdate | d.BrandLogoUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandLogoKeywords],
    ) -> m.BrandLogo:
        """Update brand logo: PATCH /api/brand-logos/{id}, 3/s, 60/m."""
        ...

    def update_brand_social_group(
        self,
        id: str,
        body: m.BrandSocialGroupUpdate | d.BrandSocialGroupUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandSocialGroupKeywords],
    ) -> m.BrandSocialGroup:
        """Update brand social group: PATCH /api/brand-social-groups/{id}, 3/s, 60/m."""
        ...

    def update_brand_voice(
        self,
        id: str,
        body: m.BrandVoiceUpdate | d.BrandVoiceUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_voice: Sequence[t.BrandVoiceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandVoiceKeywords],
    ) -> m.BrandVoice:
        """Update brand voice: PATCH /api/brand-voice/{id}, 3/s, 60/m."""
        ...


class Campaigns(Protocol):
    """The Campaigns operations, as `klaviyo.campaigns`."""

    @overload
    def assign_template_to_campaign_message(
        self,
        body: m.CampaignMessageAssignTemplate | d.CampaignMessageAssignTemplateDict | d.Envelope,
        *,
        fields_campaign_message: Sequence[t.AssignTemplateToCampaignMessageCampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Assign template to campaign message: POST /api/campaign-message-assign-template, 10/s, 150/m."""
        ...

    @overload
    def assign_template_to_campaign_message(
        self,
        *,
        fields_campaign_message: Sequence[t.AssignTemplateToCampaignMessageCampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignMessageAssignTemplateDict],
    ) -> m.CampaignMessage: ...

    @overload
    def cancel_campaign_send(
        self,
        id: str,
        body: m.CampaignSendJobUpdate | d.CampaignSendJobUpdateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Cancel campaign send: PATCH /api/campaign-send-jobs/{id}, 10/s, 150/m."""
        ...

    @overload
    def cancel_campaign_send(
        self, id: str, *, options: Options | None = None, **fields: Unpack[d.CancelCampaignSendKeywords]
    ) -> None: ...

    @overload
    def clone_campaign(
        self,
        body: m.CampaignClone | d.CampaignCloneDict | d.Envelope,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Clone campaign: POST /api/campaign-clone, 10/s, 150/m."""
        ...

    @overload
    def clone_campaign(
        self,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignCloneDict],
    ) -> m.Campaign: ...

    @overload
    def clone_campaign_audience(
        self,
        body: m.AudienceClone | d.AudienceCloneDict | d.Envelope,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Clone campaign audience: POST /api/campaign-audience-clone, 10/s, 150/m."""
        ...

    @overload
    def clone_campaign_audience(
        self,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AudienceCloneDict],
    ) -> m.CampaignAudience: ...

    @overload
    def clone_campaign_message(
        self,
        body: m.MessageClone | d.MessageCloneDict | d.Envelope,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Clone campaign message: POST /api/campaign-message-clone, 10/s, 150/m."""
        ...

    @overload
    def clone_campaign_message(
        self,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.MessageCloneDict],
    ) -> m.CampaignMessage: ...

    @overload
    def create_campaign(
        self,
        body: m.CampaignCreate | d.CampaignCreateDict | d.Envelope,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Create campaign: POST /api/campaigns, 10/s, 150/m."""
        ...

    @overload
    def create_campaign(
        self,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignCreateDict],
    ) -> m.Campaign: ...

    @overload
    def create_campaign_audience(
        self,
        body: m.AudienceCreate | d.AudienceCreateDict | d.Envelope,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Create campaign audience: POST /api/campaign-audiences, 10/s, 150/m."""
        ...

    @overload
    def create_campaign_audience(
        self,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.AudienceCreateDict],
    ) -> m.CampaignAudience: ...

    @overload
    def create_campaign_message(
        self,
        body: m.MessageCreate | d.MessageCreateDict | d.Envelope,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Create campaign message: POST /api/campaign-messages, 10/s, 150/m."""
        ...

    @overload
    def create_campaign_message(
        self,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.MessageCreateDict],
    ) -> m.CampaignMessage: ...

    @overload
    def create_campaign_variation(
        self,
        body: m.VariationCreate | d.VariationCreateDict | d.Envelope,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Create campaign variation: POST /api/campaign-variations, 10/s, 150/m."""
        ...

    @overload
    def create_campaign_variation(
        self,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.VariationCreateDict],
    ) -> m.CampaignVariation: ...

    def delete_campaign(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign: DELETE /api/campaigns/{id}, 10/s, 150/m."""
        ...

    def delete_campaign_audience(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign audience: DELETE /api/campaign-audiences/{id}, 10/s, 150/m."""
        ...

    def delete_campaign_message(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign message: DELETE /api/campaign-messages/{id}, 10/s, 150/m."""
        ...

    def delete_campaign_variation(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign variation: DELETE /api/campaign-variations/{id}, 10/s, 150/m."""
        ...

    def get_audience_for_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Get audience for campaign message: GET /api/campaign-messages/{id}/campaign-audience, 10/s, 150/m."""
        ...

    def get_audience_id_for_campaign_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get audience id for campaign message: GET /api/campaign-messages/{id}/relationships/campaign-audience, 10/s, 150/m."""
        ...

    def get_audience_ids_for_campaign(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get audience ids for campaign: GET /api/campaigns/{id}/relationships/campaign-audiences, 10/s, 150/m."""
        ...

    def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Get campaign: GET /api/campaigns/{id}, 10/s, 150/m."""
        ...

    def get_campaign_audience(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignAudienceInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Get campaign audience: GET /api/campaign-audiences/{id}, 10/s, 150/m."""
        ...

    def get_campaign_audiences_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignAudience]:
        """Get campaign audiences for campaign: GET /api/campaigns/{id}/campaign-audiences, 10/s, 150/m."""
        ...

    def get_campaign_for_campaign_audience(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign audience: GET /api/campaign-audiences/{id}/campaign, 10/s, 150/m."""
        ...

    def get_campaign_for_campaign_message(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign message: GET /api/campaign-messages/{id}/campaign, 10/s, 150/m."""
        ...

    def get_campaign_id_for_campaign_audience(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign id for campaign audience: GET /api/campaign-audiences/{id}/relationships/campaign, 10/s, 150/m."""
        ...

    def get_campaign_id_for_campaign_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign id for campaign message: GET /api/campaign-messages/{id}/relationships/campaign, 10/s, 150/m."""
        ...

    def get_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get campaign message: GET /api/campaign-messages/{id}, 10/s, 150/m."""
        ...

    def get_campaign_messages(
        self,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignMessageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get campaign messages: GET /api/campaign-messages, 10/s, 150/m."""
        ...

    def get_campaign_messages_for_campaign_audience(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get campaign messages for campaign audience: GET /api/campaign-audiences/{id}/campaign-messages, 10/s, 150/m."""
        ...

    def get_campaign_recipient_estimation(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation: Sequence[t.CampaignRecipientEstimationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignRecipientEstimation:
        """Get campaign recipient estimation: GET /api/campaign-recipient-estimations/{id}, 10/s, 150/m."""
        ...

    def get_campaign_recipient_estimation_job(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation_job: Sequence[t.CampaignRecipientEstimationJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignRecipientEstimationJob:
        """Get campaign recipient estimation job: GET /api/campaign-recipient-estimation-jobs/{id}, 10/s, 150/m."""
        ...

    def get_campaign_send_job(
        self,
        id: str,
        *,
        fields_campaign_send_job: Sequence[t.CampaignSendJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignSendJob:
        """Get campaign send job: GET /api/campaign-send-jobs/{id}, 10/s, 150/m."""
        ...

    def get_campaign_variation(
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
        """Get campaign variation: GET /api/campaign-variations/{id}, 10/s, 150/m."""
        ...

    def get_campaigns(
        self,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Campaign]:
        """Get campaigns: GET /api/campaigns, 10/s, 150/m."""
        ...

    def get_image_for_campaign_message(
        self, id: str, *, fields_image: Sequence[t.ImageField] | Unset = UNSET, options: Options | None = None
    ) -> m.Image:
        """Get image for campaign message: GET /api/campaign-messages/{id}/image, 10/s, 150/m."""
        ...

    def get_image_for_campaign_variation(
        self, id: str, *, fields_image: Sequence[t.ImageField] | Unset = UNSET, options: Options | None = None
    ) -> m.Image:
        """Get image for campaign variation: GET /api/campaign-variations/{id}/image, 10/s, 150/m."""
        ...

    def get_image_id_for_campaign_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get image id for campaign message: GET /api/campaign-messages/{id}/relationships/image, 10/s, 150/m."""
        ...

    def get_image_id_for_campaign_variation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get image id for campaign variation: GET /api/campaign-variations/{id}/relationships/image, 10/s, 150/m."""
        ...

    def get_message_for_campaign_variation(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get message for campaign variation: GET /api/campaign-variations/{id}/campaign-message, 10/s, 150/m."""
        ...

    def get_message_id_for_campaign_variation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get message id for campaign variation: GET /api/campaign-variations/{id}/relationships/campaign-message, 10/s, 150/m."""
        ...

    def get_message_ids_for_campaign(
        self, id: str, *, page_cursor: str | Unset = UNSET, options: Options | None = None
    ) -> Pager[Ref]:
        """Get message ids for campaign: GET /api/campaigns/{id}/relationships/campaign-messages, 10/s, 150/m."""
        ...

    def get_message_ids_for_campaign_audience(
        self, id: str, *, page_cursor: str | Unset = UNSET, options: Options | None = None
    ) -> Pager[Ref]:
        """Get message ids for campaign audience: GET /api/campaign-audiences/{id}/relationships/campaign-messages, 10/s, 150/m."""
        ...

    def get_messages_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.GetMessagesForCampaignCampaignMessageInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get messages for campaign: GET /api/campaigns/{id}/campaign-messages, 10/s, 150/m."""
        ...

    def get_tag_ids_for_campaign(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for campaign: GET /api/campaigns/{id}/relationships/tags, 3/s, 60/m."""
        ...

    def get_tag_ids_for_campaign_message(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for campaign message: GET /api/campaign-messages/{id}/relationships/tags, 3/s, 60/m."""
        ...

    def get_tags_for_campaign(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for campaign: GET /api/campaigns/{id}/tags, 3/s, 60/m."""
        ...

    def get_tags_for_campaign_message(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for campaign message: GET /api/campaign-messages/{id}/tags, 3/s, 60/m."""
        ...

    def get_template_for_campaign_message(
        self, id: str, *, fields_template: Sequence[t.TemplateField] | Unset = UNSET, options: Options | None = None
    ) -> m.Template:
        """Get template for campaign message: GET /api/campaign-messages/{id}/template, 10/s, 150/m."""
        ...

    def get_template_id_for_campaign_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template id for campaign message: GET /api/campaign-messages/{id}/relationships/template, 10/s, 150/m."""
        ...

    def get_translation_for_campaign_variation(
        self,
        id: str,
        *,
        fields_translation: Sequence[t.TranslationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Translation:
        """Get translation for campaign variation: GET /api/campaign-variations/{id}/translation, 10/s, 150/m."""
        ...

    def get_translation_id_for_campaign_variation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get translation id for campaign variation: GET /api/campaign-variations/{id}/relationships/translation, 10/s, 150/m."""
        ...

    def get_variation_ids_for_campaign_message(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get variation ids for campaign message: GET /api/campaign-messages/{id}/relationships/campaign-variations, 10/s, 150/m."""
        ...

    def get_variations_for_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignVariation]:
        """Get variations for campaign message: GET /api/campaign-messages/{id}/campaign-variations, 10/s, 150/m."""
        ...

    def refresh_campaign_recipient_estimation(
        self,
        body: str,
        *,
        fields_campaign_recipient_estimation_job: Sequence[t.CampaignRecipientEstimationJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignRecipientEstimationJob:
        """Refresh campaign recipient estimation: POST /api/campaign-recipient-estimation-jobs, 10/s, 150/m."""
        ...

    @overload
    def schedule_campaign(
        self,
        body: m.CampaignScheduleQuery | d.CampaignScheduleQueryDict | d.Envelope,
        *,
        fields_campaign_schedule: Sequence[t.CampaignScheduleField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignSchedule:
        """Schedule campaign: POST /api/campaign-schedule, 10/s, 150/m."""
        ...

    @overload
    def schedule_campaign(
        self,
        *,
        fields_campaign_schedule: Sequence[t.CampaignScheduleField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignScheduleQueryDict],
    ) -> m.CampaignSchedule: ...

    @overload
    def schedule_campaign_message(
        self,
        body: m.CampaignMessageScheduleQuery | d.CampaignMessageScheduleQueryDict | d.Envelope,
        *,
        fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessageSchedule:
        """Schedule campaign message: POST /api/campaign-message-schedule, 10/s, 150/m."""
        ...

    @overload
    def schedule_campaign_message(
        self,
        *,
        fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignMessageScheduleQueryDict],
    ) -> m.CampaignMessageSchedule: ...

    def send_campaign(
        self,
        body: str,
        *,
        fields_campaign_send_job: Sequence[t.CampaignSendJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignSendJob:
        """Send campaign: POST /api/campaign-send-jobs, 10/s, 150/m."""
        ...

    @overload
    def update_campaign(
        self,
        id: str,
        body: m.CampaignUpdate | d.CampaignUpdateDict | d.Envelope,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Update campaign: PATCH /api/campaigns/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign(
        self,
        id: str,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignKeywords],
    ) -> m.Campaign: ...

    def update_campaign_audience(
        self,
        id: str,
        body: m.AudienceUpdate | d.AudienceUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignAudienceKeywords],
    ) -> m.CampaignAudience:
        """Update campaign audience: PATCH /api/campaign-audiences/{id}, 10/s, 150/m."""
        ...

    def update_campaign_message(
        self,
        id: str,
        body: m.MessageUpdate | d.MessageUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignMessageKeywords],
    ) -> m.CampaignMessage:
        """Update campaign message: PATCH /api/campaign-messages/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign_message_schedule(
        self,
        id: str,
        body: m.CampaignMessageScheduleUpdate | d.CampaignMessageScheduleUpdateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Update campaign message schedule: PATCH /api/campaign-message-schedule/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign_message_schedule(
        self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateCampaignMessageScheduleKeywords]
    ) -> None: ...

    @overload
    def update_campaign_variation(
        self,
        id: str,
        body: m.VariationUpdate | d.VariationUpdateDict | d.Envelope,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Update campaign variation: PATCH /api/campaign-variations/{id}, 10/s, 150/m."""
        ...

    @overload
    def update_campaign_variation(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignVariationKeywords],
    ) -> m.CampaignVariation: ...

    def update_image_for_campaign_message(self, id: str, body: str, *, options: Options | None = None) -> None:
        """Update image for campaign message: PATCH /api/campaign-messages/{id}/relationships/image, 10/s, 150/m."""
        ...


class Catalogs(Protocol):
    """The Catalogs operations, as `klaviyo.catalogs`."""

    def add_categories_to_catalog_item(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Add categories to catalog item: POST /api/catalog-items/{id}/relationships/categories, 75/s, 750/m."""
        ...

    def add_items_to_catalog_category(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Add items to catalog category: POST /api/catalog-categories/{id}/relationships/items, 75/s, 750/m."""
        ...

    @overload
    def bulk_create_catalog_categories(
        self,
        body: m.CatalogCategoryCreateJobCreate | d.CatalogCategoryCreateJobCreateDict | d.Envelope,
        *,
        fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkCreateJob:
        """Bulk create catalog categories: POST /api/catalog-category-bulk-create-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_create_catalog_categories(
        self,
        *,
        fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogCategoryCreateJobCreateDict],
    ) -> m.CatalogCategoryBulkCreateJob: ...

    @overload
    def bulk_create_catalog_items(
        self,
        body: m.CatalogItemCreateJobCreate | d.CatalogItemCreateJobCreateDict | d.Envelope,
        *,
        fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkCreateJob:
        """Bulk create catalog items: POST /api/catalog-item-bulk-create-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_create_catalog_items(
        self,
        *,
        fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogItemCreateJobCreateDict],
    ) -> m.CatalogItemBulkCreateJob: ...

    @overload
    def bulk_create_catalog_variants(
        self,
        body: m.CatalogVariantCreateJobCreate | d.CatalogVariantCreateJobCreateDict | d.Envelope,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkCreateJob:
        """Bulk create catalog variants: POST /api/catalog-variant-bulk-create-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_create_catalog_variants(
        self,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogVariantCreateJobCreateDict],
    ) -> m.CatalogVariantBulkCreateJob: ...

    @overload
    def bulk_delete_catalog_categories(
        self,
        body: m.CatalogCategoryDeleteJobCreate | d.CatalogCategoryDeleteJobCreateDict | d.Envelope,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkDeleteJob:
        """Bulk delete catalog categories: POST /api/catalog-category-bulk-delete-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_delete_catalog_categories(
        self,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogCategoryDeleteJobCreateDict],
    ) -> m.CatalogCategoryBulkDeleteJob: ...

    @overload
    def bulk_delete_catalog_items(
        self,
        body: m.CatalogItemDeleteJobCreate | d.CatalogItemDeleteJobCreateDict | d.Envelope,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkDeleteJob:
        """Bulk delete catalog items: POST /api/catalog-item-bulk-delete-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_delete_catalog_items(
        self,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogItemDeleteJobCreateDict],
    ) -> m.CatalogItemBulkDeleteJob: ...

    @overload
    def bulk_delete_catalog_variants(
        self,
        body: m.CatalogVariantDeleteJobCreate | d.CatalogVariantDeleteJobCreateDict | d.Envelope,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkDeleteJob:
        """Bulk delete catalog variants: POST /api/catalog-variant-bulk-delete-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_delete_catalog_variants(
        self,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogVariantDeleteJobCreateDict],
    ) -> m.CatalogVariantBulkDeleteJob: ...

    @overload
    def bulk_update_catalog_categories(
        self,
        body: m.CatalogCategoryUpdateJobCreate | d.CatalogCategoryUpdateJobCreateDict | d.Envelope,
        *,
        fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkUpdateJob:
        """Bulk update catalog categories: POST /api/catalog-category-bulk-update-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_update_catalog_categories(
        self,
        *,
        fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogCategoryUpdateJobCreateDict],
    ) -> m.CatalogCategoryBulkUpdateJob: ...

    @overload
    def bulk_update_catalog_items(
        self,
        body: m.CatalogItemUpdateJobCreate | d.CatalogItemUpdateJobCreateDict | d.Envelope,
        *,
        fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkUpdateJob:
        """Bulk update catalog items: POST /api/catalog-item-bulk-update-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_update_catalog_items(
        self,
        *,
        fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogItemUpdateJobCreateDict],
    ) -> m.CatalogItemBulkUpdateJob: ...

    @overload
    def bulk_update_catalog_variants(
        self,
        body: m.CatalogVariantUpdateJobCreate | d.CatalogVariantUpdateJobCreateDict | d.Envelope,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkUpdateJob:
        """Bulk update catalog variants: POST /api/catalog-variant-bulk-update-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_update_catalog_variants(
        self,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogVariantUpdateJobCreateDict],
    ) -> m.CatalogVariantBulkUpdateJob: ...

    @overload
    def create_back_in_stock_subscription(
        self,
        body: m.ServerBISSubscriptionCreate | d.ServerBISSubscriptionCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create back in stock subscription: POST /api/back-in-stock-subscriptions, 350/s, 3500/m."""
        ...

    @overload
    def create_back_in_stock_subscription(
        self, *, options: Options | None = None, **fields: Unpack[d.ServerBISSubscriptionCreateDict]
    ) -> None: ...

    @overload
    def create_catalog_category(
        self,
        body: m.CatalogCategoryCreate | d.CatalogCategoryCreateDict | d.Envelope,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategory:
        """Create catalog category: POST /api/catalog-categories, 75/s, 750/m."""
        ...

    @overload
    def create_catalog_category(
        self,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogCategoryCreateDict],
    ) -> m.CatalogCategory: ...

    @overload
    def create_catalog_item(
        self,
        body: m.CatalogItemCreate | d.CatalogItemCreateDict | d.Envelope,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItem:
        """Create catalog item: POST /api/catalog-items, 75/s, 750/m."""
        ...

    @overload
    def create_catalog_item(
        self,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogItemCreateDict],
    ) -> m.CatalogItem: ...

    @overload
    def create_catalog_variant(
        self,
        body: m.CatalogVariantCreate | d.CatalogVariantCreateDict | d.Envelope,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariant:
        """Create catalog variant: POST /api/catalog-variants, 75/s, 750/m."""
        ...

    @overload
    def create_catalog_variant(
        self,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CatalogVariantCreateDict],
    ) -> m.CatalogVariant: ...

    def delete_catalog_category(self, id: str, *, options: Options | None = None) -> None:
        """Delete catalog category: DELETE /api/catalog-categories/{id}, 75/s, 750/m."""
        ...

    def delete_catalog_item(self, id: str, *, options: Options | None = None) -> None:
        """Delete catalog item: DELETE /api/catalog-items/{id}, 75/s, 750/m."""
        ...

    def delete_catalog_variant(self, id: str, *, options: Options | None = None) -> None:
        """Delete catalog variant: DELETE /api/catalog-variants/{id}, 75/s, 750/m."""
        ...

    def get_bulk_create_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        include: Sequence[t.CatalogItemBulkCreateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkCreateJob:
        """Get bulk create catalog items job: GET /api/catalog-item-bulk-create-jobs/{job_id}, 75/s, 750/m."""
        ...

    def get_bulk_create_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_create_job: Sequence[t.CatalogItemBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItemBulkCreateJob]:
        """Get bulk create catalog items jobs: GET /api/catalog-item-bulk-create-jobs, 75/s, 750/m."""
        ...

    def get_bulk_create_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        include: Sequence[t.CatalogCategoryBulkCreateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkCreateJob:
        """Get bulk create categories job: GET /api/catalog-category-bulk-create-jobs/{job_id}, 350/s, 3500/m."""
        ...

    def get_bulk_create_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_create_job: Sequence[t.CatalogCategoryBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategoryBulkCreateJob]:
        """Get bulk create categories jobs: GET /api/catalog-category-bulk-create-jobs, 350/s, 3500/m."""
        ...

    def get_bulk_create_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        include: Sequence[t.CatalogVariantBulkCreateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkCreateJob:
        """Get bulk create variants job: GET /api/catalog-variant-bulk-create-jobs/{job_id}, 75/s, 750/m."""
        ...

    def get_bulk_create_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[t.CatalogVariantBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariantBulkCreateJob]:
        """Get bulk create variants jobs: GET /api/catalog-variant-bulk-create-jobs, 75/s, 750/m."""
        ...

    def get_bulk_delete_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkDeleteJob:
        """Get bulk delete catalog items job: GET /api/catalog-item-bulk-delete-jobs/{job_id}, 350/s, 3500/m."""
        ...

    def get_bulk_delete_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[t.CatalogItemBulkDeleteJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItemBulkDeleteJob]:
        """Get bulk delete catalog items jobs: GET /api/catalog-item-bulk-delete-jobs, 350/s, 3500/m."""
        ...

    def get_bulk_delete_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkDeleteJob:
        """Get bulk delete categories job: GET /api/catalog-category-bulk-delete-jobs/{job_id}, 350/s, 3500/m."""
        ...

    def get_bulk_delete_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[t.CatalogCategoryBulkDeleteJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategoryBulkDeleteJob]:
        """Get bulk delete categories jobs: GET /api/catalog-category-bulk-delete-jobs, 350/s, 3500/m."""
        ...

    def get_bulk_delete_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkDeleteJob:
        """Get bulk delete variants job: GET /api/catalog-variant-bulk-delete-jobs/{job_id}, 350/s, 3500/m."""
        ...

    def get_bulk_delete_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[t.CatalogVariantBulkDeleteJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariantBulkDeleteJob]:
        """Get bulk delete variants jobs: GET /api/catalog-variant-bulk-delete-jobs, 350/s, 3500/m."""
        ...

    def get_bulk_update_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        include: Sequence[t.CatalogItemBulkUpdateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItemBulkUpdateJob:
        """Get bulk update catalog items job: GET /api/catalog-item-bulk-update-jobs/{job_id}, 75/s, 750/m."""
        ...

    def get_bulk_update_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_update_job: Sequence[t.CatalogItemBulkUpdateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItemBulkUpdateJob]:
        """Get bulk update catalog items jobs: GET /api/catalog-item-bulk-update-jobs, 75/s, 750/m."""
        ...

    def get_bulk_update_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        include: Sequence[t.CatalogCategoryBulkUpdateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategoryBulkUpdateJob:
        """Get bulk update categories job: GET /api/catalog-category-bulk-update-jobs/{job_id}, 350/s, 3500/m."""
        ...

    def get_bulk_update_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_update_job: Sequence[t.CatalogCategoryBulkUpdateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategoryBulkUpdateJob]:
        """Get bulk update categories jobs: GET /api/catalog-category-bulk-update-jobs, 350/s, 3500/m."""
        ...

    def get_bulk_update_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        include: Sequence[t.CatalogVariantBulkUpdateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariantBulkUpdateJob:
        """Get bulk update variants job: GET /api/catalog-variant-bulk-update-jobs/{job_id}, 75/s, 750/m."""
        ...

    def get_bulk_update_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[t.CatalogVariantBulkUpdateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariantBulkUpdateJob]:
        """Get bulk update variants jobs: GET /api/catalog-variant-bulk-update-jobs, 75/s, 750/m."""
        ...

    def get_catalog_categories(
        self,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogCategorySort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategory]:
        """Get catalog categories: GET /api/catalog-categories, 350/s, 3500/m."""
        ...

    def get_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogCategory:
        """Get catalog category: GET /api/catalog-categories/{id}, 350/s, 3500/m."""
        ...

    def get_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        include: Sequence[t.CatalogItemInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogItem:
        """Get catalog item: GET /api/catalog-items/{id}, 350/s, 3500/m."""
        ...

    def get_catalog_items(
        self,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CatalogItemInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogItemSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItem]:
        """Get catalog items: GET /api/catalog-items, 350/s, 3500/m."""
        ...

    def get_catalog_variant(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CatalogVariant:
        """Get catalog variant: GET /api/catalog-variants/{id}, 350/s, 3500/m."""
        ...

    def get_catalog_variants(
        self,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogVariantSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariant]:
        """Get catalog variants: GET /api/catalog-variants, 350/s, 3500/m."""
        ...

    def get_categories_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogCategorySort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogCategory]:
        """Get categories for catalog item: GET /api/catalog-items/{id}/categories, 350/s, 3500/m."""
        ...

    def get_category_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogCategorySort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get category ids for catalog item: GET /api/catalog-items/{id}/relationships/categories, 350/s, 3500/m."""
        ...

    def get_item_ids_for_catalog_category(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogItemSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get item ids for catalog category: GET /api/catalog-categories/{id}/relationships/items, 350/s, 3500/m."""
        ...

    def get_items_for_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CatalogItemInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogItemSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogItem]:
        """Get items for catalog category: GET /api/catalog-categories/{id}/items, 350/s, 3500/m."""
        ...

    def get_variant_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogVariantSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get variant ids for catalog item: GET /api/catalog-items/{id}/relationships/variants, 350/s, 3500/m."""
        ...

    def get_variants_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CatalogVariantSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CatalogVariant]:
        """Get variants for catalog item: GET /api/catalog-items/{id}/variants, 350/s, 3500/m."""
        ...

    def remove_categories_from_catalog_item(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Remove categories from catalog item: DELETE /api/catalog-items/{id}/relationships/categories, 75/s, 750/m."""
        ...

    def remove_items_from_catalog_category(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Remove items from catalog category: DELETE /api/catalog-categories/{id}/relationships/items, 75/s, 750/m."""
        ...

    def update_catalog_category(
        self,
        id: str,
        body: m.CatalogCategoryUpdate | d.CatalogCategoryUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_category: Sequence[t.CatalogCategoryField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCatalogCategoryKeywords],
    ) -> m.CatalogCategory:
        """Update catalog category: PATCH /api/catalog-categories/{id}, 75/s, 750/m."""
        ...

    def update_catalog_item(
        self,
        id: str,
        body: m.CatalogItemUpdate | d.CatalogItemUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_item: Sequence[t.CatalogItemField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCatalogItemKeywords],
    ) -> m.CatalogItem:
        """Update catalog item: PATCH /api/catalog-items/{id}, 75/s, 750/m."""
        ...

    def update_catalog_variant(
        self,
        id: str,
        body: m.CatalogVariantUpdate | d.CatalogVariantUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_catalog_variant: Sequence[t.CatalogVariantField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCatalogVariantKeywords],
    ) -> m.CatalogVariant:
        """Update catalog variant: PATCH /api/catalog-variants/{id}, 75/s, 750/m."""
        ...

    def update_categories_for_catalog_item(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Update categories for catalog item: PATCH /api/catalog-items/{id}/relationships/categories, 75/s, 750/m."""
        ...

    def update_items_for_catalog_category(
        self, id: str, body: Sequence[str], *, options: Options | None = None
    ) -> None:
        """Update items for catalog category: PATCH /api/catalog-categories/{id}/relationships/items, 75/s, 750/m."""
        ...


class Client(Protocol):
    """The Client operations, as `klaviyo.client`."""

    @overload
    def bulk_create_client_events(
        self, body: m.BulkEvents | d.BulkEventsDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Bulk create client events: POST /client/event-bulk-create, 10/s, 150/m."""
        ...

    @overload
    def bulk_create_client_events(
        self, *, options: Options | None = None, **fields: Unpack[d.BulkEventsDict]
    ) -> None: ...

    @overload
    def create_client_back_in_stock_subscription(
        self,
        body: m.ClientBISSubscriptionCreate | d.ClientBISSubscriptionCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create client back in stock subscription: POST /client/back-in-stock-subscriptions, 350/s, 3500/m."""
        ...

    @overload
    def create_client_back_in_stock_subscription(
        self, *, options: Options | None = None, **fields: Unpack[d.ClientBISSubscriptionCreateDict]
    ) -> None: ...

    @overload
    def create_client_event(
        self, body: m.EventCreate | d.EventCreateDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Create client event: POST /client/events, 350/s, 3500/m."""
        ...

    @overload
    def create_client_event(self, *, options: Options | None = None, **fields: Unpack[d.EventCreateDict]) -> None: ...

    def create_client_profile(
        self,
        body: m.OnsiteProfile | d.OnsiteProfileDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Unpack[d.OnsiteProfileDict],
    ) -> None:
        """Create client profile: POST /client/profiles, 350/s, 3500/m."""
        ...

    @overload
    def create_client_push_token(
        self, body: m.PushTokenCreate | d.PushTokenCreateDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Create client push token: POST /client/push-tokens, 150/s, 1400/m."""
        ...

    @overload
    def create_client_push_token(
        self, *, options: Options | None = None, **fields: Unpack[d.PushTokenCreateDict]
    ) -> None: ...

    @overload
    def create_client_review(
        self, body: m.ReviewCreate | d.ReviewCreateDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Create client review: POST /client/reviews, 10/s, 150/m."""
        ...

    @overload
    def create_client_review(self, *, options: Options | None = None, **fields: Unpack[d.ReviewCreateDict]) -> None: ...

    @overload
    def create_client_subscription(
        self,
        body: m.OnsiteSubscriptionCreate | d.OnsiteSubscriptionCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create client subscription: POST /client/subscriptions, 350/s, 750/m."""
        ...

    @overload
    def create_client_subscription(
        self, *, options: Options | None = None, **fields: Unpack[d.OnsiteSubscriptionCreateDict]
    ) -> None: ...

    def get_client_geofences(
        self,
        *,
        x_klaviyo_api_filters: str | Filter | Unset = UNSET,
        fields_geofence: Sequence[t.GeofenceField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Geofence]:
        """Get client geofences: GET /client/geofences, 3/s, 60/m."""
        ...

    def get_client_ip_allowlist(
        self,
        id: str,
        *,
        fields_ip_allowlist: Sequence[t.IpAllowlistField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.IpAllowlist:
        """Get client ip allowlist: GET /client/ip-allowlists/{id}, 75/s, 750/m."""
        ...

    def get_client_review_values_reports(
        self,
        *,
        group_by: t.ReviewValuesReportGroupBy,
        statistics: str,
        timeframe: t.ReviewValuesReportTimeframe,
        fields_review_values_report: Sequence[t.ReviewValuesReportField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ReviewValuesReport]:
        """Get client review values reports: GET /client/review-values-reports, 10/s, 150/m."""
        ...

    def get_client_reviews(
        self,
        *,
        fields_review: Sequence[t.GetClientReviewsReviewField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ReviewSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Review]:
        """Get client reviews: GET /client/reviews, 10/s, 150/m."""
        ...

    @overload
    def unregister_client_push_token(
        self, body: m.PushTokenUnregister | d.PushTokenUnregisterDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Unregister client push token: POST /client/push-token-unregister, 10/s, 150/m."""
        ...

    @overload
    def unregister_client_push_token(
        self, *, options: Options | None = None, **fields: Unpack[d.PushTokenUnregisterDict]
    ) -> None: ...


class Conversations(Protocol):
    """The Conversations operations, as `klaviyo.conversations`."""

    @overload
    def create_conversation_message(
        self,
        body: m.ConversationMessageCreate | d.ConversationMessageCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create conversation message: POST /api/conversation-messages, 3/s, 60/m."""
        ...

    @overload
    def create_conversation_message(
        self, *, options: Options | None = None, **fields: Unpack[d.CreateConversationMessageKeywords]
    ) -> None: ...


class Coupons(Protocol):
    """The Coupons operations, as `klaviyo.coupons`."""

    @overload
    def bulk_create_coupon_codes(
        self,
        body: m.CouponCodeCreateJobCreate | d.CouponCodeCreateJobCreateDict | d.Envelope,
        *,
        fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CouponCodeBulkCreateJob:
        """Bulk create coupon codes: POST /api/coupon-code-bulk-create-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_create_coupon_codes(
        self,
        *,
        fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CouponCodeCreateJobCreateDict],
    ) -> m.CouponCodeBulkCreateJob: ...

    @overload
    def create_coupon(
        self,
        body: m.CouponCreate | d.CouponCreateDict | d.Envelope,
        *,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Coupon:
        """Create coupon: POST /api/coupons, 3/s, 60/m."""
        ...

    @overload
    def create_coupon(
        self,
        *,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CouponCreateDict],
    ) -> m.Coupon: ...

    @overload
    def create_coupon_code(
        self,
        body: m.CouponCodeCreate | d.CouponCodeCreateDict | d.Envelope,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CouponCode:
        """Create coupon code: POST /api/coupon-codes, 350/s, 3500/m."""
        ...

    @overload
    def create_coupon_code(
        self,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CouponCodeCreateDict],
    ) -> m.CouponCode: ...

    def delete_coupon(self, id: str, *, options: Options | None = None) -> None:
        """Delete coupon: DELETE /api/coupons/{id}, 3/s, 60/m."""
        ...

    def delete_coupon_code(self, id: str, *, options: Options | None = None) -> None:
        """Delete coupon code: DELETE /api/coupon-codes/{id}, 350/s, 3500/m."""
        ...

    def get_bulk_create_coupon_code_jobs(
        self,
        *,
        fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CouponCodeBulkCreateJob]:
        """Get bulk create coupon code jobs: GET /api/coupon-code-bulk-create-jobs, 75/s, 750/m."""
        ...

    def get_bulk_create_coupon_codes_job(
        self,
        job_id: str,
        *,
        fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        include: Sequence[t.CouponCodeBulkCreateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CouponCodeBulkCreateJob:
        """Get bulk create coupon codes job: GET /api/coupon-code-bulk-create-jobs/{job_id}, 75/s, 750/m."""
        ...

    def get_coupon(
        self, id: str, *, fields_coupon: Sequence[t.CouponField] | Unset = UNSET, options: Options | None = None
    ) -> m.Coupon:
        """Get coupon: GET /api/coupons/{id}, 75/s, 750/m."""
        ...

    def get_coupon_code(
        self,
        id: str,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        include: Sequence[t.CouponCodeInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CouponCode:
        """Get coupon code: GET /api/coupon-codes/{id}, 350/s, 3500/m."""
        ...

    def get_coupon_code_ids_for_coupon(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get coupon code ids for coupon: GET /api/coupons/{id}/relationships/coupon-codes, 75/s, 750/m."""
        ...

    def get_coupon_codes(
        self,
        *,
        filter: str | Filter,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        include: Sequence[t.CouponCodeInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CouponCode]:
        """Get coupon codes: GET /api/coupon-codes, 350/s, 3500/m."""
        ...

    def get_coupon_codes_for_coupon(
        self,
        id: str,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CouponCode]:
        """Get coupon codes for coupon: GET /api/coupons/{id}/coupon-codes, 75/s, 750/m."""
        ...

    def get_coupon_for_coupon_code(
        self, id: str, *, fields_coupon: Sequence[t.CouponField] | Unset = UNSET, options: Options | None = None
    ) -> m.Coupon:
        """Get coupon for coupon code: GET /api/coupon-codes/{id}/coupon, 75/s, 750/m."""
        ...

    def get_coupon_id_for_coupon_code(self, id: str, *, options: Options | None = None) -> Ref:
        """Get coupon id for coupon code: GET /api/coupon-codes/{id}/relationships/coupon, 75/s, 750/m."""
        ...

    def get_coupons(
        self,
        *,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Coupon]:
        """Get coupons: GET /api/coupons, 75/s, 750/m."""
        ...

    def update_coupon(
        self,
        id: str,
        body: m.CouponUpdate | d.CouponUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCouponKeywords],
    ) -> m.Coupon:
        """Update coupon: PATCH /api/coupons/{id}, 3/s, 60/m."""
        ...

    def update_coupon_code(
        self,
        id: str,
        body: m.CouponCodeUpdate | d.CouponCodeUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCouponCodeKeywords],
    ) -> m.CouponCode:
        """Update coupon code: PATCH /api/coupon-codes/{id}, 350/s, 3500/m."""
        ...


class CustomObjects(Protocol):
    """The Custom Objects operations, as `klaviyo.custom_objects`."""

    @overload
    def bulk_create_data_source_records(
        self,
        body: m.DataSourceRecordBulkCreateJobCreate | d.DataSourceRecordBulkCreateJobCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Bulk create data source records: POST /api/data-source-record-bulk-create-jobs, 3/s, 15/m."""
        ...

    @overload
    def bulk_create_data_source_records(
        self, *, options: Options | None = None, **fields: Unpack[d.DataSourceRecordBulkCreateJobCreateDict]
    ) -> None: ...

    @overload
    def bulk_delete_object_records(
        self,
        body: m.ObjectRecordDeleteJobCreate | d.ObjectRecordDeleteJobCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Bulk delete object records: POST /api/object-record-bulk-delete-jobs, 3/s, 60/m."""
        ...

    @overload
    def bulk_delete_object_records(
        self, *, options: Options | None = None, **fields: Unpack[d.ObjectRecordDeleteJobCreateDict]
    ) -> None: ...

    @overload
    def create_data_source(
        self,
        body: m.DataSourceCreate | d.DataSourceCreateDict | d.Envelope,
        *,
        fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.DataSource:
        """Create data source: POST /api/data-sources, 3/s, 60/m."""
        ...

    @overload
    def create_data_source(
        self,
        *,
        fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.DataSourceCreateDict],
    ) -> m.DataSource: ...

    @overload
    def create_data_source_record(
        self,
        body: m.DataSourceRecordCreateJobCreate | d.DataSourceRecordCreateJobCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create data source record: POST /api/data-source-record-create-jobs, 75/s, 750/m."""
        ...

    @overload
    def create_data_source_record(
        self, *, options: Options | None = None, **fields: Unpack[d.DataSourceRecordCreateJobCreateDict]
    ) -> None: ...

    @overload
    def create_object_schema(
        self,
        body: m.ObjectSchemaCreate | d.ObjectSchemaCreateDict | d.Envelope,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectSchema:
        """Create object schema: POST /api/object-schemas, 3/s, 60/m."""
        ...

    @overload
    def create_object_schema(
        self,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ObjectSchemaCreateDict],
    ) -> m.ObjectSchema: ...

    def create_object_schema_relationship(
        self,
        id: str,
        body: Sequence[m.ObjectSchemaRelationshipCreate | d.ObjectSchemaRelationshipCreateDict] | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create object schema relationship: POST /api/object-schemas/{id}/relationships/object-schemas, 3/s, 60/m."""
        ...

    @overload
    def create_object_type(
        self,
        body: m.ObjectTypeCreate | d.ObjectTypeCreateDict | d.Envelope,
        *,
        fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectType:
        """Create object type: POST /api/object-types, 3/s, 60/m."""
        ...

    @overload
    def create_object_type(
        self,
        *,
        fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ObjectTypeCreateDict],
    ) -> m.ObjectType: ...

    def create_profile_schema_relationship(
        self,
        id: str,
        body: Sequence[m.ProfileObjectSchemaRelationshipCreate | d.ProfileObjectSchemaRelationshipCreateDict]
        | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Create profile schema relationship: POST /api/object-schemas/{id}/relationships/profile-object-schemas, 3/s, 60/m."""
        ...

    def delete_data_source(self, id: str, *, options: Options | None = None) -> None:
        """Delete data source: DELETE /api/data-sources/{id}, 3/s, 60/m."""
        ...

    def delete_object_schema_relationship(
        self,
        id: str,
        body: Sequence[m.ObjectSchemaRelationshipDelete | d.ObjectSchemaRelationshipDeleteDict] | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete object schema relationship: DELETE /api/object-schemas/{id}/relationships/object-schemas, 3/s, 60/m."""
        ...

    def delete_object_type(self, id: str, *, options: Options | None = None) -> None:
        """Delete object type: DELETE /api/object-types/{id}, 3/s, 60/m."""
        ...

    def delete_profile_schema_relationship(
        self,
        id: str,
        body: Sequence[m.ProfileObjectSchemaRelationshipDelete | d.ProfileObjectSchemaRelationshipDeleteDict]
        | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete profile schema relationship: DELETE /api/object-schemas/{id}/relationships/profile-object-schemas, 3/s, 60/m."""
        ...

    def get_current_schema_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectSchema:
        """Get current schema for object type: GET /api/object-types/{id}/current-schema, 3/s, 60/m."""
        ...

    def get_current_schema_id_for_object_type(self, id: str, *, options: Options | None = None) -> Ref:
        """Get current schema id for object type: GET /api/object-types/{id}/relationships/current-schema, 3/s, 60/m."""
        ...

    def get_data_source(
        self,
        id: str,
        *,
        fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.DataSource:
        """Get data source: GET /api/data-sources/{id}, 3/s, 60/m."""
        ...

    def get_data_sources(
        self,
        *,
        fields_data_source: Sequence[t.DataSourceField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.DataSource]:
        """Get data sources: GET /api/data-sources, 3/s, 60/m."""
        ...

    def get_draft_schema_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectSchema:
        """Get draft schema for object type: GET /api/object-types/{id}/draft-schema, 3/s, 60/m."""
        ...

    def get_draft_schema_id_for_object_type(self, id: str, *, options: Options | None = None) -> Ref:
        """Get draft schema id for object type: GET /api/object-types/{id}/relationships/draft-schema, 3/s, 60/m."""
        ...

    def get_ingestion_log_ids_for_object_type(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get ingestion log ids for object type: GET /api/object-types/{id}/relationships/object-ingestion-logs, 1/s, 15/m."""
        ...

    def get_ingestion_logs_for_object_type(
        self,
        id: str,
        *,
        fields_object_ingestion_log: Sequence[t.ObjectIngestionLogField] | Unset = UNSET,
        fields_object_record: Sequence[t.ObjectRecordField] | Unset = UNSET,
        fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.ObjectIngestionLogInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ObjectIngestionLog]:
        """Get ingestion logs for object type: GET /api/object-types/{id}/object-ingestion-logs, 1/s, 15/m."""
        ...

    def get_object_record(
        self,
        id: str,
        *,
        fields_object_record: Sequence[t.ObjectRecordField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectRecord:
        """Get object record: GET /api/object-records/{id}, 3/s, 60/m."""
        ...

    def get_object_schema(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.GetObjectSchemaObjectSchemaField] | Unset = UNSET,
        fields_profile_object_schema: Sequence[t.ProfileObjectSchemaField] | Unset = UNSET,
        fields_source_mapping: Sequence[t.SourceMappingField] | Unset = UNSET,
        include: Sequence[t.ObjectSchemaInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectSchema:
        """Get object schema: GET /api/object-schemas/{id}, 3/s, 60/m."""
        ...

    def get_object_schema_relationships(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get object schema relationships: GET /api/object-schemas/{id}/relationships/object-schemas, 3/s, 60/m."""
        ...

    def get_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        fields_object_type: Sequence[t.GetObjectTypeObjectTypeField] | Unset = UNSET,
        fields_profile_object_type: Sequence[t.ProfileObjectTypeField] | Unset = UNSET,
        include: Sequence[t.GetObjectTypeObjectTypeInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ObjectType:
        """Get object type: GET /api/object-types/{id}, 3/s, 60/m."""
        ...

    def get_object_type_relationships(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get object type relationships: GET /api/object-types/{id}/relationships/object-types, 3/s, 60/m."""
        ...

    def get_object_types(
        self,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        fields_object_type: Sequence[t.ObjectTypeField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.ObjectTypeInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ObjectType]:
        """Get object types: GET /api/object-types, 3/s, 60/m."""
        ...

    def get_profile_schema_relationships(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get profile schema relationships: GET /api/object-schemas/{id}/relationships/profile-object-schemas, 3/s, 60/m."""
        ...

    def get_profile_type_relationships(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get profile type relationships: GET /api/object-types/{id}/relationships/profile-object-types, 3/s, 60/m."""
        ...

    def get_record_ids_for_object_type(
        self,
        id: str,
        *,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get record ids for object type: GET /api/object-types/{id}/relationships/object-records, 3/s, 60/m."""
        ...

    def get_records_for_object_type(
        self,
        id: str,
        *,
        fields_object_record: Sequence[t.ObjectRecordField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ObjectRecord]:
        """Get records for object type: GET /api/object-types/{id}/object-records, 3/s, 60/m."""
        ...

    def get_schema_version_ids_for_object_type(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get schema version ids for object type: GET /api/object-types/{id}/relationships/schema-versions, 3/s, 60/m."""
        ...

    def get_schema_versions_for_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ObjectSchema]:
        """Get schema versions for object type: GET /api/object-types/{id}/schema-versions, 3/s, 60/m."""
        ...

    def get_source_mapping(
        self,
        id: str,
        *,
        fields_source_mapping: Sequence[t.SourceMappingField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SourceMapping:
        """Get source mapping: GET /api/source-mappings/{id}, 3/s, 60/m."""
        ...

    def get_source_mapping_for_object_schema(
        self,
        id: str,
        *,
        fields_source_mapping: Sequence[t.SourceMappingField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SourceMapping:
        """Get source mapping for object schema: GET /api/object-schemas/{id}/source-mapping, 3/s, 60/m."""
        ...

    def get_source_mapping_id_for_object_schema(self, id: str, *, options: Options | None = None) -> Ref:
        """Get source mapping id for object schema: GET /api/object-schemas/{id}/relationships/source-mapping, 3/s, 60/m."""
        ...

    def update_object_schema(
        self,
        id: str,
        body: m.ObjectSchemaUpdate | d.ObjectSchemaUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_object_schema: Sequence[t.ObjectSchemaField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateObjectSchemaKeywords],
    ) -> m.ObjectSchema:
        """Update object schema: PATCH /api/object-schemas/{id}, 3/s, 60/m."""
        ...

    @overload
    def update_object_schema_relationship(
        self,
        id: str,
        body: m.ObjectSchemaRelationshipUpdate | d.ObjectSchemaRelationshipUpdateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Update object schema relationship: PATCH /api/object-schemas/{id}/relationships/object-schemas, 3/s, 60/m."""
        ...

    @overload
    def update_object_schema_relationship(
        self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateObjectSchemaRelationshipKeywords]
    ) -> None: ...

    @overload
    def update_profile_schema_relationship(
        self,
        id: str,
        body: m.ProfileObjectSchemaRelationshipUpdate | d.ProfileObjectSchemaRelationshipUpdateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Update profile schema relationship: PATCH /api/object-schemas/{id}/relationships/profile-object-schemas, 3/s, 60/m."""
        ...

    @overload
    def update_profile_schema_relationship(
        self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateProfileSchemaRelationshipKeywords]
    ) -> None: ...

    def update_source_mapping(
        self,
        id: str,
        body: m.SourceMappingUpdate | d.SourceMappingUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_source_mapping: Sequence[t.SourceMappingField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateSourceMappingKeywords],
    ) -> m.SourceMapping:
        """Update source mapping: PATCH /api/source-mappings/{id}, 3/s, 60/m."""
        ...


class DataPrivacy(Protocol):
    """The Data Privacy operations, as `klaviyo.data_privacy`."""

    @overload
    def request_profile_deletion(
        self,
        body: m.DataPrivacyCreateDeletionJob | d.DataPrivacyCreateDeletionJobDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Request profile deletion: POST /api/data-privacy-deletion-jobs, 3/s, 60/m."""
        ...

    @overload
    def request_profile_deletion(
        self, *, options: Options | None = None, **fields: Unpack[d.DataPrivacyCreateDeletionJobDict]
    ) -> None: ...


class Events(Protocol):
    """The Events operations, as `klaviyo.events`."""

    @overload
    def bulk_create_events(
        self, body: m.EventsBulkCreateJob | d.EventsBulkCreateJobDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Bulk create events: POST /api/event-bulk-create-jobs, 10/s, 150/m."""
        ...

    @overload
    def bulk_create_events(
        self, *, options: Options | None = None, **fields: Unpack[d.EventsBulkCreateJobDict]
    ) -> None: ...

    @overload
    def create_event(
        self, body: m.EventCreate | d.EventCreateDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Create event: POST /api/events, 350/s, 3500/m."""
        ...

    @overload
    def create_event(self, *, options: Options | None = None, **fields: Unpack[d.EventCreateDict]) -> None: ...

    def get_event(
        self,
        id: str,
        *,
        fields_attribution: Sequence[t.AttributionField] | Unset = UNSET,
        fields_event: Sequence[t.EventField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        fields_profile: Sequence[t.GetEventProfileField] | Unset = UNSET,
        include: Sequence[t.EventInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Event:
        """Get event: GET /api/events/{id}, 10/s, 150/m."""
        ...

    def get_events(
        self,
        *,
        fields_attribution: Sequence[t.AttributionField] | Unset = UNSET,
        fields_event: Sequence[t.EventField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        fields_profile: Sequence[t.GetEventProfileField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.EventInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.EventSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Event]:
        """Get events: GET /api/events, 350/s, 3500/m."""
        ...

    def get_metric_for_event(
        self, id: str, *, fields_metric: Sequence[t.MetricField] | Unset = UNSET, options: Options | None = None
    ) -> m.Metric:
        """Get metric for event: GET /api/events/{id}/metric, 350/s, 3500/m."""
        ...

    def get_metric_id_for_event(self, id: str, *, options: Options | None = None) -> Ref:
        """Get metric id for event: GET /api/events/{id}/relationships/metric, 350/s, 3500/m."""
        ...

    def get_profile_for_event(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Profile:
        """Get profile for event: GET /api/events/{id}/profile, 350/s, 3500/m."""
        ...

    def get_profile_id_for_event(self, id: str, *, options: Options | None = None) -> Ref:
        """Get profile id for event: GET /api/events/{id}/relationships/profile, 350/s, 3500/m."""
        ...


class Flows(Protocol):
    """The Flows operations, as `klaviyo.flows`."""

    @overload
    def create_flow(
        self,
        body: m.FlowCreate | d.FlowCreateDict | d.Envelope,
        *,
        additional_fields_flow: Sequence[t.FlowAdditionalField] | Unset = UNSET,
        fields_flow: Sequence[t.CreateFlowFlowField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Flow:
        """Create flow: POST /api/flows, 1/s, 15/m, 100/d."""
        ...

    @overload
    def create_flow(
        self,
        *,
        additional_fields_flow: Sequence[t.FlowAdditionalField] | Unset = UNSET,
        fields_flow: Sequence[t.CreateFlowFlowField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FlowCreateDict],
    ) -> m.Flow: ...

    @overload
    def create_flow_action(
        self,
        body: m.FlowActionInsert | d.FlowActionInsertDict | d.Envelope,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowAction:
        """Create flow action: POST /api/flow-actions, 3/s, 60/m."""
        ...

    @overload
    def create_flow_action(
        self,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FlowActionInsertDict],
    ) -> m.FlowAction: ...

    def delete_flow(self, id: str, *, options: Options | None = None) -> None:
        """Delete flow: DELETE /api/flows/{id}, 3/s, 60/m."""
        ...

    def delete_flow_action(self, id: str, *, options: Options | None = None) -> None:
        """Delete flow action: DELETE /api/flow-actions/{id}, 3/s, 60/m."""
        ...

    def get_action_for_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowAction:
        """Get action for flow message: GET /api/flow-messages/{id}/flow-action, 3/s, 60/m."""
        ...

    def get_action_id_for_flow_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get action id for flow message: GET /api/flow-messages/{id}/relationships/flow-action, 3/s, 60/m."""
        ...

    def get_action_ids_for_flow(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowActionSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get action ids for flow: GET /api/flows/{id}/relationships/flow-actions, 3/s, 60/m."""
        ...

    def get_actions_for_flow(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowActionSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.FlowAction]:
        """Get actions for flow: GET /api/flows/{id}/flow-actions, 3/s, 60/m."""
        ...

    def get_flow(
        self,
        id: str,
        *,
        additional_fields_flow: Sequence[t.FlowAdditionalField] | Unset = UNSET,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        fields_flow: Sequence[t.CreateFlowFlowField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.FlowInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Flow:
        """Get flow: GET /api/flows/{id}, 3/s, 60/m."""
        ...

    def get_flow_action(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        fields_flow_message: Sequence[t.GetFlowActionFlowMessageField] | Unset = UNSET,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        include: Sequence[t.FlowActionInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowAction:
        """Get flow action: GET /api/flow-actions/{id}, 3/s, 60/m."""
        ...

    def get_flow_action_messages(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[t.GetFlowActionFlowMessageField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowMessageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.FlowMessage]:
        """Get flow action messages: GET /api/flow-actions/{id}/flow-messages, 3/s, 60/m."""
        ...

    def get_flow_for_flow_action(
        self, id: str, *, fields_flow: Sequence[t.FlowField] | Unset = UNSET, options: Options | None = None
    ) -> m.Flow:
        """Get flow for flow action: GET /api/flow-actions/{id}/flow, 3/s, 60/m."""
        ...

    def get_flow_id_for_flow_action(self, id: str, *, options: Options | None = None) -> Ref:
        """Get flow id for flow action: GET /api/flow-actions/{id}/relationships/flow, 3/s, 60/m."""
        ...

    def get_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        fields_flow_message: Sequence[t.GetFlowActionFlowMessageField] | Unset = UNSET,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        include: Sequence[t.FlowMessageInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowMessage:
        """Get flow message: GET /api/flow-messages/{id}, 3/s, 60/m."""
        ...

    def get_flows(
        self,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.FlowInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Flow]:
        """Get flows: GET /api/flows, 3/s, 60/m."""
        ...

    def get_message_ids_for_flow_action(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowMessageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get message ids for flow action: GET /api/flow-actions/{id}/relationships/flow-messages, 3/s, 60/m."""
        ...

    def get_tag_ids_for_flow(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for flow: GET /api/flows/{id}/relationships/tags, 3/s, 60/m."""
        ...

    def get_tags_for_flow(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for flow: GET /api/flows/{id}/tags, 3/s, 60/m."""
        ...

    def get_template_for_flow_message(
        self, id: str, *, fields_template: Sequence[t.TemplateField] | Unset = UNSET, options: Options | None = None
    ) -> m.Template:
        """Get template for flow message: GET /api/flow-messages/{id}/template, 3/s, 60/m."""
        ...

    def get_template_id_for_flow_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template id for flow message: GET /api/flow-messages/{id}/relationships/template, 3/s, 60/m."""
        ...

    @overload
    def update_flow(
        self,
        id: str,
        body: m.FlowUpdate | d.FlowUpdateDict | d.Envelope,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Flow:
        """Update flow: PATCH /api/flows/{id}, 3/s, 60/m."""
        ...

    @overload
    def update_flow(
        self,
        id: str,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateFlowKeywords],
    ) -> m.Flow: ...

    @overload
    def update_flow_action(
        self,
        id: str,
        body: m.FlowActionUpdate | d.FlowActionUpdateDict | d.Envelope,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowAction:
        """Update flow action: PATCH /api/flow-actions/{id}, 3/s, 60/m."""
        ...

    @overload
    def update_flow_action(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateFlowActionKeywords],
    ) -> m.FlowAction: ...


class Forms(Protocol):
    """The Forms operations, as `klaviyo.forms`."""

    @overload
    def create_form(
        self,
        body: m.FormCreate | d.FormCreateDict | d.Envelope,
        *,
        fields_form: Sequence[t.FormField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Form:
        """Create form: POST /api/forms, 3/s, 60/m."""
        ...

    @overload
    def create_form(
        self,
        *,
        fields_form: Sequence[t.FormField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FormCreateDict],
    ) -> m.Form: ...

    def delete_form(self, id: str, *, options: Options | None = None) -> None:
        """Delete form: DELETE /api/forms/{id}, 3/s, 60/m."""
        ...

    def get_form(
        self, id: str, *, fields_form: Sequence[t.FormField] | Unset = UNSET, options: Options | None = None
    ) -> m.Form:
        """Get form: GET /api/forms/{id}, 3/s, 60/m."""
        ...

    def get_form_for_form_version(
        self,
        id: str,
        *,
        fields_form: Sequence[t.GetFormForFormVersionFormField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Form:
        """Get form for form version: GET /api/form-versions/{id}/form, 3/s, 60/m."""
        ...

    def get_form_id_for_form_version(self, id: str, *, options: Options | None = None) -> Ref:
        """Get form id for form version: GET /api/form-versions/{id}/relationships/form, 3/s, 60/m."""
        ...

    def get_form_version(
        self,
        id: str,
        *,
        fields_form_version: Sequence[t.FormVersionField] | Unset = UNSET,
        fields_form: Sequence[t.GetFormForFormVersionFormField] | Unset = UNSET,
        include: Sequence[t.FormVersionInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FormVersion:
        """Get form version: GET /api/form-versions/{id}, 3/s, 60/m."""
        ...

    def get_forms(
        self,
        *,
        fields_form: Sequence[t.GetFormForFormVersionFormField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FormSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Form]:
        """Get forms: GET /api/forms, 3/s, 60/m."""
        ...

    def get_version_ids_for_form(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FormVersionSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get version ids for form: GET /api/forms/{id}/relationships/form-versions, 3/s, 60/m."""
        ...

    def get_versions_for_form(
        self,
        id: str,
        *,
        fields_form_version: Sequence[t.FormVersionField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FormVersionSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.FormVersion]:
        """Get versions for form: GET /api/forms/{id}/form-versions, 3/s, 60/m."""
        ...

    @overload
    def publish_form(
        self,
        body: m.FormPublishJobCreate | d.FormPublishJobCreateDict | d.Envelope,
        *,
        fields_form_publish_job: Sequence[t.FormPublishJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FormPublishJob:
        """Publish form: POST /api/form-publish-jobs, 3/s, 60/m."""
        ...

    @overload
    def publish_form(
        self,
        *,
        fields_form_publish_job: Sequence[t.FormPublishJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FormPublishJobCreateDict],
    ) -> m.FormPublishJob: ...

    @overload
    def unpublish_form(
        self,
        body: m.FormUnpublishJobCreate | d.FormUnpublishJobCreateDict | d.Envelope,
        *,
        fields_form_unpublish_job: Sequence[t.FormUnpublishJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FormUnpublishJob:
        """Unpublish form: POST /api/form-unpublish-jobs, 3/s, 60/m."""
        ...

    @overload
    def unpublish_form(
        self,
        *,
        fields_form_unpublish_job: Sequence[t.FormUnpublishJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FormUnpublishJobCreateDict],
    ) -> m.FormUnpublishJob: ...

    def update_form(
        self,
        id: str,
        body: m.FormUpdate | d.FormUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_form: Sequence[t.FormField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateFormKeywords],
    ) -> m.Form:
        """Update form: PATCH /api/forms/{id}, 3/s, 60/m."""
        ...


class Images(Protocol):
    """The Images operations, as `klaviyo.images`."""

    def get_image(
        self, id: str, *, fields_image: Sequence[t.ImageField] | Unset = UNSET, options: Options | None = None
    ) -> m.Image:
        """Get image: GET /api/images/{id}, 10/s, 150/m."""
        ...

    def get_images(
        self,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ImageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Image]:
        """Get images: GET /api/images, 10/s, 150/m."""
        ...

    def update_image(
        self,
        id: str,
        body: m.ImageUpdate | d.ImageUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateImageKeywords],
    ) -> m.Image:
        """Update image: PATCH /api/images/{id}, 10/s, 150/m."""
        ...

    @overload
    def upload_image_from_file(
        self,
        body: m.ImageUpload | d.ImageUploadDict | d.Envelope,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Image:
        """Upload image from file: POST /api/image-upload, 3/s, 100/m, 500/d."""
        ...

    @overload
    def upload_image_from_file(
        self,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ImageUploadDict],
    ) -> m.Image: ...

    @overload
    def upload_image_from_url(
        self,
        body: m.ImageCreate | d.ImageCreateDict | d.Envelope,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Image:
        """Upload image from url: POST /api/images, 3/s, 100/m, 100/d."""
        ...

    @overload
    def upload_image_from_url(
        self,
        *,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ImageCreateDict],
    ) -> m.Image: ...


class Lists(Protocol):
    """The Lists operations, as `klaviyo.lists`."""

    def add_profiles_to_list(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Add profiles to list: POST /api/lists/{id}/relationships/profiles, 10/s, 150/m."""
        ...

    @overload
    def create_list(
        self,
        body: m.ListCreate | d.ListCreateDict | d.Envelope,
        *,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.List:
        """Create list: POST /api/lists, 10/s, 150/m, 150/d."""
        ...

    @overload
    def create_list(
        self,
        *,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ListCreateDict],
    ) -> m.List: ...

    def delete_list(self, id: str, *, options: Options | None = None) -> None:
        """Delete list: DELETE /api/lists/{id}, 10/s, 150/m."""
        ...

    def get_flows_triggered_by_list(
        self, id: str, *, fields_flow: Sequence[t.FlowField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Flow]:
        """Get flows triggered by list: GET /api/lists/{id}/flow-triggers, 3/s, 60/m."""
        ...

    def get_ids_for_flows_triggered_by_list(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get ids for flows triggered by list: GET /api/lists/{id}/relationships/flow-triggers, 3/s, 60/m."""
        ...

    def get_list(
        self,
        id: str,
        *,
        additional_fields_list: Sequence[t.ListAdditionalField] | Unset = UNSET,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_list: Sequence[t.GetListListField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.ListInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.List:
        """Get list: GET /api/lists/{id}, 75/s, 750/m."""
        ...

    def get_lists(
        self,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.ListInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ListSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.List]:
        """Get lists: GET /api/lists, 75/s, 750/m."""
        ...

    def get_profile_ids_for_list(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get profile ids for list: GET /api/lists/{id}/relationships/profiles, 75/s, 750/m."""
        ...

    def get_profiles_for_list(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.GetProfilesForListProfileField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Profile]:
        """Get profiles for list: GET /api/lists/{id}/profiles, 75/s, 750/m."""
        ...

    def get_tag_ids_for_list(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for list: GET /api/lists/{id}/relationships/tags, 3/s, 60/m."""
        ...

    def get_tags_for_list(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for list: GET /api/lists/{id}/tags, 3/s, 60/m."""
        ...

    def remove_profiles_from_list(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove profiles from list: DELETE /api/lists/{id}/relationships/profiles, 10/s, 150/m."""
        ...

    def update_list(
        self,
        id: str,
        body: m.ListUpdate | d.ListUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateListKeywords],
    ) -> m.List:
        """Update list: PATCH /api/lists/{id}, 10/s, 150/m."""
        ...


class Metrics(Protocol):
    """The Metrics operations, as `klaviyo.metrics`."""

    @overload
    def create_custom_metric(
        self,
        body: m.CustomMetricCreate | d.CustomMetricCreateDict | d.Envelope,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomMetric:
        """Create custom metric: POST /api/custom-metrics, 1/s, 15/m, 15/d."""
        ...

    @overload
    def create_custom_metric(
        self,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CustomMetricCreateDict],
    ) -> m.CustomMetric: ...

    def delete_custom_metric(self, id: str, *, options: Options | None = None) -> None:
        """Delete custom metric: DELETE /api/custom-metrics/{id}, 3/s, 60/m."""
        ...

    def get_custom_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.CustomMetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomMetric:
        """Get custom metric: GET /api/custom-metrics/{id}, 3/s, 60/m."""
        ...

    def get_custom_metric_for_mapped_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomMetric:
        """Get custom metric for mapped metric: GET /api/mapped-metrics/{id}/custom-metric, 3/s, 60/m."""
        ...

    def get_custom_metric_id_for_mapped_metric(self, id: str, *, options: Options | None = None) -> Ref:
        """Get custom metric id for mapped metric: GET /api/mapped-metrics/{id}/relationships/custom-metric, 3/s, 60/m."""
        ...

    def get_custom_metrics(
        self,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.CustomMetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CustomMetric]:
        """Get custom metrics: GET /api/custom-metrics, 3/s, 60/m."""
        ...

    def get_flows_triggered_by_metric(
        self, id: str, *, fields_flow: Sequence[t.FlowField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Flow]:
        """Get flows triggered by metric: GET /api/metrics/{id}/flow-triggers, 10/s, 150/m."""
        ...

    def get_ids_for_flows_triggered_by_metric(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get ids for flows triggered by metric: GET /api/metrics/{id}/relationships/flow-triggers, 10/s, 150/m."""
        ...

    def get_mapped_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        fields_mapped_metric: Sequence[t.MappedMetricField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.MappedMetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.MappedMetric:
        """Get mapped metric: GET /api/mapped-metrics/{id}, 3/s, 60/m."""
        ...

    def get_mapped_metrics(
        self,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        fields_mapped_metric: Sequence[t.MappedMetricField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.MappedMetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.MappedMetric]:
        """Get mapped metrics: GET /api/mapped-metrics, 3/s, 60/m."""
        ...

    def get_metric(
        self,
        id: str,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.MetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Metric:
        """Get metric: GET /api/metrics/{id}, 10/s, 150/m."""
        ...

    def get_metric_for_mapped_metric(
        self, id: str, *, fields_metric: Sequence[t.MetricField] | Unset = UNSET, options: Options | None = None
    ) -> m.Metric:
        """Get metric for mapped metric: GET /api/mapped-metrics/{id}/metric, 3/s, 60/m."""
        ...

    def get_metric_for_metric_property(
        self, id: str, *, fields_metric: Sequence[t.MetricField] | Unset = UNSET, options: Options | None = None
    ) -> m.Metric:
        """Get metric for metric property: GET /api/metric-properties/{id}/metric, 1/s, 15/m."""
        ...

    def get_metric_id_for_mapped_metric(self, id: str, *, options: Options | None = None) -> Ref:
        """Get metric id for mapped metric: GET /api/mapped-metrics/{id}/relationships/metric, 3/s, 60/m."""
        ...

    def get_metric_id_for_metric_property(self, id: str, *, options: Options | None = None) -> Ref:
        """Get metric id for metric property: GET /api/metric-properties/{id}/relationships/metric, 1/s, 15/m."""
        ...

    def get_metric_ids_for_custom_metric(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get metric ids for custom metric: GET /api/custom-metrics/{id}/relationships/metrics, 3/s, 60/m."""
        ...

    def get_metric_property(
        self,
        id: str,
        *,
        additional_fields_metric_property: Sequence[t.MetricPropertyAdditionalField] | Unset = UNSET,
        fields_metric_property: Sequence[t.MetricPropertyField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.MetricPropertyInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.MetricProperty:
        """Get metric property: GET /api/metric-properties/{id}, 1/s, 15/m."""
        ...

    def get_metrics(
        self,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.MetricInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Metric]:
        """Get metrics: GET /api/metrics, 10/s, 150/m."""
        ...

    def get_metrics_for_custom_metric(
        self, id: str, *, fields_metric: Sequence[t.MetricField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Metric]:
        """Get metrics for custom metric: GET /api/custom-metrics/{id}/metrics, 3/s, 60/m."""
        ...

    def get_properties_for_metric(
        self,
        id: str,
        *,
        additional_fields_metric_property: Sequence[t.MetricPropertyAdditionalField] | Unset = UNSET,
        fields_metric_property: Sequence[t.MetricPropertyField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.MetricProperty]:
        """Get properties for metric: GET /api/metrics/{id}/metric-properties, 1/s, 15/m."""
        ...

    def get_property_ids_for_metric(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get property ids for metric: GET /api/metrics/{id}/relationships/metric-properties, 1/s, 15/m."""
        ...

    @overload
    def query_metric_aggregates(
        self,
        body: m.MetricAggregateQuery | d.MetricAggregateQueryDict | d.Envelope,
        *,
        fields_metric_aggregate: Sequence[t.MetricAggregateField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.MetricAggregate:
        """Query metric aggregates: POST /api/metric-aggregates, 3/s, 60/m."""
        ...

    @overload
    def query_metric_aggregates(
        self,
        *,
        fields_metric_aggregate: Sequence[t.MetricAggregateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.MetricAggregateQueryDict],
    ) -> m.MetricAggregate: ...

    def update_custom_metric(
        self,
        id: str,
        body: m.CustomMetricUpdate | d.CustomMetricUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCustomMetricKeywords],
    ) -> m.CustomMetric:
        """Update custom metric: PATCH /api/custom-metrics/{id}, 1/s, 15/m, 15/d."""
        ...

    def update_mapped_metric(
        self,
        id: str,
        body: m.MappedMetricUpdate | d.MappedMetricUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_mapped_metric: Sequence[t.MappedMetricField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateMappedMetricKeywords],
    ) -> m.MappedMetric:
        """Update mapped metric: PATCH /api/mapped-metrics/{id}, 1/s, 15/m, 30/d."""
        ...


class Profiles(Protocol):
    """The Profiles operations, as `klaviyo.profiles`."""

    @overload
    def bulk_import_profiles(
        self,
        body: m.ProfileImportJobCreate | d.ProfileImportJobCreateDict | d.Envelope,
        *,
        fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileBulkImportJob:
        """Bulk import profiles: POST /api/profile-bulk-import-jobs, 10/s, 150/m."""
        ...

    @overload
    def bulk_import_profiles(
        self,
        *,
        fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ProfileImportJobCreateDict],
    ) -> m.ProfileBulkImportJob: ...

    @overload
    def bulk_subscribe_profiles(
        self,
        body: m.SubscriptionCreateJobCreate | d.SubscriptionCreateJobCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Bulk subscribe profiles: POST /api/profile-subscription-bulk-create-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_subscribe_profiles(
        self, *, options: Options | None = None, **fields: Unpack[d.SubscriptionCreateJobCreateDict]
    ) -> None: ...

    def bulk_suppress_profiles(
        self,
        body: m.SuppressionCreateJobCreate | d.SuppressionCreateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[t.ProfileSuppressionBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SuppressionCreateJobCreateDict],
    ) -> m.ProfileSuppressionBulkCreateJob:
        """Bulk suppress profiles: POST /api/profile-suppression-bulk-create-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_unsubscribe_profiles(
        self,
        body: m.SubscriptionDeleteJobCreate | d.SubscriptionDeleteJobCreateDict | d.Envelope,
        *,
        options: Options | None = None,
    ) -> None:
        """Bulk unsubscribe profiles: POST /api/profile-subscription-bulk-delete-jobs, 75/s, 750/m."""
        ...

    @overload
    def bulk_unsubscribe_profiles(
        self, *, options: Options | None = None, **fields: Unpack[d.SubscriptionDeleteJobCreateDict]
    ) -> None: ...

    def bulk_unsuppress_profiles(
        self,
        body: m.SuppressionDeleteJobCreate | d.SuppressionDeleteJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[t.ProfileSuppressionBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SuppressionDeleteJobCreateDict],
    ) -> m.ProfileSuppressionBulkDeleteJob:
        """Bulk unsuppress profiles: POST /api/profile-suppression-bulk-delete-jobs, 75/s, 750/m."""
        ...

    def create_or_update_profile(
        self,
        body: m.ProfileUpsert | d.ProfileUpsertDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ProfileUpsertDict],
    ) -> m.Profile:
        """Create or update profile: POST /api/profile-import, 75/s, 750/m."""
        ...

    def create_profile(
        self,
        body: m.ProfileCreate | d.ProfileCreateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        on_conflict: Literal["update", "return"] | None = None,
        options: Options | None = None,
        **fields: Unpack[d.ProfileCreateDict],
    ) -> m.Profile:
        """Create profile: POST /api/profiles, 75/s, 750/m."""
        ...

    @overload
    def create_push_token(
        self, body: m.PushTokenCreate | d.PushTokenCreateDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Create push token: POST /api/push-tokens, 75/s, 750/m."""
        ...

    @overload
    def create_push_token(self, *, options: Options | None = None, **fields: Unpack[d.PushTokenCreateDict]) -> None: ...

    def delete_push_token(self, id: str, *, options: Options | None = None) -> None:
        """Delete push token: DELETE /api/push-tokens/{id}, 3/s, 60/m."""
        ...

    def get_bulk_import_profiles_job(
        self,
        job_id: str,
        *,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
        include: Sequence[t.ProfileBulkImportJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileBulkImportJob:
        """Get bulk import profiles job: GET /api/profile-bulk-import-jobs/{job_id}, 10/s, 150/m."""
        ...

    def get_bulk_import_profiles_jobs(
        self,
        *,
        fields_profile_bulk_import_job: Sequence[t.ProfileBulkImportJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileBulkImportJobSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ProfileBulkImportJob]:
        """Get bulk import profiles jobs: GET /api/profile-bulk-import-jobs, 10/s, 150/m."""
        ...

    def get_bulk_suppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[t.ProfileSuppressionBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileSuppressionBulkCreateJob:
        """Get bulk suppress profiles job: GET /api/profile-suppression-bulk-create-jobs/{job_id}, 75/s, 750/m."""
        ...

    def get_bulk_suppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[t.ProfileSuppressionBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        sort: t.ProfileSuppressionBulkCreateJobSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ProfileSuppressionBulkCreateJob]:
        """Get bulk suppress profiles jobs: GET /api/profile-suppression-bulk-create-jobs, 75/s, 750/m."""
        ...

    def get_bulk_unsuppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[t.ProfileSuppressionBulkDeleteJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileSuppressionBulkDeleteJob:
        """Get bulk unsuppress profiles job: GET /api/profile-suppression-bulk-delete-jobs/{job_id}, 75/s, 750/m."""
        ...

    def get_bulk_unsuppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[t.ProfileSuppressionBulkDeleteJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        sort: t.ProfileSuppressionBulkDeleteJobSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ProfileSuppressionBulkDeleteJob]:
        """Get bulk unsuppress profiles jobs: GET /api/profile-suppression-bulk-delete-jobs, 75/s, 750/m."""
        ...

    def get_conversation_for_profile(
        self,
        id: str,
        *,
        fields_conversation: Sequence[t.ConversationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Conversation:
        """Get conversation for profile: GET /api/profiles/{id}/conversation, 3/s, 60/m."""
        ...

    def get_conversation_id_for_profile(self, id: str, *, options: Options | None = None) -> Ref:
        """Get conversation id for profile: GET /api/profiles/{id}/relationships/conversation, 3/s, 60/m."""
        ...

    def get_conversation_ids_for_profile(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get conversation ids for profile: GET /api/profiles/{id}/relationships/conversations, 3/s, 60/m."""
        ...

    def get_conversations_for_profile(
        self,
        id: str,
        *,
        fields_conversation: Sequence[t.ConversationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Conversation]:
        """Get conversations for profile: GET /api/profiles/{id}/conversations, 3/s, 60/m."""
        ...

    def get_errors_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        fields_import_error: Sequence[t.ImportError_Field] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ImportErrorResource]:
        """Get errors for bulk import profiles job: GET /api/profile-bulk-import-jobs/{id}/import-errors, 10/s, 150/m."""
        ...

    def get_list_for_bulk_import_profiles_job(
        self, id: str, *, fields_list: Sequence[t.ListField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.List]:
        """Get list for bulk import profiles job: GET /api/profile-bulk-import-jobs/{id}/lists, 10/s, 150/m."""
        ...

    def get_list_ids_for_bulk_import_profiles_job(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get list ids for bulk import profiles job: GET /api/profile-bulk-import-jobs/{id}/relationships/lists, 10/s, 150/m."""
        ...

    def get_list_ids_for_profile(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get list ids for profile: GET /api/profiles/{id}/relationships/lists, 3/s, 60/m."""
        ...

    def get_lists_for_profile(
        self, id: str, *, fields_list: Sequence[t.ListField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.List]:
        """Get lists for profile: GET /api/profiles/{id}/lists, 3/s, 60/m."""
        ...

    def get_profile(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_conversation: Sequence[t.ConversationField] | Unset = UNSET,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        include: Sequence[t.ProfileInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Profile:
        """Get profile: GET /api/profiles/{id}, 75/s, 750/m."""
        ...

    def get_profile_for_push_token(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Profile:
        """Get profile for push token: GET /api/push-tokens/{id}/profile, 10/s, 150/m."""
        ...

    def get_profile_id_for_push_token(self, id: str, *, options: Options | None = None) -> Ref:
        """Get profile id for push token: GET /api/push-tokens/{id}/relationships/profile, 10/s, 150/m."""
        ...

    def get_profile_ids_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get profile ids for bulk import profiles job: GET /api/profile-bulk-import-jobs/{id}/relationships/profiles, 10/s, 150/m."""
        ...

    def get_profiles(
        self,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_conversation: Sequence[t.ConversationField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.GetProfilesProfileInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.GetProfilesProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Profile]:
        """Get profiles: GET /api/profiles, 75/s, 750/m."""
        ...

    def get_profiles_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Profile]:
        """Get profiles for bulk import profiles job: GET /api/profile-bulk-import-jobs/{id}/profiles, 10/s, 150/m."""
        ...

    def get_push_token(
        self,
        id: str,
        *,
        fields_profile: Sequence[t.GetEventProfileField] | Unset = UNSET,
        fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET,
        include: Sequence[t.PushTokenInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.PushToken:
        """Get push token: GET /api/push-tokens/{id}, 10/s, 150/m."""
        ...

    def get_push_token_ids_for_profile(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get push token ids for profile: GET /api/profiles/{id}/relationships/push-tokens, 10/s, 150/m."""
        ...

    def get_push_tokens(
        self,
        *,
        fields_profile: Sequence[t.GetEventProfileField] | Unset = UNSET,
        fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.PushTokenInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.PushToken]:
        """Get push tokens: GET /api/push-tokens, 10/s, 150/m."""
        ...

    def get_push_tokens_for_profile(
        self, id: str, *, fields_push_token: Sequence[t.PushTokenField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.PushToken]:
        """Get push tokens for profile: GET /api/profiles/{id}/push-tokens, 10/s, 150/m."""
        ...

    def get_segment_ids_for_profile(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get segment ids for profile: GET /api/profiles/{id}/relationships/segments, 3/s, 60/m."""
        ...

    def get_segments_for_profile(
        self, id: str, *, fields_segment: Sequence[t.SegmentField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Segment]:
        """Get segments for profile: GET /api/profiles/{id}/segments, 3/s, 60/m."""
        ...

    @overload
    def merge_profiles(
        self,
        body: m.ProfileMerge | d.ProfileMergeDict | d.Envelope,
        *,
        fields_profile: Sequence[t.MergeProfilesProfileField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Profile:
        """Merge profiles: POST /api/profile-merge, 10/s, 150/m."""
        ...

    @overload
    def merge_profiles(
        self,
        *,
        fields_profile: Sequence[t.MergeProfilesProfileField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ProfileMergeDict],
    ) -> m.Profile: ...

    def update_profile(
        self,
        id: str,
        body: m.ProfileUpdate | d.ProfileUpdateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateProfileKeywords],
    ) -> m.Profile:
        """Update profile: PATCH /api/profiles/{id}, 75/s, 750/m."""
        ...


class Reporting(Protocol):
    """The Reporting operations, as `klaviyo.reporting`."""

    @overload
    def query_campaign_values(
        self,
        body: m.CampaignValuesRequest | d.CampaignValuesRequestDict | d.Envelope,
        *,
        fields_campaign_values_report: Sequence[t.CampaignValuesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ValuesData]:
        """Query campaign values: POST /api/campaign-values-reports, 1/s, 2/m, 225/d."""
        ...

    @overload
    def query_campaign_values(
        self,
        *,
        fields_campaign_values_report: Sequence[t.CampaignValuesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.CampaignValuesRequestDict],
    ) -> Pager[m.ValuesData]: ...

    @overload
    def query_flow_series(
        self,
        body: m.FlowSeriesRequest | d.FlowSeriesRequestDict | d.Envelope,
        *,
        fields_flow_series_report: Sequence[t.FlowSeriesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.SeriesData]:
        """Query flow series: POST /api/flow-series-reports, 1/s, 2/m, 225/d."""
        ...

    @overload
    def query_flow_series(
        self,
        *,
        fields_flow_series_report: Sequence[t.FlowSeriesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FlowSeriesRequestDict],
    ) -> Pager[m.SeriesData]: ...

    @overload
    def query_flow_values(
        self,
        body: m.FlowValuesRequest | d.FlowValuesRequestDict | d.Envelope,
        *,
        fields_flow_values_report: Sequence[t.FlowValuesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ValuesData]:
        """Query flow values: POST /api/flow-values-reports, 1/s, 2/m, 225/d."""
        ...

    @overload
    def query_flow_values(
        self,
        *,
        fields_flow_values_report: Sequence[t.FlowValuesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FlowValuesRequestDict],
    ) -> Pager[m.ValuesData]: ...

    @overload
    def query_form_series(
        self,
        body: m.FormSeriesRequest | d.FormSeriesRequestDict | d.Envelope,
        *,
        fields_form_series_report: Sequence[t.FormSeriesReportField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FormSeriesReport:
        """Query form series: POST /api/form-series-reports, 1/s, 2/m, 225/d."""
        ...

    @overload
    def query_form_series(
        self,
        *,
        fields_form_series_report: Sequence[t.FormSeriesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FormSeriesRequestDict],
    ) -> m.FormSeriesReport: ...

    @overload
    def query_form_values(
        self,
        body: m.FormValuesRequest | d.FormValuesRequestDict | d.Envelope,
        *,
        fields_form_values_report: Sequence[t.FormValuesReportField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FormValuesReport:
        """Query form values: POST /api/form-values-reports, 1/s, 2/m, 225/d."""
        ...

    @overload
    def query_form_values(
        self,
        *,
        fields_form_values_report: Sequence[t.FormValuesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.FormValuesRequestDict],
    ) -> m.FormValuesReport: ...

    @overload
    def query_segment_series(
        self,
        body: m.SegmentSeriesRequest | d.SegmentSeriesRequestDict | d.Envelope,
        *,
        fields_segment_series_report: Sequence[t.SegmentSeriesReportField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SegmentSeriesReport:
        """Query segment series: POST /api/segment-series-reports, 1/s, 2/m, 225/d."""
        ...

    @overload
    def query_segment_series(
        self,
        *,
        fields_segment_series_report: Sequence[t.SegmentSeriesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SegmentSeriesRequestDict],
    ) -> m.SegmentSeriesReport: ...

    @overload
    def query_segment_values(
        self,
        body: m.SegmentValuesRequest | d.SegmentValuesRequestDict | d.Envelope,
        *,
        fields_segment_values_report: Sequence[t.SegmentValuesReportField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.SegmentValuesReport:
        """Query segment values: POST /api/segment-values-reports, 1/s, 2/m, 225/d."""
        ...

    @overload
    def query_segment_values(
        self,
        *,
        fields_segment_values_report: Sequence[t.SegmentValuesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SegmentValuesRequestDict],
    ) -> m.SegmentValuesReport: ...


class Reviews(Protocol):
    """The Reviews operations, as `klaviyo.reviews`."""

    def get_review(
        self,
        id: str,
        *,
        fields_event: Sequence[t.EventField] | Unset = UNSET,
        fields_review: Sequence[t.ReviewField] | Unset = UNSET,
        include: Sequence[t.ReviewInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Review:
        """Get review: GET /api/reviews/{id}, 10/s, 150/m."""
        ...

    def get_reviews(
        self,
        *,
        fields_event: Sequence[t.EventField] | Unset = UNSET,
        fields_review: Sequence[t.ReviewField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.ReviewInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ReviewSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Review]:
        """Get reviews: GET /api/reviews, 10/s, 150/m."""
        ...

    def update_review(
        self,
        id: str,
        body: m.ReviewPatch | d.ReviewPatchDict | d.Envelope | Unset = UNSET,
        *,
        fields_review: Sequence[t.ReviewField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateReviewKeywords],
    ) -> m.Review:
        """Update review: PATCH /api/reviews/{id}, 10/s, 150/m."""
        ...


class Segments(Protocol):
    """The Segments operations, as `klaviyo.segments`."""

    @overload
    def create_segment(
        self,
        body: m.SegmentCreate | d.SegmentCreateDict | d.Envelope,
        *,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Segment:
        """Create segment: POST /api/segments, 1/s, 15/m, 100/d."""
        ...

    @overload
    def create_segment(
        self,
        *,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.SegmentCreateDict],
    ) -> m.Segment: ...

    def delete_segment(self, id: str, *, options: Options | None = None) -> None:
        """Delete segment: DELETE /api/segments/{id}, 3/s, 60/m."""
        ...

    def get_flows_triggered_by_segment(
        self, id: str, *, fields_flow: Sequence[t.FlowField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Flow]:
        """Get flows triggered by segment: GET /api/segments/{id}/flow-triggers, 3/s, 60/m."""
        ...

    def get_ids_for_flows_triggered_by_segment(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get ids for flows triggered by segment: GET /api/segments/{id}/relationships/flow-triggers, 3/s, 60/m."""
        ...

    def get_profile_ids_for_segment(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get profile ids for segment: GET /api/segments/{id}/relationships/profiles, 75/s, 750/m."""
        ...

    def get_profiles_for_segment(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.GetProfilesForListProfileField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Profile]:
        """Get profiles for segment: GET /api/segments/{id}/profiles, 75/s, 750/m."""
        ...

    def get_segment(
        self,
        id: str,
        *,
        additional_fields_segment: Sequence[t.SegmentAdditionalField] | Unset = UNSET,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_segment: Sequence[t.GetSegmentSegmentField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.SegmentInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Segment:
        """Get segment: GET /api/segments/{id}, 75/s, 750/m."""
        ...

    def get_segments(
        self,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.SegmentInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.SegmentSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Segment]:
        """Get segments: GET /api/segments, 75/s, 750/m."""
        ...

    def get_tag_ids_for_segment(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for segment: GET /api/segments/{id}/relationships/tags, 3/s, 60/m."""
        ...

    def get_tags_for_segment(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for segment: GET /api/segments/{id}/tags, 3/s, 60/m."""
        ...

    def update_segment(
        self,
        id: str,
        body: m.SegmentUpdate | d.SegmentUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateSegmentKeywords],
    ) -> m.Segment:
        """Update segment: PATCH /api/segments/{id}, 1/s, 15/m, 100/d."""
        ...


class Tags(Protocol):
    """The Tags operations, as `klaviyo.tags`."""

    @overload
    def create_tag(
        self,
        body: m.TagCreate | d.TagCreateDict | d.Envelope,
        *,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Tag:
        """Create tag: POST /api/tags, 3/s, 60/m."""
        ...

    @overload
    def create_tag(
        self,
        *,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TagCreateDict],
    ) -> m.Tag: ...

    @overload
    def create_tag_group(
        self,
        body: m.TagGroupCreate | d.TagGroupCreateDict | d.Envelope,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TagGroup:
        """Create tag group: POST /api/tag-groups, 3/s, 60/m."""
        ...

    @overload
    def create_tag_group(
        self,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TagGroupCreateDict],
    ) -> m.TagGroup: ...

    def delete_tag(self, id: str, *, options: Options | None = None) -> None:
        """Delete tag: DELETE /api/tags/{id}, 3/s, 60/m."""
        ...

    def delete_tag_group(self, id: str, *, options: Options | None = None) -> None:
        """Delete tag group: DELETE /api/tag-groups/{id}, 3/s, 60/m."""
        ...

    def get_campaign_ids_for_tag(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get campaign ids for tag: GET /api/tags/{id}/relationships/campaigns, 3/s, 60/m."""
        ...

    def get_flow_ids_for_tag(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get flow ids for tag: GET /api/tags/{id}/relationships/flows, 3/s, 60/m."""
        ...

    def get_list_ids_for_tag(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get list ids for tag: GET /api/tags/{id}/relationships/lists, 3/s, 60/m."""
        ...

    def get_segment_ids_for_tag(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get segment ids for tag: GET /api/tags/{id}/relationships/segments, 3/s, 60/m."""
        ...

    def get_tag(
        self,
        id: str,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.TagInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Tag:
        """Get tag: GET /api/tags/{id}, 3/s, 60/m."""
        ...

    def get_tag_group(
        self, id: str, *, fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET, options: Options | None = None
    ) -> m.TagGroup:
        """Get tag group: GET /api/tag-groups/{id}, 3/s, 60/m."""
        ...

    def get_tag_group_for_tag(
        self, id: str, *, fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET, options: Options | None = None
    ) -> m.TagGroup:
        """Get tag group for tag: GET /api/tags/{id}/tag-group, 3/s, 60/m."""
        ...

    def get_tag_group_id_for_tag(self, id: str, *, options: Options | None = None) -> Ref:
        """Get tag group id for tag: GET /api/tags/{id}/relationships/tag-group, 3/s, 60/m."""
        ...

    def get_tag_groups(
        self,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TagGroupSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.TagGroup]:
        """Get tag groups: GET /api/tag-groups, 3/s, 60/m."""
        ...

    def get_tag_ids_for_tag_group(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for tag group: GET /api/tag-groups/{id}/relationships/tags, 3/s, 60/m."""
        ...

    def get_tags(
        self,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.TagInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TagSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Tag]:
        """Get tags: GET /api/tags, 3/s, 60/m."""
        ...

    def get_tags_for_tag_group(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for tag group: GET /api/tag-groups/{id}/tags, 3/s, 60/m."""
        ...

    def remove_tag_from_campaigns(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove tag from campaigns: DELETE /api/tags/{id}/relationships/campaigns, 3/s, 60/m."""
        ...

    def remove_tag_from_flows(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove tag from flows: DELETE /api/tags/{id}/relationships/flows, 3/s, 60/m."""
        ...

    def remove_tag_from_lists(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove tag from lists: DELETE /api/tags/{id}/relationships/lists, 3/s, 60/m."""
        ...

    def remove_tag_from_segments(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove tag from segments: DELETE /api/tags/{id}/relationships/segments, 3/s, 60/m."""
        ...

    def tag_campaigns(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Tag campaigns: POST /api/tags/{id}/relationships/campaigns, 3/s, 60/m."""
        ...

    def tag_flows(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Tag flows: POST /api/tags/{id}/relationships/flows, 3/s, 60/m."""
        ...

    def tag_lists(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Tag lists: POST /api/tags/{id}/relationships/lists, 3/s, 60/m."""
        ...

    def tag_segments(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Tag segments: POST /api/tags/{id}/relationships/segments, 3/s, 60/m."""
        ...

    @overload
    def update_tag(
        self, id: str, body: m.TagUpdate | d.TagUpdateDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Update tag: PATCH /api/tags/{id}, 3/s, 60/m."""
        ...

    @overload
    def update_tag(self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateTagKeywords]) -> None: ...

    @overload
    def update_tag_group(
        self, id: str, body: m.TagGroupUpdate | d.TagGroupUpdateDict | d.Envelope, *, options: Options | None = None
    ) -> None:
        """Update tag group: PATCH /api/tag-groups/{id}, 3/s, 60/m."""
        ...

    @overload
    def update_tag_group(
        self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateTagGroupKeywords]
    ) -> None: ...


class Templates(Protocol):
    """The Templates operations, as `klaviyo.templates`."""

    @overload
    def clone_template(
        self,
        body: m.TemplateClone | d.TemplateCloneDict | d.Envelope,
        *,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Template:
        """Clone template: POST /api/template-clone, 75/s, 750/m."""
        ...

    @overload
    def clone_template(
        self,
        *,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TemplateCloneDict],
    ) -> m.Template: ...

    @overload
    def clone_universal_content(
        self,
        body: m.UniversalContentClone | d.UniversalContentCloneDict | d.Envelope,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplateUniversalContent:
        """Clone universal content: POST /api/template-universal-content-clone, 10/s, 150/m."""
        ...

    @overload
    def clone_universal_content(
        self,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UniversalContentCloneDict],
    ) -> m.TemplateUniversalContent: ...

    @overload
    def create_template(
        self,
        body: m.TemplateCreateHtmlOrDnd | d.TemplateCreateHtmlOrDndDict | d.Envelope,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Template:
        """Create template: POST /api/templates, 75/s, 750/m."""
        ...

    @overload
    def create_template(
        self,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TemplateCreateHtmlOrDndDict],
    ) -> m.Template: ...

    @overload
    def create_template_preview_send_job(
        self,
        body: m.TemplatePreviewSendJobCreate | d.TemplatePreviewSendJobCreateDict | d.Envelope,
        *,
        fields_template_preview_send_job: Sequence[t.TemplatePreviewSendJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplatePreviewSendJob:
        """Create template preview send job: POST /api/template-preview-send-jobs, 1/s, 15/m, 100/d."""
        ...

    @overload
    def create_template_preview_send_job(
        self,
        *,
        fields_template_preview_send_job: Sequence[t.TemplatePreviewSendJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TemplatePreviewSendJobCreateDict],
    ) -> m.TemplatePreviewSendJob: ...

    @overload
    def create_universal_content(
        self,
        body: m.UniversalContentCreate | d.UniversalContentCreateDict | d.Envelope,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplateUniversalContent:
        """Create universal content: POST /api/template-universal-content, 75/s, 750/m."""
        ...

    @overload
    def create_universal_content(
        self,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UniversalContentCreateDict],
    ) -> m.TemplateUniversalContent: ...

    def delete_template(self, id: str, *, options: Options | None = None) -> None:
        """Delete template: DELETE /api/templates/{id}, 75/s, 750/m."""
        ...

    def delete_universal_content(self, id: str, *, options: Options | None = None) -> None:
        """Delete universal content: DELETE /api/template-universal-content/{id}, 75/s, 750/m."""
        ...

    def get_all_universal_content(
        self,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TemplateUniversalContentSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.TemplateUniversalContent]:
        """Get all universal content: GET /api/template-universal-content, 75/s, 750/m."""
        ...

    def get_template(
        self,
        id: str,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Template:
        """Get template: GET /api/templates/{id}, 75/s, 750/m."""
        ...

    def get_templates(
        self,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TemplateSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Template]:
        """Get templates: GET /api/templates, 75/s, 750/m."""
        ...

    def get_universal_content(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplateUniversalContent:
        """Get universal content: GET /api/template-universal-content/{id}, 75/s, 750/m."""
        ...

    @overload
    def render_template(
        self,
        body: m.TemplateRender | d.TemplateRenderDict | d.Envelope,
        *,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Template:
        """Render template: POST /api/template-render, 3/s, 60/m."""
        ...

    @overload
    def render_template(
        self,
        *,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TemplateRenderDict],
    ) -> m.Template: ...

    def update_template(
        self,
        id: str,
        body: m.TemplateUpdateHtmlOrDnd | d.TemplateUpdateHtmlOrDndDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateTemplateKeywords],
    ) -> m.Template:
        """Update template: PATCH /api/templates/{id}, 75/s, 750/m."""
        ...

    def update_universal_content(
        self,
        id: str,
        body: m.UniversalContentUpdate | d.UniversalContentUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateUniversalContentKeywords],
    ) -> m.TemplateUniversalContent:
        """Update universal content: PATCH /api/template-universal-content/{id}, 75/s, 750/m."""
        ...


class TextMessaging(Protocol):
    """The Text Messaging operations, as `klaviyo.text_messaging`."""

    @overload
    def create_text_messaging_configuration(
        self,
        body: m.TextMessagingConfigurationCreate | d.TextMessagingConfigurationCreateDict | d.Envelope,
        *,
        fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingConfiguration:
        """Create text messaging configuration: POST /api/text-messaging-configurations, 1/s, 15/m."""
        ...

    @overload
    def create_text_messaging_configuration(
        self,
        *,
        fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TextMessagingConfigurationCreateDict],
    ) -> m.TextMessagingConfiguration: ...

    @overload
    def create_text_messaging_sender(
        self,
        body: m.TextMessagingSenderCreate | d.TextMessagingSenderCreateDict | d.Envelope,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSender:
        """Create text messaging sender: POST /api/text-messaging-senders, 1/s, 15/m."""
        ...

    @overload
    def create_text_messaging_sender(
        self,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TextMessagingSenderCreateDict],
    ) -> m.TextMessagingSender: ...

    @overload
    def create_text_messaging_sender_registration(
        self,
        body: m.TextMessagingSenderRegistrationCreate | d.TextMessagingSenderRegistrationCreateDict | d.Envelope,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderRegistrationInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSenderRegistration:
        """Create text messaging sender registration: POST /api/text-messaging-sender-registrations, 1/s, 15/m."""
        ...

    @overload
    def create_text_messaging_sender_registration(
        self,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderRegistrationInclude] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TextMessagingSenderRegistrationCreateDict],
    ) -> m.TextMessagingSenderRegistration: ...

    def get_messaging_sender_registration_for_text_messaging_sender(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSenderRegistration:
        """Get messaging sender registration for text messaging sender: GET /api/text-messaging-senders/{id}/text-messaging-sender-registration, 3/s, 60/m."""
        ...

    def get_messaging_sender_registration_id_for_text_messaging_sender(
        self, id: str, *, options: Options | None = None
    ) -> Ref:
        """Get messaging sender registration id for text messaging sender: GET /api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration, 3/s, 60/m."""
        ...

    def get_text_messaging_configuration(
        self,
        id: str,
        *,
        fields_text_messaging_configuration: Sequence[t.TextMessagingConfigurationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingConfiguration:
        """Get text messaging configuration: GET /api/text-messaging-configurations/{id}, 3/s, 60/m."""
        ...

    def get_text_messaging_sender(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSender:
        """Get text messaging sender: GET /api/text-messaging-senders/{id}, 3/s, 60/m."""
        ...

    def get_text_messaging_sender_registration(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[t.TextMessagingSenderRegistrationField] | Unset = UNSET,
        fields_text_messaging_sender: Sequence[t.TextMessagingSenderField] | Unset = UNSET,
        include: Sequence[t.TextMessagingSenderRegistrationInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TextMessagingSenderRegistration:
        """Get text messaging sender registration: GET /api/text-messaging-sender-registrations/{id}, 3/s, 60/m."""
        ...

    def get_text_messaging_senders(
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
        """Get text messaging senders: GET /api/text-messaging-senders, 3/s, 60/m."""
        ...


class TrackingSettings(Protocol):
    """The Tracking Settings operations, as `klaviyo.tracking_settings`."""

    def get_tracking_setting(
        self,
        id: str,
        *,
        fields_tracking_setting: Sequence[t.TrackingSettingField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TrackingSetting:
        """Get tracking setting: GET /api/tracking-settings/{id}, 10/s, 150/m."""
        ...

    def get_tracking_settings(
        self,
        *,
        fields_tracking_setting: Sequence[t.TrackingSettingField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.TrackingSetting]:
        """Get tracking settings: GET /api/tracking-settings, 10/s, 150/m."""
        ...

    def update_tracking_setting(
        self,
        id: str,
        body: m.TrackingSettingUpdate | d.TrackingSettingUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_tracking_setting: Sequence[t.TrackingSettingField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateTrackingSettingKeywords],
    ) -> m.TrackingSetting:
        """Update tracking setting: PATCH /api/tracking-settings/{id}, 10/s, 150/m."""
        ...


class Translations(Protocol):
    """The Translations operations, as `klaviyo.translations`."""

    @overload
    def create_translation(
        self,
        body: m.TranslationCreate | d.TranslationCreateDict | d.Envelope,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationTranslationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Translation:
        """Create translation: POST /api/translations, 10/s, 150/m."""
        ...

    @overload
    def create_translation(
        self,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationTranslationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.TranslationCreateDict],
    ) -> m.Translation: ...

    def delete_translation(self, id: str, *, options: Options | None = None) -> None:
        """Delete translation: DELETE /api/translations/{id}, 10/s, 150/m."""
        ...

    def get_campaign_variation_for_translation(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Get campaign variation for translation: GET /api/translations/{id}/campaign-variation, 10/s, 150/m."""
        ...

    def get_campaign_variation_id_for_translation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign variation id for translation: GET /api/translations/{id}/relationships/campaign-variation, 10/s, 150/m."""
        ...

    def get_flow_message_for_translation(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[t.FlowMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowMessage:
        """Get flow message for translation: GET /api/translations/{id}/flow-message, 10/s, 150/m."""
        ...

    def get_flow_message_id_for_translation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get flow message id for translation: GET /api/translations/{id}/relationships/flow-message, 10/s, 150/m."""
        ...

    def get_template_for_translation(
        self, id: str, *, fields_template: Sequence[t.TemplateField] | Unset = UNSET, options: Options | None = None
    ) -> m.Template:
        """Get template for translation: GET /api/translations/{id}/template, 10/s, 150/m."""
        ...

    def get_template_id_for_translation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template id for translation: GET /api/translations/{id}/relationships/template, 10/s, 150/m."""
        ...

    def get_template_universal_content_for_translation(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplateUniversalContent:
        """Get template universal content for translation: GET /api/translations/{id}/template-universal-content, 10/s, 150/m."""
        ...

    def get_template_universal_content_id_for_translation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template universal content id for translation: GET /api/translations/{id}/relationships/template-universal-content, 10/s, 150/m."""
        ...

    def get_translation(
        self,
        id: str,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_flow_message: Sequence[t.FlowMessageField] | Unset = UNSET,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationTranslationField] | Unset = UNSET,
        include: Sequence[t.TranslationInclude] | Unset = UNSET,
        page_type: str | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Translation:
        """Get translation: GET /api/translations/{id}, 10/s, 150/m."""
        ...

    def get_translations(
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
        """Get translations: GET /api/translations, 10/s, 150/m."""
        ...

    def update_translation(
        self,
        id: str,
        body: m.TranslationUpdate | d.TranslationUpdateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_translation: Sequence[t.TranslationAdditionalField] | Unset = UNSET,
        fields_translation: Sequence[t.CreateTranslationTranslationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateTranslationKeywords],
    ) -> m.Translation:
        """Update translation: PATCH /api/translations/{id}, 10/s, 150/m."""
        ...


class WebFeeds(Protocol):
    """The Web Feeds operations, as `klaviyo.web_feeds`."""

    @overload
    def create_web_feed(
        self,
        body: m.WebFeedCreate | d.WebFeedCreateDict | d.Envelope,
        *,
        fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.WebFeed:
        """Create web feed: POST /api/web-feeds, 1/s, 15/m."""
        ...

    @overload
    def create_web_feed(
        self,
        *,
        fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.WebFeedCreateDict],
    ) -> m.WebFeed: ...

    def delete_web_feed(self, id: str, *, options: Options | None = None) -> None:
        """Delete web feed: DELETE /api/web-feeds/{id}, 1/s, 15/m."""
        ...

    def get_web_feed(
        self, id: str, *, fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET, options: Options | None = None
    ) -> m.WebFeed:
        """Get web feed: GET /api/web-feeds/{id}, 1/s, 15/m."""
        ...

    def get_web_feeds(
        self,
        *,
        fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.WebFeedSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.WebFeed]:
        """Get web feeds: GET /api/web-feeds, 1/s, 15/m."""
        ...

    def update_web_feed(
        self,
        id: str,
        body: m.WebFeedUpdate | d.WebFeedUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateWebFeedKeywords],
    ) -> m.WebFeed:
        """Update web feed: PATCH /api/web-feeds/{id}, 1/s, 15/m."""
        ...


class Webhooks(Protocol):
    """The Webhooks operations, as `klaviyo.webhooks`."""

    @overload
    def create_webhook(
        self,
        body: m.WebhookCreate | d.WebhookCreateDict | d.Envelope,
        *,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Webhook:
        """Create webhook: POST /api/webhooks, 1/s, 15/m."""
        ...

    @overload
    def create_webhook(
        self,
        *,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.WebhookCreateDict],
    ) -> m.Webhook: ...

    def delete_webhook(self, id: str, *, options: Options | None = None) -> None:
        """Delete webhook: DELETE /api/webhooks/{id}, 1/s, 15/m."""
        ...

    def get_webhook(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[t.WebhookTopicField] | Unset = UNSET,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        include: Sequence[t.WebhookInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Webhook:
        """Get webhook: GET /api/webhooks/{id}, 1/s, 15/m."""
        ...

    def get_webhook_topic(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[t.WebhookTopicField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.WebhookTopic:
        """Get webhook topic: GET /api/webhook-topics/{id}, 1/s, 15/m."""
        ...

    def get_webhook_topics(
        self, *, fields_webhook_topic: Sequence[t.WebhookTopicField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.WebhookTopic]:
        """Get webhook topics: GET /api/webhook-topics, 1/s, 15/m."""
        ...

    def get_webhooks(
        self,
        *,
        fields_webhook_topic: Sequence[t.WebhookTopicField] | Unset = UNSET,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        include: Sequence[t.WebhookInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Webhook]:
        """Get webhooks: GET /api/webhooks, 1/s, 15/m."""
        ...

    def update_webhook(
        self,
        id: str,
        body: m.WebhookUpdate | d.WebhookUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_webhook: Sequence[t.WebhookField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateWebhookKeywords],
    ) -> m.Webhook:
        """Update webhook: PATCH /api/webhooks/{id}, 1/s, 15/m."""
        ...


class Areas:
    """One attribute per API group."""

    @property
    def accounts(self) -> Accounts:
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
    def catalogs(self) -> Catalogs:
        raise NotImplementedError

    @property
    def client(self) -> Client:
        raise NotImplementedError

    @property
    def conversations(self) -> Conversations:
        raise NotImplementedError

    @property
    def coupons(self) -> Coupons:
        raise NotImplementedError

    @property
    def custom_objects(self) -> CustomObjects:
        raise NotImplementedError

    @property
    def data_privacy(self) -> DataPrivacy:
        raise NotImplementedError

    @property
    def events(self) -> Events:
        raise NotImplementedError

    @property
    def flows(self) -> Flows:
        raise NotImplementedError

    @property
    def forms(self) -> Forms:
        raise NotImplementedError

    @property
    def images(self) -> Images:
        raise NotImplementedError

    @property
    def lists(self) -> Lists:
        raise NotImplementedError

    @property
    def metrics(self) -> Metrics:
        raise NotImplementedError

    @property
    def profiles(self) -> Profiles:
        raise NotImplementedError

    @property
    def reporting(self) -> Reporting:
        raise NotImplementedError

    @property
    def reviews(self) -> Reviews:
        raise NotImplementedError

    @property
    def segments(self) -> Segments:
        raise NotImplementedError

    @property
    def tags(self) -> Tags:
        raise NotImplementedError

    @property
    def templates(self) -> Templates:
        raise NotImplementedError

    @property
    def text_messaging(self) -> TextMessaging:
        raise NotImplementedError

    @property
    def tracking_settings(self) -> TrackingSettings:
        raise NotImplementedError

    @property
    def translations(self) -> Translations:
        raise NotImplementedError

    @property
    def web_feeds(self) -> WebFeeds:
        raise NotImplementedError

    @property
    def webhooks(self) -> Webhooks:
        raise NotImplementedError

    if TYPE_CHECKING:  # the client has it

        @property
        def with_raw(self) -> AreasWithRaw:
            """The same operations, whose answers come with the raw response: `model, response = ...`."""
            ...
