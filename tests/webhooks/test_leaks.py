"""No error, repr, log or pickle shows a secret, or the signature that would have passed."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from klaviyo_async.webhooks import (
    ReplayGuardFailed,
    WebhookError,
    WebhookInProgress,
    WebhookReplayed,
    WebhookVerifier,
    verify,
)
from klaviyo_async.webhooks.signing import Secrets

from ..support import is_own
from .helpers import NOW, OLD, SECRET, STAMP, document, encoded, hexdigest, iso, system

MARK = "ada@example.com"
BODY = encoded(document())
OLD_BODY = encoded(document(at=iso(NOW - 1e6)))
OTHER = encoded(document(webhook="01OTHER"))
HEADERS = system(BODY)
BAD: dict[str, tuple[bytes, dict[str, str]]] = {
    "signature": (BODY, {**HEADERS, "Klaviyo-Signature": "ab" * 32}),
    "malformed": (BODY, {**HEADERS, "Klaviyo-Signature": "nonsense"}),
    "missing": (BODY, {}),
    "id": (OTHER, system(OTHER, webhook="01HOOK")),
    "age": (OLD_BODY, system(OLD_BODY)),
    "body": (BODY[:-1], system(BODY[:-1])),
    "odd body": (b"\xff" + BODY, system(b"\xff" + BODY)),
}


def _everything(error: BaseException | None) -> Iterator[str]:
    """All that is seen of an error: texts, chain, and the local variables of our frames."""
    while error is not None:
        yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
        summary = traceback.TracebackException.from_exception(error, capture_locals=True)
        ours = [frame for frame in summary.stack if is_own(frame.filename)]
        assert ours
        yield from (str(frame.locals) for frame in ours)
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("reused", [False, True])
def test_errors(name: str, reused: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    body, headers = BAD[name]
    with pytest.raises(WebhookError) as caught:
        if reused:
            WebhookVerifier([OLD, SECRET]).verify(body, headers, now=NOW)
        else:
            verify(body, headers, secrets=[OLD, SECRET], now=NOW)
    expected = {
        hexdigest(secret, body + tail)
        for secret in (SECRET, OLD)
        for tail in (b"", STAMP.encode())
        if hexdigest(secret, body + tail) != headers.get("Klaviyo-Signature")
    }
    shown = "\n".join([*_everything(caught.value), caplog.text])
    assert not [word for word in (SECRET, OLD, *expected) if word in shown]
    for word in expected:
        assert repr(bytes.fromhex(word))[2:-1] not in shown
    texts = f"{caught.value} {caught.value!r} {vars(caught.value)}"
    assert MARK not in texts
    assert caught.value.__context__ is None


@pytest.mark.parametrize("value", [WebhookVerifier(SECRET), Secrets([SECRET, OLD])])
def test_objects(value: Any) -> None:
    assert SECRET not in repr(value) + str(value)
    with pytest.raises(TypeError, match="not to be pickled"):
        pickle.dumps(value)


def test_deliveries_show_no_content() -> None:
    delivery = verify(BODY, HEADERS, secrets=SECRET, now=NOW)
    shown = repr(delivery) + repr(delivery.events)
    assert "event:klaviyo.opened_email" in shown
    for word in (SECRET, MARK, HEADERS["Klaviyo-Signature"]):
        assert word not in shown


@pytest.mark.parametrize(
    "error",
    [
        WebhookError("no", check="timestamp"),
        WebhookReplayed("twice"),
        WebhookInProgress("at once"),
        ReplayGuardFailed("no answer"),
    ],
)
def test_errors_can_be_pickled(error: WebhookError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.check) == (type(error), str(error), error.check)
