"""From arguments to addresses and bodies; nothing in an argument can become anything else."""

from __future__ import annotations

import enum
import io
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi._runtime import UNSET, Operation
from klaviyo_openapi.operations import OPERATIONS
from msgspec.structs import replace

from klaviyo_async.core.filters.fields import F
from klaviyo_async.core.multipart import Upload, content_type
from klaviyo_async.core.request import Request, build, check_header, python_name
from klaviyo_async.errors import ConfigurationError, FilterError, InvalidRequest

BASE = "https://a.klaviyo.com"
GET = Operation(
    "get_thing",
    "GET",
    "/api/things/{id}/parts/{part_id}",
    area="things",
    limits=("1/s",),
    query={"fields[thing]": "list[str]", "flag": "bool", "tag": "list[str]"},
    exploded=("tag",),
    returns="Ref",
)
LIST = replace(GET, name="get_things", path="/api/things", required=("flag",))
HEADED = replace(LIST, headers={"X-Klaviyo-API-Filters": "str"}, required=())
CONTROLS = [chr(c) for c in (*range(32), *range(127, 160), 0x2028, 0x2029)]


def url(operation: Operation = GET, *path: Any, **query: Any) -> str:
    return build(operation, BASE, path or ("1", "2"), query).url


class TestPath:
    def test_plain(self) -> None:
        request = build(GET, BASE, ("01G", "P2"))
        assert request.url == "https://a.klaviyo.com/api/things/01G/parts/P2"
        assert request.path == "/api/things/01G/parts/P2"
        assert repr(request) == "<Request get_thing: GET /api/things/01G/parts/P2>"

    def test_ids_are_encoded_one_by_one(self) -> None:
        assert build(GET, BASE, ("$custom:::$default:::SKU-1", "a/b?c#d%2F é")).path == (
            "/api/things/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/parts/a%2Fb%3Fc%23d%252F%20%C3%A9"
        )

    def test_numbers_are_ids_too(self) -> None:
        assert build(GET, BASE, (7, "x")).path == "/api/things/7/parts/x"  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        "bad", ["", " ", "\t", ".", "..", "...", ". .", "a/../b", "..\\x", "x/.", None, UNSET, True]
    )
    def test_ids_that_would_change_the_path_are_refused(self, bad: Any) -> None:
        with pytest.raises(InvalidRequest) as caught:
            build(GET, BASE, ("1", bad))
        assert caught.value.operation == "get_thing"
        assert caught.value.attempts == 0

    @pytest.mark.parametrize("control", CONTROLS)
    def test_control_characters_are_refused(self, control: str) -> None:
        with pytest.raises(InvalidRequest):
            build(GET, BASE, ("1", f"a{control}b"))

    def test_dots_within_an_id_are_fine(self) -> None:
        assert build(GET, BASE, ("v1.2", "..a")).path == "/api/things/v1.2/parts/..a"

    @pytest.mark.parametrize("path", [(), ("1",), ("1", "2", "3")])
    def test_number_of_parameters(self, path: tuple[str, ...]) -> None:
        with pytest.raises(InvalidRequest, match="takes 2 parameters"):
            build(GET, BASE, path)

    def test_parameters_for_a_path_without_any(self) -> None:
        with pytest.raises(InvalidRequest, match="takes 0"):
            build(LIST, BASE, ("1",), {"flag": True})

    @given(st.text(), st.text())
    def test_any_id_stays_one_segment(self, first: str, second: str) -> None:
        try:
            built = build(GET, BASE, (first, second), {"flag": "x"})
        except InvalidRequest:
            return
        parts = urlsplit(built.url)
        assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == (
            "https",
            "a.klaviyo.com",
            "flag=x",
            "",
        )
        assert [unquote(part) for part in parts.path.split("/")] == [
            "", "api", "things", first, "parts", second,
        ]  # fmt: skip
        assert built.url.isascii()
        assert built.url.isprintable()


