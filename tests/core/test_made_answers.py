"""Answers that no server gave, of every operation of every package, held against the vendored documents.

The judge is jsonschema, and what is sent is made of the documents alone.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError
from klaviyo_openapi._runtime import Operation

from klaviyo_async.core.made_answers import empty_answer, made_answer, path_arguments
from klaviyo_async.core.operations import (
    BETA_PACKAGE,
    KEPT_PACKAGES,
    PACKAGE,
    operations,
    revision_of,
)
from klaviyo_async.core.response import RawResponse
from klaviyo_async.core.success import is_success

from ..openapi import Document, Schema, standard

SPEC = Path(__file__).parents[2] / "spec"
PACKAGES = (PACKAGE, BETA_PACKAGE, *KEPT_PACKAGES.values())
KNOWN = {
    "create_flow_action": "the sample's definition is empty, as only a request's may be",
    "get_mapped_metrics": "their ids are words of a list, which the document alone knows",
}


@cache
def document(package: str) -> Document:
    folder = SPEC / revision_of(package)
    return Document(folder / ("beta.json" if package == BETA_PACKAGE else "stable.json"))


@cache
def judge_of(package: str) -> Draft202012Validator:
    """Validates against any schema of a document; made once, as that takes longer than all answers."""
    definitions = {name: standard(schema) for name, schema in document(package).schemas.items()}
    return Draft202012Validator({"$defs": definitions})


def answer_schema(operation: Operation, status: int) -> Schema | None:
    """Schema of an operation's answer; None: it has no body.

    Of another status where the server is known to answer with one that the document does not have.
    """
    assert status in operation.statuses
    responses = document(operation.package).operations[operation.name][2]["responses"]
    known = [code for code in responses if code.startswith("2")]
    content = responses[str(status) if str(status) in known else known[0]].get("content")
    return None if not content else standard(next(iter(content.values()))["schema"])


def judge(operation: Operation, answer: RawResponse) -> Any:
    """The model of an answer that the document allows."""
    answer.operation = operation
    schema = answer_schema(operation, answer.status)
    if schema is None:
        assert answer.body == b""
    else:
        try:
            judge_of(operation.package).evolve(schema=schema).validate(json.loads(answer.body))
        except ValidationError as error:
            assert operation.name in KNOWN, f"{operation.name}: {error}"
    assert is_success(answer, raw=False)
    return answer.decode()


def sent_bodies(operation: Operation) -> list[Any]:
    found = document(operation.package).body_schema(operation.name)
    if found is None or not found[0].endswith("json"):
        return [None]
    return [document(operation.package).sample(found[1], full=full) for full in (True, False)]


def arguments_of(operation: Operation) -> dict[str, str]:
    found = document(operation.package).operations[operation.name][2].get("parameters", ())
    return {
        one["name"]: one["schema"].get("enum", ["01G"])[0] for one in found if one["in"] == "path"
    }


def all_of(package: str) -> list[Operation]:
    found = operations(package)
    return [operation for name, operation in found.items() if name == operation.name]


def test_all_are_there() -> None:
    assert len(all_of(PACKAGE)) == len(document(PACKAGE).operations)
    assert sum(len(all_of(package)) for package in PACKAGES) > 900


@pytest.mark.slow
@pytest.mark.parametrize("package", PACKAGES)
def test_made(package: str) -> None:
    """What `FakeKlaviyo` answers: all that there can be."""
    for operation in all_of(package):
        for body in sent_bodies(operation):
            answer = made_answer(operation, arguments_of(operation), body, fill="everything")
            judge(operation, answer)


@pytest.mark.slow
@pytest.mark.parametrize("package", PACKAGES)
def test_empty(package: str) -> None:
    """What a disabled client answers: nothing is there, and everything is taken."""
    for operation in all_of(package):
        for body in sent_bodies(operation):
            check_empty(operation, empty_answer(operation, arguments_of(operation), body))


def check_empty(operation: Operation, answer: RawResponse) -> None:
    if answer.status == 404:
        assert operation.method == "GET"
        assert not operation.many
        assert not operation.nullable
        return
    model = judge(operation, answer)
    if operation.many:
        assert model == []
    if (operation.resource or "").endswith("-job") and hasattr(model, "status"):
        assert model.status in ("complete", "active")


def test_what_was_sent_is_in_the_answer() -> None:
    operation = operations()["create_profile"]
    attributes = {"email": "ada@example.com", "properties": {"shoes": [38, None]}, "strange": 1}
    body = {"data": {"type": "profile", "attributes": attributes}}
    profile = judge(operation, empty_answer(operation, {}, body))
    assert profile.id
    assert profile.email == "ada@example.com"
    assert profile.properties == {"shoes": [38, None]}
    assert profile.first_name is None
    assert profile.extra == {}
    again = judge(operation, empty_answer(operation, {}, body))
    assert again.id != profile.id


def test_what_is_changed_keeps_its_id() -> None:
    operation = operations()["update_list"]
    body = {"data": {"type": "list", "id": "a/b", "attributes": {"name": "Ada's"}}}
    arguments = path_arguments(operation, "/api/lists/a%2Fb")
    assert arguments == {"id": "a/b"}
    answer = empty_answer(operation, arguments, body)
    found = judge(operation, answer)
    assert (found.id, found.name) == ("a/b", "Ada's")
    assert json.loads(answer.body)["data"]["links"]["self"].endswith("/api/lists/a%2Fb")


@pytest.mark.parametrize("body", [None, [], "x", {"data": None}, {"data": [1]}, {"data": {}}])
def test_bodies_that_say_nothing(body: Any) -> None:
    operation = operations()["create_profile"]
    assert judge(operation, empty_answer(operation, {}, body)).id
