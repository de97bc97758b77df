"""What answers an OAuth app that is disabled: made-up tokens, and consent to whatever is revoked."""

from __future__ import annotations

from collections.abc import Mapping
from secrets import token_hex
from typing import Any

from ..core.made_answers import raw_answer
from ..core.response import RawResponse
from ..http.disabled import say_disabled

__all__ = ["DisabledTransport"]


class DisabledTransport:
    """Sends nothing; see :class:`klaviyo_async.http.transport.Transport`."""

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Any
    ) -> RawResponse:
        """Answer as the token endpoints do.

        Args:
            method: of the request, as all that follow.
            url: as above.
            headers: as above.
            body: as above.
            timeout: as above.
        """
        say_disabled()
        if url.endswith("/oauth/revoke"):
            return raw_answer(200, None)
        made = {f"{kind}_token": f"disabled-{token_hex(16)}" for kind in ("access", "refresh")}
        return raw_answer(200, {**made, "token_type": "bearer", "expires_in": 3600})

    async def aclose(self) -> None:
        """Nothing to close."""
