"""Asyncio client for the Klaviyo API.

::

    from klaviyo_async import KlaviyoClient

    async with KlaviyoClient("pk_...") as klaviyo:
        async for event in klaviyo.events.get_events(sort="-datetime"):
            print(event.datetime, event.id)

Names are imported when they are first used: `import klaviyo_async` itself costs next to nothing.
"""

from .deferred import deferred_names as _deferred_names

# `typing` would cost more than all the rest; type checkers know the name.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import File as File
    from klaviyo_openapi._runtime import Operation as Operation
    from klaviyo_openapi._runtime import Options as Options

    from ._version import __version__ as __version__
    from .auth import Auth as Auth
    from .auth.bearer import BearerAuth as BearerAuth
    from .auth.function import FunctionAuth as FunctionAuth
    from .auth.function import KeyUnavailable as KeyUnavailable
    from .auth.oauth import Authorization as Authorization
    from .auth.oauth import OAuthApp as OAuthApp
    from .auth.stores import FileTokenStore as FileTokenStore
    from .auth.stores import RedisTokenStore as RedisTokenStore
    from .auth.stores import SQLiteTokenStore as SQLiteTokenStore
    from .auth.stores import TokenStoreUnavailable as TokenStoreUnavailable
    from .auth.tokens import MemoryTokenStore as MemoryTokenStore
    from .auth.tokens import Tokens as Tokens
    from .auth.tokens import TokenStore as TokenStore
    from .calls.debug import CurlHooks as CurlHooks
    from .calls.debug import debug as debug
    from .calls.deprecation import KlaviyoDeprecationWarning as KlaviyoDeprecationWarning
    from .calls.hooks import Call as Call
    from .calls.hooks import Drop as Drop
    from .calls.hooks import Hooks as Hooks
    from .calls.hooks import Suspension as Suspension
    from .calls.partial_failure import PartialFailure as PartialFailure
    from .calls.retry_rule import FailedAttempt as FailedAttempt
    from .calls.retry_rule import RetryRule as RetryRule
    from .client.accounts import KlaviyoAccounts as KlaviyoAccounts
    from .client.client import KlaviyoClient as KlaviyoClient
    from .client.public import PublicClient as PublicClient
    from .core.codec.encoder import json_default as json_default
    from .core.filters.fields import F as F
    from .core.limit_headers import RateLimitHeaders as RateLimitHeaders
    from .core.response import RawResponse as RawResponse
    from .core.scopes import Scope as Scope
    from .core.scopes import scopes_for as scopes_for
    from .errors import AccountDisconnected as AccountDisconnected
    from .errors import APIConnectionError as APIConnectionError
    from .errors import ApiError as ApiError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ClientClosed as ClientClosed
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import ConnectionMisconfigured as ConnectionMisconfigured
    from .errors import CursorLoop as CursorLoop
    from .errors import DeadlineExceeded as DeadlineExceeded
    from .errors import FilterError as FilterError
    from .errors import ForeignOrigin as ForeignOrigin
    from .errors import GoneError as GoneError
    from .errors import InvalidEvent as InvalidEvent
    from .errors import InvalidRecord as InvalidRecord
    from .errors import InvalidRequest as InvalidRequest
    from .errors import KlaviyoError as KlaviyoError
    from .errors import LimiterUnavailable as LimiterUnavailable
    from .errors import MethodNotAllowedError as MethodNotAllowedError
    from .errors import NotFoundError as NotFoundError
    from .errors import OAuthError as OAuthError
    from .errors import PaginationError as PaginationError
    from .errors import PayloadTooLargeError as PayloadTooLargeError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RateLimitWouldExceedDeadline as RateLimitWouldExceedDeadline
    from .errors import ResponseTooLarge as ResponseTooLarge
    from .errors import ServerError as ServerError
    from .errors import UnexpectedAnswer as UnexpectedAnswer
    from .errors import UnsupportedMediaTypeError as UnsupportedMediaTypeError
    from .http.timeouts import Timeout as Timeout
    from .jobs import Job as Job
    from .jobs import JobFailed as JobFailed
    from .jobs import JobState as JobState
    from .limiter import BucketState as BucketState
    from .limiter import Limiter as Limiter
    from .limiter import WindowState as WindowState
    from .limiter.concurrency import ConcurrencyState as ConcurrencyState
    from .limiter.host import HostLimiter as HostLimiter
    from .limiter.local import LocalLimiter as LocalLimiter
    from .limiter.redis import RedisLimiter as RedisLimiter
    from .pagination.pager import Page as Page
    from .pagination.pager import Pager as Pager
    from .pipeline.dead_letters import DeadLetter as DeadLetter
    from .pipeline.dead_letters import read_dead_letters as read_dead_letters
    from .pipeline.errors import BufferFull as BufferFull
    from .pipeline.errors import DeliveryStopped as DeliveryStopped
    from .pipeline.errors import RecordRejected as RecordRejected
    from .pipeline.report import Report as Report
    from .pipeline.report import SubmittedJob as SubmittedJob
    from .unset import UNSET as UNSET
    from .unset import Unset as Unset

