"""Webhook deliveries of the sandbox: signed requests to local addresses, also faulty ones."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import ipaddress
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from email.utils import format_datetime
from math import inf
from typing import Any, Final, Literal
from urllib.parse import urlsplit

import aiohttp
import attrs
import msgspec

from ..errors import ConfigurationError
from ..webhooks.signing import LEGACY_SIGNATURE, SIGNATURE, TIMESTAMP, WEBHOOK_ID, sign
from .documents import Documents
from .kept_deliveries import KeptDeliveries
from .records import StoredRecord
from .store import Store
from .webhook_topics import ending, slug

__all__ = ["DeliveryFault", "SandboxDelivery", "Webhooks"]

_BATCH: Final = 1000
_MOST_ATTEMPTS: Final = 10_000
_NUMBER: Final = attrs.validators.instance_of((int, float))
_MAX_REMEMBERED: Final = 1000
_TIMEOUT: Final = aiohttp.ClientTimeout(total=5)


@attrs.frozen(kw_only=True)
class DeliveryFault:
    """What is wrong with a delivery; by default nothing."""

    wrong_signature: bool = False
    """Signed with another secret."""
    age: float = attrs.field(default=0.0, validator=_NUMBER)
    """Seconds by which the body's time lies in the past."""
    header_off: float = attrs.field(default=0.0, validator=_NUMBER)
    """Seconds by which the clock of the header is ahead, as that of the real one has been."""
    wrong_id: bool = False
    """The header names another webhook than the body."""
    copies: int = attrs.field(default=1, validator=attrs.validators.instance_of(int))
    """How often the very same request is sent."""
    unknown_fields: bool = False
    """Fields that no document knows, at all levels."""


@attrs.frozen(kw_only=True)
class SandboxDelivery:
    """One request that was sent, or could not be."""

    url: str
    webhook_id: str
    topics: tuple[str, ...]
    status: int | None = None
    """Status of the answer; None: there was none."""
    error: str = ""
    """Why there was none."""
    id: int = 0
    """Counts from 1; later ones are greater."""


@attrs.frozen
class _Target:
    url: str
    secret: str
    webhook_id: str
    account: str
    scheme: Literal["system", "legacy"] = "system"


