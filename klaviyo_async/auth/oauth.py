"""OAuth 2.0: authorization code with PKCE, refresh and revocation of tokens."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from attrs import field, frozen

from ..clock import SYSTEM_CLOCK, Clock
from ..core import scopes as scoping
from ..core.response import RawResponse
from ..core.retry import backoff
from ..core.secrets import Hidden, HiddenBytes, check_secret, hide
from ..deferred import Deferred
from ..errors import (
    AccountDisconnected,
    APIConnectionError,
    ConfigurationError,
    ConnectionMisconfigured,
    OAuthError,
)
from ..http.disabled import is_disabled
from ..http.proxies import proxies_of
from ..http.timeouts import Timeout
from .closure import PATIENCE, EndpointClosure
from .replies import confirms, is_token, json_object, parse_tokens, single_line
from .tokens import Tokens

if TYPE_CHECKING:
    import asyncio

    from ..http import transport as transports
else:
    asyncio = Deferred("asyncio")  # slow, and not needed by those who only ask for an address
    transports = Deferred("..http.transport", __package__)

__all__ = ["Authorization", "OAuthApp"]

T = TypeVar("T")

AUTHORIZE_URL: Final = "https://www.klaviyo.com/oauth/authorize"
_ATTEMPTS: Final = 4
_TIMEOUT: Final = Timeout(10.0, 20.0, 30.0)
_VERIFIER_BYTES: Final = 64  # 86 characters; RFC 7636 allows 43 to 128


@frozen
class Authorization:
    """One attempt to connect an account: send the user to `url`, keep the rest until they return.

    Args:
        url: address of Klaviyo's page that asks the user for consent.
        state: see :attr:`state`.
        code_verifier: see :attr:`code_verifier`.
    """

    url: str
    state: str = field(repr=False)
    """Must come back unchanged, or the redirect answers somebody else's attempt (RFC 6749, 10.12)."""
    code_verifier: str = field(repr=False)
    """Proves that the code is exchanged by who asked for it (RFC 7636)."""


