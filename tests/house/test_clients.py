"""What users are told of the programs that are run against the sandbox is what those tests say."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from .source import ROOT

CLIENTS = ROOT / "tests" / "clients"
DOCUMENT = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8")


def data(name: str) -> dict[str, Any]:
    return tomllib.loads((CLIENTS / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", data("clients.toml"))
def test_each_program_is_named_with_its_version(name: str) -> None:
    client = data("clients.toml")[name]
    packages = [*client.get("alone", client.get("packages", ())), *client.get("npm", ())]
    package, _, version = re.sub("==", "@", packages[0]).partition("@")
    assert f"`{package}`" in DOCUMENT
    assert version in DOCUMENT


@pytest.mark.parametrize("limit", data("limits.toml")["limit"], ids=lambda each: each["step"])
def test_what_they_cannot_do_is_said_with_its_reason(limit: dict[str, Any]) -> None:
    assert {*limit["clients"]} <= data("clients.toml").keys()
    rows = [line for line in DOCUMENT.splitlines() if line.startswith("|")]
    assert any(f"`{limit['step']}`" in row and limit["reason"] in row for row in rows)


def test_as_many_reasons_are_said_as_there_are() -> None:
    table = DOCUMENT.partition("| program | what | why |")[2].partition("\n\n")[0]
    rows = table.splitlines()[2:]
    told = [step for row in rows for step in re.findall("`([^`]+)`", row.split("|")[2])]
    assert sorted(told) == sorted(each["step"] for each in data("limits.toml")["limit"])


def test_what_is_installed_is_pinned() -> None:
    for name, client in data("clients.toml").items():
        if "npm" in client:
            assert all(re.search(r"@\d+\.\d+\.\d+$", each) for each in client["npm"])
            continue
        locked = (CLIENTS / "locks" / f"{name}.txt").read_text(encoding="utf-8").split()
        assert {*client["packages"]} <= {*locked}
        assert all(re.fullmatch(r"[\w.-]+==[\w.+!-]+", each) for each in locked if "=" in each)
