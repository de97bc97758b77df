"""Klaviyo's OAuth server: the consent page, tokens, revocation."""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import re
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, get_args
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import attrs
from aiohttp import web

from .bodies import read
from .errors import RejectedRequest

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Operation

__all__ = ["DEMO_ID", "DEMO_SECRET", "App", "Grant", "OAuthServer", "known_scopes"]

DEMO_ID: Final = "sandbox-app"
DEMO_SECRET: Final = "sandbox-secret"  # noqa: S105 - everybody may know it
_ACCESS: Final = "sandbox-access-"
_REFRESH: Final = "sandbox-refresh-"
_CHALLENGE: Final = re.compile(r"[A-Za-z0-9_-]{43}")
_FORM: Final = "application/x-www-form-urlencoded"
_PRIVATE: Final = {"Cache-Control": "no-store"}


@attrs.define
class App:
    """An app that is registered."""

    client_id: str
    secret: str = attrs.field(repr=False)
    redirect_uris: tuple[str, ...] | None
    """Where users may be sent back to; None: anywhere on this machine."""
    scopes: tuple[str, ...] | None = None
    """What it may ask for; None: everything."""

    def allows_redirect(self, uri: str) -> bool:
        """Whether users may be sent there."""
        if self.redirect_uris is not None:
            return uri in self.redirect_uris
        try:
            parts = urlsplit(uri)
        except ValueError:
            return False
        plain = uri.isascii() and uri.isprintable() and not parts.fragment
        local = parts.hostname in ("127.0.0.1", "::1", "localhost")
        return plain and local and parts.scheme in ("http", "https")


@attrs.define
class Grant:
    """What an account has granted to an app."""

    app: App
    account: str
    scopes: tuple[str, ...]
    refresh_token: str = attrs.field(default="", repr=False)
    revoked: bool = False

    @property
    def owner(self) -> str:
        """Whose quota it uses: an app has one of its own for each account."""
        return f"{self.account}@{self.app.client_id}"


@attrs.define
class _Code:
    grant: Grant
    redirect_uri: str
    challenge: str
    until: float
    used: bool = False


