"""OAuth 2.0 with Klaviyo: authorisation code with PKCE, refresh, revocation."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Final, TypeGuard, TypeVar
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import msgspec
from attrs import field, frozen

from ..clock import SYSTEM_CLOCK, Clock
from ..core.retry import backoff
from ..core.scopes import check_scopes
from ..core.secrets import Hidden, HiddenBytes, check_secret, hide
from ..errors import AccountDisconnected, APIConnectionError, ConfigurationError, OAuthError
from ..http.timeouts import Timeout
from .tokens import Tokens

if TYPE_CHECKING:
    import asyncio

    from ..core.response import RawResponse
    from ..core.scopes import Scope
    from ..http.transport import Transport

__all__ = ["Authorization", "OAuthApp"]

T = TypeVar("T")

AUTHORIZE_URL: Final = "https://www.klaviyo.com/oauth/authorize"
_ATTEMPTS: Final = 4
_TIMEOUT: Final = Timeout(10.0, 20.0, 30.0)
_LIFETIME: Final = 3600.0
_LONGEST: Final = 1e10
"""Seconds beyond which a lifetime is a mistake."""
_VERIFIER_BYTES: Final = 64  # 86 characters; RFC 7636 allows 43 to 128


@frozen
class Authorization:
    """One attempt to connect an account: send the user to `url`, keep the rest until they return."""

    url: str
    state: str = field(repr=False)
    """Must come back unchanged, or somebody else's attempt is answered."""
    code_verifier: str = field(repr=False)
    """Proves that who exchanges the code is who asked for it."""


