"""SQS as a source of events: `klaviyo.ingest_all(SqsSource(sqs, queue_url))`.

    pip install klaviyo-async aiobotocore
    KLAVIYO_API_KEY=pk_... python examples/sqs_source.py https://sqs.../events

Messages hold a flat event as JSON. One is deleted once its event is delivered or in the dead letters;
until then it is kept from others, and comes again if this program ends.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from klaviyo_async.sources import Malformed

HIDDEN = 120
"""Seconds that messages are kept from others, renewed as long as they are worked on."""


class SqsSource:
    """Args: an aiobotocore client for SQS, which is not closed, and the queue's URL."""

    def __init__(self, sqs: Any, queue: str) -> None:
        self.sqs = sqs
        self.queue = queue
        self.open: dict[str, str] = {}
        """Message id -> receipt handle."""
        self.keeper: asyncio.Task[None] | None = None

    async def receive(self, limit: int) -> Sequence[tuple[str, Any]]:
        self.keeper = self.keeper or asyncio.create_task(self.keep())
        while True:
            reply = await self.sqs.receive_message(
                QueueUrl=self.queue,
                MaxNumberOfMessages=min(limit, 10),
                WaitTimeSeconds=20,
                VisibilityTimeout=HIDDEN,
            )
            if messages := reply.get("Messages"):
                self.open.update((one["MessageId"], one["ReceiptHandle"]) for one in messages)
                return [(one["MessageId"], event_of(one)) for one in messages]

    async def acknowledge(self, tokens: Sequence[str]) -> None:
        for some in tens([token for token in tokens if token in self.open]):
            entries = [{"Id": str(n), "ReceiptHandle": self.open[t]} for n, t in enumerate(some)]
            reply = await self.sqs.delete_message_batch(QueueUrl=self.queue, Entries=entries)
            # What could not be deleted comes again, under the same `unique_id`.
            failed = {int(one["Id"]) for one in reply.get("Failed", ())}
            if failed:
                sys.stderr.write(f"{len(failed)} messages could not be deleted\n")
            for token in some:
                del self.open[token]

    async def keep(self) -> None:
        """Keep what is being worked on from others."""
        while True:
            await asyncio.sleep(HIDDEN / 3)
            try:
                await self.renew()
            except Exception as error:
                sys.stderr.write(f"messages may come again: {error}\n")

    async def renew(self) -> None:
        for some in tens(list(self.open.values())):
            entries = [
                {"Id": str(n), "ReceiptHandle": handle, "VisibilityTimeout": HIDDEN}
                for n, handle in enumerate(some)
            ]
            await self.sqs.change_message_visibility_batch(QueueUrl=self.queue, Entries=entries)

    async def aclose(self) -> None:
        if self.keeper is not None:
            self.keeper.cancel()
            await asyncio.wait([self.keeper])


def tens(items: Sequence[str]) -> Iterator[Sequence[str]]:
    for begin in range(0, len(items), 10):
        yield items[begin : begin + 10]


def event_of(message: Any) -> Any:
    """A message's event, which is the same one whenever it is read."""
    try:
        event = json.loads(message["Body"])
        event.setdefault("unique_id", message["MessageId"])
    except (AttributeError, ValueError, RecursionError) as error:
        return Malformed(message["Body"], f"no event: {error}")
    return event


async def main(queue: str) -> None:
    from aiobotocore.session import get_session

    from klaviyo_async import KlaviyoClient

    async with get_session().create_client("sqs") as sqs, KlaviyoClient.from_env() as klaviyo:
        report = await klaviyo.ingest_all(SqsSource(sqs, queue), dead_letters="dead.ndjson")
    sys.stdout.write(f"{report}\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python sqs_source.py QUEUE_URL")
    asyncio.run(main(*sys.argv[1:]))
