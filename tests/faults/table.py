"""The faults on the wire, and what is to come of each; docs/reliability.md says the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from klaviyo_async.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    ConnectionMisconfigured,
    KlaviyoError,
    RateLimitError,
    ResponseTooLarge,
    ServerError,
    UnexpectedAnswer,
)

from .kinds import Kind

ATTEMPTS: Final = 4
_JSON: Final = "Content-Type: application/vnd.api+json\r\n"


@dataclass(frozen=True)
class Row:
    """A fault, and what is to come of it."""

    name: str
    """As in the documentation."""
    fault: Mapping[str, Any]
    """What the sandbox is told."""
    error: type[KlaviyoError] | None = None
    """None: it does no harm."""
    repeated: Literal["always", "safe", "never"] = "never"
    sent: bool | None = None
    """The error's, if no answer came."""
    document: bool = False
    """It harms only those who are to return something."""
    processed: bool = True
    """Whether the server processes the request nevertheless."""
    seen: bool = True
    """Whether the server sees the request."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """The client's."""

    def __str__(self) -> str:
        return self.name

    def harms(self, kind: Kind) -> bool:
        """Whether an attempt fails."""
        return self.error is not None and (kind.document or not self.document)

    def repeats(self, *, safe: bool) -> bool:
        """Whether a failed attempt is followed by another."""
        return self.repeated == "always" or (self.repeated == "safe" and safe)

    def attempts(self, *, safe: bool) -> int:
        """Attempts of a call that meets it for as long as it tries."""
        if self.error is None or not self.repeats(safe=safe):
            return 1
        return ATTEMPTS

    def cells(self) -> tuple[str, ...]:
        """Its row of the documentation's table."""
        both = (True, False)
        attempts = [self.attempts(safe=safe) for safe in both]
        seen = [count if self.seen else 0 for count in attempts]
        said = [self._outcome(safe=safe) for safe in both]
        return (self.name, *said, "{} / {}".format(*attempts), "{} / {}".format(*seen))

    def _outcome(self, *, safe: bool) -> str:
        if self.error is None:
            return "succeeds"
        said = f"`{self.error.__name__}`"
        if issubclass(self.error, APIConnectionError):
            said += f", `sent` {self.sent}"
        if not self.repeats(safe=safe):
            return said
        return f"repeated; {said}"


def http(status: str, *headers: str, body: str = "") -> dict[str, Any]:
    """An answer to the letter."""
    head = "".join(f"{header}\r\n" for header in headers)
    return {"kind": "raw", "raw": f"HTTP/1.1 {status}\r\n{head}\r\n{body}", "processed": True}


def answer(body: str, *headers: str) -> dict[str, Any]:
    """A 200 with a body to the letter."""
    return http("200 OK", _JSON.strip(), f"Content-Length: {len(body)}", *headers, body=body)


def _status(status: int, **more: Any) -> dict[str, Any]:
    return {"kind": "status", "status": status, **more}


def _broken(name: str, sent: bool | None, fault: Mapping[str, Any], **more: Any) -> Row:
    return Row(name, fault, APIConnectionError, "safe", sent, **more)


def _late(name: str, sent: bool | None, fault: Mapping[str, Any], **more: Any) -> Row:
    return Row(name, fault, APITimeoutError, "safe", sent, **more)


def _unreadable(name: str, fault: Mapping[str, Any]) -> Row:
    return Row(name, fault, UnexpectedAnswer, "safe")


_NOT_PROCESSED: Final[Mapping[str, Any]] = {"processed": False}

