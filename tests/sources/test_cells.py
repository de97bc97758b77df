"""What spreadsheets make of values: told, and not guessed."""

from __future__ import annotations

import re
from typing import Any

import pytest

from klaviyo_async.core.operations import operation_of
from klaviyo_async.errors import InvalidEvent
from klaviyo_async.ingest.encoding import EventEncoder
from klaviyo_async.sources import Malformed
from klaviyo_async.sources.cells import TYPES, identifier, moment, number

from ..growth.work import grows_with
from .test_csv import rows


async def rejection(column: str, cell: str) -> Malformed:
    """Of a row with this in this column."""
    [found] = await rows(f"email\t{column}\na@b.c\t{cell}\n")
    assert isinstance(found, Malformed)
    assert (found.line, found.column) == (2, column)
    return found


class TestDates:
    @pytest.mark.parametrize(
        "cell",
        [
            "01/02/2025",
            "1/2/25",
            "1/2/2025 13:45",
            "13.02.2025",
            "01-02-2025",
            "2025/01/02",
            "1/2/25 1:45 PM",
        ],
    )
    async def test_of_figures(self, cell: str) -> None:
        found = await rejection("time", cell)
        assert found.reason == (
            f"column time: {cell!r} is a date of a spreadsheet, in which day and month may stand "
            "either way round; write 2025-12-31 or 2025-12-31T23:59:00Z"
        )

    @pytest.mark.parametrize(
        "cell", ["1-Mar", "Mar-25", "1 März 2025", "March 1, 2025", "1-Mar-25 10:00"]
    )
    async def test_with_the_name_of_a_month(self, cell: str) -> None:
        assert (
            "is a date with the name of a month; write 2025-12-31"
            in (await rejection("time", cell)).reason
        )

    @pytest.mark.parametrize("cell", ["45689", "45689.5"])
    async def test_by_the_number_of_the_day(self, cell: str) -> None:
        assert "is the number of a day in a spreadsheet" in (await rejection("time", cell)).reason

    async def test_in_milliseconds(self) -> None:
        assert "is it in milliseconds?" in (await rejection("time", "1714557600000")).reason

    @pytest.mark.parametrize("cell", ["#N/A", "#VALUE!", "########"])
    async def test_errors_of_formulas(self, cell: str) -> None:
        for column in ("time", "value"):
            assert "the error of a spreadsheet's formula" in (await rejection(column, cell)).reason

    async def test_of_nothing_known(self) -> None:
        assert (
            "neither an ISO 8601 time nor unix seconds" in (await rejection("time", "soon")).reason
        )

    @pytest.mark.parametrize(
        ("cell", "value"),
        [
            ("2025-02-01", "2025-02-01"),
            ("2025-02-01 13:34", "2025-02-01 13:34"),
            (" 2025-02-01T13:34:08.5+02:00 ", "2025-02-01T13:34:08.5+02:00"),
            ("20250201", "20250201"),
            ("20250201T133408Z", "20250201T133408Z"),
            ("2025-W05-6", "2025-W05-6"),
            ("2025W056", "2025W056"),
            ("1714557600", 1714557600.0),
            ("1714557600.", 1714557600.0),
            ("-5", -5.0),
        ],
    )
    def test_what_is_one(self, cell: str, value: object) -> None:
        assert moment(cell) == value

    def test_no_time_that_klaviyo_takes_is_refused(self) -> None:
        """Of the numbers that are refused, the intake for events takes none."""
        encoder = EventEncoder(operation_of("bulk_create_events", "klaviyo_openapi"), lambda: 1.8e9)
        for seconds in (10_000, 45_689.5, 99_999, 1e11, 1.7e12):
            with pytest.raises(ValueError, match="spreadsheet|milliseconds"):
                moment(str(seconds) if seconds < 1e10 else f"{seconds:.0f}")
            with pytest.raises(InvalidEvent):
                encoder.accept({"metric": "x", "profile": {"email": "a@b.c"}, "time": seconds})


class TestMoney:
    @pytest.mark.parametrize(
        ("cell", "forms"),
        [
            ("$1,234.50", "a currency and separators that may be of thousands or of decimals"),
            ("1,234.50", "separators that may be of thousands or of decimals"),
            ("1.234,50 €", "a currency and separators that may be of thousands or of decimals"),
            ("1 234,50", "separators that may be of thousands or of decimals"),
            ("12,50", "separators that may be of thousands or of decimals"),
            ("$12", "a currency"),
            ("12 USD", "a currency"),
            ("15%", "a percent sign"),
            ("(12.00)", "parentheses for a minus"),
        ],
    )
    async def test_its_form_is_told(self, cell: str, forms: str) -> None:
        assert (await rejection("value", cell)).reason == (
            f"column value: {cell!r} is no number: it has {forms}; write figures and a point, as in "
            "1234.50"
        )

    @pytest.mark.parametrize("cell", ["x", "SKU123", "nan", "-", "1e999"])
    async def test_other_things_are_just_none(self, cell: str) -> None:
        found = await rejection("value", cell)
        assert found.reason == f"column value: {cell!r} is no number"

    def test_whole_ones(self) -> None:
        with pytest.raises(ValueError, match="'1,234' is no whole number: it has separators"):
            TYPES["int"]("1,234")  # type: ignore[misc]


class TestIdentifiers:
    @pytest.mark.parametrize("column", ["unique_id", "phone_number", "external_id", "Phone"])
    async def test_rounded_ones_are_refused(self, column: str) -> None:
        # All orders of a day would have one `unique_id`.
        assert (
            "what a spreadsheet makes of a long number"
            in (await rejection(column, "4.47701E+11")).reason
        )

    @pytest.mark.parametrize("cell", ["E+11", "A-1E+11", "447701234567", "1E5", "12E+10-3"])
    def test_others_are_not(self, cell: str) -> None:
        assert identifier(f" {cell} ") == cell

    async def test_properties_are_as_they_are(self) -> None:
        [event] = await rows("email,Sku,When,Price\na@b.c,4.47701E+11,01/02/2025,$5\n")
        assert event["properties"] == {"Sku": "4.47701E+11", "When": "01/02/2025", "Price": "$5"}


@pytest.mark.parametrize("unit", ["1", "1,", " ", "a", "1/", "-", "$", "9.", "١", "E+", "(", "1 "])
@pytest.mark.parametrize("convert", [moment, number, identifier, TYPES["int"], TYPES["bool"]])
def test_work_is_linear(unit: str, convert: Any) -> None:
    def read(text: str) -> None:
        try:
            convert(text)
        except ValueError as error:
            assert len(str(error)) < 400

    assert not grows_with(read, lambda count: unit * (count // len(unit)) + "!", 20_000)


def test_messages_hold_the_cell() -> None:
    with pytest.raises(ValueError, match=re.escape(f"'{'9,' * 20}…'")):
        number("9," * 100)