class OAuthApp:
    """An OAuth app registered with Klaviyo.

    Args:
        client_id: the app's id, from Klaviyo's app settings.
        client_secret: the app's secret, likewise.
        redirect_uri: address that users are sent back to, exactly as registered.
        scopes: scopes to ask for, e.g. those of :func:`scopes_for`.
        base_url: address of the API server, which has the token endpoints.
        authorize_url: address of the page that asks the user for consent.
        transport: sends requests; None: one of its own, closed by :meth:`aclose`.
        proxy: address of an HTTP proxy for its own transport; may hold user name and password.
        trust_env: without `proxy`, use the one that `HTTPS_PROXY` names, but for what `NO_PROXY` does.
        clock: tells the time.
        disabled: answer with made-up tokens, and send nothing; see :class:`klaviyo_async.KlaviyoClient`.

    Raises:
        ConfigurationError: an argument is not valid. No message quotes the secret.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        *,
        scopes: Iterable[scoping.Scope] = (),
        base_url: str = "https://a.klaviyo.com",
        authorize_url: str = AUTHORIZE_URL,
        transport: transports.Transport | None = None,
        proxy: str | None = None,
        trust_env: bool = False,
        clock: Clock = SYSTEM_CLOCK,
        disabled: bool | None = None,
    ) -> None:
        client_secret, proxy = hide(client_secret), hide(proxy)
        self.client_id = check_secret("client id", client_id)
        self._secret = check_secret("client secret", client_secret)
        self._basic = _basic(client_id, client_secret)
        self.redirect_uri = _check_url("redirect_uri", redirect_uri)
        self.scopes = scoping.check_scopes(scopes)
        self._base = _check_url("base_url", base_url, bare=True).rstrip("/")
        self._authorize = _check_url("authorize_url", authorize_url, bare=True)
        if is_disabled(disabled, transport=transport):
            from .disabled import DisabledTransport

            transport = DisabledTransport()
        self._transport = transport
        self._owns_transport = self._transport is None
        self._proxies = proxies_of(proxy, trust_env, beside=transport)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._process = os.getpid()
        self._closure = EndpointClosure(clock)
        self.clock = clock

    # The authorization code flow

    def authorize(
        self, *, state: str | None = None, scopes: Iterable[scoping.Scope] | None = None
    ) -> Authorization:
        """Begin to connect an account: make the address to send its user to.

        Args:
            state: kept by you and sent back by Klaviyo, not to be guessed; None: a random one.
            scopes: scopes to ask for; None: those of the app.

        Raises:
            ConfigurationError: the state is empty, or there is no such scope.
        """
        if state is not None and not state:
            raise ConfigurationError(
                "the state is empty: whose answer comes back could not be told"
            )
        verifier = secrets.token_urlsafe(_VERIFIER_BYTES)
        digest = hashlib.sha256(verifier.encode("ascii")).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
        state = secrets.token_urlsafe(32) if state is None else state
        requested = self.scopes if scopes is None else scoping.check_scopes(scopes)
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": " ".join(requested),
            "state": state,
            "code_challenge_method": "S256",
            "code_challenge": challenge,
        }
        return Authorization(
            f"{self._authorize}?{urlencode(query, quote_via=quote)}", state, verifier
        )

    @staticmethod
    def code_from_redirect(url: str, state: str | None) -> str:
        """The authorization code in the redirect that brought a user back.

        Args:
            url: the address that was requested, or its query.
            state: the state you kept for this user; None, if you have none, which is an error.

        Raises:
            OAuthError: the user declined, or the redirect does not belong to that attempt.
        """
        try:
            query = parse_qs(urlsplit(url).query or url.partition("?")[2] or url)
        except ValueError:  # whoever called wrote it
            query = {}
        given = query.get("state", [""])[0]
        # Without a state of our own any redirect would be accepted.
        if not state or not hmac.compare_digest(_utf8(given), _utf8(state)):
            raise OAuthError("the state is not the one that was sent", error="state_mismatch")
        if "error" in query:
            code, description = (
                single_line(query.get(n, [""])[0]) for n in ("error", "error_description")
            )
            raise OAuthError(f"not connected: {description[:200] or code[:200]}", error=code[:100])
        codes = query.get("code", [])
        if len(codes) != 1 or not is_token(codes[0]):
            raise OAuthError("there is no code in the address", error="invalid_request")
        return codes[0]

    async def exchange(self, code: str, code_verifier: str) -> Tokens:
        """Exchange an authorization code for tokens.

        Args:
            code: from :meth:`code_from_redirect`.
            code_verifier: of the :class:`Authorization`.

        Raises:
            OAuthError: the code is wrong, used or too old.
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
        """Get new tokens. Store both: the refresh token may be a new one, too.

        Args:
            tokens: the present ones, whose refresh token is used.

        Raises:
            AccountDisconnected: the account's grant has ended (`invalid_grant`).
            OAuthError: the server answered with another error.
            APIConnectionError: the server could not be reached.
        """
        return await self._tokens(
            {"grant_type": "refresh_token", "refresh_token": hide(tokens.refresh_token)}, tokens
        )

    async def revoke(self, tokens: Tokens) -> None:
        """Revoke an account's tokens.

        Args:
            tokens: the newest ones, whose refresh token is revoked.

        Raises:
            OAuthError: the server answered with an error.
            APIConnectionError: the server could not be reached.
        """
        form = {"token": hide(tokens.refresh_token), "token_type_hint": "refresh_token"}
        reply = await self._post("/oauth/revoke", form, [])
        if not confirms(reply):
            raise self._error(reply, form, None)

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run a coroutine to its end, even if those who wait for it are cancelled.

        Args:
            work: the coroutine.

        Returns:
            Its task; :meth:`aclose` waits for it.
        """
        task = asyncio.ensure_future(work)
        if self._process != os.getpid():  # a child: the others are its parent's
            self._process, self._tasks = os.getpid(), set()
        self._tasks.add(task)
        task.add_done_callback(self._task_done)
        return task

    def _task_done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # marked as retrieved: those who waited, if anybody, have raised it

    async def wait_for_refreshes(self) -> None:
        """Wait until the refreshes under way have ended, so that no new token is lost."""
        from .shared_work import wait_for_all

        if self._process == os.getpid():
            await wait_for_all(self._tasks)

    async def aclose(self) -> None:
        """Close its own connections; refreshes under way are finished first."""
        await self.wait_for_refreshes()
        if self._owns_transport and self._transport is not None:
            await self._transport.aclose()
            self._transport = None

    # Requests

    async def _tokens(self, form: dict[str, str], old: Tokens | None) -> Tokens:
        lost: list[float] = []
        try:
            return await self._request_tokens(form, old, lost)
        except OAuthError as error:
            if old is not None and lost:
                error.lost_refresh_at = lost[0]
            raise

    async def _request_tokens(
        self, form: dict[str, str], old: Tokens | None, lost: list[float]
    ) -> Tokens:
        requested_at = self.clock.wall()
        reply = await self._post("/oauth/token", form, lost)
        if not 200 <= reply.status < 300:
            raise self._error(reply, form, old)
        tokens = parse_tokens(reply, requested_at, old, self.scopes)
        if tokens is None:
            lost.append(requested_at)
            text = f"{reply.status}, but the answer holds no tokens"
            raise OAuthError(text, error="invalid_response", status=reply.status)
        return tokens

    async def _post(self, path: str, form: dict[str, str], lost: list[float]) -> RawResponse:
        """Send a form, again where the server fails, and not before it wants to be asked again.

        Adds to `lost` when an attempt began that the server may have heeded without our learning of it.
        """
        headers = {
            "authorization": self._basic,
            "content-type": "application/x-www-form-urlencoded",
            "accept": "application/json",
        }
        url, body = f"{self._base}{path}", HiddenBytes(urlencode(form).encode())
        patience = PATIENCE
        for attempt in range(1, _ATTEMPTS + 1):
            last = attempt == _ATTEMPTS
            patience = await self._closure.wait(patience)
            began = self.clock.wall()
            try:
                reply = await self._get_transport().send("POST", url, headers, body, _TIMEOUT)
            except APIConnectionError as error:
                error.args = (self._masked(error.message, form, None),)
                if error.sent is not False:
                    lost.append(began)
                elif lost:
                    error.sent = None  # it speaks for all attempts
                if last or isinstance(error, ConnectionMisconfigured):
                    raise error.attach_call("oauth", "POST", path, attempt)  # noqa: B904
            else:
                if reply.status >= 500:
                    lost.append(began)
                wait = self._closure.note(reply) or 0.0
                if last or wait > patience or reply.status not in (429, 500, 502, 503, 504):
                    return reply
            jitter = 0.5 + secrets.randbelow(500) / 1000
            await self.clock.sleep(backoff(attempt, max_delay=8.0, jitter=jitter))
        raise AssertionError

    def _get_transport(self) -> transports.Transport:
        if self._transport is None:
            from ..http.transport import AiohttpTransport

            self._transport = AiohttpTransport(proxies=self._proxies)
        return self._transport

    def _error(self, reply: RawResponse, form: dict[str, str], old: Tokens | None) -> OAuthError:
        found = json_object(reply) or {}
        unnamed = "invalid_response" if reply.status < 300 else f"http_{reply.status}"
        code = self._masked(found.get("error"), form, old)[:100] or unnamed
        description = self._masked(found.get("error_description"), form, old)[:200]
        text = f"{reply.status} {code}" + (f": {description}" if description else "")
        error_class = (
            AccountDisconnected if code == "invalid_grant" and old is not None else OAuthError
        )
        wait = self._closure.note(reply)
        return error_class(text, error=code, status=reply.status, retry_after=wait)

    def _masked(self, text: object, form: dict[str, str], old: Tokens | None) -> str:
        """A server's text in one line, with all secrets that were sent to it masked."""
        if not isinstance(text, str):
            return ""
        secrets = [self._basic[6:], self._secret, *(v for v in form.values() if type(v) is Hidden)]
        if old is not None:
            secrets.append(old.access_token)
        for secret in secrets:
            for spelling in (secret, quote(secret, safe="")):
                text = text.replace(spelling, "[hidden]")
        return single_line(text)

    def __repr__(self) -> str:
        return f"<OAuthApp {getattr(self, 'client_id', '')}>"

    def __reduce__(self) -> str:
        raise TypeError("an app holds its secret, and is not to be pickled")


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _basic(client_id: str, secret: str) -> Hidden:
    pair = f"{quote(client_id, safe='')}:{quote(secret, safe='')}"
    return Hidden(f"Basic {base64.b64encode(pair.encode()).decode()}")


def _check_url(name: str, url: str, *, bare: bool = False) -> str:
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
