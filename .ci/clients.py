"""Install the programs of others that are run against the sandbox, each in an environment of its own.

Usage: python .ci/clients.py NAME... | --lock   (names: those of tests/clients/clients.toml)

Exit status 3: it cannot be done here, and standard error says why: no interpreter, no registry. With
--lock, the newest versions of what they depend on are taken into tests/clients/locks.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tomllib
from pathlib import Path
from typing import Any

from environment import ROOT, NoPython, Trouble, interpreter, python_of, run, uv_for

NOT_RUN = 3
CLIENTS = ROOT / "tests" / "clients" / "clients.toml"
LOCKS = CLIENTS.with_name("locks")
FOLDER = ROOT / ".lanes" / "clients"


def main(arguments: list[str]) -> int:
    """The exit status."""
    clients = tomllib.loads(CLIENTS.read_text(encoding="utf-8"))
    if not arguments or not {*arguments} <= {*clients, "--lock"}:
        print(f"usage: python .ci/clients.py {' '.join(clients)} | --lock", file=sys.stderr)
        return 2
    try:
        for name in clients if arguments == ["--lock"] else arguments:
            (lock if arguments == ["--lock"] else install)(name, clients[name])
    except Trouble as error:
        print(error, file=sys.stderr)
        away = isinstance(error, NoPython) or "no connection" in str(error)
        return NOT_RUN if away else 1
    return 0


def install(name: str, client: dict[str, Any]) -> None:
    """Make the environment, unless there is the one that is wanted.

    Raises:
        Trouble: it cannot be made.
    """
    folder, locked = FOLDER / name, LOCKS / f"{name}.txt"
    wanted = repr(client) + (locked.read_text(encoding="utf-8") if locked.exists() else "")
    stamp, digest = folder / "installed", hashlib.sha256(wanted.encode()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == digest:
        return
    shutil.rmtree(folder, ignore_errors=True)
    log = FOLDER / f"{name}.log"
    if "npm" in client:
        _install_from_npm(folder, client["npm"], log)
    else:
        base = _interpreter(client["python"])
        run([base, "-m", "venv", "--without-pip", str(folder)], log)
        pip = [str(uv_for(python_of(folder), base, log)), "pip", "install", "--quiet"]
        pip += ["--python", str(python_of(folder))]
        run([*pip, "--requirement", str(locked)], log)
        if "alone" in client:
            run([*pip, "--no-deps", *client["alone"]], log)
    stamp.write_text(digest, encoding="ascii")


def _install_from_npm(folder: Path, packages: list[str], log: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise NoPython("there is no npm on PATH")
    folder.mkdir(parents=True)
    (folder / "package.json").write_text('{"private": true}', encoding="ascii")
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1"]
    run([npm, "install", "--prefix", str(folder), "--save-exact", *quiet, *packages], log)


def lock(name: str, client: dict[str, Any]) -> None:
    """Write down the newest versions of all that a client depends on."""
    if "npm" in client:
        return
    base = _interpreter(client["python"])
    LOCKS.mkdir(exist_ok=True)
    given, log = FOLDER / f"{name}.in", FOLDER / f"{name}.log"
    given.parent.mkdir(parents=True, exist_ok=True)
    given.write_text("\n".join(client["packages"]), encoding="utf-8")
    uv = str(uv_for(Path(sys.executable), base, log))
    options = ["--quiet", "--upgrade", "--no-header", "--no-annotate", "--python", base]
    run(
        [uv, "pip", "compile", *options, "--output-file", str(LOCKS / f"{name}.txt"), str(given)],
        log,
    )


def _interpreter(versions: list[str]) -> str:
    """The first that is here.

    Raises:
        NoPython: none is.
    """
    for version in versions:
        try:
            return interpreter(version)
        except NoPython:
            continue
    raise NoPython(f"there is no Python {' or '.join(versions)} on PATH or among pyenv's")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
