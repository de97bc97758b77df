"""The small document's package is golden: every rule of the normaliser and templates shows in it.

After a deliberate change: `UPDATE_GOLDEN=1 pytest tests/codegen/test_generate.py`, then read the diff.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.generate import check, generate, load

DATA = Path(__file__).parent / "data"
GOLDEN = Path(__file__).parent / "golden" / "small_api"
NO_OVERLAY = DATA / "no_overlay.toml"


def _tree(root: Path) -> dict[str, str]:
    return {
        str(path.relative_to(root)): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.name != "_runtime.py"
    }


@pytest.mark.slow
def test_small_document_is_golden(tmp_path: Path) -> None:
    out = tmp_path / "small_api"
    summary = generate(DATA / "small.json", out, NO_OVERLAY)
    assert (summary.operations, summary.models) == (7, 11)
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for name, text in _tree(out).items():
            target = GOLDEN / f"{name}.txt"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    golden = {name.removesuffix(".txt"): text for name, text in _tree(GOLDEN).items()}
    assert _tree(out) == golden


@pytest.mark.slow
def test_generation_is_repeatable_and_check_sees_a_change(tmp_path: Path) -> None:
    out = tmp_path / "small_api"
    generate(DATA / "small.json", out, NO_OVERLAY)
    first = _tree(out)
    generate(DATA / "small.json", out, NO_OVERLAY)
    assert _tree(out) == first
    assert check(DATA / "small.json", out, NO_OVERLAY) == []
    module = out / "models" / "things.py"
    module.write_text(module.read_text() + "\n# by hand\n")
    (out / "stray.py").write_text("# @generated from nowhere\n")
    assert check(DATA / "small.json", out, NO_OVERLAY) == ["models/things.py", "stray.py"]


def test_foreign_files_are_refused_and_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "mine"
    out.mkdir()
    (out / "notes.py").write_text("print('mine')\n")
    with pytest.raises(CodegenError, match=r"holds notes\.py, which was not generated"):
        generate(DATA / "small.json", out, NO_OVERLAY)
    assert [path.name for path in out.iterdir()] == ["notes.py"]


@pytest.mark.slow
def test_a_refused_document_changes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "small_api"
    generate(DATA / "small.json", out, NO_OVERLAY)
    before = _tree(out)
    document = json.loads((DATA / "small.json").read_text())
    document["components"]["schemas"]["Place"]["properties"]["city"] = {
        "$ref": "#/components/schemas/Gone"
    }
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(document))
    with pytest.raises(CodegenError, match=r"\$ref to nowhere: #/components/schemas/Gone"):
        generate(broken, out, NO_OVERLAY)
    assert _tree(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.json", "small_api"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[]", "not an OpenAPI document"),
        ('{"paths": {}}', "not an OpenAPI document"),
        ('{"swagger": "2.0", "info": {}, "paths": {}}', "Swagger 2.0: OpenAPI 3 is needed"),
    ],
)
def test_load_refuses_what_is_no_document(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "document.json"
    path.write_text(text)
    with pytest.raises(CodegenError, match=message):
        load(path)


def test_load_says_what_a_folder_lacks(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"neither stable\.json nor beta\.json"):
        load(tmp_path)


def test_load_refuses_a_document_in_the_folder_of_another_revision(tmp_path: Path) -> None:
    folder = tmp_path / "2029-01-15"
    folder.mkdir()
    shutil.copy(DATA / "small.json", folder / "stable.json")
    with pytest.raises(CodegenError, match="is revision 2030-01-15, and lies in the folder of"):
        load(folder)
    assert load(folder.rename(tmp_path / "2030-01-15"))["info"]["version"] == "2030-01-15"
