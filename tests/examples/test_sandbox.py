"""The examples for the sandbox in other languages, and its container: run without one."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from ruamel.yaml import YAML

from klaviyo_async.sandbox import Sandbox

from ..ports import free_port

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples" / "sandbox"
DOCS = ROOT / "docs" / "sandbox.md"


async def run(*command: str, url: str, folder: Path) -> str:
    """What a command says that succeeds."""
    process = await asyncio.create_subprocess_exec(
        *command,
        env={**os.environ, "KLAVIYO_BASE_URL": url, "KLAVIYO_API_KEY": "pk_example"},
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output = (await process.communicate())[0].decode()
    assert process.returncode == 0, output
    return output


@pytest.mark.slow
@pytest.mark.parametrize(
    ("program", "name", "email"),
    [
        ("sh", "curl.sh", "curl@example.com"),
        ("node", "node.mjs", "node@example.com"),
        ("php", "sandbox.php", "php@example.com"),
    ],
)
async def test_other_languages(program: str, name: str, email: str, tmp_path: Path) -> None:
    for needed in {program, "curl"} if program == "sh" else {program}:
        if shutil.which(needed) is None:
            pytest.skip(f"there is no {needed}")
    async with Sandbox() as sandbox:
        said = await run(program, str(FOLDER / name), url=sandbox.url, folder=tmp_path)
        (profile,) = sandbox.store("pk_example").all("profile").values()
        assert profile.attributes["email"] == email
        assert profile.id in said
        assert sandbox.events.stored == 1


def shell_blocks() -> list[Any]:
    text = DOCS.read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    return [block for block in blocks if "curl" in block]


@pytest.mark.slow
@pytest.mark.parametrize("block", shell_blocks())
async def test_examples_with_curl(block: str, tmp_path: Path) -> None:
    """Those of docs/sandbox.md, as they stand but for the port."""
    if shutil.which("curl") is None:
        pytest.skip("there is no curl")
    async with Sandbox() as sandbox:
        # One event has come, and errors count.
        await run("sh", str(FOLDER / "curl.sh"), url=sandbox.url, folder=tmp_path)
        script = block.replace("http://127.0.0.1:8765", sandbox.url).replace("curl ", "curl -f ")
        await run("sh", "-euc", script, url=sandbox.url, folder=tmp_path)


def test_there_are_examples_with_curl() -> None:
    assert len(shell_blocks()) >= 3


class Dockerfile:
    """Its instructions, in order: (name, arguments)."""

    def __init__(self, text: str) -> None:
        lines = [line for line in text.splitlines() if line and not line.startswith("#")]
        assert not any(line.endswith("\\") for line in lines)
        self.instructions = [(name, rest) for name, _, rest in (x.partition(" ") for x in lines)]

    def all(self, name: str) -> list[str]:
        return [rest for each, rest in self.instructions if each == name]

    def command(self, name: str) -> list[str]:
        """What is given as a JSON array."""
        (found,) = self.all(name)
        listed: list[str] = json.loads(found[found.index("[") :])
        return listed


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> tuple[Dockerfile, Path, Path]:
    """What `docker build` would make: the file, the interpreter, and the folder that commands start in."""
    dockerfile = Dockerfile((FOLDER / "Dockerfile").read_text(encoding="utf-8"))
    root = tmp_path_factory.mktemp("image")
    subprocess.run([sys.executable, "-m", "venv", root / "venv"], check=True)
    python = root / "venv" / "bin" / "python"
    # What it depends on comes from here: there may be no network.
    site = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    Path(site, "here.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    offline = {
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    environment = {**os.environ, **offline, "PATH": f"{python.parent}:{os.environ['PATH']}"}
    environment.pop("PYTHONPATH", None)
    folder = root
    for name, rest in dockerfile.instructions:
        if name == "WORKDIR":
            folder = root / rest.lstrip("/")
            folder.mkdir(exist_ok=True)
        elif name == "COPY":
            *sources, target = rest.split()
            for source in sources:
                copy(ROOT / source, folder / target / (Path(source).name if target == "./" else ""))
        elif name == "RUN":
            done = subprocess.run(
                ["sh", "-c", rest], cwd=folder, env=environment, capture_output=True, text=True
            )
            assert done.returncode == 0, done.stdout + done.stderr
    return dockerfile, python, folder


def copy(source: Path, target: Path) -> None:
    """As `COPY` does."""
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)


class Containers:
    """Runs what containers would, with free ports and without a network of their own."""

    def __init__(self, python: Path, folder: Path) -> None:
        self._python, self._folder = python, folder
        self._names = {
            "8765": str(free_port()),
            "8080": str(free_port()),
            "//sandbox:": "//127.0.0.1:",
        }
        self.started: list[subprocess.Popen[str]] = []

    def here(self, text: str) -> str:
        """A part of a command, or an address, as it is here."""
        for known, found in self._names.items():
            text = text.replace(known, found)
        return text

    def start(self, command: list[str], environment: dict[str, str]) -> str:
        """Start one, and return the first line that it says."""
        more = {key: self.here(value) for key, value in environment.items()}
        process = subprocess.Popen(
            self._command(command),
            cwd=self._folder,
            env={**os.environ, "PYTHONUNBUFFERED": "1", **more},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.started.append(process)
        assert process.stdout is not None
        return process.stdout.readline()

    def is_healthy(self, command: list[str]) -> bool:
        """What `HEALTHCHECK` finds."""
        return subprocess.run(self._command(command), stderr=subprocess.DEVNULL).returncode == 0

    def _command(self, command: list[str]) -> list[str]:
        assert command[0] == "python"
        return [str(self._python), *map(self.here, command[1:])]


@pytest.fixture
def containers(image: tuple[Dockerfile, Path, Path]) -> Iterator[Containers]:
    found = Containers(image[1], image[2])
    yield found
    for each in found.started:
        each.terminate()
        each.communicate(timeout=600)


def test_the_compose_file_builds_from_the_root() -> None:
    services = compose()
    for service in services.values():
        assert (FOLDER / service["build"]["context"]).resolve() == ROOT
        assert ROOT / service["build"]["dockerfile"] == FOLDER / "Dockerfile"
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])
    assert services["app"]["depends_on"]["sandbox"] == {"condition": "service_healthy"}
    assert services["app"]["environment"]["KLAVIYO_BASE_URL"] == "http://sandbox:8765"


def compose() -> dict[str, Any]:
    """Its services."""
    text = (FOLDER / "compose.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = YAML(typ="safe").load(text)["services"]
    return found


def asked(address: str) -> Any:
    """What the app says, when it is no longer that two seconds were not enough, as on a busy machine."""
    while True:
        try:
            with urlopen(address) as answer:
                return json.load(answer)
        except HTTPError as error:
            with error:
                if error.code != 504:
                    raise


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="containers run Linux")
def test_what_the_containers_run(
    image: tuple[Dockerfile, Path, Path], containers: Containers
) -> None:
    """The same commands, with an interpreter of their own and free ports."""
    dockerfile, services = image[0], compose()
    sandbox, app = services["sandbox"], services["app"]
    assert dockerfile.command("CMD") == sandbox["command"]
    said = containers.start(dockerfile.command("ENTRYPOINT") + sandbox["command"], {})
    assert said.split()[-1] == containers.here("http://0.0.0.0:8765")
    health = dockerfile.command("HEALTHCHECK")
    while not containers.is_healthy(health):  # in two seconds, which a busy machine may take
        assert containers.started[0].poll() is None
    containers.start(app["entrypoint"], app["environment"])
    base = containers.here("http://127.0.0.1:8765")
    published = containers.here("http://127.0.0.1:8080")
    resource = {"type": "profile", "id": "p1", "attributes": {"email": "ada@example.com"}}
    with urlopen(f"{base}/sandbox/resources?account=pk_compose", json.dumps(resource).encode()):
        pass
    assert asked(f"{published}/profiles/p1") == {"id": "p1", "email": "ada@example.com"}
    with pytest.raises(HTTPError, match="404"):
        asked(f"{published}/profiles/p2")
    with urlopen(base) as page, urlopen(f"{base}/sandbox/page/page.css") as style:
        assert "pk_compose" in page.read().decode()
        assert style.status == 200
    # A container that does not serve is not healthy.
    containers.started[0].terminate()
    containers.started[0].wait(timeout=600)
    assert not containers.is_healthy(health)


def test_what_is_copied_is_sent_to_the_builder() -> None:
    dockerfile = Dockerfile((FOLDER / "Dockerfile").read_text(encoding="utf-8"))
    ignored = (FOLDER / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    sent = {line[1:] for line in ignored if line.startswith("!")}
    copied = {source for rest in dockerfile.all("COPY") for source in rest.split()[:-1]}
    assert ignored[0] == "*"
    assert sent == copied
    assert all((ROOT / source).exists() for source in copied)
