# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""All models, by name; a module is imported when one of its models is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import deferred_names

# One name a line would be most of this file.
# fmt: off
# isort: off
if TYPE_CHECKING:
    from .accounts import (
        Account as Account, ContactInformation as ContactInformation, StreetAddress as StreetAddress,
    )
    from .billing import (
        BillingUsage as BillingUsage,
    )
    from .brands import (
        BorderStyles as BorderStyles, BrandButton as BrandButton, BrandButtonCreate as BrandButtonCreate,
        BrandButtonUpdate as BrandButtonUpdate, BrandColor as BrandColor, BrandColorCreate as BrandColorCreate,
        BrandColorUpdate as BrandColorUpdate, BrandEmailBodyAttributes as BrandEmailBodyAttributes,
        BrandEmailBodyPatchAttributes as BrandEmailBodyPatchAttributes, BrandEmailDefault as BrandEmailDefault,
        BrandEmailDefaultUpdate as BrandEmailDefaultUpdate, BrandEmailFooterAttributes as BrandEmailFooterAttributes,
        BrandEmailFooterPatchAttributes as BrandEmailFooterPatchAttributes,
        BrandEmailHeaderAttributes as BrandEmailHeaderAttributes,
        BrandEmailHeaderPatchAttributes as BrandEmailHeaderPatchAttributes,
        BrandLibraryButtonStyles as BrandLibraryButtonStyles, BrandLibraryTextStyles as BrandLibraryTextStyles,
        BrandLogo as BrandLogo, BrandLogoCreate as BrandLogoCreate, BrandLogoUpdate as BrandLogoUpdate,
        BrandSocialGroup as BrandSocialGroup, BrandSocialGroupCreate as BrandSocialGroupCreate,
        BrandSocialGroupUpdate as BrandSocialGroupUpdate, BrandVoice as BrandVoice,
        BrandVoiceDescriptor as BrandVoiceDescriptor, BrandVoiceUpdate as BrandVoiceUpdate, Color as Color,
        CustomSocialLink as CustomSocialLink, EmailHeaderLink as EmailHeaderLink,
        FirstPartySocialLink as FirstPartySocialLink, LinkTextStyles as LinkTextStyles, SpacingStyles as SpacingStyles,
    )
    from .campaigns import (
        ABTestSettings as ABTestSettings, AudienceClone as AudienceClone, AudienceCreate as AudienceCreate,
        AudienceDefinition as AudienceDefinition, AudienceInlineCreate as AudienceInlineCreate,
        AudienceUpdate as AudienceUpdate, Campaign as Campaign, CampaignAudience as CampaignAudience,
        CampaignClone as CampaignClone, CampaignCreate as CampaignCreate, CampaignDefinition as CampaignDefinition,
        CampaignMessage as CampaignMessage, CampaignMessageAssignTemplate as CampaignMessageAssignTemplate,
        CampaignMessageSchedule as CampaignMessageSchedule,
        CampaignMessageScheduleQuery as CampaignMessageScheduleQuery,
        CampaignMessageScheduleUpdate as CampaignMessageScheduleUpdate,
        CampaignRecipientEstimation as CampaignRecipientEstimation,
        CampaignRecipientEstimationJob as CampaignRecipientEstimationJob, CampaignSchedule as CampaignSchedule,
        CampaignScheduleQuery as CampaignScheduleQuery, CampaignSendJob as CampaignSendJob,
        CampaignSendJobUpdate as CampaignSendJobUpdate, CampaignUpdate as CampaignUpdate,
        CampaignVariation as CampaignVariation, EmailChannelDetails as EmailChannelDetails,
        EmailContentSubObject as EmailContentSubObject, InlineMessageSchedule as InlineMessageSchedule,
        InlineMessageScheduleResult as InlineMessageScheduleResult, MessageClone as MessageClone,
        MessageCreate as MessageCreate, MessageDefinition as MessageDefinition,
        MessageInlineCreate as MessageInlineCreate, MessageSendOptions as MessageSendOptions,
        MessageTrackingOptions as MessageTrackingOptions, MessageUpdate as MessageUpdate,
        PushActionButton as PushActionButton, PushChannelDetails as PushChannelDetails,
        RenderOptionsSubObject as RenderOptionsSubObject, SMSChannelDetails as SMSChannelDetails,
        SMSContentSubObject as SMSContentSubObject, SendSettings as SendSettings,
        SendTimeSubObject as SendTimeSubObject, ThrottledOptions as ThrottledOptions,
        TimezoneOptions as TimezoneOptions, VariationCreate as VariationCreate,
        VariationDefinition as VariationDefinition, VariationInlineCreate as VariationInlineCreate,
        VariationUpdate as VariationUpdate, WhatsappChannelDetails as WhatsappChannelDetails,
    )
    from .catalogs import (
        CatalogCategory as CatalogCategory, CatalogCategoryBulkCreateJob as CatalogCategoryBulkCreateJob,
        CatalogCategoryBulkDeleteJob as CatalogCategoryBulkDeleteJob,
        CatalogCategoryBulkUpdateJob as CatalogCategoryBulkUpdateJob, CatalogCategoryCreate as CatalogCategoryCreate,
        CatalogCategoryCreateJobCreate as CatalogCategoryCreateJobCreate,
        CatalogCategoryDeleteJobCreate as CatalogCategoryDeleteJobCreate,
        CatalogCategoryUpdate as CatalogCategoryUpdate,
        CatalogCategoryUpdateJobCreate as CatalogCategoryUpdateJobCreate, CatalogItem as CatalogItem,
        CatalogItemBulkCreateJob as CatalogItemBulkCreateJob, CatalogItemBulkDeleteJob as CatalogItemBulkDeleteJob,
        CatalogItemBulkUpdateJob as CatalogItemBulkUpdateJob, CatalogItemCreate as CatalogItemCreate,
        CatalogItemCreateJobCreate as CatalogItemCreateJobCreate,
        CatalogItemDeleteJobCreate as CatalogItemDeleteJobCreate, CatalogItemUpdate as CatalogItemUpdate,
        CatalogItemUpdateJobCreate as CatalogItemUpdateJobCreate, CatalogVariant as CatalogVariant,
        CatalogVariantBulkCreateJob as CatalogVariantBulkCreateJob,
        CatalogVariantBulkDeleteJob as CatalogVariantBulkDeleteJob,
        CatalogVariantBulkUpdateJob as CatalogVariantBulkUpdateJob, CatalogVariantCreate as CatalogVariantCreate,
        CatalogVariantCreateJobCreate as CatalogVariantCreateJobCreate,
        CatalogVariantDeleteJobCreate as CatalogVariantDeleteJobCreate, CatalogVariantUpdate as CatalogVariantUpdate,
        CatalogVariantUpdateJobCreate as CatalogVariantUpdateJobCreate, ProfileIdentifier as ProfileIdentifier,
        ServerBISSubscriptionCreate as ServerBISSubscriptionCreate,
    )
    from .client import (
        ClientBISSubscriptionCreate as ClientBISSubscriptionCreate, CustomQuestion as CustomQuestion,
        Geofence as Geofence, GroupingCompany as GroupingCompany, GroupingProduct as GroupingProduct,
        IpAllowlist as IpAllowlist, OnsiteSubscriptionCreate as OnsiteSubscriptionCreate,
        ProfileUpsertWithSubscriptions as ProfileUpsertWithSubscriptions, PushTokenUnregister as PushTokenUnregister,
        ReviewCreate as ReviewCreate, ReviewProductExternalId as ReviewProductExternalId,
        ReviewValueReportGrouping as ReviewValueReportGrouping, ReviewValuesReport as ReviewValuesReport,
        Statistics as Statistics,
    )
    from .conversations import (
        ConversationMessageCreate as ConversationMessageCreate, DynamicSMSImage as DynamicSMSImage,
        ImageAsset as ImageAsset, MediaAsset as MediaAsset, MediaAssetReference as MediaAssetReference,
        MessageHierarchyRcsItem as MessageHierarchyRcsItem, MessageHierarchySmsItem as MessageHierarchySmsItem,
        RCSCard as RCSCard, RCSRichContent as RCSRichContent, RCSSuggestion as RCSSuggestion,
        SlimImageReference as SlimImageReference, StaticSMSImage as StaticSMSImage,
    )
    from .coupons import (
        APIJobErrorPayload as APIJobErrorPayload, Coupon as Coupon,
        CouponAssignerConfiguration as CouponAssignerConfiguration, CouponCode as CouponCode,
        CouponCodeBulkCreateJob as CouponCodeBulkCreateJob, CouponCodeCreate as CouponCodeCreate,
        CouponCodeCreateJobCreate as CouponCodeCreateJobCreate, CouponCodeUpdate as CouponCodeUpdate,
        CouponCreate as CouponCreate, CouponUpdate as CouponUpdate, ErrorSource as ErrorSource,
    )
    from .custom_objects import (
        APISchemaProperty as APISchemaProperty, ConstantPropertyMapping as ConstantPropertyMapping,
        CustomObjectRelationshipSource as CustomObjectRelationshipSource, DataSource as DataSource,
        DataSourceCreate as DataSourceCreate, DataSourceRecord as DataSourceRecord,
        DataSourceRecordBulkCreateJobCreate as DataSourceRecordBulkCreateJobCreate,
        DataSourceRecordCreateJobCreate as DataSourceRecordCreateJobCreate,
        EmbeddedObjectSchema as EmbeddedObjectSchema, IngestionLogErrorDetail as IngestionLogErrorDetail,
        ObjectIngestionLog as ObjectIngestionLog, ObjectRecord as ObjectRecord,
        ObjectRecordDeleteJobCreate as ObjectRecordDeleteJobCreate, ObjectSchema as ObjectSchema,
        ObjectSchemaCreate as ObjectSchemaCreate, ObjectSchemaRelationshipCreate as ObjectSchemaRelationshipCreate,
        ObjectSchemaRelationshipCreateMeta as ObjectSchemaRelationshipCreateMeta,
        ObjectSchemaRelationshipDelete as ObjectSchemaRelationshipDelete,
        ObjectSchemaRelationshipDeleteMeta as ObjectSchemaRelationshipDeleteMeta,
        ObjectSchemaRelationshipMeta as ObjectSchemaRelationshipMeta,
        ObjectSchemaRelationshipUpdate as ObjectSchemaRelationshipUpdate,
        ObjectSchemaRelationshipUpdateMeta as ObjectSchemaRelationshipUpdateMeta,
        ObjectSchemaUpdate as ObjectSchemaUpdate, ObjectType as ObjectType, ObjectTypeCreate as ObjectTypeCreate,
        ObjectTypeRelationshipMeta as ObjectTypeRelationshipMeta, ProfileObjectSchema as ProfileObjectSchema,
        ProfileObjectSchemaRelationshipCreate as ProfileObjectSchemaRelationshipCreate,
        ProfileObjectSchemaRelationshipDelete as ProfileObjectSchemaRelationshipDelete,
        ProfileObjectSchemaRelationshipUpdate as ProfileObjectSchemaRelationshipUpdate,
        ProfileObjectType as ProfileObjectType, ProfileRelationshipSource as ProfileRelationshipSource,
        PropertySource as PropertySource, RelatedIdPath as RelatedIdPath,
        SimplePropertyMapping as SimplePropertyMapping, SimpleRelationshipMapping as SimpleRelationshipMapping,
        SourceMapping as SourceMapping, SourceMappingCreate as SourceMappingCreate,
        SourceMappingUpdate as SourceMappingUpdate,
    )
    from .data_privacy import (
        DataPrivacyCreateDeletionJob as DataPrivacyCreateDeletionJob, DataPrivacyProfile as DataPrivacyProfile,
    )
    from .events import (
        Attribution as Attribution, BulkEvent as BulkEvent, BulkEvents as BulkEvents, Event as Event,
        EventCreate as EventCreate, EventProfile as EventProfile, EventsBulkCreateJob as EventsBulkCreateJob,
        MetricCreate as MetricCreate, OnsiteProfile as OnsiteProfile, OnsiteProfileMeta as OnsiteProfileMeta,
        PatchIdentifiers as PatchIdentifiers, ProfileLocation as ProfileLocation,
        ProfileMetaPatchProperties as ProfileMetaPatchProperties,
    )
    from .flows import (
        AbTestAction as AbTestAction, AbTestActionData as AbTestActionData,
        AbTestActionDataCurrentExperiment as AbTestActionDataCurrentExperiment,
        ActionOutputCondition as ActionOutputCondition, ActionOutputSplitAction as ActionOutputSplitAction,
        ActionOutputSplitActionData as ActionOutputSplitActionData,
        ActionOutputSplitActionDataActionOutputFilter as ActionOutputSplitActionDataActionOutputFilter,
        ActionOutputSplitActionDataActionOutputFilterConditionGroups as ActionOutputSplitActionDataActionOutputFilterConditionGroups,
        AutomaticWinnerSelectionSettings as AutomaticWinnerSelectionSettings,
        BackInStockDelayAction as BackInStockDelayAction, BooleanBranchLinks as BooleanBranchLinks,
        CodeAction as CodeAction, ConditionalBranchAction as ConditionalBranchAction,
        ConditionalBranchActionData as ConditionalBranchActionData,
        ConditionalBranchActionDataProfileFilter as ConditionalBranchActionDataProfileFilter,
        ConditionalBranchActionDataProfileFilterConditionGroups as ConditionalBranchActionDataProfileFilterConditionGroups,
        ContentExperimentAction as ContentExperimentAction,
        ContentExperimentActionData as ContentExperimentActionData,
        ContentExperimentActionDataCurrentExperiment as ContentExperimentActionDataCurrentExperiment,
        CountdownDelayAction as CountdownDelayAction, CountdownDelayActionData as CountdownDelayActionData,
        CustomObjectDateTrigger as CustomObjectDateTrigger,
        CustomObjectPropertyCondition as CustomObjectPropertyCondition,
        CustomObjectTriggerCondition as CustomObjectTriggerCondition, EmailMessageContent as EmailMessageContent,
        Flow as Flow, FlowAction as FlowAction, FlowActionAnchor as FlowActionAnchor,
        FlowActionInsert as FlowActionInsert, FlowActionUpdate as FlowActionUpdate, FlowCreate as FlowCreate,
        FlowDefinition as FlowDefinition, FlowDefinitionProfileFilter as FlowDefinitionProfileFilter,
        FlowDefinitionProfileFilterConditionGroups as FlowDefinitionProfileFilterConditionGroups,
        FlowEmail as FlowEmail, FlowEmailAdditionalFilters as FlowEmailAdditionalFilters,
        FlowEmailAdditionalFiltersConditionGroups as FlowEmailAdditionalFiltersConditionGroups,
        FlowInternalAlert as FlowInternalAlert, FlowMessage as FlowMessage,
        FlowPushNotification as FlowPushNotification,
        FlowPushNotificationAdditionalFilters as FlowPushNotificationAdditionalFilters,
        FlowPushNotificationAdditionalFiltersConditionGroups as FlowPushNotificationAdditionalFiltersConditionGroups,
        FlowSms as FlowSms, FlowSmsAdditionalFilters as FlowSmsAdditionalFilters,
        FlowSmsAdditionalFiltersConditionGroups as FlowSmsAdditionalFiltersConditionGroups, FlowUpdate as FlowUpdate,
        FlowWebhook as FlowWebhook, FlowWhatsApp as FlowWhatsApp,
        FlowWhatsAppAdditionalFilters as FlowWhatsAppAdditionalFilters,
        FlowWhatsAppAdditionalFiltersConditionGroups as FlowWhatsAppAdditionalFiltersConditionGroups,
        FlowsProfileMetricCondition as FlowsProfileMetricCondition,
        InTheLastBaseRelativeDateFilter as InTheLastBaseRelativeDateFilter, Increment as Increment,
        InternalScheduledReportBuilderReportData as InternalScheduledReportBuilderReportData,
        InternalScheduledReportData as InternalScheduledReportData, InternalServiceAction as InternalServiceAction,
        InternalServiceActionData as InternalServiceActionData, InternalTrackEventData as InternalTrackEventData,
        InternalUnknownServiceData as InternalUnknownServiceData, Link as Link, ListTrigger as ListTrigger,
        ListUpdateAction as ListUpdateAction, ListUpdateActionData as ListUpdateActionData,
        LowInventoryCondition as LowInventoryCondition, LowInventoryTrigger as LowInventoryTrigger,
        LowInventoryTriggerTriggerFilter as LowInventoryTriggerTriggerFilter,
        LowInventoryTriggerTriggerFilterConditionGroups as LowInventoryTriggerTriggerFilterConditionGroups,
        MetricPropertyCondition as MetricPropertyCondition, MetricTrigger as MetricTrigger,
        MetricTriggerTriggerFilter as MetricTriggerTriggerFilter,
        MetricTriggerTriggerFilterConditionGroups as MetricTriggerTriggerFilterConditionGroups,
        MobilePushMessageContent as MobilePushMessageContent, MultiBranchSplitAction as MultiBranchSplitAction,
        MultiBranchSplitActionData as MultiBranchSplitActionData, MultiBranchSplitBranch as MultiBranchSplitBranch,
        MultiBranchSplitBranchBranchFilter as MultiBranchSplitBranchBranchFilter,
        MultiBranchSplitBranchBranchFilterConditionGroups as MultiBranchSplitBranchBranchFilterConditionGroups,
        PriceDropCondition as PriceDropCondition, PriceDropTrigger as PriceDropTrigger,
        PriceDropTriggerTriggerFilter as PriceDropTriggerTriggerFilter,
        PriceDropTriggerTriggerFilterConditionGroups as PriceDropTriggerTriggerFilterConditionGroups,
        ProfileHasNotReceivedEmailMessageCondition as ProfileHasNotReceivedEmailMessageCondition,
        ProfileHasNotReceivedPushMessageCondition as ProfileHasNotReceivedPushMessageCondition,
        ProfileHasNotReceivedSmsMessageCondition as ProfileHasNotReceivedSmsMessageCondition,
        ProfileNotInFlowCondition as ProfileNotInFlowCondition, ProfileOperationDelete as ProfileOperationDelete,
        ProfileOperationUpdateOrCreateBoolean as ProfileOperationUpdateOrCreateBoolean,
        ProfileOperationUpdateOrCreateDate as ProfileOperationUpdateOrCreateDate,
        ProfileOperationUpdateOrCreateList as ProfileOperationUpdateOrCreateList,
        ProfileOperationUpdateOrCreateNumeric as ProfileOperationUpdateOrCreateNumeric,
        ProfileOperationUpdateOrCreateString as ProfileOperationUpdateOrCreateString,
        ProfilePropertyDateTrigger as ProfilePropertyDateTrigger,
        ProfileRandomSampleCondition as ProfileRandomSampleCondition, Property as Property,
        PushActionButtonDefinition as PushActionButtonDefinition, ReentryCriteria as ReentryCriteria,
        SMSMessageContent as SMSMessageContent, SegmentTrigger as SegmentTrigger, SendEmailAction as SendEmailAction,
        SendEmailActionData as SendEmailActionData, SendInternalAlertAction as SendInternalAlertAction,
        SendInternalAlertActionData as SendInternalAlertActionData,
        SendPushNotificationAction as SendPushNotificationAction,
        SendPushNotificationActionData as SendPushNotificationActionData, SendSmsAction as SendSmsAction,
        SendSmsActionData as SendSmsActionData, SendWebhookAction as SendWebhookAction,
        SendWebhookActionData as SendWebhookActionData, SendWhatsAppAction as SendWhatsAppAction,
        SendWhatsAppActionData as SendWhatsAppActionData, SinceFlowStartDateFilter as SinceFlowStartDateFilter,
        StaticCount as StaticCount, TargetDateAction as TargetDateAction,
        TargetDateActionData as TargetDateActionData, TimeDelayAction as TimeDelayAction,
        TimeDelayActionData as TimeDelayActionData, TriggerBranchAction as TriggerBranchAction,
        TriggerBranchActionData as TriggerBranchActionData,
        TriggerBranchActionDataTriggerFilter as TriggerBranchActionDataTriggerFilter,
        TriggerBranchActionDataTriggerFilterConditionGroups as TriggerBranchActionDataTriggerFilterConditionGroups,
        UpdateProfileAction as UpdateProfileAction, UpdateProfileActionData as UpdateProfileActionData,
        UtmParam as UtmParam,
    )
    from .forms import (
        AdditionalField as AdditionalField, AfterCloseTimeout as AfterCloseTimeout,
        AfterCloseTimeoutProperties as AfterCloseTimeoutProperties, AgeGate as AgeGate,
        AgeGateProperties as AgeGateProperties, AgeGateStyles as AgeGateStyles, BackInStock as BackInStock,
        BackInStockDynamicButtonBorderStyles as BackInStockDynamicButtonBorderStyles,
        BackInStockDynamicButtonData as BackInStockDynamicButtonData,
        BackInStockDynamicButtonDropShadowStyles as BackInStockDynamicButtonDropShadowStyles,
        BackInStockDynamicButtonStyles as BackInStockDynamicButtonStyles,
        BackInStockDynamicButtonTextStyles as BackInStockDynamicButtonTextStyles,
        BackInStockEmailConsentCheckbox as BackInStockEmailConsentCheckbox,
        BackInStockEmailConsentCheckboxProperties as BackInStockEmailConsentCheckboxProperties,
        BackInStockEmailConsentCheckboxStyles as BackInStockEmailConsentCheckboxStyles,
        BackInStockProperties as BackInStockProperties, BackgroundImage as BackgroundImage,
        BackgroundImageStyles as BackgroundImageStyles, BannerStyles as BannerStyles, BorderStyle as BorderStyle,
        Button as Button, ButtonDropShadowStyles as ButtonDropShadowStyles, ButtonProperties as ButtonProperties,
        ButtonStyles as ButtonStyles, CartContent as CartContent, CartContentProperties as CartContentProperties,
        CartItemCount as CartItemCount, CartItemCountProperties as CartItemCountProperties,
        CartProduct as CartProduct, CartProductProperties as CartProductProperties, CartValue as CartValue,
        CartValueProperties as CartValueProperties, Channel as Channel, ChannelProperties as ChannelProperties,
        ChannelSettings as ChannelSettings, Checkboxes as Checkboxes, CheckboxesProperties as CheckboxesProperties,
        CheckboxesStyles as CheckboxesStyles, Close as Close, CloseButtonStyle as CloseButtonStyle,
        CloseProperties as CloseProperties, ColumnStyles as ColumnStyles, ColumnV0 as ColumnV0,
        CountdownTimer as CountdownTimer, CountdownTimerProperties as CountdownTimerProperties,
        CountdownTimerStyles as CountdownTimerStyles, CouponConfiguration as CouponConfiguration,
        CouponProperties as CouponProperties, CouponStyles as CouponStyles, CustomCss as CustomCss,
        CustomHTML as CustomHTML, CustomHTMLProperties as CustomHTMLProperties, CustomJavascript as CustomJavascript,
        Date as Date, DateProperties as DateProperties, DateStyles as DateStyles, Delay as Delay,
        DelayProperties as DelayProperties, Device as Device, DeviceProperties as DeviceProperties,
        DropShadow as DropShadow, Dropdown as Dropdown, DropdownProperties as DropdownProperties,
        DropdownStyles as DropdownStyles, DynamicButton as DynamicButton, Email as Email,
        EmailProperties as EmailProperties, EmailStyles as EmailStyles, ErrorMessages as ErrorMessages,
        ExitIntent as ExitIntent, FixedTimerConfiguration as FixedTimerConfiguration, Form as Form,
        FormCreate as FormCreate, FormDefinition as FormDefinition, FormImage as FormImage,
        FormPublishJob as FormPublishJob, FormPublishJobCreate as FormPublishJobCreate, FormReview as FormReview,
        FormUnpublishJob as FormUnpublishJob, FormUnpublishJobCreate as FormUnpublishJobCreate,
        FormUpdate as FormUpdate, FormVersion as FormVersion, FormVersionABTest as FormVersionABTest,
        GoToInbox as GoToInbox, HTMLText as HTMLText, HTMLTextProperties as HTMLTextProperties,
        HTMLTextStyles as HTMLTextStyles, IafDeeplinkToScreen as IafDeeplinkToScreen,
        IafDeeplinkToScreenProperties as IafDeeplinkToScreenProperties, IdentifiedProfiles as IdentifiedProfiles,
        ImageAssetProperties as ImageAssetProperties, ImageDropShadowStyles as ImageDropShadowStyles,
        ImageProperties as ImageProperties, ImageStyles as ImageStyles, InputStyles as InputStyles,
        LinkStyles as LinkStyles, ListsAndSegments as ListsAndSegments,
        ListsAndSegmentsProperties as ListsAndSegmentsProperties, Location as Location,
        LocationProperties as LocationProperties, Margin as Margin, MobileOverlay as MobileOverlay,
        NextStep as NextStep, NextStepProperties as NextStepProperties, OpenForm as OpenForm,
        OpenFormProperties as OpenFormProperties, OptInCode as OptInCode, OptInCodeProperties as OptInCodeProperties,
        OptInCodeStyles as OptInCodeStyles, Padding as Padding, PageVisits as PageVisits,
        PageVisitsProperties as PageVisitsProperties, PhoneNumber as PhoneNumber,
        PhoneNumberConsentChannelSettings as PhoneNumberConsentChannelSettings,
        PhoneNumberProperties as PhoneNumberProperties, PhoneNumberStyles as PhoneNumberStyles,
        PreviouslySubmitted as PreviouslySubmitted, ProfileEventTracked as ProfileEventTracked,
        ProfileEventTrackedProperties as ProfileEventTrackedProperties,
        PromotionalSMSSubscription as PromotionalSMSSubscription, PropertyFilter as PropertyFilter,
        PropertyOption as PropertyOption, QuoteStyle as QuoteStyle, RadioButtons as RadioButtons,
        RadioButtonsProperties as RadioButtonsProperties, RadioButtonsStyles as RadioButtonsStyles,
        RatingStyle as RatingStyle, Redirect as Redirect, RedirectProperties as RedirectProperties,
        ResendOptInCode as ResendOptInCode, ReviewProperties as ReviewProperties, ReviewStyles as ReviewStyles,
        ReviewerNameStyle as ReviewerNameStyle, RichTextMargin as RichTextMargin, RichTextStyle as RichTextStyle,
        RichTextStyles as RichTextStyles, RowV0 as RowV0, SMSConsentCheckbox as SMSConsentCheckbox,
        SMSConsentCheckboxProperties as SMSConsentCheckboxProperties,
        SMSConsentCheckboxStyles as SMSConsentCheckboxStyles, SMSDisclosure as SMSDisclosure,
        SMSDisclosureAccountDefault as SMSDisclosureAccountDefault, SMSDisclosureCustom as SMSDisclosureCustom,
        SMSDisclosureLinkTextStyle as SMSDisclosureLinkTextStyle, SMSDisclosureProperties as SMSDisclosureProperties,
        SMSDisclosureStyles as SMSDisclosureStyles, SMSDisclosureTextStyle as SMSDisclosureTextStyle,
        Scroll as Scroll, ScrollProperties as ScrollProperties, SideImageSettings as SideImageSettings,
        SignupCounter as SignupCounter, SignupCounterProperties as SignupCounterProperties,
        SignupCounterStyles as SignupCounterStyles, SkipToSuccess as SkipToSuccess, SpinToWin as SpinToWin,
        SpinToWinProperties as SpinToWinProperties, SpinToWinSliceConfig as SpinToWinSliceConfig,
        SpinToWinSliceStyle as SpinToWinSliceStyle, SpinToWinStyles as SpinToWinStyles,
        StaticCouponConfig as StaticCouponConfig, Step as Step, SubmitBackInStock as SubmitBackInStock,
        SubmitBackInStockProperties as SubmitBackInStockProperties, SubmitOptInCode as SubmitOptInCode,
        SubscribeViaSMS as SubscribeViaSMS, SubscribeViaSMSProperties as SubscribeViaSMSProperties,
        SubscribeViaWhatsApp as SubscribeViaWhatsApp,
        SubscribeViaWhatsAppProperties as SubscribeViaWhatsAppProperties, Teaser as Teaser,
        TeaserStyles as TeaserStyles, Text as Text, TextProperties as TextProperties, TextStyleV0 as TextStyleV0,
        TextStyles as TextStyles, URLPatterns as URLPatterns, URLPatternsProperties as URLPatternsProperties,
        UnidentifiedProfiles as UnidentifiedProfiles, UniqueCouponConfig as UniqueCouponConfig,
        VariableTimerConfiguration as VariableTimerConfiguration, Version as Version,
        VersionProperties as VersionProperties, VersionStyles as VersionStyles,
    )
    from .images import (
        Image as Image, ImageCreate as ImageCreate, ImageUpdate as ImageUpdate, ImageUpload as ImageUpload,
    )
    from .lists import (
        List as List, ListCreate as ListCreate, ListUpdate as ListUpdate,
    )
    from .metrics import (
        CustomMetric as CustomMetric, CustomMetricCondition as CustomMetricCondition,
        CustomMetricCreate as CustomMetricCreate, CustomMetricDefinition as CustomMetricDefinition,
        CustomMetricGroup as CustomMetricGroup, CustomMetricUpdate as CustomMetricUpdate,
        ListRegexOperatorListContainsFilter as ListRegexOperatorListContainsFilter, MappedMetric as MappedMetric,
        MappedMetricUpdate as MappedMetricUpdate, Metric as Metric, MetricAggregate as MetricAggregate,
        MetricAggregateQuery as MetricAggregateQuery, MetricAggregateRow as MetricAggregateRow,
        MetricProperty as MetricProperty, StringInArrayFilter as StringInArrayFilter,
    )
    from .profiles import (
        ClickTrackingConsent as ClickTrackingConsent,
        ClickTrackingSubscriptionParameters as ClickTrackingSubscriptionParameters,
        ClickTrackingUnsubscriptionParameters as ClickTrackingUnsubscriptionParameters, Conversation as Conversation,
        DeviceMetadata as DeviceMetadata, EmailChannel as EmailChannel, EmailMarketing as EmailMarketing,
        EmailMarketingListSuppression as EmailMarketingListSuppression,
        EmailMarketingSuppression as EmailMarketingSuppression,
        EmailSubscriptionParameters as EmailSubscriptionParameters,
        EmailUnsubscriptionParameters as EmailUnsubscriptionParameters, ImportErrorResource as ImportErrorResource,
        OpenTrackingConsent as OpenTrackingConsent,
        OpenTrackingSubscriptionParameters as OpenTrackingSubscriptionParameters,
        OpenTrackingUnsubscriptionParameters as OpenTrackingUnsubscriptionParameters,
        PredictiveAnalytics as PredictiveAnalytics, Profile as Profile, ProfileBulkImportJob as ProfileBulkImportJob,
        ProfileCreate as ProfileCreate, ProfileImportJobCreate as ProfileImportJobCreate,
        ProfileMerge as ProfileMerge, ProfileMeta as ProfileMeta,
        ProfileSubscriptionCreate as ProfileSubscriptionCreate,
        ProfileSubscriptionDelete as ProfileSubscriptionDelete,
        ProfileSuppressionBulkCreateJob as ProfileSuppressionBulkCreateJob,
        ProfileSuppressionBulkDeleteJob as ProfileSuppressionBulkDeleteJob,
        ProfileSuppressionCreate as ProfileSuppressionCreate, ProfileSuppressionDelete as ProfileSuppressionDelete,
        ProfileUpdate as ProfileUpdate, ProfileUpsert as ProfileUpsert, PushChannel as PushChannel,
        PushMarketing as PushMarketing, PushProfileUpsert as PushProfileUpsert,
        PushSubscriptionParameters as PushSubscriptionParameters, PushToken as PushToken,
        PushTokenCreate as PushTokenCreate, PushTokenDeviceMetadata as PushTokenDeviceMetadata,
        PushTokenEntry as PushTokenEntry, PushUnsubscriptionParameters as PushUnsubscriptionParameters,
        SMSChannel as SMSChannel, SMSMarketing as SMSMarketing,
        SMSSubscriptionParameters as SMSSubscriptionParameters, SMSTransactional as SMSTransactional,
        SMSUnsubscriptionParameters as SMSUnsubscriptionParameters, SubscriptionChannels as SubscriptionChannels,
        SubscriptionCreateJobCreate as SubscriptionCreateJobCreate,
        SubscriptionDeleteJobCreate as SubscriptionDeleteJobCreate, SubscriptionParameters as SubscriptionParameters,
        Subscriptions as Subscriptions, SuppressionCreateJobCreate as SuppressionCreateJobCreate,
        SuppressionDeleteJobCreate as SuppressionDeleteJobCreate, UnsubscriptionChannels as UnsubscriptionChannels,
        UnsubscriptionParameters as UnsubscriptionParameters,
        WhatsAppSubscriptionParameters as WhatsAppSubscriptionParameters,
        WhatsAppUnsubscriptionParameters as WhatsAppUnsubscriptionParameters, WhatsappChannel as WhatsappChannel,
        WhatsappConversationalChannel as WhatsappConversationalChannel,
        WhatsappMarketingChannel as WhatsappMarketingChannel,
        WhatsappTransactionalChannel as WhatsappTransactionalChannel,
    )
    from .reporting import (
        CampaignValuesReport as CampaignValuesReport, CampaignValuesRequest as CampaignValuesRequest,
        CustomTimeframe as CustomTimeframe, FlowSeriesReport as FlowSeriesReport,
        FlowSeriesRequest as FlowSeriesRequest, FlowValuesReport as FlowValuesReport,
        FlowValuesRequest as FlowValuesRequest, FormSeriesReport as FormSeriesReport,
        FormSeriesRequest as FormSeriesRequest, FormValuesReport as FormValuesReport,
        FormValuesRequest as FormValuesRequest, SegmentSeriesReport as SegmentSeriesReport,
        SegmentSeriesRequest as SegmentSeriesRequest, SegmentValuesReport as SegmentValuesReport,
        SegmentValuesRequest as SegmentValuesRequest, SeriesData as SeriesData, Timeframe as Timeframe,
        ValuesData as ValuesData,
    )
    from .reviews import (
        RejectReasonFake as RejectReasonFake, RejectReasonMisleading as RejectReasonMisleading,
        RejectReasonOther as RejectReasonOther, RejectReasonPrivateInformation as RejectReasonPrivateInformation,
        RejectReasonProfanity as RejectReasonProfanity, RejectReasonUnrelated as RejectReasonUnrelated,
        Review as Review, ReviewPatch as ReviewPatch, ReviewProduct as ReviewProduct,
        ReviewPublicReply as ReviewPublicReply, ReviewStatusFeatured as ReviewStatusFeatured,
        ReviewStatusPending as ReviewStatusPending, ReviewStatusPublished as ReviewStatusPublished,
        ReviewStatusRejected as ReviewStatusRejected, ReviewStatusUnpublished as ReviewStatusUnpublished,
    )
    from .segments import (
        APIMethodFilter as APIMethodFilter, AlltimeDateFilter as AlltimeDateFilter,
        AnniversaryDateFilter as AnniversaryDateFilter, BackInStockMethodFilter as BackInStockMethodFilter,
        BooleanFilter as BooleanFilter, BounceDateFilter as BounceDateFilter,
        BulkRemoveMethodFilter as BulkRemoveMethodFilter, CalendarDateFilter as CalendarDateFilter,
        CarrierDeactivationMethodFilter as CarrierDeactivationMethodFilter,
        CheckoutMethodFilter as CheckoutMethodFilter, ConditionGroup as ConditionGroup,
        ConstantContactIntegrationFilter as ConstantContactIntegrationFilter,
        ConstantContactIntegrationMethodFilter as ConstantContactIntegrationMethodFilter,
        CustomSourceFilter as CustomSourceFilter, DataWarehouseImportMethodFilter as DataWarehouseImportMethodFilter,
        DoubleOptinFilter as DoubleOptinFilter, EffectiveDateFilter as EffectiveDateFilter,
        EqualsStringFilter as EqualsStringFilter,
        ExistenceOperatorExistenceFilter as ExistenceOperatorExistenceFilter,
        ExplicitlyReachable as ExplicitlyReachable, ExplicitlyUnreachable as ExplicitlyUnreachable,
        FailedAgeGateMethodFilter as FailedAgeGateMethodFilter, FormMethodFilter as FormMethodFilter,
        FormSubscribeFilter as FormSubscribeFilter,
        GreaterThanPositiveNumericFilter as GreaterThanPositiveNumericFilter, HasEmailMarketing as HasEmailMarketing,
        HasEmailMarketingConsent as HasEmailMarketingConsent,
        HasEmailMarketingNeverSubscribed as HasEmailMarketingNeverSubscribed,
        HasEmailMarketingSubscribed as HasEmailMarketingSubscribed, HasPushMarketing as HasPushMarketing,
        HasPushMarketingConsent as HasPushMarketingConsent, HasSMSMarketingConsent as HasSMSMarketingConsent,
        HasSMSMarketingSubscribed as HasSMSMarketingSubscribed,
        ImplicitlyOrExplicitlyReachable as ImplicitlyOrExplicitlyReachable,
        ImplicitlyOrExplicitlyUnreachable as ImplicitlyOrExplicitlyUnreachable,
        ImplicitlyReachable as ImplicitlyReachable, ImplicitlyUnreachable as ImplicitlyUnreachable,
        InStringArrayFilter as InStringArrayFilter, InboundMessageMethodFilter as InboundMessageMethodFilter,
        IntegerFilter as IntegerFilter, InvalidEmailDateFilter as InvalidEmailDateFilter,
        IsSetExistenceFilter as IsSetExistenceFilter, LessThanPositiveNumericFilter as LessThanPositiveNumericFilter,
        ListContainsOperatorListContainsFilter as ListContainsOperatorListContainsFilter,
        ListLengthFilter as ListLengthFilter, ListSetFilter as ListSetFilter,
        ListSubstringFilter as ListSubstringFilter, MailboxProviderMethodFilter as MailboxProviderMethodFilter,
        ManualAddManualMethodFilter as ManualAddManualMethodFilter,
        ManualImportManualMethodFilter as ManualImportManualMethodFilter,
        ManualImportMethodFilter as ManualImportMethodFilter, ManualRemoveMethodFilter as ManualRemoveMethodFilter,
        ManualSuppressionDateFilter as ManualSuppressionDateFilter,
        MessageBlockedMethodFilter as MessageBlockedMethodFilter, MethodFilter as MethodFilter,
        NoEmailMarketing as NoEmailMarketing, NoEmailMarketingConsent as NoEmailMarketingConsent,
        NoEmailMarketingNeverSubscribed as NoEmailMarketingNeverSubscribed,
        NoEmailMarketingSubscribed as NoEmailMarketingSubscribed,
        NoEmailMarketingUnsubscribed as NoEmailMarketingUnsubscribed, NoPushMarketing as NoPushMarketing,
        NoPushMarketingConsent as NoPushMarketingConsent, NoSMSMarketing as NoSMSMarketing,
        NoSMSMarketingConsent as NoSMSMarketingConsent,
        NoSMSMarketingNeverSubscribed as NoSMSMarketingNeverSubscribed,
        NoSMSMarketingUnsubscribed as NoSMSMarketingUnsubscribed,
        NumericOperatorNumericFilter as NumericOperatorNumericFilter, NumericRangeFilter as NumericRangeFilter,
        OneClickUnsubscribeMethodFilter as OneClickUnsubscribeMethodFilter,
        PreferencePageFilter as PreferencePageFilter, PreferencePageMethodFilter as PreferencePageMethodFilter,
        ProfileHasCustomObjectCondition as ProfileHasCustomObjectCondition,
        ProfileHasCustomObjectFilter as ProfileHasCustomObjectFilter,
        ProfileHasGroupMembershipCondition as ProfileHasGroupMembershipCondition,
        ProfileMarketingConsentCondition as ProfileMarketingConsentCondition,
        ProfileMetricFunnelSteps as ProfileMetricFunnelSteps,
        ProfileMetricPropertyFilter as ProfileMetricPropertyFilter,
        ProfileModificationMethodFilter as ProfileModificationMethodFilter,
        ProfileNoGroupMembershipCondition as ProfileNoGroupMembershipCondition,
        ProfilePermissionsCondition as ProfilePermissionsCondition,
        ProfilePostalCodeDistanceCondition as ProfilePostalCodeDistanceCondition,
        ProfilePredictiveAnalyticsChannelAffinityPriorityCondition as ProfilePredictiveAnalyticsChannelAffinityPriorityCondition,
        ProfilePredictiveAnalyticsChannelAffinityPriorityFilter as ProfilePredictiveAnalyticsChannelAffinityPriorityFilter,
        ProfilePredictiveAnalyticsChannelAffinityRankCondition as ProfilePredictiveAnalyticsChannelAffinityRankCondition,
        ProfilePredictiveAnalyticsChannelAffinityRankFilter as ProfilePredictiveAnalyticsChannelAffinityRankFilter,
        ProfilePredictiveAnalyticsDateCondition as ProfilePredictiveAnalyticsDateCondition,
        ProfilePredictiveAnalyticsNumericCondition as ProfilePredictiveAnalyticsNumericCondition,
        ProfilePredictiveAnalyticsStringCondition as ProfilePredictiveAnalyticsStringCondition,
        ProfilePredictiveAnalyticsStringFilter as ProfilePredictiveAnalyticsStringFilter,
        ProfilePropertyCondition as ProfilePropertyCondition, ProfileRegionCondition as ProfileRegionCondition,
        ProvidedLandlineMethodFilter as ProvidedLandlineMethodFilter,
        ProvidedNoAgeMethodFilter as ProvidedNoAgeMethodFilter, RecordedDateFilter as RecordedDateFilter,
        RelativeAnniversaryDateFilter as RelativeAnniversaryDateFilter,
        RelativeDateOperatorBaseRelativeDateFilter as RelativeDateOperatorBaseRelativeDateFilter,
        RelativeDateRangeFilter as RelativeDateRangeFilter, Segment as Segment, SegmentCreate as SegmentCreate,
        SegmentDefinition as SegmentDefinition, SegmentUpdate as SegmentUpdate,
        SegmentsProfileMetricCondition as SegmentsProfileMetricCondition,
        SegmentsProfileMetricFunnelCondition as SegmentsProfileMetricFunnelCondition,
        SftpMethodFilter as SftpMethodFilter, ShopifyIntegrationFilter as ShopifyIntegrationFilter,
        ShopifyIntegrationMethodFilter as ShopifyIntegrationMethodFilter,
        SpamComplaintMethodFilter as SpamComplaintMethodFilter, StaticDateFilter as StaticDateFilter,
        StaticDateRangeFilter as StaticDateRangeFilter, StatusDateFilter as StatusDateFilter,
        StringArrayOperatorStringArrayFilter as StringArrayOperatorStringArrayFilter,
        StringOperatorStringFilter as StringOperatorStringFilter,
        StringPhoneOperatorStringArrayFilter as StringPhoneOperatorStringArrayFilter,
        SubscribedSMSIsRcsCapableFilter as SubscribedSMSIsRcsCapableFilter,
    )
    from .tags import (
        Tag as Tag, TagCreate as TagCreate, TagGroup as TagGroup, TagGroupCreate as TagGroupCreate,
        TagGroupUpdate as TagGroupUpdate, TagUpdate as TagUpdate,
    )
    from .templates import (
        BaseStyle as BaseStyle, BaseStyleProperties as BaseStyleProperties, BaseStyleStyles as BaseStyleStyles,
        BlockDisplayOptions as BlockDisplayOptions, Body as Body, BodyProperties as BodyProperties,
        BodyStyles as BodyStyles, ButtonBlockData as ButtonBlockData, ButtonBlockProperties as ButtonBlockProperties,
        ButtonBlockStyles as ButtonBlockStyles, ButtonBlockV0 as ButtonBlockV0, ButtonBlockV1 as ButtonBlockV1,
        ColumnV1 as ColumnV1, ContentRepeatV0 as ContentRepeatV0, ContentRepeatV1 as ContentRepeatV1,
        CouponBlockData as CouponBlockData, CouponBlockProperties as CouponBlockProperties,
        CouponBlockStyles as CouponBlockStyles, CouponBlockV0 as CouponBlockV0, CouponBlockV1 as CouponBlockV1,
        DisplayOptions as DisplayOptions, DropShadowBlockData as DropShadowBlockData,
        DropShadowBlockStyles as DropShadowBlockStyles, DropShadowBlockV0 as DropShadowBlockV0,
        DropShadowBlockV1 as DropShadowBlockV1, DynamicImageBlockProperties as DynamicImageBlockProperties,
        DynamicProductBlockProperties as DynamicProductBlockProperties,
        DynamicReviewBlockProperties as DynamicReviewBlockProperties,
        DynamicTableBlockProperties as DynamicTableBlockProperties, HTMLBlockDataV0 as HTMLBlockDataV0,
        HTMLBlockDataV1 as HTMLBlockDataV1, HTMLBlockV0 as HTMLBlockV0, HTMLBlockV1 as HTMLBlockV1,
        HeaderBlockData as HeaderBlockData, HeaderBlockStyles as HeaderBlockStyles, HeaderBlockV0 as HeaderBlockV0,
        HeaderBlockV1 as HeaderBlockV1, HeaderImageSubBlock as HeaderImageSubBlock,
        HeaderLinkSubBlock as HeaderLinkSubBlock, HeaderLogoSubBlock as HeaderLogoSubBlock,
        Heading1Style as Heading1Style, Heading2Style as Heading2Style, Heading3Style as Heading3Style,
        Heading4Style as Heading4Style, HeadingStyleStyles as HeadingStyleStyles,
        HorizontalRuleBlockData as HorizontalRuleBlockData, HorizontalRuleBlockStyles as HorizontalRuleBlockStyles,
        HorizontalRuleBlockV0 as HorizontalRuleBlockV0, HorizontalRuleBlockV1 as HorizontalRuleBlockV1,
        ImageBlockCroppingProperties as ImageBlockCroppingProperties, ImageBlockData as ImageBlockData,
        ImageBlockStyles as ImageBlockStyles, ImageBlockV0 as ImageBlockV0, ImageBlockV1 as ImageBlockV1,
        LinkStyle as LinkStyle, LinkStyleStyles as LinkStyleStyles, MobileStyle as MobileStyle,
        MobileStyleProperties as MobileStyleProperties, MobileStyleStyles as MobileStyleStyles,
        ProductBlockData as ProductBlockData, ProductBlockStyles as ProductBlockStyles,
        ProductBlockV0 as ProductBlockV0, ProductBlockV1 as ProductBlockV1, ProductSubBlock as ProductSubBlock,
        ReviewBlockData as ReviewBlockData, ReviewBlockStyles as ReviewBlockStyles, ReviewBlockV0 as ReviewBlockV0,
        ReviewBlockV1 as ReviewBlockV1, RowData as RowData, RowStyles as RowStyles, RowV1 as RowV1,
        SectionData as SectionData, SectionProperties as SectionProperties, SectionStyles as SectionStyles,
        SectionV0 as SectionV0, SectionV1 as SectionV1, SocialBlockData as SocialBlockData,
        SocialBlockProperties as SocialBlockProperties, SocialBlockStyles as SocialBlockStyles,
        SocialBlockV0 as SocialBlockV0, SocialBlockV1 as SocialBlockV1, SocialIconSubBlock as SocialIconSubBlock,
        SocialSpacerSubBlock as SocialSpacerSubBlock, SpacerBlockData as SpacerBlockData,
        SpacerBlockStyles as SpacerBlockStyles, SpacerBlockV0 as SpacerBlockV0, SpacerBlockV1 as SpacerBlockV1,
        SplitBlockData as SplitBlockData, SplitBlockStyles as SplitBlockStyles, SplitBlockV0 as SplitBlockV0,
        SplitBlockV1 as SplitBlockV1, StaticImageBlockProperties as StaticImageBlockProperties,
        StaticProductBlockProperties as StaticProductBlockProperties,
        StaticReviewBlockProperties as StaticReviewBlockProperties,
        StaticTableBlockProperties as StaticTableBlockProperties, TableBlockData as TableBlockData,
        TableBlockStyles as TableBlockStyles, TableBlockV0 as TableBlockV0, TableBlockV1 as TableBlockV1,
        TableFallbackHtmlSubBlock as TableFallbackHtmlSubBlock,
        TableFallbackImageSubBlock as TableFallbackImageSubBlock,
        TableFallbackTextSubBlock as TableFallbackTextSubBlock, TableHeaderSubBlock as TableHeaderSubBlock,
        TableHtmlSubBlock as TableHtmlSubBlock, TableImageSubBlock as TableImageSubBlock,
        TableTextSubBlock as TableTextSubBlock, Template as Template, TemplateClone as TemplateClone,
        TemplateCreateHtmlOrDnd as TemplateCreateHtmlOrDnd, TemplateDefinition as TemplateDefinition,
        TemplatePreviewSendJob as TemplatePreviewSendJob,
        TemplatePreviewSendJobCreate as TemplatePreviewSendJobCreate, TemplateRender as TemplateRender,
        TemplateUniversalContent as TemplateUniversalContent, TemplateUpdateHtmlOrDnd as TemplateUpdateHtmlOrDnd,
        TextBlockDataV0 as TextBlockDataV0, TextBlockDataV1 as TextBlockDataV1,
        TextBlockStylesV0 as TextBlockStylesV0, TextBlockStylesV1 as TextBlockStylesV1, TextBlockV0 as TextBlockV0,
        TextBlockV1 as TextBlockV1, TextStyleStyles as TextStyleStyles, TextStyleV1 as TextStyleV1,
        UniversalContentClone as UniversalContentClone, UniversalContentCreate as UniversalContentCreate,
        UniversalContentUpdate as UniversalContentUpdate, UnsupportedBlock as UnsupportedBlock,
        VideoBlockData as VideoBlockData, VideoBlockProperties as VideoBlockProperties,
        VideoBlockStyles as VideoBlockStyles, VideoBlockV0 as VideoBlockV0, VideoBlockV1 as VideoBlockV1,
        Visibility as Visibility,
    )
    from .text_messaging import (
        Address as Address, Failure as Failure, TextMessagingConfiguration as TextMessagingConfiguration,
        TextMessagingConfigurationCreate as TextMessagingConfigurationCreate,
        TextMessagingSender as TextMessagingSender, TextMessagingSenderCreate as TextMessagingSenderCreate,
        TextMessagingSenderRegistration as TextMessagingSenderRegistration,
        TextMessagingSenderRegistrationCreate as TextMessagingSenderRegistrationCreate,
        TollFreeRegistrationDetails as TollFreeRegistrationDetails, TollFreeSenderDetails as TollFreeSenderDetails,
        TollFreeSenderResponseDetails as TollFreeSenderResponseDetails,
    )
    from .tracking_settings import (
        CampaignTrackingSettingDynamicParam as CampaignTrackingSettingDynamicParam,
        CampaignTrackingSettingStaticParam as CampaignTrackingSettingStaticParam,
        CustomTrackingParam as CustomTrackingParam,
        FlowTrackingSettingDynamicParam as FlowTrackingSettingDynamicParam,
        FlowTrackingSettingStaticParam as FlowTrackingSettingStaticParam, TrackingParam as TrackingParam,
        TrackingSetting as TrackingSetting, TrackingSettingUpdate as TrackingSettingUpdate,
    )
    from .translations import (
        Translation as Translation, TranslationCreate as TranslationCreate, TranslationUpdate as TranslationUpdate,
    )
    from .web_feeds import (
        WebFeed as WebFeed, WebFeedCreate as WebFeedCreate, WebFeedUpdate as WebFeedUpdate,
    )
    from .webhooks import (
        Webhook as Webhook, WebhookCreate as WebhookCreate, WebhookTopic as WebhookTopic,
        WebhookUpdate as WebhookUpdate,
    )