class OAuthApp:
    """An app registered with Klaviyo.

    Args:
        client_id: its id.
        client_secret: its secret.
        redirect_uri: where users come back to, as registered.
        scopes: what it asks for, e.g. of :func:`scopes_for`.
        base_url: of the API, where the token endpoints are.
        authorize_url: the page that asks the user.
        transport: what sends requests; None: one of its own, closed by :meth:`aclose`.
        clock: where time comes from.

    Raises:
        ConfigurationError: one of them cannot be. No message quotes the secret.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        *,
        scopes: Iterable[Scope] = (),
        base_url: str = "https://a.klaviyo.com",
        authorize_url: str = AUTHORIZE_URL,
        transport: Transport | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        client_secret = hide(client_secret)
        self.client_id = check_secret("client id", client_id)
        self._secret = check_secret("client secret", client_secret)
        self._basic = _basic(client_id, client_secret)
        self.redirect_uri = _address("redirect_uri", redirect_uri)
        self.scopes = check_scopes(scopes)
        self._base = _address("base_url", base_url, bare=True).rstrip("/")
        self._authorize = _address("authorize_url", authorize_url, bare=True)
        self._transport = transport
        self._owned = transport is None
        self._started: set[asyncio.Task[Any]] = set()
        self.clock = clock

    # The way of a user

    def authorize(
        self, *, state: str | None = None, scopes: Iterable[Scope] | None = None
    ) -> Authorization:
        """Where to send a user who wants to connect an account.

        Args:
            state: kept by you and given back by Klaviyo, not to be guessed; None: a random one.
            scopes: other than those of the app.

        Raises:
            ConfigurationError: the state is empty, or a scope cannot be one.
        """
        if state is not None and not state:
            raise ConfigurationError(
                "the state is empty: whose answer comes back could not be told"
            )
        verifier = secrets.token_urlsafe(_VERIFIER_BYTES)
        digest = hashlib.sha256(verifier.encode("ascii")).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
        state = secrets.token_urlsafe(32) if state is None else state
        wanted = self.scopes if scopes is None else check_scopes(scopes)
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": " ".join(wanted),
            "state": state,
            "code_challenge_method": "S256",
            "code_challenge": challenge,
        }
        return Authorization(
            f"{self._authorize}?{urlencode(query, quote_via=quote)}", state, verifier
        )

    @staticmethod
    def returned(url: str, state: str | None) -> str:
        """The code that a user came back with.

        Args:
            url: the address that was called, or its query.
            state: what was sent along, as you kept it for this user; None, if you have none.

        Raises:
            OAuthError: the user declined, or this is no answer to that attempt.
        """
        try:
            query = parse_qs(urlsplit(url).query or url.partition("?")[2] or url)
        except ValueError:  # whoever called wrote it
            query = {}
        given = query.get("state", [""])[0]
        # Without one on our side any answer would do.
        if not state or not hmac.compare_digest(_octets(given), _octets(state)):
            raise OAuthError("the state is not the one that was sent", error="state_mismatch")
        if "error" in query:
            code, said = (_line(query.get(n, [""])[0]) for n in ("error", "error_description"))
            raise OAuthError(f"not connected: {said[:200] or code[:200]}", error=code[:100])
        codes = query.get("code", [])
        if len(codes) != 1 or not _is_token(codes[0]):
            raise OAuthError("there is no code in the address", error="invalid_request")
        return codes[0]

    async def exchange(self, code: str, code_verifier: str) -> Tokens:
        """The tokens for a code.

        Raises:
            OAuthError: it is wrong, used or too old.
            APIConnectionError: the server could not be reached.
        """
        code, code_verifier = hide(code), hide(code_verifier)
        return await self._tokens(
            {
                "grant_type": "authorization_code",
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": self.redirect_uri,
            },
            None,
        )

    async def refresh(self, tokens: Tokens) -> Tokens:
        """New tokens for old ones. Keep both that come back: the refresh token may be a new one.

        Raises:
            AccountDisconnected: the account does not grant anything any more.
            OAuthError: refused for another reason.
            APIConnectionError: the server could not be reached.
        """
        return await self._tokens(
            {"grant_type": "refresh_token", "refresh_token": hide(tokens.refresh_token)}, tokens
        )

    async def revoke(self, tokens: Tokens) -> None:
        """Give up what was granted.

        Raises:
            OAuthError: refused.
            APIConnectionError: the server could not be reached.
        """
        form = {"token": hide(tokens.refresh_token), "token_type_hint": "refresh_token"}
        reply = await self._post("/oauth/revoke", form)
        if not 200 <= reply.status < 300:
            raise self._error(reply, form, None)

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Begin what is to be finished whoever waits for it."""
        import asyncio  # slow, and not needed by those who only ask for an address

        task = asyncio.ensure_future(work)
        self._started.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._started.discard(task)
        if not task.cancelled():
            task.exception()  # everybody who waited has been told, if anybody did

    async def settle(self) -> None:
        """Wait until the refreshes under way are over: what they get would be lost else."""
        import asyncio

        here, own = asyncio.get_running_loop(), asyncio.current_task()
        while begun := [t for t in self._started if t.get_loop() is here and t is not own]:
            await asyncio.wait(begun)

    async def aclose(self) -> None:
        """Close the connections that are its own; refreshes under way are finished first."""
        await self.settle()
        if self._owned and self._transport is not None:
            await self._transport.aclose()
            self._transport = None

    # Requests

    async def _tokens(self, form: dict[str, str], old: Tokens | None) -> Tokens:
        asked = self.clock.wall()
        reply = await self._post("/oauth/token", form)
        if not 200 <= reply.status < 300:
            raise self._error(reply, form, old)
        tokens = self._granted(reply, asked, old)
        if tokens is None:
            raise OAuthError("the answer holds no tokens", error="invalid_response")
        return tokens

    def _granted(self, reply: RawResponse, asked: float, old: Tokens | None) -> Tokens | None:
        """The tokens in an answer; raises nothing, as its variables hold them."""
        found = _object(reply)
        access, scope = found.get("access_token"), found.get("scope")
        refresh = found.get("refresh_token") or (old.refresh_token if old else None)
        if not _is_token(access) or not _is_token(refresh):
            return None
        seconds = found.get("expires_in")
        known = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
        granted = tuple(scope.split()) if isinstance(scope, str) else None
        return Tokens(
            access,
            refresh,
            # From when it was asked for: the answer may have taken a while.
            asked + (seconds if known and 0 < seconds < _LONGEST else _LIFETIME),  # type: ignore[operator]
            granted or (old.scopes if old else self.scopes),
        )

    async def _post(self, path: str, form: dict[str, str]) -> RawResponse:
        """Send a form; repeated where the server is at fault."""
        headers = {
            "authorization": self._basic,
            "content-type": "application/x-www-form-urlencoded",
            "accept": "application/json",
        }
        url, body = f"{self._base}{path}", HiddenBytes(urlencode(form).encode())
        for attempt in range(1, _ATTEMPTS + 1):
            last = attempt == _ATTEMPTS
            try:
                reply = await self._connected().send("POST", url, headers, body, _TIMEOUT)
            except APIConnectionError as error:
                error.args = (self._masked(error.message, form, None),)
                if last:
                    raise error.attach_call("oauth", "POST", path, attempt)  # noqa: B904
            else:
                if last or reply.status not in (429, 500, 502, 503, 504):
                    return reply
            pause = backoff(attempt, max_delay=8.0, jitter=0.5 + secrets.randbelow(500) / 1000)
            await self.clock.sleep(pause)
        raise AssertionError

    def _connected(self) -> Transport:
        if self._transport is None:
            from ..http.transport import AiohttpTransport

            self._transport = AiohttpTransport()
        return self._transport

    def _error(self, reply: RawResponse, form: dict[str, str], old: Tokens | None) -> OAuthError:
        found = _object(reply)
        code = self._masked(found.get("error"), form, old)[:100] or f"http_{reply.status}"
        said = self._masked(found.get("error_description"), form, old)[:200]
        text = f"{reply.status} {code}" + (f": {said}" if said else "")
        kind = AccountDisconnected if code == "invalid_grant" and old is not None else OAuthError
        return kind(text, error=code, status=reply.status)

    def _masked(self, text: object, form: dict[str, str], old: Tokens | None) -> str:
        """What a server said in one line, without what it was told."""
        if not isinstance(text, str):
            return ""
        secrets = [self._basic[6:], self._secret, *(v for v in form.values() if type(v) is Hidden)]
        if old is not None:
            secrets.append(old.access_token)
        for secret in secrets:
            for form_of_it in (secret, quote(secret, safe="")):
                text = text.replace(form_of_it, "[hidden]")
        return _line(text)

    def __repr__(self) -> str:
        return f"<OAuthApp {getattr(self, 'client_id', '')}>"

    def __reduce__(self) -> str:
        raise TypeError("an app holds its secret, and is not to be pickled")


