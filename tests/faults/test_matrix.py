"""Every fault on the wire against every kind of call: once, and until the client gives up."""

from __future__ import annotations

import pytest

from klaviyo_async.errors import APIConnectionError, APIStatusError, KlaviyoError, UnexpectedAnswer

from .bench import Bench, bench, failure
from .kinds import KINDS, Kind
from .table import ROWS, Row


def check_error(error: KlaviyoError | None, row: Row, attempts: int) -> None:
    """It is the error that the table says."""
    assert error is not None
    assert type(error) is row.error
    assert error.attempts == attempts
    assert error.operation is not None
    assert error.path is not None
    assert "?" not in error.path
    assert error.__cause__ is None
    if isinstance(error, APIConnectionError):
        assert error.sent is row.sent
    if isinstance(error, UnexpectedAnswer):
        assert error.status == 200
    elif isinstance(error, APIStatusError):
        wait = row.fault.get("retry_after")
        assert error.status == row.fault.get("status", 101)
        assert error.retry_after == (None if wait is None else float(wait))


async def meet(made: Bench, kind: Kind, row: Row, count: int | None) -> KlaviyoError | None:
    """How a call of this kind ends that meets the fault so many times."""

    async def arm() -> None:
        made.mark()
        made.sandbox.fault(**row.fault, count=count)

    return await failure(kind.call(made, arm))


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("row", ROWS, ids=str)
class TestMatrix:
    async def test_once(self, row: Row, kind: Kind) -> None:
        async with bench(**row.options) as made:
            error = await meet(made, kind, row, 1)
            healed = row.harms(kind) and row.repeats(safe=kind.safe)
            if row.harms(kind) and not healed:
                check_error(error, row, 1)
            else:
                assert error is None
            assert made.requests == (2 if healed else 1)
            check_made(made, kind, 1 if row.processed or healed else 0)
            await made.still_works()

    @pytest.mark.slow
    async def test_as_long_as_it_takes(self, row: Row, kind: Kind) -> None:
        async with bench(**row.options) as made:
            error = await meet(made, kind, row, None)
            attempts = row.attempts(safe=kind.safe) if row.harms(kind) else 1
            if row.harms(kind):
                check_error(error, row, attempts)
            else:
                assert error is None
            assert made.requests == attempts
            check_made(made, kind, 1 if row.processed else 0)
            await made.still_works()


def check_made(made: Bench, kind: Kind, number: int) -> None:
    """The server has made what the call makes so many times."""
    if kind.made is not None:
        assert kind.made(made.sandbox) == number
