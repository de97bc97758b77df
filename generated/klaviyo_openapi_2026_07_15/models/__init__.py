# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
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
    from .campaigns import (
        ABTestSendStrategy as ABTestSendStrategy, Audiences as Audiences, AudiencesUpdate as AudiencesUpdate,
        Campaign as Campaign, CampaignClone as CampaignClone, CampaignCreate as CampaignCreate,
        CampaignMessage as CampaignMessage, CampaignMessageAssignTemplate as CampaignMessageAssignTemplate,
        CampaignMessageCreate as CampaignMessageCreate, CampaignMessageIncrement as CampaignMessageIncrement,
        CampaignMessageProperty as CampaignMessageProperty, CampaignMessageStaticCount as CampaignMessageStaticCount,
        CampaignMessageUpdate as CampaignMessageUpdate, CampaignRecipientEstimation as CampaignRecipientEstimation,
        CampaignRecipientEstimationJob as CampaignRecipientEstimationJob, CampaignSendJob as CampaignSendJob,
        CampaignSendJobUpdate as CampaignSendJobUpdate, CampaignUpdate as CampaignUpdate,
        CampaignsEmailTrackingOptions as CampaignsEmailTrackingOptions,
        CampaignsSMSTrackingOptions as CampaignsSMSTrackingOptions, DynamicTrackingParam as DynamicTrackingParam,
        EmailContent as EmailContent, EmailContentSubObject as EmailContentSubObject,
        EmailMessageDefinition as EmailMessageDefinition, EmailSendOptions as EmailSendOptions,
        ImmediateSendStrategy as ImmediateSendStrategy, LocalStaticSend as LocalStaticSend,
        MobilePushBadge as MobilePushBadge, MobilePushContent as MobilePushContent,
        MobilePushContentCreate as MobilePushContentCreate, MobilePushContentUpdate as MobilePushContentUpdate,
        MobilePushMessageSilentDefinition as MobilePushMessageSilentDefinition,
        MobilePushMessageSilentDefinitionCreate as MobilePushMessageSilentDefinitionCreate,
        MobilePushMessageSilentDefinitionUpdate as MobilePushMessageSilentDefinitionUpdate,
        MobilePushMessageStandardDefinition as MobilePushMessageStandardDefinition,
        MobilePushMessageStandardDefinitionCreate as MobilePushMessageStandardDefinitionCreate,
        MobilePushMessageStandardDefinitionUpdate as MobilePushMessageStandardDefinitionUpdate,
        MobilePushNoBadge as MobilePushNoBadge, MobilePushOptions as MobilePushOptions,
        NonLocalStaticSend as NonLocalStaticSend, PushActionButtonDefinition as PushActionButtonDefinition,
        PushOnOpenApp as PushOnOpenApp, PushOnOpenDeepLink as PushOnOpenDeepLink,
        PushOnOpenWebUrl as PushOnOpenWebUrl, PushSendOptions as PushSendOptions, RenderOptions as RenderOptions,
        RenderOptionsSubObject as RenderOptionsSubObject, SMSContent as SMSContent,
        SMSContentCreate as SMSContentCreate, SMSContentSubObject as SMSContentSubObject,
        SMSMessageDefinition as SMSMessageDefinition, SMSMessageDefinitionCreate as SMSMessageDefinitionCreate,
        SMSSendOptions as SMSSendOptions, SendTime as SendTime, SendTimeSubObject as SendTimeSubObject,
        SmartSendTimeStrategy as SmartSendTimeStrategy, StaticSendStrategy as StaticSendStrategy,
        StaticTrackingParam as StaticTrackingParam, ThrottledSendStrategy as ThrottledSendStrategy,
        UnsupportedSendStrategy as UnsupportedSendStrategy,
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
        APIJobErrorPayload as APIJobErrorPayload, Coupon as Coupon, CouponCode as CouponCode,
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
        CustomObjectTriggerCondition as CustomObjectTriggerCondition, Flow as Flow, FlowAction as FlowAction,
        FlowActionUpdate as FlowActionUpdate, FlowCreate as FlowCreate, FlowDefinition as FlowDefinition,
        FlowDefinitionProfileFilter as FlowDefinitionProfileFilter,
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
        MultiBranchSplitAction as MultiBranchSplitAction, MultiBranchSplitActionData as MultiBranchSplitActionData,
        MultiBranchSplitBranch as MultiBranchSplitBranch,
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
        PushActionButton as PushActionButton, ReentryCriteria as ReentryCriteria, SegmentTrigger as SegmentTrigger,
        SendEmailAction as SendEmailAction, SendEmailActionData as SendEmailActionData,
        SendInternalAlertAction as SendInternalAlertAction,
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
        FormCreate as FormCreate, FormDefinition as FormDefinition, FormImage as FormImage, FormReview as FormReview,
        FormVersion as FormVersion, FormVersionABTest as FormVersionABTest, GoToInbox as GoToInbox,
        HTMLText as HTMLText, HTMLTextProperties as HTMLTextProperties, HTMLTextStyles as HTMLTextStyles,
        IafDeeplinkToScreen as IafDeeplinkToScreen, IafDeeplinkToScreenProperties as IafDeeplinkToScreenProperties,
        IdentifiedProfiles as IdentifiedProfiles, ImageAssetProperties as ImageAssetProperties,
        ImageDropShadowStyles as ImageDropShadowStyles, ImageProperties as ImageProperties,
        ImageStyles as ImageStyles, InputStyles as InputStyles, LinkStyles as LinkStyles,
        ListsAndSegments as ListsAndSegments, ListsAndSegmentsProperties as ListsAndSegmentsProperties,
        Location as Location, LocationProperties as LocationProperties, Margin as Margin,
        MobileOverlay as MobileOverlay, NextStep as NextStep, NextStepProperties as NextStepProperties,
        OpenForm as OpenForm, OpenFormProperties as OpenFormProperties, OptInCode as OptInCode,
        OptInCodeProperties as OptInCodeProperties, OptInCodeStyles as OptInCodeStyles, Padding as Padding,
        PageVisits as PageVisits, PageVisitsProperties as PageVisitsProperties, PhoneNumber as PhoneNumber,
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
        Conversation as Conversation, DeviceMetadata as DeviceMetadata, EmailChannel as EmailChannel,
        EmailMarketing as EmailMarketing, EmailMarketingListSuppression as EmailMarketingListSuppression,
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
        TemplateRender as TemplateRender, TemplateUniversalContent as TemplateUniversalContent,
        TemplateUpdateHtmlOrDnd as TemplateUpdateHtmlOrDnd, TextBlockDataV0 as TextBlockDataV0,
        TextBlockDataV1 as TextBlockDataV1, TextBlockStylesV0 as TextBlockStylesV0,
        TextBlockStylesV1 as TextBlockStylesV1, TextBlockV0 as TextBlockV0, TextBlockV1 as TextBlockV1,
        TextStyleStyles as TextStyleStyles, TextStyleV1 as TextStyleV1,
        UniversalContentCreate as UniversalContentCreate, UniversalContentUpdate as UniversalContentUpdate,
        UnsupportedBlock as UnsupportedBlock, VideoBlockData as VideoBlockData,
        VideoBlockProperties as VideoBlockProperties, VideoBlockStyles as VideoBlockStyles,
        VideoBlockV0 as VideoBlockV0, VideoBlockV1 as VideoBlockV1, Visibility as Visibility,
    )
    from .tracking_settings import (
        CampaignTrackingSettingDynamicParam as CampaignTrackingSettingDynamicParam,
        CampaignTrackingSettingStaticParam as CampaignTrackingSettingStaticParam,
        CustomTrackingParam as CustomTrackingParam,
        FlowTrackingSettingDynamicParam as FlowTrackingSettingDynamicParam,
        FlowTrackingSettingStaticParam as FlowTrackingSettingStaticParam, TrackingParam as TrackingParam,
        TrackingSetting as TrackingSetting, TrackingSettingUpdate as TrackingSettingUpdate,
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
    "campaigns": """
        ABTestSendStrategy Audiences AudiencesUpdate Campaign CampaignClone CampaignCreate CampaignMessage
        CampaignMessageAssignTemplate CampaignMessageCreate CampaignMessageIncrement CampaignMessageProperty
        CampaignMessageStaticCount CampaignMessageUpdate CampaignRecipientEstimation CampaignRecipientEstimationJob
        CampaignSendJob CampaignSendJobUpdate CampaignUpdate CampaignsEmailTrackingOptions CampaignsSMSTrackingOptions
        DynamicTrackingParam EmailContent EmailContentSubObject EmailMessageDefinition EmailSendOptions
        ImmediateSendStrategy LocalStaticSend MobilePushBadge MobilePushContent MobilePushContentCreate
        MobilePushContentUpdate MobilePushMessageSilentDefinition MobilePushMessageSilentDefinitionCreate
        MobilePushMessageSilentDefinitionUpdate MobilePushMessageStandardDefinition
        MobilePushMessageStandardDefinitionCreate MobilePushMessageStandardDefinitionUpdate MobilePushNoBadge
        MobilePushOptions NonLocalStaticSend PushActionButtonDefinition PushOnOpenApp PushOnOpenDeepLink
        PushOnOpenWebUrl PushSendOptions RenderOptions RenderOptionsSubObject SMSContent SMSContentCreate
        SMSContentSubObject SMSMessageDefinition SMSMessageDefinitionCreate SMSSendOptions SendTime SendTimeSubObject
        SmartSendTimeStrategy StaticSendStrategy StaticTrackingParam ThrottledSendStrategy UnsupportedSendStrategy
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
        APIJobErrorPayload Coupon CouponCode CouponCodeBulkCreateJob CouponCodeCreate CouponCodeCreateJobCreate
        CouponCodeUpdate CouponCreate CouponUpdate ErrorSource
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
        CustomObjectTriggerCondition Flow FlowAction FlowActionUpdate FlowCreate FlowDefinition
        FlowDefinitionProfileFilter FlowDefinitionProfileFilterConditionGroups FlowEmail FlowEmailAdditionalFilters
        FlowEmailAdditionalFiltersConditionGroups FlowInternalAlert FlowMessage FlowPushNotification
        FlowPushNotificationAdditionalFilters FlowPushNotificationAdditionalFiltersConditionGroups FlowSms
        FlowSmsAdditionalFilters FlowSmsAdditionalFiltersConditionGroups FlowUpdate FlowWebhook FlowWhatsApp
        FlowWhatsAppAdditionalFilters FlowWhatsAppAdditionalFiltersConditionGroups FlowsProfileMetricCondition
        InTheLastBaseRelativeDateFilter Increment InternalScheduledReportBuilderReportData InternalScheduledReportData
        InternalServiceAction InternalServiceActionData InternalTrackEventData InternalUnknownServiceData Link
        ListTrigger ListUpdateAction ListUpdateActionData LowInventoryCondition LowInventoryTrigger
        LowInventoryTriggerTriggerFilter LowInventoryTriggerTriggerFilterConditionGroups MetricPropertyCondition
        MetricTrigger MetricTriggerTriggerFilter MetricTriggerTriggerFilterConditionGroups MultiBranchSplitAction
        MultiBranchSplitActionData MultiBranchSplitBranch MultiBranchSplitBranchBranchFilter
        MultiBranchSplitBranchBranchFilterConditionGroups PriceDropCondition PriceDropTrigger
        PriceDropTriggerTriggerFilter PriceDropTriggerTriggerFilterConditionGroups
        ProfileHasNotReceivedEmailMessageCondition ProfileHasNotReceivedPushMessageCondition
        ProfileHasNotReceivedSmsMessageCondition ProfileNotInFlowCondition ProfileOperationDelete
        ProfileOperationUpdateOrCreateBoolean ProfileOperationUpdateOrCreateDate ProfileOperationUpdateOrCreateList
        ProfileOperationUpdateOrCreateNumeric ProfileOperationUpdateOrCreateString ProfilePropertyDateTrigger
        ProfileRandomSampleCondition Property PushActionButton ReentryCriteria SegmentTrigger SendEmailAction
        SendEmailActionData SendInternalAlertAction SendInternalAlertActionData SendPushNotificationAction
        SendPushNotificationActionData SendSmsAction SendSmsActionData SendWebhookAction SendWebhookActionData
        SendWhatsAppAction SendWhatsAppActionData SinceFlowStartDateFilter StaticCount TargetDateAction
        TargetDateActionData TimeDelayAction TimeDelayActionData TriggerBranchAction TriggerBranchActionData
        TriggerBranchActionDataTriggerFilter TriggerBranchActionDataTriggerFilterConditionGroups UpdateProfileAction
        UpdateProfileActionData UtmParam
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
        FixedTimerConfiguration Form FormCreate FormDefinition FormImage FormReview FormVersion FormVersionABTest
        GoToInbox HTMLText HTMLTextProperties HTMLTextStyles IafDeeplinkToScreen IafDeeplinkToScreenProperties
        IdentifiedProfiles ImageAssetProperties ImageDropShadowStyles ImageProperties ImageStyles InputStyles
        LinkStyles ListsAndSegments ListsAndSegmentsProperties Location LocationProperties Margin MobileOverlay
        NextStep NextStepProperties OpenForm OpenFormProperties OptInCode OptInCodeProperties OptInCodeStyles Padding
        PageVisits PageVisitsProperties PhoneNumber PhoneNumberConsentChannelSettings PhoneNumberProperties
        PhoneNumberStyles PreviouslySubmitted ProfileEventTracked ProfileEventTrackedProperties
        PromotionalSMSSubscription PropertyFilter PropertyOption QuoteStyle RadioButtons RadioButtonsProperties
        RadioButtonsStyles RatingStyle Redirect RedirectProperties ResendOptInCode ReviewProperties ReviewStyles
        ReviewerNameStyle RichTextMargin RichTextStyle RichTextStyles RowV0 SMSConsentCheckbox
        SMSConsentCheckboxProperties SMSConsentCheckboxStyles SMSDisclosure SMSDisclosureAccountDefault
        SMSDisclosureCustom SMSDisclosureLinkTextStyle SMSDisclosureProperties SMSDisclosureStyles
        SMSDisclosureTextStyle Scroll ScrollProperties SideImageSettings SignupCounter SignupCounterProperties
        SignupCounterStyles SkipToSuccess SpinToWin SpinToWinProperties SpinToWinSliceConfig SpinToWinSliceStyle
        SpinToWinStyles StaticCouponConfig Step SubmitBackInStock SubmitBackInStockProperties SubmitOptInCode
        SubscribeViaSMS SubscribeViaSMSProperties SubscribeViaWhatsApp SubscribeViaWhatsAppProperties Teaser
        TeaserStyles Text TextProperties TextStyleV0 TextStyles URLPatterns URLPatternsProperties UnidentifiedProfiles
        UniqueCouponConfig VariableTimerConfiguration Version VersionProperties VersionStyles
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
        Conversation DeviceMetadata EmailChannel EmailMarketing EmailMarketingListSuppression
        EmailMarketingSuppression EmailSubscriptionParameters EmailUnsubscriptionParameters ImportErrorResource
        OpenTrackingConsent OpenTrackingSubscriptionParameters OpenTrackingUnsubscriptionParameters
        PredictiveAnalytics Profile ProfileBulkImportJob ProfileCreate ProfileImportJobCreate ProfileMerge ProfileMeta
        ProfileSubscriptionCreate ProfileSubscriptionDelete ProfileSuppressionBulkCreateJob
        ProfileSuppressionBulkDeleteJob ProfileSuppressionCreate ProfileSuppressionDelete ProfileUpdate ProfileUpsert
        PushChannel PushMarketing PushProfileUpsert PushSubscriptionParameters PushToken PushTokenCreate
        PushTokenDeviceMetadata PushTokenEntry PushUnsubscriptionParameters SMSChannel SMSMarketing
        SMSSubscriptionParameters SMSTransactional SMSUnsubscriptionParameters SubscriptionChannels
        SubscriptionCreateJobCreate SubscriptionDeleteJobCreate SubscriptionParameters Subscriptions
        SuppressionCreateJobCreate SuppressionDeleteJobCreate UnsubscriptionChannels UnsubscriptionParameters
        WhatsAppSubscriptionParameters WhatsAppUnsubscriptionParameters WhatsappChannel WhatsappConversationalChannel
        WhatsappMarketingChannel WhatsappTransactionalChannel
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
        TemplateClone TemplateCreateHtmlOrDnd TemplateDefinition TemplateRender TemplateUniversalContent
        TemplateUpdateHtmlOrDnd TextBlockDataV0 TextBlockDataV1 TextBlockStylesV0 TextBlockStylesV1 TextBlockV0
        TextBlockV1 TextStyleStyles TextStyleV1 UniversalContentCreate UniversalContentUpdate UnsupportedBlock
        VideoBlockData VideoBlockProperties VideoBlockStyles VideoBlockV0 VideoBlockV1 Visibility
    """,
    "tracking_settings": """
        CampaignTrackingSettingDynamicParam CampaignTrackingSettingStaticParam CustomTrackingParam
        FlowTrackingSettingDynamicParam FlowTrackingSettingStaticParam TrackingParam TrackingSetting
        TrackingSettingUpdate
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
    "campaign": "Campaign",
    "campaign-message": "CampaignMessage",
    "campaign-recipient-estimation": "CampaignRecipientEstimation",
    "campaign-recipient-estimation-job": "CampaignRecipientEstimationJob",
    "campaign-send-job": "CampaignSendJob",
    "campaign-values-report": "CampaignValuesReport",
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
    "form-series-report": "FormSeriesReport",
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
    "template-universal-content": "TemplateUniversalContent",
    "tracking-setting": "TrackingSetting",
    "web-feed": "WebFeed",
    "webhook": "Webhook",
    "webhook-topic": "WebhookTopic",
}
"""JSON:API type -> name of the model that answers of this type decode to."""

ANSWERED = """
    ABTestSendStrategy APIJobErrorPayload APIMethodFilter APISchemaProperty AbTestAction AbTestActionData
    AbTestActionDataCurrentExperiment Account ActionOutputCondition ActionOutputSplitAction
    ActionOutputSplitActionData ActionOutputSplitActionDataActionOutputFilter
    ActionOutputSplitActionDataActionOutputFilterConditionGroups AdditionalField AfterCloseTimeout
    AfterCloseTimeoutProperties AgeGate AgeGateProperties AgeGateStyles AlltimeDateFilter AnniversaryDateFilter
    Attribution Audiences AutomaticWinnerSelectionSettings BackInStock BackInStockDelayAction
    BackInStockDynamicButtonBorderStyles BackInStockDynamicButtonData BackInStockDynamicButtonDropShadowStyles
    BackInStockDynamicButtonStyles BackInStockDynamicButtonTextStyles BackInStockEmailConsentCheckbox
    BackInStockEmailConsentCheckboxProperties BackInStockEmailConsentCheckboxStyles BackInStockMethodFilter
    BackInStockProperties BackgroundImage BackgroundImageStyles BannerStyles BaseStyle BaseStyleProperties
    BaseStyleStyles BlockDisplayOptions Body BodyProperties BodyStyles BooleanBranchLinks BooleanFilter
    BorderStyle BounceDateFilter BulkRemoveMethodFilter Button ButtonBlockData ButtonBlockProperties
    ButtonBlockStyles ButtonBlockV0 ButtonBlockV1 ButtonDropShadowStyles ButtonProperties ButtonStyles
    CalendarDateFilter Campaign CampaignMessage CampaignMessageIncrement CampaignMessageProperty
    CampaignMessageStaticCount CampaignRecipientEstimation CampaignRecipientEstimationJob CampaignSendJob
    CampaignTrackingSettingDynamicParam CampaignTrackingSettingStaticParam CampaignValuesReport
    CampaignsEmailTrackingOptions CampaignsSMSTrackingOptions CarrierDeactivationMethodFilter CartContent
    CartContentProperties CartItemCount CartItemCountProperties CartProduct CartProductProperties CartValue
    CartValueProperties CatalogCategory CatalogCategoryBulkCreateJob CatalogCategoryBulkDeleteJob
    CatalogCategoryBulkUpdateJob CatalogItem CatalogItemBulkCreateJob CatalogItemBulkDeleteJob
    CatalogItemBulkUpdateJob CatalogVariant CatalogVariantBulkCreateJob CatalogVariantBulkDeleteJob
    CatalogVariantBulkUpdateJob Channel ChannelProperties ChannelSettings Checkboxes CheckboxesProperties
    CheckboxesStyles CheckoutMethodFilter Close CloseButtonStyle CloseProperties CodeAction ColumnStyles ColumnV0
    ColumnV1 ConditionGroup ConditionalBranchAction ConditionalBranchActionData
    ConditionalBranchActionDataProfileFilter ConditionalBranchActionDataProfileFilterConditionGroups
    ConstantContactIntegrationFilter ConstantContactIntegrationMethodFilter ConstantPropertyMapping
    ContactInformation ContentExperimentAction ContentExperimentActionData
    ContentExperimentActionDataCurrentExperiment ContentRepeatV0 ContentRepeatV1 Conversation CountdownDelayAction
    CountdownDelayActionData CountdownTimer CountdownTimerProperties CountdownTimerStyles Coupon CouponBlockData
    CouponBlockProperties CouponBlockStyles CouponBlockV0 CouponBlockV1 CouponCode CouponCodeBulkCreateJob
    CouponConfiguration CouponProperties CouponStyles CustomCss CustomHTML CustomHTMLProperties CustomJavascript
    CustomMetric CustomMetricCondition CustomMetricDefinition CustomMetricGroup CustomObjectDateTrigger
    CustomObjectPropertyCondition CustomObjectRelationshipSource CustomObjectTriggerCondition CustomSourceFilter
    CustomTrackingParam DataSource DataWarehouseImportMethodFilter Date DateProperties DateStyles Delay
    DelayProperties Device DeviceMetadata DeviceProperties DisplayOptions DoubleOptinFilter DropShadow
    DropShadowBlockData DropShadowBlockStyles DropShadowBlockV0 DropShadowBlockV1 Dropdown DropdownProperties
    DropdownStyles DynamicButton DynamicImageBlockProperties DynamicProductBlockProperties
    DynamicReviewBlockProperties DynamicSMSImage DynamicTableBlockProperties DynamicTrackingParam
    EffectiveDateFilter Email EmailChannel EmailContent EmailContentSubObject EmailMarketing
    EmailMarketingListSuppression EmailMarketingSuppression EmailMessageDefinition EmailProperties
    EmailSendOptions EmailStyles EqualsStringFilter ErrorMessages ErrorSource Event
    ExistenceOperatorExistenceFilter ExitIntent ExplicitlyReachable ExplicitlyUnreachable
    FailedAgeGateMethodFilter FixedTimerConfiguration Flow FlowAction FlowDefinition FlowDefinitionProfileFilter
    FlowDefinitionProfileFilterConditionGroups FlowEmail FlowEmailAdditionalFilters
    FlowEmailAdditionalFiltersConditionGroups FlowInternalAlert FlowMessage FlowPushNotification
    FlowPushNotificationAdditionalFilters FlowPushNotificationAdditionalFiltersConditionGroups FlowSeriesReport
    FlowSms FlowSmsAdditionalFilters FlowSmsAdditionalFiltersConditionGroups FlowTrackingSettingDynamicParam
    FlowTrackingSettingStaticParam FlowValuesReport FlowWebhook FlowWhatsApp FlowWhatsAppAdditionalFilters
    FlowWhatsAppAdditionalFiltersConditionGroups FlowsProfileMetricCondition Form FormDefinition FormImage
    FormMethodFilter FormReview FormSeriesReport FormSubscribeFilter FormValuesReport FormVersion
    FormVersionABTest Geofence GoToInbox GreaterThanPositiveNumericFilter GroupingCompany GroupingProduct
    HTMLBlockDataV0 HTMLBlockDataV1 HTMLBlockV0 HTMLBlockV1 HTMLText HTMLTextProperties HTMLTextStyles
    HasEmailMarketing HasEmailMarketingConsent HasEmailMarketingNeverSubscribed HasEmailMarketingSubscribed
    HasPushMarketing HasPushMarketingConsent HasSMSMarketingConsent HasSMSMarketingSubscribed HeaderBlockData
    HeaderBlockStyles HeaderBlockV0 HeaderBlockV1 HeaderImageSubBlock HeaderLinkSubBlock HeaderLogoSubBlock
    Heading1Style Heading2Style Heading3Style Heading4Style HeadingStyleStyles HorizontalRuleBlockData
    HorizontalRuleBlockStyles HorizontalRuleBlockV0 HorizontalRuleBlockV1 IafDeeplinkToScreen
    IafDeeplinkToScreenProperties IdentifiedProfiles Image ImageAsset ImageAssetProperties
    ImageBlockCroppingProperties ImageBlockData ImageBlockStyles ImageBlockV0 ImageBlockV1 ImageDropShadowStyles
    ImageProperties ImageStyles ImmediateSendStrategy ImplicitlyOrExplicitlyReachable
    ImplicitlyOrExplicitlyUnreachable ImplicitlyReachable ImplicitlyUnreachable ImportErrorResource
    InStringArrayFilter InTheLastBaseRelativeDateFilter InboundMessageMethodFilter Increment
    IngestionLogErrorDetail InputStyles IntegerFilter InternalScheduledReportBuilderReportData
    InternalScheduledReportData InternalServiceAction InternalServiceActionData InternalTrackEventData
    InternalUnknownServiceData InvalidEmailDateFilter IpAllowlist IsSetExistenceFilter
    LessThanPositiveNumericFilter Link LinkStyle LinkStyleStyles LinkStyles List
    ListContainsOperatorListContainsFilter ListLengthFilter ListRegexOperatorListContainsFilter ListSetFilter
    ListSubstringFilter ListTrigger ListUpdateAction ListUpdateActionData ListsAndSegments
    ListsAndSegmentsProperties LocalStaticSend Location LocationProperties LowInventoryCondition
    LowInventoryTrigger LowInventoryTriggerTriggerFilter LowInventoryTriggerTriggerFilterConditionGroups
    MailboxProviderMethodFilter ManualAddManualMethodFilter ManualImportManualMethodFilter
    ManualImportMethodFilter ManualRemoveMethodFilter ManualSuppressionDateFilter MappedMetric Margin MediaAsset
    MediaAssetReference MessageBlockedMethodFilter MessageHierarchyRcsItem MessageHierarchySmsItem MethodFilter
    Metric MetricAggregate MetricAggregateRow MetricProperty MetricPropertyCondition MetricTrigger
    MetricTriggerTriggerFilter MetricTriggerTriggerFilterConditionGroups MobileOverlay MobilePushBadge
    MobilePushContent MobilePushMessageSilentDefinition MobilePushMessageStandardDefinition MobilePushNoBadge
    MobilePushOptions MobileStyle MobileStyleProperties MobileStyleStyles MultiBranchSplitAction
    MultiBranchSplitActionData MultiBranchSplitBranch MultiBranchSplitBranchBranchFilter
    MultiBranchSplitBranchBranchFilterConditionGroups NextStep NextStepProperties NoEmailMarketing
    NoEmailMarketingConsent NoEmailMarketingNeverSubscribed NoEmailMarketingSubscribed
    NoEmailMarketingUnsubscribed NoPushMarketing NoPushMarketingConsent NoSMSMarketing NoSMSMarketingConsent
    NoSMSMarketingNeverSubscribed NoSMSMarketingUnsubscribed NonLocalStaticSend NumericOperatorNumericFilter
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
    PushActionButtonDefinition PushChannel PushMarketing PushOnOpenApp PushOnOpenDeepLink PushOnOpenWebUrl
    PushSendOptions PushToken QuoteStyle RCSCard RCSRichContent RCSSuggestion RadioButtons RadioButtonsProperties
    RadioButtonsStyles RatingStyle RecordedDateFilter Redirect RedirectProperties ReentryCriteria RejectReasonFake
    RejectReasonMisleading RejectReasonOther RejectReasonPrivateInformation RejectReasonProfanity
    RejectReasonUnrelated RelatedIdPath RelativeAnniversaryDateFilter RelativeDateOperatorBaseRelativeDateFilter
    RelativeDateRangeFilter RenderOptions RenderOptionsSubObject ResendOptInCode Review ReviewBlockData
    ReviewBlockStyles ReviewBlockV0 ReviewBlockV1 ReviewProduct ReviewProperties ReviewPublicReply
    ReviewStatusFeatured ReviewStatusPending ReviewStatusPublished ReviewStatusRejected ReviewStatusUnpublished
    ReviewStyles ReviewValueReportGrouping ReviewValuesReport ReviewerNameStyle RichTextMargin RichTextStyle
    RichTextStyles RowData RowStyles RowV0 RowV1 SMSChannel SMSConsentCheckbox SMSConsentCheckboxProperties
    SMSConsentCheckboxStyles SMSContent SMSContentSubObject SMSDisclosure SMSDisclosureAccountDefault
    SMSDisclosureCustom SMSDisclosureLinkTextStyle SMSDisclosureProperties SMSDisclosureStyles
    SMSDisclosureTextStyle SMSMarketing SMSMessageDefinition SMSSendOptions SMSTransactional Scroll
    ScrollProperties SectionData SectionProperties SectionStyles SectionV0 SectionV1 Segment SegmentDefinition
    SegmentSeriesReport SegmentTrigger SegmentValuesReport SegmentsProfileMetricCondition
    SegmentsProfileMetricFunnelCondition SendEmailAction SendEmailActionData SendInternalAlertAction
    SendInternalAlertActionData SendPushNotificationAction SendPushNotificationActionData SendSmsAction
    SendSmsActionData SendTime SendTimeSubObject SendWebhookAction SendWebhookActionData SendWhatsAppAction
    SendWhatsAppActionData SeriesData SftpMethodFilter ShopifyIntegrationFilter ShopifyIntegrationMethodFilter
    SideImageSettings SignupCounter SignupCounterProperties SignupCounterStyles SimplePropertyMapping
    SimpleRelationshipMapping SinceFlowStartDateFilter SkipToSuccess SlimImageReference SmartSendTimeStrategy
    SocialBlockData SocialBlockProperties SocialBlockStyles SocialBlockV0 SocialBlockV1 SocialIconSubBlock
    SocialSpacerSubBlock SourceMapping SpacerBlockData SpacerBlockStyles SpacerBlockV0 SpacerBlockV1
    SpamComplaintMethodFilter SpinToWin SpinToWinProperties SpinToWinSliceConfig SpinToWinSliceStyle
    SpinToWinStyles SplitBlockData SplitBlockStyles SplitBlockV0 SplitBlockV1 StaticCount StaticCouponConfig
    StaticDateFilter StaticDateRangeFilter StaticImageBlockProperties StaticProductBlockProperties
    StaticReviewBlockProperties StaticSMSImage StaticSendStrategy StaticTableBlockProperties StaticTrackingParam
    Statistics StatusDateFilter Step StreetAddress StringArrayOperatorStringArrayFilter StringInArrayFilter
    StringOperatorStringFilter StringPhoneOperatorStringArrayFilter SubmitBackInStock SubmitBackInStockProperties
    SubmitOptInCode SubscribeViaSMS SubscribeViaSMSProperties SubscribeViaWhatsApp SubscribeViaWhatsAppProperties
    SubscribedSMSIsRcsCapableFilter Subscriptions TableBlockData TableBlockStyles TableBlockV0 TableBlockV1
    TableFallbackHtmlSubBlock TableFallbackImageSubBlock TableFallbackTextSubBlock TableHeaderSubBlock
    TableHtmlSubBlock TableImageSubBlock TableTextSubBlock Tag TagGroup TargetDateAction TargetDateActionData
    Teaser TeaserStyles Template TemplateDefinition TemplateUniversalContent Text TextBlockDataV0 TextBlockDataV1
    TextBlockStylesV0 TextBlockStylesV1 TextBlockV0 TextBlockV1 TextProperties TextStyleStyles TextStyleV0
    TextStyleV1 TextStyles ThrottledSendStrategy TimeDelayAction TimeDelayActionData TrackingParam TrackingSetting
    TriggerBranchAction TriggerBranchActionData TriggerBranchActionDataTriggerFilter
    TriggerBranchActionDataTriggerFilterConditionGroups URLPatterns URLPatternsProperties UnidentifiedProfiles
    UniqueCouponConfig UnsupportedBlock UnsupportedSendStrategy UpdateProfileAction UpdateProfileActionData
    UtmParam ValuesData VariableTimerConfiguration Version VersionProperties VersionStyles VideoBlockData
    VideoBlockProperties VideoBlockStyles VideoBlockV0 VideoBlockV1 Visibility WebFeed Webhook WebhookTopic
    WhatsappChannel WhatsappConversationalChannel WhatsappMarketingChannel WhatsappTransactionalChannel
"""
"""Names of all models that come in answers: in a body, what they have for reading alone is left out."""


if not TYPE_CHECKING:
    # Type checkers take every name for known where they see a module's `__getattr__`.
    __all__, __getattr__, _ = deferred_names(
        globals(), {f".{module}": tuple(names.split()) for module, names in _MODULES.items()}
    )

    def __dir__():
        return [*__all__]
