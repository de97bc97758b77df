"""Vendoring: where documents come from, and that a failed run changes nothing."""

from __future__ import annotations

import http.server
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from codegen import fetch
from codegen.errors import CodegenError
from codegen.vendor import vendor

from .upstream import GOLDEN, REVISION, SOURCE, UPSTREAM, files, upstream


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("exists", [False, True])
@pytest.mark.parametrize("at", [1, 2])
def test_an_interrupted_run_changes_nothing(
    failure: BaseException,
    exists: bool,
    at: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "spec"
    if exists:
        older = upstream()
        older["paths"].pop("/api/parts")
        source = tmp_path / "older.json"
        source.write_text(json.dumps(older))
        vendor(str(source), out)
    before = files(out)
    replace, calls = Path.replace, iter(range(1, 100))

    def failing(self: Path, target: Path) -> Path:
        if next(calls) == at:
            raise failure
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(
        KeyboardInterrupt if isinstance(failure, KeyboardInterrupt) else CodegenError
    ):
        vendor(str(SOURCE), out)
    assert files(out) == before
    assert sorted(path.name for path in out.iterdir()) == ([REVISION] if exists else [])


def test_files_beside_the_vendored_ones_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / REVISION).mkdir()
    (tmp_path / REVISION / "notes.txt").write_text("mine")
    vendor(str(SOURCE), tmp_path)
    assert (tmp_path / REVISION / "notes.txt").read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / REVISION).write_text("in the way")
    with pytest.raises(CodegenError, match=REVISION):
        vendor(str(SOURCE), tmp_path)
    assert files(tmp_path) == {REVISION: b"in the way"}


# --- URLs


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path.startswith("/moved"):
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()
            return
        if not self.path.startswith(("/good", "/short")):
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(UPSTREAM) + self.path.startswith("/short")))
        self.end_headers()
        self.wfile.write(UPSTREAM)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def _server() -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def test_a_document_is_fetched_from_a_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")
    with _server() as place:
        done = vendor(f"http://{place}/good.json", tmp_path)
    assert done.path.read_bytes() == GOLDEN


@pytest.mark.parametrize(
    ("path", "expected"),
    [("none.json", "HTTP 404"), ("short", "broke off after"), ("moved", "HTTP 302")],
)
def test_a_failing_url_is_refused_and_its_secrets_are_not_told(
    path: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "*")
    with _server() as place, pytest.raises(CodegenError, match=expected) as refused:
        vendor(f"http://{place}/{path}?token=secret", tmp_path)
    assert str(refused.value).startswith(f"http://{place}/{path}: ")
    assert "secret" not in str(refused.value)
    assert files(tmp_path) == {}


def test_a_silent_or_absent_server_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr(fetch, "_TIMEOUT", 0.02)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(CodegenError, match=r"timed out|no answer"):
            vendor(f"http://127.0.0.1:{port}/", tmp_path)
    with pytest.raises(CodegenError, match="refused"):
        vendor(f"http://127.0.0.1:{port}/", tmp_path)


@pytest.mark.parametrize("url", ["file:///etc/hostname", "ftp://127.0.0.1/spec.json"])
def test_other_schemes_are_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="only http and https"):
        vendor(url, tmp_path)


def test_a_url_is_shown_without_credentials() -> None:
    shown = fetch.display_url("https://user:pass@host.invalid/a@b/spec.json?key=1#f")
    assert shown == "https://host.invalid/a@b/spec.json"
