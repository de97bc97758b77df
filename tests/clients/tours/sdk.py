"""A tour through Klaviyo's own Python SDK. Usage: python -m tests.clients.tours.sdk FOLDER"""

from __future__ import annotations

import sys

from tests.clients.tours import sdk_account, sdk_campaigns, sdk_catalog, sdk_events, sdk_profiles
from tests.clients.tours.proxied import through_proxy
from tests.clients.tours.recorder import Recorder


def main(folder: str) -> None:
    """Everything once; the report goes to standard output."""
    through_proxy()
    from klaviyo_api import KlaviyoAPI  # type: ignore[import-not-found]

    recorder = Recorder()
    # Named retries are tried for once a second or so: one is all that a fault needs.
    api = KlaviyoAPI("pk_one", max_delay=1, max_retries=3)
    sdk_profiles.tour(api, recorder)
    sdk_events.tour(api, recorder)
    sdk_campaigns.tour(api, recorder, folder)
    sdk_catalog.tour(api, recorder)
    sdk_account.tour(api, recorder)
    recorder.report()


if __name__ == "__main__":
    main(sys.argv[1])
