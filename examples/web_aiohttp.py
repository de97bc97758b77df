"""One client for the whole app, with aiohttp.web: `python -m aiohttp.web web_aiohttp:make_app`."""

import logging
from collections.abc import AsyncIterator

from aiohttp import web

from klaviyo_async import (
    DeadlineExceeded,
    KlaviyoClient,
    KlaviyoError,
    NotFoundError,
    RateLimitWouldExceedDeadline,
)

log = logging.getLogger(__name__)
KLAVIYO = web.AppKey("klaviyo", KlaviyoClient)


async def klaviyo_client(app: web.Application) -> AsyncIterator[None]:
    async with KlaviyoClient.from_env() as klaviyo:  # one pool, one limiter
        app[KLAVIYO] = klaviyo
        yield


async def profile(request: web.Request) -> web.Response:
    klaviyo = request.app[KLAVIYO].with_options(deadline=2.0)
    try:
        found = await klaviyo.profiles.get_profile(request.match_info["id"])
    except NotFoundError:
        raise web.HTTPNotFound from None
    except RateLimitWouldExceedDeadline as error:
        wait = f"{error.wait:.0f}"
        raise web.HTTPServiceUnavailable(headers={"Retry-After": wait}) from None
    except DeadlineExceeded:
        raise web.HTTPGatewayTimeout from None  # Klaviyo takes too long
    except KlaviyoError as error:  # it cannot be reached, is not well, has refused the key...
        log.warning("%s", error)
        raise web.HTTPBadGateway from None
    return web.json_response({"id": found.id, "email": found.email or None})


def make_app(_: list[str] | None = None) -> web.Application:
    app = web.Application()
    app.cleanup_ctx.append(klaviyo_client)
    app.router.add_get("/profiles/{id}", profile)
    return app
