"""Calls of the official SDK, and the calls of this package that replace them."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from ..core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE, aliases, operations
from ..core.request import python_name
from ..core.runtime import Operation
from .rewriting import Rewritten, call_text

__all__ = [
    "AREAS",
    "RAW",
    "area_of",
    "method_of",
    "rewrite_call",
    "rewrite_client",
    "signature",
    "similar_calls",
]

# What is newer than our revision may be in its beta.
AREAS = frozenset(
    operation.area
    for package in (PACKAGE, BETA_PACKAGE)
    for operation in operations(package).values()
)
_BOUNDARY = re.compile(r"(?<=[a-z])(?=[A-Z])")
RAW = ("_with_http_info", "_without_preload_content")
# What the SDK calls the body, after the schema.
_BODY = re.compile(r"_(?:query|op|dto|job)(?:_v\d+)?$")
_DICTIONARIES = "models instead of dicts: `.to_dict()` gives plain ones"


def area_of(name: str) -> str | None:
    """Our group for a group of the SDK: `Data_Privacy`, `DataPrivacy`, `DataPrivacyApi`."""
    if not name[:1].isupper():
        return None
    area = _BOUNDARY.sub("_", name.removesuffix("Api")).replace("__", "_").lower()
    return area if area in AREAS else None


def method_of(name: str) -> Operation | None:
    """The operation of a method of the SDK, by its name or an alias of it; also a beta one."""
    plain = next((name.removesuffix(end) for end in RAW if name.endswith(end)), name)
    found = operations().get(plain)
    if found is not None:
        return found
    beta = operations(BETA_PACKAGE)
    return beta.get(plain) or beta.get(f"{plain}_beta")


def similar_calls(name: str) -> list[str]:
    """Calls of this package with similar names, best first."""
    near = get_close_matches(name, _names(), 5, 0.72)
    found = (operations()[candidate] for candidate in near)
    return list(dict.fromkeys(f"klaviyo.{known.area}.{known.name}" for known in found))[:3]


@cache
def _names() -> list[str]:
    return sorted({*operations(), *aliases()})


class Signature(NamedTuple):
    """A method of this package: its arguments in the SDK's order, and which go by position."""

    names: tuple[str, ...]
    positional: int
    paged: bool


def _required_once(name: str) -> set[str]:
    """Arguments that an older revision of the operation requires."""
    older = (operations(package).get(name) for package in KEPT_PACKAGES.values())
    return {python_name(wire) for known in older if known is not None for wire in known.required}


@cache
def signature(package: str, area: str, name: str) -> Signature:
    """The signature of the method that calls an operation of a generated package."""
    module = import_module(f"{package}.api.{area}")
    classes = (vars(found) for found in vars(module).values() if isinstance(found, type))
    method: Callable[..., Any] = next(known[name] for known in classes if name in known)
    taken = [
        parameter
        for parameter in inspect.signature(method).parameters.values()
        if parameter.name not in {"self", "options"}
        and parameter.kind is not parameter.VAR_KEYWORD  # fields of the body
    ]
    # The SDK's positional arguments: what is required, the path and the body first. What was
    # required once stood there in programs for older versions of the SDK.
    once = _required_once(name)
    ordered = sorted(
        taken,
        key=lambda it: (
            it.kind is it.KEYWORD_ONLY,
            it.default is not it.empty,
            it.name not in once,
        ),
    )
    positional = sum(parameter.kind is not parameter.KEYWORD_ONLY for parameter in taken)
    return Signature(
        tuple(parameter.name for parameter in ordered),
        positional,
        not inspect.iscoroutinefunction(method),
    )


def rewrite_call(
    operation: Operation,
    call: ast.Call | None,
    client: str,
    *,
    looped: bool,
    asked: str,
) -> Rewritten:
    """The call of an operation as it is written with this package.

    Args:
        operation: what is called.
        call: the SDK's call; None: the method is only referred to.
        client: expression of the client.
        looped: whether the call stands in a loop.
        asked: name of the method in the SDK.
    """
    beta = operation.package == BETA_PACKAGE
    method = f"{client}{'.beta' if beta else ''}.{operation.area}.{operation.name}"
    shape = signature(operation.package, operation.area, operation.name)
    notes = [f"beta, revision {operation.revision}"] if beta else []
    if asked.endswith(RAW):
        notes.append(f'raw answers: `{client}.request("{operation.name}", ...)`')
    elif operation.name.removesuffix("_beta") != asked:
        notes.append(f"{asked} is an alias")
    if call is None:
        notes.append("returns a pager" if shape.paged else "must be awaited")
        return Rewritten(method, notes)
    arguments = _arguments(operation, shape, call, notes)
    cursor = any(name == "page_cursor" for name, _ in arguments)
    if shape.paged and looped and cursor:
        arguments = [pair for pair in arguments if pair[0] != "page_cursor"]
        notes.append("follows links.next by itself")
        return Rewritten(f"async for item in {call_text(method, arguments)}", notes)
    if shape.paged and operation.cursor:
        notes.append("one page; `async for` gives all")
        if cursor:
            notes.append("a cursor, not the whole link: `page.next_cursor`, or `await page.next()`")
    return Rewritten(f"await {call_text(method, arguments)}", notes)


