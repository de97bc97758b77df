"""What documents for contributors name exists: files, make targets, rooms, words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from .source import ROOT

DOCUMENTS = ("ARCHITECTURE.md", "CONTRIBUTING.md", ".github/pull_request_template.md")
WORDS = (
    "record batch request attempt call settle acknowledge dead-letter receipt spool permit bucket window tier"
    " lane quota-owner backoff retry-budget lifecycle hook deadline checkpoint watermark slice stream"
    " chunk log piece round head form-of-a-head deferred"
)
"""What the glossary has to explain."""

CODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"^[\w.][\w./-]*(/|\.(md|py|toml|txt|jinja|yml))$|^\.ci/run$|^generated/$")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
BLOCK = re.compile(r"^```\n(.*?)^```", re.DOTALL | re.MULTILINE)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def paths(text: str) -> set[str]:
    """Files and folders that a document names in code or links to."""
    return {code for code in CODE.findall(text) if PATH.match(code)} | set(LINK.findall(text))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_exist(name: str) -> None:
    named = paths(text_of(name))
    missing = sorted(path for path in named if not (ROOT / path).exists())
    assert not missing
    folders = [path for path in named if path.endswith("/")]
    assert all((ROOT / path).is_dir() for path in folders)


def test_paths_are_seen() -> None:
    assert len(paths(text_of("ARCHITECTURE.md"))) > 60
    assert paths(
        "`a/b.py` and `c/`, [d](docs/d.md#e); `make x`, `a.b`, `<a>/b.py`, [f](https://g.h)"
    ) == {
        "a/b.py",
        "c/",
        "docs/d.md",
    }


@pytest.mark.parametrize("name", DOCUMENTS)
def test_make_targets_exist(name: str) -> None:
    text = text_of(name)
    code = [
        *CODE.findall(text),
        *(line for block in BLOCK.findall(text) for line in block.split("\n")),
    ]
    named = {match[1] for each in code if (match := re.match(r"make ([a-z-]+)", each))}
    targets = set(re.findall(r"^([a-z-]+):", text_of("Makefile"), re.MULTILINE))
    assert not named - targets


def test_each_room_is_described() -> None:
    text = text_of("ARCHITECTURE.md")
    rooms = [path.parent for path in (ROOT / "klaviyo_async").glob("*/__init__.py")]
    assert len(rooms) > 15
    missing = [room.name for room in rooms if f"| `klaviyo_async/{room.name}/` |" not in text]
    assert not missing


def test_each_word_is_explained() -> None:
    rows = re.findall(r"^\| ([a-z ]+) \| \S", text_of("ARCHITECTURE.md"), re.MULTILINE)
    wanted = {word.replace("-", " ") for word in WORDS.split()}
    assert not wanted - set(rows)
    assert len(rows) == len(set(rows)), "one word, one meaning"


def _forms() -> list[Path]:
    return sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


@pytest.mark.parametrize("path", _forms(), ids=lambda path: path.stem)
def test_issue_forms_are_well_formed(path: Path) -> None:
    form: dict[str, Any] = YAML(typ="safe").load(path)
    if path.stem == "config":
        assert form.keys() <= {"blank_issues_enabled", "contact_links"}
        return
    assert {"name", "description", "body"} <= form.keys()
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert fields
    ids = [field["id"] for field in fields]
    assert len(ids) == len(set(ids))
    assert all(field["attributes"]["label"] for field in fields)
    kinds = {field["type"] for field in form["body"]}
    assert kinds <= {"markdown", "input", "textarea", "dropdown", "checkboxes"}