class Webhooks:
    """Delivers webhooks, in tasks that end with the sandbox.

    Args:
        base: gives the address of the sandbox, for links.
    """

    def __init__(self, base: Callable[[], str]) -> None:
        self._base = base
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting: dict[tuple[str, str], list[dict[str, Any]]] = {}
        self.delivered: deque[SandboxDelivery] = deque(maxlen=_MAX_REMEMBERED)
        """The last requests, oldest first."""
        self._count = 0
        self._kept: KeptDeliveries[_Target] = KeptDeliveries()
        self.configure()

    def configure(
        self,
        *,
        fault: DeliveryFault | Mapping[str, Any] | None = None,
        attempts: int = 1,
        pause: float = 0.01,
        batch_seconds: float = 0.005,
        hosts: Sequence[str] = (),
    ) -> None:
        """Change how webhooks are delivered; what is not given gets its default.

        Args:
            fault: what is to be wrong with each delivery.
            attempts: how often a request is sent until it is answered with 200, 201 or 202.
            pause: seconds between the first two attempts; it doubles each time, up to 64 times as
                long. Klaviyo's grow as well, from minutes to hours.
            batch_seconds: how long events are gathered for one request.
            hosts: names other than loopback that may be delivered to.
        """
        for name, value in (("pause", pause), ("batch_seconds", batch_seconds)):
            if (
                isinstance(value, bool)
                or not isinstance(value, (int, float))
                or not 0 <= value < inf
            ):
                raise ValueError(f"{name} is seconds, 0 or more, not {value!r}")
        if type(attempts) is not int or not 1 <= attempts <= _MOST_ATTEMPTS:
            raise ValueError(f"attempts is a number from 1 to {_MOST_ATTEMPTS}, not {attempts!r}")
        if isinstance(hosts, str) or not all(isinstance(host, str) for host in hosts):
            raise TypeError(f"hosts is a list of names, not {hosts!r}")
        self.fault = fault if isinstance(fault, DeliveryFault) else DeliveryFault(**(fault or {}))
        self.attempts, self.pause, self.batch_seconds = attempts, pause, batch_seconds
        self.hosts = frozenset(hosts)

    def as_dict(self) -> dict[str, Any]:
        """The settings, and what was delivered."""
        return {
            "fault": attrs.asdict(self.fault),
            "attempts": self.attempts,
            "pause": self.pause,
            "batch_seconds": self.batch_seconds,
            "hosts": sorted(self.hosts),
            "delivered": [attrs.asdict(each) for each in self.delivered],
        }

    # --- deliveries

    def listen(self, store: Store, event: StoredRecord) -> None:
        """Deliver an event that was just stored to the account's webhooks that want it."""
        hooks = store.all("webhook")
        if not hooks:
            return
        metric = store.get(event.related("metric")[0])
        name = slug(str(metric.attributes["name"])) if metric is not None else ""
        for hook in hooks.values():
            wanted = [id_ for _, id_ in hook.related("webhook-topics") if ending(id_) == name]
            if wanted and hook.attributes.get("enabled"):
                self._enqueue(store, hook, self._entry(store, event, wanted[0]))

    async def deliver(
        self,
        *,
        url: str,
        secret: str,
        topic: str = "event:klaviyo.opened_email",
        payload: Any = None,
        events: Sequence[Mapping[str, Any]] | None = None,
        body: bytes | None = None,
        scheme: Literal["system", "legacy"] = "system",
        webhook_id: str = "01SANDBOXWEBHOOK",
        account: str = "SANDBOX",
        fault: DeliveryFault | Mapping[str, Any] | None = None,
    ) -> list[SandboxDelivery]:
        """Send one delivery now, and return the result of each of its copies.

        Args:
            url: a local address.
            secret: what to sign with.
            topic: of its one event.
            payload: of its one event; None: an opened email.
            events: its events as they are to stand in `data`, in place of topic and payload.
            body: the whole body, in place of all that.
            scheme: how to sign.
            webhook_id: the webhook that it claims to come from.
            account: the account that it claims to come from.
            fault: what is to be wrong with it; None: what :meth:`configure` said.

        Raises:
            ValueError: the address is not local.
        """
        if scheme not in ("system", "legacy"):
            raise ValueError(f"scheme is system or legacy, not {scheme!r}")
        if not isinstance(url, str) or not self._is_local(url):
            raise ValueError(
                "the sandbox delivers to local addresses only, see configure(hosts=...)"
            )
        chosen = self.fault if fault is None else fault
        chosen = chosen if isinstance(chosen, DeliveryFault) else DeliveryFault(**chosen)
        if events is None:
            payload = _opened_email_event() if payload is None else payload
            data = payload.get("data") if isinstance(payload, dict) else None
            id_ = data.get("id") if isinstance(data, dict) else None
            events = [{"external_id": id_, "topic": topic, "payload": payload}]
        target = _Target(url, secret, webhook_id, account, scheme)
        return await self._send(target, events, chosen, body)

    def can_resend(self, id_: int) -> bool:
        """Whether :meth:`resend` can: the last hundred are kept, of up to 64 KiB."""
        return id_ in self._kept

    async def resend(self, id_: int) -> list[SandboxDelivery]:
        """Send the events of a delivery once more, signed anew, as Klaviyo does if it had no answer.

        Args:
            id_: number of the delivery.

        Raises:
            KeyError: it is not kept.
        """
        kept = self._kept.get(id_)
        if kept.raw:
            return await self._send(kept.target, (), self.fault, kept.body)
        return await self._send(kept.target, kept.entries(), self.fault)

    async def drain(self) -> None:
        """Wait until everything that waits to be delivered has been."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def stop(self) -> None:
        """Give up what is not delivered, and close the connections."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._waiting.clear()
        if self._session is not None:
            await self._session.close()
            self._session = None

    def clear(self) -> None:
        """Forget what was delivered, what waits, and the settings."""
        self.delivered.clear()
        self._kept.clear()
        self._waiting.clear()
        self.configure()

    def _entry(self, store: Store, event: StoredRecord, topic: str) -> dict[str, Any]:
        documents = Documents(store, self._base(), query={"include": "profile,metric"})
        payload = {"data": documents.resource(event), "included": documents.included([event])}
        return {"external_id": event.id, "topic": topic, "payload": payload}

    def _enqueue(self, store: Store, hook: StoredRecord, entry: dict[str, Any]) -> None:
        key = store.account, hook.id
        waiting = self._waiting.get(key)
        if waiting is not None:
            waiting.append(entry)
            return
        self._waiting[key] = [entry]
        kept = store.get(("webhook-secret", hook.id))
        secret = kept.attributes["secret_key"] if kept is not None else "secret"
        target = _Target(hook.attributes["endpoint_url"], secret, hook.id, store.account)
        task = asyncio.get_running_loop().create_task(self._flush(key, target))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _flush(self, key: tuple[str, str], target: _Target) -> None:
        await asyncio.sleep(self.batch_seconds)
        entries = self._waiting.pop(key, [])
        for start in range(0, len(entries), _BATCH):
            try:
                await self._send(target, entries[start : start + _BATCH], self.fault)
            except ConfigurationError as error:  # its secret can be none
                self._note(target, (), None, str(error))

    async def _send(
        self,
        target: _Target,
        entries: Sequence[Mapping[str, Any]],
        fault: DeliveryFault,
        body: bytes | None = None,
    ) -> list[SandboxDelivery]:
        raw = body is not None
        body, headers = _request(target, entries, fault, body)
        names = tuple(str(entry.get("topic", "")) for entry in entries)
        sent = []
        for _ in range(fault.copies):
            for attempt in range(self.attempts):
                await asyncio.sleep(self.pause * 2 ** min(attempt - 1, 6) if attempt else 0)
                status, error = await self._post(target.url, body, headers)
                sent.append(self._note(target, names, status, error))
                self._kept.keep(self._count, target, body, raw=raw)
                if status in (200, 201, 202):
                    break
        return sent

    def _note(
        self, target: _Target, topics: tuple[str, ...], status: int | None, error: str
    ) -> SandboxDelivery:
        self._count += 1
        result = SandboxDelivery(
            url=target.url,
            webhook_id=target.webhook_id,
            topics=topics,
            status=status,
            error=error,
            id=self._count,
        )
        self.delivered.append(result)
        return result

    async def _post(
        self, url: str, body: bytes, headers: Mapping[str, str]
    ) -> tuple[int | None, str]:
        if not self._is_local(url):
            return None, "not a local address"
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=_TIMEOUT)
        try:
            async with self._session.post(
                url, data=io.BytesIO(body), headers=headers, allow_redirects=False
            ) as answer:
                return answer.status, ""
        except (aiohttp.ClientError, OSError) as error:  # a timeout is an OSError
            return None, type(error).__name__

    def _is_local(self, url: str) -> bool:
        """Whether it is this machine: the events of a demo must not reach anybody else."""
        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            return False
        if host in self.hosts or host == "localhost" or host.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return False


