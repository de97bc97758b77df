"""The sources in `examples/`, with stand-ins for what they take messages from."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import sys
from collections import Counter
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.pipeline.dead_letters import DeadLetter
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sources import Malformed, Source

from ..ingest.fake import FakeKlaviyo, event

EXAMPLES = Path(__file__).parents[2] / "examples"


def example(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


kafka = example("kafka_source")
sqs = example("sqs_source")


class Partition(NamedTuple):
    topic: str
    partition: int


class Consumer:
    """As much of aiokafka's consumer as is needed."""

    def __init__(self, messages: dict[int, list[bytes]], *, endless: bool = True) -> None:
        self.waiting = {Partition("t", number): list(some) for number, some in messages.items()}
        self.next = dict.fromkeys(self.waiting, 0)
        self.mine = set(self.waiting)
        self.commits: list[dict[Partition, int]] = []
        self.refuses: Exception | None = None
        self.stopped = False
        self.more = asyncio.Event()

    async def start(self) -> None:
        """Nothing to connect to."""

    async def getmany(self, *, timeout_ms: int, max_records: int) -> dict[Partition, list[Any]]:
        assert timeout_ms > 0
        found: dict[Partition, list[Any]] = {}
        for partition, messages in self.waiting.items():
            room = max_records - sum(map(len, found.values()))
            some, self.waiting[partition] = messages[:room], messages[room:]
            for value in some:
                found.setdefault(partition, []).append(
                    SimpleNamespace(
                        topic=partition.topic,
                        partition=partition.partition,
                        offset=self.next[partition],
                        value=value,
                        timestamp=1_700_000_000_000,
                    )
                )
                self.next[partition] += 1
        if not found:
            self.more.set()
            await asyncio.sleep(0.001)
        return found

    def assignment(self) -> set[Partition]:
        return self.mine

    async def commit(self, offsets: dict[Partition, int]) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.commits.append(offsets)

    async def stop(self) -> None:
        self.stopped = True

    @property
    def committed(self) -> dict[int, int]:
        """Last offset of each partition."""
        return {one.partition: offset for commit in self.commits for one, offset in commit.items()}


def messages(*numbers: int) -> list[bytes]:
    return [json.dumps(event(number)).encode() for number in numbers]


