"""Kafka as a source of events: `klaviyo.ingest_all(KafkaSource(consumer))`.

    pip install klaviyo-async aiokafka
    KLAVIYO_API_KEY=pk_... python examples/kafka_source.py localhost:9092 events

Messages hold a flat event as JSON. An offset is committed once all events of its partition before it
are delivered or in the dead letters, so nothing is lost however the program ends; what had been
delivered behind it comes again then, under the same `unique_id`, which Klaviyo takes once.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from typing import Any

from klaviyo_async.sources import Malformed

try:
    from aiokafka.errors import CommitFailedError, IllegalStateError
except ImportError:  # the tests do without

    class CommitFailedError(Exception):  # type: ignore[no-redef]
        pass

    class IllegalStateError(Exception):  # type: ignore[no-redef]
        pass


Token = tuple[Any, int]
"""A TopicPartition, and an offset in it."""


class KafkaSource:
    """Args: a started aiokafka consumer, with `enable_auto_commit=False`."""

    def __init__(self, consumer: Any) -> None:
        self.consumer = consumer
        self.open: dict[Any, dict[int, bool]] = {}
        """Of each partition, in order: offset -> whether it is settled, though others are not."""

    async def receive(self, limit: int) -> Sequence[tuple[Token, Any]]:
        while True:
            found = await self.consumer.getmany(timeout_ms=1000, max_records=limit)
            items = [
                ((partition, record.offset), event_of(record))
                for partition, records in found.items()
                for record in records
            ]
            for (partition, offset), _ in items:
                self.open.setdefault(partition, {})[offset] = False
            if items:
                return items

    async def acknowledge(self, tokens: Sequence[Token]) -> None:
        mine = self.consumer.assignment()
        # Another consumer has what is not ours any more, and gets its events again.
        self.open = {partition: rest for partition, rest in self.open.items() if partition in mine}
        for partition, offset in tokens:
            if offset in self.open.get(partition, ()):
                self.open[partition][offset] = True
        commits = {}
        for partition in {partition for partition, _ in tokens} & self.open.keys():
            rest = self.open[partition]
            for offset in list(rest):
                if not rest[offset]:
                    break
                del rest[offset]
                commits[partition] = offset + 1
        if commits:
            try:
                await self.consumer.commit(commits)
            except (CommitFailedError, IllegalStateError) as error:
                # The partitions have just gone to others, who get these events again.
                sys.stderr.write(f"not committed: {error}\n")

    async def aclose(self) -> None:
        await self.consumer.stop()


def event_of(record: Any) -> Any:
    """A message's event, which is the same one whenever it is read."""
    try:
        event = json.loads(record.value)
        event.setdefault("unique_id", f"{record.topic}-{record.partition}-{record.offset}")
        event.setdefault("time", record.timestamp / 1000)
    except (AttributeError, TypeError, ValueError, RecursionError) as error:
        return Malformed(repr(record.value), f"no event: {error}")
    return event


async def main(servers: str, topic: str) -> None:
    from aiokafka import AIOKafkaConsumer

    from klaviyo_async import KlaviyoClient

    consumer = AIOKafkaConsumer(
        topic,
        bootstrap_servers=servers,
        group_id="klaviyo",
        enable_auto_commit=False,
        auto_offset_reset="earliest",
    )
    await consumer.start()
    async with KlaviyoClient.from_env() as klaviyo:
        report = await klaviyo.ingest_all(KafkaSource(consumer), dead_letters="dead.ndjson")
    sys.stdout.write(f"{report}\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python kafka_source.py SERVERS TOPIC")
    asyncio.run(main(*sys.argv[1:]))
