"""Klaviyo's OAuth server: the page that asks the user, tokens, revocation."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import html
import secrets
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, unquote, urlencode

import attrs
from aiohttp import web

from .bodies import read
from .errors import Refusal

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Operation

__all__ = ["App", "Grant", "OAuthServer"]

_CODE_LIFETIME: Final = 300.0


@attrs.define
class App:
    """An app that is registered."""

    client_id: str
    secret: str
    redirect_uris: tuple[str, ...]


@attrs.define
class Grant:
    """What an account has granted to an app."""

    app: App
    account: str
    scopes: tuple[str, ...]
    refresh_token: str = ""
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


class OAuthServer:
    """Registered apps, and what they were granted."""

    def __init__(self) -> None:
        self.rotate = True
        """Whether a refresh gives a new refresh token, after which the old one is no good."""
        self.expires_in = 3600.0
        """Seconds that an access token lasts."""
        self.ask = False
        """Whether `/oauth/authorize` shows a page to approve or decline on; else it approves."""
        self.account = "sandbox"
        """Who approves, where the address does not say `account=`."""
        self.refreshes = 0
        self._apps: dict[str, App] = {}
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, tuple[Grant, float]] = {}
        self._refresh: dict[str, Grant] = {}

    def register(self, client_id: str, secret: str, redirect_uris: Iterable[str]) -> None:
        """Make an app known."""
        self._apps[client_id] = App(client_id, secret, tuple(redirect_uris))

    def disconnect(self, account: str) -> None:
        """Uninstall all apps of an account, as its owner may do at any time."""
        for grant in {id(grant): grant for grant in self._refresh.values()}.values():
            if grant.account == account:
                self._end(grant)

    def expire(self) -> None:
        """Let all access tokens have run out."""
        self._access = {token: (grant, 0.0) for token, (grant, _) in self._access.items()}

    def grant(self, header: str | None, operation: Operation) -> Grant | None:
        """What the token in a header allows; None if it is none of ours.

        Raises:
            Refusal: 401 if it has run out or was revoked, 403 if it lacks a scope.
        """
        found = self._access.get((header or "").removeprefix("Bearer "))
        if found is None:
            return None
        grant, until = found
        if grant.revoked or time.time() >= until:
            raise Refusal(401, "the token has run out or was revoked", code="not_authenticated")
        lacking = [scope for scope in operation.scopes if scope not in grant.scopes]
        if lacking:
            raise Refusal(403, f"the token lacks {', '.join(lacking)}", code="permission_denied")
        return grant

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """Answer a request to `/oauth/...`."""
        match request.method, request.path:
            case "GET", "/oauth/authorize":
                return self._authorize(dict(request.rel_url.query))
            case "POST", "/oauth/token" | "/oauth/revoke":
                form = dict(parse_qsl((await read(request)).decode("utf-8", "replace")))
                app = self._authenticated(request.headers.get("Authorization", ""))
                if app is None:
                    return _error(401, "invalid_client")
                if request.path == "/oauth/revoke":
                    return self._revoke(form)
                return self._token(app, form)
        return _error(404, "not_found")

    # The page

    def _authorize(self, query: dict[str, str]) -> web.Response:
        app = self._apps.get(query.get("client_id", ""))
        redirect_uri = query.get("redirect_uri", "")
        if app is None or redirect_uri not in app.redirect_uris:
            # Not by a redirect: whose address it is, is not known.
            return _error(400, "invalid_client" if app is None else "invalid_redirect_uri")
        back = {"state": query.get("state", "")}
        if query.get("response_type") != "code" or query.get("code_challenge_method") != "S256":
            return _back(redirect_uri, {**back, "error": "invalid_request"})
        if not query.get("code_challenge") or not query.get("scope"):
            return _back(redirect_uri, {**back, "error": "invalid_request"})
        answer = query.pop("answer", "" if self.ask else "approve")
        if not answer:
            return _page(app, query)
        if answer != "approve":
            return _back(redirect_uri, {**back, "error": "access_denied"})
        account = query.get("account", self.account)
        grant = Grant(app, account, tuple(query["scope"].split()))
        code = secrets.token_urlsafe(24)
        until = time.time() + _CODE_LIFETIME
        self._codes[code] = _Code(grant, redirect_uri, query["code_challenge"], until)
        return _back(redirect_uri, {**back, "code": code})

    # Tokens

    def _authenticated(self, header: str) -> App | None:
        try:
            pair = base64.b64decode(header.removeprefix("Basic "), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
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
        code = self._codes.pop(form.get("code", ""), None)  # good for one try
        if code is None or code.grant.app is not app or time.time() >= code.until:
            return _error(400, "invalid_grant")
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if challenge != code.challenge or form.get("redirect_uri") != code.redirect_uri:
            return _error(400, "invalid_grant")
        return self._issue(code.grant)

    def _issue(self, grant: Grant) -> web.Response:
        access = f"access-{secrets.token_urlsafe(24)}"
        self._access[access] = (grant, time.time() + self.expires_in)
        if self.rotate or not grant.refresh_token:
            self._refresh.pop(grant.refresh_token, None)
            grant.refresh_token = f"refresh-{secrets.token_urlsafe(24)}"
            self._refresh[grant.refresh_token] = grant
        return web.json_response(
            {
                "access_token": access,
                "refresh_token": grant.refresh_token,
                "token_type": "bearer",
                "expires_in": self.expires_in,
                "scope": " ".join(grant.scopes),
            }
        )

    def _revoke(self, form: dict[str, str]) -> web.Response:
        token = form.get("token", "")
        grant = self._refresh.get(token) or self._access.get(token, (None, 0.0))[0]
        if grant is not None:
            self._end(grant)
        return web.json_response({})

    def _end(self, grant: Grant) -> None:
        grant.revoked = True
        self._refresh.pop(grant.refresh_token, None)


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"error": code}, status=status)


def _back(redirect_uri: str, query: dict[str, str]) -> web.Response:
    mark = "&" if "?" in redirect_uri else "?"
    return web.Response(status=302, headers={"Location": f"{redirect_uri}{mark}{urlencode(query)}"})


def _page(app: App, query: dict[str, str]) -> web.Response:
    links = [
        f'<a href="/oauth/authorize?{html.escape(urlencode({**query, "answer": answer}))}">{answer}</a>'
        for answer in ("approve", "decline")
    ]
    text = f"<p>{html.escape(app.client_id)} asks for {html.escape(query['scope'])}</p>{' '.join(links)}"
    return web.Response(text=f"<!doctype html>{text}", content_type="text/html")