class TestKafka:
    def test_it_is_a_source(self) -> None:
        assert isinstance(kafka.KafkaSource(None), Source)

    async def test_nothing_is_committed_before_all_that_is_before_it_is_settled(self) -> None:
        consumer = Consumer({0: messages(*range(6)), 1: messages(*range(6, 9))})
        source = kafka.KafkaSource(consumer)
        items = [*await source.receive(4), *await source.receive(100)]
        assert [event["properties"]["n"] for _, event in items] == list(range(9))
        tokens = [token for token, _ in items]
        await source.acknowledge([tokens[1], tokens[2], tokens[5]])
        assert consumer.commits == []
        await source.acknowledge([tokens[0], tokens[6]])
        assert consumer.committed == {0: 3, 1: 1}
        await source.acknowledge([tokens[8]])
        assert consumer.committed == {0: 3, 1: 1}
        await source.acknowledge([tokens[3], tokens[4], tokens[7]])
        assert consumer.committed == {0: 6, 1: 3}
        assert not any(source.open.values())

    async def test_partitions_that_went_to_others(self, capsys: Any) -> None:
        consumer = Consumer({0: messages(0, 1), 1: messages(2)})
        source = kafka.KafkaSource(consumer)
        tokens = [token for token, _ in await source.receive(10)]
        consumer.mine = {Partition("t", 1)}
        await source.acknowledge(tokens[:1])
        assert consumer.commits == []
        consumer.refuses = kafka.CommitFailedError("rebalanced")
        await source.acknowledge(tokens)
        assert "rebalanced" in capsys.readouterr().err
        consumer.refuses = OSError("broken")
        source.open = {Partition("t", 1): {0: False}}
        with pytest.raises(OSError, match="broken"):
            await source.acknowledge(tokens)

    @pytest.mark.parametrize("value", [None, b"{", b"[]", b"\xff", b"[" * 20_000])
    def test_what_is_no_event(self, value: Any) -> None:
        found = kafka.event_of(SimpleNamespace(value=value))
        assert isinstance(found, Malformed)

    def test_names_of_its_own(self) -> None:
        record = SimpleNamespace(topic="t", partition=2, offset=7, timestamp=5000, value=b"{}")
        assert kafka.event_of(record) == {"unique_id": "t-2-7", "time": 5.0}

    async def test_from_end_to_end(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        consumer = Consumer({0: [*messages(*range(40)), b"{"], 1: messages(*range(40, 90))})
        letters: list[DeadLetter] = []
        run = asyncio.ensure_future(
            klaviyo.ingest_all(kafka.KafkaSource(consumer), dead_letters=letters.extend)
        )
        while consumer.committed != {0: 41, 1: 50}:
            await consumer.more.wait()
            await asyncio.sleep(0.001)
        run.cancel()
        await asyncio.wait([run])
        assert server.count == 90
        assert len(letters) == 1
        assert consumer.stopped


class Queue:
    """As much of aiobotocore's client as is needed."""

    def __init__(self, *bodies: str) -> None:
        self.waiting = [
            {"MessageId": f"m{number}", "ReceiptHandle": f"r{number}", "Body": body}
            for number, body in enumerate(bodies)
        ]
        self.deleted: list[str] = []
        self.renewed: Counter[str] = Counter()
        self.fails: set[str] = set()

    async def receive_message(self, **options: Any) -> dict[str, Any]:
        assert options["QueueUrl"] == "queue"
        most = options["MaxNumberOfMessages"]
        assert 1 <= most <= 10
        found, self.waiting = self.waiting[:most], self.waiting[most:]
        if not found:
            await asyncio.sleep(0.001)
            return {}
        return {"Messages": found}

    async def delete_message_batch(self, **options: Any) -> dict[str, Any]:
        entries = options["Entries"]
        assert 1 <= len(entries) <= 10
        failed = [one for one in entries if one["ReceiptHandle"] in self.fails]
        self.deleted += [one["ReceiptHandle"] for one in entries if one not in failed]
        return {"Failed": [{"Id": one["Id"]} for one in failed]} if failed else {}

    async def change_message_visibility_batch(self, **options: Any) -> None:
        assert 1 <= len(options["Entries"]) <= 10
        assert all(one["VisibilityTimeout"] == sqs.HIDDEN for one in options["Entries"])
        self.renewed.update(one["ReceiptHandle"] for one in options["Entries"])


class TestSqs:
    def test_it_is_a_source(self) -> None:
        assert isinstance(sqs.SqsSource(None, "queue"), Source)

    async def test_deleted_when_settled_and_kept_until_then(self, capsys: Any) -> None:
        queue = Queue(*(body.decode() for body in messages(*range(25))), "{")
        source = sqs.SqsSource(queue, "queue")
        items = [item for _ in range(3) for item in await source.receive(500)]
        assert isinstance(items[25][1], Malformed)
        tokens = [token for token, _ in items]
        await source.acknowledge([*tokens[:22], "unknown"])
        assert queue.deleted == [f"r{number}" for number in range(22)]
        await source.renew()
        assert queue.renewed == Counter([f"r{number}" for number in range(22, 26)])
        queue.fails = {"r23"}
        await source.acknowledge(tokens[22:])
        assert "r23" not in queue.deleted
        assert "1 messages could not be deleted" in capsys.readouterr().err
        assert source.open == {}
        await source.aclose()
        assert source.keeper.cancelled()

    def test_names_of_its_own(self) -> None:
        assert sqs.event_of({"MessageId": "m", "Body": "{}"}) == {"unique_id": "m"}

    async def test_from_end_to_end(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        queue = Queue(*(body.decode() for body in messages(*range(30))))
        run = asyncio.ensure_future(klaviyo.ingest_all(sqs.SqsSource(queue, "queue")))
        while len(queue.deleted) < 30:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        run.cancel()
        await asyncio.wait([run])
        assert server.count == 30


@pytest.mark.parametrize("name", ["kafka", "sqs"])
async def test_as_a_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    """With nothing but the key in the environment, as the example says."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_example")
    numbers = messages(1, 2, 3)
    async with Sandbox() as sandbox:
        monkeypatch.setenv("KLAVIYO_BASE_URL", sandbox.url)
        if name == "kafka":
            consumer = Consumer({0: numbers})
            made = SimpleNamespace(AIOKafkaConsumer=lambda *_, **__: consumer)
            monkeypatch.setitem(sys.modules, "aiokafka", made)
            run = kafka.main("localhost:9092", "t")
        else:
            queue = nullcontext(Queue(*(text.decode() for text in numbers)))
            session = SimpleNamespace(create_client=lambda _: queue)
            made = SimpleNamespace(get_session=lambda: session)
            monkeypatch.setitem(sys.modules, "aiobotocore", SimpleNamespace(session=made))
            monkeypatch.setitem(sys.modules, "aiobotocore.session", made)
            run = sqs.main("queue")
        task = asyncio.ensure_future(run)
        while sandbox.events.stored < 3 and not task.done():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        if not task.done():
            task.cancel()
            await asyncio.wait([task])
        assert task.cancelled() or task.result() is None
        assert sandbox.events.stored == 3
