"""The benchmarks, which take too long to be run here, can at least be begun."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


@pytest.mark.slow
def test_all_of_them_import() -> None:
    names = sorted(path.stem for path in BENCHMARKS.glob("bench_*.py"))
    assert len(names) > 10
    code = f"import {', '.join(names)}"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=BENCHMARKS, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr


def test_figures_are_those_of_the_results() -> None:
    command = [sys.executable, str(BENCHMARKS / "figures.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("value", "above", "below"),
    [
        (1.001, "1.01", "1.00"),
        (0.1234, "0.124", "0.123"),
        (226.01, "227", "226"),
        (5.0, "5.00", "5.00"),
    ],
)
def test_figures_are_rounded_against_us(
    value: float, above: str, below: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    figures = importlib.import_module("figures")
    assert (figures.up(value), figures.down(value)) == (above, below)


def test_ratios_are_rounded_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    figures = importlib.import_module("figures")
    assert [figures.ratio(value) for value in (1.0, 1.1, 1.1001, 0.899)] == [
        "1.00",
        "1.10",
        "1.11",
        "0.90",
    ]


@pytest.mark.slow
@pytest.mark.parametrize("what", ["modules", "calls", "allocations"])
def test_counts_depend_neither_on_the_day_nor_on_the_folder(
    what: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    counting = importlib.import_module("counting")
    elsewhere = tmp_path / "klaviyo_async" / "with a blank" / "ü"
    for package in counting.OWN:
        source = Path(str(importlib.import_module(package).__file__)).parent
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(source, elsewhere / package, ignore=ignored)
    found = []
    for seed, path in (("0", os.environ.get("PYTHONPATH", "")), ("1", str(elsewhere))):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
        command = [sys.executable, str(BENCHMARKS / "counting.py"), what]
        done = subprocess.run(command, env=environment, capture_output=True, check=False)
        if done.returncode == 3:
            pytest.skip("there is no C compiler")
        assert done.returncode == 0, done.stderr
        found.append(json.loads(done.stdout))
    here, there = found
    assert here.keys() == there.keys() != set()
    for name, count in here.items():
        assert abs(count - there[name]) <= counting.SLACK.get(name, 0), name


@pytest.mark.slow
def test_a_count_above_its_bound_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    quick = importlib.import_module("quick")
    assert not quick.over({"a": 3, "b": 2, "new": 9}, {"a": 3, "b": 3})
    assert quick.over({"a": 4, "b": 2}, {"a": 3, "b": 3})
    assert "TOO MANY" in capsys.readouterr().out


@pytest.mark.slow
def test_what_differs_from_run_to_run_has_room(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    quick = importlib.import_module("quick")
    ((name, room),) = quick.SLACK.items()
    assert not quick.over({name: 1000 + room}, {name: 1000})
    assert quick.over({name: 1001 + room}, {name: 1000})


HELP = """
import runpy, sys
sys.path[0], *names = sys.argv[1:]
for name in names:
    sys.argv = [name, "--help"]
    try:
        runpy.run_module(name, run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        print(name, ended.code)
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("place", "package"),
    [(BENCHMARKS, ""), (BENCHMARKS.parent, "benchmarks.")],
    ids=["script", "module"],
)
def test_scripts_run_either_way(place: Path, package: str) -> None:
    """By their path, where they find what lies beside them, and from the root by their name."""
    patterns = ("bench_*.py", "compare_*.py", "figures.py", "quick.py", "run.py")
    names = [package + path.stem for pattern in patterns for path in BENCHMARKS.glob(pattern)]
    assert len(names) > 13
    done = subprocess.run(
        [sys.executable, "-c", HELP, str(place), *names],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stdout.splitlines() if line.endswith(" 0")] == [
        f"{name} 0" for name in names
    ]
    assert done.stdout.count("usage:") == len(names)
