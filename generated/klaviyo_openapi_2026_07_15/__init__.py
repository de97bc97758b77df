# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Klaviyo's API, revision 2026-07-15: typed operations and models."""

from ._runtime import REVISION, UNSET, File, Ref, Unset

__all__ = ["REVISION", "UNSET", "File", "Ref", "Unset"]
