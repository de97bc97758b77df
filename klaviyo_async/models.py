"""The models of the API revision that the client speaks; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from klaviyo_openapi.models import *  # noqa: F403
else:
    from klaviyo_openapi.models import __all__, __dir__, __getattr__  # noqa: F401
