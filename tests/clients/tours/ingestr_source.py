"""All that ingestr's source reads. Usage: python -m tests.clients.tours.ingestr_source KEY START FOLDER

The environment variable REVISION is the revision that it says in the place of its own, which is retired.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from importlib import import_module
from typing import Any


def main(key: str, start: str, folder: str) -> None:
    """Read each resource; the last line of standard output is JSON: resource -> records."""
    from ingestr.src.klaviyo import client, klaviyo_source  # type: ignore[import-not-found]

    if revision := os.environ.get("REVISION"):
        _speak(client, revision)
    dlt: Any = import_module("dlt")  # its own, of another version than that of the tests
    records: dict[str, list[Any]] = {}
    lock = threading.Lock()

    def keep(items: list[Any], table: dict[str, Any]) -> None:
        with lock:
            records.setdefault(table["name"], []).extend(items)

    sink = dlt.destination(
        keep, naming_convention="direct", skip_dlt_columns_and_tables=True, name="kept"
    )
    with contextlib.redirect_stdout(sys.stderr):
        pipeline = dlt.pipeline("klaviyo", destination=sink, pipelines_dir=folder)
        pipeline.run(klaviyo_source(api_key=key, start_date=start))
    print("\n" + json.dumps(records, default=str))


def _speak(client: Any, revision: str) -> None:
    """Have the source send another revision."""
    own = client.KlaviyoClient._KlaviyoClient__get_headers
    client.KlaviyoClient._KlaviyoClient__get_headers = lambda self: {
        **own(self),
        "revision": revision,
    }


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3])
