"""Several revisions over one client: types apart, everything else shared."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import klaviyo_openapi
import klaviyo_openapi_beta
import pytest
from klaviyo_openapi_beta.operations import OPERATIONS as BETA

from klaviyo_async import KlaviyoClient

from ..support import KEY, ScriptedTransport, reply


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory, older_package: Path) -> Iterator[ModuleType]:
    """A stand-alone package of an older revision."""
    folder = tmp_path_factory.mktemp("older")
    shutil.copytree(older_package, folder / "klaviyo_2026_04")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("klaviyo_2026_04")
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.startswith("klaviyo_2026_04")]:
        del sys.modules[name]


def _client(transport: ScriptedTransport, **options: object) -> KlaviyoClient:
    return KlaviyoClient(KEY, transport=transport, **options)  # type: ignore[arg-type]


async def test_beta_operations_send_their_own_revision() -> None:
    transport = ScriptedTransport(reply(200, {"data": [], "links": {}}))
    async with _client(transport) as klaviyo:
        await klaviyo.beta.api_keys.get_api_keys_beta()
        await klaviyo.lists.get_lists()
        assert klaviyo.beta is klaviyo.beta
        assert "over <KlaviyoClient" in repr(klaviyo.beta)
    revisions = [sent.headers["revision"] for sent in transport.sent]
    assert revisions == [klaviyo_openapi_beta.REVISION, klaviyo_openapi.REVISION]
    assert klaviyo_openapi_beta.REVISION.endswith(".pre")
    assert len(BETA) > 50


async def test_views_share_options_and_closing() -> None:
    transport = ScriptedTransport(reply(200, {"data": [], "links": {}}))
    klaviyo = _client(transport)
    traced = klaviyo.with_options(headers={"x-trace": "1"})
    await traced.beta.api_keys.get_api_keys_beta()
    assert transport.sent[0].headers["x-trace"] == "1"
    assert traced.beta is not klaviyo.beta
    await klaviyo.aclose()


@pytest.mark.slow
async def test_a_client_that_speaks_another_revision(older: ModuleType) -> None:
    event = {"type": "event", "id": "e", "attributes": {"datetime": "2026-01-01T00:00:00Z"}}
    transport = ScriptedTransport(reply(200, {"data": event}))
    async with _client(transport, api=older) as klaviyo:
        found = await klaviyo.events.get_event("e")
        assert type(found).__module__ == "klaviyo_2026_04.models.events"
        assert isinstance(klaviyo, KlaviyoClient)
        view = klaviyo.with_options(max_retries=0)
        assert type(await view.events.get_event("e")) is type(found)
        answer = await klaviyo.request("get_event", id="e")
        assert answer.operation is not None
        assert answer.operation.revision == "2026-04-15"
    assert {sent.headers["revision"] for sent in transport.sent} == {"2026-04-15"}


@pytest.mark.slow
async def test_two_revisions_share_the_quota(older: ModuleType) -> None:
    transport = ScriptedTransport(reply(200, {"data": [], "links": {}}))
    async with _client(transport) as klaviyo:
        view = klaviyo.using(
            older.api.Areas
            if hasattr(older, "api")
            else importlib.import_module("klaviyo_2026_04.api").Areas
        )
        await view.accounts.get_accounts()
        await klaviyo.accounts.get_accounts()
        buckets = [b for b in klaviyo._engine.limiter.snapshot() if b.operation == "get_accounts"]
    assert len(buckets) == 1


def test_what_is_no_generated_package_is_refused() -> None:
    with pytest.raises(TypeError, match="json is not a package made by the generator"):
        KlaviyoClient(KEY, api="json")


def test_beta_costs_nothing_until_it_is_used() -> None:
    code = (
        "import sys; from klaviyo_async import KlaviyoClient; client = KlaviyoClient('pk_x1234567');"
        "client.events; print([n for n in sys.modules if 'openapi_beta' in n])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
