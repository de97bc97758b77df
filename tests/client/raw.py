"""Stand-ins for tests of raw calls."""

from __future__ import annotations

from typing import Any

from klaviyo_async import (
    KlaviyoClient,
)
from klaviyo_async.core.raw import raw_request
from klaviyo_async.core.request import Request

from ..support import KEY, ScriptedTransport, reply

SIGNED = {"x-klaviyo-req-id": "r-1"}
THING = {"data": {"type": "thing", "id": "1", "attributes": {"name": "x"}}}
OK = reply(200, THING)
BASE = "https://a.klaviyo.com"


def client(*outcomes: Any, **options: Any) -> tuple[KlaviyoClient, ScriptedTransport]:
    transport = ScriptedTransport(*(outcomes or (OK,)))
    return KlaviyoClient(KEY, company_id="AbC123", transport=transport, **options), transport


def made(method: str, path: Any, **arguments: Any) -> Request:
    arguments.setdefault("base", BASE)
    return raw_request(method, path, package="klaviyo_openapi", **arguments)
