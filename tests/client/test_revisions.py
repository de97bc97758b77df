"""Several revisions over one client: types apart, everything else shared."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import klaviyo_openapi
import klaviyo_openapi_beta
import pytest
from klaviyo_openapi.operations import OPERATIONS
from klaviyo_openapi_beta.operations import OPERATIONS as BETA

from klaviyo_async import ConfigurationError, KlaviyoAccounts, KlaviyoClient
from klaviyo_async.core.operations import KEPT_PACKAGES

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


@pytest.mark.slow
def test_beta_costs_nothing_until_it_is_used() -> None:
    code = (
        "import sys; from klaviyo_async import KlaviyoClient; client = KlaviyoClient('pk_x1234567');"
        "client.events; print([n for n in sys.modules if 'openapi_beta' in n])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# --- the older revision that comes with the distribution

KEPT: Final = "2026-07-15"


async def test_an_older_revision_by_its_date() -> None:
    transport = ScriptedTransport(reply(200, {"data": [], "links": {}}))
    async with _client(transport, revision=KEPT) as klaviyo:
        # What that revision has, and this one has otherwise.
        await klaviyo.campaigns.get_campaigns(filter='equals(messages.channel,"email")')
        found = (await klaviyo.request("get_lists")).operation
        assert found is not None
        assert (found.revision, found.package) == (KEPT, KEPT_PACKAGES[KEPT])
        assert hasattr(klaviyo.campaigns, "create_campaign_clone")
        await klaviyo.with_options(max_retries=0).lists.get_lists()
        assert not hasattr(klaviyo, "brands") or klaviyo.brands is None  # new since
        assert klaviyo.limits.estimate("get_campaigns", 1) == 0.0
    assert {sent.headers["revision"] for sent in transport.sent} == {KEPT}


async def test_an_older_revision_beside_the_clients_own() -> None:
    transport = ScriptedTransport(reply(200, {"data": [], "links": {}}))
    async with _client(transport) as klaviyo:
        old = klaviyo.using(KEPT)
        assert type(old) is type(klaviyo.using(KEPT))
        await old.campaigns.get_campaigns(filter='equals(messages.channel,"email")')
        await klaviyo.campaigns.get_campaigns()
        buckets = [b for b in klaviyo._engine.limiter.snapshot() if b.operation == "get_campaigns"]
    assert [sent.headers["revision"] for sent in transport.sent] == [KEPT, klaviyo_openapi.REVISION]
    assert len(buckets) == 1


async def test_accounts_of_an_older_revision() -> None:
    transport = ScriptedTransport(reply(200, {"data": [], "links": {}}))
    keys = {"one": KEY}
    async with KlaviyoAccounts(keys=keys.get, transport=transport, revision=KEPT) as accounts:
        await accounts["one"].lists.get_lists()
    assert transport.sent[0].headers["revision"] == KEPT


def test_its_own_revision_by_its_date() -> None:
    assert type(KlaviyoClient(KEY, revision=klaviyo_openapi.REVISION)) is KlaviyoClient


@pytest.mark.parametrize("revision", ["2025-01-15", "", "latest", 20260715, ["2026-07-15"]])
def test_a_revision_that_is_not_here(revision: Any) -> None:
    known = f"there are {', '.join([klaviyo_openapi.REVISION, *KEPT_PACKAGES])}"
    with pytest.raises(ConfigurationError, match=known):
        KlaviyoClient(KEY, revision=revision)


def test_a_revision_that_is_not_here_beside_the_clients_own() -> None:
    with pytest.raises(ConfigurationError, match="there is no package of revision '2025-01-15'"):
        KlaviyoClient(KEY).using("2025-01-15")  # type: ignore[call-overload]


def test_two_revisions_at_once() -> None:
    with pytest.raises(ConfigurationError, match="either api or revision"):
        KlaviyoClient(KEY, api=klaviyo_openapi_beta, revision=KEPT)


@pytest.mark.slow
def test_an_older_revision_costs_nothing_until_it_is_used() -> None:
    code = (
        "import sys; from klaviyo_async import KlaviyoClient; client = KlaviyoClient('pk_x1234567');"
        "client.campaigns; print([n for n in sys.modules if 'openapi_2' in n]);"
        "client.using('2026-07-15').campaigns;"
        "print(sorted(n for n in sys.modules if 'openapi_2' in n))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    before, after = done.stdout.splitlines()
    assert before == "[]"
    package = "klaviyo_openapi_2026_07_15"
    assert after == str(
        [package, f"{package}._runtime", f"{package}.api", f"{package}.api.campaigns"]
    )


# --- betas that are stable by now


def test_what_was_a_beta_says_where_it_is() -> None:
    klaviyo = KlaviyoClient(KEY)
    for name in ("get_lists", "get_lists_beta"):
        with pytest.raises(AttributeError) as told:
            getattr(klaviyo.beta.campaigns, name)
        assert str(told.value) == (
            f"Campaigns has no operation '{name}'; it is stable now: klaviyo.lists.get_lists"
        )
    with pytest.raises(AttributeError, match="has no operation 'get_nothing'$"):
        klaviyo.beta.campaigns.get_nothing  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="no area 'lists'; what is stable is at klaviyo.lists"):
        klaviyo.beta.lists  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="no area 'nothing'$"):
        klaviyo.beta.nothing  # type: ignore[attr-defined]  # noqa: B018
    assert not hasattr(klaviyo.beta, "_where_not")


def test_every_beta_that_has_become_stable_is_found_by_its_old_name() -> None:
    """Beta and stable operations of one method and path are one operation."""
    stable = {(o.method, o.path): name for name, o in OPERATIONS.items()}
    became = {
        name: stable[o.method, o.path] for name, o in BETA.items() if (o.method, o.path) in stable
    }
    assert len(became) > 90
    view: Any = KlaviyoClient(KEY).beta
    for old, new in became.items():
        assert view._where(old) == (f"it is stable now: klaviyo.{OPERATIONS[new].area}.{new}")
