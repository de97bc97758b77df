"""Filters by operation: `GetEvents.metric_id == "abc"`, with fields and operators that type checkers know.

    from klaviyo_async.filters import GetEvents

A class for every operation that can be filtered, of the revision that the client speaks; `F` takes
any name.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from klaviyo_openapi.filters import *  # noqa: F403
else:
    from .core.filters.by_operation import fields_of as __getattr__  # noqa: F401
