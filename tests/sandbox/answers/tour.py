"""Every operation of a document once, over plain HTTP; each answer held against that document by jsonschema.

Nothing here uses the generated packages or the client: requests are made of the document, and what it says
of the answer is all that is asked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from urllib.parse import quote

import aiohttp
from jsonschema import ValidationError

from ...openapi import ID, Document
from .bodies import adapted

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32
JSON = "application/vnd.api+json"

AS_RECORDED = {
    "merge_profiles": 202,
    "delete_template": 200,
    "clone_template": 200,
    "render_template": 200,
}
"""Operations that the real API answers with another status than its document says."""


def as_recorded(document: Document) -> Document:
    """The document with what recordings of the real API show instead: links that lead nowhere are
    null, where the document has them left out, and so is a message's template or image."""
    links = document.schemas["CollectionLinks"]["properties"]
    for name in ("next", "prev"):
        links[name]["nullable"] = True
    for schema in document.schemas.values():
        related = schema.get("properties", {}).get("relationships", {}).get("properties", {})
        if {"campaign", "template", "image"} <= related.keys():
            for name in ("template", "image"):
                related[name]["properties"]["data"]["nullable"] = True
    compound = document.schemas.get("GetMessageResponseCollectionCompoundDocument")
    if compound is not None and "x-klaviyo-reconstructed" in _operation(document, "messages"):
        # Reconstructed: what can be asked for with `include` is not all that can be included.
        compound["properties"]["included"].pop("items", None)
    return Document(document.raw)


def _operation(document: Document, ending: str) -> dict[str, Any]:
    found = document.operations.get(f"get_campaign_{ending}")
    return {} if found is None else found[2]


class Outcome(NamedTuple):
    """What came of an operation."""

    operation: str
    status: int
    fault: str
    """What is wrong with the answer; empty: nothing."""