def _object(reply: RawResponse) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(reply.body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_token(value: object) -> TypeGuard[str]:
    """Whether it can be sent in a header."""
    if not isinstance(value, str) or value == "" or " " in value:
        return False
    return value.isascii() and value.isprintable()


def _line(text: str) -> str:
    """For errors and logs: nothing in it begins another line."""
    return "".join(char if char.isprintable() else " " for char in text)


def _octets(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _basic(client_id: str, secret: str) -> Hidden:
    pair = f"{quote(client_id, safe='')}:{quote(secret, safe='')}"
    return Hidden(f"Basic {base64.b64encode(pair.encode()).decode()}")


def _address(name: str, url: str, *, bare: bool = False) -> str:
    try:
        parts = urlsplit(url if isinstance(url, str) else "")
        parts.port  # noqa: B018 - raises if it is no number
    except ValueError:
        parts = urlsplit("")
    plain = url.isascii() and url.isprintable() if isinstance(url, str) else False
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain or "\\" in url:
        raise ConfigurationError(f"{name} must be an address that begins with https://")
    if parts.scheme == "http" and parts.hostname.rstrip(".").endswith("klaviyo.com"):
        raise ConfigurationError(f"{name} must begin with https: secrets would travel in the open")
    if bare and ("?" in url or "#" in url or "@" in parts.netloc):
        raise ConfigurationError(f"{name} must have neither credentials nor query nor fragment")
    return url