# isort: on
# fmt: on

_MODULES = {
    "accounts": """
        Account ContactInformation StreetAddress
    """,
    "billing": """
        BillingUsage
    """,
    "brands": """
        BorderStyles BrandButton BrandButtonCreate BrandButtonUpdate BrandColor BrandColorCreate BrandColorUpdate
        BrandEmailBodyAttributes BrandEmailBodyPatchAttributes BrandEmailDefault BrandEmailDefaultUpdate
        BrandEmailFooterAttributes BrandEmailFooterPatchAttributes BrandEmailHeaderAttributes
        BrandEmailHeaderPatchAttributes BrandLibraryButtonStyles BrandLibraryTextStyles BrandLogo BrandLogoCreate
        BrandLogoUpdate BrandSocialGroup BrandSocialGroupCreate BrandSocialGroupUpdate BrandVoice BrandVoiceDescriptor
        BrandVoiceUpdate Color CustomSocialLink EmailHeaderLink FirstPartySocialLink LinkTextStyles SpacingStyles
    """,
    "campaigns": """
        ABTestSettings AudienceClone AudienceCreate AudienceDefinition AudienceInlineCreate AudienceUpdate Campaign
        CampaignAudience CampaignClone CampaignCreate CampaignDefinition CampaignMessage CampaignMessageAssignTemplate
        CampaignMessageSchedule CampaignMessageScheduleQuery CampaignMessageScheduleUpdate CampaignRecipientEstimation
        CampaignRecipientEstimationJob CampaignSchedule CampaignScheduleQuery CampaignSendJob CampaignSendJobUpdate
        CampaignUpdate CampaignVariation EmailChannelDetails EmailContentSubObject InlineMessageSchedule
        InlineMessageScheduleResult MessageClone MessageCreate MessageDefinition MessageInlineCreate
        MessageSendOptions MessageTrackingOptions MessageUpdate PushActionButton PushChannelDetails
        RenderOptionsSubObject SMSChannelDetails SMSContentSubObject SendSettings SendTimeSubObject ThrottledOptions
        TimezoneOptions VariationCreate VariationDefinition VariationInlineCreate VariationUpdate
        WhatsappChannelDetails
    """,
    "catalogs": """
        CatalogCategory CatalogCategoryBulkCreateJob CatalogCategoryBulkDeleteJob CatalogCategoryBulkUpdateJob
        CatalogCategoryCreate CatalogCategoryCreateJobCreate CatalogCategoryDeleteJobCreate CatalogCategoryUpdate
        CatalogCategoryUpdateJobCreate CatalogItem CatalogItemBulkCreateJob CatalogItemBulkDeleteJob
        CatalogItemBulkUpdateJob CatalogItemCreate CatalogItemCreateJobCreate CatalogItemDeleteJobCreate
        CatalogItemUpdate CatalogItemUpdateJobCreate CatalogVariant CatalogVariantBulkCreateJob
        CatalogVariantBulkDeleteJob CatalogVariantBulkUpdateJob CatalogVariantCreate CatalogVariantCreateJobCreate
        CatalogVariantDeleteJobCreate CatalogVariantUpdate CatalogVariantUpdateJobCreate ProfileIdentifier
        ServerBISSubscriptionCreate
    """,
    "client": """
        ClientBISSubscriptionCreate CustomQuestion Geofence GroupingCompany GroupingProduct IpAllowlist
        OnsiteSubscriptionCreate ProfileUpsertWithSubscriptions PushTokenUnregister ReviewCreate
        ReviewProductExternalId ReviewValueReportGrouping ReviewValuesReport Statistics
    """,
    "conversations": """
        ConversationMessageCreate DynamicSMSImage ImageAsset MediaAsset MediaAssetReference MessageHierarchyRcsItem
        MessageHierarchySmsItem RCSCard RCSRichContent RCSSuggestion SlimImageReference StaticSMSImage
    """,
    "coupons": """
        APIJobErrorPayload Coupon CouponAssignerConfiguration CouponCode CouponCodeBulkCreateJob CouponCodeCreate
        CouponCodeCreateJobCreate CouponCodeUpdate CouponCreate CouponUpdate ErrorSource
    """,
    "custom_objects": """
        APISchemaProperty ConstantPropertyMapping CustomObjectRelationshipSource DataSource DataSourceCreate
        DataSourceRecord DataSourceRecordBulkCreateJobCreate DataSourceRecordCreateJobCreate EmbeddedObjectSchema
        IngestionLogErrorDetail ObjectIngestionLog ObjectRecord ObjectRecordDeleteJobCreate ObjectSchema
        ObjectSchemaCreate ObjectSchemaRelationshipCreate ObjectSchemaRelationshipCreateMeta
        ObjectSchemaRelationshipDelete ObjectSchemaRelationshipDeleteMeta ObjectSchemaRelationshipMeta
        ObjectSchemaRelationshipUpdate ObjectSchemaRelationshipUpdateMeta ObjectSchemaUpdate ObjectType
        ObjectTypeCreate ObjectTypeRelationshipMeta ProfileObjectSchema ProfileObjectSchemaRelationshipCreate
        ProfileObjectSchemaRelationshipDelete ProfileObjectSchemaRelationshipUpdate ProfileObjectType
        ProfileRelationshipSource PropertySource RelatedIdPath SimplePropertyMapping SimpleRelationshipMapping
        SourceMapping SourceMappingCreate SourceMappingUpdate
    """,
    "data_privacy": """
        DataPrivacyCreateDeletionJob DataPrivacyProfile
    """,
    "events": """
        Attribution BulkEvent BulkEvents Event EventCreate EventProfile EventsBulkCreateJob MetricCreate OnsiteProfile
        OnsiteProfileMeta PatchIdentifiers ProfileLocation ProfileMetaPatchProperties
    """,
    "flows": """
        AbTestAction AbTestActionData AbTestActionDataCurrentExperiment ActionOutputCondition ActionOutputSplitAction
        ActionOutputSplitActionData ActionOutputSplitActionDataActionOutputFilter
        ActionOutputSplitActionDataActionOutputFilterConditionGroups AutomaticWinnerSelectionSettings
        BackInStockDelayAction BooleanBranchLinks CodeAction ConditionalBranchAction ConditionalBranchActionData
        ConditionalBranchActionDataProfileFilter ConditionalBranchActionDataProfileFilterConditionGroups
        ContentExperimentAction ContentExperimentActionData ContentExperimentActionDataCurrentExperiment
        CountdownDelayAction CountdownDelayActionData CustomObjectDateTrigger CustomObjectPropertyCondition
        CustomObjectTriggerCondition EmailMessageContent Flow FlowAction FlowActionAnchor FlowActionInsert
        FlowActionUpdate FlowCreate FlowDefinition FlowDefinitionProfileFilter
        FlowDefinitionProfileFilterConditionGroups FlowEmail FlowEmailAdditionalFilters
        FlowEmailAdditionalFiltersConditionGroups FlowInternalAlert FlowMessage FlowPushNotification
        FlowPushNotificationAdditionalFilters FlowPushNotificationAdditionalFiltersConditionGroups FlowSms
        FlowSmsAdditionalFilters FlowSmsAdditionalFiltersConditionGroups FlowUpdate FlowWebhook FlowWhatsApp
        FlowWhatsAppAdditionalFilters FlowWhatsAppAdditionalFiltersConditionGroups FlowsProfileMetricCondition
        InTheLastBaseRelativeDateFilter Increment InternalScheduledReportBuilderReportData InternalScheduledReportData
        InternalServiceAction InternalServiceActionData InternalTrackEventData InternalUnknownServiceData Link
        ListTrigger ListUpdateAction ListUpdateActionData LowInventoryCondition LowInventoryTrigger
        LowInventoryTriggerTriggerFilter LowInventoryTriggerTriggerFilterConditionGroups MetricPropertyCondition
        MetricTrigger MetricTriggerTriggerFilter MetricTriggerTriggerFilterConditionGroups MobilePushMessageContent
        MultiBranchSplitAction MultiBranchSplitActionData MultiBranchSplitBranch MultiBranchSplitBranchBranchFilter
        MultiBranchSplitBranchBranchFilterConditionGroups PriceDropCondition PriceDropTrigger
        PriceDropTriggerTriggerFilter PriceDropTriggerTriggerFilterConditionGroups
        ProfileHasNotReceivedEmailMessageCondition ProfileHasNotReceivedPushMessageCondition
        ProfileHasNotReceivedSmsMessageCondition ProfileNotInFlowCondition ProfileOperationDelete
        ProfileOperationUpdateOrCreateBoolean ProfileOperationUpdateOrCreateDate ProfileOperationUpdateOrCreateList
        ProfileOperationUpdateOrCreateNumeric ProfileOperationUpdateOrCreateString ProfilePropertyDateTrigger
        ProfileRandomSampleCondition Property PushActionButtonDefinition ReentryCriteria SMSMessageContent
        SegmentTrigger SendEmailAction SendEmailActionData SendInternalAlertAction SendInternalAlertActionData
        SendPushNotificationAction SendPushNotificationActionData SendSmsAction SendSmsActionData SendWebhookAction
        SendWebhookActionData SendWhatsAppAction SendWhatsAppActionData SinceFlowStartDateFilter StaticCount
        TargetDateAction TargetDateActionData TimeDelayAction TimeDelayActionData TriggerBranchAction
        TriggerBranchActionData TriggerBranchActionDataTriggerFilter
        TriggerBranchActionDataTriggerFilterConditionGroups UpdateProfileAction UpdateProfileActionData UtmParam
    """,
    "forms": """
        AdditionalField AfterCloseTimeout AfterCloseTimeoutProperties AgeGate AgeGateProperties AgeGateStyles
        BackInStock BackInStockDynamicButtonBorderStyles BackInStockDynamicButtonData
        BackInStockDynamicButtonDropShadowStyles BackInStockDynamicButtonStyles BackInStockDynamicButtonTextStyles
        BackInStockEmailConsentCheckbox BackInStockEmailConsentCheckboxProperties
        BackInStockEmailConsentCheckboxStyles BackInStockProperties BackgroundImage BackgroundImageStyles BannerStyles
        BorderStyle Button ButtonDropShadowStyles ButtonProperties ButtonStyles CartContent CartContentProperties
        CartItemCount CartItemCountProperties CartProduct CartProductProperties CartValue CartValueProperties Channel
        ChannelProperties ChannelSettings Checkboxes CheckboxesProperties CheckboxesStyles Close CloseButtonStyle
        CloseProperties ColumnStyles ColumnV0 CountdownTimer CountdownTimerProperties CountdownTimerStyles
        CouponConfiguration CouponProperties CouponStyles CustomCss CustomHTML CustomHTMLProperties CustomJavascript
        Date DateProperties DateStyles Delay DelayProperties Device DeviceProperties DropShadow Dropdown
        DropdownProperties DropdownStyles DynamicButton Email EmailProperties EmailStyles ErrorMessages ExitIntent
        FixedTimerConfiguration Form FormCreate FormDefinition FormImage FormPublishJob FormPublishJobCreate
        FormReview FormUnpublishJob FormUnpublishJobCreate FormUpdate FormVersion FormVersionABTest GoToInbox HTMLText
        HTMLTextProperties HTMLTextStyles IafDeeplinkToScreen IafDeeplinkToScreenProperties IdentifiedProfiles
        ImageAssetProperties ImageDropShadowStyles ImageProperties ImageStyles InputStyles LinkStyles ListsAndSegments
        ListsAndSegmentsProperties Location LocationProperties Margin MobileOverlay NextStep NextStepProperties
        OpenForm OpenFormProperties OptInCode OptInCodeProperties OptInCodeStyles Padding PageVisits
        PageVisitsProperties PhoneNumber PhoneNumberConsentChannelSettings PhoneNumberProperties PhoneNumberStyles
        PreviouslySubmitted ProfileEventTracked ProfileEventTrackedProperties PromotionalSMSSubscription
        PropertyFilter PropertyOption QuoteStyle RadioButtons RadioButtonsProperties RadioButtonsStyles RatingStyle
        Redirect RedirectProperties ResendOptInCode ReviewProperties ReviewStyles ReviewerNameStyle RichTextMargin
        RichTextStyle RichTextStyles RowV0 SMSConsentCheckbox SMSConsentCheckboxProperties SMSConsentCheckboxStyles
        SMSDisclosure SMSDisclosureAccountDefault SMSDisclosureCustom SMSDisclosureLinkTextStyle
        SMSDisclosureProperties SMSDisclosureStyles SMSDisclosureTextStyle Scroll ScrollProperties SideImageSettings
        SignupCounter SignupCounterProperties SignupCounterStyles SkipToSuccess SpinToWin SpinToWinProperties
        SpinToWinSliceConfig SpinToWinSliceStyle SpinToWinStyles StaticCouponConfig Step SubmitBackInStock
        SubmitBackInStockProperties SubmitOptInCode SubscribeViaSMS SubscribeViaSMSProperties SubscribeViaWhatsApp
        SubscribeViaWhatsAppProperties Teaser TeaserStyles Text TextProperties TextStyleV0 TextStyles URLPatterns
        URLPatternsProperties UnidentifiedProfiles UniqueCouponConfig VariableTimerConfiguration Version
        VersionProperties VersionStyles
    """,
    "images": """
        Image ImageCreate ImageUpdate ImageUpload
    """,
    "lists": """
        List ListCreate ListUpdate
    """,
    "metrics": """
        CustomMetric CustomMetricCondition CustomMetricCreate CustomMetricDefinition CustomMetricGroup
        CustomMetricUpdate ListRegexOperatorListContainsFilter MappedMetric MappedMetricUpdate Metric MetricAggregate
        MetricAggregateQuery MetricAggregateRow MetricProperty StringInArrayFilter
    """,
    "profiles": """
        ClickTrackingConsent ClickTrackingSubscriptionParameters ClickTrackingUnsubscriptionParameters Conversation
        DeviceMetadata EmailChannel EmailMarketing EmailMarketingListSuppression EmailMarketingSuppression
        EmailSubscriptionParameters EmailUnsubscriptionParameters ImportErrorResource OpenTrackingConsent
        OpenTrackingSubscriptionParameters OpenTrackingUnsubscriptionParameters PredictiveAnalytics Profile
        ProfileBulkImportJob ProfileCreate ProfileImportJobCreate ProfileMerge ProfileMeta ProfileSubscriptionCreate
        ProfileSubscriptionDelete ProfileSuppressionBulkCreateJob ProfileSuppressionBulkDeleteJob
        ProfileSuppressionCreate ProfileSuppressionDelete ProfileUpdate ProfileUpsert PushChannel PushMarketing
        PushProfileUpsert PushSubscriptionParameters PushToken PushTokenCreate PushTokenDeviceMetadata PushTokenEntry
        PushUnsubscriptionParameters SMSChannel SMSMarketing SMSSubscriptionParameters SMSTransactional
        SMSUnsubscriptionParameters SubscriptionChannels SubscriptionCreateJobCreate SubscriptionDeleteJobCreate
        SubscriptionParameters Subscriptions SuppressionCreateJobCreate SuppressionDeleteJobCreate
        UnsubscriptionChannels UnsubscriptionParameters WhatsAppSubscriptionParameters
        WhatsAppUnsubscriptionParameters WhatsappChannel WhatsappConversationalChannel WhatsappMarketingChannel
        WhatsappTransactionalChannel
    """,
    "reporting": """
        CampaignValuesReport CampaignValuesRequest CustomTimeframe FlowSeriesReport FlowSeriesRequest FlowValuesReport
        FlowValuesRequest FormSeriesReport FormSeriesRequest FormValuesReport FormValuesRequest SegmentSeriesReport
        SegmentSeriesRequest SegmentValuesReport SegmentValuesRequest SeriesData Timeframe ValuesData
    """,
    "reviews": """
        RejectReasonFake RejectReasonMisleading RejectReasonOther RejectReasonPrivateInformation RejectReasonProfanity
        RejectReasonUnrelated Review ReviewPatch ReviewProduct ReviewPublicReply ReviewStatusFeatured
        ReviewStatusPending ReviewStatusPublished ReviewStatusRejected ReviewStatusUnpublished
    """,
    "segments": """
        APIMethodFilter AlltimeDateFilter AnniversaryDateFilter BackInStockMethodFilter BooleanFilter BounceDateFilter
        BulkRemoveMethodFilter CalendarDateFilter CarrierDeactivationMethodFilter CheckoutMethodFilter ConditionGroup
        ConstantContactIntegrationFilter ConstantContactIntegrationMethodFilter CustomSourceFilter
        DataWarehouseImportMethodFilter DoubleOptinFilter EffectiveDateFilter EqualsStringFilter
        ExistenceOperatorExistenceFilter ExplicitlyReachable ExplicitlyUnreachable FailedAgeGateMethodFilter
        FormMethodFilter FormSubscribeFilter GreaterThanPositiveNumericFilter HasEmailMarketing
        HasEmailMarketingConsent HasEmailMarketingNeverSubscribed HasEmailMarketingSubscribed HasPushMarketing
        HasPushMarketingConsent HasSMSMarketingConsent HasSMSMarketingSubscribed ImplicitlyOrExplicitlyReachable
        ImplicitlyOrExplicitlyUnreachable ImplicitlyReachable ImplicitlyUnreachable InStringArrayFilter
        InboundMessageMethodFilter IntegerFilter InvalidEmailDateFilter IsSetExistenceFilter
        LessThanPositiveNumericFilter ListContainsOperatorListContainsFilter ListLengthFilter ListSetFilter
        ListSubstringFilter MailboxProviderMethodFilter ManualAddManualMethodFilter ManualImportManualMethodFilter
        ManualImportMethodFilter ManualRemoveMethodFilter ManualSuppressionDateFilter MessageBlockedMethodFilter
        MethodFilter NoEmailMarketing NoEmailMarketingConsent NoEmailMarketingNeverSubscribed
        NoEmailMarketingSubscribed NoEmailMarketingUnsubscribed NoPushMarketing NoPushMarketingConsent NoSMSMarketing
        NoSMSMarketingConsent NoSMSMarketingNeverSubscribed NoSMSMarketingUnsubscribed NumericOperatorNumericFilter
        NumericRangeFilter OneClickUnsubscribeMethodFilter PreferencePageFilter PreferencePageMethodFilter
        ProfileHasCustomObjectCondition ProfileHasCustomObjectFilter ProfileHasGroupMembershipCondition
        ProfileMarketingConsentCondition ProfileMetricFunnelSteps ProfileMetricPropertyFilter
        ProfileModificationMethodFilter ProfileNoGroupMembershipCondition ProfilePermissionsCondition
        ProfilePostalCodeDistanceCondition ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        ProfilePredictiveAnalyticsChannelAffinityPriorityFilter ProfilePredictiveAnalyticsChannelAffinityRankCondition
        ProfilePredictiveAnalyticsChannelAffinityRankFilter ProfilePredictiveAnalyticsDateCondition
        ProfilePredictiveAnalyticsNumericCondition ProfilePredictiveAnalyticsStringCondition
        ProfilePredictiveAnalyticsStringFilter ProfilePropertyCondition ProfileRegionCondition
        ProvidedLandlineMethodFilter ProvidedNoAgeMethodFilter RecordedDateFilter RelativeAnniversaryDateFilter
        RelativeDateOperatorBaseRelativeDateFilter RelativeDateRangeFilter Segment SegmentCreate SegmentDefinition
        SegmentUpdate SegmentsProfileMetricCondition SegmentsProfileMetricFunnelCondition SftpMethodFilter
        ShopifyIntegrationFilter ShopifyIntegrationMethodFilter SpamComplaintMethodFilter StaticDateFilter
        StaticDateRangeFilter StatusDateFilter StringArrayOperatorStringArrayFilter StringOperatorStringFilter
        StringPhoneOperatorStringArrayFilter SubscribedSMSIsRcsCapableFilter
    """,
    "tags": """
        Tag TagCreate TagGroup TagGroupCreate TagGroupUpdate TagUpdate
    """,
    "templates": """
        BaseStyle BaseStyleProperties BaseStyleStyles BlockDisplayOptions Body BodyProperties BodyStyles
        ButtonBlockData ButtonBlockProperties ButtonBlockStyles ButtonBlockV0 ButtonBlockV1 ColumnV1 ContentRepeatV0
        ContentRepeatV1 CouponBlockData CouponBlockProperties CouponBlockStyles CouponBlockV0 CouponBlockV1
        DisplayOptions DropShadowBlockData DropShadowBlockStyles DropShadowBlockV0 DropShadowBlockV1
        DynamicImageBlockProperties DynamicProductBlockProperties DynamicReviewBlockProperties
        DynamicTableBlockProperties HTMLBlockDataV0 HTMLBlockDataV1 HTMLBlockV0 HTMLBlockV1 HeaderBlockData
        HeaderBlockStyles HeaderBlockV0 HeaderBlockV1 HeaderImageSubBlock HeaderLinkSubBlock HeaderLogoSubBlock
        Heading1Style Heading2Style Heading3Style Heading4Style HeadingStyleStyles HorizontalRuleBlockData
        HorizontalRuleBlockStyles HorizontalRuleBlockV0 HorizontalRuleBlockV1 ImageBlockCroppingProperties
        ImageBlockData ImageBlockStyles ImageBlockV0 ImageBlockV1 LinkStyle LinkStyleStyles MobileStyle
        MobileStyleProperties MobileStyleStyles ProductBlockData ProductBlockStyles ProductBlockV0 ProductBlockV1
        ProductSubBlock ReviewBlockData ReviewBlockStyles ReviewBlockV0 ReviewBlockV1 RowData RowStyles RowV1
        SectionData SectionProperties SectionStyles SectionV0 SectionV1 SocialBlockData SocialBlockProperties
        SocialBlockStyles SocialBlockV0 SocialBlockV1 SocialIconSubBlock SocialSpacerSubBlock SpacerBlockData
        SpacerBlockStyles SpacerBlockV0 SpacerBlockV1 SplitBlockData SplitBlockStyles SplitBlockV0 SplitBlockV1
        StaticImageBlockProperties StaticProductBlockProperties StaticReviewBlockProperties StaticTableBlockProperties
        TableBlockData TableBlockStyles TableBlockV0 TableBlockV1 TableFallbackHtmlSubBlock TableFallbackImageSubBlock
        TableFallbackTextSubBlock TableHeaderSubBlock TableHtmlSubBlock TableImageSubBlock TableTextSubBlock Template
        TemplateClone TemplateCreateHtmlOrDnd TemplateDefinition TemplatePreviewSendJob TemplatePreviewSendJobCreate
        TemplateRender TemplateUniversalContent TemplateUpdateHtmlOrDnd TextBlockDataV0 TextBlockDataV1
        TextBlockStylesV0 TextBlockStylesV1 TextBlockV0 TextBlockV1 TextStyleStyles TextStyleV1 UniversalContentClone
        UniversalContentCreate UniversalContentUpdate UnsupportedBlock VideoBlockData VideoBlockProperties
        VideoBlockStyles VideoBlockV0 VideoBlockV1 Visibility
    """,
    "text_messaging": """
        Address Failure TextMessagingConfiguration TextMessagingConfigurationCreate TextMessagingSender
        TextMessagingSenderCreate TextMessagingSenderRegistration TextMessagingSenderRegistrationCreate
        TollFreeRegistrationDetails TollFreeSenderDetails TollFreeSenderResponseDetails
    """,
    "tracking_settings": """
        CampaignTrackingSettingDynamicParam CampaignTrackingSettingStaticParam CustomTrackingParam
        FlowTrackingSettingDynamicParam FlowTrackingSettingStaticParam TrackingParam TrackingSetting
        TrackingSettingUpdate
    """,
    "translations": """
        Translation TranslationCreate TranslationUpdate
    """,
    "web_feeds": """
        WebFeed WebFeedCreate WebFeedUpdate
    """,
    "webhooks": """
        Webhook WebhookCreate WebhookTopic WebhookUpdate
    """,
}
RESOURCES = {
    "account": "Account",
    "attribution": "Attribution",
    "billing-usage": "BillingUsage",
    "brand-button": "BrandButton",
    "brand-color": "BrandColor",
    "brand-email-default": "BrandEmailDefault",
    "brand-logo": "BrandLogo",
    "brand-social-group": "BrandSocialGroup",
    "brand-voice": "BrandVoice",
    "campaign": "Campaign",
    "campaign-audience": "CampaignAudience",
    "campaign-message": "CampaignMessage",
    "campaign-message-schedule": "CampaignMessageSchedule",
    "campaign-recipient-estimation": "CampaignRecipientEstimation",
    "campaign-recipient-estimation-job": "CampaignRecipientEstimationJob",
    "campaign-schedule": "CampaignSchedule",
    "campaign-send-job": "CampaignSendJob",
    "campaign-values-report": "CampaignValuesReport",
    "campaign-variation": "CampaignVariation",
    "catalog-category": "CatalogCategory",
    "catalog-category-bulk-create-job": "CatalogCategoryBulkCreateJob",
    "catalog-category-bulk-delete-job": "CatalogCategoryBulkDeleteJob",
    "catalog-category-bulk-update-job": "CatalogCategoryBulkUpdateJob",
    "catalog-item": "CatalogItem",
    "catalog-item-bulk-create-job": "CatalogItemBulkCreateJob",
    "catalog-item-bulk-delete-job": "CatalogItemBulkDeleteJob",
    "catalog-item-bulk-update-job": "CatalogItemBulkUpdateJob",
    "catalog-variant": "CatalogVariant",
    "catalog-variant-bulk-create-job": "CatalogVariantBulkCreateJob",
    "catalog-variant-bulk-delete-job": "CatalogVariantBulkDeleteJob",
    "catalog-variant-bulk-update-job": "CatalogVariantBulkUpdateJob",
    "conversation": "Conversation",
    "coupon": "Coupon",
    "coupon-code": "CouponCode",
    "coupon-code-bulk-create-job": "CouponCodeBulkCreateJob",
    "custom-metric": "CustomMetric",
    "data-source": "DataSource",
    "event": "Event",
    "flow": "Flow",
    "flow-action": "FlowAction",
    "flow-message": "FlowMessage",
    "flow-series-report": "FlowSeriesReport",
    "flow-values-report": "FlowValuesReport",
    "form": "Form",
    "form-publish-job": "FormPublishJob",
    "form-series-report": "FormSeriesReport",
    "form-unpublish-job": "FormUnpublishJob",
    "form-values-report": "FormValuesReport",
    "form-version": "FormVersion",
    "geofence": "Geofence",
    "image": "Image",
    "import-error": "ImportErrorResource",
    "ip-allowlist": "IpAllowlist",
    "list": "List",
    "mapped-metric": "MappedMetric",
    "metric": "Metric",
    "metric-aggregate": "MetricAggregate",
    "metric-property": "MetricProperty",
    "object-ingestion-log": "ObjectIngestionLog",
    "object-record": "ObjectRecord",
    "object-schema": "ObjectSchema",
    "object-type": "ObjectType",
    "profile": "Profile",
    "profile-bulk-import-job": "ProfileBulkImportJob",
    "profile-object-schema": "ProfileObjectSchema",
    "profile-object-type": "ProfileObjectType",
    "profile-suppression-bulk-create-job": "ProfileSuppressionBulkCreateJob",
    "profile-suppression-bulk-delete-job": "ProfileSuppressionBulkDeleteJob",
    "push-token": "PushToken",
    "review": "Review",
    "review-values-report": "ReviewValuesReport",
    "segment": "Segment",
    "segment-series-report": "SegmentSeriesReport",
    "segment-values-report": "SegmentValuesReport",
    "source-mapping": "SourceMapping",
    "tag": "Tag",
    "tag-group": "TagGroup",
    "template": "Template",
    "template-preview-send-job": "TemplatePreviewSendJob",
    "template-universal-content": "TemplateUniversalContent",
    "text-messaging-configuration": "TextMessagingConfiguration",
    "text-messaging-sender": "TextMessagingSender",
    "text-messaging-sender-registration": "TextMessagingSenderRegistration",
    "tracking-setting": "TrackingSetting",
    "translation": "Translation",
    "web-feed": "WebFeed",
    "webhook": "Webhook",
    "webhook-topic": "WebhookTopic",
}
"""JSON:API type -> name of the model that answers of this type decode to."""

