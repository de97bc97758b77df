"""What was the default stays in the wheel: a package for each older revision, and lists that follow them."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from codegen import revision as command
from codegen.cli import app
from codegen.errors import CodegenError
from codegen.kept import contents, kept_revisions, outdated, package_of
from klaviyo_async.core.operations import KEPT_PACKAGES

from .synthetic import document

ROOT = Path(__file__).parents[2]
NEXT, LATER = "2030-01-15", "2030-04-15"


def _apply(root: Path, *revisions: str) -> dict[str, str]:
    found = outdated(root, revisions)
    for path, text in found.items():
        path.write_text(text, encoding="utf-8")
    return {str(path.relative_to(root)): text for path, text in found.items()}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files that name what is kept, as they are with one revision, and that revision's package."""
    for path in outdated(ROOT, [NEXT]):
        copy = tmp_path / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    assert len(_apply(tmp_path, NEXT)) == 6
    (tmp_path / "generated" / package_of(NEXT)).mkdir(parents=True)
    return tmp_path


def test_the_lists_are_those_of_the_packages() -> None:
    kept = kept_revisions(ROOT / "generated")
    assert kept
    assert outdated(ROOT, kept) == {}
    assert {date: package_of(date) for date in kept} == KEPT_PACKAGES


def _lists(value: Any) -> list[list[str]]:
    """The lists of a TOML document in which the beta package stands."""
    if isinstance(value, dict):
        return [found for each in value.values() for found in _lists(each)]
    if isinstance(value, list) and any(str(each).endswith("openapi_beta") for each in value):
        return [value]
    return [found for each in value for found in _lists(each)] if isinstance(value, list) else []


def test_one_more_stands_wherever_others_do(checkout: Path) -> None:
    before = {path: path.read_text() for path in checkout.rglob("*") if path.is_file()}
    files = _apply(checkout, NEXT, LATER)
    lists = _lists(tomllib.loads(files["pyproject.toml"]))
    assert len(lists) == 5
    for found in lists:
        names = [name.removeprefix("generated/") for name in found]
        at = names.index("klaviyo_openapi_beta")
        assert names[at - 3 : at] == ["klaviyo_openapi", package_of(NEXT), package_of(LATER)]
    (table,) = (
        ast.literal_eval(node.value.args[0])
        for node in ast.parse(files["klaviyo_async/core/operations.py"]).body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.target) == "KEPT_PACKAGES"
    )
    assert table == {NEXT: package_of(NEXT), LATER: package_of(LATER)}
    for room in ("client", "blocking"):
        text = files[f"klaviyo_async/{room}/client.py"]
        assert re.findall(r'areas: Literal\["(.+?)"\]\) -> late.Areas(\d+)', text) == [
            (NEXT, "20300115"),
            (LATER, "20300415"),
        ]
        late = files[f"klaviyo_async/{room}/late.py"]
        imported = {
            str(alias.asname): str(node.module)
            for node in ast.walk(ast.parse(late))
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        assert imported["Areas20300415"].startswith(f"{package_of(LATER)}.")
        assert '    "Areas20300115",\n    "Areas20300415",\n' in late
    ruff = Path(sys.executable).with_name("ruff")
    python = [str(checkout / name) for name in files if name.endswith(".py")]
    subprocess.run(
        [ruff, "format", "--isolated", "--line-length=100", "--check", *python], check=True
    )
    # And nothing is left of it when it goes.
    _apply(checkout, NEXT)
    assert {path: path.read_text() for path in before} == before


def test_the_command_follows_the_packages(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    run = CliRunner().invoke
    assert run(app, ["kept", "--check"]).exit_code == 0
    (checkout / "generated" / package_of(LATER)).mkdir()
    refused = run(app, ["kept", "--check"])
    assert refused.exit_code == 1
    assert "pyproject.toml: names others" in refused.output
    assert "pyproject.toml: rewritten" in run(app, ["kept"]).output
    assert run(app, ["kept", "--check"]).output == f"kept: {NEXT}, {LATER}\n"
    monkeypatch.chdir(checkout / "generated")
    assert "not the repository" in str(run(app, ["kept"]).exception)


def test_a_file_without_its_list(checkout: Path) -> None:
    path = checkout / "klaviyo_async" / "client" / "late.py"
    path.write_text("")
    with pytest.raises(CodegenError, match=r"late\.py: 'from klaviyo_openapi_beta.*is not in it"):
        outdated(checkout, [NEXT])
    with pytest.raises(CodegenError, match="no older revision has a package"):
        outdated(checkout, [])


def test_what_the_wheel_has_is_told() -> None:
    assert list(contents(LATER, ["2029-04-16", NEXT])) == [
        f"the wheel has {LATER}, the default, and beside it {NEXT}, 2029-04-16"
    ]
    _, note = contents(LATER, ["2029-04-15", NEXT])
    assert note == (
        f"note: Klaviyo deprecates 2029-04-15 on {LATER}; to let it go, remove "
        "klaviyo_openapi_2029_04_15 from generated/, then `make generate`"
    )


@pytest.mark.slow
def test_the_former_default_is_kept(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the command that takes a checkout from one revision to the next, and not twice."""
    monkeypatch.chdir(checkout)
    monkeypatch.setattr(command, "_check_types", lambda *_: None)  # tests/codegen/test_revision.py
    (checkout / "overlay.toml").write_text("")

    def revise(revision: str, *resources: str) -> list[str]:
        source = checkout / "source.json"
        source.write_text(json.dumps(document(resources, revision)))
        told: list[str] = []
        places = (Path("spec"), Path("generated"), Path("overlay.toml"), Path("CHANGELOG.md"))
        command.revise(str(source), *places, told.append)
        return told

    def speaks(package: str) -> str:
        text = (checkout / "generated" / package / "_runtime.py").read_text()
        return text.partition('REVISION: Final = "')[2].partition('"')[0]

    revise(LATER, "apple")
    assert kept_revisions(Path("generated")) == [NEXT]
    told = revise("2030-07-15", "apple", "birch")
    assert f"the wheel has 2030-07-15, the default, and beside it {LATER}, {NEXT}" in told
    assert (speaks("klaviyo_openapi"), speaks(package_of(LATER))) == ("2030-07-15", LATER)
    assert outdated(checkout, [NEXT, LATER]) == {}
    assert f'`klaviyo.using("{LATER}")`' in Path("CHANGELOG.md").read_text()
    # The document of the same revision is edited most weeks.
    revise("2030-07-15", "apple", "birch", "cedar")
    assert kept_revisions(Path("generated")) == [NEXT, LATER]
