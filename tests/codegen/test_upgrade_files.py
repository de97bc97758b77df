"""The upgrade check reads a source tree as it is: what it skips, what it says of what it cannot read."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.overlay import Overlay
from codegen.upgrade import render, upgrade_check

from . import mutations as methods
from . import mutations_of_models as models
from .programs import EVERYTHING, check
from .synthetic import document

NOTHING = Overlay()


def test_a_file_that_cannot_be_read_is_one_line_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("def f(:\n")
    (tmp_path / "nul.py").write_bytes(b"x = '\0'\n")
    (tmp_path / "latin.py").write_bytes(b"x = '\xe9'\n")
    (tmp_path / "deep.py").write_text("(" * 5000 + ")" * 5000)
    (tmp_path / "long.py").write_text("x = " + "+".join(["1"] * 5000))
    (tmp_path / "old.py").write_bytes(
        "# coding: latin-1\nx = 'é'; k.birchs.create_birch(1)\n".encode("latin-1")
    )
    found = check(tmp_path, EVERYTHING, methods.operation_removed)
    unread = [f for f in found if f.change is None]
    assert sorted(f.path.name for f in unread) == [
        "bad.py",
        "deep.py",
        "latin.py",
        "long.py",
        "nul.py",
    ]
    assert all("\n" not in str(f) and "cannot be read" in f.text for f in unread)
    assert {f.path.name for f in found if f.change} == {"app.py", "old.py"}
    assert render(found).splitlines()[-1] == "7 places in 2 files; 5 files not read"


def test_columns_count_characters(tmp_path: Path) -> None:
    source = 'x = "é"; k.birchs.create_birch(1)\n'
    (found,) = check(tmp_path, source, methods.operation_removed)
    assert found.column == source.index("create_birch") + 1
    assert str(found) == f"{tmp_path}/app.py:1:19: klaviyo.birchs.create_birch(): is gone"


def test_what_is_not_the_programs_own_is_left_out(tmp_path: Path) -> None:
    for folder in (".git", ".venv", "env", "lib/site-packages", "node_modules", "__pycache__"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "a.py").write_text("k.birchs.create_birch(1)\n")
    (tmp_path / "env" / "pyvenv.cfg").touch()
    assert check(tmp_path, "", methods.operation_removed) == []


def test_a_single_file_and_a_folder_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "one.py"
    path.write_text("k.birchs.create_birch(1)\n")
    old, new = document(), document(["apple"])
    assert len(upgrade_check(old, new, path, NOTHING)) == 1
    with pytest.raises(CodegenError, match="there is no such folder"):
        upgrade_check(old, new, tmp_path / "absent", NOTHING)


def test_nothing_is_imported(tmp_path: Path) -> None:
    check(tmp_path, "raise SystemExit\n", methods.operation_removed)


def test_a_beta_package_is_reached_through_beta(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("k.beta.birchs.create_birch(1)\n")
    old = document(revision="2030-01-15.pre")
    new = document(["apple"], revision="2030-04-15.pre")
    assert len(upgrade_check(old, new, tmp_path, NOTHING)) == 1


def test_no_finding_is_said_so(tmp_path: Path) -> None:
    assert render(check(tmp_path, EVERYTHING)) == "nothing that breaks\n"


@pytest.mark.slow
def test_other_packages_by_name(tmp_path: Path) -> None:
    source = "from forest.klaviyo.models import BirchSpot\n"
    assert check(tmp_path, source, models.schema_renamed) == []
    assert len(check(tmp_path, source, models.schema_renamed, packages=("klaviyo",))) == 1
