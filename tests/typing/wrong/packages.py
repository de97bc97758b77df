# type: ignore
"""Names that no generated package has; the test takes the first line away."""

import klaviyo_openapi.models as models
import klaviyo_openapi_2026_07_15.models as kept
from klaviyo_async import KlaviyoClient
from klaviyo_async.core.scopes import Scopes  # E: attr-defined | reportAttributeAccessIssue
from klaviyo_openapi.api import Area  # E: attr-defined | reportAttributeAccessIssue
from klaviyo_openapi.models import NoSuchThing  # E: attr-defined | reportAttributeAccessIssue
from klaviyo_openapi_beta.models import Neither  # E: attr-defined | reportAttributeAccessIssue

models.ProfileCrate  # E: attr-defined | reportAttributeAccessIssue
kept.ProfileCrate  # E: attr-defined | reportAttributeAccessIssue


async def calls(klaviyo: KlaviyoClient) -> None:
    old = klaviyo.using("2026-07-15")
    await old.translations.get_locales()  # E: attr-defined | reportAttributeAccessIssue
    klaviyo.using("2025-01-15")  # E: call-overload | reportCallIssue reportArgumentType
