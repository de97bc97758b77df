"""Whatever the async client has, the blocking one has under the same name, with the same arguments."""

from __future__ import annotations

import inspect
import pydoc
from functools import cached_property
from typing import Any

import pytest
from klaviyo_openapi.operations import ALIASES, OPERATIONS

import klaviyo_async
from klaviyo_async import blocking
from klaviyo_async.blocking.areas import areas_of
from klaviyo_async.blocking.export import AccountsExport as BlockingAccountsExport
from klaviyo_async.blocking.export import Export as BlockingExport
from klaviyo_async.blocking.lists import Iteration
from klaviyo_async.client.limits import Limits
from klaviyo_async.export.accounts import AccountsExport
from klaviyo_async.export.exporting import Export
from klaviyo_async.ingest.sink import Receipt, Sink
from klaviyo_async.jobs import Job, Jobs
from klaviyo_async.pagination.pager import Items, Page, Pager

from ..support import KEY, ScriptedTransport, reply

PAIRS: list[tuple[Any, Any]] = [
    (klaviyo_async.KlaviyoClient, blocking.KlaviyoClient),
    (klaviyo_async.KlaviyoAccounts, blocking.KlaviyoAccounts),
    (klaviyo_async.PublicClient, blocking.PublicClient),
    (Limits, blocking.client.Limits),
    (Jobs, blocking.jobs.Jobs),
    (Job, blocking.Job),
    (Sink, blocking.Sink),
    (Receipt, blocking.Receipt),
    (Page, blocking.Page),
    (Pager, blocking.Pager),
    (Items, Iteration),
    (Export, BlockingExport),
    (AccountsExport, BlockingAccountsExport),
]
OTHERWISE = {
    "aclose": "close",
    "__await__": None,  # `wait()`, `page()`
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    # Of the sink: opened when it is made, and not used in two steps.
    "start": None,
    "accept": None,
    "put": None,
}
"""Names in the async client -> in the blocking one; None: there is no such need."""
SIGNALS = "signals"
"""What `ingest_all` takes besides: Ctrl-C breaks a blocking call off."""
OF_EVERYTHING = set(dir(object)) | {"__class_getitem__", "__init_subclass__"}


def members(cls: Any) -> dict[str, Any]:
    return {
        name: member
        for base in reversed(cls.__mro__[:-1])
        for name, member in vars(base).items()
        if callable(member) or isinstance(member, (property, cached_property, classmethod))
        if not name.startswith("_") or (name.endswith("__") and name not in OF_EVERYTHING)
    }


@pytest.mark.parametrize(("original", "front"), PAIRS, ids=lambda cls: cls.__name__)
def test_nothing_is_missing(original: Any, front: Any) -> None:
    areas = {*areas_of(original)}
    wanted = {OTHERWISE.get(name, name) for name in members(original) if name not in areas}
    wanted -= {None, "client"} if original is klaviyo_async.PublicClient else {None}
    assert not wanted - {*dir(front)}


@pytest.mark.parametrize(("original", "front"), PAIRS, ids=lambda cls: cls.__name__)
def test_the_arguments_are_the_same(original: Any, front: Any) -> None:
    compared = 0
    for name, member in members(original).items():
        own = inspect.getattr_static(front, OTHERWISE.get(name, name) or "", None)
        if not inspect.isfunction(member) or not inspect.isfunction(own) or name[0] == "_":
            continue
        theirs = dict(inspect.signature(member).parameters)
        ours = dict(inspect.signature(own).parameters)
        theirs.pop(SIGNALS, None)
        assert {n: (p.kind, p.default) for n, p in theirs.items()} == {
            n: (p.kind, p.default) for n, p in ours.items()
        }, name
        assert not inspect.iscoroutinefunction(own), name
        compared += 1
    assert compared or front in (blocking.Receipt,)