ANSWERED = """
    ABTestSettings APIJobErrorPayload APIMethodFilter APISchemaProperty AbTestAction AbTestActionData
    AbTestActionDataCurrentExperiment Account ActionOutputCondition ActionOutputSplitAction
    ActionOutputSplitActionData ActionOutputSplitActionDataActionOutputFilter
    ActionOutputSplitActionDataActionOutputFilterConditionGroups AdditionalField AfterCloseTimeout
    AfterCloseTimeoutProperties AgeGate AgeGateProperties AgeGateStyles AlltimeDateFilter AnniversaryDateFilter
    Attribution AudienceDefinition AutomaticWinnerSelectionSettings BackInStock BackInStockDelayAction
    BackInStockDynamicButtonBorderStyles BackInStockDynamicButtonData BackInStockDynamicButtonDropShadowStyles
    BackInStockDynamicButtonStyles BackInStockDynamicButtonTextStyles BackInStockEmailConsentCheckbox
    BackInStockEmailConsentCheckboxProperties BackInStockEmailConsentCheckboxStyles BackInStockMethodFilter
    BackInStockProperties BackgroundImage BackgroundImageStyles BannerStyles BaseStyle BaseStyleProperties
    BaseStyleStyles BillingUsage BlockDisplayOptions Body BodyProperties BodyStyles BooleanBranchLinks
    BooleanFilter BorderStyle BorderStyles BounceDateFilter BrandButton BrandColor BrandEmailBodyAttributes
    BrandEmailDefault BrandEmailFooterAttributes BrandEmailHeaderAttributes BrandLibraryButtonStyles
    BrandLibraryTextStyles BrandLogo BrandSocialGroup BrandVoice BrandVoiceDescriptor BulkRemoveMethodFilter
    Button ButtonBlockData ButtonBlockProperties ButtonBlockStyles ButtonBlockV0 ButtonBlockV1
    ButtonDropShadowStyles ButtonProperties ButtonStyles CalendarDateFilter Campaign CampaignAudience
    CampaignDefinition CampaignMessage CampaignMessageSchedule CampaignRecipientEstimation
    CampaignRecipientEstimationJob CampaignSchedule CampaignSendJob CampaignTrackingSettingDynamicParam
    CampaignTrackingSettingStaticParam CampaignValuesReport CampaignVariation CarrierDeactivationMethodFilter
    CartContent CartContentProperties CartItemCount CartItemCountProperties CartProduct CartProductProperties
    CartValue CartValueProperties CatalogCategory CatalogCategoryBulkCreateJob CatalogCategoryBulkDeleteJob
    CatalogCategoryBulkUpdateJob CatalogItem CatalogItemBulkCreateJob CatalogItemBulkDeleteJob
    CatalogItemBulkUpdateJob CatalogVariant CatalogVariantBulkCreateJob CatalogVariantBulkDeleteJob
    CatalogVariantBulkUpdateJob Channel ChannelProperties ChannelSettings Checkboxes CheckboxesProperties
    CheckboxesStyles CheckoutMethodFilter ClickTrackingConsent Close CloseButtonStyle CloseProperties CodeAction
    Color ColumnStyles ColumnV0 ColumnV1 ConditionGroup ConditionalBranchAction ConditionalBranchActionData
    ConditionalBranchActionDataProfileFilter ConditionalBranchActionDataProfileFilterConditionGroups
    ConstantContactIntegrationFilter ConstantContactIntegrationMethodFilter ConstantPropertyMapping
    ContactInformation ContentExperimentAction ContentExperimentActionData
    ContentExperimentActionDataCurrentExperiment ContentRepeatV0 ContentRepeatV1 Conversation CountdownDelayAction
    CountdownDelayActionData CountdownTimer CountdownTimerProperties CountdownTimerStyles Coupon
    CouponAssignerConfiguration CouponBlockData CouponBlockProperties CouponBlockStyles CouponBlockV0
    CouponBlockV1 CouponCode CouponCodeBulkCreateJob CouponConfiguration CouponProperties CouponStyles CustomCss
    CustomHTML CustomHTMLProperties CustomJavascript CustomMetric CustomMetricCondition CustomMetricDefinition
    CustomMetricGroup CustomObjectDateTrigger CustomObjectPropertyCondition CustomObjectRelationshipSource
    CustomObjectTriggerCondition CustomSocialLink CustomSourceFilter CustomTrackingParam DataSource
    DataWarehouseImportMethodFilter Date DateProperties DateStyles Delay DelayProperties Device DeviceMetadata
    DeviceProperties DisplayOptions DoubleOptinFilter DropShadow DropShadowBlockData DropShadowBlockStyles
    DropShadowBlockV0 DropShadowBlockV1 Dropdown DropdownProperties DropdownStyles DynamicButton
    DynamicImageBlockProperties DynamicProductBlockProperties DynamicReviewBlockProperties DynamicSMSImage
    DynamicTableBlockProperties EffectiveDateFilter Email EmailChannel EmailChannelDetails EmailContentSubObject
    EmailHeaderLink EmailMarketing EmailMarketingListSuppression EmailMarketingSuppression EmailMessageContent
    EmailProperties EmailStyles EqualsStringFilter ErrorMessages ErrorSource Event
    ExistenceOperatorExistenceFilter ExitIntent ExplicitlyReachable ExplicitlyUnreachable
    FailedAgeGateMethodFilter Failure FirstPartySocialLink FixedTimerConfiguration Flow FlowAction FlowDefinition
    FlowDefinitionProfileFilter FlowDefinitionProfileFilterConditionGroups FlowEmail FlowEmailAdditionalFilters
    FlowEmailAdditionalFiltersConditionGroups FlowInternalAlert FlowMessage FlowPushNotification
    FlowPushNotificationAdditionalFilters FlowPushNotificationAdditionalFiltersConditionGroups FlowSeriesReport
    FlowSms FlowSmsAdditionalFilters FlowSmsAdditionalFiltersConditionGroups FlowTrackingSettingDynamicParam
    FlowTrackingSettingStaticParam FlowValuesReport FlowWebhook FlowWhatsApp FlowWhatsAppAdditionalFilters
    FlowWhatsAppAdditionalFiltersConditionGroups FlowsProfileMetricCondition Form FormDefinition FormImage
    FormMethodFilter FormPublishJob FormReview FormSeriesReport FormSubscribeFilter FormUnpublishJob
    FormValuesReport FormVersion FormVersionABTest Geofence GoToInbox GreaterThanPositiveNumericFilter
    GroupingCompany GroupingProduct HTMLBlockDataV0 HTMLBlockDataV1 HTMLBlockV0 HTMLBlockV1 HTMLText
    HTMLTextProperties HTMLTextStyles HasEmailMarketing HasEmailMarketingConsent HasEmailMarketingNeverSubscribed
    HasEmailMarketingSubscribed HasPushMarketing HasPushMarketingConsent HasSMSMarketingConsent
    HasSMSMarketingSubscribed HeaderBlockData HeaderBlockStyles HeaderBlockV0 HeaderBlockV1 HeaderImageSubBlock
    HeaderLinkSubBlock HeaderLogoSubBlock Heading1Style Heading2Style Heading3Style Heading4Style
    HeadingStyleStyles HorizontalRuleBlockData HorizontalRuleBlockStyles HorizontalRuleBlockV0
    HorizontalRuleBlockV1 IafDeeplinkToScreen IafDeeplinkToScreenProperties IdentifiedProfiles Image ImageAsset
    ImageAssetProperties ImageBlockCroppingProperties ImageBlockData ImageBlockStyles ImageBlockV0 ImageBlockV1
    ImageDropShadowStyles ImageProperties ImageStyles ImplicitlyOrExplicitlyReachable
    ImplicitlyOrExplicitlyUnreachable ImplicitlyReachable ImplicitlyUnreachable ImportErrorResource
    InStringArrayFilter InTheLastBaseRelativeDateFilter InboundMessageMethodFilter Increment
    IngestionLogErrorDetail InlineMessageScheduleResult InputStyles IntegerFilter
    InternalScheduledReportBuilderReportData InternalScheduledReportData InternalServiceAction
    InternalServiceActionData InternalTrackEventData InternalUnknownServiceData InvalidEmailDateFilter IpAllowlist
    IsSetExistenceFilter LessThanPositiveNumericFilter Link LinkStyle LinkStyleStyles LinkStyles LinkTextStyles
    List ListContainsOperatorListContainsFilter ListLengthFilter ListRegexOperatorListContainsFilter ListSetFilter
    ListSubstringFilter ListTrigger ListUpdateAction ListUpdateActionData ListsAndSegments
    ListsAndSegmentsProperties Location LocationProperties LowInventoryCondition LowInventoryTrigger
    LowInventoryTriggerTriggerFilter LowInventoryTriggerTriggerFilterConditionGroups MailboxProviderMethodFilter
    ManualAddManualMethodFilter ManualImportManualMethodFilter ManualImportMethodFilter ManualRemoveMethodFilter
    ManualSuppressionDateFilter MappedMetric Margin MediaAsset MediaAssetReference MessageBlockedMethodFilter
    MessageDefinition MessageHierarchyRcsItem MessageHierarchySmsItem MessageSendOptions MessageTrackingOptions
    MethodFilter Metric MetricAggregate MetricAggregateRow MetricProperty MetricPropertyCondition MetricTrigger
    MetricTriggerTriggerFilter MetricTriggerTriggerFilterConditionGroups MobileOverlay MobilePushMessageContent
    MobileStyle MobileStyleProperties MobileStyleStyles MultiBranchSplitAction MultiBranchSplitActionData
    MultiBranchSplitBranch MultiBranchSplitBranchBranchFilter MultiBranchSplitBranchBranchFilterConditionGroups
    NextStep NextStepProperties NoEmailMarketing NoEmailMarketingConsent NoEmailMarketingNeverSubscribed
    NoEmailMarketingSubscribed NoEmailMarketingUnsubscribed NoPushMarketing NoPushMarketingConsent NoSMSMarketing
    NoSMSMarketingConsent NoSMSMarketingNeverSubscribed NoSMSMarketingUnsubscribed NumericOperatorNumericFilter
    NumericRangeFilter ObjectIngestionLog ObjectRecord ObjectSchema ObjectSchemaRelationshipMeta ObjectType
    ObjectTypeRelationshipMeta OneClickUnsubscribeMethodFilter OpenForm OpenFormProperties OpenTrackingConsent
    OptInCode OptInCodeProperties OptInCodeStyles Padding PageVisits PageVisitsProperties PhoneNumber
    PhoneNumberConsentChannelSettings PhoneNumberProperties PhoneNumberStyles PredictiveAnalytics
    PreferencePageFilter PreferencePageMethodFilter PreviouslySubmitted PriceDropCondition PriceDropTrigger
    PriceDropTriggerTriggerFilter PriceDropTriggerTriggerFilterConditionGroups ProductBlockData ProductBlockStyles
    ProductBlockV0 ProductBlockV1 ProductSubBlock Profile ProfileBulkImportJob ProfileEventTracked
    ProfileEventTrackedProperties ProfileHasCustomObjectCondition ProfileHasCustomObjectFilter
    ProfileHasGroupMembershipCondition ProfileHasNotReceivedEmailMessageCondition
    ProfileHasNotReceivedPushMessageCondition ProfileHasNotReceivedSmsMessageCondition ProfileLocation
    ProfileMarketingConsentCondition ProfileMetricFunnelSteps ProfileMetricPropertyFilter
    ProfileModificationMethodFilter ProfileNoGroupMembershipCondition ProfileNotInFlowCondition
    ProfileObjectSchema ProfileObjectType ProfileOperationDelete ProfileOperationUpdateOrCreateBoolean
    ProfileOperationUpdateOrCreateDate ProfileOperationUpdateOrCreateList ProfileOperationUpdateOrCreateNumeric
    ProfileOperationUpdateOrCreateString ProfilePermissionsCondition ProfilePostalCodeDistanceCondition
    ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
    ProfilePredictiveAnalyticsChannelAffinityPriorityFilter ProfilePredictiveAnalyticsChannelAffinityRankCondition
    ProfilePredictiveAnalyticsChannelAffinityRankFilter ProfilePredictiveAnalyticsDateCondition
    ProfilePredictiveAnalyticsNumericCondition ProfilePredictiveAnalyticsStringCondition
    ProfilePredictiveAnalyticsStringFilter ProfilePropertyCondition ProfilePropertyDateTrigger
    ProfileRandomSampleCondition ProfileRegionCondition ProfileRelationshipSource ProfileSuppressionBulkCreateJob
    ProfileSuppressionBulkDeleteJob PromotionalSMSSubscription Property PropertyFilter PropertyOption
    PropertySource ProvidedLandlineMethodFilter ProvidedNoAgeMethodFilter PushActionButton
    PushActionButtonDefinition PushChannel PushChannelDetails PushMarketing PushToken QuoteStyle RCSCard
    RCSRichContent RCSSuggestion RadioButtons RadioButtonsProperties RadioButtonsStyles RatingStyle
    RecordedDateFilter Redirect RedirectProperties ReentryCriteria RejectReasonFake RejectReasonMisleading
    RejectReasonOther RejectReasonPrivateInformation RejectReasonProfanity RejectReasonUnrelated RelatedIdPath
    RelativeAnniversaryDateFilter RelativeDateOperatorBaseRelativeDateFilter RelativeDateRangeFilter
    RenderOptionsSubObject ResendOptInCode Review ReviewBlockData ReviewBlockStyles ReviewBlockV0 ReviewBlockV1
    ReviewProduct ReviewProperties ReviewPublicReply ReviewStatusFeatured ReviewStatusPending
    ReviewStatusPublished ReviewStatusRejected ReviewStatusUnpublished ReviewStyles ReviewValueReportGrouping
    ReviewValuesReport ReviewerNameStyle RichTextMargin RichTextStyle RichTextStyles RowData RowStyles RowV0 RowV1
    SMSChannel SMSChannelDetails SMSConsentCheckbox SMSConsentCheckboxProperties SMSConsentCheckboxStyles
    SMSContentSubObject SMSDisclosure SMSDisclosureAccountDefault SMSDisclosureCustom SMSDisclosureLinkTextStyle
    SMSDisclosureProperties SMSDisclosureStyles SMSDisclosureTextStyle SMSMarketing SMSMessageContent
    SMSTransactional Scroll ScrollProperties SectionData SectionProperties SectionStyles SectionV0 SectionV1
    Segment SegmentDefinition SegmentSeriesReport SegmentTrigger SegmentValuesReport
    SegmentsProfileMetricCondition SegmentsProfileMetricFunnelCondition SendEmailAction SendEmailActionData
    SendInternalAlertAction SendInternalAlertActionData SendPushNotificationAction SendPushNotificationActionData
    SendSettings SendSmsAction SendSmsActionData SendTimeSubObject SendWebhookAction SendWebhookActionData
    SendWhatsAppAction SendWhatsAppActionData SeriesData SftpMethodFilter ShopifyIntegrationFilter
    ShopifyIntegrationMethodFilter SideImageSettings SignupCounter SignupCounterProperties SignupCounterStyles
    SimplePropertyMapping SimpleRelationshipMapping SinceFlowStartDateFilter SkipToSuccess SlimImageReference
    SocialBlockData SocialBlockProperties SocialBlockStyles SocialBlockV0 SocialBlockV1 SocialIconSubBlock
    SocialSpacerSubBlock SourceMapping SpacerBlockData SpacerBlockStyles SpacerBlockV0 SpacerBlockV1 SpacingStyles
    SpamComplaintMethodFilter SpinToWin SpinToWinProperties SpinToWinSliceConfig SpinToWinSliceStyle
    SpinToWinStyles SplitBlockData SplitBlockStyles SplitBlockV0 SplitBlockV1 StaticCount StaticCouponConfig
    StaticDateFilter StaticDateRangeFilter StaticImageBlockProperties StaticProductBlockProperties
    StaticReviewBlockProperties StaticSMSImage StaticTableBlockProperties Statistics StatusDateFilter Step
    StreetAddress StringArrayOperatorStringArrayFilter StringInArrayFilter StringOperatorStringFilter
    StringPhoneOperatorStringArrayFilter SubmitBackInStock SubmitBackInStockProperties SubmitOptInCode
    SubscribeViaSMS SubscribeViaSMSProperties SubscribeViaWhatsApp SubscribeViaWhatsAppProperties
    SubscribedSMSIsRcsCapableFilter Subscriptions TableBlockData TableBlockStyles TableBlockV0 TableBlockV1
    TableFallbackHtmlSubBlock TableFallbackImageSubBlock TableFallbackTextSubBlock TableHeaderSubBlock
    TableHtmlSubBlock TableImageSubBlock TableTextSubBlock Tag TagGroup TargetDateAction TargetDateActionData
    Teaser TeaserStyles Template TemplateDefinition TemplatePreviewSendJob TemplateUniversalContent Text
    TextBlockDataV0 TextBlockDataV1 TextBlockStylesV0 TextBlockStylesV1 TextBlockV0 TextBlockV1
    TextMessagingConfiguration TextMessagingSender TextMessagingSenderRegistration TextProperties TextStyleStyles
    TextStyleV0 TextStyleV1 TextStyles TimeDelayAction TimeDelayActionData TollFreeSenderResponseDetails
    TrackingParam TrackingSetting Translation TriggerBranchAction TriggerBranchActionData
    TriggerBranchActionDataTriggerFilter TriggerBranchActionDataTriggerFilterConditionGroups URLPatterns
    URLPatternsProperties UnidentifiedProfiles UniqueCouponConfig UnsupportedBlock UpdateProfileAction
    UpdateProfileActionData UtmParam ValuesData VariableTimerConfiguration VariationDefinition Version
    VersionProperties VersionStyles VideoBlockData VideoBlockProperties VideoBlockStyles VideoBlockV0 VideoBlockV1
    Visibility WebFeed Webhook WebhookTopic WhatsappChannel WhatsappChannelDetails WhatsappConversationalChannel
    WhatsappMarketingChannel WhatsappTransactionalChannel
"""
"""Names of all models that come in answers: in a body, what they have for reading alone is left out."""


if not TYPE_CHECKING:
    # Type checkers take every name for known where they see a module's `__getattr__`.
    __all__, __getattr__, _ = deferred_names(
        globals(), {f".{module}": tuple(names.split()) for module, names in _MODULES.items()}
    )

    def __dir__():
        return [*__all__]