class Tour:
    """One walk through all operations of a document.

    Args:
        document: the document.
        revision: what requests say theirs is.
        url: address of the sandbox.
        session: makes the requests.
        full: whether bodies and queries hold all that they can, or what they have to.
    """

    def __init__(
        self,
        document: Document,
        revision: str,
        url: str,
        session: aiohttp.ClientSession,
        *,
        full: bool,
    ) -> None:
        self._document, self._revision = document, revision
        self._url, self._session, self._full = url, session, full
        self._owners = dict(_owners(document))
        self._words = dict(_words(document))
        self.known: dict[str, str] = dict(self._words)
        """JSON:API type -> id of the resource that was made last, or the first there can be."""

    def seeds(self) -> list[dict[str, Any]]:
        """A bare resource of every type that an answer can have, related as the document says."""
        return [
            {
                "type": type_,
                "id": ID,
                "attributes": {"name": "seed"},
                "relationships": {
                    name: {"data": [{"type": to, "id": ID}] if many else {"type": to, "id": ID}}
                    for name, (to, many) in relationships.items()
                },
            }
            for type_, relationships in sorted(_resources(self._document).items())
            if type_ not in self.known
        ]

    async def walk(self) -> list[Outcome]:
        """Do them all: what creates first, what deletes last."""
        names = sorted(self._document.operations, key=self._rank)
        return [await self._visit(name) for name in names]

    def _rank(self, name: str) -> tuple[int, int, str]:
        verb, path, _ = self._document.operations[name]
        deletes = verb == "DELETE" or "deletion" in path
        if name == "merge_profiles":
            return 4, 0, name
        if deletes:
            return (4 if "/relationships/" in path else 5), 0, name
        if verb == "POST" and path.count("/") == 2:
            job = "bulk" in path or "-job" in path
            return 3 if job else 0, len(self._required_types(name)), name
        return 2, 0, name

    def _required_types(self, name: str) -> set[str]:
        body = self._document.body_schema(name)
        if body is None or body[0] != JSON:
            return set()
        return {item["type"] for item in _identifiers(self._document.sample(body[1], full=True))}

    async def _visit(self, name: str) -> Outcome:
        verb, template, raw = self._document.operations[name]
        path = re.sub(r"\{[^}]*\}", quote(self._path_id(name, template), safe=""), template)
        status, content = await self._request(name, verb, path, raw)
        return Outcome(name, status, self._fault(name, verb, template, status, content))

    def _path_id(self, name: str, template: str) -> str:
        verb = self._document.operations[name][0]
        body = self._document.body_schema(name)
        if body is not None and body[0] == JSON and template.endswith("}"):
            data = self._document.sample(body[1], full=self._full)["data"]
            if isinstance(data, dict) and data.get("id") not in (None, ID):
                return str(data["id"])  # one of a list of words
        if verb == "GET" and template.count("/") > 3:
            return self._words.get(self._owners.get(template.split("/")[2], ""), ID)
        return self.known.get(self._owners.get(template.split("/")[2], ""), ID)

    async def _request(
        self, name: str, verb: str, path: str, raw: dict[str, Any]
    ) -> tuple[int, Any]:
        public = path.startswith("/client/")
        headers = {"revision": self._revision}
        if not public:
            headers["Authorization"] = "Klaviyo-API-Key pk_one"
        sent: Any = None
        body = self._document.body_schema(name)
        if body is not None and body[0] == JSON:
            sent = json.dumps(self._body(name, path, body[1])).encode()
            headers["Content-Type"] = JSON
        elif body is not None:
            known = self._document.resolve(body[1])["properties"]
            sent = aiohttp.FormData({each: "dot" for each in ("name", "title") if each in known})
            sent.add_field("file", PNG, filename="dot.png", content_type="image/png")
        async with self._session.request(
            verb, self._url + path, params=self._query(raw), data=sent, headers=headers
        ) as answer:
            content = await answer.read()
            return answer.status, json.loads(content) if content else None

    def _query(self, raw: dict[str, Any]) -> dict[str, str]:
        query: dict[str, str] = {}
        for parameter in raw.get("parameters", ()):
            name, schema = parameter["name"], self._document.resolve(parameter["schema"])
            asked = self._full and name.startswith(("include", "additional-fields"))
            if parameter["in"] != "query" or not (
                parameter.get("required") or asked or name == "company_id"
            ):
                continue
            words = schema.get("enum", ())[:1] or self._document.resolve(
                schema.get("items", {})
            ).get("enum", ())
            query[name] = ",".join(words) or "pk_one"
            if name == "filter":
                query[name] = _filter(raw["x-klaviyo-filters"], self.known)
        return query

    def _body(self, name: str, path: str, schema: dict[str, Any]) -> Any:
        whole = self._document.sample(schema, full=self._full)
        for item in _identifiers(whole):
            if item["id"] == ID and item["type"] in self.known:
                item["id"] = self.known[item["type"]]
        data = whole.get("data")
        if name == "create_flow_action":
            # An open object in the body, one of several in the answer.
            action = {"$ref": "#/components/schemas/TimeDelayAction"}
            data["attributes"]["definition"] = self._document.sample(action, full=self._full)
        if isinstance(data, dict) and "{id}" in self._document.operations[name][1]:
            inner = self._path_id(name, self._document.operations[name][1])
            if "id" in data and path.count("/") == 3:
                data["id"] = inner
        return adapted(name, whole, self.known)

    def _fault(self, name: str, verb: str, template: str, status: int, content: Any) -> str:
        declared = self._document.operations[name][2]["responses"]
        schemas = {
            int(code): answer.get("content", {}).get(JSON, {}).get("schema")
            for code, answer in declared.items()
            if code.startswith("2")
        }
        if name in AS_RECORDED:
            if status != AS_RECORDED[name]:
                return f"{status}, not {AS_RECORDED[name]}: {content}"
        elif status not in schemas:
            return f"{status}, which is not among {sorted(schemas)}: {json.dumps(content)[:600]}"
        schema = schemas.get(status, next(iter(schemas.values())))
        if schema is None:
            return "" if content is None else f"a body where there is none: {content}"
        try:
            self._document.validate(schema, content)
        except ValidationError as error:
            leaves = sorted(_leaves(error), key=lambda leaf: -len(leaf.absolute_path))
            told = [f"/{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in leaves]
            return " | ".join(dict.fromkeys(told[:6]))
        data = content.get("data")
        made = verb == "POST" and "clone" not in name
        if made and isinstance(data, dict) and "id" in data:
            self.known[data["type"]] = data["id"]
        return ""


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    if not error.context:
        yield error
    for inner in error.context or ():
        yield from _leaves(inner)


def _identifiers(value: Any) -> Iterator[dict[str, Any]]:
    """All objects with a type and an id."""
    if isinstance(value, dict):
        if isinstance(value.get("type"), str) and isinstance(value.get("id"), str):
            yield value
        value = list(value.values())
    for item in value if isinstance(value, list) else ():
        yield from _identifiers(item)


def _owners(document: Document) -> Iterable[tuple[str, str]]:
    """First segment of a path -> type of what stands there by its id."""
    for verb, path, raw in document.operations.values():
        segments = path.strip("/").split("/")
        if verb == "GET" and len(segments) == 3:
            for type_ in _answered(document, raw):
                yield segments[1], type_


Related = dict[str, tuple[str, bool]]


def _resources(document: Document) -> dict[str, Related]:
    """JSON:API type -> relationships: name -> (type, whether to many)."""
    found: dict[str, Related] = {}
    owners = dict(_owners(document))
    for verb, path, raw in document.operations.values():
        segments = path.strip("/").split("/")
        if verb == "GET" and len(segments) > 3 and segments[1] in owners:
            for type_ in _answered(document, raw):
                many = _is_many(document, raw)
                found.setdefault(owners[segments[1]], {})[segments[-1]] = type_, many
    for _, _, raw in document.operations.values():
        for schema in _answers(document, raw):
            whole = document.resolve(schema)["properties"]
            for part in (whole.get("data", {}), whole.get("included", {})):
                for resource in _parts(document, part):
                    members = resource.get("properties", {})
                    for type_ in document.resolve(members.get("type", {})).get("enum", ()):
                        related = members.get("relationships", {}).get("properties", {})
                        known = found.setdefault(type_, {})
                        for name, each in related.items():
                            data = each.get("properties", {}).get("data", {})
                            inner = data.get("items", data).get("properties", {}).get("type", {})
                            for to in document.resolve(inner).get("enum", ()):
                                known[name] = to, "items" in data
    return found


def _is_many(document: Document, raw: dict[str, Any]) -> bool:
    schemas = list(_answers(document, raw))
    return all("items" in document.resolve(s)["properties"].get("data", {}) for s in schemas)


def _parts(document: Document, schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The resources that a schema is made of."""
    schema = document.resolve(schema)
    for key in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(key, ()):
            yield from _parts(document, part)
    if "items" in schema:
        yield from _parts(document, schema["items"])
    if "properties" in schema:
        yield schema


def _words(document: Document) -> Iterator[tuple[str, str]]:
    """JSON:API type -> the first id there can be, where there is a list of them."""
    for _, path, raw in document.operations.values():
        for schema in _answers(document, raw) if path.endswith("{id}") else ():
            for part in _parts(document, document.resolve(schema)["properties"].get("data", {})):
                members = part["properties"]
                for type_ in document.resolve(members.get("type", {})).get("enum", ()):
                    for word in document.resolve(members.get("id", {})).get("enum", ())[:1]:
                        yield type_, word


def _answered(document: Document, raw: dict[str, Any]) -> Iterator[str]:
    for schema in _answers(document, raw):
        for part in _parts(document, document.resolve(schema)["properties"].get("data", {})):
            yield from document.resolve(part["properties"].get("type", {})).get("enum", ())


def _answers(document: Document, raw: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Schemas of the bodies that a success can have."""
    for code, answer in raw["responses"].items():
        schema = answer.get("content", {}).get(JSON, {}).get("schema")
        if code.startswith("2") and schema is not None:
            yield schema


def _filter(fields: dict[str, Any], known: dict[str, str]) -> str:
    names = [name for name in fields if name.endswith(("channel", ".id", "_id"))]
    name = (names or list(fields))[0]
    kind, operators = next(iter(fields[name]["operators"].items()))
    value = "email" if name == "messages.channel" else known.get(name.removesuffix(".id"), ID)
    literal = f'["{value}"]' if kind == "list" else f'"{value}"'
    return f"{operators[0]}({name},{literal})"
