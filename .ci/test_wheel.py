"""The fixtures for pytest, as a project finds them that has installed the wheel and nothing of ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from klaviyo_async import KlaviyoClient
from klaviyo_async.migrate import programs, scan
from klaviyo_async.testing import assert_sent


async def test_sandbox(klaviyo: KlaviyoClient, klaviyo_sandbox: Any) -> None:
    report = await klaviyo.ingest_all(
        {"metric": "Signed Up", "profile": {"email": f"user{n}@example.com"}} for n in range(50)
    )
    assert report.delivered == klaviyo_sandbox.events.stored == 50


async def test_fake(fake_klaviyo: Any, virtual_clock: Any) -> None:
    async with virtual_clock as clock:
        async with KlaviyoClient("pk_test", transport=fake_klaviyo, clock=clock) as klaviyo:
            for _ in range(3):
                await klaviyo.accounts.get_accounts()
            await klaviyo.track("Signed Up", email="ada@example.com")
        assert clock.monotonic() > 2
    assert_sent(fake_klaviyo, "create_event", metric="Signed Up")


def test_migrate() -> None:
    source = "from klaviyo_api import KlaviyoAPI\nKlaviyoAPI('pk').Lists.get_lists()\n"
    assert "await klaviyo.lists.get_lists()" in [finding.new for finding in scan(source)]


def test_the_generator_carries_its_own_copy_of_what_it_shares() -> None:
    ours = Path(programs.__file__)
    theirs = ours.parents[1] / "_codegen" / "upgrade" / ours.name
    assert theirs.read_bytes() == ours.read_bytes()