BROKEN: Final = (
    _broken("reset before the body was read", None, {"kind": "reset"}, **_NOT_PROCESSED),
    _broken("reset in the middle of the body", None, {"kind": "reset_body"}, **_NOT_PROCESSED),
    _broken("reset after the request was processed", None, {"kind": "reset_after"}),
    _broken("answer cut off in the middle", True, {"kind": "truncate"}),
    _broken("answer that is not HTTP", True, http("") | {"raw": "220 mail.test ESMTP\r\n\r\n"}),
    _broken("header of 10,000 characters", True, http("200 OK", "X-Long: " + "x" * 10_000)),
    _broken("204 with a body", True, http("204 No Content", "Content-Length: 2", body="{}")),
    _broken(
        "body longer than its `Content-Length`",
        True,
        http("200 OK", "Content-Length: 5", body='{"data": []}'),
    ),
    _broken(
        "broken chunks",
        True,
        http("200 OK", _JSON.strip(), "Transfer-Encoding: chunked", body="ZZ\r\n{}\r\n"),
    ),
    _broken(
        "body that is not the gzip it is said to be",
        True,
        answer('{"data": []}', "Content-Encoding: gzip"),
    ),
)
LATE: Final = (
    _late("no answer, not processed", None, {"kind": "hang"}, **_NOT_PROCESSED),
    _late("no answer, but processed", None, {"kind": "hang", "processed": True}),
    _late("answer later than the timeouts", None, {"kind": "delay", "delay": 70.0}),
    _late(
        "silence in the middle of the answer",
        True,
        http("200 OK", _JSON.strip(), "Content-Length: 99", body='{"data": '),
    ),
    Row(
        "answer that drips beyond `timeout.total`",
        {"kind": "drip", "delay": 100.0},
        APITimeoutError,
        "safe",
        True,
        document=True,
    ),
)
STATUSES: Final = (
    *(
        Row(f"{status}", _status(status), ServerError, "safe", processed=False)
        for status in (500, 502, 503, 504, 520, 524, 530)
    ),
    Row(
        "500, but processed",
        _status(500, processed=True),
        ServerError,
        "safe",
    ),
    Row(
        "502 with an HTML page",
        {"kind": "html", "status": 502},
        ServerError,
        "safe",
        processed=False,
    ),
    Row(
        "503 with `Retry-After`",
        _status(503, retry_after="2"),
        ServerError,
        "safe",
        processed=False,
    ),
    Row(
        "429 with `Retry-After`",
        _status(429, retry_after="2"),
        RateLimitError,
        "always",
        processed=False,
    ),
    Row("429 without `Retry-After`", _status(429), RateLimitError, "always", processed=False),
    Row("501", _status(501), ServerError, processed=False),
    Row("400", _status(400), BadRequestError, processed=False),
    *(
        Row(f"{status}", _status(status), APIStatusError, "safe", processed=False)
        for status in (408, 421, 425)
    ),
    Row(
        "redirect",
        _status(307, headers={"Location": "/api/lists"}),
        APIStatusError,
        processed=False,
    ),
    Row(
        "switch to another protocol",
        http("101 Switching Protocols", "Connection: upgrade", "Upgrade: x"),
        APIStatusError,
    ),
)
BODIES: Final = (
    _unreadable("200 with half of a JSON document", {"kind": "malformed", "processed": True}),
    _unreadable("200 with an HTML page", {"kind": "html", "status": 200, "processed": True}),
    _unreadable("200 with an empty body", answer("")),
    _unreadable("document in UTF-16", answer('{"data": null}'.encode("utf-16").decode("latin-1"))),
    Row(
        "body larger than `max_response_bytes`",
        _status(200, body="x" * 30_000, processed=True),
        ResponseTooLarge,
        options={"max_response_bytes": 20_000},
    ),
)
HARMLESS: Final = (
    Row("answer late, but within the timeouts", {"kind": "delay", "delay": 20.0}),
    Row("answer that drips within the timeouts", {"kind": "drip", "delay": 40.0}),
    Row("JSON with another content type", {"kind": "delay", "content_type": "text/plain"}),
    Row("connection closed after each answer, which says so", {"kind": "close"}),
)


def _unreached(name: str, fault: str, error: type[KlaviyoError] = APIConnectionError) -> Row:
    return Row(
        name, {"connection": fault}, error, "always", sent=False, processed=False, seen=False
    )


def _misconfigured(name: str, fault: str) -> Row:
    return replace(_unreached(name, fault, ConnectionMisconfigured), repeated="never")


CONNECTIONS: Final = (
    _unreached("name that is not found", "lost"),
    _unreached("connection refused", "refused"),
    _unreached("no connection within `timeout.connect`", "full", APITimeoutError),
    Row(
        "connection that nobody reads from",
        {"connection": "deaf"},
        APITimeoutError,
        "safe",
        processed=False,
        seen=False,
    ),
    _misconfigured("TLS: self-signed certificate", "self-signed"),
    _misconfigured("TLS: certificate of another host", "other host"),
    _misconfigured("TLS: the server speaks plain HTTP", "plain"),
    _unreached("TLS: the handshake does not end", "tls deaf", APITimeoutError),
)
STALE: Final = Row("kept connection that the server has just closed", {"kind": "stale"})
ROWS: Final = (*BROKEN, *LATE, *STATUSES, *BODIES, *HARMLESS)
ALL: Final = (*CONNECTIONS, STALE, *ROWS)
