"""Validation of a document; each error says where in the document it is."""

from __future__ import annotations

import re
from typing import Any

from .canonical import escape
from .enrich import operations_of, path_items
from .errors import CodegenError

REVISION = re.compile(r"\d{4}-\d{2}-\d{2}(?:\.[A-Za-z0-9]+)?")
_LIMIT = re.compile(r"[1-9]\d*/[smhd]")
_WINDOWS = ("burst", "steady", "daily")


def check_header(document: dict[str, Any]) -> None:
    """Check that this is an OpenAPI 3 document of a revision, with operations.

    Raises:
        CodegenError: it is not.
    """
    if "swagger" in document:
        raise CodegenError(f"Swagger {document['swagger']}: OpenAPI 3 is needed")
    version = document.get("openapi")
    if not isinstance(version, str):
        raise CodegenError("not an OpenAPI document: #/openapi is missing")
    if version.partition(".")[0] != "3":
        raise CodegenError(f"OpenAPI {version}: version 3 is needed")
    info = document.get("info")
    revision = info.get("version") if isinstance(info, dict) else None
    if not isinstance(revision, str) or not REVISION.fullmatch(revision):
        raise CodegenError(f"#/info/version: {revision!r} is no revision (YYYY-MM-DD[.suffix])")
    if not isinstance(document.get("paths"), dict):
        raise CodegenError("no operations: #/paths is missing")


def check_operations(document: dict[str, Any]) -> None:
    """Check that there are operations, each with a name of its own, a tag and the right revision.

    Args:
        document: a document that went through `strip`.

    Raises:
        CodegenError: something is missing, twice or contradictory.
    """
    if wrong := [path for path in document["paths"] if not path.startswith(("/", "x-"))]:
        raise CodegenError(f"#/paths/{escape(wrong[0])}: a path starts with /")
    for path, item in path_items(document):
        if "$ref" in item:
            raise CodegenError(f"#/paths/{escape(path)}: a path that is a $ref is not supported")
    seen: dict[str, str] = {}
    for path, method, operation in operations_of(document):
        where = f"#/paths/{escape(path)}/{method}"
        name = operation.get("operationId")
        if not isinstance(name, str) or not name:
            raise CodegenError(f"{where}: no operationId")
        if name in seen:
            raise CodegenError(f"operationId {name!r} twice: {seen[name]} and {where}")
        seen[name] = where
        tags = operation.get("tags")
        if not isinstance(tags, list) or not tags or not all(isinstance(tag, str) for tag in tags):
            raise CodegenError(f"{where}: {name} has no tags")
        if not isinstance(operation.get("responses"), dict):
            raise CodegenError(f"{where}: {name} has no responses")
        _parameters(operation, where)
        _extensions(operation, where)
    if not seen:
        raise CodegenError("no operations: #/paths holds none")
    _revisions(document)


def check_tiers(document: dict[str, Any]) -> None:
    """Check that every operation has its rate limits; after lifting, for older texts hold them.

    Raises:
        CodegenError: one has none, or one that cannot be read.
    """
    for path, method, operation in operations_of(document):
        where = f"#/paths/{escape(path)}/{method}"
        tier = operation.get("x-klaviyo-ratelimit") or {}
        limits = [tier[name] for name in _WINDOWS if tier.get(name) is not None]
        if not limits:
            raise CodegenError(f"{where}: {operation['operationId']} has no rate-limit tier")
        for limit in limits:
            if not isinstance(limit, str) or not _LIMIT.fullmatch(limit):
                raise CodegenError(
                    f"{where}: {operation['operationId']} has the rate limit {limit!r}, "
                    "which is no COUNT/s, /m, /h or /d"
                )


def _parameters(operation: dict[str, Any], where: str) -> None:
    for i, parameter in enumerate(operation.get("parameters", ())):
        if "$ref" not in parameter and not all(
            isinstance(parameter.get(key), str) for key in ("name", "in")
        ):
            raise CodegenError(f"{where}/parameters/{i}: no name and place (`in`)")


def _extensions(operation: dict[str, Any], where: str) -> None:
    """Check the types of what `enrich` and the generator read."""
    for key, kind in (
        ("x-klaviyo-ratelimit", dict),
        ("x-klaviyo-filters", dict),
        ("x-klaviyo-scopes", list),
        ("x-klaviyo-operation-aliases", list),
    ):
        value = operation.get(key)
        if value is not None and not isinstance(value, kind):
            raise CodegenError(
                f"{where}/{key}: expected {'a list' if kind is list else 'an object'}"
            )
    for field, spec in (operation.get("x-klaviyo-filters") or {}).items():
        operators = spec.get("operators", {}) if isinstance(spec, dict) else None
        if not isinstance(operators, dict) or not all(
            isinstance(names, list) and all(isinstance(name, str) for name in names)
            for names in operators.values()
        ):
            raise CodegenError(f"{where}/x-klaviyo-filters/{escape(field)}: no operators")


def _revisions(document: dict[str, Any]) -> None:
    """Check that some operation is of the document's revision; betas hold older ones beside it."""
    revision = str(document["info"]["version"])
    own, others = 0, []
    for path, method, operation in operations_of(document):
        where = f"#/paths/{escape(path)}/{method}"
        header = revision_header(operation)
        if header is None:
            continue
        if header == revision:
            own += 1
        elif not isinstance(header, str) or not REVISION.fullmatch(header):
            raise CodegenError(f"{where}: the revision header {header!r} is no revision")
        else:
            others.append(
                f"{where}: the revision header is {header!r}, #/info/version {revision!r}"
            )
    if others and not own:
        raise CodegenError(others[0])


def revision_header(operation: dict[str, Any]) -> Any:
    """The revision that an operation is called with, where it says; else None."""
    for parameter in operation.get("parameters", ()):
        if parameter.get("in") == "header" and parameter.get("name") == "revision":
            schema = parameter.get("schema")
            return schema.get("default") if isinstance(schema, dict) else None
    return None
