"""Everything this package raises on purpose.

::

    KlaviyoError
     ├─ ConfigurationError              the client was set up wrongly
     │   ├─ RunningLoop                 a blocking call where an event loop is running
     │   └─ FixtureError                what a sandbox is to be seeded with
     ├─ ClientClosed                    used after `aclose()`
     ├─ InvalidRequest (ValueError)     the arguments are not valid; nothing was sent
     │   ├─ FilterError                 the operation has no such filter field or operator
     │   └─ InvalidRecord               a record that Klaviyo would not take
     │       └─ InvalidEvent            an event
     ├─ APIConnectionError              no complete response came
     │   ├─ APITimeoutError (TimeoutError)
     │   └─ ConnectionMisconfigured     nor by another attempt: a certificate, no TLS, a proxy that says no
     ├─ DeadlineExceeded (TimeoutError) the call's `deadline` has passed
     │   └─ RateLimitWouldExceedDeadline  it would pass before there is quota; nothing was sent
     ├─ APIStatusError                  the response is not a success
     │   ├─ BadRequestError 400  AuthenticationError 401  PermissionDeniedError 403
     │   ├─ NotFoundError 404  MethodNotAllowedError 405  ConflictError 409  GoneError 410
     │   ├─ PayloadTooLargeError 413  UnsupportedMediaTypeError 415  RateLimitError 429  ServerError 5xx
     │   └─ UnexpectedAnswer            2xx, but nothing that the operation answers with
     │       └─ ResponseTooLarge
     ├─ PartialFailure                  a success but for some field; raised with `partial="error"`
     ├─ PaginationError
     │   ├─ ForeignOrigin               the next page lies on another server
     │   └─ CursorLoop                  the next page was read before
     ├─ LimiterUnavailable              the shared limiter cannot be used
     │   └─ LimiterMisconfigured        nor later: it has to be set up otherwise
     ├─ OAuthError                      the OAuth server answered with an error
     │   └─ AccountDisconnected         the account's grant has ended; connect it again
     ├─ KeyUnavailable                  the function that gives the private key gave none
     ├─ TokenStoreUnavailable           tokens cannot be read or written now
     ├─ RecordRejected                  Klaviyo rejected a record that had been accepted for sending
     ├─ DeliveryStopped                 records cannot be sent any more, or not in time
     │   └─ BufferFull                  there is no room for another one
     ├─ SpoolError                      the spool cannot do what it was asked to
     │   ├─ SpoolFull                   as many bytes as allowed wait already
     │   │   └─ SpoolDiskFull           there is no room on the disk
     │   ├─ SpoolUnavailable            no directory, no permission, a failing disk
     │   ├─ SpoolInUse                  another process, or another sink, has it
     │   ├─ SpoolForeign                the file is something else
     │   ├─ SpoolVersion                a newer version of this package wrote it
     │   ├─ SpoolCorrupt                the file is damaged
     │   ├─ SpoolClosed                 used after `aclose()`
     │   └─ SpoolMisused                used in another process or event loop
     ├─ JobFailed                       a job was cancelled or has failed
     └─ WebhookError                    a delivery that is rejected
         ├─ WebhookReplayed             it was handled before
         ├─ WebhookInProgress           another attempt is handling it
         └─ ReplayGuardFailed           whether it was handled before could not be found out

Most are defined here, others in the rooms that raise them. None holds a key, a query, or a request's headers or body.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Self

__all__ = [
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
]


class ApiError(NamedTuple):
    """One entry of `errors` in an error response; fields that the server left out are None or empty."""

    id: str | None = None
    """Klaviyo's id of this occurrence: what its support asks for."""
    status: int | None = None
    """HTTP status of this entry; several entries may differ."""
    code: str | None = None
    """Stable machine-readable name, e.g. `duplicate_profile`."""
    title: str | None = None
    """What kind of problem it is, for people; the same for all of its kind."""
    detail: str | None = None
    """What is wrong this time, for people."""
    pointer: str | None = None
    """JSON pointer into the request body, e.g. `/data/attributes/email`."""
    parameter: str | None = None
    """Query parameter at fault."""
    meta: Mapping[str, Any] = {}
    """What else the server says of it, e.g. the id of a profile that is there already."""
    links: Mapping[str, Any] = {}
    """Addresses that go with it, by name."""