_HOMES = {
    "klaviyo_async._version": ("__version__",),
    "klaviyo_openapi._runtime": ("File", "Operation", "Options"),
    "klaviyo_async.client.accounts": ("KlaviyoAccounts",),
    "klaviyo_async.auth": ("Auth",),
    "klaviyo_async.auth.bearer": ("BearerAuth",),
    "klaviyo_async.auth.function": ("FunctionAuth", "KeyUnavailable"),
    "klaviyo_async.auth.oauth": ("Authorization", "OAuthApp"),
    "klaviyo_async.core.codec.encoder": ("json_default",),
    "klaviyo_async.core.scopes": ("Scope", "scopes_for"),
    "klaviyo_async.auth.stores": (
        "FileTokenStore",
        "RedisTokenStore",
        "SQLiteTokenStore",
        "TokenStoreUnavailable",
    ),
    "klaviyo_async.auth.tokens": ("MemoryTokenStore", "TokenStore", "Tokens"),
    "klaviyo_async.client.client": ("KlaviyoClient",),
    "klaviyo_async.core.limit_headers": ("RateLimitHeaders",),
    "klaviyo_async.core.response": ("RawResponse",),
    "klaviyo_async.errors": (
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "AccountDisconnected",
        "ApiError",
        "AuthenticationError",
        "BadRequestError",
        "ClientClosed",
        "ConfigurationError",
        "ConflictError",
        "ConnectionMisconfigured",
        "CursorLoop",
        "DeadlineExceeded",
        "FilterError",
        "ForeignOrigin",
        "GoneError",
        "InvalidEvent",
        "InvalidRecord",
        "InvalidRequest",
        "KlaviyoError",
        "LimiterUnavailable",
        "MethodNotAllowedError",
        "NotFoundError",
        "OAuthError",
        "PaginationError",
        "PayloadTooLargeError",
        "PermissionDeniedError",
        "RateLimitError",
        "RateLimitWouldExceedDeadline",
        "ResponseTooLarge",
        "ServerError",
        "UnexpectedAnswer",
        "UnsupportedMediaTypeError",
    ),
    "klaviyo_async.core.filters.fields": ("F",),
    "klaviyo_async.calls.debug": ("CurlHooks", "debug"),
    "klaviyo_async.calls.deprecation": ("KlaviyoDeprecationWarning",),
    "klaviyo_async.calls.hooks": ("Call", "Drop", "Hooks", "Suspension"),
    "klaviyo_async.calls.partial_failure": ("PartialFailure",),
    "klaviyo_async.calls.retry_rule": ("FailedAttempt", "RetryRule"),
    "klaviyo_async.jobs": ("Job", "JobFailed", "JobState"),
    "klaviyo_async.pipeline.dead_letters": ("DeadLetter", "read_dead_letters"),
    "klaviyo_async.pipeline.errors": ("BufferFull", "DeliveryStopped", "RecordRejected"),
    "klaviyo_async.pipeline.report": ("Report", "SubmittedJob"),
    "klaviyo_async.limiter": ("BucketState", "Limiter", "WindowState"),
    "klaviyo_async.limiter.concurrency": ("ConcurrencyState",),
    "klaviyo_async.limiter.host": ("HostLimiter",),
    "klaviyo_async.limiter.local": ("LocalLimiter",),
    "klaviyo_async.limiter.redis": ("RedisLimiter",),
    "klaviyo_async.http.timeouts": ("Timeout",),
    "klaviyo_async.pagination.pager": ("Page", "Pager"),
    "klaviyo_async.client.public": ("PublicClient",),
    "klaviyo_async.unset": ("UNSET", "Unset"),
}

# Out of type checkers' sight, so that they notice a misspelt name.
if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = _deferred_names(globals(), _HOMES)