def test_the_constructor_takes_the_same() -> None:
    ours = inspect.signature(blocking.KlaviyoClient)
    assert [*ours.parameters] == [
        *inspect.signature(klaviyo_async.KlaviyoClient.__init__).parameters
    ][1:]


def test_every_operation_is_there_with_its_signature_and_help() -> None:
    klaviyo = blocking.KlaviyoClient(KEY)
    areas = klaviyo_async.KlaviyoClient(KEY)
    for name, operation in OPERATIONS.items():
        if name in ALIASES:
            continue
        method = getattr(getattr(klaviyo, operation.area), name)
        original = getattr(getattr(areas, operation.area), name)
        assert inspect.signature(method) == inspect.signature(original)
        assert not inspect.iscoroutinefunction(method)
        text = pydoc.render_doc(method, renderer=pydoc.TextDoc())
        assert f"{operation.method} {operation.path}" in text
        assert "await " not in text
        assert "async for" not in text
    assert {operation.area for operation in OPERATIONS.values()} < {*dir(klaviyo)}


def test_stubs_say_what_the_async_package_says() -> None:
    from klaviyo_openapi import blocking as stubs

    areas, compared = klaviyo_async.KlaviyoClient(KEY), 0
    for name, operation in OPERATIONS.items():
        if name in ALIASES:
            continue
        stub = getattr(getattr(stubs, type(getattr(areas, operation.area)).__name__), name)
        original = getattr(type(getattr(areas, operation.area)), name)
        if stub.__module__ == "typing":  # overloads, which checkers alone see: tests/typing
            assert "fields" in inspect.signature(original).parameters
            continue
        assert inspect.signature(stub) == inspect.signature(original)
        compared += 1
    assert compared > 200


def test_names_that_are_wrong() -> None:
    klaviyo: Any = blocking.KlaviyoClient(KEY)
    with pytest.raises(AttributeError, match="'profile'"):
        _ = klaviyo.profile.get_profile
    with pytest.raises(AttributeError, match="Profiles has no operation 'get_profiel'"):
        _ = klaviyo.profiles.get_profiel
    with pytest.raises(AttributeError, match="engine"):
        _ = klaviyo.engine
    with pytest.raises(TypeError, match="no argument 'timeouts'"):
        blocking.KlaviyoClient(KEY, timeouts=3)  # type: ignore[call-arg]
    alias = next(alias for alias, name in ALIASES.items() if OPERATIONS[name].area == "profiles")
    assert getattr(klaviyo.profiles, alias).__name__ == ALIASES[alias]
    assert KEY not in repr(klaviyo)


def test_a_method_says_which_operation_is_meant() -> None:
    transport = ScriptedTransport(reply(200, {"data": {"type": "profile", "id": "1"}}))
    with blocking.KlaviyoClient(KEY, transport=transport) as klaviyo:
        answer = klaviyo.request(klaviyo.profiles.get_profile, id="1")
    assert answer.status == 200
    assert transport.sent[0].url.endswith("/api/profiles/1")


def test_answers_beside_models() -> None:
    profile = {"data": {"type": "profile", "id": "01G", "attributes": {"email": "a@x.co"}}}
    page = {"data": [profile["data"]], "links": {"next": None}}
    transport = ScriptedTransport(*[reply(200, profile)] * 2, reply(200, page))
    with blocking.KlaviyoClient(KEY, transport=transport) as klaviyo:
        for areas in (klaviyo, klaviyo.using("2026-07-15")):
            model, response = areas.with_raw.profiles.get_profile("01G")
            assert (model.email, response.status, response.decode()) == ("a@x.co", 200, model)
        assert [each.id for each in klaviyo.with_raw.profiles.get_profiles()] == ["01G"]
        assert "api_keys" in dir(klaviyo.beta.with_raw)
        with pytest.raises(AttributeError, match="the client has: klaviyo.track"):
            _ = klaviyo.with_raw.track  # type: ignore[attr-defined]
