"""The public surface is what was accepted last."""

from __future__ import annotations

import pytest

from .surface import ACCEPT, SNAPSHOT, changes, main, surface


@pytest.mark.slow
def test_the_public_surface_is_the_accepted_one() -> None:
    found = changes(SNAPSHOT.read_text(encoding="utf-8"), surface())
    assert not found, f"if this is meant, say so in CHANGELOG.md and run `{ACCEPT}`:\n{found}"


def test_changes_can_be_read() -> None:
    old = "a(x: int) -> None\nb: str\n"
    assert changes(old, "a(x: int, y: int) -> None\nb: str\nc: str\n") == (
        "-a(x: int) -> None\n+a(x: int, y: int) -> None\n+c: str"
    )


@pytest.mark.slow
def test_the_surface_tells_what_users_rely_on() -> None:
    lines = surface().splitlines()
    for line in (
        "klaviyo_async.KlaviyoClient.closed: bool  # property",
        "async klaviyo_async.KlaviyoClient.aclose(grace: float = 5.0) -> None",
        "klaviyo_async.BadRequestError class(APIStatusError)",
        "klaviyo_async.jobs.Job = klaviyo_async.Job",
        "klaviyo_async.migrate.scan(source: str, path: str = '<source>') -> list[Finding]",
    ):
        assert line in lines
    assert any(line.startswith("~.Sink.") for line in lines), "what `ingest()` returns"


@pytest.mark.slow
def test_an_unknown_argument() -> None:
    assert main(["--acept"]) == 2
