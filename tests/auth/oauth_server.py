"""An OAuth server and an API in one, as a transport, and accounts that use it."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs

from klaviyo_async import (
    KlaviyoAccounts,
    OAuthApp,
)
from klaviyo_async.auth.tokens import MemoryTokenStore, Tokens
from klaviyo_async.core.response import RawResponse
from klaviyo_async.testing import VirtualClock

from ..support import problem, reply

PROFILE = {"data": {"type": "profile", "id": "01G", "attributes": {}}}


class Server:
    """A token endpoint and an API that knows which tokens are good, as a transport."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.granted = 0
        self.good: dict[str, str] = {}
        """Access token -> account."""
        self.refresh_tokens: dict[str, str] = {}
        self.refreshes = 0
        self.calls: list[str] = []
        self.rotate = True
        self.trouble: Any = None
        self.latency = 0.05

    def grant(self, account: str, *, lifetime: float = 3600.0) -> Tokens:
        number, self.granted = self.granted, self.granted + 1
        access, refresh = f"access-{account}-{number}", f"refresh-{account}-{number}"
        self.good[access], self.refresh_tokens[refresh] = account, account
        return Tokens(access, refresh, self.clock.wall() + lifetime)

    async def send(
        self, method: str, url: str, headers: Any, body: Any, timeout: Any
    ) -> RawResponse:
        await asyncio.sleep(self.latency)
        if url.endswith("/oauth/token"):
            return self._token(parse_qs(body.decode()))
        if url.endswith("/oauth/revoke"):
            self.refresh_tokens.pop(parse_qs(body.decode())["token"][0], None)
            return reply(200, {})
        token = headers["authorization"].removeprefix("Bearer ")
        self.calls.append(token)
        if token not in self.good:
            return reply(401, problem(401, "not_authenticated"))
        return reply(200, PROFILE)

    def _token(self, form: dict[str, list[str]]) -> RawResponse:
        self.refreshes += 1
        if self.trouble is not None:
            if isinstance(self.trouble, BaseException):
                raise self.trouble
            return RawResponse(self.trouble.status, self.trouble.headers, self.trouble.body)
        account = self.refresh_tokens.get(form["refresh_token"][0])
        if account is None:
            return reply(400, {"error": "invalid_grant", "error_description": "revoked"})
        if self.rotate:
            del self.refresh_tokens[form["refresh_token"][0]]
        made = self.grant(account)
        answer = {"access_token": made.access_token, "expires_in": 3600, "token_type": "bearer"}
        if self.rotate:
            answer["refresh_token"] = made.refresh_token
        return reply(200, answer)

    async def aclose(self) -> None: ...


def app(server: Server) -> OAuthApp:
    return OAuthApp(
        "client", "top-secret", "https://me.example/back", transport=server, clock=server.clock
    )


def accounts(server: Server, store: Any = None, **kwargs: Any) -> KlaviyoAccounts:
    return KlaviyoAccounts(
        app=app(server),
        store=store or MemoryTokenStore(),
        clock=server.clock,
        transport=server,
        **kwargs,
    )
