"""Run the fast tests in an environment of their own.

Usage: python .ci/lane.py lowest | newest | VERSION   (a version of Python, such as 3.12)

`lowest` has the lowest versions of all packages that pyproject.toml names, as far as it allows;
`newest` the newest, and the newest Python that is at hand (`python .ci/lane.py newest-python` names it);
a version of Python what constraints.txt says. With the newest Python it costs least to measure what
of the code is reached, so its lane does, and fails below the bound in pyproject.toml. Exit status 3:
there is no such Python here, so that nothing was run.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from environment import ROOT, NoPython, Trouble, interpreter, python_of, set_up

NOT_RUN = 3
FAST = (
    "pytest",
    "-q",
    "-n",
    "auto",
    "--dist",
    "worksteal",
    "-m",
    "not slow and not soak and not clients",
)


def main(lane: str) -> int:
    """The exit status."""
    if lane == "newest-python":
        print(newest_python())
        return 0
    version = lane if re.fullmatch(r"3\.\d+", lane) else None
    if version is None and lane not in ("lowest", "newest"):
        print(f"there is no target test-{lane}: test-fast, test-lowest, test-newest, test-3.12 ...")
        return 2
    folder = Path(ROOT / ".lanes" / lane)
    if lane == "newest":
        version = newest_python()
    try:
        set_up(folder, version, lowest=lane == "lowest", newest=lane == "newest")
    except NoPython as error:
        print(f"test-{lane} was not run: {error}", file=sys.stderr)
        return NOT_RUN
    except Trouble as error:
        print(error, file=sys.stderr)
        return 1
    cache = ("-o", f"cache_dir={folder / 'pytest'}")
    if lane == newest_python():
        return measured(str(python_of(folder)), *FAST, *cache)
    return status([str(python_of(folder)), "-m", *FAST, *cache])


def measured(python: str, *command: str) -> int:
    """Run a module under coverage.py; the exit status is its own, or that of the report."""
    data = ROOT / ".coverage"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    coverage = [python, "-m", "coverage"]
    return (
        status([*coverage, "run", "-m", *command])
        or status([*coverage, "combine", "--quiet"])
        or status([*coverage, "report"])
    )


def status(command: list[str]) -> int:
    # By sys.monitoring, which Python has from 3.12 on.
    environment = {**os.environ, "COVERAGE_CORE": "sysmon"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def newest_python() -> str | None:
    """The newest version of Python that is at hand; None: no newer one than this."""
    for version in ("3.14", "3.13", "3.12"):
        try:
            interpreter(version)
        except NoPython:
            continue
        return version
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) == 2 else ""))
