"""Connect Klaviyo accounts by OAuth: a page with a button, the callback, the account's data.

Run it with `python examples/oauth_app.py`: without `KLAVIYO_CLIENT_ID` it starts an embedded sandbox, and
connects to that. With it (and `KLAVIYO_CLIENT_SECRET`, `REDIRECT_URI`) it connects to Klaviyo.
"""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator
from html import escape

from aiohttp import web

from klaviyo_async import (
    AccountDisconnected,
    Authorization,
    FileTokenStore,
    KlaviyoAccounts,
    KlaviyoError,
    OAuthApp,
    OAuthError,
    scopes_for,
)
from klaviyo_async.sandbox import Sandbox

ACCOUNTS = web.AppKey("accounts", KlaviyoAccounts)
OAUTH = web.AppKey("oauth", OAuthApp)
ATTEMPTS = web.AppKey("attempts", dict[str, Authorization])
COOKIE = "session"
MOST_ATTEMPTS = 10_000


def session(request: web.Request) -> str:
    """Who this is to us; an app with users has their ids for this."""
    return request.cookies.get(COOKIE) or secrets.token_urlsafe(16)


def remember(request: web.Request, user: str, response: web.Response) -> None:
    response.set_cookie(COOKIE, user, httponly=True, samesite="Lax", secure=request.secure)


def page(request: web.Request, user: str, text: str) -> web.Response:
    response = web.Response(text=f"<!doctype html>{text}", content_type="text/html")
    remember(request, user, response)
    return response


async def index(request: web.Request) -> web.Response:
    user = session(request)
    try:
        async with asyncio.timeout(5):
            lists = await request.app[ACCOUNTS][user].lists.get_lists()
    except AccountDisconnected:
        request.app[ACCOUNTS].forget(user)  # most visitors never connect, and need no memory
        return page(request, user, '<a href="/connect">Connect Klaviyo</a>')
    except (KlaviyoError, TimeoutError) as error:
        return page(
            request, user, f"<p>Klaviyo does not answer: {escape(type(error).__name__)}</p>"
        )
    names = "".join(f"<li>{escape(str(found.name))}</li>" for found in lists)
    # A form, and not a link: with one, any site could send users there.
    form = '<form method="post" action="/disconnect"><button>Disconnect</button></form>'
    return page(request, user, f"<ul>{names}</ul>{form}")


async def connect(request: web.Request) -> web.Response:
    user, attempts = session(request), request.app[ATTEMPTS]
    attempt = request.app[OAUTH].authorize()
    attempts.pop(user, None)
    attempts[user] = attempt  # state and verifier never leave the server
    while len(attempts) > MOST_ATTEMPTS:  # most of them are never finished
        del attempts[next(iter(attempts))]
    response = web.HTTPFound(attempt.url)
    remember(request, user, response)
    raise response


async def callback(request: web.Request) -> web.Response:
    user, oauth, accounts = session(request), request.app[OAUTH], request.app[ACCOUNTS]
    attempt = request.app[ATTEMPTS].pop(user, None)
    if attempt is None:
        raise web.HTTPBadRequest(text="nobody asked for this")
    try:
        code = oauth.code_from_redirect(str(request.rel_url), attempt.state)
        tokens = await oauth.exchange(code, attempt.code_verifier)
    except KlaviyoError as error:
        why = error.error if isinstance(error, OAuthError) else "Klaviyo does not answer"
        return page(request, user, f"<p>Not connected: {escape(why)}</p>")
    # A new session: whoever may have planted the old one in this browser does not get in.
    await accounts.disconnect(user, revoke=False)
    user = secrets.token_urlsafe(16)
    await accounts.connect(user, tokens)
    response = web.HTTPFound("/")
    remember(request, user, response)
    raise response


async def disconnect(request: web.Request) -> web.Response:
    try:
        await request.app[ACCOUNTS].disconnect(session(request))
    except KlaviyoError:
        pass  # forgotten here, whatever Klaviyo said
    raise web.HTTPFound("/")


def make_app(oauth: OAuthApp, folder: str, base_url: str) -> web.Application:
    """The app, with tokens kept in `folder`."""

    async def accounts(app: web.Application) -> AsyncIterator[None]:
        store = FileTokenStore(folder)
        async with KlaviyoAccounts(app=oauth, store=store, base_url=base_url) as made:
            app[ACCOUNTS] = made
            yield

    app = web.Application()
    app[OAUTH], app[ATTEMPTS] = oauth, {}
    app.cleanup_ctx.append(accounts)
    app.router.add_get("/", index)
    app.router.add_get("/connect", connect)
    app.router.add_get("/callback", callback)
    app.router.add_post("/disconnect", disconnect)
    return app


async def main(port: int = 8080) -> None:
    scopes = scopes_for("get_lists", "get_profiles")
    back = os.environ.get("REDIRECT_URI", f"http://127.0.0.1:{port}/callback")
    async with Sandbox() as sandbox:
        sandbox.oauth.register("demo", "demo-secret", [back])
        sandbox.oauth.ask = True
        sandbox.store(sandbox.oauth.account).add("list", {"name": "Newsletter"})
        if client_id := os.environ.get("KLAVIYO_CLIENT_ID"):
            secret, base_url = os.environ["KLAVIYO_CLIENT_SECRET"], "https://a.klaviyo.com"
            oauth = OAuthApp(client_id, secret, back, scopes=scopes)
        else:
            base_url = sandbox.url
            page = f"{sandbox.url}/oauth/authorize"
            oauth = OAuthApp(
                "demo", "demo-secret", back, scopes=scopes, base_url=base_url, authorize_url=page
            )
        runner = web.AppRunner(make_app(oauth, "klaviyo-tokens", base_url))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        print(f"http://127.0.0.1:{port}/ (Ctrl-C ends it)")
        try:
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass
