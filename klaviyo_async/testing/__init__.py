"""Helpers for testing code that uses this package.

======================= ==================================================================
`VirtualClock`          virtual time: minutes of waiting pass in microseconds
`FakeKlaviyo`           a transport that records calls and replies with prepared responses
`assert_sent`           what was sent, by operation and field
`make`                  any model, with plausible values
`cassette`              real traffic, recorded once without personal data, replayed offline
pytest fixtures         `klaviyo_sandbox`, `klaviyo`, `fake_klaviyo`, `virtual_clock`,
                        `klaviyo_cassette`
======================= ==================================================================

Names are imported when they are first used.
"""

from __future__ import annotations

from ..deferred import deferred_names as _deferred_names

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ..core.making import make as make
    from .assertions import assert_not_sent as assert_not_sent
    from .assertions import assert_sent as assert_sent
    from .cassettes.cassette import Cassette as Cassette
    from .cassettes.cassette import CassetteMismatch as CassetteMismatch
    from .cassettes.cassette import cassette as cassette
    from .clock import VirtualClock as VirtualClock
    from .fake import FakeKlaviyo as FakeKlaviyo
    from .fake import SentCall as SentCall
    from .responses import Pages as Pages
    from .sandbox import SandboxThread as SandboxThread

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = _deferred_names(
        globals(),
        {
            "..core.making": ("make",),
            ".assertions": ("assert_not_sent", "assert_sent"),
            ".cassettes.cassette": ("Cassette", "CassetteMismatch", "cassette"),
            ".clock": ("VirtualClock",),
            ".fake": ("FakeKlaviyo", "SentCall"),
            ".responses": ("Pages",),
            ".sandbox": ("SandboxThread",),
        },
    )
