"""The models of the API revision that the client speaks; each is imported when it is first used."""

from typing import TYPE_CHECKING

import klaviyo_openapi.models as _models

if TYPE_CHECKING:
    from klaviyo_openapi.models import *  # noqa: F403
else:
    __getattr__ = _models.__getattr__
    __dir__ = _models.__dir__
    __all__ = dir(_models)