class KlaviyoError(Exception):
    """Base of all errors of this package.

    Subclasses with attributes of their own take these as keyword arguments of the same names.

    Args:
        message: what went wrong, in one line, without the call it happened in.
    """

    operation: str | None = None
    """Name of the operation that was called, e.g. `create_event`."""
    method: str | None = None
    """HTTP method of the request."""
    path: str | None = None
    """Path of the request, without the query."""
    attempts: int = 0
    """Requests sent in this call."""
    cursor: str | None = None
    """Where a list broke off, to go on as `page_cursor`; None: at its first page, or it has no cursor."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message)

    @property
    def message(self) -> str:
        """What went wrong, without the call it happened in."""
        return str(self.args[0]) if self.args else ""

    def attach_call(self, operation: str, method: str, path: str, attempts: int) -> Self:
        """Note the call that this error ended, and return the error.

        Args:
            operation: name of the operation that was called.
            method: HTTP method of its request.
            path: path of its request, without the query.
            attempts: requests sent in the call.
        """
        self.operation, self.method, self.path = operation, method, path
        self.attempts = attempts
        return self

    def __str__(self) -> str:
        text = self.message
        if self.operation is not None:
            text = f"{self.operation} ({self.method} {self.path}): {text}"
        if self.attempts > 1:
            text = f"{text} (after {self.attempts} attempts)"
        return text


class ConfigurationError(KlaviyoError):
    """The client's configuration is not valid: e.g. a malformed key, base URL or option."""


class ClientClosed(KlaviyoError):  # noqa: N818
    """The client was used after it was closed, or closed while the call waited."""


class InvalidRequest(KlaviyoError, ValueError):  # noqa: N818
    """The arguments of a call are not valid. Nothing was sent."""


class FilterError(InvalidRequest):
    """The operation cannot be filtered by this field, or not with this operator or value."""


class InvalidRecord(InvalidRequest):
    """A record is not valid, and was not accepted for sending; others are not affected."""

    field: str | None
    """Name of the field at fault: `profile`, `properties.OrderId`, `time`..."""

    def __init__(self, message: str = "", *, field: str | None = None) -> None:
        super().__init__(f"{field}: {message}" if field else message)
        self.field = field


class InvalidEvent(InvalidRecord):
    """An event is not valid, and was not accepted for sending; others are not affected."""


class LimiterUnavailable(KlaviyoError):  # noqa: N818
    """The shared limiter cannot be used now; nothing was sent."""


class APIConnectionError(KlaviyoError):
    """No complete response came: the connection could not be made, or broke."""

    sent: bool | None
    """False: the request did not reach the server. True: it did. None: not known."""

    def __init__(self, message: str = "", *, sent: bool | None = None) -> None:
        super().__init__(message)
        self.sent = sent


class APITimeoutError(APIConnectionError, TimeoutError):
    """No complete response came within the `timeout` of one attempt."""


class ConnectionMisconfigured(APIConnectionError):  # noqa: N818
    """No other attempt mends it, so none follows by itself: a certificate, no TLS, a proxy's 407."""


class DeadlineExceeded(KlaviyoError, TimeoutError):  # noqa: N818
    """The time given to the whole call by `deadline` has passed."""


class RateLimitWouldExceedDeadline(DeadlineExceeded):
    """There will be no quota before the deadline. Nothing was sent."""

    wait: float
    """Seconds until there will be quota, as the limiter expects."""

    def __init__(self, message: str = "", *, wait: float = 0.0) -> None:
        said = message or f"quota is expected in {wait:.1f} s, which is after the deadline"
        super().__init__(said)
        self.wait = wait


