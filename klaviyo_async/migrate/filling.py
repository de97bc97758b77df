"""Fills the arguments of a retired call into the call that replaces it."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from .legacy import RetiredCall, awaited
from .legacy_packages import WRAPPER_ARGUMENTS
from .rewriting import Rewritten, source_of

__all__ = ["calls_text", "filled", "notes_of", "wrapper_client"]

_IMPORTS = {"F": "from klaviyo_async import F", "UTC": "from datetime import UTC, datetime"}
_OPTIONAL = frozenset({"properties", "time", "unique_id", "since"})
"""Names in the table for what a call may leave out."""


def filled(row: RetiredCall, method: str, call: ast.Call, client: str) -> str:
    """What to write in place of a call of the package `klaviyo`, with the call's own arguments.

    Args:
        row: of the table.
        method: group and method, as in `Public.track`.
        call: the call; what it does not say keeps its name in the table.
        client: the expression of the client.
    """
    names = [each.partition("=") for each in WRAPPER_ARGUMENTS.get(method, "").split()]
    given: dict[str, ast.expr] = {}
    if any(isinstance(value, ast.Starred) for value in call.args):
        return row.now
    for (name, _, new), value in zip(names, call.args, strict=False):
        given[new or name] = value
    for keyword in call.keywords:
        for name, _, new in names:
            if keyword.arg == name:
                given[new or name] = keyword.value
    if not names:
        return row.now
    filler = _Filler({k: v for k, v in given.items() if not _is_none(v)}, client)
    made = (
        ast.unparse(filler.visit(ast.parse(each, mode="eval"))) for each in row.call.split("; ")
    )
    return "; ".join(map(awaited, made))


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


class _Filler(ast.NodeTransformer):
    def __init__(self, given: Mapping[str, ast.expr], client: str) -> None:
        self._given = given
        self._client = client

    def _left_out(self, node: ast.AST) -> bool:
        """Whether it says something that the call does not."""
        names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
        return bool((names & _OPTIONAL) - self._given.keys())

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id == "klaviyo":
            return ast.parse(self._client, mode="eval").body
        return self._given.get(node.id, node)

    def visit_Dict(self, node: ast.Dict) -> ast.expr:
        pairs = [
            (key, value)
            for key, value in zip(node.keys, node.values, strict=True)
            if isinstance(value, ast.Dict) or not self._left_out(value)
        ]
        if "id" in self._given and "email" not in self._given:
            external = (ast.Constant("external_id"), self._given["id"])
            pairs = [external if _named(key, "email") else (key, value) for key, value in pairs]
        return ast.Dict([key for key, _ in pairs], [self.visit(value) for _, value in pairs])

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        if self._left_out(node.right):
            made: ast.expr = self.visit(node.left)
            return made
        self.generic_visit(node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        node.keywords = [
            each
            for each in node.keywords
            if not (isinstance(each.value, ast.Compare) and self._left_out(each.value))
        ]
        order = self._given.get("sort")
        if isinstance(order, ast.Constant) and order.value == "asc":
            for each in node.keywords:
                if each.arg == "sort":
                    each.value = ast.Constant("datetime")
        self.generic_visit(node)
        return node


def _named(key: ast.expr | None, name: str) -> bool:
    return isinstance(key, ast.Constant) and key.value == name


def wrapper_client(call: ast.Call) -> Rewritten:
    """The client of this package that replaces `klaviyo.Klaviyo(public_token, private_token)`."""
    given: dict[str | None, ast.expr] = dict(
        zip(("public_token", "private_token"), call.args, strict=False)
    )
    given |= {keyword.arg: keyword.value for keyword in call.keywords}
    key, company = given.get("private_token"), given.get("public_token")
    arguments = [] if key is None else [source_of(key)]
    arguments += [] if company is None else [f"company_id={source_of(company)}"]
    notes = ["`async with`, or `await client.aclose()` at the end"]
    if key is None:
        notes.append("a private key is needed for all but `klaviyo.client`")
    return Rewritten(f"KlaviyoClient({', '.join(arguments)})", notes)


def calls_text(rows: list[RetiredCall]) -> str:
    """What to write now, for each HTTP method where that differs."""
    if len({row.call for row in rows}) == 1:
        return rows[0].now
    return " | ".join(f"{row.methods.replace(' ', '/')}: {row.now}" for row in rows)


def notes_of(rows: list[RetiredCall], new: str) -> list[str]:
    """What is to be said of all rows; of one in several it would mislead. And what has to be imported.

    Args:
        rows: of the table.
        new: what is to be written.
    """
    notes = list({row.note for row in rows})
    imports = [text for name, text in _IMPORTS.items() if re.search(rf"\b{name}\b", new)]
    return [*(notes if len(notes) == 1 else []), *imports]
