"""Where the clients of others are, to be measured beside this one: each in an environment that only it needs."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / ".lanes" / "clients"
DOCUMENT = ROOT / "spec" / "2026-07-15" / "stable.json"
NOT_HERE = 3
"""The exit status that `.ci/clients.py` has where it cannot install."""


class Way(NamedTuple):
    """A way to do the work of a row."""

    name: str
    """As tables name it."""
    module: str
    """Of `ways`."""
    python: str = sys.executable
    path: str = ""
    """Where more modules are."""
    only: tuple[str, ...] = ()
    """Keys of the rows that it is measured for; none: for all that it can do."""
    rounds: int = 2
    """Processes for each row at most: those that take many seconds to import get one."""


# Version 24 differs little from 25, and only these would tell.
OLDER = (
    "call/create_event/asyncio/1",
    "call/get_profile/asyncio/1",
    "decode/events",
    "ingest/bulk",
)
FLOOR = Way("floor", "floor")
OURS = Way("klaviyo-async", "ours")
HTTPX = Way("httpx by hand", "httpx")


class Missing(Exception):  # noqa: N818
    """Why a peer cannot be measured, in a line."""


def official(version: int) -> Way:
    """Klaviyo's SDK, of the environment that its tests have.

    Raises:
        Missing: it cannot be installed here.
    """
    name = f"python-sdk-{version}"
    command = [sys.executable, str(ROOT / ".ci" / "clients.py"), name]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise Missing(f"klaviyo-api {version}: {done.stderr.strip()}")
    python = str(FOLDER / name / "bin" / "python")
    return Way(f"klaviyo-api {version}", "sdk", python, only=OLDER if version == 24 else ())


def generated() -> Way:
    """What openapi-python-client makes of the document: enumerations as literals, else it refuses it.

    Raises:
        Missing: it cannot be generated.
    """
    try:
        from importlib.metadata import version

        release = version("openapi-python-client")
    except ModuleNotFoundError:
        raise Missing("openapi-python-client is not installed") from None
    folder = FOLDER / "openapi"
    wanted = hashlib.sha256(DOCUMENT.read_bytes() + release.encode()).hexdigest()
    stamp = folder / "generated"
    if not stamp.exists() or stamp.read_text(encoding="ascii") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        settings = folder / "settings.yaml"
        settings.write_text("literal_enums: true\npost_hooks: []\n", encoding="ascii")
        command = [str(Path(sys.executable).with_name("openapi-python-client")), "generate"]
        command += ["--path", str(DOCUMENT), "--config", str(settings), "--meta", "none"]
        command += ["--output-path", str(folder / "klaviyo_opc")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode or not (folder / "klaviyo_opc" / "client.py").exists():
            raise Missing(f"openapi-python-client: {done.stdout[-300:]}{done.stderr[-300:]}")
        stamp.write_text(wanted, encoding="ascii")
    return Way("openapi-python-client", "openapi", path=str(folder), rounds=1)


def peers() -> tuple[list[Way], list[str]]:
    """Those that can be had, and why others cannot."""
    found, missing = [HTTPX], []
    getters: tuple[Callable[[], Way], ...] = (
        lambda: official(25),
        lambda: official(24),
        generated,
    )
    for get in getters:
        try:
            found.append(get())
        except Missing as error:
            missing.append(str(error))
    return found, missing
