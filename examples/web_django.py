"""One client for the whole process, with Django's async views under an ASGI server.

`uvicorn --lifespan off web_django:application`. In a project of its own the client stands in an app's module, and the
settings, urls and application are where Django puts them.
"""

import logging

import django
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, JsonResponse
from django.urls import path

from klaviyo_async import (
    DeadlineExceeded,
    KlaviyoClient,
    KlaviyoError,
    NotFoundError,
    RateLimitWouldExceedDeadline,
)

log = logging.getLogger(__name__)

# Made at import; it connects at its first call, in the server's event loop. Under WSGI each request
# has an event loop of its own, and so connections of its own: use an ASGI server, or
# klaviyo_async.blocking.
klaviyo = KlaviyoClient.from_env()


async def profile(request: HttpRequest, profile_id: str) -> JsonResponse:
    try:
        found = await klaviyo.with_options(deadline=2.0).profiles.get_profile(profile_id)
    except NotFoundError:
        return JsonResponse({}, status=404)
    except RateLimitWouldExceedDeadline as error:
        wait = f"{error.wait:.0f}"
        return JsonResponse({}, status=503, headers={"Retry-After": wait})
    except DeadlineExceeded:
        return JsonResponse({}, status=504)  # Klaviyo takes too long
    except KlaviyoError as error:  # it cannot be reached, is not well, has refused the key...
        log.warning("%s", error)
        return JsonResponse({}, status=502)
    return JsonResponse({"id": found.id, "email": found.email or None})


urlpatterns = [path("profiles/<str:profile_id>", profile)]

if not settings.configured:
    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], SECRET_KEY="unused here")
django.setup()
application = get_asgi_application()
