"""What signatures of this room speak of and few programs need: imported by those who resolve annotations."""

from klaviyo_openapi.blocking import Client as Client
from klaviyo_openapi_2026_07_15.blocking import Areas as Areas20260715
from klaviyo_openapi_beta.blocking import Areas as BetaAreas

from ..auth.oauth import OAuthApp as OAuthApp
from ..auth.tokens import Tokens as Tokens
from ..auth.tokens import TokenStore as TokenStore
from ..export.preparing import ExportOptions as ExportOptions
from ..ingest.settings import IngestOptions as IngestOptions
from ..pipeline.report import Report as Report
from .export import AccountsExport as AccountsExport
from .export import Export as Export
from .jobs import Jobs as Jobs
from .sink import Sink as Sink

__all__ = [
    "AccountsExport",
    "Areas20260715",
    "BetaAreas",
    "Client",
    "Export",
    "ExportOptions",
    "IngestOptions",
    "Jobs",
    "OAuthApp",
    "Report",
    "Sink",
    "TokenStore",
    "Tokens",
]
