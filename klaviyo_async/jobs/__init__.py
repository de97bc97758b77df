"""Jobs that Klaviyo works on after it has answered: followed to their end, and filled in bulk."""

from __future__ import annotations

from .errors import JobFailed
from .facade import Jobs
from .follow import Job
from .sources import csv_profiles
from .state import JobState

__all__ = ["Job", "JobFailed", "JobState", "Jobs", "csv_profiles"]