def _arguments(
    operation: Operation, shape: Signature, call: ast.Call, notes: list[str]
) -> list[tuple[str | None, ast.expr]]:
    arguments: list[tuple[str | None, ast.expr]] = []
    names = [name for name in shape.names if not (operation.public and name == "company_id")]
    given = list(call.args)
    if operation.public and given and not isinstance(given[0], ast.Starred):
        given = given[1:]
        notes.append("company_id is the client's")
    if operation.body == "ImageUpload":
        return _upload(given, call.keywords, notes)
    for index, value in enumerate(given):
        named = index >= shape.positional and not isinstance(value, ast.Starred)
        arguments.append((names[index] if named and index < len(names) else None, value))
    for keyword in call.keywords:
        arguments += _keyword(operation, names, keyword, notes)
    if operation.body and "id:" in operation.body:
        place = shape.names.index("body")
        arguments = [
            (name, _ids(value) if name == "body" or (name is None and index == place) else value)
            for index, (name, value) in enumerate(arguments)
        ]
        notes.append(f"body: the id{'s' if operation.body.startswith('list') else ''} alone")
    order = {name: position for position, name in enumerate(names)}
    placed = [pair for pair in arguments if pair[0] in names[: shape.positional]]
    if placed and len(placed) + len(given) == shape.positional and not given:
        ranked = sorted(placed, key=lambda pair: order[pair[0] or ""])
        return [(None, value) for _, value in ranked] + [p for p in arguments if p not in placed]
    return arguments


def _ids(body: ast.expr) -> ast.expr:
    """The ids in `{"data": [{"type": ..., "id": ...}]}`, where it is written out."""
    data = _entry(body, "data")
    if isinstance(data, ast.List):
        found = [_entry(item, "id") for item in data.elts]
        ids = [value for value in found if value is not None]
        return ast.List(ids, ast.Load()) if len(ids) == len(found) else body
    return (_entry(data, "id") if data is not None else None) or body


def _entry(node: ast.expr, key: str) -> ast.expr | None:
    if isinstance(node, ast.Dict):
        for name, value in zip(node.keys, node.values, strict=True):
            if isinstance(name, ast.Constant) and name.value == key:
                return value
    return None


def _keyword(
    operation: Operation, names: Iterable[str], keyword: ast.keyword, notes: list[str]
) -> list[tuple[str | None, ast.expr]]:
    name, value = keyword.arg, keyword.value
    if name is None:
        return [("**", value)]
    if name == "company_id" and operation.public:
        notes.append("company_id is the client's")
        return []
    if name == "options":
        notes.append(_DICTIONARIES)
        return []
    if name in {"_request_timeout", "_headers"}:
        option = "timeout" if name == "_request_timeout" else "headers"
        return [("options", ast.Dict([ast.Constant(option)], [value]))]
    if name == "_request_auth":
        notes.append("another key: another client, or `KlaviyoAccounts`")
        return []
    if name.startswith("_"):
        notes.append(f"no {name}")
        return []
    if name in names:
        return [(name, value)]
    if operation.body and (name == "body" or _BODY.search(name)):
        return [("body", value)]
    plain = name.rstrip("_")
    if plain in names:
        return [(plain, value)]
    near = get_close_matches(name, names, 1)
    notes.append(f"{operation.name} takes no {name}" + (f", but {near[0]}" if near else ""))
    return []


def _upload(
    given: list[ast.expr], keywords: list[ast.keyword], notes: list[str]
) -> list[tuple[str | None, ast.expr]]:
    pairs = dict(zip(("file", "name", "hidden"), given, strict=False))
    pairs |= {keyword.arg: keyword.value for keyword in keywords if keyword.arg}
    kept = {name: pairs[name] for name in ("file", "name", "hidden") if name in pairs}
    notes.append("a path must be a `Path`; bytes and open files are taken too")
    if not kept:
        return []
    return [(None, ast.Dict([ast.Constant(name) for name in kept], list(kept.values())))]


_CLIENT = ("api_key", "max_delay", "max_retries", "test_host", "access_token", "options")


def rewrite_client(call: ast.Call | None) -> Rewritten:
    """The client of this package that replaces `KlaviyoAPI(...)`."""
    notes = ["`async with`, or `await client.aclose()` at the end"]
    if call is None:
        return Rewritten("KlaviyoClient", notes)
    arguments: list[tuple[str | None, ast.expr]] = []
    pairs: list[tuple[str | None, ast.expr]] = [*zip(_CLIENT, call.args, strict=False)]
    pairs += [(keyword.arg or "**", keyword.value) for keyword in call.keywords]
    for name, value in pairs:
        if isinstance(value, ast.Constant) and value.value in (None, "") and name != "**":
            continue
        if name == "api_key":
            arguments.append((None, value))
        elif name == "max_retries":
            arguments.append((name, _one_less(value)))
            notes.append("max_retries counted requests there, counts repetitions here")
        elif name == "test_host":
            arguments.append(("base_url", value))
        elif name == "access_token":
            notes.append("access_token: see `KlaviyoAccounts` and `OAuthApp`")
        elif name == "options":
            notes.append(_DICTIONARIES)
        else:
            arguments.append((name, value))
    return Rewritten(call_text("KlaviyoClient", arguments), notes)


def _one_less(value: ast.expr) -> ast.expr:
    """One less: the SDK counts the first request too."""
    if isinstance(value, ast.Constant) and type(value.value) is int:
        return ast.Constant(max(value.value - 1, 0))
    return value
