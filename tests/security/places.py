"""Looking for secrets wherever they could come to light, and counting the places."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from ..support import KEY

TESTS = Path(__file__).parents[1]

ACCESS = "AccessTokenThatNobodyMaySee0001"
REFRESH = "RefreshTokenThatNobodyMaySee0002"
CLIENT_SECRET = "ClientSecretThatNobodyMaySee0003"
WEBHOOK_SECRET = "WebhookSecretThatNobodyMaySee0004"
REDIS_PASSWORD = "RedisPasswordThatNobodyMaySee0005"
CODE = "AuthorisationCodeThatNobodyMaySee0006"
VERIFIER = "CodeVerifierThatNobodyMaySee0007"
PROXY_PASSWORD = "ProxyPasswordThatNobodyMaySee0008"
SECRETS = (
    *(KEY, ACCESS, REFRESH, CLIENT_SECRET, WEBHOOK_SECRET, REDIS_PASSWORD, CODE, VERIFIER),
    PROXY_PASSWORD,
)
BASIC = base64.b64encode(f"client:{CLIENT_SECRET}".encode()).decode()
PROXY = f"http://ada:{PROXY_PASSWORD}@127.0.0.1:1"
PROXY_BASIC = base64.b64encode(f"ada:{PROXY_PASSWORD}".encode()).decode()


def forms(secret: str) -> set[str]:
    """How a secret may look."""
    raw = secret.encode()
    return {
        *(secret, quote(secret, safe=""), json.dumps(secret)[1:-1], raw.hex(), secret[::-1]),
        *(base64.b64encode(raw).decode().rstrip("="), secret[: len(secret) * 2 // 3]),
    }


LOOKED_FOR = sorted({form for secret in SECRETS for form in forms(secret)} | {BASIC, PROXY_BASIC})


class Search:
    """What was found where, and in how many places it was looked for."""

    def __init__(self) -> None:
        self.places = self.total = 0
        self.found: list[str] = []

    def look(self, place: str, *texts: object) -> None:
        """Look into a text or two of one place."""
        for text in texts:
            self.places += 1
            shown = text.decode("latin-1") if isinstance(text, bytes) else str(text)
            if any(form in shown for form in LOOKED_FOR):
                self.total += 1
                self.found.append(f"{place}: {shown[:300]}")

    def look_at(self, thing: object, name: str = "") -> None:
        """Look at all that an object shows of itself, and of what it is made of."""
        place = name or type(thing).__name__
        self.look(f"{place} shown", repr(thing), str(thing), f"{thing}")
        self.look(f"{place} inside", *map(repr, insides(thing)))
        for make in (pickle.dumps, copy.copy, copy.deepcopy):
            try:
                made = make(thing)
            except Exception as error:
                self.look(f"{place} {make.__name__}", *texts_of(error))
            else:
                self.look(f"{place} {make.__name__}", made if make is pickle.dumps else repr(made))

    def look_at_error(
        self, error: BaseException, name: str = "", *, variables: bool = True
    ) -> None:
        """Look at an error, at those behind it, and at the variables of all frames but a test's."""
        place = name or type(error).__name__
        for each in behind(error):
            self.look(f"{place} text", *texts_of(each))
            self.look(f"{place} traceback", "".join(traceback.format_exception(each)))
            self.look(f"{place} inside", *map(repr, insides(each)))
            self.look(f"{place} body", getattr(each, "body", b""))
            try:
                self.look(f"{place} pickled", pickle.dumps(each))
            except (TypeError, AttributeError, pickle.PicklingError) as refusal:
                self.look(f"{place} pickled", *texts_of(refusal))
            summary = traceback.TracebackException.from_exception(each, capture_locals=True)
            for frame in summary.stack:
                # That of a test is the user's own, who has the secrets.
                if variables and TESTS not in Path(frame.filename).parents:
                    where = f"{place} in {frame.name} ({frame.filename})"
                    self.look(where, *(f"{k}={v}" for k, v in (frame.locals or {}).items()))

    def nothing(self) -> None:
        """Nothing was found."""
        found, self.found = self.found, []
        assert not found, "\n".join(found[:20])


def behind(error: BaseException | None) -> Iterator[BaseException]:
    """An error, its causes and contexts, whether they are shown or not, and a group's members."""
    waiting, known = [error], set()
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in known:
            continue
        known.add(id(each))
        yield each
        waiting += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]


def texts_of(error: BaseException) -> list[str]:
    """An error in words."""
    notes: Iterable[str] = getattr(error, "__notes__", ())
    return [str(error), repr(error), repr(error.args), *notes]


def insides(thing: object) -> Iterator[Any]:
    """What an object is made of, as a debugger shows it."""
    yield from getattr(thing, "__dict__", {}).items()
    for kind in type(thing).__mro__:
        slots = vars(kind).get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            yield name, getattr(thing, name, None)


def raised(call: Any, *args: Any, **kwargs: Any) -> BaseException:
    """The error of a call that must fail."""
    with pytest.raises(Exception) as caught:
        call(*args, **kwargs)
    return caught.value
