"""What is closed where its `async with` ends."""

from __future__ import annotations

from abc import abstractmethod
from typing import Self

__all__ = ["AsyncClosable"]


class AsyncClosable:
    """Base of what has an `aclose`, and can be used in an `async with`."""

    __slots__ = ()

    @abstractmethod
    async def aclose(self) -> None: ...

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.aclose()
