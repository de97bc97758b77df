"""One command takes a checkout from one revision to the next."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ..older_revision import OLD

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NEW = "2026-07-15"


@pytest.fixture
def clone(tmp_path: Path, older_package: Path) -> Path:
    """A checkout whose package still speaks the older revision."""
    for name in ("codegen", "Makefile", "pyproject.toml"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path / name)
    shutil.copytree(ROOT / "spec" / OLD, tmp_path / "spec" / OLD)
    shutil.copy(ROOT / "spec" / "overlay.toml", tmp_path / "spec")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- Mine.\n\n## 0.1\n")
    shutil.copytree(older_package, tmp_path / "generated" / "klaviyo_openapi")
    return tmp_path


def _run(folder: Path, *command: str, code: int = 0) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def _make(folder: Path, *arguments: str, code: int = 0) -> str:
    # The environment is the one that runs the tests: nothing is to be installed.
    bin_ = Path(sys.executable).parent
    return _run(folder, "make", "READY=", f"BIN={bin_}", *arguments, code=code)


@pytest.mark.parametrize(
    "part", [pytest.param("/api/catalog", id="catalog"), pytest.param("/", marks=pytest.mark.soak)]
)
def test_make_revision(clone: Path, tmp_path: Path, part: str) -> None:
    """Of a part of the document, and of the whole."""
    document = json.loads((ROOT / "spec" / NEW / "stable.json").read_bytes())
    document["paths"] = {p: item for p, item in document["paths"].items() if p.startswith(part)}
    operations = sum(
        "operationId" in each for p in document["paths"].values() for each in p.values()
    )
    new = tmp_path / "new.json"
    new.write_text(json.dumps(document))
    told = _make(clone, "revision", f"SPEC={new}")
    assert f"{operations} operations" in told
    assert "mypy --strict: clean" in told
    # It is not the client's own repository, whose lists would name it.
    assert f"no package of {OLD} any more; for one: generate --spec spec/{OLD} --package" in told
    runtime = (clone / "generated" / "klaviyo_openapi" / "_runtime.py").read_text()
    assert f'REVISION: Final = "{NEW}"' in runtime
    source = json.loads((clone / "spec" / NEW / "source.json").read_text())
    assert source["operations"] == operations
    changelog = (clone / "CHANGELOG.md").read_text()
    assert changelog.count(f"### {OLD} → {NEW}: ") == 1
    assert changelog.index("### ") < changelog.index("- Mine.") < changelog.index("## 0.1")
    assert "is what" in _run(
        clone, sys.executable, "-m", "codegen", "check", "--spec", f"spec/{NEW}"
    )
    # The same document again changes nothing, and adds nothing.
    again = _make(clone, "revision", f"SPEC={new}")
    assert "no change" in again
    assert (clone / "CHANGELOG.md").read_text() == changelog


def test_a_bad_document_changes_nothing(clone: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"openapi": "3.0.2", "info": {"version": "2027-01-15"}, "paths": {}}')
    before = sorted(path.relative_to(clone) for path in clone.rglob("*") if path.is_file())
    told = _make(clone, "revision", f"SPEC={bad}", code=2)
    assert "error: " in told
    assert "Traceback" not in told
    after = sorted(p.relative_to(clone) for p in clone.rglob("*") if p.is_file())
    assert [p for p in after if "__pycache__" not in p.parts] == [
        p for p in before if "__pycache__" not in p.parts
    ]


def test_an_older_revision_leaves_the_package_as_it_is(clone: Path, tmp_path: Path) -> None:
    text = (ROOT / "spec" / OLD / "stable.json").read_text(encoding="utf-8")
    document = json.loads(text.replace(OLD, "2025-01-15"))
    document["paths"] = {"/api/accounts": document["paths"]["/api/accounts"]}
    older = tmp_path / "older.json"
    older.write_text(json.dumps(document))
    runtime = (clone / "generated" / "klaviyo_openapi" / "_runtime.py").read_bytes()
    told = _make(clone, "revision", f"SPEC={older}", code=2)
    assert f"speaks {OLD}, which is newer than 2025-01-15, and was left as it is" in told
    assert (clone / "generated" / "klaviyo_openapi" / "_runtime.py").read_bytes() == runtime
    # It is there to be generated beside it.
    generate = ("generate", "--spec", "spec/2025-01-15", "--package", "older")
    assert "2025-01-15: 1 operations" in _run(clone, sys.executable, "-m", "codegen", *generate)


def test_a_diff_of_nothing_says_what_is_missing(clone: Path) -> None:
    assert "usage: make diff OLD=path-or-url NEW=path-or-url" in _make(clone, "diff", code=2)


@pytest.mark.soak
def test_diff_on_the_command_line() -> None:
    def diff(*arguments: str, code: int = 0) -> str:
        return _run(ROOT, sys.executable, "-m", "codegen", "diff", *arguments, code=code)

    old, new = f"spec/{OLD}", f"spec/{NEW}"
    assert diff(old, old, "--fail-on", "breaking") == f"{OLD} → {OLD}: no change\n"
    assert "breaking" in diff(old, new, "--fail-on", "breaking", code=1)
    assert json.loads(diff(old, new, "--format", "json"))["new"] == NEW
    assert "error: " in diff(old, "nowhere.json", code=2)
    assert "error: " in diff(old, new, "--format", "xml", code=2)


@pytest.mark.soak
def test_upgrade_check_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        "async def name(klaviyo):\n"
        '    return await klaviyo.profiles.get_profile("P", include=["conversation"])\n'
    )
    arguments = ("-m", "codegen", "upgrade-check", f"spec/{OLD}", f"spec/{NEW}", "--source")
    told = _run(ROOT, sys.executable, *arguments, str(tmp_path), code=1)
    assert "app.py:2:" in told
    assert 'no longer takes "conversation"' in told
    (tmp_path / "app.py").write_text("print()\n")
    assert _run(ROOT, sys.executable, *arguments, str(tmp_path)) == "nothing that breaks\n"
    assert "error: " in _run(ROOT, sys.executable, *arguments, str(tmp_path / "no"), code=2)
