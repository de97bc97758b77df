"""A logging handler that posts what is logged about a customer to Klaviyo, as an event.

    log.info("refund of %s", amount, extra={"email": "ada@example.com"})

`post` does not wait, so logging stays as quick as it was, in whatever thread or event loop.
"""

import logging
import os

from klaviyo_async.blocking import KlaviyoClient, Sink

log = logging.getLogger("shop")


class KlaviyoHandler(logging.Handler):
    """Posts records that have an `email`."""

    def __init__(self, sink: Sink, level: int = logging.INFO) -> None:
        super().__init__(level)
        self._sink = sink

    def emit(self, record: logging.LogRecord) -> None:
        email = getattr(record, "email", None)
        # What the client itself logs about sending would have to be sent, and so on.
        if email is None or record.name.startswith("klaviyo_async"):
            return
        event = {
            "metric": f"Log: {record.name}",
            "profile": {"email": email},
            "properties": {"level": record.levelname, "message": record.getMessage()},
            "time": record.created,
        }
        try:
            self._sink.post(
                event
            )  # False where there is no room; `report.turned_away` counts those
        except Exception:
            self.handleError(record)


def main() -> None:
    klaviyo = KlaviyoClient.from_env()
    sink = klaviyo.ingest(drain_timeout=10)  # open until the program ends
    log.addHandler(KlaviyoHandler(sink))
    log.setLevel(logging.INFO)
    for number in range(100):
        log.info("order %d is packed", number, extra={"email": f"user{number % 9}@example.com"})


if __name__ == "__main__" and "KLAVIYO_API_KEY" in os.environ:
    main()
