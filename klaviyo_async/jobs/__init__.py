"""Jobs that Klaviyo works on after it has answered: followed to their end, and filled in bulk."""

from __future__ import annotations

from .errors import BulkStopped, JobFailed
from .facade import Jobs
from .follow import Job
from .rejections import Rejection, read_rejected
from .report import BulkReport, SubmittedJob
from .sources import csv_profiles
from .state import JobState

__all__ = [
    "BulkReport",
    "BulkStopped",
    "Job",
    "JobFailed",
    "JobState",
    "Jobs",
    "Rejection",
    "SubmittedJob",
    "csv_profiles",
    "read_rejected",
]