class TestQuery:
    def test_values(self) -> None:
        class Colour(enum.Enum):
            RED = "red"

        class Size(enum.IntEnum):
            BIG = 3

        class Text(str):
            __slots__ = ()

        moment = datetime(2026, 7, 15, 1, 2, 3, tzinfo=UTC)
        cases: dict[Any, str] = {
            "plain": "plain",
            Text("own"): "own",
            True: "true",
            7: "7",
            2.5: "2.5",
            Colour.RED: "red",
            Size.BIG: "3",
            moment: "2026-07-15T01:02:03+00:00",
            date(2026, 7, 15): "2026-07-15",
            ("a", Colour.RED, 1): "a,red,1",
            (): "",
        }
        for value, text in cases.items():
            assert parse_qsl(urlsplit(url(flag=value)).query, keep_blank_values=True) == [
                ("flag", text)
            ]

    def test_false_is_sent(self) -> None:
        assert url(flag=False).endswith("?flag=false")

    def test_unset_and_none_are_left_out(self) -> None:
        assert "?" not in url(flag=UNSET)
        assert "?" not in url(flag=None)

    def test_names_are_encoded_and_lists_joined_or_repeated(self) -> None:
        query = {"fields[thing]": ["a", "b"], "tag": ["x", "y"], "un known": "1"}
        assert build(GET, BASE, ("1", "2"), query).url.partition("?")[2] == (
            "fields%5Bthing%5D=a%2Cb&tag=x&tag=y&un%20known=1"
        )

    def test_query_is_kept_for_the_limiter(self) -> None:
        query = {"flag": ["a"]}
        assert build(GET, BASE, ("1", "2"), query).query is query

    @pytest.mark.parametrize(
        "bad",
        [datetime(2026, 7, 15), float("nan"), float("inf"), b"x", {"a": 1}, object(), [["a"]]],
    )
    def test_values_without_a_text_are_refused(self, bad: Any) -> None:
        with pytest.raises(InvalidRequest, match="flag"):
            url(flag=bad)

    def test_lone_surrogates_are_refused(self) -> None:
        with pytest.raises(InvalidRequest, match="surrogate"):
            url(flag="\ud800")

    @pytest.mark.parametrize("given", [{}, {"flag": None}, {"flag": UNSET}])
    def test_required(self, given: dict[str, Any]) -> None:
        with pytest.raises(InvalidRequest, match="flag must be given"):
            build(LIST, BASE, (), given)
        assert build(LIST, BASE, (), {"flag": "x"}).url.endswith("?flag=x")

    @pytest.mark.slow
    @given(st.dictionaries(st.text(min_size=1), st.text() | st.lists(st.text(), min_size=1)))
    def test_any_query_comes_back_as_it_was(self, query: dict[str, Any]) -> None:
        query = {name: value for name, value in query.items() if name not in GET.exploded}
        try:
            built = build(GET, BASE, ("1", "2"), query)
        except InvalidRequest:
            return
        parts = urlsplit(built.url)
        assert parts.path == "/api/things/1/parts/2"
        assert parts.fragment == ""
        joined = {k: v if isinstance(v, str) else ",".join(v) for k, v in query.items()}
        assert dict(parse_qsl(parts.query, keep_blank_values=True)) == joined
        assert built.url.isascii()
        assert built.url.isprintable()


class TestCompany:
    PUBLIC = OPERATIONS["get_client_geofences"]

    def test_public_operations_carry_it(self) -> None:
        built = build(self.PUBLIC, BASE, (), {"page[size]": 5}, company_id="AbC123")
        assert built.url == f"{BASE}/client/geofences?company_id=AbC123&page%5Bsize%5D=5"

    def test_private_operations_do_not(self) -> None:
        assert "company" not in build(GET, BASE, ("1", "2"), company_id="AbC123").url


class TestFilters:
    EVENTS = OPERATIONS["get_events"]

    def test_a_string_passes_untouched(self) -> None:
        text = 'equals(metric_id,"ab c")&x=1'
        built = build(self.EVENTS, BASE, (), {"filter": text})
        assert parse_qsl(urlsplit(built.url).query) == [("filter", text)]

    def test_an_expression_is_checked_and_written(self) -> None:
        built = build(self.EVENTS, BASE, (), {"filter": F.metric_id == "abc"})
        assert parse_qsl(urlsplit(built.url).query) == [("filter", 'equals(metric_id,"abc")')]
        with pytest.raises(FilterError) as caught:
            build(self.EVENTS, BASE, (), {"filter": F.no_such_field == "abc"})
        assert caught.value.operation == "get_events"


class TestHeaders:
    NAME = "X-Klaviyo-API-Filters"

    def test_values(self) -> None:
        built = build(HEADED, BASE, (), None, {self.NAME: "equals(lat,1)"})
        assert built.headers == {"x-klaviyo-api-filters": "equals(lat,1)"}
        assert build(HEADED, BASE, (), None, {self.NAME: UNSET}).headers is None

    @pytest.mark.parametrize("control", CONTROLS)
    def test_control_characters_are_refused(self, control: str) -> None:
        with pytest.raises(InvalidRequest):
            build(HEADED, BASE, (), None, {self.NAME: f"a{control}b"})

    @pytest.mark.parametrize("name", ["Authorization", "Host", "a b", "a\r\nb", ""])
    def test_names(self, name: str) -> None:
        with pytest.raises(InvalidRequest):
            build(HEADED, BASE, (), None, {name: "x"})

    def test_check_header(self) -> None:
        assert check_header("X-Trace", "abc") == "x-trace"
        for name, value in [
            ("authorization", "x"),
            ("Cookie", "x"),
            ("a:b", "x"),
            ("a", "x\r\ny"),
            ("a", 1),
            (1, "x"),
        ]:
            with pytest.raises(ConfigurationError):
                check_header(name, value)

    @pytest.mark.slow
    @given(st.text(), st.text())
    def test_no_header_breaks_its_line(self, name: str, value: str) -> None:
        try:
            check_header(name, value)
        except ConfigurationError:
            return
        line = f"{name}: {value}"
        assert line.splitlines() == [line]
        assert name.isascii()
        assert ":" not in name


