"""Finds calls to Klaviyo's own SDK, and to its retired v1 and v2 API, in source code.

`python -m klaviyo_async.migrate PATH` lists them with what to write now. Nothing is changed, run or
imported of the source looked at.
"""

from .files import scan_paths
from .findings import Finding, ScanReport, Skipped
from .scan import scan

__all__ = ["Finding", "ScanReport", "Skipped", "scan", "scan_paths"]