def _request(
    target: _Target, entries: Sequence[Mapping[str, Any]], fault: DeliveryFault, body: bytes | None
) -> tuple[bytes, dict[str, str]]:
    """Body and headers of a delivery."""
    now = dt.datetime.now(dt.UTC)
    if body is None:
        meta = {
            "klaviyo_account_id": target.account,
            "klaviyo_webhook_id": target.webhook_id,
            "timestamp": (now - dt.timedelta(seconds=fault.age)).isoformat(),
        }
        document: dict[str, Any] = {"data": list(entries), "meta": meta}
        if fault.unknown_fields:
            unknown = {"brand_new": {"nested": [1, None, "two"]}}
            document = {
                **unknown,
                "data": [{**entry, **unknown} for entry in entries],
                "meta": {**meta, **unknown},
            }
        body = msgspec.json.encode(document)
    secret = f"not {target.secret}" if fault.wrong_signature else target.secret
    headers = {"Content-Type": "application/json"}
    if target.scheme == "legacy":
        return body, {**headers, LEGACY_SIGNATURE: sign(body, secret)}
    stamp = format_datetime(now + dt.timedelta(seconds=fault.header_off), usegmt=True)
    return body, {
        **headers,
        SIGNATURE: sign(body, secret, timestamp=stamp),
        TIMESTAMP: stamp,
        WEBHOOK_ID: f"not-{target.webhook_id}" if fault.wrong_id else target.webhook_id,
    }


def _opened_email_event() -> dict[str, Any]:
    now = dt.datetime.now(dt.UTC)
    attributes = {
        "timestamp": int(now.timestamp()),
        "datetime": now.isoformat(timespec="seconds"),
        "event_properties": {"Subject": "Hello", "Campaign Name": "Welcome"},
        "uuid": "00000000-0000-1000-8000-000000000000",
    }
    relationships = {
        "profile": {"data": {"type": "profile", "id": "01SANDBOXPROFILE"}},
        "metric": {"data": {"type": "metric", "id": "METRIC"}},
    }
    data = {
        "type": "event",
        "id": "01SANDBOXEVENT",
        "attributes": attributes,
        "relationships": relationships,
    }
    profile = {"email": "ada@example.com", "first_name": "Ada"}
    return {
        "data": data,
        "included": [
            {"type": "profile", "id": "01SANDBOXPROFILE", "attributes": profile},
            {"type": "metric", "id": "METRIC", "attributes": {"name": "Opened Email"}},
        ],
    }