class TestBody:
    CREATE = OPERATIONS["create_profile"]

    def test_json(self) -> None:
        body = {"email": "ada@example.com"}
        assert build(self.CREATE, BASE, (), None, None, body).body == (
            b'{"data":{"type":"profile","attributes":{"email":"ada@example.com"}}}'
        )

    @pytest.mark.parametrize("body", [None, UNSET])
    def test_missing(self, body: Any) -> None:
        with pytest.raises(InvalidRequest, match="needs a body"):
            build(self.CREATE, BASE, (), None, None, body)

    def test_superfluous(self) -> None:
        with pytest.raises(InvalidRequest, match="takes no body"):
            build(GET, BASE, ("1", "2"), None, None, {"a": 1})

    @pytest.mark.parametrize("body", [7, {"properties": {"x": object()}}, [object()]])
    def test_what_cannot_be_encoded_is_refused(self, body: Any) -> None:
        with pytest.raises(InvalidRequest) as caught:
            build(self.CREATE, BASE, (), None, None, body)
        assert caught.value.operation == "create_profile"


class TestUpload:
    OPERATION = OPERATIONS["upload_image_from_file"]

    def form(self, **body: Any) -> Upload:
        form = build(self.OPERATION, BASE, (), None, None, body).body
        assert isinstance(form, Upload)
        return form

    def test_bytes(self) -> None:
        form = self.form(file=bytearray(b"GIF89a"), name="logo", hidden=True)
        assert form.source == b"GIF89a"
        assert dict(form.fields) == {"name": "logo", "hidden": "true"}
        assert form.field == "file"
        assert form.filename == "upload"
        assert form.replayable

    def test_path(self, tmp_path: Path) -> None:
        for path in (tmp_path / "logo.png", str(tmp_path / "logo.png")):
            form = self.form(file=path)
            assert form.filename == "logo.png"
            assert form.replayable

    def test_file_objects(self, tmp_path: Path) -> None:
        file = io.BytesIO(b"0123456789")
        file.seek(4)
        form = self.form(file=file)
        assert form.start == 4
        assert form.replayable
        assert form.filename == "upload"

        class Pipe(io.RawIOBase):
            name = 7

            def readable(self) -> bool:
                return True

        form = self.form(file=Pipe())
        assert not form.replayable
        assert form.filename == "upload"

    @pytest.mark.parametrize("body", [{}, {"name": "x"}, {"file": 7}, {"file": None}])
    def test_not_a_file(self, body: dict[str, Any]) -> None:
        with pytest.raises(InvalidRequest):
            build(self.OPERATION, BASE, (), None, None, body)

    @given(st.text(), st.text())
    def test_names_cannot_break_out(self, field: str, name: str) -> None:
        file = io.BytesIO()
        file.name = name
        try:
            head = Upload("file", file, [(field, "x")]).head("BOUNDARY", b"")
        except UnicodeEncodeError:
            return
        parts = head.decode().split("--BOUNDARY\r\n")
        assert len(parts) == 3
        for part in parts[1:]:
            header, _, _ = part.partition("\r\n\r\n")
            for line in header.split("\r\n"):
                assert line.splitlines() == [line]
            assert header.count('"') == (2 if part is parts[1] else 4)

    @pytest.mark.parametrize(
        ("name", "first", "expected"),
        [
            ("x", b"\xff\xd8\xff\xe0", "image/jpeg"),
            ("x.gif", b"\x89PNG\r\n\x1a\n", "image/png"),
            ("x", b"GIF89a", "image/gif"),
            ("x.JPG", b"", "image/jpeg"),
            ("x.png", b"?", "image/png"),
            ("x.txt", b"hello", "application/octet-stream"),
        ],
    )
    def test_content_type(self, name: str, first: bytes, expected: str) -> None:
        assert content_type(name, first) == expected


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("page[size]", "page_size"),
        ("additional-fields[profile]", "additional_fields_profile"),
        ("sort", "sort"),
        ("X-Klaviyo-API-Filters", "X_Klaviyo_API_Filters"),
    ],
)
def test_python_name(wire: str, python: str) -> None:
    assert python_name(wire) == python


def test_every_operation_can_be_planned() -> None:
    for operation in OPERATIONS.values():
        ids = tuple("id" for _ in range(operation.path.count("{")))
        required = dict.fromkeys(operation.required, "x")
        bare = replace(operation, body=None)
        request = build(bare, BASE, ids, required, None, None, "AbC123")
        assert isinstance(request, Request)
        assert "{" not in request.url
        assert request.url.startswith(f"{BASE}/{'client' if operation.public else 'api'}/")
