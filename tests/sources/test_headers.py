"""First rows of tables: what separates names, how many there may be, what is told of those that make no events."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sources import csv_events
from klaviyo_async.sources.tables import ColumnLayout

from ..growth.work import grows_with
from ..support import cancel_at
from .test_csv import cells, rows
from .test_files import everything


async def told(text: str | bytes, **options: Any) -> str:
    """The error of a table."""
    with pytest.raises(ConfigurationError) as caught:
        await rows(text, **options)
    return str(caught.value)


class TestDelimiters:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    @pytest.mark.parametrize(
        "header",
        ['email{0}"a,b;c\t|"{0}n', '"email"{0}"a\n,;|\tb"{0}n', "email{0}a{0}n", "n{0}email{0}a"],
    )
    async def test_one_that_the_header_has(self, delimiter: str, header: str) -> None:
        names = header.format(delimiter)
        text = f"{names}\n{delimiter.join(['a@b.c'] * 3)}\n"
        source = csv_events(io.BytesIO(text.encode()), metric="Seen")
        [(_, event)] = await source.receive(5)
        assert event["profile"] == {"email": "a@b.c"}
        assert len(event["properties"]) == 2
        assert [*source.notes] == (
            []
            if delimiter == ","
            else [
                "its columns are separated by "
                + {";": "a semicolon", "\t": "a tab", "|": "a bar"}[delimiter]
            ]
        )
        await source.aclose()

    async def test_a_comma_comes_first(self) -> None:
        assert cells((await rows("email,a;b\na@b.c,1\n"))[0]) == {"a;b": "1"}

    async def test_others_are_told_if_that_makes_no_events(self) -> None:
        text = await told("Email;Name, first;City\n")
        assert "'Email;Name', 'first;City'" in text
        assert (
            "told apart by a comma; there is also a semicolon: `delimiter` says otherwise" in text
        )
        assert cells((await rows("email;b, c\na@b.c;1\n", delimiter=";"))[0]) == {"b, c": "1"}

    async def test_two_of_them_are_told(self) -> None:
        text = await told("email;a\tb\n")
        assert "line 1" in text
        assert "a semicolon (1) and a tab (1): say which, as `delimiter`" in text

    @pytest.mark.parametrize(
        ("first", "delimiter"), [("sep=;", ";"), ("SEP=\t\r", "\t"), ("sep=,", ",")]
    )
    async def test_the_line_that_excel_knows(self, first: str, delimiter: str) -> None:
        text = f"{first}\nemail{delimiter}a, b\na@b.c{delimiter}1\n"
        if delimiter == ",":
            text = text.replace("a, b", "a")
        [event] = await rows(text)
        assert event["profile"] == {"email": "a@b.c"}

    async def test_tsv_by_its_name(self, tmp_path: Path) -> None:
        from klaviyo_async.sources import as_source

        path = tmp_path / "X.TSV"
        path.write_bytes(b"email\tmetric\na@b.c\tSeen\n")
        source: Any = as_source(path)
        [(_, event)] = await source.receive(5)
        assert event == {"metric": "Seen", "profile": {"email": "a@b.c"}}
        await source.aclose()


class TestNames:
    @pytest.mark.parametrize(
        "name",
        [
            "\ufeffemail",
            "\u200bemail\u200b",
            "\u00a0Email\u00a0",
            "e\u200bmail",
            "\u2060email",
            "\u200eemail\u200f",
        ],
    )
    async def test_characters_that_nobody_sees_do_not_count(self, name: str) -> None:
        [event] = await rows(
            f"n,{name}\n1,a@b.c\n", mapping={f"n{chr(0x200B)}": "properties.n:int"}
        )
        assert event == {"metric": "Seen", "profile": {"email": "a@b.c"}, "properties": {"n": 1}}

    async def test_those_within_a_word_stay(self) -> None:
        name = "می\u200cخواهم"
        assert cells((await rows(f"email,{name}\na@b.c,1\n"))[0]) == {name: "1"}

    async def test_twice_is_once_too_often_even_if_it_does_not_look_so(self) -> None:
        assert "two columns 'a'" in await told("email,a,\u200ba\n")

    async def test_none_that_identifies_the_profile(self) -> None:
        text = await told("first_name,E-Mail-Adresse,n\n")
        assert text.startswith("the table, line 1: no column identifies the profile: map one to ")
        assert text.endswith("; there are 'first_name', 'E-Mail-Adresse', 'n'")
        text = await told(",".join(f"c{number}" for number in range(100)))
        assert "'c29' and 70 more" in text

    async def test_a_first_row_that_is_missing(self) -> None:
        assert "'ada@example.com' looks like a value" in await told("ada@example.com,12.5\n")

    async def test_where_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "orders.csv"
        path.write_text("\n\nname\n")
        with pytest.raises(ConfigurationError, match=r"orders\.csv, line 3: no column identifies"):
            await everything(csv_events(path, metric="Seen"))

    async def test_nul_and_carriage_returns(self) -> None:
        assert "NUL" in await told("email,a\0b\n")
        assert "lines have to end as on Unix or Windows" in await told("email,a\ra@b.c,1\r")


class TestWidth:
    async def test_as_many_as_klaviyo_takes(self) -> None:
        names = [f"p{number}" for number in range(400)]
        [event] = await rows(
            ",".join(["email", "value", *names]) + "\n" + ",".join(["1"] * 402) + "\n"
        )
        assert len(cells(event)) == 400
        text = await told(",".join(["email", "value", *names, "q"]))
        assert "401 columns would be properties, and Klaviyo takes 400 of an event" in text
        assert "map columns to nothing" in text
        [event] = await rows(
            ",".join(["email", "value", *names, "q"]) + "\n" + ",".join(["1"] * 403) + "\n",
            mapping={"q": ""},
        )
        assert len(cells(event)) == 400

    async def test_what_is_not_among_the_properties_does_not_count(self) -> None:
        names = [f"profile.properties.p{number}" for number in range(900)]
        names += [f"properties.a.p{number}" for number in range(900)]
        [event] = await rows(",".join(["email", *names]) + "\n" + ",".join(["1"] * 1801) + "\n")
        assert len(event["profile"]["properties"]) == len(event["properties"]["a"]) == 900

    @pytest.mark.parametrize("dots", ["", "properties."])
    async def test_far_too_many_are_named(self, dots: str) -> None:
        names = ",".join(f"{dots}column{number}" for number in range(10_000))
        assert re.search("10,00[01] columns would be properties", await told(f"email,{names}\n"))

    @pytest.mark.slow
    @pytest.mark.parametrize(
        "name",
        ["c{}", "properties.{}", "profile.properties.{}", "properties.a{0}.b{0}", "{0}.{0}.{0}"],
    )
    def test_work_is_linear(self, name: str) -> None:
        def layout(names: list[str]) -> None:
            try:
                ColumnLayout(names, "Seen")
            except ConfigurationError as error:
                assert "properties" in str(error)

        def names(count: int) -> list[str]:
            return ["email", *(name.format(number) for number in range(count))]

        assert not grows_with(layout, names, 2_000)

    def test_steps_are_bounded(self) -> None:
        deep = ".".join(["properties"] * 100_000)
        assert ColumnLayout(["email", deep], "Seen").event(["a", "1"])["properties"] == {deep: "1"}
        with pytest.raises(ConfigurationError, match="no place in an event"):
            ColumnLayout(["email", "a"], "Seen", {"a": deep})


async def test_a_first_row_is_read_off_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    from klaviyo_async.sources.headers import HeaderLines

    threads = list[threading.Thread]()
    read = HeaderLines.read

    def noted(self: HeaderLines, *args: Any) -> Any:
        threads.append(threading.current_thread())
        return read(self, *args)

    monkeypatch.setattr(HeaderLines, "read", noted)
    assert len(await rows("email\na@b.c\n")) == 1
    assert threads
    assert threading.main_thread() not in threads


@pytest.mark.parametrize("step", range(1, 6))
async def test_a_receive_that_is_cancelled_loses_nothing(step: int, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("email;a\n".encode("utf-16") + "a@b.c;1\nb@b.c;2\n".encode("utf-16-le"))
    source = csv_events(path, metric="Seen")
    cancelled = await cancel_at(step, source.receive(1))
    events = await everything(source)
    # What it returned when it was not cancelled is not returned again.
    assert [event["properties"]["a"] for event in events] == (["1", "2"] if cancelled else ["2"])
    assert [*source.notes] == [
        "its encoding is utf-16-le",
        "its columns are separated by a semicolon",
    ]