class OAuthServer:
    """Registered apps, and what they were granted.

    Args:
        apps: client id -> what :meth:`register` takes besides; None: one for demos, `sandbox-app`
            with the secret `sandbox-secret`, that returns to any address on this machine.
    """

    def __init__(
        self,
        apps: Mapping[str, Mapping[str, Any]] | None = None,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._wall = wall
        self.rotate = False
        """Whether a refresh gives a new refresh token, after which the old one is no good; the real
        server has been seen to keep it."""
        self.expires_in: float = 3599
        """Seconds that an access token lasts."""
        self.ask = False
        """Whether `/oauth/authorize` shows a page to approve or decline on; else it approves."""
        self.account = "sandbox"
        """Who approves, where the address does not say `account=`."""
        self.code_lifetime = 300.0
        """Seconds that a code lasts."""
        self._apps: dict[str, App] = {}
        for client_id, options in ({DEMO_ID: {}} if apps is None else apps).items():
            self.register(client_id, **{"secret": DEMO_SECRET, **options})
        self.clear()

    def clear(self) -> None:
        """Forget all but the apps and the settings."""
        self.refreshes = 0
        """Refreshes that gave new tokens."""
        self.exchanges = 0
        """Codes that were exchanged for tokens."""
        self.revocations = 0
        """Grants that apps have given up."""
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, tuple[Grant, float]] = {}
        self._refresh: dict[str, Grant] = {}

    def register(
        self,
        client_id: str,
        secret: str,
        redirect_uris: Iterable[str] | None = None,
        scopes: Iterable[str] | None = None,
    ) -> None:
        """Register an app.

        Args:
            client_id: its id.
            secret: its secret.
            redirect_uris: where users may be sent back to; None: anywhere on this machine.
            scopes: what it may ask for; None: everything.
        """
        uris = None if redirect_uris is None else tuple(redirect_uris)
        limit = None if scopes is None else tuple(scopes)
        self._apps[client_id] = App(client_id, secret, uris, limit)

    def disconnect(self, account: str) -> None:
        """Uninstall all apps of an account, as its owner may do at any time.

        Args:
            account: its name.
        """
        for grant in {id(grant): grant for grant in self._refresh.values()}.values():
            if grant.account == account:
                self._revoke_grant(grant)

    def expire(self) -> None:
        """Expire all access tokens."""
        self._access = {token: (grant, 0.0) for token, (grant, _) in self._access.items()}

    def grant(self, header: str | None, operation: Operation) -> Grant | None:
        """What the token in a header allows; None if it is none of ours.

        Args:
            header: value of `Authorization`.
            operation: what is called with it; its scopes are needed.

        Raises:
            RejectedRequest: 401 if it has run out or was revoked, 403 if it lacks a scope.
        """
        token = (header or "").removeprefix("Bearer ")
        found = self._access.get(token)
        if found is None:
            if token.startswith(_ACCESS):
                raise RejectedRequest(
                    401, "the token is of another sandbox", code="not_authenticated"
                )
            return None
        grant, until = found
        if grant.revoked or self._wall() >= until:
            raise RejectedRequest(
                401, "the token has run out or was revoked", code="not_authenticated"
            )
        lacking = [scope for scope in operation.scopes if scope not in grant.scopes]
        if lacking:
            raise RejectedRequest(
                403, f"the token lacks {', '.join(lacking)}", code="permission_denied"
            )
        return grant

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """Answer a request to `/oauth/...`."""
        match request.method, request.path:
            case "GET", "/oauth/authorize":
                return self._authorize(dict(request.rel_url.query))
            case "POST", "/oauth/token" | "/oauth/revoke":
                try:
                    pairs = parse_qsl((await read(request)).decode("utf-8", "replace"))
                except (RejectedRequest, ValueError):
                    return _error(400, "invalid_request")
                form = dict(pairs)
                app = self._authenticate(request.headers.get("Authorization", ""))
                if app is None:
                    return _error(401, "invalid_client")
                if request.content_type != _FORM or len(form) < len(pairs):
                    return _error(400, "invalid_request")
                if request.path == "/oauth/revoke":
                    return self._revoke(app, form)
                return self._token(app, form)
        return _error(404, "not_found")

    # The page

    def _authorize(self, query: dict[str, str]) -> web.Response:
        app = self._apps.get(query.get("client_id", ""))
        redirect_uri = query.get("redirect_uri", "")
        if app is None or not app.allows_redirect(redirect_uri):
            # Not by a redirect: whose address it is, is not known.
            return _error(400, "invalid_client" if app is None else "invalid_redirect_uri")
        back = {"state": query.get("state", "")}
        if query.get("response_type") != "code" or query.get("code_challenge_method") != "S256":
            return _redirect(redirect_uri, {**back, "error": "invalid_request"})
        if not _CHALLENGE.fullmatch(query.get("code_challenge", "")):
            return _redirect(redirect_uri, {**back, "error": "invalid_request"})
        scopes = tuple(query.get("scope", "").split())
        if not scopes or not {*scopes} <= {*(known_scopes() if app.scopes is None else app.scopes)}:
            return _redirect(redirect_uri, {**back, "error": "invalid_scope"})
        answer = query.pop("answer", "" if self.ask else "approve")
        if not answer:
            return _consent_page(app, query)
        if answer != "approve":
            return _redirect(redirect_uri, {**back, "error": "access_denied"})
        account = query.get("account", self.account)
        grant = Grant(app, account, scopes)
        code = secrets.token_urlsafe(24)
        until = self._wall() + self.code_lifetime
        self._codes[code] = _Code(grant, redirect_uri, query["code_challenge"], until)
        return _redirect(redirect_uri, {**back, "code": code})

    # Tokens

    def _authenticate(self, header: str) -> App | None:
        try:
            pair = base64.b64decode(header.removeprefix("Basic "), validate=True).decode()
        except ValueError:
            return None
        client_id, _, secret = pair.partition(":")
        app = self._apps.get(unquote(client_id))
        if app is None or not hmac.compare_digest(unquote(secret).encode(), app.secret.encode()):
            return None
        return app

    def _token(self, app: App, form: dict[str, str]) -> web.Response:
        if form.get("grant_type") == "refresh_token":
            grant = self._refresh.get(form.get("refresh_token", ""))
            if grant is None or grant.app is not app:
                return _error(400, "invalid_grant")
            self.refreshes += 1
            return self._issue(grant)
        if form.get("grant_type") != "authorization_code":
            return _error(400, "unsupported_grant_type")
        code = self._codes.get(form.get("code", ""))
        if code is not None and code.used:
            # Somebody else has got hold of it: what was given for it is not safe either.
            self._revoke_grant(code.grant)
            return _error(400, "invalid_grant")
        if code is None or code.grant.app is not app or self._wall() >= code.until:
            return _error(400, "invalid_grant")
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if challenge != code.challenge or form.get("redirect_uri") != code.redirect_uri:
            return _error(400, "invalid_grant")
        code.used = True
        self.exchanges += 1
        return self._issue(code.grant)

    def _issue(self, grant: Grant) -> web.Response:
        access = f"{_ACCESS}{secrets.token_urlsafe(24)}"
        self._access[access] = (grant, self._wall() + self.expires_in)
        if self.rotate or not grant.refresh_token:
            self._refresh.pop(grant.refresh_token, None)
            grant.refresh_token = f"{_REFRESH}{secrets.token_urlsafe(24)}"
            self._refresh[grant.refresh_token] = grant
        return web.json_response(
            {
                "access_token": access,
                "refresh_token": grant.refresh_token,
                "token_type": "bearer",
                "expires_in": self.expires_in,
                "scope": " ".join(grant.scopes),
            },
            headers=_PRIVATE,
        )

    def _revoke(self, app: App, form: dict[str, str]) -> web.Response:
        token = form.get("token", "")
        grant = self._refresh.get(token) or self._access.get(token, (None, 0.0))[0]
        if grant is not None and grant.app is app:
            self._revoke_grant(grant)
            self.revocations += 1
        return web.json_response({}, headers=_PRIVATE)

    def _revoke_grant(self, grant: Grant) -> None:
        grant.revoked = True
        self._refresh.pop(grant.refresh_token, None)


@cache
def known_scopes() -> frozenset[str]:
    """All that some operation needs, beta ones included."""
    from ..core.scopes import Scope  # the generated packages, for those who use OAuth

    return frozenset(get_args(Scope))


def _error(status: int, code: str) -> web.Response:
    headers = (
        {**_PRIVATE, "WWW-Authenticate": 'Basic realm="sandbox"'} if status == 401 else _PRIVATE
    )
    return web.json_response({"error": code}, status=status, headers=headers)


def _redirect(redirect_uri: str, query: dict[str, str]) -> web.Response:
    mark = "&" if "?" in redirect_uri else "?"
    return web.Response(status=302, headers={"Location": f"{redirect_uri}{mark}{urlencode(query)}"})


def _consent_page(app: App, query: dict[str, str]) -> web.Response:
    links = [
        f'<a href="/oauth/authorize?{html.escape(urlencode({**query, "answer": answer}))}">{answer}</a>'
        for answer in ("approve", "decline")
    ]
    text = f"<p>{html.escape(app.client_id)} asks for {html.escape(query['scope'])}</p>{' '.join(links)}"
    return web.Response(text=f"<!doctype html>{text}", content_type="text/html")
