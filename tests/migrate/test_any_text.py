"""No text makes the scanner fail in a way of its own."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaviyo_async.migrate import ScanReport, scan

DATA = Path(__file__).parent / "data"
SOURCES = [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("*.py.txt"))]
LINES = [line for source in SOURCES for line in source.splitlines()]
PIECES = [
    *("klaviyo", "KlaviyoAPI", "from klaviyo_api import KlaviyoAPI\n", "k = KlaviyoAPI(", "k."),
    *("Profiles.", "get_profiles(", "page_cursor=", "f'{", "}'", "'https://a.klaviyo.com/api/v2/"),
    *(
        "getattr(",
        "lambda k: ",
        "*",
        "**",
        ")",
        "]",
        "[",
        ",",
        "=",
        ":",
        "\n",
        "\n  ",
        "async def ",
    ),
    *("await ", "F.format", "%s", "links", "['next']", "\0", "\ud800", "\x85", "\u2028", "\\N{x}"),
]


def check(source: str) -> None:
    with contextlib.suppress(SyntaxError, UnicodeError):
        findings = scan(source)
        assert findings == scan(source)
        assert findings == sorted(findings)
        for finding in findings:
            assert finding.line >= 1
            assert finding.column >= 1
            assert "\n" not in str(finding)
        json.loads(ScanReport(findings).to_json())


@pytest.mark.slow
@given(st.text())
def test_text(text: str) -> None:
    check(text)
    check(f"klaviyo = 1\n{text}")


@pytest.mark.slow
@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_pieces(source: str) -> None:
    check(source)


@pytest.mark.slow
@settings(max_examples=200)
@given(st.lists(st.sampled_from(LINES), max_size=30).map("\n".join))
def test_lines(source: str) -> None:
    check(source)


@pytest.mark.slow
@given(st.sampled_from(SOURCES), st.data())
def test_torn_files(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    check(source[:start] + source[start + data.draw(st.integers(0, 40)) :])
