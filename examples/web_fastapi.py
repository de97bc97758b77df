"""One client for the whole app, with FastAPI: `uvicorn web_fastapi:app`."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Request

from klaviyo_async import (
    DeadlineExceeded,
    KlaviyoClient,
    KlaviyoError,
    NotFoundError,
    RateLimitWouldExceedDeadline,
)

log = logging.getLogger(__name__)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with KlaviyoClient.from_env() as klaviyo:  # one pool, one limiter
        app.state.klaviyo = klaviyo
        yield


app = FastAPI(lifespan=lifespan)


async def client(request: Request) -> KlaviyoClient:
    klaviyo: KlaviyoClient = request.app.state.klaviyo
    return klaviyo.with_options(deadline=2.0)  # who waits for a page waits no longer


Klaviyo = Annotated[KlaviyoClient, Depends(client)]


@app.get("/profiles/{profile_id}")
async def profile(profile_id: str, klaviyo: Klaviyo) -> dict[str, str | None]:
    try:
        found = await klaviyo.profiles.get_profile(profile_id)
    except NotFoundError:
        raise HTTPException(404) from None
    except RateLimitWouldExceedDeadline as error:
        raise HTTPException(503, headers={"Retry-After": f"{error.wait:.0f}"}) from None
    except DeadlineExceeded:
        raise HTTPException(504) from None  # Klaviyo takes too long
    except KlaviyoError as error:  # it cannot be reached, is not well, has refused the key...
        log.warning("%s", error)
        raise HTTPException(502) from None
    return {"id": found.id, "email": found.email or None}
