"""The base class of what is closed at the end of an `async with` block."""

from __future__ import annotations

from abc import abstractmethod
from typing import Self

__all__ = ["AsyncClosable"]


class AsyncClosable:
    """Base of classes with an `aclose` method; makes them async context managers."""

    __slots__ = ()

    @abstractmethod
    async def aclose(self) -> None: ...

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.aclose()
