# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The OAuth scopes that operations need."""

from typing import Literal, TypeAlias

Scope: TypeAlias = Literal[
    "agents:read",
    "agents:write",
    "applications:read",
    "brands:read",
    "brands:write",
    "campaigns:read",
    "campaigns:write",
    "credentials:read",
    "credentials:write",
    "events:read",
    "flows:read",
    "lists:read",
    "metrics:read",
    "profiles:read",
    "segments:read",
    "sender-config:read",
    "sender-config:write",
    "tags:read",
    "templates:read",
    "templates:write",
    "translations:read",
    "translations:write",
    "usage:read",
]
"""A scope that some operation needs."""
