"""Set up a virtual environment with this project in it, editable, and all it takes to work on it.

Usage: python .ci/environment.py FOLDER [--lowest | --newest] [--python VERSION]

What is installed is what constraints.txt names, by hash; with --lowest the lowest versions that
pyproject.toml allows of what it names itself, with --newest the newest. Needs nothing but a Python
with pip or ensurepip; uv, which constraints.txt names too, does the rest. Exit status 3: there is no
such Python here.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CONSTRAINTS = ROOT / "constraints.txt"
OLDEST = (3, 11)
NO_PYTHON = 3
PROJECT = f"{ROOT}[dev]"


class Trouble(Exception):  # noqa: N818
    """Why there is no environment, in a line."""


class NoPython(Trouble):
    """There is no interpreter of that version."""


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lowest", action="store_true")
    parser.add_argument("--newest", action="store_true")
    parser.add_argument("--python", metavar="VERSION", help="such as 3.12; else the one that runs")
    asked = parser.parse_args()
    try:
        set_up(asked.folder, asked.python, lowest=asked.lowest, newest=asked.newest)
    except NoPython as error:
        print(error, file=sys.stderr)
        return NO_PYTHON
    except Trouble as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted: the next run goes on with it", file=sys.stderr)
        return 130
    return 0


def set_up(folder: Path, version: str | None, *, lowest: bool, newest: bool) -> None:
    """Make the environment if there is none, and install.

    Raises:
        Trouble: it cannot be done.
    """
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "setup.log"
    log.write_bytes(b"")
    executable = interpreter(version)
    python = python_of(folder)
    if not works(python, version):
        run([executable, "-m", "venv", "--clear", "--without-pip", str(folder)], log)
    uv = uv_for(python, executable, log)
    install = [str(uv), "pip", "install", "--quiet", "--python", str(python)]
    if lowest or newest:
        # Without regard to what has been installed before.
        how = ["--upgrade", "--exact", "--resolution", "lowest-direct" if lowest else "highest"]
        run([*install, *how, "--editable", PROJECT], log)
        return
    run([*install, "--require-hashes", "--requirement", str(CONSTRAINTS)], log)
    # The backend that builds it is among the constraints: nothing is fetched that has no hash.
    run([*install, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], log)


def interpreter(version: str | None) -> str:
    """A Python of that version; the one that runs this if None.

    Raises:
        NoPython: there is none.
    """
    if version is None:
        if sys.version_info < OLDEST:
            raise NoPython(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed")
        return sys.executable
    for found in candidates(version):
        if works(found, version):
            return str(found)
    raise NoPython(f"there is no Python {version} on PATH or among pyenv's")


def candidates(version: str) -> Iterator[Path]:
    """Where a Python of that version may be. What pyenv puts on PATH may refuse to run."""
    for name in (f"python{version}", "python3", "python"):
        found = shutil.which(name)
        if found:
            yield Path(found)
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    yield from sorted(versions.glob(f"{version}*/bin/python"), reverse=True)


def works(python: Path, version: str | None) -> bool:
    """Whether it runs, and is of that version."""
    command = [str(python), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.returncode == 0 and version in (None, done.stdout.strip())


def uv_for(python: Path, base: str, log: Path) -> Path:
    """The uv of the environment that runs this, or else one that is installed into the new one."""
    for near in (Path(sys.executable), python):
        uv = near.with_name("uv" + near.suffix)
        if uv.exists():
            return uv
    pinned = python.parent.parent / "uv.txt"
    pinned.write_text(pin_of("uv", CONSTRAINTS.read_text(encoding="utf-8")), encoding="utf-8")
    pip = [base, "-m", "pip", "--python", str(python)]
    if base == sys.executable and importlib.util.find_spec("pip") is None:
        run([str(python), "-m", "ensurepip"], log)
        pip = [str(python), "-m", "pip"]
    options = ["--quiet", "--disable-pip-version-check", "--retries", "1", "--no-deps"]
    run([*pip, "install", *options, "--require-hashes", "--requirement", str(pinned)], log)
    return uv


def pin_of(name: str, constraints: str) -> str:
    """What the constraints say of a package, with its hashes."""
    found = re.search(rf"^{name}==.*\\\n(?:    --hash=.*\n)+", constraints, re.MULTILINE)
    if found is None:
        raise Trouble(f"constraints.txt does not name {name}: git checkout constraints.txt")
    return found[0]


def python_of(folder: Path) -> Path:
    """An environment's own Python."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(command: list[str], log: Path) -> None:
    """Run a command; what it says goes into `log`.

    Raises:
        Trouble: it failed.
    """
    environment = {"UV_HTTP_RETRIES": "1", "UV_NO_PROGRESS": "1", **os.environ}
    environment.pop("VIRTUAL_ENV", None)
    log.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        env=environment,
        cwd=ROOT,
    )
    with log.open("ab") as file:
        file.write(done.stdout)
    if done.returncode:
        raise Trouble(f"cannot set up {log.parent}: {reason(done.stdout)} (more in {log})")


def reason(output: bytes) -> str:
    """What a failed command says of it, shortly."""
    text = output.decode("utf-8", "replace")
    if re.search(r"(?i)dns error|connection|resolve host|network|timed out|proxy", text):
        return "no connection to the package index"
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    wrong = [line for line in lines if re.match(r"(?i)error|.*error:", line)]
    return (wrong or lines or ["no reason was given"])[-1][:200]


if __name__ == "__main__":
    sys.exit(main())
