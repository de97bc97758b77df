"""Validation of query parameters: known, given once, with values that the operation allows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from klaviyo_openapi._runtime import Operation

from ..core.operations import is_reconstructed, parameter_words
from .errors import RejectedRequest


class _Rule(NamedTuple):
    """What a parameter's value has to be."""

    listed: bool
    """Several values, joined by commas."""
    number: bool
    allowed: frozenset[str] | None
    """The values there are; None: any."""
    closed: bool = True
    """Whether others are refused."""


def parameters(operation: Operation, raw: str, *, exact: bool = True) -> dict[str, str]:
    """The query parameters of a request.

    Args:
        operation: what is called.
        raw: the query as it was sent.
        exact: whether the operation is of the revision asked for: else others are let through.

    Raises:
        RejectedRequest: 400 that names the parameter at fault.
    """
    query: dict[str, str] = {}
    rules = _rules(operation)
    for name, value in parse_qsl(raw, keep_blank_values=True) if raw else ():
        if name not in rules and exact:
            told = f"there is no parameter {name}"
            if name == "page[size]":
                # Pages are read as a body is.
                raise RejectedRequest(400, told, pointer="/data/attributes/page_size")
            raise RejectedRequest(400, told, parameter=name)
        if name in query:
            if name not in operation.exploded:
                raise RejectedRequest(400, f"{name} is there twice", parameter=name)
            value = f"{query[name]},{value}"
        query[name] = value
    if not exact:
        return query
    for name, value in query.items():
        _check(name, value, rules[name])
    for name in operation.required:
        if name in operation.query and not query.get(name):
            raise RejectedRequest(400, f"{name} is required", parameter=name)
    return query


def allowed(operation: Operation, name: str) -> frozenset[str]:
    """The values that a parameter can have, if there is a list of them."""
    rule = _rules(operation).get(name)
    return (rule.allowed if rule is not None else None) or frozenset()


def additional(operation: Operation, query: Mapping[str, str]) -> dict[str, Any]:
    """JSON:API type -> (fields left out unless asked for, those of them asked for)."""
    return {
        name[18:-1]: (allowed(operation, name), frozenset((query.get(name) or "").split(",")))
        for name in operation.query
        if name.startswith("additional-fields[")
    }


def _check(name: str, value: str, rule: _Rule) -> None:
    if rule.number and not value.removeprefix("-").isdecimal():
        raise RejectedRequest(400, f"{name} is a whole number", parameter=name)
    if rule.allowed is None or not rule.closed or not value:
        return
    for word in value.split(",") if rule.listed else (value,):
        # The id is no field, and may be asked for as if it were one.
        if word not in rule.allowed and not (word == "id" and name.startswith("fields[")):
            raise RejectedRequest(400, f"{word!r} is no value of {name}", parameter=name)


@lru_cache(maxsize=1024)
def _rules(operation: Operation) -> dict[str, _Rule]:
    return {name: _rule_of(operation, name) for name in operation.query}


def _rule_of(operation: Operation, name: str) -> _Rule:
    rule = _rule(operation.package, operation.query[name])
    # What no published document says is no reason to refuse a value.
    return rule._replace(closed=not is_reconstructed(operation, f"parameters/{name}"))


@lru_cache(maxsize=1024)
def _rule(package: str, token: str) -> _Rule:
    listed = token.startswith("list[")
    words = frozenset(parameter_words(package, token))
    return _Rule(listed, token in ("int", "list[int]"), words or None)
