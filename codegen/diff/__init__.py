"""What changed between two documents, and what of it breaks a program that uses the package."""

from __future__ import annotations

from .change import KINDS, MIRROR, Change, Subject
from .compare import diff
from .report import FORMATS, render
from .source import load

__all__ = ["FORMATS", "KINDS", "MIRROR", "Change", "Subject", "diff", "load", "render"]
