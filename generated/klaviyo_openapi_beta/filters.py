# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Fields that operations can be filtered by: for type checkers. Nothing imports this at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, NoReturn, Protocol, TypeVar

__all__ = [
    "GetAgentToolsBeta",
    "GetApplicationsBeta",
    "GetCampaignMessagesBeta",
    "GetCampaignsBeta",
    "GetTranslationsBeta",
    "ListBillingUsageBeta",
    "ListCustomerAgentConversationsBeta",
]

V_contra = TypeVar("V_contra", contravariant=True)


class Expression(Protocol):
    """A filter; `&`, `|` and `~` combine them."""

    def __klaviyo_filter__(self) -> str: ...
    def __and__(self, other: Any, /) -> Expression: ...
    def __or__(self, other: Any, /) -> Expression: ...
    def __rand__(self, other: Any, /) -> Expression: ...
    def __ror__(self, other: Any, /) -> Expression: ...
    def __invert__(self) -> Expression: ...


class Compared(Protocol):
    """A field; what it lacks is an error in a type checker."""

    def __eq__(self, value: NoReturn) -> NoReturn: ...  # type: ignore[override]
    def __ne__(self, value: NoReturn) -> NoReturn: ...  # type: ignore[override]


class Equals(Compared, Protocol[V_contra]):
    def __eq__(self, value: V_contra) -> Expression: ...  # type: ignore[override]
    def __ne__(self, value: V_contra) -> Expression: ...  # type: ignore[override]


class Less(Compared, Protocol[V_contra]):
    def __lt__(self, value: V_contra) -> Expression: ...


class LessOrEqual(Compared, Protocol[V_contra]):
    def __le__(self, value: V_contra) -> Expression: ...


class Greater(Compared, Protocol[V_contra]):
    def __gt__(self, value: V_contra) -> Expression: ...


class GreaterOrEqual(Compared, Protocol[V_contra]):
    def __ge__(self, value: V_contra) -> Expression: ...


class AnyOf(Compared, Protocol[V_contra]):
    def any_of(self, values: Sequence[V_contra]) -> Expression: ...


class Contains(Compared, Protocol[V_contra]):
    def contains(self, value: V_contra) -> Expression: ...


class ContainsAny(Compared, Protocol[V_contra]):
    def contains_any(self, values: Sequence[V_contra]) -> Expression: ...


class ContainsAll(Compared, Protocol[V_contra]):
    def contains_all(self, values: Sequence[V_contra]) -> Expression: ...


class StartsWith(Compared, Protocol[V_contra]):
    def starts_with(self, value: V_contra) -> Expression: ...


class EndsWith(Compared, Protocol[V_contra]):
    def ends_with(self, value: V_contra) -> Expression: ...


class Has(Compared, Protocol):
    def has(self) -> Expression: ...


class BooleanEquals(Equals[bool]): ...


class DateTimeEqualsGreaterOrEqualLessOrEqual(
    Equals[dt.datetime], GreaterOrEqual[dt.datetime], LessOrEqual[dt.datetime]
): ...


class DateTimeGreaterGreaterOrEqualLessLessOrEqual(
    Greater[dt.datetime], GreaterOrEqual[dt.datetime], Less[dt.datetime], LessOrEqual[dt.datetime]
): ...


class DateTimeGreaterOrEqual(GreaterOrEqual[dt.datetime]): ...


class StringAnyOf(AnyOf[str]): ...


class StringAnyOfEquals(AnyOf[str], Equals[str]): ...


class StringAnyOfEqualsList(AnyOf[str], Equals[str | Sequence[str]]): ...


class StringContains(Contains[str]): ...


class StringEquals(Equals[str]): ...


class GetAgentToolsBeta:
    """Fields that `GetAgentToolsBeta` can be filtered by."""

    created_at: DateTimeEqualsGreaterOrEqualLessOrEqual
    name: StringContains
    tool_type: StringEquals
    updated_at: DateTimeEqualsGreaterOrEqualLessOrEqual


class GetApplicationsBeta:
    """Fields that `GetApplicationsBeta` can be filtered by."""

    built_by: StringEquals
    category: StringEquals
    name: StringContains


class GetCampaignMessagesBeta:
    """Fields that `GetCampaignMessagesBeta` can be filtered by."""

    campaign_id: StringEquals
    created: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOfEqualsList
    name: StringContains
    status: StringEquals
    updated: DateTimeGreaterGreaterOrEqualLessLessOrEqual


class GetCampaignsBeta:
    """Fields that `GetCampaignsBeta` can be filtered by."""

    archived: BooleanEquals
    builder: StringEquals
    created_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOf
    name: StringContains
    updated_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual


class GetTranslationsBeta:
    """Fields that `GetTranslationsBeta` can be filtered by."""

    channel: StringEquals
    id: StringAnyOfEqualsList
    related_resource_id: StringEquals
    resource_type: StringEquals


class ListBillingUsageBeta:
    """Fields that `ListBillingUsageBeta` can be filtered by."""

    id: StringAnyOf


class ListCustomerAgentConversationsBeta:
    """Fields that `ListCustomerAgentConversationsBeta` can be filtered by."""

    created_at: DateTimeGreaterOrEqual
    status: StringAnyOfEquals
