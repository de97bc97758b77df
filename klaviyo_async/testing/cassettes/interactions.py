"""What a cassette's file holds: requests by operation, each with its answer, as readable JSON."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec
from multidict import CIMultiDict

from ...core.codec.encoder import decoded
from ...core.multipart import Upload
from ...core.response import RawResponse
from ...errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    KlaviyoError,
    ResponseTooLarge,
)
from ...sandbox.errors import RejectedRequest
from ...sandbox.routes import route

__all__ = ["SERVER", "describe", "failure_of", "load", "outcome", "record", "save"]

SERVER: Final = "{server}"
"""Stands for scheme, host and port of the server that was recorded."""
_FORMAT: Final = 1
_KEPT: Final = frozenset(
    (
        "content-type",
        "retry-after",
        "date",
        "deprecation",
        "sunset",
        "link",
        "cid",
        "cf-ray",
        "cf-mitigated",
        "allow",
    )
)
_KEPT_PREFIXES: Final = ("ratelimit-", "x-klaviyo-", "x-ratelimit-")
_FAILURES: Final = {
    cls.__name__: cls for cls in (APIConnectionError, APITimeoutError, ResponseTooLarge)
}


def describe(method: str, url: str, headers: Mapping[str, str], body: Any) -> dict[str, Any]:
    """A request as a cassette has it, before it is scrubbed.

    Args:
        method: HTTP method.
        url: full address, percent-encoded.
        headers: all headers of the request; none but the revision and Klaviyo's parameters are kept.
        body: its bytes, an upload's form, or None.
    """
    parts, lower = urlsplit(url), {name.lower(): value for name, value in headers.items()}
    revision = lower.get("revision")
    request: dict[str, Any] = {
        "operation": _operation(method, parts.path, revision),
        "method": method,
        "path": unquote(parts.path),
    }
    query: dict[str, Any] = {}
    for name, value in sorted(parse_qsl(parts.query, keep_blank_values=True)):
        query[name] = [*_listed(query[name]), value] if name in query else value
    if query:
        request["query"] = query
    kept = {name: value for name, value in lower.items() if name.startswith("x-klaviyo-")}
    if kept:
        request["headers"] = kept
    if revision is not None:
        request["revision"] = revision
    if body is not None:
        form = lower.get("content-type", "") == "application/x-www-form-urlencoded"
        request.update(_form(body) if isinstance(body, Upload) else _content(body, form=form))
    return request


def record(response: RawResponse) -> dict[str, Any]:
    """An answer as a cassette has it, before it is scrubbed."""
    headers = {
        name.lower(): value
        for name, value in response.headers.items()
        if name.lower() in _KEPT or name.lower().startswith(_KEPT_PREFIXES)
    }
    found: dict[str, Any] = {"status": response.status}
    if headers:
        found["headers"] = dict(sorted(headers.items()))
    if response.body:
        found.update(_content(response.body))
    return found


def failure_of(error: KlaviyoError) -> dict[str, Any]:
    """What ended a request that got no answer."""
    found: dict[str, Any] = {"failure": type(error).__name__, "message": error.message}
    if isinstance(error, APIConnectionError):
        found["sent"] = error.sent
    return found


def outcome(recorded: Mapping[str, Any]) -> RawResponse:
    """The answer that was recorded, made anew.

    Raises:
        KlaviyoError: it was a failure.
    """
    name = recorded.get("failure")
    if name is not None:
        cls: Any = _FAILURES.get(name, APIConnectionError)
        error: KlaviyoError = cls(recorded.get("message", ""))
        if isinstance(error, APIConnectionError):
            error.sent = recorded.get("sent")
        raise error
    if "json" in recorded:
        body = msgspec.json.encode(recorded["json"])
    elif "text" in recorded:
        body = recorded["text"].encode()
    else:
        body = base64.b64decode(recorded.get("base64", ""))
    return RawResponse(recorded["status"], CIMultiDict(recorded.get("headers") or {}), body)


def load(path: Path) -> list[dict[str, Any]]:
    """The interactions in a file.

    Raises:
        ConfigurationError: it cannot be read, or is no cassette.
    """
    anew = "mode='record' makes it anew"
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        number, found = document["format"], document["interactions"]
        whole = all(
            each["request"]["operation"] and {"status", "failure"} & {*each["response"]}
            for each in found
        )
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError) as error:
        said = f"is no cassette ({type(error).__name__}: {error})"
        raise ConfigurationError(f"{path}: {said}; {anew}") from None
    if number != _FORMAT:
        raise ConfigurationError(f"{path}: has format {number!r}, not {_FORMAT}; {anew}")
    if not whole:
        raise ConfigurationError(f"{path}: has a request without an answer; {anew}")
    return list(found)


def save(path: Path, interactions: list[Any]) -> None:
    """Write a file in the place of `path`, all or nothing, for this user alone.

    Raises:
        ConfigurationError: it cannot be written.
    """
    document = {"format": _FORMAT, "interactions": interactions}
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    new = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        new.replace(path)
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written: {error.strerror}") from None


def _operation(method: str, path: str, revision: str | None) -> str:
    """Klaviyo's name of what is called, whatever stands before its path; else `oauth`, or the method."""
    for begin in ("/api/", "/client/"):
        at = path.find(begin)
        if at >= 0:
            try:
                return route(method, path[at:], revision).route.operation.name
            except RejectedRequest:
                pass
    return "oauth" if "/oauth/" in path else method


def _content(body: bytes, *, form: bool = False) -> dict[str, Any]:
    try:
        if form:
            return {"form": dict(parse_qsl(body.decode(), keep_blank_values=True))}
        return {"json": decoded(body)}
    except (ValueError, RecursionError):
        pass
    try:
        return {"text": bytes(body).decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(body).decode()}


def _form(upload: Upload) -> dict[str, Any]:
    source = upload.source
    content = None
    if isinstance(source, bytes):
        content = source
    elif isinstance(source, os.PathLike):
        content = Path(source).read_bytes()
    file: dict[str, Any] = {"field": upload.field}
    if content is not None:
        file |= {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    return {"form": dict(upload.fields), "file": file}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
