"""Signatures of deliveries, and the headers that carry them."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple

from ..core.secrets import HiddenBytes, hide
from ..errors import ConfigurationError
from .errors import WebhookError

__all__ = ["Headers", "Scheme", "Secrets", "require_bytes", "sign"]

Scheme = Literal["system", "legacy", "any"]
"""`system`: Klaviyo's webhooks as its API makes them; `legacy`: those of older integrations."""
Headers = Mapping[Any, Any] | Iterable[tuple[Any, Any]]
"""A request's headers: any mapping or list of pairs, of strings or bytes, in any case."""

SIGNATURE: Final = "Klaviyo-Signature"
TIMESTAMP: Final = "Klaviyo-Timestamp"
WEBHOOK_ID: Final = "Klaviyo-Webhook-Id"
LEGACY_SIGNATURE: Final = "X-Klaviyo-Webhook-Signature"
_NAMES: Final = {n.lower(): n for n in (SIGNATURE, TIMESTAMP, WEBHOOK_ID, LEGACY_SIGNATURE)}
_HEX: Final = re.compile(r"[0-9A-Fa-f]{64}")
_MAX_HEADER_LENGTH: Final = 512


def sign(body: bytes, secret: str | bytes, *, timestamp: str | None = None) -> str:
    """Sign a body as Klaviyo would, to test your endpoint.

    Args:
        body: the raw body.
        secret: the webhook's secret key.
        timestamp: value of the `Klaviyo-Timestamp` header; None: the legacy scheme, which has none.

    Raises:
        ConfigurationError: the secret is empty.
        TypeError: the body is not bytes.
    """
    suffix = b"" if timestamp is None else timestamp.encode("ascii")
    return Secrets(secret).digests(require_bytes(body), suffix)[0].hex()


def require_bytes(body: object) -> bytes:
    """The body as bytes.

    Raises:
        TypeError: it is not bytes.
    """
    if isinstance(body, bytes):
        return body
    if isinstance(body, (bytearray, memoryview)):
        return bytes(body)
    raise TypeError(
        f"the body must be the bytes that came over the wire, not {type(body).__name__}: the "
        "signature is of those very bytes, and text or JSON that was decoded and encoded again "
        "is not the same"
    )


class Secrets:
    """The secrets that may have signed a delivery; never shown.

    Args:
        secrets: the webhook's secret key; several while one is being replaced by another.

    Raises:
        ConfigurationError: there is none, or one is empty or ends with a line end.
    """

    __slots__ = ("_keys",)

    def __init__(self, secrets: str | bytes | Sequence[str | bytes]) -> None:
        secrets = hide(secrets)
        self._keys: tuple[bytes, ...] = ()
        if secrets is None or isinstance(secrets, Mapping) or not isinstance(secrets, Iterable):
            raise ConfigurationError(
                f"a webhook secret is a string, or several in a list, not {type(secrets).__name__}"
            )
        given = [secrets] if isinstance(secrets, (str, bytes)) else list(secrets)
        if not given:
            raise ConfigurationError("there is no webhook secret")
        self._keys = tuple(map(_key, given))

    def __len__(self) -> int:
        return len(self._keys)

    def digests(self, body: bytes, suffix: bytes) -> list[bytes]:
        """The HMAC-SHA256 of `body + suffix` with each secret."""
        found = []
        for key in self._keys:
            state = hmac.new(key, body, hashlib.sha256)
            state.update(suffix)
            found.append(state.digest())
        return found

    def signer(self, body: bytes, suffix: bytes, signature: bytes) -> int | None:
        """Index of the secret that made the signature; None if none did.

        All are always tried, so that the time taken tells nothing.
        """
        found: int | None = None
        for index, digest in enumerate(self.digests(body, suffix)):
            if hmac.compare_digest(digest, signature) and found is None:
                found = index
        return found

    def __repr__(self) -> str:
        return f"Secrets({len(self._keys)} hidden)"

    def __reduce__(self) -> str:
        raise TypeError("secrets are not to be pickled")


def _key(secret: object) -> bytes:
    if not isinstance(secret, (str, bytes)):
        raise ConfigurationError(f"a webhook secret is a string, not {type(secret).__name__}")
    if not secret.strip():
        raise ConfigurationError("a webhook secret is empty")
    if isinstance(secret, str) and any("\ud800" <= char <= "\udfff" for char in secret):
        raise ConfigurationError("a webhook secret is not UTF-8")
    key = HiddenBytes(secret.encode() if isinstance(secret, str) else secret)
    if key.endswith((b"\n", b"\r")):
        raise ConfigurationError(
            "a webhook secret ends with a line end: strip what was read from a file"
        )
    return key


class SignedHeaders(NamedTuple):
    """The headers of a delivery, as far as they are signed or say who sent it."""

    scheme: Literal["system", "legacy"]
    signature: bytes
    signed_suffix: bytes
    """What is signed after the body."""
    webhook_id: str | None


def read_headers(headers: Headers, scheme: Scheme) -> SignedHeaders:
    """The headers of a delivery.

    Raises:
        WebhookError: one is missing, given more than once, or malformed.
    """
    found = _select(headers)
    webhook_id = found.get(WEBHOOK_ID)
    if scheme == "legacy" or (scheme == "any" and SIGNATURE not in found):
        return SignedHeaders("legacy", _signature(found, LEGACY_SIGNATURE), b"", webhook_id)
    signature = _signature(found, SIGNATURE)
    suffix, _ = _required(found, TIMESTAMP), _required(found, WEBHOOK_ID)
    return SignedHeaders("system", signature, suffix.encode(), webhook_id)


def _select(headers: Headers) -> dict[str, str]:
    """The headers that matter, by their usual names."""
    found: dict[str, str] = {}
    for key, value in headers.items() if isinstance(headers, Mapping) else headers:
        text = _text(key)
        name = _NAMES.get(text.lower()) if text is not None and text.isascii() else None
        if name is None:
            continue
        if name in found:
            raise WebhookError(f"the header {name} is given more than once", check="headers")
        content = _text(value)
        if content is None or len(content) > _MAX_HEADER_LENGTH:
            raise WebhookError(f"the header {name} is malformed", check="headers")
        content = content.strip(" \t")
        if not (content.isascii() and content.isprintable()):
            raise WebhookError(f"the header {name} is malformed", check="headers")
        found[name] = content
    return found


def _text(value: object) -> str | None:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, str) else None


def _required(found: dict[str, str], name: str) -> str:
    value = found.get(name)
    if not value:
        state = "missing" if value is None else "empty"
        raise WebhookError(f"the header {name} is {state}", check="headers")
    return value


def _signature(found: dict[str, str], name: str) -> bytes:
    value = _required(found, name)
    if _HEX.fullmatch(value) is None:
        raise WebhookError(f"the header {name} is malformed", check="headers")
    return bytes.fromhex(value)
