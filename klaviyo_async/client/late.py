"""What signatures of this room speak of and few programs need: imported by those who resolve annotations."""

from klaviyo_openapi.api.client import Client as Client
from klaviyo_openapi_2026_07_15.api import Areas as Areas20260715
from klaviyo_openapi_beta.api import Areas as BetaAreas

from ..auth.function import KeyFunction as KeyFunction
from ..auth.oauth import OAuthApp as OAuthApp
from ..auth.tokens import Tokens as Tokens
from ..auth.tokens import TokenStore as TokenStore
from ..export.accounts import AccountsExport as AccountsExport
from ..export.exporting import Export as Export
from ..export.preparing import ExportOptions as ExportOptions
from ..http.transport import Transport as Transport
from ..ingest.settings import IngestOptions as IngestOptions
from ..ingest.sink import Sink as Sink
from ..jobs import Jobs as Jobs
from ..pagination.pager import Pager as Pager
from ..pipeline.report import Report as Report
from .limits import Limits as Limits

__all__ = [
    "AccountsExport",
    "Areas20260715",
    "BetaAreas",
    "Client",
    "Export",
    "ExportOptions",
    "IngestOptions",
    "Jobs",
    "KeyFunction",
    "Limits",
    "OAuthApp",
    "Pager",
    "Report",
    "Sink",
    "TokenStore",
    "Tokens",
    "Transport",
]