class OAuthError(KlaviyoError):
    """The OAuth server answered with an error, or with something else than was asked for."""

    error: str
    """Error code of RFC 6749, e.g. `invalid_grant`."""
    status: int
    """HTTP status of the response; 0 where no response was at fault."""
    lost_refresh_at: float | None = None
    """Of a refresh: when one began whose answer got lost, in unix seconds, as its process was killed or
    its connection broke; the server may have replaced the refresh token in it. None: none is known."""
    retry_after: float | None
    """Seconds for which the server wants to be left alone, from `Retry-After`; None: it does not say."""

    def __init__(
        self,
        message: str = "",
        *,
        error: str = "",
        status: int = 0,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.error = error
        self.status = status
        self.retry_after = retry_after


class AccountDisconnected(OAuthError):  # noqa: N818
    """The account's grant has ended: app uninstalled, token revoked, or not used for 90 days; or, where
    `lost_refresh_at` is set, its newest refresh token may have been lost on the way to the store.

    Calls for it fail with this until it is connected again; other accounts are not affected.
    """

    account: str | None = None
    """Name of the account, as given to `KlaviyoAccounts`."""


class APIStatusError(KlaviyoError):
    """The server answered, and not with a success."""

    status: int
    """HTTP status of the response."""
    errors: tuple[ApiError, ...]
    """The errors in the response; empty where it was not a JSON:API document."""
    retry_after: float | None
    """Seconds to wait, from the `Retry-After` header; None: the server did not say."""
    body: bytes
    """How the response's body begins: 64 KiB at most, without what looks like a key."""
    headers: Mapping[str, str]
    """The response's headers, looked up without regard to case; without cookies and what looks like a key."""

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        errors: tuple[ApiError, ...] = (),
        retry_after: float | None = None,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.errors = errors
        self.retry_after = retry_after
        self.body = body
        self.headers = {} if headers is None else headers

    @property
    def code(self) -> str | None:
        """Code of the first of `errors`."""
        return self.errors[0].code if self.errors else None

    @property
    def media_type(self) -> str | None:
        """What the response says its body is, e.g. `text/html`; None: it does not say."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower() or None

    @property
    def request_id(self) -> str | None:
        """Klaviyo's id of the request (`x-klaviyo-req-id` or `cid`), or else that of the network in
        front of it (`cf-ray`): what their support asks for; None: the response has none."""
        named = (self.headers.get(name) for name in ("x-klaviyo-req-id", "cid", "cf-ray"))
        return next(filter(None, named), None)


class BadRequestError(APIStatusError):
    """400: the request is not valid; `errors` says where."""


class AuthenticationError(APIStatusError):
    """401: the key or token is missing, wrong, or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the key or token lacks a scope, or the account lacks the feature."""


class NotFoundError(APIStatusError):
    """404: there is no such resource."""


class MethodNotAllowedError(APIStatusError):
    """405: the resource does not take this method."""


class ConflictError(APIStatusError):
    """409: the request conflicts with what exists, e.g. a profile with that email address."""

    time_left: float | None = None
    """Seconds that the call's deadline had left; None: it had no deadline."""

    @property
    def duplicate_profile_id(self) -> str | None:
        """Id of the profile that exists already, if the response names it."""
        found = (error.meta.get("duplicate_profile_id") for error in self.errors)
        return next((str(id_) for id_ in found if id_ is not None), None)


class GoneError(APIStatusError):
    """410: the endpoint or its revision has been retired."""


class PayloadTooLargeError(APIStatusError):
    """413: the request body is too large."""


class UnsupportedMediaTypeError(APIStatusError):
    """415: the request body is of a type that the operation does not take."""


class RateLimitError(APIStatusError):
    """429: throttled, and still so after the retries and delays that the options allow."""


class ServerError(APIStatusError):
    """5xx: the server failed."""


class UnexpectedAnswer(APIStatusError):  # noqa: N818
    """The status is a success, but the response is none that the operation is documented to give: a captive
    portal, a broken document... Whether it was processed is not known; it is repeated where that is safe."""


class ResponseTooLarge(UnexpectedAnswer):
    """The response, of whatever status, is larger than the client's `max_response_bytes`."""


class PaginationError(KlaviyoError):
    """The link to the next page cannot be followed."""


class ForeignOrigin(PaginationError):  # noqa: N818
    """The link to the next page leads to another server. It was not followed."""


class CursorLoop(PaginationError):  # noqa: N818
    """The link to the next page leads to one that was read before."""
