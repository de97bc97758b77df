# type: ignore
"""Mistakes in what gives keys, and in what changes records."""

from __future__ import annotations

from typing import Any

from klaviyo_async import FunctionAuth, KlaviyoClient


def vault(name: str) -> str:
    return name


def number() -> int:
    return 1


KlaviyoClient(vault)  # E: arg-type | reportArgumentType
KlaviyoClient(number)  # E: arg-type | reportArgumentType
FunctionAuth("pk_1")  # E: arg-type | reportArgumentType
FunctionAuth(lambda: "pk_1", max_age="60")  # E: arg-type | reportArgumentType
KlaviyoClient(disabled="1")  # E: arg-type | reportArgumentType


async def main(klaviyo: KlaviyoClient) -> None:
    klaviyo.ingest(before_send="module:function")  # E: arg-type | reportArgumentType
    klaviyo.ingest(before_send_errors="ignore")  # E: arg-type | reportArgumentType
