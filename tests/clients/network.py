"""Klaviyo's host, on loopback: a sandbox with a certificate of that name, and the proxy that leads there."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from aiohttp import web

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.tls import OwnCertificate

from ..http.proxy_server import ConnectProxy

HOST: Final = "a.klaviyo.com"
DOCUMENTS: Final = "raw.githubusercontent.com"
"""Where one of the clients fetches the API's document from, whenever it starts."""
_SPEC: Final = Path(__file__).parents[2] / "spec"


class Output(NamedTuple):
    """What a program has said."""

    status: int
    out: str
    err: str

    def __str__(self) -> str:
        return f"exit status {self.status}\n{self.out[-3000:]}\n{self.err[-6000:]}"


class Network:
    """What a client sees of the world.

    Args:
        sandbox: what answers in the place of Klaviyo.
        proxy: address of the proxy.
        authority: the certificate to trust, as PEM.
        folder: a folder for the client.
    """

    def __init__(self, sandbox: Sandbox, proxy: str, authority: str, folder: Path) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self._authority = folder / "authority.pem"
        self._authority.write_text(authority, encoding="ascii")
        self._proxy = proxy

    def environment(self) -> dict[str, str]:
        """Environment variables that lead a program here, and nothing of ours besides."""
        trusted = str(self._authority)
        names = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "HTTPS_PROXY": self._proxy,
            "https_proxy": self._proxy,
            **dict.fromkeys(names, trusted),
        }

    async def run(self, command: Sequence[str], **more: str) -> Output:
        """Run a program to its end; `more` are further environment variables."""
        process = await asyncio.create_subprocess_exec(
            *command,
            env={**self.environment(), **more},
            cwd=self.folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert process.returncode is not None
        return Output(
            process.returncode, out.decode(errors="replace"), err.decode(errors="replace")
        )


@contextlib.asynccontextmanager
async def network(folder: Path) -> AsyncIterator[Network]:
    """A sandbox without limits under Klaviyo's name, and the documents of the API under theirs."""
    certificate = OwnCertificate([HOST, DOCUMENTS])
    async with (
        Sandbox(tls=certificate.context, limits=False) as sandbox,
        _documents(certificate) as documents,
        ConnectProxy({HOST: _port(sandbox.url), DOCUMENTS: documents}) as proxy,
    ):
        yield Network(sandbox, proxy.url(), certificate.authority, folder)


@contextlib.asynccontextmanager
async def _documents(certificate: OwnCertificate) -> AsyncIterator[int]:
    """A server of the API's documents as they are published; its port."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        revision = next((each for each in request.path.split("/") if each.startswith("20")), "")
        found = _SPEC / revision / "stable.json"
        if not revision or not found.exists():
            return web.Response(status=404)
        return web.Response(body=found.read_bytes(), content_type="application/json")

    runner = web.ServerRunner(web.Server(answer), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=certificate.context).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _port(url: str) -> int:
    return int(url.rpartition(":")[2])
